// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QString>

namespace sanjia {

/// A name from outside as the text of a button or a menu item, where & would underline.
[[nodiscard]] inline QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

/// The same, at most `widest` pixels of it.
[[nodiscard]] inline QString menuText(const QString &text, const QFontMetrics &metrics, int widest)
{
    return menuText(metrics.elidedText(text, Qt::ElideRight, widest));
}

} // namespace sanjia

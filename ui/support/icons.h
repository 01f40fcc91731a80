// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

/// The program's own line icons (resources/icons), drawn in a colour of the palette, so that they
/// are readable on light and dark alike and sharp at every scale.
namespace sanjia::icons {

/// Kept in the application's cache of pixmaps: a picture is drawn once, not at every painting.
[[nodiscard]] QPixmap pixmap(const QString &name, int side, const QColor &colour, qreal ratio);
/// For buttons and lists: drawn anew in the colour of the moment, also selected and disabled.
[[nodiscard]] QIcon icon(const QString &name);
/// The coloured sign of the program.
[[nodiscard]] QIcon application();

} // namespace sanjia::icons

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCategoryAxis>
#include <QList>
#include <QStringList>

namespace sanjia {

/// Replaces the marks of an axis; QCategoryAxis has no call for it. Private to ui/charts.
template <class Tick, class Place, class Label>
void setMarks(QCategoryAxis *axis, const QList<Tick> &ticks, Place place, Label label)
{
    const QStringList old = axis->categoriesLabels();
    for (const QString &text : old)
        axis->remove(text);
    for (const Tick &tick : ticks)
        axis->append(label(tick), place(tick));
}

} // namespace sanjia

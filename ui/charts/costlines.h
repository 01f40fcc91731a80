// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/costcurve.h"

#include <QList>
#include <QPointF>
#include <QString>

namespace sanjia::costlines {

/// A quantity's place on the axis: equal factors are equal distances, because a price list's steps
/// (10, 100, 1000) are.
[[nodiscard]] double axisX(qint64 pieces);
[[nodiscard]] double axisY(Money perPiece); ///< in 1/10 000 yuan

/// A curve as lines to be drawn, one for each part without a gap. Lots smaller than a hair's
/// breadth are drawn as if they were none. Positions only: no sum and no label is made from them.
[[nodiscard]] QList<QList<QPointF>> linesOf(const CostCurve &curve);

/// A mark of the quantity axis.
struct Tick
{
    qint64 pieces = 1;
    QString label;
};
/// Marks of the axis from 1 to `reach`: 1, 2, 5, 10 …, or powers of ten where no more than `most`
/// find room.
[[nodiscard]] QList<Tick> ticks(qint64 reach, int most);

/// What the price axis must span: every price per piece ordered, and what the own quantity costs
/// unless that is so far above that the rest would lie flat. Below a minimum a line may leave
/// through the top. Nothing without a price.
struct Span
{
    Money lowest;
    Money highest;
};
[[nodiscard]] std::optional<Span> spanOf(const QList<CostCurve> &curves, qint64 quantity);

} // namespace sanjia::costlines

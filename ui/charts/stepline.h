// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/priceframe.h"
#include "ui/charts/priceplot.h"

#include <QPen>
#include <QPointF>
#include <QPolygonF>

class QPainter;

namespace sanjia {

/// A tread of the stair that a price is drawn as.
struct StepPiece
{
    UtcMs from = 0;
    UtcMs to = 0;
    Money price;
    bool sure = true; ///< false: nobody looked, it may have been another
    friend bool operator==(const StepPiece &, const StepPiece &) = default;
};

/// The stair of a line within [view.from, view.to], for a picture `columns` pixels wide: nothing
/// where there was no such price or no such offer, unsure where nobody looked. Rising in time.
[[nodiscard]] QList<StepPiece> stepPieces(const PlotLine &line, const TimeSpan &view, int columns);

/// Where moments and prices are: QPointF(place.x(at), place.y(price)).
struct StepPlace
{
    const PriceFrame &frame;
    bool small = false; ///< in the overview

    [[nodiscard]] double x(UtcMs at) const { return small ? frame.overviewX(at) : frame.x(at); }
    [[nodiscard]] double y(Money price) const
    {
        return small ? frame.overviewY(price) : frame.y(price);
    }
    [[nodiscard]] QPointF at(UtcMs at, Money price) const { return {x(at), y(price)}; }
};

/// The corners of a stair, a run for each part that hangs together: of its sure pieces, or of the
/// others with the risers that lead to them.
[[nodiscard]] QList<QPolygonF> stepRuns(const QList<StepPiece> &pieces, const StepPlace &place,
                                        bool sure);

/// A price over time in a box, without axes, for a cell of a table: the highest price is at the
/// top; one that never changed runs through the middle.
struct SmallStair
{
    SmallStair(const PlotLine &line, const TimeSpan &time, const QRectF &box);

    PriceFrame frame;
    QList<StepPiece> pieces; ///< none: there is no line
};

/// Paints a stair: treads and risers, never a slope. What is unsure is dotted. On a screen a solid
/// line is made of whole pixels, which is both sharper and many times quicker than a stroked path.
void paintSteps(QPainter &painter, const QList<StepPiece> &pieces, const StepPlace &place,
                const QPen &pen);

} // namespace sanjia

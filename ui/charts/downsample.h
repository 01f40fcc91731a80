// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/priceseries.h"

#include <QList>

#include <functional>
#include <vector>

namespace sanjia {

/// Points rising in time, with the places of the lowest and highest price of every 16, 256, 4 096
/// … of them noted once: any part of a million is then reduced in a fraction of a frame. Integers
/// only.
class PriceLevels
{
public:
    PriceLevels() = default;
    /// `alongside` is called for one stretch of places after the other, as soon as it was read:
    /// what else must walk through all points does it while they are at hand.
    using Alongside = std::function<void(qsizetype first, qsizetype last)>;
    explicit PriceLevels(QList<PricePoint> points, const Alongside &alongside = {});

    [[nodiscard]] const QList<PricePoint> &points() const { return m_points; }

    /// Places in points().
    struct Extremes
    {
        qsizetype low = 0;
        qsizetype high = 0;
    };
    /// Of the points from `first` to before `last`, at least one: the first of each.
    [[nodiscard]] Extremes extremes(qsizetype first, qsizetype last) const;

    /// As many points as a picture of [from, to] that is `columns` pixels wide can tell apart: of
    /// each column the lowest and the highest price, in their order of time, so no dip and no peak
    /// is ever lost. When the price a column ended with is neither, it opens the next column if
    /// that has no change of its own; otherwise the wrong price would seem to hold until the next
    /// change. The price that holds at `from` is counted to the first column, with its own moment.
    /// At most two points a column; where there are no more they come as they are.
    [[nodiscard]] QList<PricePoint> reduced(UtcMs from, UtcMs to, int columns) const;

private:
    friend QList<PricePoint> downsample(const QList<PricePoint> &points, UtcMs from, UtcMs to,
                                        int columns);
    [[nodiscard]] QList<PricePoint> reducedPart(qsizetype first, qsizetype last,
                                                const TimeSpan &view, int columns) const;
    /// The prices beside their places: looking them up is what a search among many would wait for.
    struct Block
    {
        Extremes at;
        Money low;
        Money high;
    };
    [[nodiscard]] Block walked(qsizetype first, qsizetype last) const;
    static void widen(Block &found, const Block &by);

    QList<PricePoint> m_points;
    std::vector<std::vector<Block>> m_blocks; ///< of 16 points, of 16 of those, and so on
};

/// The same for one look: all of `points`, those outside [from, to] in its first and last column.
[[nodiscard]] QList<PricePoint> downsample(const QList<PricePoint> &points, UtcMs from, UtcMs to,
                                           int columns);

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/money.h"

#include <QList>

#include <optional>

namespace sanjia {

/// From this moment on this price held, until the next point of the series.
struct PricePoint
{
    UtcMs at = 0; ///< when the price was first seen
    Money price;
    friend bool operator==(const PricePoint &, const PricePoint &) = default;
};

/// From `from` on, until just before `to`.
struct TimeSpan
{
    UtcMs from = 0;
    UtcMs to = 0;
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// What is known of one price over time. A price holds from its point until the next one or until
/// a gap begins, and the last one until `lastSeen`: points are written only when the price changed.
struct PriceSeries
{
    QList<PricePoint> points; ///< rising in time
    UtcMs firstSeen = 0;
    UtcMs lastSeen = 0;
    /// When there was no such price (a SKU that went, a tier that was dropped): rising, apart, each
    /// after a point. No point is inside one; the price after it is a point of its own.
    QList<TimeSpan> gaps = {};

    friend bool operator==(const PriceSeries &, const PriceSeries &) = default;
};

/// A series in a few numbers.
struct PriceStats
{
    Money min;
    Money max;
    Money mean; ///< weighted by how long each price held, rounded to 1/10 000 yuan
    Money current;
    int changes = 0;
    UtcMs lowestAt = 0; ///< when the lowest price was first reached
    friend bool operator==(const PriceStats &, const PriceStats &) = default;
};

/// The part of `series` from `from` on. The price that held at `from` opens it, so a price that
/// has not changed for a year is not an empty chart.
[[nodiscard]] PriceSeries since(PriceSeries series, UtcMs from);
/// The part of `series` up to `to`.
[[nodiscard]] PriceSeries until(PriceSeries series, UtcMs to);

/// The price that held at a moment: nothing before the first point and in a gap.
[[nodiscard]] std::optional<Money> priceAt(const PriceSeries &series, UtcMs at);

/// Nothing for a series without points.
[[nodiscard]] std::optional<PriceStats> statsOf(const PriceSeries &series);

} // namespace sanjia

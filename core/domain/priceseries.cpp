// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/priceseries.h"

#include <algorithm>

namespace sanjia {

namespace {

// Price × milliseconds needs more than 64 bits: a year has 3·10¹⁰ ms.
__extension__ using Wide = __int128;

Money weightedMean(const PriceSeries &series)
{
    Wide sum = 0;
    Wide weight = 0;
    for (qsizetype i = 0; i < series.points.size(); ++i) {
        const UtcMs end = i + 1 < series.points.size() ? series.points.at(i + 1).at
                                                       : series.lastSeen;
        const Wide held = std::max<UtcMs>(0, end - series.points.at(i).at);
        sum += static_cast<Wide>(series.points.at(i).price.e4()) * held;
        weight += held;
    }
    if (weight == 0) // seen once
        return series.points.last().price;
    const Wide half = sum < 0 ? -(weight / 2) : weight / 2;
    return Money::fromE4(static_cast<qint64>((sum + half) / weight));
}

} // namespace

PriceSeries since(PriceSeries series, UtcMs from)
{
    const auto inside = std::ranges::find_if(series.points,
                                             [from](const PricePoint &p) { return p.at >= from; });
    const qsizetype before = inside - series.points.begin();
    if (before == 0)
        return series;
    PricePoint holding = series.points.at(before - 1);
    const bool startsExactly = before < series.points.size() && series.points.at(before).at == from;
    series.points.remove(0, before);
    if (!startsExactly && series.lastSeen >= from) {
        holding.at = from;
        series.points.prepend(holding);
    }
    return series;
}

std::optional<PriceStats> statsOf(const PriceSeries &series)
{
    if (series.points.isEmpty())
        return std::nullopt;
    const auto [lowest, highest] = std::ranges::minmax_element(series.points, {},
                                                               &PricePoint::price);
    PriceStats stats;
    stats.min = lowest->price;
    stats.max = highest->price;
    stats.lowestAt = lowest->at;
    stats.mean = weightedMean(series);
    stats.current = series.points.last().price;
    for (qsizetype i = 1; i < series.points.size(); ++i) {
        if (series.points.at(i).price != series.points.at(i - 1).price)
            ++stats.changes;
    }
    return stats;
}

} // namespace sanjia

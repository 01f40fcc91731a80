// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/priceseries.h"

#include "core/domain/wide.h"

#include <algorithm>

namespace sanjia {

namespace {

Money weightedMean(const PriceSeries &series)
{
    Wide sum = 0; // of price × milliseconds: a year alone has 3·10¹⁰ ms
    Wide weight = 0;
    qsizetype gap = 0;
    for (qsizetype i = 0; i < series.points.size(); ++i) {
        UtcMs end = i + 1 < series.points.size() ? series.points.at(i + 1).at : series.lastSeen;
        while (gap < series.gaps.size() && series.gaps.at(gap).from <= series.points.at(i).at)
            ++gap;
        if (gap < series.gaps.size())
            end = std::min(end, series.gaps.at(gap).from);
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
    const bool held = priceAt(series, from).has_value();
    series.points.remove(0, before);
    series.gaps.removeIf([from](const TimeSpan &gap) { return gap.to <= from; });
    if (!series.gaps.isEmpty())
        series.gaps.first().from = std::max(series.gaps.first().from, from);
    if (!startsExactly && held && series.lastSeen >= from) {
        holding.at = from;
        series.points.prepend(holding);
    }
    return series;
}

PriceSeries until(PriceSeries series, UtcMs to)
{
    series.points.removeIf([to](const PricePoint &point) { return point.at > to; });
    series.gaps.removeIf([to](const TimeSpan &gap) { return gap.from >= to; });
    if (!series.gaps.isEmpty())
        series.gaps.last().to = std::min(series.gaps.last().to, to);
    series.lastSeen = std::min(series.lastSeen, to);
    return series;
}

std::optional<Money> priceAt(const PriceSeries &series, UtcMs at)
{
    const auto after = std::ranges::upper_bound(series.points, at, {}, &PricePoint::at);
    const auto gap = std::ranges::upper_bound(series.gaps, at, {}, &TimeSpan::from);
    if (after == series.points.begin() || (gap != series.gaps.begin() && at < std::prev(gap)->to))
        return std::nullopt;
    return std::prev(after)->price;
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

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriesindex.h"

#include <algorithm>
#include <limits>

namespace sanjia {

namespace {

constexpr qsizetype kStride = 64;
constexpr UtcMs kEver = std::numeric_limits<UtcMs>::max();

} // namespace

SeriesIndex::SeriesIndex(PriceSeries series) : m_series(std::move(series))
{
    const PricePoint *points = m_series.points.constData();
    const qsizetype size = m_series.points.size();
    Sum before;
    m_sums.reserve(static_cast<size_t>(size / kStride + 1));
    auto gap = m_series.gaps.cbegin();
    UtcMs gapFrom = gap != m_series.gaps.cend() ? gap->from : kEver;
    m_levels = PriceLevels(m_series.points, [&](qsizetype first, qsizetype last) {
        // What heldIn() says, in one walk. The sum is a local: through a reference it would go to
        // memory and back for each point.
        Sum sum = before;
        for (qsizetype i = first; i < last; ++i) {
            if (i % kStride == 0)
                m_sums.push_back(sum);
            while (gapFrom <= points[i].at)
                gapFrom = ++gap != m_series.gaps.cend() ? gap->from : kEver;
            const UtcMs next = i + 1 < size ? points[i + 1].at : m_series.lastSeen;
            const UtcMs held = std::max<UtcMs>(0, std::min(next, gapFrom) - points[i].at);
            sum.weighted += static_cast<Wide>(points[i].price.e4()) * held;
            sum.held += held;
            sum.changes += i > 0 && points[i - 1].price != points[i].price ? 1 : 0;
        }
        before = sum;
    });
}

/// What one point adds: how long its price held within a time, and whether it was another.
SeriesIndex::Sum SeriesIndex::heldIn(qsizetype place, UtcMs from, UtcMs to) const
{
    const QList<PricePoint> &points = m_series.points;
    const PricePoint &point = points.at(place);
    UtcMs end = place + 1 < points.size() ? points.at(place + 1).at : m_series.lastSeen;
    const auto gap = std::ranges::upper_bound(m_series.gaps, point.at, {}, &TimeSpan::from);
    if (gap != m_series.gaps.end())
        end = std::min(end, gap->from);
    const Wide held = std::max<UtcMs>(0, std::min(end, to) - std::max(point.at, from));
    const bool changed = place > 0 && points.at(place - 1).price != point.price;
    return {static_cast<Wide>(point.price.e4()) * held, held, changed ? 1 : 0};
}

SeriesIndex::Sum SeriesIndex::before(qsizetype place) const
{
    const qsizetype noted = std::min(place / kStride, static_cast<qsizetype>(m_sums.size()) - 1);
    Sum sum = m_sums[static_cast<size_t>(noted)];
    for (qsizetype i = noted * kStride; i < place; ++i) {
        const Sum one = heldIn(i, 0, kEver);
        sum = {sum.weighted + one.weighted, sum.held + one.held, sum.changes + one.changes};
    }
    return sum;
}

std::optional<PriceStats> SeriesIndex::stats(UtcMs from, UtcMs to) const
{
    const QList<PricePoint> &points = m_series.points;
    const qsizetype inside = std::ranges::lower_bound(points, from, {}, &PricePoint::at)
        - points.begin();
    const bool startsExactly = inside < points.size() && points.at(inside).at == from;
    const bool held = inside > 0 && !startsExactly && m_series.lastSeen >= from
        && priceAt(m_series, from);
    const qsizetype first = held ? inside - 1 : inside;
    const qsizetype last = std::ranges::upper_bound(points, to, {}, &PricePoint::at)
        - points.begin();
    if (first >= last)
        return std::nullopt;
    const auto [low, high] = m_levels.extremes(first, last);
    PriceStats stats;
    stats.min = points.at(low).price;
    stats.max = points.at(high).price;
    stats.lowestAt = std::max(points.at(low).at, from);
    stats.current = points.at(last - 1).price;

    const Sum opening = heldIn(first, from, to);
    Wide weighted = opening.weighted;
    Wide weight = opening.held;
    if (last - first > 1) {
        const Sum closing = heldIn(last - 1, from, to);
        const Sum all = before(last - 1);
        const Sum skipped = before(first + 1);
        weighted += closing.weighted + all.weighted - skipped.weighted;
        weight += closing.held + all.held - skipped.held;
        stats.changes = all.changes - skipped.changes + closing.changes;
    }
    if (weight == 0) {
        stats.mean = stats.current;
    } else {
        const Wide half = weighted < 0 ? -(weight / 2) : weight / 2;
        stats.mean = Money::fromE4(static_cast<qint64>((weighted + half) / weight));
    }
    return stats;
}

} // namespace sanjia

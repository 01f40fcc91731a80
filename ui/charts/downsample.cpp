// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/downsample.h"

#include <algorithm>

namespace sanjia {

namespace {

constexpr qsizetype kBlock = 16;
constexpr qsizetype kStretch = 1'024; // of points, which fit the processor's nearest memory

/// The first of [first, last) that is not before `at`. It is mostly near `guess`, because changes
/// are spread over time.
qsizetype placeOf(const QList<PricePoint> &list, qsizetype first, qsizetype last, qsizetype guess,
                  UtcMs at)
{
    const PricePoint *points = list.constData();
    qsizetype low = first; // what is before this is before `at`
    qsizetype high = last; // what is from this on is not
    qsizetype probe = std::clamp(guess, first, last - 1);
    const bool up = points[probe].at < at;
    for (qsizetype step = 4; low < high; step *= 2) {
        if (points[probe].at < at)
            low = probe + 1;
        else
            high = probe;
        if (up != (points[probe].at < at))
            break;
        probe = up ? std::min(probe + step, last - 1) : std::max(probe - step, first);
        if (probe < low || probe >= high)
            break;
    }
    return std::lower_bound(points + low, points + high, at,
                            [](const PricePoint &point, UtcMs t) { return point.at < t; })
        - points;
}

} // namespace

PriceLevels::PriceLevels(QList<PricePoint> points, const Alongside &alongside)
    : m_points(std::move(points))
{
    const qsizetype size = m_points.size();
    std::vector<Block> blocks;
    blocks.reserve(static_cast<size_t>(size / kBlock));
    for (qsizetype stretch = 0; stretch < size; stretch += kStretch) {
        const qsizetype end = std::min(stretch + kStretch, size);
        for (qsizetype first = stretch; first + kBlock <= end; first += kBlock)
            blocks.push_back(walked(first, first + kBlock));
        if (alongside)
            alongside(stretch, end);
    }
    if (blocks.empty())
        return;
    m_blocks.push_back(std::move(blocks));
    while (m_blocks.back().size() >= kBlock) {
        const std::vector<Block> &below = m_blocks.back();
        std::vector<Block> above;
        above.reserve(below.size() / kBlock);
        for (size_t first = 0; first + kBlock <= below.size(); first += kBlock) {
            Block block = below[first];
            for (size_t i = first + 1; i < first + kBlock; ++i)
                widen(block, below[i]);
            above.push_back(block);
        }
        m_blocks.push_back(std::move(above));
    }
}

/// Of a few points, each looked at.
PriceLevels::Block PriceLevels::walked(qsizetype first, qsizetype last) const
{
    const PricePoint *points = m_points.constData();
    // By masks and not by branches, which compilers make of conditions here: which way a price
    // goes cannot be foretold, and each wrong guess costs more than all the rest.
    const auto choose = [](qint64 &kept, qint64 other, bool isOther) {
        kept ^= (kept ^ other) & -static_cast<qint64>(isOther);
    };
    qint64 low = points[first].price.e4();
    qint64 high = low;
    qint64 lowAt = first;
    qint64 highAt = first;
    for (qint64 i = first + 1; i < last; ++i) {
        const qint64 price = points[i].price.e4();
        const bool lower = price < low;
        const bool higher = price > high;
        choose(low, price, lower);
        choose(lowAt, i, lower);
        choose(high, price, higher);
        choose(highAt, i, higher);
    }
    return {{lowAt, highAt}, Money::fromE4(low), Money::fromE4(high)};
}

/// The later of two equal prices never replaces the earlier.
void PriceLevels::widen(Block &found, const Block &by)
{
    if (by.low < found.low) {
        found.low = by.low;
        found.at.low = by.at.low;
    }
    if (by.high > found.high) {
        found.high = by.high;
        found.at.high = by.at.high;
    }
}

PriceLevels::Extremes PriceLevels::extremes(qsizetype first, qsizetype last) const
{
    // Up to where a block begins, then by the largest blocks that begin there and do not reach
    // beyond the end, then what is left.
    qsizetype i = std::min((first + kBlock - 1) / kBlock * kBlock, last);
    Block found = walked(first, std::max(i, first + 1));
    while (i + kBlock <= last) {
        size_t level = 0;
        qsizetype size = kBlock;
        while (level + 1 < m_blocks.size() && i % (size * kBlock) == 0
               && i + size * kBlock <= last) {
            ++level;
            size *= kBlock;
        }
        widen(found, m_blocks[level][static_cast<size_t>(i / size)]);
        i += size;
    }
    if (i < last)
        widen(found, walked(i, last));
    return found.at;
}

QList<PricePoint> PriceLevels::reduced(UtcMs from, UtcMs to, int columns) const
{
    const auto after = std::ranges::upper_bound(m_points, from, {}, &PricePoint::at);
    const qsizetype first = std::max<qsizetype>(after - m_points.begin() - 1, 0);
    const qsizetype last = std::ranges::upper_bound(m_points, to, {}, &PricePoint::at)
        - m_points.begin();
    return reducedPart(first, last, {from, to}, columns);
}

QList<PricePoint> PriceLevels::reducedPart(qsizetype first, qsizetype last, const TimeSpan &view,
                                           int columns) const
{
    const UtcMs from = view.from;
    if (columns < 1 || view.to <= from || last - first <= 2 * qsizetype(columns))
        return m_points.mid(first, last - first);
    const qint64 span = view.to - from;
    const qint64 count = std::min(qint64(columns), span); // no column is narrower than 1 ms
    const auto columnOf = [=](UtcMs at) {
        return std::clamp((at - from) * count / span, qint64(0), count - 1);
    };
    const auto startOf = [=](qint64 column) {
        return from + (column * span + count - 1) / count; // rounded up, so it lies inside
    };

    const qsizetype usual = (last - first) / count;
    const PricePoint *points = m_points.constData();
    QList<PricePoint> kept;
    kept.reserve(2 * count + 2);
    qint64 column = columnOf(points[first].at);
    for (qsizetype i = first; i < last;) {
        const UtcMs next = startOf(column + 1);
        const qsizetype end = column == count - 1 ? last
                                                  : placeOf(m_points, i, last, i + usual, next);
        const auto [low, high] = extremes(i, end);
        kept.append(points[std::min(low, high)]);
        if (low != high)
            kept.append(points[std::max(low, high)]);
        i = end;
        // Mostly the one beside it: a division is slower than a look.
        const qint64 following = i == last       ? count
            : points[i].at < startOf(column + 2) ? column + 1
                                                 : columnOf(points[i].at);
        const Money left = points[i - 1].price;
        if (left != kept.constLast().price && following > column + 1)
            kept.append({next, left});
        column = std::min(following, count - 1);
    }
    return kept;
}

QList<PricePoint> downsample(const QList<PricePoint> &points, UtcMs from, UtcMs to, int columns)
{
    if (columns < 1 || to <= from || points.size() <= 2 * qsizetype(columns))
        return points;
    return PriceLevels(points).reducedPart(0, points.size(), {from, to}, columns);
}

} // namespace sanjia

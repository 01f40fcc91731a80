// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/downsample.h"

#include <algorithm>

namespace sanjia {

QList<PricePoint> stepPoints(const QList<PricePoint> &points, UtcMs lastSeen)
{
    QList<PricePoint> corners;
    corners.reserve(points.size() * 2 + 1);
    for (const PricePoint &point : points) {
        if (!corners.isEmpty())
            corners.append({point.at, corners.last().price});
        corners.append(point);
    }
    if (!corners.isEmpty() && lastSeen > corners.last().at)
        corners.append({lastSeen, corners.last().price});
    return corners;
}

QList<PricePoint> downsample(const QList<PricePoint> &points, UtcMs from, UtcMs to, int columns)
{
    const qsizetype size = points.size();
    if (columns < 1 || to <= from || size <= 2 * qsizetype(columns))
        return points;
    const qint64 span = to - from;
    const qint64 count = std::min(qint64(columns), span); // no column is narrower than 1 ms
    const auto columnOf = [=](UtcMs at) {
        return std::clamp((at - from) * count / span, qint64(0), count - 1);
    };
    const auto startOf = [=](qint64 column) {
        return from + (column * span + count - 1) / count; // rounded up, so it lies inside
    };

    QList<PricePoint> kept;
    kept.reserve(2 * count);
    for (qsizetype i = 0; i < size;) {
        const qint64 column = columnOf(points.at(i).at);
        qsizetype low = i;
        qsizetype high = i;
        for (; i < size && columnOf(points.at(i).at) == column; ++i) {
            if (points.at(i).price < points.at(low).price)
                low = i;
            if (points.at(i).price > points.at(high).price)
                high = i;
        }
        const auto [first, second] = std::minmax(low, high);
        kept.append(points.at(first));
        if (second != first)
            kept.append(points.at(second));
        const Money left = points.at(i - 1).price;
        const qint64 next = i < size ? columnOf(points.at(i).at) : count;
        if (left != kept.last().price && next > column + 1)
            kept.append({startOf(column + 1), left});
    }
    return kept;
}

} // namespace sanjia

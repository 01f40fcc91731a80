// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sparkline.h"

#include "ui/charts/downsample.h"

using namespace Qt::StringLiterals;

namespace sanjia {

QList<QPointF> sparkline(const Trend &trend, QSizeF box)
{
    const PriceSeries &series = trend.series;
    if (!trend.stats || series.points.isEmpty() || series.lastSeen <= series.points.first().at)
        return {};
    const UtcMs from = series.points.first().at;
    const auto span = static_cast<double>(series.lastSeen - from);
    const auto range = static_cast<double>(trend.stats->max.e4() - trend.stats->min.e4());
    const int columns = std::max(1, static_cast<int>(box.width()));
    const QList<PricePoint> corners = stepPoints(
        downsample(series.points, from, series.lastSeen, columns), series.lastSeen);
    QList<QPointF> line;
    line.reserve(corners.size());
    for (const PricePoint &corner : corners) {
        const auto below = static_cast<double>(trend.stats->max.e4() - corner.price.e4());
        line.append({static_cast<double>(corner.at - from) / span * box.width(),
                     range > 0 ? below / range * box.height() : box.height() / 2});
    }
    return line;
}

QByteArray sparklineSvg(const Trend &trend, QSize box)
{
    constexpr int kAir = 2; // for the width of the line
    const QList<QPointF> line = sparkline(trend, box - QSize(2 * kAir, 2 * kAir));
    if (line.isEmpty())
        return {};
    QByteArray points;
    for (const QPointF &point : line)
        points += QByteArray::number(point.x() + kAir, 'f', 1) + ','
            + QByteArray::number(point.y() + kAir, 'f', 1) + ' ';
    const QByteArray width = QByteArray::number(box.width());
    const QByteArray height = QByteArray::number(box.height());
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
        + "\" viewBox=\"0 0 " + width + ' ' + height + "\"><polyline points=\"" + points.trimmed()
        + "\" fill=\"none\" stroke=\"#3b82c4\" stroke-width=\"1.6\"/></svg>";
}

} // namespace sanjia

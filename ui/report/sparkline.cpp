// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sparkline.h"

#include "ui/charts/stepline.h"

namespace sanjia {

namespace {

SmallStair stairOf(const Trend &trend, const QRectF &box)
{
    const QList<PricePoint> &points = trend.series.points;
    const PlotLine line{{}, std::make_shared<SeriesIndex>(trend.series), trend.spans};
    // Nobody asked for a time after the last look: there is nothing to see in it.
    return {line, {points.isEmpty() ? 0 : points.first().at, trend.series.lastSeen}, box};
}

QByteArray polylines(const QList<QPolygonF> &runs, const QByteArray &more)
{
    QByteArray svg;
    for (const QPolygonF &run : runs) {
        QByteArray points;
        for (const QPointF &point : run)
            points += QByteArray::number(point.x(), 'f', 1) + ','
                + QByteArray::number(point.y(), 'f', 1) + ' ';
        svg += "<polyline points=\"" + points.trimmed() + "\" fill=\"none\" stroke=\"#3b82c4\" "
            + more + "/>";
    }
    return svg;
}

} // namespace

void paintSparkline(QPainter &painter, const Trend &trend, const QRectF &box, const QPen &pen)
{
    const SmallStair stair = stairOf(trend, box);
    paintSteps(painter, stair.pieces, StepPlace{stair.frame}, pen);
}

QByteArray sparklineSvg(const Trend &trend, QSize box)
{
    constexpr int kStroke = 2; // for the width of the line
    const SmallStair stair = stairOf(
        trend, QRectF({}, box).adjusted(kStroke, kStroke, -kStroke, -kStroke));
    if (stair.pieces.isEmpty())
        return {};
    const StepPlace place{stair.frame};
    const QByteArray width = QByteArray::number(box.width());
    const QByteArray height = QByteArray::number(box.height());
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
        + "\" viewBox=\"0 0 " + width + ' ' + height + "\">"
        + polylines(stepRuns(stair.pieces, place, true), "stroke-width=\"1.6\"")
        + polylines(stepRuns(stair.pieces, place, false),
                    "stroke-width=\"1\" stroke-dasharray=\"2 3\"")
        + "</svg>";
}

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pricemarks.h"

#include "ui/text/format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

void paintTriangle(QPainter &painter, QPointF at, double size, bool up)
{
    const double high = up ? -size : size;
    painter.drawPolygon(QPolygonF{at + QPointF(-size, -high / 2), at + QPointF(size, -high / 2),
                                  at + QPointF(0, high)});
}

QString changeText(const PriceChange &change, PricePlot::Unit unit)
{
    if (unit == PricePlot::Unit::Percent)
        return valueText(change.to, unit);
    return u"%1 → %2  %3"_s.arg(valueText(change.from, unit), valueText(change.to, unit),
                                format::percent(change.from, change.to));
}

} // namespace

QString valueText(Money value, PricePlot::Unit unit)
{
    return unit == PricePlot::Unit::Percent ? format::percent(kPercentBase, value)
                                            : format::money(value);
}

QList<PriceChange> changesIn(const PriceSeries &series, const TimeSpan &view, qsizetype most)
{
    const QList<PricePoint> &points = series.points;
    const auto first = std::ranges::upper_bound(points, view.from, {}, &PricePoint::at);
    const auto last = std::ranges::upper_bound(points, view.to, {}, &PricePoint::at);
    if (last - first > most)
        return {};
    QList<PriceChange> changes;
    for (auto point = first; point != last; ++point) {
        if (point != points.begin() && std::prev(point)->price != point->price)
            changes.append({point->at, std::prev(point)->price, point->price});
    }
    return changes;
}

void paintChanges(QPainter &painter, const QList<PriceChange> &changes, PricePlot::Unit unit,
                  const PriceFrame &frame, const ChartColours &colours, QList<QRectF> &taken)
{
    const QFontMetricsF metrics(painter.font());
    const double row = metrics.height();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(colours.ground, row / 15));
    painter.setBrush(colours.line);
    for (const PriceChange &change : changes)
        paintTriangle(painter, {frame.x(change.at), frame.y(change.to)}, row / 3,
                      change.to > change.from);
    QList<QRectF> risers; // which no label may hide
    for (const PriceChange &change : changes) {
        const double from = frame.y(change.from);
        const double to = frame.y(change.to);
        risers.append(QRectF(frame.x(change.at) - 2, std::min(from, to), 4, std::abs(from - to)));
    }
    const auto isFree = [&](const QRectF &box) {
        const auto meets = [&box](const QRectF &other) {
            return other.intersects(box);
        };
        return frame.plot.contains(box) && std::ranges::none_of(taken, meets)
            && std::ranges::none_of(risers, meets);
    };
    // The largest first: where there is no room for all, they are what the buyer looks for.
    QList<PriceChange> bySize = changes;
    std::ranges::stable_sort(bySize, std::ranges::greater(), [](const PriceChange &change) {
        return std::abs(change.to.e4() - change.from.e4());
    });
    painter.setPen(colours.text);
    for (const PriceChange &change : std::as_const(bySize)) {
        const QString text = changeText(change, unit);
        const double wide = metrics.horizontalAdvance(text) + row * 0.3;
        const QPointF spot(frame.x(change.at), frame.y(change.to));
        const bool up = change.to > change.from;
        // Outside of the corner that the line makes, else on its other side; above its tread, to
        // the left or to the right; nowhere rather than over something else.
        for (const auto &[aside, down] : {std::pair{-0.5, up ? -1.5 : 0.5},
                                          {0.0, up ? -1.5 : 0.5},
                                          {-1.0, up ? -1.5 : 0.5},
                                          {0.0, up ? 0.5 : -1.5},
                                          {-1.0, up ? 0.5 : -1.5}}) {
            const double beside = aside == 0 ? 4 : aside < -0.9 ? -4 : 0;
            const QRectF box(spot.x() + aside * wide + beside, spot.y() + down * row, wide, row);
            if (!isFree(box))
                continue;
            taken.append(box);
            QColor veil = colours.ground;
            veil.setAlphaF(0.75F);
            painter.fillRect(box, veil);
            painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
            break;
        }
    }
    painter.restore();
}

} // namespace sanjia

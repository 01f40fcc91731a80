// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/priceplot.h"

#include <algorithm>

namespace sanjia {

namespace {

/// Where a line is drawn to: as far as something is known or known to be unknown.
UtcMs endOf(const PlotLine &line)
{
    UtcMs end = line.prices->series().lastSeen;
    for (const PriceSpan &span : line.spans)
        end = std::max(end, span.to);
    return end;
}

} // namespace

bool PricePlot::isEmpty() const
{
    return std::ranges::all_of(
        lines, [](const PlotLine &line) { return line.prices->series().points.isEmpty(); });
}

TimeSpan PricePlot::whole() const
{
    std::optional<TimeSpan> all;
    for (const PlotLine &line : lines) {
        const QList<PricePoint> &points = line.prices->series().points;
        if (points.isEmpty())
            continue;
        const TimeSpan its{points.first().at, endOf(line)};
        all = all ? TimeSpan{std::min(all->from, its.from), std::max(all->to, its.to)} : its;
    }
    if (!all)
        return {};
    return {all->from, std::max({all->from, all->to, end})};
}

PricePlot plotOf(const Trend &trend, const QString &name)
{
    PricePlot plot;
    plot.lines.append({name, std::make_shared<SeriesIndex>(trend.series), trend.spans});
    plot.end = trend.end;
    return plot;
}

PlotLine inPercent(const PlotLine &line, UtcMs base)
{
    PriceSeries series = line.prices->series();
    PlotLine parts{line.name, nullptr, line.spans};
    QList<PricePoint> points;
    if (!series.points.isEmpty()) {
        const auto after = std::ranges::upper_bound(series.points, base, {}, &PricePoint::at);
        const Money whole = after == series.points.begin() ? after->price : std::prev(after)->price;
        for (const PricePoint &point : std::as_const(series.points)) {
            const auto product = point.price.times(kPercentBase.e4());
            if (product && whole > Money())
                points.append({point.at, product->dividedBy(whole.e4())});
        }
    }
    series.points = points;
    if (points.isEmpty())
        series.gaps.clear();
    parts.prices = std::make_shared<SeriesIndex>(std::move(series));
    return parts;
}

PricePlot inPercent(PricePlot plot)
{
    UtcMs base = 0;
    for (const PlotLine &line : std::as_const(plot.lines)) {
        const QList<PricePoint> &points = line.prices->series().points;
        if (!points.isEmpty())
            base = std::max(base, points.first().at);
    }
    for (PlotLine &line : plot.lines)
        line = inPercent(line, base);
    plot.unit = PricePlot::Unit::Percent;
    plot.target.reset();
    return plot;
}

} // namespace sanjia

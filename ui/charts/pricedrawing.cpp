// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pricedrawing.h"

#include "ui/charts/pricemarks.h"
#include "ui/charts/priceshade.h"
#include "ui/charts/stepline.h"
#include "ui/text/format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr qsizetype kMostMarks = 60;
constexpr qint64 kShortestView = 60'000;

TimeSpan heldInside(TimeSpan span, const TimeSpan &whole)
{
    const qint64 all = whole.to - whole.from;
    const qint64 wide = std::clamp(span.to - span.from, std::min(kShortestView, all), all);
    const UtcMs from = std::clamp(span.from, whole.from, whole.to - wide);
    return {from, from + wide};
}

} // namespace

void PriceDrawing::setPlot(const PricePlot &plot)
{
    m_plot = plot;
    m_crosshair.reset();
    m_frame.whole = m_plot.whole();
    m_frame.view = home();
    fit();
}

void PriceDrawing::setLook(const ChartColours &colours, const QFont &font)
{
    m_colours = colours;
    m_font = font;
    fit();
}

void PriceDrawing::resize(QSizeF size)
{
    if (size == m_size)
        return;
    m_size = size;
    fit();
}

void PriceDrawing::setOverview(bool shown)
{
    m_overview = shown;
    fit();
}

TimeSpan PriceDrawing::home() const
{
    TimeSpan wanted = m_frame.whole;
    if (m_plot.view.from)
        wanted.from = std::clamp(*m_plot.view.from, wanted.from, wanted.to);
    if (m_plot.view.to)
        wanted.to = std::clamp(*m_plot.view.to, wanted.from, wanted.to);
    return heldInside(wanted, m_frame.whole);
}

void PriceDrawing::setView(TimeSpan view)
{
    if (!canMove())
        return;
    m_frame.view = heldInside(view, m_frame.whole);
    fit();
}

void PriceDrawing::setCrosshair(std::optional<UtcMs> at)
{
    m_crosshair = words().isEmpty() ? at : std::nullopt;
}

QString PriceDrawing::words() const
{
    if (!m_notice.isEmpty())
        return m_notice;
    UtcMs lastSeen = 0;
    for (const PlotLine &line : m_plot.lines)
        lastSeen = std::max(lastSeen, line.prices->series().lastSeen);
    if (m_plot.isEmpty() && lastSeen == 0)
        return tr("No price has been seen yet.\nEvery time this offer is read, its price is kept "
                  "here.");
    if (m_plot.isEmpty() || (m_plot.view.from && lastSeen < *m_plot.view.from))
        return tr("Not seen in this range: the last time was on %1.\nA longer range shows earlier "
                  "prices.")
            .arg(format::date(lastSeen));
    if (m_plot.view.to && *m_plot.view.to < m_frame.whole.from)
        return tr("Not seen in this range: the first time was on %1.")
            .arg(format::date(m_frame.whole.from));
    const PriceSeries &first = m_plot.lines.first().prices->series();
    if (m_plot.lines.size() > 1 || first.points.size() > 1 || first.lastSeen > first.points[0].at)
        return {};
    const PricePoint &only = first.points.first();
    return tr("Only one price so far: %1, seen on %2.\nThe line begins when the offer is seen "
              "again.")
        .arg(format::money(only.price), format::date(only.at));
}

QString PriceDrawing::readingOf(const PlotLine &line) const
{
    const PriceSeries &series = line.prices->series();
    const auto held = priceAt(series, std::min(*m_crosshair, series.lastSeen));
    if (!held)
        return {};
    return valueText(*held, m_plot.unit);
}

QStringList PriceDrawing::crosshairLines() const
{
    if (!m_crosshair || m_plot.lines.isEmpty())
        return {};
    QStringList lines{format::dateTime(*m_crosshair)};
    if (m_plot.lines.size() > 1) {
        for (const PlotLine &line : m_plot.lines) {
            if (const QString reading = readingOf(line); !reading.isEmpty())
                //: Read off a chart: %1 which line, %2 its price
                lines.append(tr("%1: %2").arg(line.name.simplified().left(24), reading));
        }
        return lines.size() > 1 ? lines : QStringList();
    }
    const PlotLine &line = m_plot.lines.first();
    const PriceSeries &series = line.prices->series();
    const QString reading = readingOf(line);
    if (reading.isEmpty())
        return {};
    lines.append(reading);
    const UtcMs start = std::max(m_frame.view.from, series.points.first().at);
    if (const auto before = priceAt(series, start))
        lines.append(
            tr("%1 since %2")
                .arg(format::percent(*before,
                                     *priceAt(series, std::min(*m_crosshair, series.lastSeen))),
                     format::date(start)));
    for (const PriceSpan &span : line.spans) {
        if (span.from <= *m_crosshair && *m_crosshair < span.to)
            lines.append(PriceShade::name(span.kind));
    }
    return lines;
}

double PriceDrawing::legendHeight(double row) const
{
    const qsizetype rows = (m_plot.lines.size() + 1) / 2;
    return m_plot.lines.size() > 1 ? row * static_cast<double>(rows) : 0;
}

void PriceDrawing::fit()
{
    const TimeSpan &view = m_frame.view;
    m_stats.reset(); // told whether or not there is room to draw
    if (!m_plot.lines.isEmpty())
        m_stats = m_plot.lines.first().prices->stats(view.from, view.to);
    if (m_size.isEmpty() || m_plot.lines.isEmpty() || !canMove())
        return;
    const QFontMetricsF metrics(m_font);
    const double row = metrics.height();
    std::optional<std::pair<Money, Money>> ends;
    const auto widen = [&ends](Money low, Money high) {
        ends = ends ? std::pair(std::min(ends->first, low), std::max(ends->second, high))
                    : std::pair(low, high);
    };
    for (const PlotLine &line : m_plot.lines) {
        if (const auto stats = line.prices->stats(view.from, view.to))
            widen(stats->min, stats->max);
        else if (const auto held = priceAt(line.prices->series(), view.from))
            widen(*held, *held); // unknown by now, and dotted
    }
    auto [low, high] = ends.value_or(std::pair<Money, Money>());
    if (m_plot.target && ends) {
        // Not at any price: a target far away would press the line flat. It is then at the edge.
        const qint64 room = std::max(high.e4() - low.e4(), high.e4() / 8);
        if (m_plot.target->e4() > low.e4() - room && m_plot.target->e4() < high.e4() + room) {
            low = std::min(low, *m_plot.target);
            high = std::max(high, *m_plot.target);
        }
    }

    const double top = std::ceil(row * 0.4 + legendHeight(row));
    const double below = row * 1.7;
    const double overview = m_overview ? row * 2.4 : 0;
    double room = std::max(m_size.height() - top - below - overview, row);
    const double counted = m_plot.counts.isEmpty() ? 0 : room * 0.22;
    room = std::floor(room - counted);
    m_frame.scale = priceScale(low, high, std::clamp(static_cast<int>(room / row / 2), 1, 9));
    m_prices.clear();
    qsizetype longest = 0; // measuring each takes longer than the rest of this function
    for (const Money tick : std::as_const(m_frame.scale.ticks)) {
        m_prices.append(valueText(tick, m_plot.unit));
        if (m_prices.last().size() > m_prices.at(longest).size())
            longest = m_prices.size() - 1;
    }
    const double labels = m_prices.isEmpty() ? 0 : metrics.horizontalAdvance(m_prices.at(longest));
    // Whole pixels, so that each column of the picture is one of the screen.
    const double left = std::ceil(labels + row * 0.9);
    const double wide = std::floor(std::max(m_size.width() - left - row, row));
    m_frame.plot = QRectF(left, top, wide, room);
    const double gap = row * 0.5;
    m_frame.counts = counted > 0 ? QRectF(left, top + room + gap, wide, counted - gap) : QRectF();
    m_frame.overview = m_overview
        ? QRectF(left, m_size.height() - overview + row * 0.5, wide, row * 1.6)
        : QRectF();
    const double label = metrics.horizontalAdvance(u"30 MMM 00"_s) + row;
    m_moments = TimeTicks::between(view.from, view.to,
                                   std::clamp(static_cast<int>(wide / label), 1, 9));
    m_mostCounted = 0;
    for (const CountPoint &count : std::as_const(m_plot.counts))
        m_mostCounted = std::max(m_mostCounted, count.value.value_or(0));
}

QPen PriceDrawing::penOf(qsizetype line) const
{
    const double unit = QFontMetricsF(m_font).height() / 15; // 1 at the usual size of letters
    if (line == 0)
        return {m_colours.line, 2 * unit, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin};
    return linePen(line, m_colours, 2 * unit);
}

void PriceDrawing::paint(QPainter &painter, QPointF topLeft) const
{
    const QRectF target(topLeft, m_size);
    painter.save();
    painter.fillRect(target.toAlignedRect(), m_colours.ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    if (const QString text = words(); !text.isEmpty()) {
        const double margin = QFontMetricsF(m_font).height();
        painter.setPen(m_colours.reference);
        painter.drawText(target.adjusted(margin, 0, -margin, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         text);
    } else if (canMove()) {
        painter.translate(topLeft);
        PriceShade::paint(painter, m_plot.lines.first().spans, m_frame, m_colours);
        paintGrid(painter);
        paintLegend(painter);
        QList<QRectF> taken;
        paintReferences(painter, taken);
        paintLines(painter);
        paintChanges(painter,
                     changesIn(m_plot.lines.first().prices->series(), m_frame.view, kMostMarks),
                     m_plot.unit, m_frame, m_colours, taken);
        paintCounts(painter);
        paintOverview(painter);
        paintCrosshair(painter);
    }
    painter.restore();
}

} // namespace sanjia

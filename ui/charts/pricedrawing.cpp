// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pricedrawing.h"

#include "ui/charts/axismarks.h"
#include "ui/charts/downsample.h"
#include "ui/text/format.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr qsizetype kMostMarks = 60;

double axisY(Money price) { return static_cast<double>(price.e4()); }

void setLevel(QLineSeries *series, bool shown, double width, double y)
{
    series->replace(shown ? QList<QPointF>{{0, y}, {width, y}} : QList<QPointF>{});
}

} // namespace

PriceDrawing::PriceDrawing()
    : m_chart(new QChart),
      m_line(new QLineSeries),
      m_marks(new QScatterSeries),
      m_lowest(new QLineSeries),
      m_mean(new QLineSeries),
      m_highest(new QLineSeries),
      m_time(new QCategoryAxis),
      m_price(new QCategoryAxis)
{
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene.addItem(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    // Category axes, because only they put marks where we say (midnights, round prices) with
    // labels we made from exact amounts; the value and date axes format doubles.
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_price, Qt::AlignLeft);
    for (QCategoryAxis *axis : {m_time, m_price}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setTruncateLabels(false);
    }
    for (QXYSeries *series :
         std::initializer_list<QXYSeries *>{m_lowest, m_highest, m_mean, m_line, m_marks}) {
        m_chart->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_price);
    }
    setLook(ChartColours::onPaper(), m_font);
}

void PriceDrawing::setTrend(const Trend &trend)
{
    m_trend = trend;
    m_crosshair.reset();
    fitAxes();
}

void PriceDrawing::setLook(const ChartColours &colours, const QFont &font)
{
    m_colours = colours;
    m_font = font;
    fitPens();
    fitAxes();
}

void PriceDrawing::resize(QSizeF size)
{
    if (size == m_size)
        return;
    m_size = size;
    m_scene.setSceneRect(QRectF({}, size));
    m_chart->resize(size);
    fitAxes();
}

void PriceDrawing::setNotice(const QString &notice) { m_notice = notice; }

void PriceDrawing::setCrosshair(std::optional<UtcMs> at)
{
    m_crosshair = hasLine() ? at : std::nullopt;
}

bool PriceDrawing::hasLine() const
{
    const PriceSeries &series = m_trend.series;
    return m_trend.stats && !series.points.isEmpty() && series.lastSeen > series.points.first().at;
}

QString PriceDrawing::words() const
{
    if (!m_notice.isEmpty())
        return m_notice;
    if (m_trend.series.points.isEmpty() && m_trend.series.lastSeen > 0)
        return tr("Not seen in this range: the last time was on %1.\nA longer range shows earlier "
                  "prices.")
            .arg(format::date(m_trend.series.lastSeen));
    if (m_trend.series.points.isEmpty())
        return tr("No price has been seen yet.\nEvery time this offer is read, its price is kept "
                  "here.");
    if (hasLine())
        return {};
    const PricePoint &only = m_trend.series.points.first();
    return tr("Only one price so far: %1, seen on %2.\nThe line begins when the offer is seen "
              "again.")
        .arg(format::money(only.price), format::date(only.at));
}

UtcMs PriceDrawing::momentAt(double x) const
{
    const PriceSeries &series = m_trend.series;
    if (!hasLine())
        return series.lastSeen;
    const double offset = m_chart->mapToValue({x, 0}, m_line).x();
    const double span = axisX(series.lastSeen);
    return series.points.first().at + static_cast<UtcMs>(std::clamp(offset, 0.0, span));
}

std::optional<PricePoint> PriceDrawing::holdingAt(UtcMs at) const
{
    const QList<PricePoint> &points = m_trend.series.points;
    const auto after = std::upper_bound(points.begin(), points.end(), at,
                                        [](UtcMs t, const PricePoint &p) { return t < p.at; });
    if (after == points.begin())
        return std::nullopt;
    return *std::prev(after);
}

QStringList PriceDrawing::crosshairLines() const
{
    const auto held = m_crosshair ? holdingAt(*m_crosshair) : std::nullopt;
    if (!held)
        return {};
    const PricePoint &start = m_trend.series.points.first();
    return {
        format::dateTime(*m_crosshair), format::money(held->price),
        tr("%1 since %2").arg(format::percent(start.price, held->price), format::date(start.at))};
}

double PriceDrawing::axisX(UtcMs at) const
{
    return static_cast<double>(at - m_trend.series.points.first().at);
}

QPointF PriceDrawing::position(UtcMs at, Money price) const
{
    return m_chart->mapToPosition({axisX(at), axisY(price)}, m_line);
}

/// The plot area is set by hand, so that the layout is known at once and not after the next turn
/// of the event loop: a picture has no such turn.
void PriceDrawing::fitAxes()
{
    if (!hasLine() || m_size.isEmpty())
        return;
    const QFontMetricsF metrics(m_font);
    const double row = metrics.height();
    const double bottom = row * 1.9;
    const double top = row * 0.4;
    const double plotHeight = std::max(m_size.height() - top - bottom, row);
    const PriceScale scale = priceScale(m_trend.stats->min, m_trend.stats->max,
                                        std::clamp(static_cast<int>(plotHeight / row / 2), 1, 9));
    double labels = 0;
    for (const Money tick : scale.ticks)
        labels = std::max(labels, metrics.horizontalAdvance(format::money(tick)));
    const double left = labels + row * 0.9;
    const double plotWidth = std::max(m_size.width() - left - row, row);
    const PriceSeries &series = m_trend.series;
    const UtcMs from = series.points.first().at;
    const int most = static_cast<int>(plotWidth
                                      / (metrics.horizontalAdvance(u"30 MMM 00"_s) + row));
    const QList<TimeTick> moments = TimeTicks::between(from, series.lastSeen,
                                                       std::clamp(most, 1, 9));

    m_price->setRange(axisY(scale.bottom), axisY(scale.top));
    m_price->setStartValue(axisY(scale.bottom));
    setMarks(m_price, scale.ticks, axisY, [](Money tick) { return format::money(tick); });
    m_time->setRange(0, axisX(series.lastSeen));
    m_time->setStartValue(0);
    setMarks(
        m_time, moments, [this](const TimeTick &tick) { return axisX(tick.at); },
        [](const TimeTick &tick) { return tick.label; });
    m_chart->setPlotArea({left, top, plotWidth, plotHeight});
    fitLines();
}

void PriceDrawing::fitLines()
{
    const PriceSeries &series = m_trend.series;
    const double width = axisX(series.lastSeen);
    const int columns = static_cast<int>(m_chart->plotArea().width());
    const QList<PricePoint> drawn = downsample(series.points, series.points.first().at,
                                               series.lastSeen, columns);
    QList<QPointF> line;
    const QList<PricePoint> corners = stepPoints(drawn, series.lastSeen);
    line.reserve(corners.size());
    for (const PricePoint &corner : corners)
        line.append({axisX(corner.at), axisY(corner.price)});
    m_line->replace(line);

    QList<QPointF> marks;
    if (series.points.size() < kMostMarks) {
        for (const PricePoint &point : series.points)
            marks.append({axisX(point.at), axisY(point.price)});
    }
    m_marks->replace(marks);

    const PriceStats &stats = *m_trend.stats;
    const bool varies = stats.min != stats.max; // one price needs no second line on top of it
    setLevel(m_lowest, varies, width, axisY(stats.min));
    setLevel(m_mean, varies, width, axisY(stats.mean));
    setLevel(m_highest, varies, width, axisY(stats.max));
}

void PriceDrawing::fitPens()
{
    const double unit = QFontMetricsF(m_font).height() / 15; // 1 at the usual size of letters
    QPen line(m_colours.line, 2 * unit, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin);
    m_line->setPen(line);
    m_marks->setMarkerSize(6.5 * unit);
    m_marks->setColor(m_colours.line);
    m_marks->setBorderColor(m_colours.ground);
    m_lowest->setPen({m_colours.reference, unit, Qt::DotLine});
    m_highest->setPen({m_colours.reference, unit, Qt::DotLine});
    m_mean->setPen({m_colours.reference, unit, Qt::DashLine});
    for (QCategoryAxis *axis : {m_time, m_price}) {
        axis->setLabelsFont(m_font);
        axis->setLabelsBrush(m_colours.text);
        axis->setLinePen({m_colours.faint, unit});
        axis->setGridLinePen({m_colours.faint, unit});
    }
}

void PriceDrawing::paint(QPainter &painter, QPointF topLeft)
{
    const QRectF target(topLeft, m_size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(target, m_colours.ground);
    painter.setFont(m_font);
    if (const QString text = words(); !text.isEmpty()) {
        const double margin = QFontMetricsF(m_font).height();
        painter.setPen(m_colours.reference);
        painter.drawText(target.adjusted(margin, 0, -margin, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         text);
    } else {
        m_chart->layout()->activate();
        m_scene.render(&painter, target, QRectF({}, m_size));
        painter.translate(topLeft);
        paintReferences(painter);
        paintCrosshair(painter);
    }
    painter.restore();
}

void PriceDrawing::paintReferences(QPainter &painter) const
{
    const PriceStats &stats = *m_trend.stats;
    if (stats.min == stats.max)
        return;
    const double row = QFontMetricsF(m_font).height();
    const double right = m_chart->plotArea().right();
    const double high = position(m_trend.series.lastSeen, stats.max).y();
    const double mean = position(m_trend.series.lastSeen, stats.mean).y();
    const double low = position(m_trend.series.lastSeen, stats.min).y();
    painter.setPen(m_colours.reference);
    paintTag(painter, tr("highest %1").arg(format::money(stats.max)), {right, high});
    paintTag(painter, tr("lowest %1").arg(format::money(stats.min)), {right, low + row});
    const double room = row * 1.1;
    const QString text = tr("mean %1").arg(format::average(stats.mean));
    if (mean - high >= room)
        paintTag(painter, text, {right, mean});
    else if (low - mean >= room)
        paintTag(painter, text, {right, mean + row});
}

/// A label that stays readable where the line runs behind it.
void PriceDrawing::paintTag(QPainter &painter, const QString &text, QPointF bottomRight) const
{
    const QFontMetricsF metrics(m_font);
    const QSizeF size(metrics.horizontalAdvance(text) + 4, metrics.height());
    const QRectF box(bottomRight - QPointF(size.width(), size.height()), size);
    QColor veil = m_colours.ground;
    veil.setAlphaF(0.75F);
    painter.fillRect(box.adjusted(0, 1, 0, -1), veil);
    painter.drawText(box, Qt::AlignCenter, text);
}

void PriceDrawing::paintCrosshair(QPainter &painter) const
{
    const QStringList lines = crosshairLines();
    if (lines.isEmpty())
        return;
    const QRectF plot = m_chart->plotArea();
    const QPointF spot = position(*m_crosshair, holdingAt(*m_crosshair)->price);
    const QFontMetricsF metrics(m_font);
    const double row = metrics.height();
    painter.setPen(QPen(m_colours.text, 1));
    painter.drawLine(QPointF(spot.x(), plot.top()), QPointF(spot.x(), plot.bottom()));
    painter.setBrush(m_colours.ground);
    painter.setPen(QPen(m_colours.line, 2));
    painter.drawEllipse(spot, row / 4, row / 4);

    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    const double pad = row * 0.5;
    QRectF box(0, 0, width + 2 * pad, static_cast<double>(lines.size()) * row + pad);
    // On the side with more room, and away from the line if it can be.
    const bool toLeft = spot.x() > plot.center().x();
    box.moveTop(spot.y() > plot.center().y() ? plot.top() : plot.bottom() - box.height());
    box.moveLeft(toLeft ? spot.x() - box.width() - pad : spot.x() + pad);
    box.moveLeft(std::clamp(box.left(), 0.0, std::max(0.0, m_size.width() - box.width())));
    painter.setPen(QPen(m_colours.reference, 1));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(m_colours.text);
    painter.drawText(box.adjusted(pad, pad / 2, -pad, -pad / 2), Qt::AlignLeft | Qt::AlignVCenter,
                     lines.join(u'\n'));
}

} // namespace sanjia

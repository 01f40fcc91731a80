// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/costdrawing.h"

#include "ui/charts/axismarks.h"
#include "ui/charts/costlines.h"
#include "ui/charts/ticks.h"
#include "ui/text/crossingtext.h"
#include "ui/text/format.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

using costlines::axisX;
using costlines::axisY;

namespace {

/// Text on a veil of the ground, so that lines behind it do not strike it through.
void paintTag(QPainter &painter, const QRectF &box, const QString &text, QColor veil)
{
    veil.setAlphaF(0.8F);
    painter.fillRect(box.adjusted(0, 1, 0, -1), veil);
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace

CostDrawing::CostDrawing()
    : m_chart(new QChart), m_pieces(new QCategoryAxis), m_price(new QCategoryAxis)
{
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene.addItem(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_chart->addAxis(m_pieces, Qt::AlignBottom);
    m_chart->addAxis(m_price, Qt::AlignLeft);
    for (QCategoryAxis *axis : {m_pieces, m_price}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setTruncateLabels(false);
    }
    setLook(ChartColours::onPaper(), m_font);
}

void CostDrawing::setCurves(const CostCurves &curves)
{
    m_curves = curves;
    makeLines();
    fitPens();
    fitAxes();
}

void CostDrawing::setLook(const ChartColours &colours, const QFont &font)
{
    m_colours = colours;
    m_font = font;
    fitPens();
    fitAxes();
}

void CostDrawing::resize(QSizeF size)
{
    if (size == m_size)
        return;
    m_size = size;
    m_scene.setSceneRect(QRectF({}, size));
    m_chart->resize(size);
    fitAxes();
}

void CostDrawing::makeLines()
{
    m_chart->removeAllSeries();
    m_lines.clear();
    for (qsizetype offer = 0; offer < m_curves.curves.size(); ++offer) {
        const auto parts = costlines::linesOf(m_curves.curves.at(offer));
        for (const QList<QPointF> &points : parts) {
            auto *series = new QLineSeries;
            series->replace(points);
            m_chart->addSeries(series);
            series->attachAxis(m_pieces);
            series->attachAxis(m_price);
            m_lines.append({offer, series});
        }
    }
}

double CostDrawing::unit() const { return QFontMetricsF(m_font).height() / 15; }

QPointF CostDrawing::position(double x, double y) const
{
    return m_chart->mapToPosition({x, y}, m_lines.first().series);
}

void CostDrawing::fitAxes()
{
    const auto span = costlines::spanOf(m_curves.curves, m_curves.quantity);
    if (!hasLines() || m_size.isEmpty() || !span)
        return;
    const QFontMetricsF metrics(m_font);
    const double row = metrics.height();
    const double bottom = row * 3;
    const double top = row * 2.2;
    const double plotHeight = std::max(m_size.height() - top - bottom, row);
    const PriceScale scale = priceScale(span->lowest, span->highest,
                                        std::clamp(static_cast<int>(plotHeight / row / 2), 1, 9));
    double labels = 0;
    for (const Money tick : scale.ticks)
        labels = std::max(labels, metrics.horizontalAdvance(format::money(tick)));
    const double left = labels + row * 0.9;
    const double plotWidth = std::max(m_size.width() - left - row * 2.4, row);
    const double label = metrics.horizontalAdvance(format::number(m_curves.reach)) + row;
    const auto ticks = costlines::ticks(m_curves.reach, static_cast<int>(plotWidth / label));

    m_price->setRange(axisY(scale.bottom), axisY(scale.top));
    m_price->setStartValue(axisY(scale.bottom));
    setMarks(m_price, scale.ticks, axisY, [](Money tick) { return format::money(tick); });
    m_pieces->setRange(0, axisX(m_curves.reach));
    m_pieces->setStartValue(0);
    setMarks(
        m_pieces, ticks, [](const costlines::Tick &tick) { return axisX(tick.pieces); },
        [](const costlines::Tick &tick) { return tick.label; });
    m_chart->setPlotArea({left, top, plotWidth, plotHeight});
}

void CostDrawing::fitPens()
{
    for (const Line &line : std::as_const(m_lines))
        line.series->setPen(linePen(line.offer, m_colours, 2.2 * unit()));
    for (QCategoryAxis *axis : {m_pieces, m_price}) {
        axis->setLabelsFont(m_font);
        axis->setLabelsBrush(m_colours.text);
        axis->setLinePen({m_colours.faint, unit()});
        axis->setGridLinePen({m_colours.faint, unit()});
    }
}

void CostDrawing::paint(QPainter &painter, QPointF topLeft)
{
    const QRectF target(topLeft, m_size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(target, m_colours.ground);
    painter.setFont(m_font);
    if (!hasLines()) {
        painter.setPen(m_colours.reference);
        painter.drawText(target, Qt::AlignCenter | Qt::TextWordWrap,
                         tr("No price is known to draw a line from."));
    } else {
        m_chart->layout()->activate();
        m_scene.render(&painter, target, QRectF({}, m_size));
        painter.translate(topLeft);
        paintCaptions(painter);
        paintOwnQuantity(painter);
        paintCrossings(painter);
        paintNumbers(painter);
    }
    painter.restore();
}

void CostDrawing::paintCaptions(QPainter &painter) const
{
    const double row = QFontMetricsF(m_font).height();
    const QRectF plot = m_chart->plotArea();
    painter.setPen(m_colours.reference);
    painter.drawText(QRectF(row * 0.4, 0, m_size.width() - row, row * 1.2),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("Cost per piece"));
    painter.drawText(QRectF(plot.left(), m_size.height() - row * 1.3, plot.width(), row * 1.2),
                     //: Caption of the quantity axis
                     Qt::AlignRight | Qt::AlignVCenter, tr("Quantity needed"));
}

void CostDrawing::paintOwnQuantity(QPainter &painter) const
{
    const QFontMetricsF metrics(m_font);
    const QRectF plot = m_chart->plotArea();
    const double x = position(axisX(m_curves.quantity), 0).x();
    painter.setPen(QPen(m_colours.text, unit(), Qt::DashLine));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    //: At the buyer's own quantity in a chart. %1: pieces
    const QString text = tr("My quantity: %1").arg(format::number(m_curves.quantity));
    QRectF box(0, 0, metrics.horizontalAdvance(text) + 6, metrics.height());
    box.moveBottom(plot.top());
    box.moveLeft(std::clamp(x - box.width() / 2, 0.0, std::max(0.0, m_size.width() - box.width())));
    painter.setPen(m_colours.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

void CostDrawing::paintCrossings(QPainter &painter) const
{
    const QFontMetricsF metrics(m_font);
    const QRectF plot = m_chart->plotArea();
    QList<QRectF> taken;
    for (const PairCrossings &pair : m_curves.crossings) {
        const bool restless = pair.list.size() > CrossingText::kMostOfAPair;
        for (const Crossing &crossing : pair.list) {
            if (restless && (!pair.complete || crossing.from != pair.list.last().from))
                continue; // a crowd of rings says nothing
            const auto price = m_curves.curves.at(crossing.cheaper).perPieceAt(crossing.from);
            const QPointF spot = position(axisX(crossing.from), axisY(price.value_or(Money())));
            if (!plot.contains(spot))
                continue;
            const double radius = (crossing.cheapestOfAll ? 5.5 : 3.5) * unit();
            painter.setBrush(m_colours.ground);
            painter.setPen(QPen(m_colours.text, (crossing.cheapestOfAll ? 2 : 1.2) * unit()));
            painter.drawEllipse(spot, radius, radius);
            const QString text = format::number(crossing.from);
            QRectF box(0, 0, metrics.horizontalAdvance(text) + 6, metrics.height());
            box.moveCenter(spot + QPointF(0, radius + box.height() * 0.6));
            if (box.bottom() > plot.bottom())
                box.moveCenter(spot - QPointF(0, radius + box.height() * 0.6));
            const bool free = std::none_of(
                taken.cbegin(), taken.cend(),
                [&box](const QRectF &other) { return other.intersects(box); });
            if (!free)
                continue;
            taken.append(box);
            painter.setPen(m_colours.text);
            paintTag(painter, box, text, m_colours.ground);
        }
    }
}

/// The number of each offer where its line ends, moved apart where lines end close together.
void CostDrawing::paintNumbers(QPainter &painter) const
{
    const QFontMetricsF metrics(m_font);
    const double row = metrics.height();
    const QRectF plot = m_chart->plotArea();
    struct Tag
    {
        qsizetype offer;
        QPointF end;
        double y;
    };
    QList<Tag> tags;
    for (const Line &line : m_lines) {
        const QPointF end = m_chart->mapToPosition(line.series->points().constLast(), line.series);
        if (!tags.isEmpty() && tags.last().offer == line.offer)
            tags.removeLast(); // only the last part of a line is numbered
        tags.append({line.offer, end, std::clamp(end.y(), plot.top(), plot.bottom())});
    }
    std::stable_sort(tags.begin(), tags.end(),
                     [](const Tag &a, const Tag &b) { return a.y < b.y; });
    const double room = std::min(row * 1.1, plot.height() / static_cast<double>(tags.size()));
    for (qsizetype i = 1; i < tags.size(); ++i)
        tags[i].y = std::max(tags.at(i).y, tags.at(i - 1).y + room);
    double floor = plot.bottom();
    for (qsizetype i = tags.size() - 1; i >= 0; --i, floor -= room)
        tags[i].y = std::min(tags.at(i).y, floor);
    for (const Tag &tag : std::as_const(tags)) {
        const QColor colour = linePen(tag.offer, m_colours, 1).color();
        const QPointF centre(tag.end.x() + row * 1.3, tag.y);
        painter.setPen(QPen(colour, unit()));
        if (tag.end.y() >= plot.top())
            painter.drawLine(tag.end, centre - QPointF(row * 0.6, 0));
        painter.setBrush(colour);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(centre, row * 0.6, std::min(row * 0.6, room / 2));
        const bool dark = contrast(colour, Qt::white) >= contrast(colour, Qt::black);
        painter.setPen(dark ? Qt::white : Qt::black);
        painter.drawText(QRectF(centre.x() - row, centre.y() - row / 2, row * 2, row),
                         Qt::AlignCenter, QString::number(tag.offer + 1));
    }
}

} // namespace sanjia

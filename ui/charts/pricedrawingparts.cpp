// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the price chart, each painted for itself.
#include "ui/charts/pricedrawing.h"
#include "ui/charts/pricemarks.h"
#include "ui/charts/stepline.h"
#include "ui/text/format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// A thin line for letters of a height. One of exactly a pixel is drawn without an outline, which
/// is many times quicker than one of 1.07.
QPen thin(const QColor &colour, double row, Qt::PenStyle style = Qt::SolidLine)
{
    const double unit = row / 15;
    return {colour, unit < 1.6 ? 1.0 : unit, style, Qt::FlatCap};
}

} // namespace

void PriceDrawing::paintGrid(QPainter &painter) const
{
    const QFontMetricsF metrics(m_font);
    const double row = metrics.height();
    const QRectF &plot = m_frame.plot;
    const double floor = m_frame.counts.isEmpty() ? plot.bottom() : m_frame.counts.bottom();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    // In rectangles, which an upright line is much quicker as.
    const int fine = std::max(1, qRound(row / 18));
    const QRect box = plot.toRect();
    const int bottom = qRound(floor);
    QList<QRect> lines;
    for (const Money tick : m_frame.scale.ticks)
        lines.append(QRect(box.left(), qRound(m_frame.y(tick)), box.width(), fine));
    for (const TimeTick &tick : m_moments)
        lines.append(QRect(qRound(m_frame.x(tick.at)), box.top(), fine, bottom - box.top()));
    painter.setBrush(m_colours.faint);
    painter.drawRects(lines);
    painter.setBrush(m_colours.shade);
    painter.drawRect(QRect(box.left(), box.top() + box.height(), box.width(), fine));
    painter.drawRect(QRect(box.left(), box.top(), fine, box.height()));
    painter.setPen(m_colours.text);
    for (qsizetype i = 0; i < m_prices.size(); ++i)
        painter.drawText(
            QRectF(0, m_frame.y(m_frame.scale.ticks.at(i)) - row, plot.left() - row * 0.4, 2 * row),
            Qt::AlignRight | Qt::AlignVCenter, m_prices.at(i));
    for (qsizetype i = 0; i < m_moments.size(); ++i) {
        const QString &label = m_moments.at(i).label;
        double middle = m_frame.x(m_moments.at(i).at);
        const bool atEnd = i == 0 || i + 1 == m_moments.size();
        const double half = atEnd ? metrics.horizontalAdvance(label) / 2 + 1 : plot.width();
        if (atEnd)
            middle = std::clamp(middle, half, std::max(half, m_size.width() - half));
        painter.drawText(QRectF(middle - half, floor + row * 0.3, 2 * half, row), Qt::AlignCenter,
                         label);
    }
    painter.restore();
}

/// Two columns of names, each with a piece of its line.
void PriceDrawing::paintLegend(QPainter &painter) const
{
    const QFontMetricsF metrics(m_font);
    const double row = metrics.height();
    if (legendHeight(row) <= 0)
        return;
    const double wide = m_frame.plot.width() / 2;
    for (qsizetype i = 0; i < m_plot.lines.size(); ++i) {
        const qsizetype above = i / 2;
        const QPointF at(m_frame.plot.left() + (i % 2 == 0 ? 0 : wide),
                         row * (0.6 + static_cast<double>(above)));
        painter.setPen(penOf(i));
        painter.drawLine(at, at + QPointF(row * 1.6, 0));
        painter.setPen(m_colours.text);
        const QRectF box(at.x() + row * 2, at.y() - row / 2, wide - row * 2.5, row);
        painter.drawText(
            box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(m_plot.lines.at(i).name.simplified(), Qt::ElideRight, box.width()));
    }
}

void PriceDrawing::paintLevel(QPainter &painter, Money at, const QPen &pen) const
{
    const double y = m_frame.y(at);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(pen);
    painter.drawLine(QPointF(m_frame.plot.left(), y), QPointF(m_frame.plot.right(), y));
    painter.restore();
}

void PriceDrawing::paintReferences(QPainter &painter, QList<QRectF> &taken) const
{
    const double row = QFontMetricsF(m_font).height();
    if (m_plot.target) {
        const Money at = std::clamp(*m_plot.target, m_frame.scale.bottom, m_frame.scale.top);
        paintLevel(painter, at, thin(m_colours.text, row, Qt::DashDotLine));
        const double y = m_frame.y(at);
        //: Mark in the price chart: the price the buyer wants to pay
        QString text = tr("target %1").arg(format::money(*m_plot.target));
        if (at != *m_plot.target) // beyond the edge
            text += at < *m_plot.target ? u" ↑"_s : u" ↓"_s;
        const QFontMetricsF metrics(m_font);
        painter.setPen(m_colours.text);
        paintTag(painter, text,
                 {m_frame.plot.left() + metrics.horizontalAdvance(text) + row * 0.6,
                  y - row >= m_frame.plot.top() ? y : y + row},
                 taken);
    }
    if (!m_stats || m_stats->min == m_stats->max || m_plot.lines.size() > 1)
        return; // one price needs no second line on top of it
    paintLevel(painter, m_stats->min, thin(m_colours.reference, row, Qt::DotLine));
    paintLevel(painter, m_stats->max, thin(m_colours.reference, row, Qt::DotLine));
    paintLevel(painter, m_stats->mean, thin(m_colours.reference, row, Qt::DashLine));
    const double high = m_frame.y(m_stats->max);
    const double mean = m_frame.y(m_stats->mean);
    const double low = m_frame.y(m_stats->min);
    painter.setPen(m_colours.reference);
    const auto value = [this](Money price) {
        return valueText(price, m_plot.unit);
    };
    const auto tag = [&](const QString &words, double bottom) {
        paintTag(painter, words, besideLine(words, bottom, taken), taken);
    };
    tag(tr("highest %1").arg(value(m_stats->max)), high);
    tag(tr("lowest %1").arg(value(m_stats->min)), low + row);
    const double room = row * 1.1;
    const QString text = tr("mean %1").arg(m_plot.unit == PricePlot::Unit::Yuan
                                               ? format::average(m_stats->mean)
                                               : value(m_stats->mean));
    if (mean - high >= room)
        tag(text, mean);
    else if (low - mean >= room)
        tag(text, mean + row);
}

/// Where on its level a tag has the line neither behind nor before it: at the right, where the eye
/// ends, or as far to the left as it takes; at the right after all where the line is everywhere.
QPointF PriceDrawing::besideLine(const QString &text, double bottom,
                                 const QList<QRectF> &taken) const
{
    constexpr int kPlaces = 24;
    const QFontMetricsF metrics(m_font);
    const QSizeF size(metrics.horizontalAdvance(text) + 4, metrics.height());
    const QRectF &plot = m_frame.plot;
    const double step = std::max(0.0, plot.width() - size.width()) / kPlaces;
    const auto meetsLine = [this, &metrics](const QRectF &box) {
        const auto here = m_plot.lines.first().prices->stats(m_frame.moment(box.left() - 4),
                                                             m_frame.moment(box.right() + 4));
        const double mark = metrics.height() / 3; // the triangle of a change
        return here && m_frame.y(here->max) - mark < box.bottom()
            && m_frame.y(here->min) + mark > box.top();
    };
    for (int i = 0; i <= kPlaces; ++i) {
        const QRectF box(QPointF(plot.right() - i * step - size.width(), bottom - size.height()),
                         size);
        const bool isFree = std::ranges::none_of(
            taken, [&box](const QRectF &other) { return other.intersects(box); });
        if (isFree && !meetsLine(box))
            return box.bottomRight();
    }
    return {plot.right(), bottom};
}

/// A label that stays readable where the line runs behind it.
void PriceDrawing::paintTag(QPainter &painter, const QString &text, QPointF bottomRight,
                            QList<QRectF> &taken) const
{
    const QFontMetricsF metrics(m_font);
    const QSizeF size(metrics.horizontalAdvance(text) + 4, metrics.height());
    const QRectF box(bottomRight - QPointF(size.width(), size.height()), size);
    QColor veil = m_colours.ground;
    veil.setAlphaF(0.75F);
    painter.fillRect(box.adjusted(0, 1, 0, -1), veil);
    painter.drawText(box, Qt::AlignCenter, text);
    taken.append(box);
}

void PriceDrawing::paintLines(QPainter &painter) const
{
    const int columns = std::max(1, static_cast<int>(m_frame.plot.width()));
    const StepPlace place{m_frame};
    // The first one on top of the others.
    for (qsizetype i = m_plot.lines.size() - 1; i >= 0; --i)
        paintSteps(painter, stepPieces(m_plot.lines.at(i), m_frame.view, columns), place, penOf(i));
}

void PriceDrawing::paintCounts(QPainter &painter) const
{
    const QRectF &box = m_frame.counts;
    if (box.isEmpty())
        return;
    const QFontMetricsF metrics(m_font);
    const double row = metrics.height();
    const QList<CountPoint> &counts = m_plot.counts;
    const UtcMs seen = m_plot.lines.first().prices->series().lastSeen;
    const auto most = static_cast<double>(std::max(m_mostCounted, qint64(1)));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colours.shade);
    for (qsizetype i = 0; i < counts.size(); ++i) {
        const UtcMs next = i + 1 < counts.size() ? counts.at(i + 1).at : seen;
        const double left = std::max(m_frame.x(counts.at(i).at), box.left());
        const double right = std::min(m_frame.x(next), box.right());
        if (right < left || !counts.at(i).value)
            continue;
        const double high = static_cast<double>(*counts.at(i).value) / most
            * (box.height() - row * 0.2);
        painter.drawRect(QRectF(left, box.bottom() - high, std::max(right - left, 1.0), high));
    }
    painter.setPen(thin(m_colours.shade, row));
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    painter.setPen(m_colours.text);
    painter.drawText(QRectF(0, box.top() - row * 0.3, box.left() - row * 0.4, row),
                     Qt::AlignRight | Qt::AlignVCenter, format::number(m_mostCounted));
    painter.drawText(QRectF(0, box.bottom() - row * 0.8, box.left() - row * 0.4, row),
                     Qt::AlignRight | Qt::AlignVCenter, format::number(0));
    const QString words = m_plot.countsName;
    const QRectF tag(box.left() + row * 0.3, box.top() - row * 0.2,
                     metrics.horizontalAdvance(words) + row * 0.3, row);
    QColor veil = m_colours.ground;
    veil.setAlphaF(0.75F);
    painter.fillRect(tag, veil);
    painter.drawText(tag, Qt::AlignCenter, words);
    painter.restore();
}

/// All there is, small; what is not in view is dimmed, and the view has a frame with handles.
void PriceDrawing::paintOverview(QPainter &painter) const
{
    const QRectF &box = m_frame.overview;
    if (box.isEmpty())
        return;
    const double row = QFontMetricsF(m_font).height();
    PriceFrame all = m_frame;
    const PlotLine &line = m_plot.lines.first();
    if (const auto stats = line.prices->stats(all.whole.from, all.whole.to))
        all.scale = priceScale(stats->min, stats->max, 1);
    const StepPlace place{all, true};
    const int columns = std::max(1, static_cast<int>(box.width()));
    paintSteps(painter, stepPieces(line, all.whole, columns), place,
               {m_colours.reference, row / 15, Qt::SolidLine});
    const double left = all.overviewX(m_frame.view.from);
    const double right = std::max(all.overviewX(m_frame.view.to), left + 2);
    QColor veil = m_colours.ground;
    veil.setAlphaF(0.6F);
    painter.fillRect(QRectF(box.topLeft(), QPointF(left, box.bottom())), veil);
    painter.fillRect(QRectF(QPointF(right, box.top()), box.bottomRight()), veil);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(thin(m_colours.faint, row));
    painter.drawRect(box);
    painter.setPen(thin(m_colours.line, row));
    painter.drawRect(QRectF(QPointF(left, box.top()), QPointF(right, box.bottom())));
    for (const double x : {left, right})
        painter.fillRect(
            QRectF(x - row / 8, box.top() + row * 0.4, row / 4, box.height() - row * 0.8),
            m_colours.line);
    painter.restore();
}

void PriceDrawing::paintCrosshair(QPainter &painter) const
{
    const QStringList lines = crosshairLines();
    if (lines.isEmpty())
        return;
    const QRectF &plot = m_frame.plot;
    const double x = m_frame.x(*m_crosshair);
    if (x < plot.left() - 1 || x > plot.right() + 1)
        return;
    const QFontMetricsF metrics(m_font);
    const double row = metrics.height();
    painter.setPen(QPen(m_colours.text, 1));
    painter.drawLine(
        QPointF(x, plot.top()),
        QPointF(x, m_frame.counts.isEmpty() ? plot.bottom() : m_frame.counts.bottom()));
    painter.setBrush(m_colours.ground);
    double height = 0;
    for (qsizetype i = 0; i < m_plot.lines.size(); ++i) {
        const PriceSeries &series = m_plot.lines.at(i).prices->series();
        const auto held = priceAt(series, std::min(*m_crosshair, series.lastSeen));
        if (!held)
            continue;
        painter.setPen(QPen(penOf(i).color(), 2));
        painter.drawEllipse(QPointF(x, m_frame.y(*held)), row / 4, row / 4);
        height = i == 0 || height == 0 ? m_frame.y(*held) : height;
    }

    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    const double pad = row * 0.5;
    QRectF box(0, 0, width + 2 * pad, static_cast<double>(lines.size()) * row + pad);
    // On the side with more room, and away from the line if it can be.
    const bool toLeft = x > plot.center().x();
    box.moveTop(height > plot.center().y() ? plot.top() : plot.bottom() - box.height());
    box.moveLeft(toLeft ? x - box.width() - pad : x + pad);
    box.moveLeft(std::clamp(box.left(), 0.0, std::max(0.0, m_size.width() - box.width())));
    painter.setPen(QPen(m_colours.reference, 1));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(m_colours.text);
    painter.drawText(box.adjusted(pad, pad / 2, -pad, -pad / 2), Qt::AlignLeft | Qt::AlignVCenter,
                     lines.join(u'\n'));
}

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcolours.h"
#include "ui/charts/priceframe.h"
#include "ui/charts/priceplot.h"

#include <QCoreApplication>
#include <QFont>
#include <QStringList>

#include <optional>

class QPainter;

namespace sanjia {

/// The price chart itself, painted alike into a window, a picture and onto paper. It paints by hand
/// and not with a chart library, because a stair with gaps, in one or two pixels a column, is what
/// those do slowest (docs/performance.md). Private to ui/charts and its bench. Nothing it does on a
/// paint grows with the number of points, see SeriesIndex.
class PriceDrawing
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::PriceDrawing)
public:
    void setPlot(const PricePlot &plot); ///< and the view to what it wants to be seen first
    void setLook(const ChartColours &colours, const QFont &font);
    void resize(QSizeF size);
    /// Words in the middle in place of the chart ("Reading…"); empty shows the plot again.
    void setNotice(const QString &notice) { m_notice = notice; }
    /// A strip below with all there is and the view in it.
    void setOverview(bool shown);

    [[nodiscard]] const PricePlot &plot() const { return m_plot; }
    /// What is shown now; held inside the whole, and never shorter than a minute.
    void setView(TimeSpan view);
    [[nodiscard]] TimeSpan view() const { return m_frame.view; }
    [[nodiscard]] TimeSpan home() const; ///< the view that was wanted first
    [[nodiscard]] TimeSpan whole() const { return m_frame.whole; }
    [[nodiscard]] bool canMove() const { return m_frame.whole.to > m_frame.whole.from; }
    /// Of the first line in the view.
    [[nodiscard]] const std::optional<PriceStats> &stats() const { return m_stats; }

    /// The vertical line that reads off a moment.
    void setCrosshair(std::optional<UtcMs> at);
    [[nodiscard]] std::optional<UtcMs> crosshair() const { return m_crosshair; }
    /// What it reads there: date, price, change since the start of the view, a line each; of
    /// several lines each with its name.
    [[nodiscard]] QStringList crosshairLines() const;

    /// Why there is no line to show; empty when there is one.
    [[nodiscard]] QString words() const;
    /// Where moments and prices are.
    [[nodiscard]] const PriceFrame &frame() const { return m_frame; }

    void paint(QPainter &painter, QPointF topLeft) const;

private:
    void fit();
    [[nodiscard]] double legendHeight(double row) const;
    [[nodiscard]] QPen penOf(qsizetype line) const;
    [[nodiscard]] QString readingOf(const PlotLine &line) const;
    void paintGrid(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    void paintReferences(QPainter &painter, QList<QRectF> &taken) const;
    void paintLevel(QPainter &painter, Money at, const QPen &pen) const;
    [[nodiscard]] QPointF besideLine(const QString &text, double bottom,
                                     const QList<QRectF> &taken) const;
    void paintTag(QPainter &painter, const QString &text, QPointF bottomRight,
                  QList<QRectF> &taken) const;
    void paintLines(QPainter &painter) const;
    void paintCounts(QPainter &painter) const;
    void paintOverview(QPainter &painter) const;
    void paintCrosshair(QPainter &painter) const;

    PricePlot m_plot;
    ChartColours m_colours = ChartColours::onPaper();
    QFont m_font;
    QSizeF m_size;
    QString m_notice;
    bool m_overview = false;
    std::optional<UtcMs> m_crosshair;
    std::optional<PriceStats> m_stats;
    PriceFrame m_frame;
    QStringList m_prices; ///< what the ticks of the scale are called
    QList<TimeTick> m_moments;
    qint64 m_mostCounted = 0;
};

} // namespace sanjia

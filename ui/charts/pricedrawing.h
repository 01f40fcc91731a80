// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/library.h"
#include "ui/charts/chartcolours.h"
#include "ui/charts/ticks.h"

#include <QCoreApplication>
#include <QFont>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QScatterSeries>

#include <optional>

namespace sanjia {

/// The chart itself, painted alike into a window and a picture. Private to ui/charts, because it
/// is the only place that knows Qt Charts. Prices and moments become doubles here and nowhere
/// else, and only as positions on an axis (units: 1/10 000 yuan, milliseconds since the first
/// point): no sum and no label is ever made from them.
class PriceDrawing
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::PriceDrawing)
    Q_DISABLE_COPY_MOVE(PriceDrawing)
public:
    PriceDrawing();

    void setTrend(const Trend &trend);
    void setLook(const ChartColours &colours, const QFont &font);
    void resize(QSizeF size);
    /// Words in the middle in place of the chart ("Reading…"); empty shows the trend again.
    void setNotice(const QString &notice);

    /// The vertical line that reads off a moment.
    void setCrosshair(std::optional<UtcMs> at);
    [[nodiscard]] std::optional<UtcMs> crosshair() const { return m_crosshair; }
    /// What it reads there: date, price, change since the start, a line each.
    [[nodiscard]] QStringList crosshairLines() const;

    [[nodiscard]] const Trend &trend() const { return m_trend; }
    /// There is a line to show and not just words.
    [[nodiscard]] bool hasLine() const;
    /// Why there is none; empty when there is.
    [[nodiscard]] QString words() const;
    /// The moment under a horizontal position, held inside the series.
    [[nodiscard]] UtcMs momentAt(double x) const;

    void paint(QPainter &painter, QPointF topLeft);

private:
    void fitAxes();
    void fitLines();
    void fitPens();
    [[nodiscard]] double axisX(UtcMs at) const;
    [[nodiscard]] QPointF position(UtcMs at, Money price) const;
    [[nodiscard]] std::optional<PricePoint> holdingAt(UtcMs at) const;
    void paintReferences(QPainter &painter) const;
    void paintCrosshair(QPainter &painter) const;
    void paintTag(QPainter &painter, const QString &text, QPointF bottomRight) const;

    Trend m_trend;
    ChartColours m_colours;
    QFont m_font;
    QSizeF m_size;
    QString m_notice;
    std::optional<UtcMs> m_crosshair;

    QGraphicsScene m_scene; // owns the chart, the chart its series and axes
    QChart *m_chart;
    QLineSeries *m_line;
    QScatterSeries *m_marks;
    QLineSeries *m_lowest;
    QLineSeries *m_mean;
    QLineSeries *m_highest;
    QCategoryAxis *m_time;
    QCategoryAxis *m_price;
};

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/comparison.h"
#include "ui/charts/chartcolours.h"

#include <QCategoryAxis>
#include <QChart>
#include <QCoreApplication>
#include <QFont>
#include <QGraphicsScene>
#include <QLineSeries>

namespace sanjia {

/// What a wanted piece costs against the quantity, a line for each offer, painted alike into a
/// window and a picture. Private to ui/charts, like PriceDrawing. Each line is numbered at its
/// end, dashed and coloured its own way; crossings are ringed, the larger ones where another
/// offer becomes the cheapest of all; the buyer's own quantity is a vertical line.
class CostDrawing
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::CostDrawing)
    Q_DISABLE_COPY_MOVE(CostDrawing)
public:
    CostDrawing();

    void setCurves(const CostCurves &curves);
    void setLook(const ChartColours &colours, const QFont &font);
    void resize(QSizeF size);
    [[nodiscard]] bool hasLines() const { return !m_lines.isEmpty(); }

    void paint(QPainter &painter, QPointF topLeft);

private:
    void makeLines();
    void fitAxes();
    void fitPens();
    [[nodiscard]] double unit() const; ///< 1 at the usual size of letters
    [[nodiscard]] QPointF position(double x, double y) const;
    void paintCaptions(QPainter &painter) const;
    void paintOwnQuantity(QPainter &painter) const;
    void paintCrossings(QPainter &painter) const;
    void paintNumbers(QPainter &painter) const;

    struct Line
    {
        qsizetype offer;
        QLineSeries *series;
    };

    CostCurves m_curves;
    ChartColours m_colours;
    QFont m_font;
    QSizeF m_size;
    QGraphicsScene m_scene; // owns the chart, the chart its series and axes
    QChart *m_chart;
    QCategoryAxis *m_pieces;
    QCategoryAxis *m_price;
    QList<Line> m_lines;
};

} // namespace sanjia

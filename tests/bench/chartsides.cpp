// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/chartsides.h"

#include "ui/charts/pricedrawing.h"

#include <QChart>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

namespace sanjia::bench {

namespace {

class OurSide final : public ChartSide
{
public:
    void prepare(const PriceSeries &series) override { m_series = series; }
    void first(QImage &image) override
    {
        m_drawing = PriceDrawing();
        m_drawing.setLook(ChartColours::onPaper(), QFont());
        m_drawing.resize(image.size());
        PricePlot plot;
        plot.lines = {{{}, std::make_shared<SeriesIndex>(m_series), {}}};
        m_drawing.setPlot(plot);
        paint(image);
    }
    void zoom(UtcMs from, UtcMs to, QImage &image) override
    {
        m_drawing.setView({from, to});
        paint(image);
    }

private:
    void paint(QImage &image)
    {
        QPainter painter(&image);
        m_drawing.paint(painter, {});
    }

    PriceSeries m_series;
    PriceDrawing m_drawing;
};

/// The corners of the stair: two for every change after the first point, and the last price carried
/// to `lastSeen`.
QList<PricePoint> stepPoints(const QList<PricePoint> &points, UtcMs lastSeen)
{
    QList<PricePoint> corners;
    corners.reserve(points.size() * 2 + 1);
    for (const PricePoint &point : points) {
        if (!corners.isEmpty())
            corners.append({point.at, corners.last().price});
        corners.append(point);
    }
    if (!corners.isEmpty() && lastSeen > corners.last().at)
        corners.append({lastSeen, corners.last().price});
    return corners;
}

/// Qt Charts as its manual shows it: a line series with two corners for every change, set at once.
class QtChartsSide final : public ChartSide
{
public:
    void prepare(const PriceSeries &series) override
    {
        m_corners.clear();
        for (const PricePoint &corner : stepPoints(series.points, series.lastSeen))
            m_corners.append(
                {static_cast<double>(corner.at), static_cast<double>(corner.price.e4())});
    }
    void first(QImage &image) override
    {
        m_scene = std::make_unique<QGraphicsScene>();
        auto *chart = new QChart;
        m_scene->addItem(chart);
        chart->legend()->hide();
        auto *line = new QLineSeries;
        line->replace(m_corners);
        chart->addSeries(line);
        m_time = new QDateTimeAxis;
        auto *price = new QValueAxis;
        chart->addAxis(m_time, Qt::AlignBottom);
        chart->addAxis(price, Qt::AlignLeft);
        line->attachAxis(m_time);
        line->attachAxis(price);
        chart->resize(image.size());
        m_scene->setSceneRect(QRectF({}, image.size()));
        paint(image);
    }
    void zoom(UtcMs from, UtcMs to, QImage &image) override
    {
        m_time->setRange(QDateTime::fromMSecsSinceEpoch(from), QDateTime::fromMSecsSinceEpoch(to));
        paint(image);
    }

private:
    void paint(QImage &image)
    {
        image.fill(Qt::white);
        QPainter painter(&image);
        m_scene->render(&painter);
    }

    QList<QPointF> m_corners;
    std::unique_ptr<QGraphicsScene> m_scene; // owns the chart, the chart its series and axes
    QDateTimeAxis *m_time = nullptr;
};

} // namespace

std::unique_ptr<ChartSide> ourSide() { return std::make_unique<OurSide>(); }

std::unique_ptr<ChartSide> qtChartsSide() { return std::make_unique<QtChartsSide>(); }

} // namespace sanjia::bench

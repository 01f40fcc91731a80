// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/chartsides.h"

#include <qcustomplot.h>

namespace sanjia::bench {

namespace {

/// QCustomPlot with lines of one pixel and adaptive sampling, both as it comes.
class CustomPlotSide final : public ChartSide
{
public:
    explicit CustomPlotSide(bool quickest) : m_quickest(quickest) {}

    void prepare(const PriceSeries &series) override
    {
        m_keys.clear();
        m_values.clear();
        for (const PricePoint &point : series.points) {
            m_keys.append(static_cast<double>(point.at));
            m_values.append(static_cast<double>(point.price.e4()));
        }
    }
    void first(QImage &image) override
    {
        m_plot = std::make_unique<QCustomPlot>();
        m_plot->setGeometry(0, 0, image.width(), image.height());
        if (m_quickest) {
            m_plot->setNotAntialiasedElements(QCP::aeAll);
            m_plot->setPlottingHint(QCP::phFastPolylines);
        }
        QCPGraph *graph = m_plot->addGraph();
        graph->setLineStyle(QCPGraph::lsStepLeft);
        graph->setData(m_keys, m_values, true);
        m_plot->rescaleAxes();
        paint(image);
    }
    void zoom(UtcMs from, UtcMs to, QImage &image) override
    {
        m_plot->xAxis->setRange(static_cast<double>(from), static_cast<double>(to));
        paint(image);
    }

private:
    void paint(QImage &image)
    {
        QCPPainter painter(&image);
        m_plot->toPainter(&painter, image.width(), image.height());
    }

    bool m_quickest;
    QVector<double> m_keys;
    QVector<double> m_values;
    std::unique_ptr<QCustomPlot> m_plot;
};

} // namespace

std::unique_ptr<ChartSide> customPlotSide(bool quickest)
{
    return std::make_unique<CustomPlotSide>(quickest);
}

} // namespace sanjia::bench

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/priceseries.h"

#include <QImage>

#include <memory>

namespace sanjia::bench {

/// One way to draw a price over time as a stair with axes.
class ChartSide
{
public:
    virtual ~ChartSide() = default;
    /// Takes the changes in the form it likes best; not measured.
    virtual void prepare(const PriceSeries &series) = 0;
    /// Everything from the prepared changes to a picture of all of them.
    virtual void first(QImage &image) = 0;
    /// The next frame of a zoom: a picture of the part between two moments.
    virtual void zoom(UtcMs from, UtcMs to, QImage &image) = 0;
};

[[nodiscard]] std::unique_ptr<ChartSide> ourSide();
[[nodiscard]] std::unique_ptr<ChartSide> qtChartsSide();
/// As it comes, or in its quickest setting (no antialiasing). Null where QCustomPlot was not there
/// when this was built.
[[nodiscard]] std::unique_ptr<ChartSide> customPlotSide(bool quickest);

} // namespace sanjia::bench

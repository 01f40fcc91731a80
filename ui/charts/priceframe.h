// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/priceseries.h"
#include "ui/charts/ticks.h"

#include <QRectF>

namespace sanjia {

/// Where moments and prices are in a chart. Only here do they become doubles, as positions: no sum
/// and no label is ever made from them.
struct PriceFrame
{
    TimeSpan view; ///< of plot and counts, never empty
    TimeSpan whole; ///< of the overview
    PriceScale scale;
    QRectF plot;
    QRectF counts; ///< empty: none
    QRectF overview; ///< empty: none

    [[nodiscard]] double x(UtcMs at) const { return place(at, view, plot); }
    [[nodiscard]] double y(Money price) const { return level(price, plot); }
    [[nodiscard]] UtcMs moment(double x) const { return momentIn(x, view, plot); }
    [[nodiscard]] double overviewX(UtcMs at) const { return place(at, whole, overview); }
    [[nodiscard]] double overviewY(Money price) const { return level(price, overview); }
    [[nodiscard]] UtcMs overviewMoment(double x) const { return momentIn(x, whole, overview); }

private:
    [[nodiscard]] static double place(UtcMs at, const TimeSpan &span, const QRectF &box)
    {
        return box.left()
            + static_cast<double>(at - span.from) / static_cast<double>(span.to - span.from)
            * box.width();
    }
    [[nodiscard]] static UtcMs momentIn(double x, const TimeSpan &span, const QRectF &box)
    {
        const double part = box.width() > 0 ? (x - box.left()) / box.width() : 0;
        return span.from + static_cast<UtcMs>(part * static_cast<double>(span.to - span.from));
    }
    [[nodiscard]] double level(Money price, const QRectF &box) const
    {
        const auto high = static_cast<double>(scale.top.e4() - scale.bottom.e4());
        const auto over = static_cast<double>(price.e4() - scale.bottom.e4());
        return box.bottom() - (high > 0 ? over / high : 0.5) * box.height();
    }
};

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcolours.h"
#include "ui/charts/priceframe.h"
#include "ui/charts/priceplot.h"

class QPainter;

namespace sanjia {

/// A change of a price within a view.
struct PriceChange
{
    UtcMs at = 0;
    Money from;
    Money to;
    friend bool operator==(const PriceChange &, const PriceChange &) = default;
};

/// The changes of a series in [view.from, view.to]; none at all when there are more than `most`,
/// because then no mark could be told from the next.
[[nodiscard]] QList<PriceChange> changesIn(const PriceSeries &series, const TimeSpan &view,
                                           qsizetype most);

/// Marks changes on the line: up and down by their shape and not by colour, and beside each, while
/// there is room, the old price, the new one and the percent. `taken` are places that have words
/// already; those of the labels are added. Private to ui/charts.
void paintChanges(QPainter &painter, const QList<PriceChange> &changes, PricePlot::Unit unit,
                  const PriceFrame &frame, const ChartColours &colours, QList<QRectF> &taken);

/// What an amount on the axis of a chart is called.
[[nodiscard]] QString valueText(Money value, PricePlot::Unit unit);

} // namespace sanjia

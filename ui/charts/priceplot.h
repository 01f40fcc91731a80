// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/library.h"
#include "ui/charts/seriesindex.h"

#include <QList>
#include <QString>

#include <optional>

namespace sanjia {

/// One line of a price chart.
struct PlotLine
{
    QString name; ///< plain text; may be empty for a line that is alone
    SharedSeries prices; ///< never null
    QList<PriceSpan> spans;
};

/// What a price chart shows, in a window, a picture or on paper. Values, shared and never changed:
/// any thread may make one.
struct PricePlot
{
    enum class Unit {
        Yuan,
        /// Prices are parts of what each line cost on a common day, kPercentBase being all of it.
        Percent,
    };

    QList<PlotLine> lines; ///< the first is the one that is marked, shaded and told in figures
    Unit unit = Unit::Yuan;
    std::optional<Money> target; ///< what the buyer wants to pay
    QList<CountPoint> counts; ///< for a small chart below
    QString countsName;
    /// The part that is shown first; nothing: all. Held inside what there is.
    TrendRange view;
    UtcMs end = 0; ///< of all; what is later than that a price was last seen is drawn as unknown

    [[nodiscard]] bool isEmpty() const;
    /// From the first price of any line to the end; empty without prices.
    [[nodiscard]] TimeSpan whole() const;
};

/// What 100 % is on an axis of percent, as an amount that format::percent() understands.
inline constexpr Money kPercentBase = Money::fromE4(1'000'000);

/// A chart of one price. `name` may be empty.
[[nodiscard]] PricePlot plotOf(const Trend &trend, const QString &name = {});

/// A line in parts of its price at `base`, or of its first price when that is later. A line that
/// cost nothing then is left without points.
[[nodiscard]] PlotLine inPercent(const PlotLine &line, UtcMs base);
/// All lines in percent from the day on which all of them have a price. The target is left out.
[[nodiscard]] PricePlot inPercent(PricePlot plot);

} // namespace sanjia

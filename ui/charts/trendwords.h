// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/priceseries.h"

#include <QCoreApplication>
#include <QString>

namespace sanjia {

/// What a trend says, in words.
class TrendWords
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::TrendWords)
public:
    /// Now, lowest and when, highest, mean, changes; `since` is when the part begins.
    [[nodiscard]] static QString figures(const PriceStats &stats, UtcMs since);
    /// What changed in the month before `now`; of a price that is known for less, since when it is.
    [[nodiscard]] static QString lastMonth(const PriceSeries &series, UtcMs now);
    /// What stands out of the last 90 days, such as "at its 90-day low" or "rose 8.0 % in 30
    /// days"; empty for nothing. `series` has at least these days.
    [[nodiscard]] static QString badge(const PriceSeries &series, UtcMs now);

    /// Two lines under a chart of `series` that shows it from `from` on and has `stats` there: the
    /// figures, and the last month with what stands out.
    [[nodiscard]] static QString underChart(const PriceStats &stats, const PriceSeries &series,
                                            UtcMs from, UtcMs now);

private:
    [[nodiscard]] static QString extreme(const PriceStats &stats); ///< empty for neither
    [[nodiscard]] static QString unchanged(const PriceSeries &series, UtcMs now);
};

} // namespace sanjia

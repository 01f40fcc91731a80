// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/money.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace sanjia {

/// The price axis: what it spans and where its marks are. Exact amounts, so that a label never
/// says ¥0.30000001.
struct PriceScale
{
    Money bottom;
    Money top;
    QList<Money> ticks; ///< multiples of 1, 2 or 5 × a power of ten, rising, within the span
};

/// Spans the prices with air above and below, so that no line ever lies on the frame. One constant
/// price stands in the middle. About `most` (≥ 1) marks at the utmost.
[[nodiscard]] PriceScale priceScale(Money lowest, Money highest, int most);

/// A mark of the time axis.
struct TimeTick
{
    UtcMs at = 0;
    QString label;
};

/// The time axis: at most about `most` marks at moments people name: full hours, midnights,
/// Mondays, firsts of a month, in local time. Labels are short and unlike each other.
class TimeTicks
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::TimeTicks)
public:
    [[nodiscard]] static QList<TimeTick> between(UtcMs from, UtcMs to, int most);
};

} // namespace sanjia

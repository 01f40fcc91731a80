// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/pricehistory.h"

#include <QByteArray>
#include <QString>

namespace sanjia {

/// One price over time, for a file.
struct TrendColumn
{
    QString name; ///< plain text; may be empty when it is the only one
    PriceSeries series;
    QList<PriceSpan> spans;
};

/// The points of price histories as CSV (csv.h): `at` and `price`, and `line` first when there are
/// several. Prices are those of the points, be they yuan or parts of a common day.
[[nodiscard]] QByteArray trendCsv(const QList<TrendColumn> &lines);

/// What a span is called in JSON: "unseen", "sold_out", "gone".
[[nodiscard]] QString spanName(PriceSpan::Kind kind);

} // namespace sanjia

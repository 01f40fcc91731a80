// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exchangerate.h"

#include <QString>

#include <optional>

namespace sanjia {

/// The buyer's own currency beside yuan: what it is called and what a yuan is worth in it. Both are
/// typed by the buyer; nothing here asks anybody for a rate.
struct ForeignCurrency
{
    QString code; ///< "USD"
    ExchangeRate rate;

    /// Two to eight letters, made capital; nothing for anything else.
    [[nodiscard]] static QString codeFrom(const QString &text);

    friend bool operator==(const ForeignCurrency &, const ForeignCurrency &) = default;
};

/// A rate as banks write it, foreign units for a hundred yuan: "13.7931". Plain decimal text with
/// at most four decimals, so that it is exact as a rate for one yuan; nothing for anything else.
[[nodiscard]] std::optional<ExchangeRate> ratePerHundred(QStringView text);
[[nodiscard]] QString perHundredText(const ExchangeRate &rate); ///< the same text, no idle zeros
[[nodiscard]] QString perYuanText(const ExchangeRate &rate); ///< as ExchangeRate::parse() reads it

} // namespace sanjia

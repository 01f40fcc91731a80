// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/foreigncurrency.h"

#include <QString>

#include <optional>

/// Amounts in the buyer's own currency beside yuan, for what a person reads.
namespace sanjia::format {

/// An amount of yuan in the buyer's currency, rounded half away from zero to 1/10 000 of it and
/// then, from one unit on, to the hundredth: "USD 1.75". Empty without a currency or an amount.
[[nodiscard]] QString inCurrency(std::optional<Money> yuan,
                                 const std::optional<ForeignCurrency> &currency);
/// `shown`, which says `yuan` in some form, and the other amount behind it: "¥12.50 ≈ USD 1.75".
/// Without a currency or an amount `shown` alone.
[[nodiscard]] QString withCurrency(const QString &shown, std::optional<Money> yuan,
                                   const std::optional<ForeignCurrency> &currency);
/// The same of yuan as money() says them.
[[nodiscard]] QString withCurrency(std::optional<Money> yuan,
                                   const std::optional<ForeignCurrency> &currency);

} // namespace sanjia::format

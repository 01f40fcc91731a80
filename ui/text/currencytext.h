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
/// "¥12.50 ≈ USD 1.75", or the yuan alone.
[[nodiscard]] QString withCurrency(std::optional<Money> yuan,
                                   const std::optional<ForeignCurrency> &currency);

} // namespace sanjia::format

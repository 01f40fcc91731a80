// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"

namespace sanjia {

/// Offers as a buyer's year brings them, made of their number alone: the same every time. Titles
/// are some twenty Chinese characters with a model here and there; every tenth offer was read in
/// full, with tiers and SKUs. `round` moves its prices and stocks.
[[nodiscard]] Offer syntheticOffer(int number, bool detailed, int round = 0);

} // namespace sanjia

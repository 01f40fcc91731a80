// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/priceseries.h"

#include <optional>

namespace sanjia {

/// How steady a price was: how far the highest is above the lowest, in hundredths of a percent of
/// the mean that is weighted by time, rounded half up. 0 is a price that never moved. It says how
/// much a price may cost to wait for, which a number of changes does not: ten changes by a fen are
/// steadier than one by half. Exact whole numbers; nothing where the mean is not above zero or the
/// number leaves its range.
/// Of one offer. For a seller it would need the points of all its offers, millions of them, where
/// yearlyChanges() has a count that is kept.
[[nodiscard]] std::optional<qint64> priceSpread(const PriceStats &stats);

} // namespace sanjia

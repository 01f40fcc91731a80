// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/supplierlist.h"
#include "core/services/offerfields.h"

namespace sanjia {

/// One seller in the written forms: supplier_id, supplier_name, location, credit_level,
/// member_years, offers, gone, in_stock_percent, mixing_offers, lowest_unit_cost,
/// median_unit_cost, price_level_percent ("71.42": of the median of what was searched for),
/// price_changes, price_changes_per_year ("7.3"), mark ("starred", "blocked"), note.
[[nodiscard]] Record supplierRecord(const SupplierSummary &supplier);

/// "starred", "blocked"; empty for none.
[[nodiscard]] QLatin1String supplierMarkName(SupplierMark mark);

/// 73 → "7.3" with one digit behind the point, 7142 → "71.42" with two.
[[nodiscard]] QString decimalText(qint64 value, int digits);

} // namespace sanjia

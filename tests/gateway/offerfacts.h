// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/searchquery.h"

#include <QStringList>

namespace sanjia {

/// All that an offer knows, a line for each fact in the order of its fields: "price 12.50",
/// "tier 100- 9.00", "sku 5001 'A-1' 12.50 x30 颜色=黑". What it does not know has no line, so
/// comparing with what a test expects also proves that nothing was made up.
[[nodiscard]] QStringList factsOf(const Offer &offer);

/// "2: row: price: not a price: abc" for each row that was left out.
[[nodiscard]] QStringList reasonsOf(const QList<SkippedRow> &skipped);

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/shortlist.h"
#include "core/services/export/sheet.h"

namespace sanjia {

/// What the lines of one seller come to.
struct SellerTotal
{
    Supplier supplier;
    qint64 lines = 0;
    qint64 uncosted = 0; ///< lines without a price, which the total leaves out
    std::optional<Money> total; ///< nothing when no line has a price, or out of Money's range
};

/// Of each seller, in the order in which they first appear; lines whose seller is unknown together.
/// Each line at its own quantity, or at `quantity`. Plain sums: no freight, no mixed batches.
[[nodiscard]] QList<SellerTotal> sellerTotals(const QList<ShortlistLine> &lines, qint64 quantity);

/// The same as a sheet: supplier_id, supplier_name, lines, line_cost, uncosted.
[[nodiscard]] Sheet sellerSheet(const QList<ShortlistLine> &lines, qint64 quantity);

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"
#include "core/services/offerfields.h"

namespace sanjia {

/// snapshot_id (unknown for one that is not kept), list, label, taken_at, lines, total_cost.
[[nodiscard]] Record snapshotRecord(const SnapshotSummary &snapshot);

/// "same", "changed", "added" or "removed".
[[nodiscard]] QLatin1String differenceName(const SnapshotDifference &difference);

/// offer_id, title, supplier_name, what (as above), sku_id, and before_… and after_… of quantity,
/// listed_price, unit_cost, line_cost, stock.
[[nodiscard]] Record differenceRecord(const SnapshotDifference &difference);

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/priceseries.h"
#include "core/store/database.h"

#include <optional>

namespace sanjia {

/// Prices over time, in rows that are written only when something changed. Which price a row is
/// about is its subject: the listed one, a SKU's, or the tier that starts at some quantity.
class HistoryRows
{
public:
    explicit HistoryRows(Database &db) : m_db(db) {}

    static constexpr qint64 kListed = 0;
    [[nodiscard]] static qint64 ofSku(qint64 skuRow) { return skuRow; }
    [[nodiscard]] static qint64 ofTier(qint64 minQuantity) { return -minQuantity; }

    /// From `at` on the price is `price` (nothing: there is none any more).
    [[nodiscard]] Result<void> append(qint64 offerRow, qint64 subject, UtcMs at,
                                      std::optional<Money> price);
    [[nodiscard]] Result<void> appendStock(qint64 offerRow, UtcMs at, qint64 stock);

    [[nodiscard]] Result<PriceSeries> series(const OfferId &id, const SkuId &sku);

private:
    Database &m_db;
};

} // namespace sanjia

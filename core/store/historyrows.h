// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/library.h"
#include "core/domain/pricehistory.h"
#include "core/domain/priceseries.h"
#include "core/store/database.h"

#include <QHash>

#include <optional>

namespace sanjia {

/// Prices and counts over time, in rows that are written only when something changed. Which price
/// or count a row is about is its subject: the listed one, a SKU's, the tier that starts at some
/// quantity, the MOQ, whether the offer is there, when nobody looked.
class HistoryRows
{
public:
    explicit HistoryRows(Database &db) : m_db(db) {}

    static constexpr qint64 kListed = 0;
    static constexpr qint64 kStock = 0;
    static constexpr qint64 kMoq = -1;
    static constexpr qint64 kPresence = -2;
    /// From `at` until the moment that is the value nobody looked.
    static constexpr qint64 kUnseen = -3;
    static constexpr qint64 kSales = -4;
    [[nodiscard]] static qint64 ofSku(qint64 skuRow) { return skuRow; }
    [[nodiscard]] static qint64 ofTier(qint64 minQuantity) { return -minQuantity; }

    /// From `at` on the price is `price` (nothing: there is none any more).
    [[nodiscard]] Result<void> append(qint64 offerRow, qint64 subject, UtcMs at,
                                      std::optional<Money> price);
    /// The same for a stock (kStock, or ofSku()), kMoq, kPresence or kUnseen.
    [[nodiscard]] Result<void> appendCount(qint64 offerRow, qint64 subject, UtcMs at,
                                           std::optional<qint64> value);

    /// Sales move with every poll, so a day's last count replaces the ones before it: from `was`,
    /// told at `wasAt`, to `sold`.
    [[nodiscard]] Result<void> noteSales(qint64 offerRow, UtcMs wasAt, std::optional<qint64> was,
                                         UtcMs at, qint64 sold);

    /// NotFound for an offer, or a SKU, never seen.
    [[nodiscard]] Result<PriceSeries> series(const OfferId &id, const SkuId &sku);
    [[nodiscard]] Result<QList<CountPoint>> counts(const OfferId &id, CountKind kind,
                                                   const SkuId &sku);
    /// Everything about one offer. NotFound.
    [[nodiscard]] Result<PriceHistory> all(const OfferId &id);
    /// The listed prices of several offers from `from` on, as since() makes them; an offer never
    /// seen has none.
    [[nodiscard]] Result<QList<PriceSeries>> recent(const QList<OfferId> &ids, UtcMs from);

private:
    struct Subject;
    [[nodiscard]] Result<Subject> offerRow(const OfferId &id);
    /// Rows of (subject, at, `value`), rising.
    [[nodiscard]] Result<QSqlQuery *> bySubject(const Subject &offer, const QString &table,
                                                const QString &value);
    [[nodiscard]] Result<void> addPrices(const Subject &offer, PriceHistory &history,
                                         const QHash<qint64, qsizetype> &skuPlaces);
    [[nodiscard]] Result<void> addCounts(const Subject &offer, PriceHistory &history,
                                         const QHash<qint64, qsizetype> &skuPlaces);
    [[nodiscard]] Result<qint64> skuRow(qint64 offerRow, const SkuId &sku);

    Database &m_db;
};

} // namespace sanjia

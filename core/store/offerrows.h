// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/library.h"
#include "core/store/database.h"
#include "core/store/historyrows.h"

namespace sanjia {

/// Offers with their tiers, SKUs and suppliers as rows: saving what an answer told, with history
/// and change detection, and reading them back. Runs inside the caller's transaction.
class OfferRows
{
public:
    explicit OfferRows(Database &db) : m_db(db), m_history(db) {}

    /// Adds to `report`. An observation older than the last one only fills in what is unknown.
    [[nodiscard]] Result<void> save(const Offer &offer, UtcMs seenAt, SaveReport &report);

    [[nodiscard]] Result<LibraryPage> query(const LibraryQuery &query);
    [[nodiscard]] Result<QList<Offer>> find(const QList<OfferId> &ids);
    /// The row of an offer; nothing when it was never seen.
    [[nodiscard]] Result<std::optional<qint64>> rowOf(const OfferId &id);

private:
    struct Stored
    {
        qint64 row = 0;
        Offer offer;
    };
    [[nodiscard]] Result<std::optional<Stored>> load(const OfferId &id);
    [[nodiscard]] Result<void> loadParts(QList<Stored> &stored);
    [[nodiscard]] Result<qint64> supplierRow(const Supplier &supplier);
    [[nodiscard]] Result<qint64> write(std::optional<qint64> row, const Offer &offer, bool changed,
                                       UtcMs seenAt);
    [[nodiscard]] Result<void> writeTiers(qint64 row, const Offer &before, const Offer &after,
                                          UtcMs seenAt);
    [[nodiscard]] Result<void> writeSkus(qint64 row, const Offer &before, const Offer &after,
                                         UtcMs seenAt);
    [[nodiscard]] static Stored read(const QSqlQuery &query);

    Database &m_db;
    HistoryRows m_history;
};

/// The price that stands for an offer in lists, filters and its trend: the listed one, else the
/// lower end of the listed range.
[[nodiscard]] std::optional<Money> leadingPrice(const Offer &offer);

} // namespace sanjia

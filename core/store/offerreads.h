// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/library.h"
#include "core/store/database.h"

#include <QHash>

#include <vector>

namespace sanjia {

/// An offer as it is kept, and where.
struct StoredOffer
{
    qint64 row = 0;
    Offer offer;
    QList<qint64> skuRows; ///< of offer.skus, in the same order
    std::optional<UtcMs> detailedAt;
};

/// Offers with their tiers, SKUs and suppliers out of rows. Writes nothing.
class OfferReads
{
public:
    explicit OfferReads(Database &db) : m_db(db) {}

    /// In the order asked; ids never seen are left out.
    [[nodiscard]] Result<QList<Offer>> byIds(const QList<OfferId> &ids);
    /// In the order asked, each in its place; a row that is not there gives an offer without id.
    [[nodiscard]] Result<QList<Offer>> byRows(const LibraryRows &rows);
    /// Seen last first, out of everything: what a library shows when it is opened, before anything
    /// is known of the rest.
    [[nodiscard]] Result<LibraryPage> latest(int limit, int offset);
    [[nodiscard]] Result<QHash<OfferId, StoredOffer>> stored(const QList<OfferId> &ids);
    /// The row of an offer; nothing when it was never seen.
    [[nodiscard]] Result<std::optional<qint64>> rowOf(const OfferId &id);
    [[nodiscard]] Result<OfferSightings> sightings(const OfferId &id); ///< NotFound

private:
    [[nodiscard]] Result<QList<StoredOffer>> read(const QString &key, const QVariantList &values);
    [[nodiscard]] Result<void> readTiers(QList<StoredOffer> &stored,
                                         const QHash<qint64, qsizetype> &places,
                                         const QVariantList &block);
    [[nodiscard]] Result<void> readSkus(QList<StoredOffer> &stored,
                                        const QHash<qint64, qsizetype> &places,
                                        const QVariantList &block);

    Database &m_db;
};

/// The price that stands for an offer in lists, filters and its trend: the listed one, else the
/// lower end of the listed range.
[[nodiscard]] std::optional<Money> leadingPrice(const Offer &offer);

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/library.h"
#include "core/store/database.h"
#include "core/store/historyrows.h"
#include "core/store/labelrows.h"
#include "core/store/offerreads.h"
#include "core/store/searchindex.h"

#include <QHash>

#include <vector>

namespace sanjia {

/// What one transaction did to offers, for whoever holds a copy of them in memory.
struct Touched
{
    qint64 generation = 0; ///< of the library after it
    std::vector<qint32> rows; ///< written in any way, each at least once
    bool titles = false; ///< a title is new or changed
    bool labels = false; ///< a seller, place or credit level is new or renamed
};

/// Saving what answers told: merging over what is known, comparing before writing, history where
/// something changed, and the index where a text did. One object is one transaction of the
/// caller's.
class OfferWrites
{
public:
    explicit OfferWrites(Database &db)
        : m_db(db), m_reads(db), m_history(db), m_index(db), m_labels(db)
    {
    }

    /// An observation older than the last one only fills in what is unknown.
    [[nodiscard]] Result<SaveReport> save(const QList<Offer> &offers, UtcMs seenAt);
    [[nodiscard]] Result<SaveReport> markGone(const QList<OfferId> &ids, UtcMs at);
    /// Counts the library's generation up and tells what was done. To be called last.
    [[nodiscard]] Result<Touched> finish();

private:
    [[nodiscard]] Result<void> saveOne(const Offer &seen, UtcMs seenAt, SaveReport &report);
    [[nodiscard]] Result<void> writeNumbers(const StoredOffer &before, StoredOffer &after,
                                            bool changed);
    [[nodiscard]] Result<void> writeText(const StoredOffer &before, const StoredOffer &after);
    [[nodiscard]] Result<void> writeHistory(const Offer &before, const StoredOffer &after);
    [[nodiscard]] Result<void> writeTiers(const Offer &before, const StoredOffer &after);
    [[nodiscard]] Result<void> writeSkus(const StoredOffer &before, StoredOffer &after);
    [[nodiscard]] Result<void> writeSku(const StoredOffer &before, StoredOffer &after,
                                        qsizetype index, qsizetype oldIndex);
    [[nodiscard]] Result<void> hideSku(const StoredOffer &before, const StoredOffer &after,
                                       qsizetype oldIndex);
    [[nodiscard]] Result<void> writeIndex(const StoredOffer &before, const StoredOffer &after);

    Database &m_db;
    OfferReads m_reads;
    HistoryRows m_history;
    SearchIndex m_index;
    LabelRows m_labels;
    QHash<OfferId, StoredOffer> m_known;
    Touched m_touched;
};

} // namespace sanjia

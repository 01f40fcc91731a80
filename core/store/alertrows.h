// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edits.h"
#include "core/domain/watchrun.h"
#include "core/store/database.h"
#include "core/store/historyrows.h"
#include "core/store/offerreads.h"

namespace sanjia {

/// What watches remember of offers, and what they told. Judging happens here, inside the caller's
/// transaction, so that a sight is told of once, whichever process saw it, and a sight that was
/// told of is remembered.
class AlertRows
{
public:
    explicit AlertRows(Database &db) : m_db(db), m_offers(db), m_history(db) {}

    /// Remembers what the library knows of these offers, so that the first run already tells of
    /// what changed since the watch was made. Offers never seen are left out.
    [[nodiscard]] Result<void> begin(const Watch &watch, const QList<OfferId> &ids, UtcMs now);
    /// Judges sights of one watch, keeps what is to be told, and remembers.
    [[nodiscard]] Result<WatchTally> judge(const Watch &watch, bool isFirstRun,
                                           const QList<WatchSight> &sights, UtcMs now);

    [[nodiscard]] Result<QList<Alert>> find(const AlertQuery &query); ///< newest first
    /// Those with these numbers (after … last) and times (from … before to), oldest first.
    [[nodiscard]] Result<QList<Alert>> between(qint64 after, qint64 last, UtcMs from, UtcMs to);
    [[nodiscard]] Result<int> unread();
    [[nodiscard]] Result<QHash<qint64, int>> unreadByWatch(); ///< those that have any
    /// All when `ids` is empty. These tell which were not so before.
    [[nodiscard]] Result<AlertChange> markRead(const QList<qint64> &ids, UtcMs now);
    [[nodiscard]] Result<AlertChange> markUnread(const QList<qint64> &ids, UtcMs now);
    [[nodiscard]] Result<AlertChange> remove(const QList<qint64> &ids); ///< into the bin
    /// Changed when one of them is so already, or is gone.
    [[nodiscard]] Result<void> apply(const AlertChange &change);

private:
    [[nodiscard]] Result<AlertChange> change(AlertChange change);
    [[nodiscard]] Result<int> changeOne(const AlertChange &change, qint64 id);
    [[nodiscard]] Result<QList<qint64>> unreadIds();
    [[nodiscard]] Result<QList<Alert>> read(const QString &which, const QVariantList &values);
    [[nodiscard]] Result<std::optional<WatchMemory>> memory(qint64 watch, qint64 offer);
    [[nodiscard]] Result<void> remember(qint64 watch, qint64 offer, const WatchMemory &memory);
    [[nodiscard]] Result<void> tell(const Watch &watch, qint64 offer, const WatchHit &hit,
                                    UtcMs now);
    [[nodiscard]] Result<std::optional<ToldBefore>> told(qint64 watch, qint64 offer,
                                                         const QString &rule);

    Database &m_db;
    OfferReads m_offers;
    HistoryRows m_history;
};

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edits.h"
#include "core/domain/watchrun.h"
#include "core/store/database.h"

namespace sanjia {

/// Watches and their runs as rows: what is due, who holds it, how far a run has come. Runs inside
/// the caller's transaction.
class WatchRows
{
public:
    explicit WatchRows(Database &db) : m_db(db) {}

    [[nodiscard]] Result<QList<Watch>> all();
    [[nodiscard]] Result<Watch> show(qint64 id); ///< NotFound
    /// One without an id is new, any other is changed (NotFound); what it was told of when it ran
    /// stays. BadParameter when there is nothing to look at. Returns it as it is kept.
    [[nodiscard]] Result<Watch> put(const Watch &watch);
    /// Into the bin, with its runs and what it remembers; its alerts stay. Returns what it was.
    [[nodiscard]] Result<Watch> remove(qint64 id); ///< NotFound
    /// Makes each what it is to be, from `now` on in this zone; Changed when the buyer's wish is
    /// not `before`, or the bin has not what is to come back.
    [[nodiscard]] Result<void> apply(const QList<WatchChange> &changes, UtcMs now,
                                     const QTimeZone &zone);
    /// The offers that it looks at besides what a search brings.
    [[nodiscard]] Result<QList<OfferId>> members(const Watch &watch);

    /// The watch that is due the longest and that nobody holds, held until `leaseUntil`: with a run
    /// that was cut off, which it goes on with, or a new one. With `startedBefore` whatever was not
    /// begun since then is due; with `only` of these alone, also of paused ones. Nothing when there
    /// is none.
    [[nodiscard]] Result<std::optional<WatchTask>> claim(UtcMs now, UtcMs leaseUntil,
                                                         std::optional<UtcMs> startedBefore,
                                                         const QList<qint64> &only);
    /// Keeps how far a run has come, and holds the watch on.
    [[nodiscard]] Result<void> advance(const WatchStep &step, const WatchTally &more,
                                       UtcMs leaseUntil);
    /// The run is over; the watch is due again at `nextAt`.
    [[nodiscard]] Result<void> finish(qint64 run, UtcMs at, UtcMs nextAt,
                                      const std::optional<Error> &error);
    /// The run stays where it is, and anybody may go on with it from `nextAt` on. `error`: the call
    /// that failed, which counts.
    [[nodiscard]] Result<void> letGo(qint64 run, UtcMs nextAt, const std::optional<Error> &error);
    [[nodiscard]] Result<Watch> ofRun(qint64 run); ///< NotFound
    /// Newest first, of one watch or (0) of all.
    [[nodiscard]] Result<QList<WatchRun>> runs(qint64 watch, int limit);
    [[nodiscard]] Result<QList<WatchRun>> lastRuns(); ///< the newest of each watch that has any
    /// When the next is due and unheld; nothing when none is.
    [[nodiscard]] Result<std::optional<UtcMs>> nextDue();

private:
    [[nodiscard]] Result<void> restore(const Watch &watch);
    [[nodiscard]] Result<void> applyOne(const WatchChange &change, UtcMs now,
                                        const QTimeZone &zone);
    [[nodiscard]] Result<QList<Watch>> read(const QString &where, const QVariantList &values);
    [[nodiscard]] Result<QList<Watch>>
    due(UtcMs now, UtcMs leaseUntil, std::optional<UtcMs> startedBefore, const QList<qint64> &only);
    [[nodiscard]] Result<QList<WatchRun>> readRuns(const QString &which,
                                                   const QVariantList &values);
    [[nodiscard]] Result<WatchTask> taskOf(const Watch &watch, UtcMs now);

    Database &m_db;
};

} // namespace sanjia

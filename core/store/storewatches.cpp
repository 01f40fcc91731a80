// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The door's part for watches and what they told (store.h).
#include "core/store/alertrows.h"
#include "core/store/storeworker.h"
#include "core/store/watchrows.h"

namespace sanjia {

Request<QList<Watch>> Store::watches()
{
    return run<QList<Watch>>([](Database &db) { return WatchRows(db).all(); });
}

Request<Watch> Store::watch(qint64 id)
{
    return run<Watch>([id](Database &db) { return WatchRows(db).show(id); });
}

namespace {

Result<WatchChange> putOne(Database &db, const Watch &watch, UtcMs now)
{
    WatchRows rows(db);
    WatchChange change;
    if (watch.id != 0) {
        auto before = rows.show(watch.id);
        if (!before)
            return fail(before.error());
        change.before = *std::move(before);
    }
    auto kept = rows.put(watch);
    if (!kept)
        return fail(kept.error());
    change.after = *kept;
    if (watch.id != 0)
        return change;
    const auto members = rows.members(*kept);
    if (!members)
        return fail(members.error());
    return AlertRows(db).begin(*kept, *members, now).map([&change] { return change; });
}

} // namespace

Request<QList<WatchChange>> Store::putWatches(const QList<Watch> &watches, UtcMs now)
{
    return run<QList<WatchChange>>(
        inTransaction([watches, now](Database &db) -> Result<QList<WatchChange>> {
            QList<WatchChange> changes;
            for (const Watch &watch : watches) {
                const auto change = putOne(db, watch, now);
                if (!change)
                    return fail(change.error());
                changes.append(*change);
            }
            return changes;
        }));
}

Request<QList<WatchChange>> Store::deleteWatches(const QList<qint64> &ids)
{
    return run<QList<WatchChange>>(inTransaction([ids](Database &db) -> Result<QList<WatchChange>> {
        QList<WatchChange> changes;
        for (const qint64 id : ids) {
            const auto gone = WatchRows(db).remove(id);
            if (!gone)
                return fail(gone.error());
            changes.append({*gone, std::nullopt});
        }
        return changes;
    }));
}

Request<void> Store::apply(const WatchEdit &edit, UtcMs now, const QTimeZone &zone)
{
    return run<void>(inTransaction([=](Database &db) {
        const auto *watches = std::get_if<QList<WatchChange>>(&edit);
        return (watches ? WatchRows(db).apply(*watches, now, zone)
                        : AlertRows(db).apply(std::get<AlertChange>(edit)))
            .map_error(whenGone);
    }));
}

Request<int> Store::watchMembers(const Watch &watch)
{
    return run<int>([watch](Database &db) {
        return WatchRows(db).members(watch).map(
            [](const QList<OfferId> &ids) { return static_cast<int>(ids.size()); });
    });
}

Request<qint64> Store::watchCallsPerDay(qint64 except)
{
    return run<qint64>([except](Database &db) -> Result<qint64> {
        WatchRows rows(db);
        const auto all = rows.all();
        if (!all)
            return fail(all.error());
        qint64 calls = 0;
        for (const Watch &watch : *all) {
            if (watch.id == except || watch.paused)
                continue;
            const auto members = rows.members(watch);
            if (!members)
                return fail(members.error());
            calls += callsPerDay(watch, members->size());
        }
        return calls;
    });
}

Request<std::optional<WatchTask>> Store::claimWatch(UtcMs now, UtcMs leaseUntil,
                                                    std::optional<UtcMs> startedBefore,
                                                    const QList<qint64> &only)
{
    return run<std::optional<WatchTask>>(inTransaction(
        [=](Database &db) { return WatchRows(db).claim(now, leaseUntil, startedBefore, only); }));
}

Request<WatchTally> Store::takeWatchStep(const WatchStep &step, UtcMs now, UtcMs leaseUntil)
{
    return run<WatchTally>(inTransaction([=](Database &db) -> Result<WatchTally> {
        WatchRows rows(db);
        const auto watch = rows.ofRun(step.run);
        if (!watch)
            return fail(watch.error());
        auto tally = AlertRows(db).judge(*watch, watch->lastRunAt == 0, step.sights, now);
        if (!tally)
            return tally;
        tally->calls = step.calls;
        tally->failed = step.failed;
        if (auto kept = rows.advance(step, *tally, leaseUntil); !kept)
            return fail(kept.error());
        return tally;
    }));
}

Request<void> Store::finishWatchRun(qint64 runId, UtcMs at, UtcMs nextAt,
                                    const std::optional<Error> &error)
{
    return run<void>(inTransaction(
        [=](Database &db) { return WatchRows(db).finish(runId, at, nextAt, error); }));
}

Request<void> Store::letGoOfWatchRun(qint64 runId, UtcMs nextAt, const std::optional<Error> &error)
{
    return run<void>(
        inTransaction([=](Database &db) { return WatchRows(db).letGo(runId, nextAt, error); }));
}

Request<QList<WatchRun>> Store::watchRuns(qint64 watch, int limit)
{
    return run<QList<WatchRun>>([=](Database &db) { return WatchRows(db).runs(watch, limit); });
}

Request<QList<WatchRun>> Store::lastWatchRuns()
{
    return run<QList<WatchRun>>([](Database &db) { return WatchRows(db).lastRuns(); });
}

Request<std::optional<UtcMs>> Store::nextWatchDue()
{
    return run<std::optional<UtcMs>>([](Database &db) { return WatchRows(db).nextDue(); });
}

Request<QList<Alert>> Store::alerts(const AlertQuery &query)
{
    return run<QList<Alert>>([query](Database &db) { return AlertRows(db).find(query); });
}

Request<int> Store::unreadAlerts()
{
    return run<int>([](Database &db) { return AlertRows(db).unread(); });
}

Request<QHash<qint64, int>> Store::unreadAlertsByWatch()
{
    return run<QHash<qint64, int>>([](Database &db) { return AlertRows(db).unreadByWatch(); });
}

Request<AlertChange> Store::markAlertsRead(const QList<qint64> &ids, UtcMs now)
{
    return run<AlertChange>(
        inTransaction([=](Database &db) { return AlertRows(db).markRead(ids, now); }));
}

Request<AlertChange> Store::markAlertsUnread(const QList<qint64> &ids, UtcMs now)
{
    return run<AlertChange>(
        inTransaction([=](Database &db) { return AlertRows(db).markUnread(ids, now); }));
}

Request<AlertChange> Store::deleteAlerts(const QList<qint64> &ids)
{
    return run<AlertChange>(inTransaction([=](Database &db) { return AlertRows(db).remove(ids); }));
}

} // namespace sanjia

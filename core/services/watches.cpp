// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/watches.h"

#include "core/services/chain.h"
#include "core/store/store.h"

namespace sanjia {

Watches::Watches(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
}

Request<QList<Watch>> Watches::list() { return m_store.watches(); }

Request<Watch> Watches::show(qint64 id) { return m_store.watch(id); }

Request<Watch> Watches::add(Watch watch)
{
    const UtcMs now = m_clock.now();
    watch.id = 0;
    watch.createdAt = now;
    watch.nextAt = outOfQuiet(watch.quiet, now, QTimeZone::systemTimeZone());
    return carriedOut(m_store.putWatch(watch, now), this, [this] { Q_EMIT changed(); });
}

Request<Watch> Watches::change(Watch watch)
{
    const UtcMs now = m_clock.now();
    const QTimeZone zone = QTimeZone::systemTimeZone();
    watch.nextAt = watch.lastRunAt == 0 ? outOfQuiet(watch.quiet, now, zone)
                                        : nextRun(watch, watch.lastRunAt, zone);
    return carriedOut(m_store.putWatch(watch, now), this, [this] { Q_EMIT changed(); });
}

Request<void> Watches::remove(qint64 id)
{
    return carriedOut(m_store.deleteWatch(id), this, [this] { Q_EMIT changed(); });
}

Request<int> Watches::members(const Watch &watch) { return m_store.watchMembers(watch); }

Request<qint64> Watches::callsPerDayOfAll(qint64 except)
{
    return m_store.watchCallsPerDay(except);
}

Request<QList<WatchRun>> Watches::runs(qint64 watch, int limit)
{
    return m_store.watchRuns(watch, limit);
}

Request<QList<WatchRun>> Watches::lastRuns() { return m_store.lastWatchRuns(); }

Request<QList<Alert>> Watches::alerts(const AlertQuery &query) { return m_store.alerts(query); }

Request<int> Watches::unread() { return m_store.unreadAlerts(); }

Request<QHash<qint64, int>> Watches::unreadByWatch() { return m_store.unreadAlertsByWatch(); }

Request<int> Watches::markRead(const QList<qint64> &ids)
{
    return carriedOut(m_store.markAlertsRead(ids, m_clock.now()), this,
                      [this] { Q_EMIT changed(); });
}

Request<void> Watches::removeAlerts(const QList<qint64> &ids)
{
    return carriedOut(m_store.deleteAlerts(ids), this, [this] { Q_EMIT changed(); });
}

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/watches.h"

#include "core/services/chain.h"
#include "core/store/store.h"

using namespace Qt::StringLiterals;

namespace sanjia {

Watches::Watches(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
}

Request<QList<Watch>> Watches::list() { return m_store.watches(); }

Request<Watch> Watches::show(qint64 id) { return m_store.watch(id); }

template <class T> Request<T> Watches::told(Request<T> edit)
{
    return carriedOut(std::move(edit), this, [this](const Result<T> &made) {
        if (const WatchEdit told(*made); !isNothing(told))
            Q_EMIT edited(told);
        Q_EMIT changed();
    });
}

namespace {

Watch firstOf(const QList<Watch> &watches) { return watches.constFirst(); }

int countOf(const AlertChange &change) { return static_cast<int>(change.ids.size()); }

} // namespace

Request<Watch> Watches::add(const Watch &watch)
{
    Watch fresh = watch;
    fresh.id = 0;
    return transformed<Watch>(put({fresh}), this, firstOf);
}

Request<Watch> Watches::change(const Watch &watch)
{
    return watch.id == 0 ? readyRequest<Watch>(fail(ErrorKind::NotFound, u"#0"_s))
                         : transformed<Watch>(put({watch}), this, firstOf);
}

Request<QList<Watch>> Watches::put(QList<Watch> watches)
{
    const UtcMs now = m_clock.now();
    for (Watch &watch : watches) {
        if (watch.id == 0) {
            watch.createdAt = now;
            watch.lastRunAt = 0;
        }
        watch.nextAt = dueAfterEdit(watch, now, QTimeZone::systemTimeZone());
    }
    return transformed<QList<Watch>>(told(m_store.putWatches(watches, now)), this,
                                     [](const QList<WatchChange> &changes) {
                                         QList<Watch> kept;
                                         for (const WatchChange &change : changes)
                                             kept.append(*change.after);
                                         return kept;
                                     });
}

Request<void> Watches::remove(const QList<qint64> &ids)
{
    return transformed<void>(told(m_store.deleteWatches(ids)), this,
                             [](const QList<WatchChange> &) { return Result<void>(); });
}

Request<void> Watches::apply(const WatchEdit &edit)
{
    return carriedOut(m_store.apply(edit, m_clock.now(), QTimeZone::systemTimeZone()), this,
                      [this] { Q_EMIT changed(); });
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
    return transformed<int>(told(m_store.markAlertsRead(ids, m_clock.now())), this, countOf);
}

Request<int> Watches::markUnread(const QList<qint64> &ids)
{
    return transformed<int>(told(m_store.markAlertsUnread(ids, m_clock.now())), this, countOf);
}

Request<int> Watches::markOpened(qint64 id)
{
    return transformed<int>(
        carriedOut(m_store.markAlertsRead({id}, m_clock.now()), this, [this] { Q_EMIT changed(); }),
        this, countOf);
}

Request<void> Watches::removeAlerts(const QList<qint64> &ids)
{
    return transformed<void>(told(m_store.deleteAlerts(ids)), this,
                             [](const AlertChange &) { return Result<void>(); });
}

} // namespace sanjia

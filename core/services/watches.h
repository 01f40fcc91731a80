// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/domain/watchrun.h"

#include <QHash>
#include <QObject>

namespace sanjia {

class Clock;
class Store;

/// What the program looks at by itself, and what came of it: watches, their runs, and the alerts.
/// It does not look itself: that is WatchRunner's. Thread: the main thread.
class Watches : public QObject
{
    Q_OBJECT
public:
    Watches(Store &store, const Clock &clock, QObject *parent = nullptr);

    Request<QList<Watch>> list();
    Request<Watch> show(qint64 id); ///< NotFound
    /// A new one, due at once (after its quiet hours); BadParameter when there is nothing to look
    /// at. Offers the library knows are remembered as they are now.
    Request<Watch> add(Watch watch);
    /// As it is to be from now on, due when the new interval says. NotFound.
    Request<Watch> change(Watch watch);
    Request<void> remove(qint64 id); ///< NotFound; what it told stays
    Request<int> members(const Watch &watch); ///< offers read besides what a search brings
    /// What all but the one with the id `except` take together (callsPerDay()).
    Request<qint64> callsPerDayOfAll(qint64 except = 0);
    Request<QList<WatchRun>> runs(qint64 watch, int limit); ///< of all when 0; newest first
    Request<QList<WatchRun>> lastRuns(); ///< the newest of each watch that ever ran

    Request<QList<Alert>> alerts(const AlertQuery &query);
    Request<int> unread();
    Request<QHash<qint64, int>> unreadByWatch(); ///< of watches that have any
    Request<int> markRead(const QList<qint64> &ids); ///< all when empty; how many were unread
    Request<void> removeAlerts(const QList<qint64> &ids);

    /// Something a runner did; views ask again.
    void announce() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();

private:
    Store &m_store;
    const Clock &m_clock;
};

} // namespace sanjia

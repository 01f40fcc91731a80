// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edits.h"
#include "core/domain/request.h"
#include "core/domain/watchrun.h"

#include <QHash>
#include <QObject>

namespace sanjia {

class Clock;
class Store;

/// What the program looks at by itself, and what came of it: watches, their runs, and the alerts.
/// It does not look itself: that is WatchRunner's. Every edit is told of (edited()) so that it can
/// be taken back with apply(), and goes on when its asker loses interest. Thread: the main thread.
class Watches : public QObject
{
    Q_OBJECT
public:
    Watches(Store &store, const Clock &clock, QObject *parent = nullptr);

    Request<QList<Watch>> list();
    Request<Watch> show(qint64 id); ///< NotFound
    /// A new one, due at once (after its quiet hours); BadParameter when there is nothing to look
    /// at. Offers the library knows are remembered as they are now.
    Request<Watch> add(const Watch &watch);
    /// As it is to be from now on, due when the new interval says. NotFound.
    Request<Watch> change(const Watch &watch);
    /// Several as one edit, all or none: new ones have no id. As they are kept, in the order asked.
    Request<QList<Watch>> put(QList<Watch> watches);
    /// All or none; NotFound. What they told stays.
    Request<void> remove(const QList<qint64> &ids);
    /// Takes an edit of watches or alerts back, or makes it again: see Store::apply().
    Request<void> apply(const WatchEdit &edit);
    Request<int> members(const Watch &watch); ///< offers read besides what a search brings
    /// What all but the one with the id `except` take together (callsPerDay()).
    Request<qint64> callsPerDayOfAll(qint64 except = 0);
    Request<QList<WatchRun>> runs(qint64 watch, int limit); ///< of all when 0; newest first
    Request<QList<WatchRun>> lastRuns(); ///< the newest of each watch that ever ran

    Request<QList<Alert>> alerts(const AlertQuery &query);
    Request<int> unread();
    Request<QHash<qint64, int>> unreadByWatch(); ///< of watches that have any
    Request<int> markRead(const QList<qint64> &ids); ///< all when empty; how many were unread
    Request<int> markUnread(const QList<qint64> &ids); ///< how many were read
    /// Read because the buyer opened it: that is no edit to be taken back.
    Request<int> markOpened(qint64 id);
    Request<void> removeAlerts(const QList<qint64> &ids);

    /// Something a runner did; views ask again.
    void announce() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();
    /// What an edit changed, if anything. Not of apply().
    void edited(const sanjia::WatchEdit &edit);

private:
    template <class T> Request<T> told(Request<T> edit);

    Store &m_store;
    const Clock &m_clock;
};

} // namespace sanjia

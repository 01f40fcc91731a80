// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/shelf.h"
#include "core/store/store.h"

#include <QThread>

namespace sanjia {

// How the door (store.h) hands work to its threads. Only the files behind the door include this.

/// A thread that owns a connection. Work is queued to `desk`, an object that lives there;
/// everything below `desk` is touched by that thread only.
class Store::Worker
{
public:
    explicit Worker(const QString &name)
    {
        m_thread.setObjectName(name);
        desk.moveToThread(&m_thread);
        m_thread.start();
    }
    ~Worker()
    {
        // Queued after all work that was asked for: nothing reported as coming is dropped.
        QMetaObject::invokeMethod(&desk, [this] {
            shelf.reset();
            database.reset();
            desk.moveToThread(nullptr);
            m_thread.quit();
        });
        m_thread.wait();
    }
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    QObject desk;
    std::unique_ptr<Database> database; ///< nothing before open() and after it failed
    std::unique_ptr<Shelf> shelf; ///< of the worker that looks
    Error unusable{ErrorKind::Defect, {}, QStringLiteral("the store was not opened"), std::nullopt};

private:
    QThread m_thread;
};

template <class T, class F> Request<T> Store::run(F work)
{
    const Pending<T> pending;
    Worker *worker = m_worker.get();
    QMetaObject::invokeMethod(&worker->desk, [worker, pending, work = std::move(work)] {
        if (!worker->database)
            pending.finish(fail(worker->unusable));
        else
            pending.finish(work(*worker->database));
    });
    return pending.request();
}

/// Wraps writing work in one transaction: it happened whole, or not at all.
template <class F> auto inTransaction(F work)
{
    return [work = std::move(work)](Database &db) -> decltype(work(db)) {
        Transaction transaction(db);
        if (!transaction.begun())
            return fail(transaction.begun().error());
        auto result = work(db);
        if (!result)
            return result;
        if (auto committed = transaction.commit(); !committed)
            return fail(committed.error());
        return result;
    };
}

/// Of what was edited once, that it is gone is a change like another.
[[nodiscard]] inline Error whenGone(const Error &error)
{
    Error told = error;
    if (told.kind == ErrorKind::NotFound)
        told.kind = ErrorKind::Changed;
    return told;
}

} // namespace sanjia

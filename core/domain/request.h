// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <concepts>
#include <functional>
#include <memory>
#include <utility>

namespace sanjia {

template <class T> class Pending;

/// A question that is being answered elsewhere. Holding a Request keeps it going, destroying it
/// cancels it, so an answer can never reach an owner that is gone. The answer is a Result: value
/// or error travel inside, nothing is thrown.
///
/// Thread: use from one thread; the answer is delivered to the thread of the context object.
template <class T> class [[nodiscard]] Request
{
public:
    Request() = default;
    explicit Request(QFuture<Result<T>> future) : m_future(std::move(future)), m_live(true) {}
    Request(Request &&other) noexcept
        : m_future(std::exchange(other.m_future, {})), m_live(std::exchange(other.m_live, false))
    {
    }
    Request &operator=(Request &&other) noexcept
    {
        if (this != &other) {
            cancel();
            m_future = std::exchange(other.m_future, {});
            m_live = std::exchange(other.m_live, false);
        }
        return *this;
    }
    Request(const Request &) = delete;
    Request &operator=(const Request &) = delete;
    ~Request() { cancel(); }

    /// Stops the work as soon as it can be stopped; `then` functions will not run any more.
    void cancel()
    {
        if (std::exchange(m_live, false))
            m_future.cancel();
    }
    [[nodiscard]] bool isRunning() const { return m_live && !m_future.isFinished(); }

    /// Runs `use` once with the answer, in `context`'s thread, always later than this call, and
    /// never after `context` is gone or this request was cancelled.
    template <std::invocable<Result<T>> F> void then(QObject *context, F use)
    {
        auto *watcher = new QFutureWatcher<Result<T>>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                         [watcher, use = std::move(use)]() mutable {
                             const QFuture<Result<T>> future = watcher->future();
                             watcher->deleteLater();
                             if (!future.isCanceled() && future.resultCount() > 0)
                                 use(future.result());
                         });
        watcher->setFuture(m_future);
    }

    /// The work goes on although nobody holds it: for saving what must not be lost.
    void detach() { m_live = false; }

    /// For waiting outside a window (tests, command line). Never on the GUI thread.
    [[nodiscard]] QFuture<Result<T>> future() const { return m_future; }

private:
    QFuture<Result<T>> m_future;
    bool m_live = false;
};

/// The answering side of a Request: made first, asked for its request, finished exactly once.
/// Copies share one state, so lambdas can carry it. If every copy dies unanswered the request
/// ends as cancelled. Thread-safe.
template <class T> class Pending
{
public:
    Pending() : m_promise(std::make_shared<QPromise<Result<T>>>()) { m_promise->start(); }

    [[nodiscard]] Request<T> request() const { return Request<T>(m_promise->future()); }
    [[nodiscard]] bool isCancelled() const { return m_promise->isCanceled(); }
    void finish(Result<T> result) const
    {
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }
    /// Runs `stop` in `context`'s thread when the asking side cancels, never once answered.
    template <std::invocable F> void onCancel(QObject *context, F stop) const
    {
        auto *watcher = new QFutureWatcher<Result<T>>(context);
        // An owner that drops an answered request cancels it too: that stops nothing any more.
        QObject::connect(watcher, &QFutureWatcherBase::canceled, context,
                         [watcher, stop = std::move(stop)]() mutable {
                             if (!watcher->isFinished())
                                 stop();
                         });
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
        watcher->setFuture(m_promise->future());
    }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise; // shared: every copied lambda answers the same
};

template <class T> [[nodiscard]] Request<T> readyRequest(Result<T> result)
{
    const Pending<T> pending;
    Request<T> request = pending.request();
    pending.finish(std::move(result));
    return request;
}

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"

#include <QThreadPool>

#include <concepts>
#include <functional>
#include <utility>

namespace sanjia {

/// Work that takes its time, away from the window's thread; it must own what it uses. Cancelling
/// the request keeps work from beginning, and stops it where it takes a `cancelled` to ask.
template <class T, class F> [[nodiscard]] Request<T> inBackground(F work)
{
    const Pending<T> pending;
    Request<T> request = pending.request();
    QThreadPool::globalInstance()->start([pending, work = std::move(work)] {
        if (pending.isCancelled())
            return;
        if constexpr (std::invocable<F, std::function<bool()>>)
            pending.finish(work([&pending] { return pending.isCancelled(); }));
        else
            pending.finish(work());
    });
    return request;
}

} // namespace sanjia

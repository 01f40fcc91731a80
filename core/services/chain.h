// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"

#include <memory>
#include <utility>

namespace sanjia {

/// Answers one request with what `use` makes of another's value; errors pass through. Cancelling
/// the answer cancels the question. `use` runs in `context`'s thread.
template <class To, class From, class F>
[[nodiscard]] Request<To> transformed(Request<From> from, QObject *context, F use)
{
    const Pending<To> pending;
    Request<To> answer = pending.request();
    // Shared between the two lambdas below, and gone with the later one.
    auto held = std::make_shared<Request<From>>(std::move(from));
    pending.onCancel(context, [held] { held->cancel(); });
    held->then(context, [pending, held, use = std::move(use)](const Result<From> &result) mutable {
        if constexpr (std::is_void_v<From>) {
            if (result)
                pending.finish(use());
            else
                pending.finish(fail(result.error()));
        } else {
            pending.finish(result ? Result<To>(use(*result)) : fail(result.error()));
        }
    });
    return answer;
}

/// Answers one request with what a second question brings, which `ask` makes of the first one's
/// value; errors of either pass through. Cancelling the answer cancels what is under way.
template <class To, class From, class F>
[[nodiscard]] Request<To> followed(Request<From> from, QObject *context, F ask)
{
    struct Held
    {
        Request<From> first;
        Request<To> second;
    };
    const Pending<To> pending;
    Request<To> answer = pending.request();
    auto held = std::make_shared<Held>();
    held->first = std::move(from);
    pending.onCancel(context, [held] {
        held->first.cancel();
        held->second.cancel();
    });
    held->first.then(
        context,
        [pending, held, context, ask = std::move(ask)](const Result<From> &result) mutable {
            if (!result)
                return pending.finish(fail(result.error()));
            if constexpr (std::is_void_v<From>)
                held->second = ask();
            else
                held->second = ask(*result);
            held->second.then(context,
                              [pending, held](const Result<To> &last) { pending.finish(last); });
        });
    return answer;
}

/// Answers a request that fails with what a second question brings instead. Cancelling the answer
/// cancels what is under way.
template <class T, class F>
[[nodiscard]] Request<T> otherwise(Request<T> from, QObject *context, F ask)
{
    const Pending<T> pending;
    Request<T> answer = pending.request();
    auto held = std::make_shared<Request<T>>(std::move(from));
    pending.onCancel(context, [held] { held->cancel(); });
    held->then(
        context, [pending, held, context, ask = std::move(ask)](const Result<T> &result) mutable {
            if (result)
                return pending.finish(result);
            *held = ask();
            held->then(context, [pending, held](const Result<T> &last) { pending.finish(last); });
        });
    return answer;
}

/// A write that goes on when its asker loses interest. `done` runs in `context`'s thread after it
/// succeeded, either way; it may take the Result.
template <class T, class F>
[[nodiscard]] Request<T> carriedOut(Request<T> write, QObject *context, F done)
{
    const Pending<T> pending;
    write.then(context, [pending, done = std::move(done)](const Result<T> &result) {
        pending.finish(result);
        if (!result)
            return;
        if constexpr (std::is_invocable_v<F, const Result<T> &>)
            done(result);
        else
            done();
    });
    write.detach();
    return pending.request();
}

} // namespace sanjia

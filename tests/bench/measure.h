// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QString>

#include <algorithm>
#include <functional>

/// What every part of the bench measures and prints with.
namespace sanjia::bench {

/// The answer, waited for: a bench has no event loop, and a failure ends it.
template <class T> T answer(const Request<T> &request)
{
    QFuture<Result<T>> future = request.future();
    future.waitForFinished();
    const Result<T> result = future.result();
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return *result;
}

inline void wait(const Request<void> &request)
{
    QFuture<Result<void>> future = request.future();
    future.waitForFinished();
    if (!future.result())
        qFatal("%s", qPrintable(future.result().error().detail));
}

/// Milliseconds on the clock, and of the processor in all threads. On a machine that does other
/// work beside, the second is what the work takes.
struct Took
{
    double clock = 1e18;
    double processor = 1e18;
};

[[nodiscard]] double processorMs();

/// The best of `times` runs, each measure for itself.
template <class F> Took fastest(int times, F work)
{
    Took best;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        const double before = processorMs();
        work();
        best.processor = std::min(best.processor, processorMs() - before);
        best.clock = std::min(best.clock, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

[[nodiscard]] Took better(const Took &a, const Took &b);

inline constexpr int kPatienceMs = 60'000; ///< after which the bench gives up
void spin(int ms); ///< lets events come for so long
void spinUntil(const std::function<bool()> &done); ///< ends the bench after kPatienceMs

/// A line of the table that is printed.
void line(const QString &what, const QString &value);
[[nodiscard]] QString number(double value);
[[nodiscard]] QString ms(const Took &took); ///< "1.5 ms (1.6)": processor, clock

[[nodiscard]] qint64 fileSize(const QString &path); ///< of a library, with its log
[[nodiscard]] qint64 residentMegabytes();

} // namespace sanjia::bench

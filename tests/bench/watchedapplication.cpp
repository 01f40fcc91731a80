// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/watchedapplication.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <ctime>

namespace sanjia::bench {

namespace {

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

} // namespace

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    // Another thread's, or a part of one that is measured.
    if (QThread::currentThread() != thread() || m_depth > 0)
        return QApplication::notify(receiver, event);
    // Asked before: the receiver may be gone afterwards.
    const char *const receiverClass = receiver->metaObject()->className();
    const QEvent::Type type = event->type();
    QElapsedTimer timer;
    timer.start();
    const double before = threadMs();
    ++m_depth;
    const bool taken = QApplication::notify(receiver, event);
    --m_depth;
    const double took = threadMs() - before;
    if (took > m_longest.processor)
        m_longest = {took, static_cast<double>(timer.nsecsElapsed()) / 1e6,
                     QStringLiteral("%1 %2").arg(QLatin1StringView(receiverClass)).arg(type)};
    return taken;
}

} // namespace sanjia::bench

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/watchedapplication.h"

#include <QElapsedTimer>

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
    if (m_depth > 0)
        return QApplication::notify(receiver, event); // a part of one that is measured
    QElapsedTimer timer;
    timer.start();
    const double before = threadMs();
    ++m_depth;
    const bool taken = QApplication::notify(receiver, event);
    --m_depth;
    m_longest.processor = std::max(m_longest.processor, threadMs() - before);
    m_longest.clock = std::max(m_longest.clock, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    return taken;
}

} // namespace sanjia::bench

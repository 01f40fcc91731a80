// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/watchrunner.h"

#include <QTimer>

namespace sanjia {

/// Keeps looking at what is due for as long as it lives and is on. It asks the clock again and
/// again instead of waiting for a moment, so that a computer that slept, a clock that was set and a
/// day of 25 hours need no care: what was missed is made up once, when it is noticed.
///
/// Thread: the main thread.
class WatchSchedule : public QObject
{
    Q_OBJECT
public:
    WatchSchedule(Market &market, Store &store, const Clock &clock, QObject *parent = nullptr);

    void turnOn();
    void turnOff(); ///< a run under way is left for later
    [[nodiscard]] bool isOn() const { return m_timer.isActive(); }
    /// Everything that is not paused, now. Nothing while something runs.
    void runAll() { m_runner.start(WatchRunner::What::All); }
    void run(const QList<qint64> &watches) { m_runner.start(watches); } ///< these, the same way
    /// What is due, now: also what the timer calls. Nothing while something runs.
    void look();
    [[nodiscard]] WatchRunner &runner() { return m_runner; }

private:
    WatchRunner m_runner;
    QTimer m_timer;
};

} // namespace sanjia

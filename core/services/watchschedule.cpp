// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/watchschedule.h"

namespace sanjia {

namespace {
/// An interval is five minutes at least: this is soon enough, and one small question to the store.
constexpr int kLookMs = 20'000;
} // namespace

WatchSchedule::WatchSchedule(Market &market, Store &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_runner(market, store, clock)
{
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &WatchSchedule::look);
}

void WatchSchedule::turnOn()
{
    if (m_timer.isActive())
        return;
    m_timer.start();
    look();
}

void WatchSchedule::turnOff()
{
    m_timer.stop();
    m_runner.stop();
}

void WatchSchedule::look() { m_runner.start(WatchRunner::What::Due); }

} // namespace sanjia

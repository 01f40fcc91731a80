// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/pacer.h"

#include <algorithm>
#include <limits>

namespace sanjia {

namespace {
constexpr UtcMs kMinute = 60'000;
// While calls are waiting the clock is looked at this often at least, so that one that was set
// forward (sleep, a test) lets them go.
constexpr int kLookEveryMs = 500;
} // namespace

Pacer::Pacer(int perMinute, const Clock &clock, QObject *parent)
    : QObject(parent), m_perMinute(perMinute), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Pacer::serve);
}

void Pacer::forgetOld() const
{
    const UtcMs now = m_clock.now();
    m_spent.removeIf([now](UtcMs at) { return at > now || at <= now - kMinute; });
}

int Pacer::left() const
{
    if (m_perMinute <= 0)
        return std::numeric_limits<int>::max();
    forgetOld();
    return std::max(0, m_perMinute - static_cast<int>(m_spent.size()));
}

Request<void> Pacer::acquire()
{
    const Pending<void> pending;
    Request<void> request = pending.request();
    m_waiting.append(pending);
    serve();
    return request;
}

void Pacer::serve()
{
    bool spent = false;
    m_waiting.removeIf([](const Pending<void> &waiting) { return waiting.isCancelled(); });
    while (!m_waiting.isEmpty() && left() > 0) {
        m_spent.append(m_clock.now());
        spent = true;
        m_waiting.takeFirst().finish({});
    }
    if (spent)
        Q_EMIT changed();
    // The display of what is left changes as minutes pass, too.
    if (!m_waiting.isEmpty()) {
        m_timer.start(kLookEveryMs);
    } else if (!m_spent.isEmpty()) {
        const UtcMs wait = m_spent.first() + kMinute - m_clock.now();
        m_timer.start(static_cast<int>(std::clamp<UtcMs>(wait, kLookEveryMs, kMinute)));
        if (!spent)
            Q_EMIT changed();
    } else if (!spent) {
        Q_EMIT changed();
    }
}

} // namespace sanjia

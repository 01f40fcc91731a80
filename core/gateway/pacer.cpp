// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/pacer.h"

#include "core/gateway/budgetledger.h"

#include <algorithm>
#include <limits>

namespace sanjia {

namespace {
// While calls are waiting the clock is looked at this often at least, so that one that was set
// forward (sleep, a test) lets them go.
constexpr int kLookEveryMs = 500;
} // namespace

Pacer::Pacer(int perMinute, const Clock &clock, BudgetLedger *ledger, QObject *parent)
    : QObject(parent), m_perMinute(perMinute), m_clock(clock), m_ledger(ledger)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Pacer::serve);
}

void Pacer::forgetOld() const
{
    const UtcMs now = m_clock.now();
    m_spent.removeIf([now](UtcMs at) { return at > now || at <= now - kMsPerMinute; });
}

int Pacer::ownLeft() const
{
    if (m_perMinute <= 0)
        return std::numeric_limits<int>::max();
    forgetOld();
    return std::max(0, m_perMinute - static_cast<int>(m_spent.size()));
}

int Pacer::leftForFirst() const
{
    if (m_waiting.isEmpty())
        return 0;
    const bool background = m_waiting.constFirst().lane == Lane::Background;
    return ownLeft() - (background ? reservedForPeople(m_perMinute) : 0);
}

int Pacer::left() const
{
    const int own = ownLeft();
    const UtcMs age = m_clock.now() - m_toldAt;
    const bool fresh = m_toldAt > 0 && age >= 0 && age < kMsPerMinute;
    return fresh ? std::min(own, m_told.left) : own;
}

Request<void> Pacer::acquire(Lane lane)
{
    const Pending<void> turn;
    Request<void> request = turn.request();
    const auto place = lane == Lane::Background
        ? m_waiting.cend()
        : std::find_if(m_waiting.cbegin(), m_waiting.cend(),
                       [](const Waiting &waiting) { return waiting.lane == Lane::Background; });
    m_waiting.insert(place, {lane, turn});
    serve();
    return request;
}

void Pacer::serve()
{
    m_waiting.removeIf([](const Waiting &waiting) { return waiting.turn.isCancelled(); });
    if (m_ledger && m_perMinute > 0)
        askLedger();
    else
        serveOwn();
}

void Pacer::letOneGo()
{
    m_spent.append(m_clock.now());
    m_waiting.takeFirst().turn.finish({});
}

void Pacer::serveOwn()
{
    bool spent = false;
    while (leftForFirst() > 0) {
        spent = true;
        letOneGo();
    }
    lookAgain(spent);
}

void Pacer::askLedger()
{
    if (m_isAsking)
        return; // its answer serves on
    if (leftForFirst() <= 0)
        return lookAgain(false);
    m_isAsking = true;
    m_asking = m_ledger->take(m_waiting.constFirst().lane);
    m_asking.then(this, [this](const Result<BudgetTake> &take) {
        m_isAsking = false;
        m_waiting.removeIf([](const Waiting &waiting) { return waiting.turn.isCancelled(); });
        if (!take)
            return serveOwn();
        m_told = *take;
        m_toldAt = m_clock.now();
        if (!take->granted)
            return lookAgain(false);
        if (m_waiting.isEmpty())
            return lookAgain(true); // taken for somebody who has gone: lost, as a call would be
        letOneGo();
        Q_EMIT changed();
        serve();
    });
}

void Pacer::lookAgain(bool spent)
{
    if (spent)
        Q_EMIT changed();
    // The display of what is left changes as minutes pass, too.
    if (!m_waiting.isEmpty()) {
        m_timer.start(kLookEveryMs);
    } else if (!m_spent.isEmpty()) {
        const UtcMs wait = m_spent.first() + kMsPerMinute - m_clock.now();
        m_timer.start(static_cast<int>(std::clamp<UtcMs>(wait, kLookEveryMs, kMsPerMinute)));
        if (!spent)
            Q_EMIT changed();
    } else if (!spent) {
        Q_EMIT changed();
    }
}

} // namespace sanjia

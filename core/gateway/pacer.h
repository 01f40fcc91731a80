// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"
#include "core/domain/clock.h"
#include "core/domain/request.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace sanjia {

class BudgetLedger;

/// The request budget: at most `perMinute` (0: any) calls in any sixty seconds. The rest wait,
/// people before background work and each in the order they came; background work leaves a fifth to
/// people. Every try of a call takes one.
/// With a ledger the calls of other processes count too; where the ledger cannot be asked (its
/// file is locked or broken) this process's own count goes on alone, because a buyer must not
/// wait for a purse that is lost.
///
/// Thread: the one it lives in. A clock that jumps back costs nothing but the calls it makes look
/// like the future's, which are forgotten.
class Pacer : public QObject
{
    Q_OBJECT
public:
    /// `ledger` may be null and must outlive the pacer.
    Pacer(int perMinute, const Clock &clock, BudgetLedger *ledger = nullptr,
          QObject *parent = nullptr);

    /// Answered when the call may go out; cancelling gives the place in the queue away.
    [[nodiscard]] Request<void> acquire(Lane lane = Lane::Person);
    [[nodiscard]] int left() const;
    [[nodiscard]] int perMinute() const { return m_perMinute; }

Q_SIGNALS:
    void changed();

private:
    struct Waiting
    {
        Lane lane;
        Pending<void> turn;
    };

    void forgetOld() const;
    [[nodiscard]] int ownLeft() const;
    /// What is left for whoever is first.
    [[nodiscard]] int leftForFirst() const;
    void serve();
    void serveOwn();
    void askLedger();
    void letOneGo();
    void lookAgain(bool spent);

    int m_perMinute;
    const Clock &m_clock;
    BudgetLedger *m_ledger;
    mutable QList<UtcMs> m_spent; // oldest first; cleaned while being read
    QList<Waiting> m_waiting;
    Request<BudgetTake> m_asking;
    bool m_isAsking = false; ///< until the answer is here, which is later than when it is made
    BudgetTake m_told; ///< by the ledger, at m_toldAt
    UtcMs m_toldAt = 0;
    QTimer m_timer;
};

} // namespace sanjia

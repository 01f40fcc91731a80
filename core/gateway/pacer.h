// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/request.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace sanjia {

/// The request budget: at most `perMinute` (0: any) calls in any sixty seconds, the rest wait in
/// the order they came. Every try of a call takes one.
///
/// Thread: the one it lives in. A clock that jumps back costs nothing but the calls it makes look
/// like the future's, which are forgotten.
class Pacer : public QObject
{
    Q_OBJECT
public:
    Pacer(int perMinute, const Clock &clock, QObject *parent = nullptr);

    /// Answered when the call may go out; cancelling gives the place in the queue away.
    [[nodiscard]] Request<void> acquire();
    [[nodiscard]] int left() const;
    [[nodiscard]] int perMinute() const { return m_perMinute; }

Q_SIGNALS:
    void changed();

private:
    void forgetOld() const;
    void serve();

    int m_perMinute;
    const Clock &m_clock;
    mutable QList<UtcMs> m_spent; // oldest first; cleaned while being read
    QList<Pending<void>> m_waiting;
    QTimer m_timer;
};

} // namespace sanjia

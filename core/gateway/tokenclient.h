// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/domain/tokens.h"
#include "core/gateway/wirecall.h"

#include <QObject>

namespace sanjia {

class CallLog;
class Clock;
class Pacer;
class Transport;

/// Sends one of the calls of oauth.h and reads its answer: takes from the budget like every call,
/// once, and is noted with every token masked. It never tries again: a code works once, and whoever
/// waits for a token decides about the rest.
///
/// Thread: the one it lives in. All collaborators must outlive it; `log` may be null. Errors: those
/// of the network, Authentication, BadAnswer.
class TokenClient : public QObject
{
    Q_OBJECT
public:
    TokenClient(Transport &transport, Pacer &pacer, const Clock &clock, CallLog *log,
                QObject *parent = nullptr);
    ~TokenClient() override;

    [[nodiscard]] Request<TokenSet> ask(const WireCall &call, const TokenSet &before = {});

private:
    class Question;

    Transport &m_transport;
    Pacer &m_pacer;
    const Clock &m_clock;
    CallLog *m_log;
};

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/domain/tokens.h"
#include "core/gateway/gatewayconfig.h"
#include "core/gateway/pacer.h"
#include "core/gateway/redirectlistener.h"
#include "core/gateway/tokenclient.h"
#include "core/gateway/transport.h"

#include <QTimer>

namespace sanjia {

/// Gets tokens for an app with the person's consent: names the platform's page to open in a
/// browser, waits on loopback for the browser to come back, and exchanges the code. It opens no
/// browser and keeps no token; whoever asked does both.
///
/// Thread: the one it lives in; used once. Errors: Offline when the port is taken, Permission when
/// the person said no, Timeout when nobody came back within kPatience, else those of the exchange.
class Authorization : public QObject
{
    Q_OBJECT
public:
    /// `clock` and, where given, `log` and `ledger` must outlive it.
    Authorization(GatewayConfig config, quint16 port, const RedirectPages &pages,
                  const Clock &clock, CallLog *log = nullptr, BudgetLedger *ledger = nullptr,
                  QObject *parent = nullptr);

    /// Starts to wait; the page to open.
    [[nodiscard]] Result<QUrl> start();
    /// Once, after start().
    [[nodiscard]] Request<TokenSet> tokens() { return m_tokens.request(); }

    static constexpr std::chrono::minutes kPatience{10};

private:
    void exchange(const Result<QString> &code);
    void finish(const Result<TokenSet> &tokens);

    GatewayConfig m_config;
    quint16 m_port;
    QString m_state;
    Pacer m_pacer;
    Transport m_transport;
    TokenClient m_client;
    RedirectListener m_listener;
    Pending<TokenSet> m_tokens;
    bool m_finished = false;
    Request<QString> m_coming;
    Request<TokenSet> m_asking;
    QTimer m_patience;
};

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/domain/tokens.h"
#include "core/gateway/gatewayconfig.h"

#include <QList>
#include <QObject>

namespace sanjia {

class Clock;
class TokenClient;
class TokenKeeper;

/// The access token of an account, kept valid: renewed shortly before it ends and after the
/// platform refused it, once, however many calls wait for that. A refresh token in its last thirty
/// days is postponed. Tokens that never expire are handed out as they are. Another process may
/// renew at the same time, so what the keeper has is looked at first and, when the platform refuses
/// ours, again.
///
/// Thread: the one it lives in. The collaborators must outlive it; `keeper` may be null (tokens
/// then live as long as the process). Errors of both questions: Authentication when a person must
/// authorize anew, else those of the network.
class TokenRing : public QObject
{
    Q_OBJECT
public:
    TokenRing(const GatewayConfig &config, TokenClient &client, const Clock &clock,
              TokenKeeper *keeper, QObject *parent = nullptr);

    /// The token to send now, empty when the account has none.
    [[nodiscard]] Request<Secret> current();
    /// Another token than `refused`. Only for accounts that can renew.
    [[nodiscard]] Request<Secret> insteadOf(const Secret &refused);
    [[nodiscard]] bool canRenew() const { return !m_tokens.refresh.isEmpty(); }

    /// How long before its end a token is renewed.
    static constexpr UtcMs kMargin = 300'000;
    /// From when on a refresh token may be postponed, and how long a refused attempt lasts.
    static constexpr UtcMs kPostponable = 30 * kMsPerDay;
    static constexpr UtcMs kPostponeAgain = kMsPerDay;

private:
    [[nodiscard]] bool endsSoon() const;
    [[nodiscard]] bool hasEnded() const;
    [[nodiscard]] Request<Secret> waitForRenewal();
    void renew();
    void askPlatform();
    void lookForAnothers(const Error &refusal);
    void adopt(const TokenSet &tokens);
    void finish(const Result<void> &outcome);
    void postponeIfDue();

    GatewayConfig m_config;
    TokenSet m_tokens;
    TokenClient &m_client;
    const Clock &m_clock;
    TokenKeeper *m_keeper;
    QList<Pending<Secret>> m_waiting;
    bool m_isRenewing = false;
    Request<TokenSet> m_looking; ///< at what the keeper has
    Request<TokenSet> m_asking;
    Request<TokenSet> m_postponing;
    UtcMs m_postponedAt = 0; ///< the last attempt; 0: none yet
};

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/tokens.h"
#include "core/gateway/gatewayconfig.h"
#include "core/gateway/wirecall.h"

/// How tokens are asked for and how the answer is read (docs/protocol.md part B 1, OAuth). Pure: no
/// network, no clock. None of these calls is signed; all carry the app's secret in a POST form, so
/// they go over TLS (or loopback) only, which gatewayOrigin() sees to.
namespace sanjia::oauth {

/// The page on which a person allows this app to call in their name. It then leads the browser to
/// `redirect` with `code` and `state`.
[[nodiscard]] QUrl authorizePage(const GatewayConfig &config, const QString &redirect,
                                 const QString &state);

/// What exchangeCall() and refreshCall() ask, as it is noted.
[[nodiscard]] QString tokenApi();

/// The code of that page for tokens. A code works once and for two minutes.
[[nodiscard]] WireCall exchangeCall(const GatewayConfig &config, const QString &code,
                                    const QString &redirect);
/// A new access token for the refresh token.
[[nodiscard]] WireCall refreshCall(const GatewayConfig &config, const TokenSet &tokens);
/// A new refresh token for one in its last thirty days; the old one is dead afterwards.
[[nodiscard]] WireCall postponeCall(const GatewayConfig &config, const TokenSet &tokens);

/// The tokens in an answer that came at `now`, laid over `before`: a refresh names only what
/// changed. Authentication when the platform refuses, BadAnswer when there is no token in it.
[[nodiscard]] Result<TokenSet> tokensIn(const QByteArray &body, int httpStatus, UtcMs now,
                                        const TokenSet &before = {});

/// The answer with every token as "***", for the journal.
[[nodiscard]] QByteArray maskedReply(const QByteArray &body);

} // namespace sanjia::oauth

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/secret.h"
#include "core/domain/tokens.h"
#include "core/gateway/signer.h"

#include <QUrl>

#include <chrono>
#include <optional>

namespace sanjia {

/// The ways of speaking with the platform: the guide's, the live platform's, a reseller's.
enum class DialectName { Top, Aop, Onebound };
[[nodiscard]] QString wordOf(DialectName name); ///< "top", "aop", "onebound"
[[nodiscard]] std::optional<DialectName> dialectNamed(QStringView word);

/// Where the guide's dialect asks: the portal has an address for each kind of call, the router is
/// one for all of them. Which of the two an account may use the platform decides.
enum class TopAddress { Portal, Router };
[[nodiscard]] QString wordOf(TopAddress address); ///< "portal", "router"
[[nodiscard]] std::optional<TopAddress> topAddressNamed(QStringView word);

/// Everything a gateway needs to know to speak for one account.
struct GatewayConfig
{
    /// Replaces scheme, host and port of every platform address and keeps the paths; empty: the
    /// platform itself. Made by gatewayOrigin(), which refuses plain http beyond loopback.
    QUrl origin;
    DialectName dialect = DialectName::Top;
    QString appKey;
    Secret appSecret;
    TokenSet tokens; ///< as they are at the start
    signer::TopMethod signMethod = signer::TopMethod::Md5; ///< dialect top
    TopAddress topAddress = TopAddress::Portal; ///< dialect top
    /// Dialect aop: which calls serve search and detail ("namespace:name"), because permission is
    /// granted for each; empty: the usual ones.
    QString searchApi;
    QString offerApi;
    int budgetPerMinute = 50; ///< 1 to 1000; 0: none is kept (a sandbox being filled)
    std::chrono::milliseconds timeout{30'000}; ///< per try, from sending to the last byte
};

/// An origin out of what a person wrote ("http://127.0.0.1:8080"). BadParameter for anything with
/// a path, query or user, an unknown scheme, or plain http to a host that is not loopback.
[[nodiscard]] Result<QUrl> gatewayOrigin(const QString &text);

/// Whom `config` speaks with, for people and for telling budgets apart: "gw.open.1688.com",
/// "127.0.0.1:8080".
[[nodiscard]] QString hostOf(const GatewayConfig &config);

/// Whether an address is on this machine: "localhost", 127.0.0.0/8, [::1].
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/account.h"

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr auto kAppSecret = "app-secret"_L1;
constexpr auto kAccess = "access-token"_L1;
constexpr auto kAccessUntil = "access-until"_L1;
constexpr auto kRefresh = "refresh-token"_L1;
constexpr auto kRefreshUntil = "refresh-until"_L1;
constexpr auto kOwner = "owner"_L1;

void put(SecretMap &map, QLatin1String name, const Secret &secret)
{
    if (!secret.isEmpty())
        map.insert(name, secret);
}

void put(SecretMap &map, QLatin1String name, std::optional<UtcMs> time)
{
    if (time)
        map.insert(name, Secret(QString::number(*time)));
}

std::optional<UtcMs> timeIn(const SecretMap &map, QLatin1String name)
{
    bool ok = false;
    const UtcMs time = map.value(name).utf8().toLongLong(&ok);
    return ok ? std::optional(time) : std::nullopt;
}

} // namespace

SecretMap secretsOf(const Credentials &credentials)
{
    const TokenSet &tokens = credentials.tokens;
    SecretMap map;
    put(map, kAppSecret, credentials.appSecret);
    put(map, kAccess, tokens.access);
    put(map, kAccessUntil, tokens.accessUntil);
    put(map, kRefresh, tokens.refresh);
    put(map, kRefreshUntil, tokens.refreshUntil);
    put(map, kOwner, Secret(tokens.owner));
    return map;
}

Credentials credentialsIn(const SecretMap &secrets)
{
    Credentials credentials;
    credentials.appSecret = secrets.value(kAppSecret);
    TokenSet &tokens = credentials.tokens;
    tokens.access = secrets.value(kAccess);
    tokens.accessUntil = timeIn(secrets, kAccessUntil);
    tokens.refresh = secrets.value(kRefresh);
    tokens.refreshUntil = timeIn(secrets, kRefreshUntil);
    tokens.owner = QString::fromUtf8(secrets.value(kOwner).utf8());
    return credentials;
}

GatewayConfig configFor(const Account &account, const Credentials &credentials)
{
    GatewayConfig config;
    config.origin = account.gateway;
    config.dialect = account.dialect;
    config.appKey = account.appKey;
    config.appSecret = credentials.appSecret;
    config.tokens = credentials.tokens;
    config.signMethod = account.signMethod;
    config.topAddress = account.topAddress;
    config.searchApi = account.searchApi;
    config.offerApi = account.offerApi;
    config.budgetPerMinute = account.budgetPerMinute;
    return config;
}

} // namespace sanjia

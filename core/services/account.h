// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/gatewayconfig.h"
#include "core/secrets/secretstore.h"

#include <QString>
#include <QUrl>

namespace sanjia {

/// An app registered with the platform (or a reseller) and how it is spoken for. Holds nothing
/// secret, so it may be shown and kept in clear: which calls are used is part of it because the
/// platform grants each by itself.
struct Account
{
    QString id; ///< made once; what its secrets are kept under, so a name may change
    QString name; ///< the buyer's own, unique
    DialectName dialect = DialectName::Top;
    QString appKey;
    QUrl gateway; ///< as GatewayConfig::origin
    signer::TopMethod signMethod = signer::TopMethod::Md5;
    TopAddress topAddress = TopAddress::Portal;
    QString searchApi;
    QString offerApi;
    int budgetPerMinute = 50; ///< 1 to 1000
    /// Where the browser comes back to after an authorization: this port on loopback, which must
    /// be the redirect address registered for the app.
    quint16 redirectPort = 16'880;
    SecretPlace place = SecretPlace::Memory; ///< where its secrets are

    friend bool operator==(const Account &, const Account &) = default;
};

/// What an account needs to be believed.
struct Credentials
{
    Secret appSecret;
    TokenSet tokens;

    friend bool operator==(const Credentials &, const Credentials &) = default;
};

/// As they are kept: the ends of the tokens travel with them, so that they change together.
[[nodiscard]] SecretMap secretsOf(const Credentials &credentials);
[[nodiscard]] Credentials credentialsIn(const SecretMap &secrets);

/// Everything a gateway needs to speak for `account`, but for the time it may take.
[[nodiscard]] GatewayConfig configFor(const Account &account, const Credentials &credentials);

} // namespace sanjia

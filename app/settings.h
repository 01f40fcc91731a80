// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/secret.h"
#include "core/gateway/gatewayconfig.h"

#include <QHash>
#include <QProcessEnvironment>
#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

#include <chrono>

namespace sanjia {

/// Whose market is asked, and where what it says is kept: the environment, with options over it.
/// Secrets come from the environment only, because arguments can be read by every process of the
/// machine. Nothing here is ever written anywhere.
struct Settings
{
    QString appKey;
    Secret appSecret;
    Secret accessToken;
    QUrl gateway; ///< empty: none was named
    DialectName dialect = DialectName::Top;
    signer::TopMethod signMethod = signer::TopMethod::Md5; ///< dialect top
    QString searchApi; ///< dialect aop: the call that serves search; empty: the usual one
    QString offerApi; ///< dialect aop: the call that serves detail
    QString dataDir; ///< absolute
    int budgetPerMinute = 50;
    std::chrono::milliseconds timeout{30'000};

    /// Anything of an account was given, even if not all of it.
    [[nodiscard]] bool namesAccount() const { return !appKey.isEmpty() || !appSecret.isEmpty(); }
    [[nodiscard]] bool hasAccount() const { return !appKey.isEmpty() && !appSecret.isEmpty(); }
    /// Neither an account nor a gateway: the sample market it is.
    [[nodiscard]] bool wantsSandbox() const { return !namesAccount() && gateway.isEmpty(); }
    /// Answers will come from a sandbox: in this process or on a gateway of this machine.
    [[nodiscard]] bool isSample() const;
};

/// `options` by long name ("gateway", "data-dir", "dialect"). The other case says, in the
/// program's language, which value is wrong and what would be right.
[[nodiscard]] tl::expected<Settings, QString> readSettings(const QHash<QString, QString> &options,
                                                           const QProcessEnvironment &environment);

} // namespace sanjia

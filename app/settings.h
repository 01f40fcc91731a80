// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/account.h"

#include <QHash>
#include <QProcessEnvironment>
#include <QString>

#include <tl/expected.hpp>

#include <chrono>

namespace sanjia {

/// Whose market is asked, and where what it says is kept: the environment with options over it, and
/// the chosen account under both. Secrets come from the environment or from where the account keeps
/// them, because arguments can be read by every process of the machine. Nothing here is ever
/// written anywhere.
struct Settings
{
    /// The account's settings, or those of the environment; without a name: no kept account.
    Account account;
    Credentials credentials; ///< of the environment; a kept account's are read later
    QString dataDir; ///< absolute
    QString pictureDir; ///< absolute; what is in it may be deleted at any time
    std::chrono::milliseconds timeout{30'000};
    Secret passphrase; ///< of the vault, where the environment tells it

    /// The account is one of accounts.ini.
    [[nodiscard]] bool isKept() const { return !account.id.isEmpty(); }
    /// Anything of an account was given, even if not all of it.
    [[nodiscard]] bool namesAccount() const
    {
        return isKept() || !account.appKey.isEmpty() || !credentials.appSecret.isEmpty();
    }
    /// Neither an account nor a gateway: the sample market it is.
    [[nodiscard]] bool wantsSandbox() const { return !namesAccount() && account.gateway.isEmpty(); }
    /// Answers will come from a sandbox: in this process or on a gateway of this machine.
    [[nodiscard]] bool isSample() const;
};

/// `options` by long name ("gateway", "data-dir", "dialect"). The other case says, in the
/// program's language, which value is wrong and what would be right.
[[nodiscard]] tl::expected<Settings, QString> readSettings(const QHash<QString, QString> &options,
                                                           const QProcessEnvironment &environment);

} // namespace sanjia

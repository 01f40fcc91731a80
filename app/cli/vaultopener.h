// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/secretprompt.h"
#include "core/domain/request.h"
#include "core/services/accounts.h"

#include <functional>

namespace sanjia::cli {

/// Finds a place for secrets and opens it: the keychain where there is one that works, else the
/// vault, whose passphrase comes from the environment or is asked for (twice when it is new).
class VaultOpener : public QObject
{
    Q_OBJECT
public:
    /// What they refer to must outlive it.
    VaultOpener(Accounts &accounts, SecretPrompt &prompt, Console &console,
                const Secret &passphrase);

    /// `wanted`, or the best there is.
    void choose(std::optional<SecretPlace> wanted, std::function<void(SecretPlace)> use);
    void open(std::function<void()> use); ///< the vault

Q_SIGNALS:
    void refused(const QString &why);
    void failed(const sanjia::Error &error);

private:
    void openWith(const Secret &word, const std::function<void()> &use);

    Accounts &m_accounts;
    SecretPrompt &m_prompt;
    Console &m_console;
    Secret m_passphrase;
    Request<bool> m_probing;
    Request<void> m_opening;
};

} // namespace sanjia::cli

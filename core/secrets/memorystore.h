// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

namespace sanjia {

/// Keeps secrets until the program ends: for buyers who trust no disk, and for computers with
/// neither a keychain nor a passphrase. Never fails.
class MemoryStore final : public SecretStore
{
public:
    using SecretStore::SecretStore;

    [[nodiscard]] SecretPlace place() const override { return SecretPlace::Memory; }
    Request<SecretMap> read(const QString &account) override
    {
        return readyRequest<SecretMap>(m_accounts.value(account));
    }
    Request<void> write(const QString &account, const SecretMap &secrets) override
    {
        if (secrets.isEmpty())
            return forget(account);
        m_accounts.insert(account, secrets);
        return readyRequest<void>({});
    }
    Request<void> forget(const QString &account) override
    {
        m_accounts.remove(account);
        return readyRequest<void>({});
    }

private:
    QMap<QString, SecretMap> m_accounts;
};

} // namespace sanjia

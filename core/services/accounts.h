// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/services/accountbook.h"

#include <QObject>

#include <memory>

namespace sanjia {

class KeychainStore;
class MemoryStore;
class TokenKeeper;
class VaultStore;

/// The buyer's accounts and, through the place each was given, their secrets: the system's
/// keychain, a vault under a passphrase, or only this process's memory. It speaks with no platform.
///
/// Thread: the main one. Errors: those of AccountBook and SecretStore; SecretsLocked for a vault
/// that was not opened.
class Accounts : public QObject
{
    Q_OBJECT
public:
    explicit Accounts(const QString &dataDir, QObject *parent = nullptr);
    ~Accounts() override;

    [[nodiscard]] QList<Account> list() const { return m_book.list(); }
    [[nodiscard]] std::optional<Account> find(const QString &name) const
    {
        return m_book.find(name);
    }
    [[nodiscard]] std::optional<Account> chosen() const { return m_book.chosen(); }
    [[nodiscard]] Result<void> choose(const QString &name);

    /// Whether the system has a keychain that works.
    [[nodiscard]] Request<bool> hasKeychain();
    [[nodiscard]] bool vaultExists() const;
    [[nodiscard]] bool isVaultOpen() const { return m_vault != nullptr; }
    /// Opens the vault, or makes one under this passphrase. SecretsLocked when it is the wrong one.
    [[nodiscard]] Request<void> openVault(const Secret &passphrase);

    [[nodiscard]] Request<Credentials> credentials(const Account &account);
    /// Secrets first, then the account, so that no account points to secrets that are not there.
    /// Gives a new account its id. What an earlier place held is forgotten.
    [[nodiscard]] Request<Account> save(const Account &account, const Credentials &credentials);
    /// The account and its secrets. NotFound.
    [[nodiscard]] Request<void> forget(const QString &name);

    /// Secrets of no account, such as where alerts are sent, under a name of their own that is no
    /// account's id. An empty map forgets. SecretsLocked for a vault that is not open.
    [[nodiscard]] Request<SecretMap> otherSecrets(SecretPlace place, const QString &name);
    [[nodiscard]] Request<void> keepOtherSecrets(SecretPlace place, const QString &name,
                                                 const SecretMap &secrets);

    /// For the gateway that speaks for `account`; must not outlive this.
    [[nodiscard]] std::unique_ptr<TokenKeeper> keeperFor(const Account &account);

Q_SIGNALS:
    void changed();

private:
    /// Null for a vault that is not open.
    [[nodiscard]] SecretStore *storeAt(SecretPlace place);

    QString m_vaultPath;
    AccountBook m_book;
    std::unique_ptr<KeychainStore> m_keychain;
    std::unique_ptr<VaultStore> m_vault;
    std::unique_ptr<VaultStore> m_opening; ///< until its passphrase has proved right
    std::unique_ptr<MemoryStore> m_memory;
};

} // namespace sanjia

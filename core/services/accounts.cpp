// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/accounts.h"

#include "core/gateway/tokenkeeper.h"
#include "core/secrets/keychainstore.h"
#include "core/secrets/memorystore.h"
#include "core/secrets/vaultstore.h"
#include "core/services/chain.h"

#include <QDir>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

Error locked(const QString &what)
{
    return {ErrorKind::SecretsLocked, what, u"the vault is not open"_s, std::nullopt};
}

/// The tokens among an account's secrets.
class KeptTokens final : public TokenKeeper
{
public:
    KeptTokens(SecretStore &store, QString account) : m_store(store), m_account(std::move(account))
    {
    }

    Request<TokenSet> latest() override
    {
        return transformed<TokenSet>(
            m_store.read(m_account), &m_store,
            [](const SecretMap &secrets) { return credentialsIn(secrets).tokens; });
    }

    Request<void> keep(const TokenSet &tokens) override
    {
        return followed<void>(
            m_store.read(m_account), &m_store,
            [store = &m_store, account = m_account, tokens](const SecretMap &secrets) {
                Credentials credentials = credentialsIn(secrets);
                credentials.tokens = tokens;
                return store->write(account, secretsOf(credentials));
            });
    }

private:
    SecretStore &m_store;
    QString m_account;
};

} // namespace

Accounts::Accounts(const QString &dataDir, QObject *parent)
    : QObject(parent),
      m_vaultPath(QDir(dataDir).filePath(u"secrets.vault"_s)),
      m_book(QDir(dataDir).filePath(u"accounts.ini"_s)),
      m_keychain(std::make_unique<KeychainStore>()),
      m_memory(std::make_unique<MemoryStore>())
{
}

Accounts::~Accounts() = default;

Result<void> Accounts::choose(const QString &name)
{
    auto chosen = m_book.choose(name);
    if (chosen)
        Q_EMIT changed();
    return chosen;
}

Request<bool> Accounts::hasKeychain() { return m_keychain->probe(); }

bool Accounts::vaultExists() const { return VaultStore::exists(m_vaultPath); }

Request<void> Accounts::openVault(const Secret &passphrase)
{
    m_opening = std::make_unique<VaultStore>(m_vaultPath, passphrase);
    return transformed<void>(m_opening->unlock(), m_opening.get(), [this]() -> Result<void> {
        if (!m_vault) // else it is the one that is used: its passphrase was only checked
            m_vault = std::move(m_opening);
        return {};
    });
}

SecretStore *Accounts::storeAt(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Keychain:
        return m_keychain.get();
    case SecretPlace::Vault:
        return m_vault.get();
    case SecretPlace::Memory:
        return m_memory.get();
    }
    Q_UNREACHABLE();
}

Request<Credentials> Accounts::credentials(const Account &account)
{
    SecretStore *store = storeAt(account.place);
    if (!store)
        return readyRequest<Credentials>(fail(locked(account.name)));
    return transformed<Credentials>(store->read(account.id), this, &credentialsIn);
}

Request<Account> Accounts::save(const Account &wanted, const Credentials &credentials)
{
    Account account = wanted;
    if (account.id.isEmpty())
        account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    account.name = account.name.trimmed();
    const QList<Account> others = m_book.list();
    const auto before = std::ranges::find(others, account.id, &Account::id);
    const auto namesake = std::ranges::find(others, account.name, &Account::name);
    if (account.name.isEmpty() || (namesake != others.cend() && namesake->id != account.id))
        return readyRequest<Account>(fail(ErrorKind::BadParameter, account.name));
    SecretStore *store = storeAt(account.place);
    if (!store)
        return readyRequest<Account>(fail(locked(account.name)));
    SecretStore *left = before != others.cend() && before->place != account.place
        ? storeAt(before->place)
        : nullptr;

    const Pending<Account> pending;
    Request<void> writing = store->write(account.id, secretsOf(credentials));
    writing.then(this, [this, account, left, pending](const Result<void> &written) {
        const Result<void> saved = written.and_then([&] { return m_book.save(account); });
        if (!saved)
            return pending.finish(fail(saved.error()));
        if (left)
            left->forget(account.id).detach();
        pending.finish(account);
        Q_EMIT changed();
    });
    writing.detach();
    return pending.request();
}

Request<void> Accounts::forget(const QString &name)
{
    const auto account = m_book.find(name);
    if (!account)
        return readyRequest<void>(fail(ErrorKind::NotFound, name));
    SecretStore *store = storeAt(account->place);
    if (!store) {
        // Behind a passphrase that may be lost: the account goes, what stays cannot be read.
        const Result<void> removed = m_book.remove(account->id);
        Q_EMIT changed();
        return readyRequest<void>(removed);
    }
    return transformed<void>(store->forget(account->id), this,
                             [this, id = account->id]() -> Result<void> {
                                 auto removed = m_book.remove(id);
                                 Q_EMIT changed();
                                 return removed;
                             });
}

Request<SecretMap> Accounts::otherSecrets(SecretPlace place, const QString &name)
{
    SecretStore *store = storeAt(place);
    return store ? store->read(name) : readyRequest<SecretMap>(fail(locked({})));
}

Request<void> Accounts::keepOtherSecrets(SecretPlace place, const QString &name,
                                         const SecretMap &secrets)
{
    SecretStore *store = storeAt(place);
    return store ? store->write(name, secrets) : readyRequest<void>(fail(locked({})));
}

std::unique_ptr<TokenKeeper> Accounts::keeperFor(const Account &account)
{
    SecretStore *store = storeAt(account.place);
    return store ? std::make_unique<KeptTokens>(*store, account.id) : nullptr;
}

} // namespace sanjia

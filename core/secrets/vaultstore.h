// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/scryptcost.h"
#include "core/secrets/secretstore.h"

#include <QThreadPool>

#include <memory>

namespace sanjia {

class VaultFile;

/// Keeps secrets in a file under a passphrase ("secrets.vault"), for computers without a keychain.
/// The buyer gives the passphrase once per run; it is never kept. Several stores and processes
/// may share one file: each change keeps the accounts of the others.
///
/// Thread: as SecretStore; the work runs in order on a thread of its own, and the destructor waits
/// for what was asked. Errors, with the path as code: SecretsLocked for a wrong or empty
/// passphrase, also when another process changed it; SecretsUnavailable for a file that is
/// damaged, is of a newer Sanjia, is held by another process or cannot be written. A file that
/// cannot be read is left as it is.
class VaultStore final : public SecretStore
{
public:
    /// Does not look at the file yet. `cost` is for a vault that is new or gets a new passphrase.
    VaultStore(QString path, const Secret &passphrase, QObject *parent = nullptr,
               ScryptCost cost = {});
    ~VaultStore() override;

    /// Whether there is a vault whose passphrase to ask for, or one to be made up.
    [[nodiscard]] static bool exists(const QString &path);

    [[nodiscard]] SecretPlace place() const override { return SecretPlace::Vault; }
    /// Succeeds when the passphrase opens the vault, or could open one that is yet to be made.
    Request<void> unlock();
    Request<SecretMap> read(const QString &account) override;
    Request<void> write(const QString &account, const SecretMap &secrets) override;
    Request<void> forget(const QString &account) override;
    /// From then on for this store too. BadParameter for an empty one. After a failure the old
    /// one holds.
    Request<void> changePassphrase(const Secret &next);

private:
    template <class T, class F> Request<T> run(F work);

    const std::unique_ptr<VaultFile> m_file; ///< touched by the worker only
    QThreadPool m_worker; ///< goes first, with the last work done
};

} // namespace sanjia

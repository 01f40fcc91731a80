// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/vaultformat.h"

#include <chrono>
#include <optional>

namespace sanjia {

/// The vault on disk, one call at a time: reads the file, derives the key once, and writes it whole
/// or not at all (0600, on disk before it reports success). A change reads the file again under a
/// lock shared by all processes, so that nobody's account is lost; a file that cannot be read is
/// never overwritten.
///
/// Thread: any one at a time, never a window's: it reads, waits for locks and derives keys. Errors
/// are those of vaultformat with the path as code.
class VaultFile
{
public:
    /// `lockPatience` is for others that change it: they hold it for as long as a key takes.
    VaultFile(QString path, const Secret &passphrase, ScryptCost cost,
              std::chrono::milliseconds lockPatience = std::chrono::seconds(10));

    /// Nothing when the passphrase opens the vault, or when there is no vault yet.
    Result<void> check();
    Result<SecretMap> read(const QString &account);
    Result<void> write(const QString &account, const SecretMap &secrets);
    Result<void> changePassphrase(const Secret &next);

private:
    Result<std::optional<QByteArray>> bytes() const;
    Result<secretcodec::Accounts> accounts();
    Result<void> save(const secretcodec::Accounts &accounts);
    Result<void> makeDirectory() const;
    template <class F> Result<void> locked(F change);
    [[nodiscard]] tl::unexpected<Error> refused(Error error) const;
    [[nodiscard]] tl::unexpected<Error> refused(const QString &detail) const;

    QString m_path;
    Secret m_passphrase;
    ScryptCost m_cost; ///< of vaults made here; others keep theirs
    std::chrono::milliseconds m_lockPatience;
    std::optional<vaultformat::VaultKey> m_key; ///< of the file as it was read last
};

} // namespace sanjia

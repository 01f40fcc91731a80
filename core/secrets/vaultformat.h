// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/secrets/scryptcost.h"
#include "core/secrets/secretcodec.h"

#include <QByteArray>

/// The vault as bytes: who holds the passphrase reads it whole, everybody else learns its size
/// and notices no more. No files and no threads here; deriveKey() is slow on purpose.
///
///     offset  bytes
///          0      8  "SanjiaSV"
///          8      1  version, 1
///          9      3  scrypt: log2 N, r, p
///         12     16  salt
///         28     16  proof: tells a wrong passphrase from a damaged file
///         44     12  nonce, new at each writing
///         56     16  the beginning of the SHA-256 of all before: tells damage from a wrong
///                    passphrase before any key is derived
///         72      n  AES-256-GCM of secretcodec's bytes; bytes 0 to 71 are authenticated with it
///       72+n     16  GCM's tag
///
/// scrypt makes 48 bytes of the passphrase: 32 for the key, 16 for the proof, which says nothing
/// of the key. Errors: SecretsLocked for a wrong passphrase, SecretsUnavailable for anything that
/// is not a whole vault of a known version; neither has a code.
namespace sanjia::vaultformat {

/// The most a file may ask for, so that a hostile one takes neither the memory nor the day.
[[nodiscard]] bool isAffordable(const ScryptCost &cost);

inline constexpr qsizetype kSaltSize = 16;
inline constexpr qsizetype kMostBytes = qsizetype{1024} * 1024; ///< of a whole vault

/// What the passphrase was made into, good for all files with this salt.
struct VaultKey
{
    ScryptCost cost;
    QByteArray salt;
    QByteArray proof;
    WipedBytes key;
};

/// The part in clear.
struct Header
{
    ScryptCost cost;
    QByteArray salt;
    QByteArray proof;
    QByteArray nonce;
};

/// From OpenSSL; an error where the system has no randomness to give.
[[nodiscard]] Result<QByteArray> randomBytes(qsizetype size);
[[nodiscard]] Result<VaultKey> deriveKey(const Secret &passphrase, const ScryptCost &cost,
                                         const QByteArray &salt);
[[nodiscard]] Result<Header> headerOf(const QByteArray &file);
/// `key` must be derived with the file's own cost and salt.
[[nodiscard]] Result<secretcodec::Accounts> unseal(const VaultKey &key, const QByteArray &file);
[[nodiscard]] Result<QByteArray> seal(const VaultKey &key, const secretcodec::Accounts &accounts);

} // namespace sanjia::vaultformat

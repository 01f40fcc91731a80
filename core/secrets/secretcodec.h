// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"
#include "core/secrets/wipedbytes.h"

#include <QByteArrayView>

#include <optional>

/// Secrets as bytes, for the keychain's entry and inside the vault. A text is its length in UTF-8
/// bytes (32 bits, big-endian) and the bytes; a map is the number of its pairs and each pair. Not
/// JSON, whose parser would leave copies all over the heap.
namespace sanjia::secretcodec {

using Accounts = QMap<QString, SecretMap>;

/// What one account may take up; a token has a few hundred bytes.
inline constexpr qsizetype kMostBytes = qsizetype{64} * 1024;

[[nodiscard]] WipedBytes encode(const SecretMap &secrets);
[[nodiscard]] WipedBytes encode(const Accounts &accounts);

/// BadParameter, with the account as code, for secrets that would take up more than kMostBytes.
[[nodiscard]] Result<void> checkSize(const QString &account, const SecretMap &secrets);

/// Nothing unless every byte is accounted for. Lengths are believed only as far as there are bytes.
[[nodiscard]] std::optional<SecretMap> decodeSecrets(QByteArrayView bytes);
[[nodiscard]] std::optional<Accounts> decodeAccounts(QByteArrayView bytes);

} // namespace sanjia::secretcodec

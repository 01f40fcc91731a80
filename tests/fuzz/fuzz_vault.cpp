// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/vaultformat.h"
#include "tests/fuzz/promise.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace sanjia;
using fuzz::require;

namespace {

const vaultformat::VaultKey &key()
{
    static const auto derived = vaultformat::deriveKey(Secret(u"open"_s), {1, 1, 1},
                                                       QByteArray(vaultformat::kSaltSize, 's'));
    require(derived.has_value(), "a key can be derived");
    return *derived;
}

void checkFile(const QByteArray &file)
{
    const auto header = vaultformat::headerOf(file);
    if (!header)
        return require(header.error().kind == ErrorKind::SecretsUnavailable, "damage is damage");
    require(vaultformat::isAffordable(header->cost), "no vault takes the day");
    require(header->salt.size() == vaultformat::kSaltSize, "a vault has its salt");
    require(!vaultformat::unseal(key(), file), "nobody else's vault opens");
}

/// As somebody would who changes a header on purpose.
QByteArray withSum(QByteArray file)
{
    constexpr qsizetype kSumAt = 56;
    constexpr qsizetype kSumSize = 16;
    if (file.size() < kSumAt + kSumSize)
        return file;
    const QByteArray sum = QCryptographicHash::hash(file.first(kSumAt), QCryptographicHash::Sha256);
    return file.replace(kSumAt, kSumSize, sum.first(kSumSize));
}

void checkSealed(const secretcodec::Accounts &accounts)
{
    auto file = vaultformat::seal(key(), accounts);
    require(file.has_value(), "small secrets are sealed");
    const auto opened = vaultformat::unseal(key(), *file);
    require(opened && *opened == accounts, "what was sealed is opened");
    const auto at = static_cast<qsizetype>(qHash(*file) % static_cast<size_t>(file->size()));
    (*file)[at] = static_cast<char>((*file)[at] ^ 1);
    require(!vaultformat::unseal(key(), *file), "no changed byte is overlooked");
}

} // namespace

/// A vault's file, and the secrets inside one, of any bytes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    checkFile(bytes);
    checkFile(withSum(bytes));
    // Pairs that come twice are one, so the bytes may differ, and the secrets may not.
    if (const auto secrets = secretcodec::decodeSecrets(bytes)) {
        const auto encoded = secretcodec::encode(*secrets);
        require(secretcodec::decodeSecrets(encoded.bytes()) == secrets, "secrets read as kept");
    }
    if (const auto accounts = secretcodec::decodeAccounts(bytes)) {
        const auto encoded = secretcodec::encode(*accounts);
        require(secretcodec::decodeAccounts(encoded.bytes()) == accounts, "accounts read as kept");
        checkSealed(*accounts);
    }
    return 0;
}

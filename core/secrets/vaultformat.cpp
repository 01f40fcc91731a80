// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/vaultformat.h"

#include <QCryptographicHash>

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace sanjia::vaultformat {

namespace {

constexpr QByteArrayView kMagic("SanjiaSV");
constexpr char kVersion = 1;
constexpr qsizetype kKeySize = 32;
constexpr qsizetype kProofSize = 16;
constexpr qsizetype kNonceSize = 12;
constexpr qsizetype kSumSize = 16;
constexpr qsizetype kTagSize = 16;
constexpr qsizetype kSaltAt = 12;
constexpr qsizetype kProofAt = kSaltAt + kSaltSize;
constexpr qsizetype kNonceAt = kProofAt + kProofSize;
constexpr qsizetype kSumAt = kNonceAt + kNonceSize;
constexpr qsizetype kHeaderSize = kSumAt + kSumSize;
constexpr quint64 kMostScryptBytes = 256ULL * 1024 * 1024;

tl::unexpected<Error> unavailable(const QString &detail)
{
    return fail(ErrorKind::SecretsUnavailable, {}, detail);
}

unsigned char *raw(char *bytes) { return reinterpret_cast<unsigned char *>(bytes); }
const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray sumOf(QByteArrayView header)
{
    return QCryptographicHash::hash(header.first(kSumAt), QCryptographicHash::Sha256)
        .first(kSumSize);
}

struct FreeCipher
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, FreeCipher>;

} // namespace

bool isAffordable(const ScryptCost &cost)
{
    if (cost.log2N < 1 || cost.log2N > 20 || cost.r < 1 || cost.r > 16 || cost.p < 1 || cost.p > 4)
        return false;
    return (128ULL * static_cast<quint64>(cost.r) << cost.log2N) <= kMostScryptBytes;
}

Result<QByteArray> randomBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    if (RAND_bytes(raw(bytes.data()), static_cast<int>(size)) != 1)
        return unavailable(u"no random numbers"_s);
    return bytes;
}

Result<VaultKey> deriveKey(const Secret &passphrase, const ScryptCost &cost, const QByteArray &salt)
{
    if (!isAffordable(cost))
        return unavailable(u"the key would cost too much"_s);
    WipedBytes out(kKeySize + kProofSize);
    const int done = EVP_PBE_scrypt(
        passphrase.utf8().constData(), static_cast<size_t>(passphrase.utf8().size()), raw(salt),
        static_cast<size_t>(salt.size()), 1ULL << cost.log2N, static_cast<uint64_t>(cost.r),
        static_cast<uint64_t>(cost.p), 2 * kMostScryptBytes, raw(out.data()),
        static_cast<size_t>(out.size()));
    if (done != 1)
        return unavailable(u"the key could not be derived"_s);
    VaultKey key{cost, salt, out.bytes().sliced(kKeySize), WipedBytes(kKeySize)};
    std::memcpy(key.key.data(), out.bytes().constData(), kKeySize);
    return key;
}

Result<Header> headerOf(const QByteArray &file)
{
    if (!file.startsWith(kMagic) || file.size() < kHeaderSize + kTagSize)
        return unavailable(u"not a vault, or cut off"_s);
    if (file.at(kMagic.size()) != kVersion)
        return unavailable(u"a vault of version %1"_s.arg(quint8(file.at(kMagic.size()))));
    if (file.sliced(kSumAt, kSumSize) != sumOf(file))
        return unavailable(u"the vault's header is damaged"_s);
    const auto number = [&file](qsizetype at) {
        return static_cast<int>(static_cast<quint8>(file.at(at)));
    };
    const Header header{{number(9), number(10), number(11)},
                        file.sliced(kSaltAt, kSaltSize),
                        file.sliced(kProofAt, kProofSize),
                        file.sliced(kNonceAt, kNonceSize)};
    if (!isAffordable(header.cost))
        return unavailable(u"the vault asks for too much memory"_s);
    return header;
}

Result<secretcodec::Accounts> unseal(const VaultKey &key, const QByteArray &file)
{
    const Result<Header> header = headerOf(file);
    if (!header)
        return fail(header.error());
    if (header->cost != key.cost || header->salt != key.salt)
        return fail(ErrorKind::Defect, {}, u"a key for another vault"_s);
    if (CRYPTO_memcmp(header->proof.constData(), key.proof.constData(), kProofSize) != 0)
        return fail(ErrorKind::SecretsLocked, {}, u"wrong passphrase"_s);

    const Cipher cipher(EVP_CIPHER_CTX_new());
    const auto size = static_cast<int>(file.size() - kHeaderSize - kTagSize);
    WipedBytes plain(size);
    QByteArray tag = file.last(kTagSize);
    int done = 0;
    const bool good = cipher
        && EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, raw(key.key.bytes()),
                              raw(header->nonce))
        && EVP_DecryptUpdate(cipher.get(), nullptr, &done, raw(file), kHeaderSize)
        && EVP_DecryptUpdate(cipher.get(), raw(plain.data()), &done, raw(file) + kHeaderSize, size)
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, kTagSize, tag.data())
        && EVP_DecryptFinal_ex(cipher.get(), raw(plain.data()) + done, &done) > 0;
    if (!good)
        return unavailable(u"the vault is damaged"_s);
    std::optional<secretcodec::Accounts> accounts = secretcodec::decodeAccounts(plain.bytes());
    if (!accounts)
        return unavailable(u"the vault's contents make no sense"_s);
    return *std::move(accounts);
}

Result<QByteArray> seal(const VaultKey &key, const secretcodec::Accounts &accounts)
{
    const WipedBytes plain = secretcodec::encode(accounts);
    if (kHeaderSize + plain.size() + kTagSize > kMostBytes)
        return unavailable(u"the vault is full"_s);
    const Result<QByteArray> nonce = randomBytes(kNonceSize);
    if (!nonce)
        return fail(nonce.error());
    QByteArray file;
    file.reserve(kHeaderSize + plain.size() + kTagSize);
    file.append(kMagic).append(kVersion);
    for (const int number : {key.cost.log2N, key.cost.r, key.cost.p})
        file.append(static_cast<char>(number));
    file.append(key.salt).append(key.proof).append(*nonce);
    file.append(sumOf(file));
    file.resize(kHeaderSize + plain.size() + kTagSize);

    const Cipher cipher(EVP_CIPHER_CTX_new());
    unsigned char *const bytes = raw(file.data());
    unsigned char *const sealed = bytes + kHeaderSize;
    const auto size = static_cast<int>(plain.size());
    int done = 0;
    const bool good = cipher
        && EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, raw(key.key.bytes()),
                              raw(*nonce))
        && EVP_EncryptUpdate(cipher.get(), nullptr, &done, bytes, kHeaderSize)
        && EVP_EncryptUpdate(cipher.get(), sealed, &done, raw(plain.bytes()), size)
        && EVP_EncryptFinal_ex(cipher.get(), sealed + done, &done)
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, kTagSize, sealed + size);
    if (!good)
        return unavailable(u"the vault could not be sealed"_s);
    return file;
}

} // namespace sanjia::vaultformat

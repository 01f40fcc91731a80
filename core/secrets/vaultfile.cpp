// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/vaultfile.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// The new name is on disk only when the directory is; where that cannot be asked, it will be soon.
void syncDirectory(const QString &path)
{
    const int directory = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (directory < 0)
        return;
    ::fsync(directory);
    ::close(directory);
}

} // namespace

VaultFile::VaultFile(QString path, const Secret &passphrase, ScryptCost cost,
                     std::chrono::milliseconds lockPatience)
    : m_path(std::move(path)), m_passphrase(passphrase), m_cost(cost), m_lockPatience(lockPatience)
{
}

tl::unexpected<Error> VaultFile::refused(Error error) const
{
    error.code = m_path;
    return fail(std::move(error));
}

tl::unexpected<Error> VaultFile::refused(const QString &detail) const
{
    return fail(ErrorKind::SecretsUnavailable, m_path, detail);
}

Result<std::optional<QByteArray>> VaultFile::bytes() const
{
    const QFileInfo info(m_path);
    if (!info.exists())
        return std::nullopt;
    QFile file(m_path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return refused(info.isFile() ? file.errorString() : u"not a file"_s);
    QByteArray bytes = file.read(vaultformat::kMostBytes + 1);
    if (file.error() != QFile::NoError)
        return refused(file.errorString());
    if (bytes.size() > vaultformat::kMostBytes)
        return refused(u"too large for a vault"_s);
    return bytes;
}

Result<secretcodec::Accounts> VaultFile::accounts()
{
    if (m_passphrase.isEmpty())
        return fail(ErrorKind::SecretsLocked, m_path, u"no passphrase"_s);
    const Result<std::optional<QByteArray>> file = bytes();
    if (!file)
        return fail(file.error());
    if (!*file) {
        m_key.reset();
        return secretcodec::Accounts();
    }
    const Result<vaultformat::Header> header = vaultformat::headerOf(**file);
    if (!header)
        return refused(header.error());
    if (!m_key || m_key->salt != header->salt || m_key->cost != header->cost) {
        Result<vaultformat::VaultKey> key = vaultformat::deriveKey(m_passphrase, header->cost,
                                                                   header->salt);
        if (!key)
            return refused(key.error());
        m_key = *std::move(key);
    }
    Result<secretcodec::Accounts> accounts = vaultformat::unseal(*m_key, **file);
    if (!accounts)
        return refused(accounts.error());
    return accounts;
}

Result<void> VaultFile::makeDirectory() const
{
    const QString directory = QFileInfo(m_path).absolutePath();
    if (QFileInfo::exists(directory))
        return {};
    if (!QDir().mkpath(directory)
        || !QFile::setPermissions(directory,
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return refused(u"the directory cannot be made"_s);
    return {};
}

Result<void> VaultFile::save(const secretcodec::Accounts &accounts)
{
    if (!m_key) {
        const Result<QByteArray> salt = vaultformat::randomBytes(vaultformat::kSaltSize);
        if (!salt)
            return refused(salt.error());
        Result<vaultformat::VaultKey> key = vaultformat::deriveKey(m_passphrase, m_cost, *salt);
        if (!key)
            return refused(key.error());
        m_key = *std::move(key);
    }
    const Result<QByteArray> sealed = vaultformat::seal(*m_key, accounts);
    if (!sealed)
        return refused(sealed.error());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly)
        // A file that was there hands its rights on, whatever they are.
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(*sealed) != sealed->size()
        // Qt's own commit() hides that the last bytes did not fit (6.4), and what fsync() says.
        || !file.flush() || ::fsync(file.handle()) != 0 || !file.commit())
        return refused(file.errorString());
    syncDirectory(QFileInfo(m_path).absolutePath());
    return {};
}

template <class F> Result<void> VaultFile::locked(F change)
{
    if (const Result<void> made = makeDirectory(); !made)
        return made;
    QLockFile lock(m_path + u".lock"_s);
    lock.setStaleLockTime(0); // a process that lives holds it, however slow it is
    if (!lock.tryLock(static_cast<int>(m_lockPatience.count()))) {
        return refused(lock.error() == QLockFile::LockFailedError
                           ? u"another process holds the vault"_s
                           : u"the vault's directory cannot be written"_s);
    }
    Result<secretcodec::Accounts> all = accounts();
    if (!all)
        return fail(all.error());
    return change(*all);
}

Result<void> VaultFile::check()
{
    return accounts().map([](const secretcodec::Accounts &) {});
}

Result<SecretMap> VaultFile::read(const QString &account)
{
    return accounts().map(
        [&account](const secretcodec::Accounts &all) { return all.value(account); });
}

Result<void> VaultFile::write(const QString &account, const SecretMap &secrets)
{
    if (const Result<void> fits = secretcodec::checkSize(account, secrets); !fits)
        return fits;
    return locked([&](secretcodec::Accounts &all) -> Result<void> {
        if (!secrets.isEmpty())
            all.insert(account, secrets);
        else if (all.remove(account) == 0)
            return {};
        return save(all);
    });
}

Result<void> VaultFile::changePassphrase(const Secret &next)
{
    if (next.isEmpty())
        return fail(ErrorKind::BadParameter, u"passphrase"_s, u"an empty passphrase"_s);
    return locked([&](secretcodec::Accounts &all) -> Result<void> {
        const Secret last = m_passphrase;
        m_passphrase = next;
        if (!m_key)
            return {}; // no vault yet, so nothing to seal again
        m_key.reset(); // a new passphrase, a new salt
        const Result<void> saved = save(all);
        if (!saved) {
            m_passphrase = last;
            m_key.reset();
        }
        return saved;
    });
}

} // namespace sanjia

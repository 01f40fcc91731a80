// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/vaultstore.h"

#include "core/secrets/vaultfile.h"

#include <QFileInfo>

namespace sanjia {

VaultStore::VaultStore(QString path, const Secret &passphrase, QObject *parent, ScryptCost cost)
    : SecretStore(parent), m_file(std::make_unique<VaultFile>(std::move(path), passphrase, cost))
{
    m_worker.setMaxThreadCount(1); // one after the other, in the order they were asked
}

VaultStore::~VaultStore() = default;

bool VaultStore::exists(const QString &path) { return QFileInfo::exists(path); }

template <class T, class F> Request<T> VaultStore::run(F work)
{
    const Pending<T> pending;
    m_worker.start(
        [file = m_file.get(), pending, work = std::move(work)] { pending.finish(work(*file)); });
    return pending.request();
}

Request<void> VaultStore::unlock()
{
    return run<void>([](VaultFile &file) { return file.check(); });
}

Request<SecretMap> VaultStore::read(const QString &account)
{
    return run<SecretMap>([account](VaultFile &file) { return file.read(account); });
}

Request<void> VaultStore::write(const QString &account, const SecretMap &secrets)
{
    return run<void>([account, secrets](VaultFile &file) { return file.write(account, secrets); });
}

Request<void> VaultStore::forget(const QString &account) { return write(account, {}); }

Request<void> VaultStore::changePassphrase(const Secret &next)
{
    return run<void>([next](VaultFile &file) { return file.changePassphrase(next); });
}

} // namespace sanjia

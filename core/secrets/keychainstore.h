// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
} // namespace QKeychain

namespace sanjia {

/// Keeps secrets in the system's keychain: the Secret Service (GNOME Keyring, KeePassXC and
/// others) or KWallet. One entry holds all secrets of an account, so that they change together. It
/// never falls back to a file in clear.
///
/// Thread: the main one, whose event loop the keychain's library answers to. Nothing waits longer
/// than `patience`, which must leave a person time to unlock the keychain when the system asks.
/// What was handed to the keychain is done even when the request or this store is gone. Errors:
/// SecretsLocked when the keychain stays locked or access is denied, SecretsUnavailable when there
/// is none, it does not answer, or the entry is not ours.
class KeychainStore final : public SecretStore
{
public:
    explicit KeychainStore(QString service = QStringLiteral("sanjia"), QObject *parent = nullptr,
                           std::chrono::milliseconds patience = std::chrono::minutes(1));

    [[nodiscard]] SecretPlace place() const override { return SecretPlace::Keychain; }
    /// Whether there is a keychain that keeps what it is given, found out by keeping something.
    /// SecretsLocked when there is one and it stays locked.
    Request<bool> probe();
    Request<SecretMap> read(const QString &account) override;
    Request<void> write(const QString &account, const SecretMap &secrets) override;
    Request<void> forget(const QString &account) override;

private:
    template <class T> using Use = std::function<void(const Result<T> &)>;

    void readEntry(const QString &key, const Use<SecretMap> &use);
    void writeEntry(const QString &key, const SecretMap &secrets, const Use<void> &use);
    void forgetEntry(const QString &key, const Use<void> &use);
    void run(QKeychain::Job *job, const QString &key, const Use<void> &use);
    void unlessLocked(const QString &key, const Use<void> &use);

    QString m_service;
    std::chrono::milliseconds m_patience;
};

} // namespace sanjia

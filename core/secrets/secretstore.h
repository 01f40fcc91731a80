// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/domain/secret.h"

#include <QMap>
#include <QObject>
#include <QString>
#include <QStringView>

#include <optional>

namespace sanjia {

/// Where secrets are kept between two runs.
enum class SecretPlace {
    Keychain, ///< the system's own, unlocked with the session
    Vault, ///< a file of ours under a passphrase
    Memory, ///< nowhere: gone when the program ends
};

/// The word for settings and the command line: "keychain", "vault", "memory".
[[nodiscard]] QString wordOf(SecretPlace place);
[[nodiscard]] std::optional<SecretPlace> secretPlaceNamed(QStringView word);

/// The secrets of one account by name: "app-secret", "access-token", "refresh-token".
using SecretMap = QMap<QString, Secret>;

/// Keeps the secrets of accounts. It knows neither what they are for nor which accounts exist,
/// and never chooses another place by itself: falling back is the caller's, who can ask the buyer.
///
/// Thread: call from the thread the store lives in; nothing here blocks it. A change that was
/// asked for is carried out even when its request is dropped. Errors: SecretsLocked when a
/// passphrase or the buyer's consent is missing, SecretsUnavailable when the place cannot be used,
/// BadParameter when the secrets are larger than secrets are.
class SecretStore : public QObject
{
public:
    using QObject::QObject;

    [[nodiscard]] virtual SecretPlace place() const = 0;
    /// An empty map when none were ever kept.
    virtual Request<SecretMap> read(const QString &account) = 0;
    /// Replaces all secrets of the account, all or none. An empty map forgets.
    virtual Request<void> write(const QString &account, const SecretMap &secrets) = 0;
    /// Forgetting what was never kept is no error.
    virtual Request<void> forget(const QString &account) = 0;
};

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretstore.h"

using namespace Qt::StringLiterals;

namespace sanjia {

QString wordOf(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Keychain:
        return u"keychain"_s;
    case SecretPlace::Vault:
        return u"vault"_s;
    case SecretPlace::Memory:
        return u"memory"_s;
    }
    Q_UNREACHABLE();
}

std::optional<SecretPlace> secretPlaceNamed(QStringView word)
{
    for (const SecretPlace place :
         {SecretPlace::Keychain, SecretPlace::Vault, SecretPlace::Memory}) {
        if (word == wordOf(place))
            return place;
    }
    return std::nullopt;
}

} // namespace sanjia

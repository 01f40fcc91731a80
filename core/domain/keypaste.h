// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/secret.h"

#include <QString>

namespace sanjia {

/// What a text copied from an app's console says of its keys. What it does not say is empty.
struct PastedKeys
{
    QString appKey;
    Secret appSecret;
    Secret accessToken;

    [[nodiscard]] bool isEmpty() const
    {
        return appKey.isEmpty() && appSecret.isEmpty() && accessToken.isEmpty();
    }
};

/// Reads lines such as "AppKey: 1234567", "App Secret = …", a name on one line and its value on the
/// next, and values without a name that can be told by their form: an app key is digits alone, an
/// access token groups of hexadecimal digits between hyphens (PROTOCOL B 1), a secret the rest.
[[nodiscard]] PastedKeys keysIn(const QString &text);

} // namespace sanjia

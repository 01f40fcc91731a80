// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/secret.h"

#include <QString>

#include <optional>

namespace sanjia {

/// What an account calls with in the name of a person. Every time comes from the platform's answer;
/// where it told none the time is unknown, and an unknown end is no end: an app for its owner's use
/// has a token that never expires (docs/protocol.md part B 1).
struct TokenSet
{
    Secret access; ///< empty: calls carry no token
    Secret refresh; ///< empty: the access token cannot be renewed
    std::optional<UtcMs> accessUntil;
    std::optional<UtcMs> refreshUntil;
    QString owner; ///< who gave the authorization, as the platform names them; may be empty

    friend bool operator==(const TokenSet &, const TokenSet &) = default;
};

} // namespace sanjia

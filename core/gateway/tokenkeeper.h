// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/domain/tokens.h"

namespace sanjia {

/// Where an account's tokens outlive this process, and where another process may have put newer
/// ones. Called on the gateway's thread.
class TokenKeeper
{
public:
    virtual ~TokenKeeper() = default;
    /// What is kept now; an empty set where nothing is.
    [[nodiscard]] virtual Request<TokenSet> latest() = 0;
    [[nodiscard]] virtual Request<void> keep(const TokenSet &tokens) = 0;
};

} // namespace sanjia

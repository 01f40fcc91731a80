// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/gatewayconfig.h"

#include <QStringList>

#include <array>

namespace sanjia {

/// Which dialects there are, the usual one first: whoever lists them, offers them to be chosen or
/// reads their names goes through this, so that a new one is named here and nowhere else. What they
/// are called in sentences is ui/text/connecttext's business.
inline constexpr std::array kDialects{DialectName::Aop, DialectName::Top, DialectName::Onebound};

[[nodiscard]] QStringList dialectWords(); ///< "aop", "top", "onebound"

/// Whether the other side is not the platform but somebody who sells its answers. That one gives
/// no tokens, must never see the platform's, and gets its own secret in clear.
[[nodiscard]] bool isReseller(DialectName name);

} // namespace sanjia

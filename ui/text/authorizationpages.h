// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/redirectpages.h"

namespace sanjia {

/// What the browser shows when it comes back from an authorization, in the program's language. The
/// pages load nothing and run nothing.
[[nodiscard]] RedirectPages authorizationPages();

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace sanjia::migration {

/// Step 3: the full-text index and the sort keys of everything kept so far, some hundred offers at
/// a time, so that memory does not grow with the library.
[[nodiscard]] Result<void> fillLibrary(Database &db);

} // namespace sanjia::migration

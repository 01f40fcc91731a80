// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/watchrun.h"

#include <QString>

namespace sanjia {

/// What a run came to in a few words: "50 seen, 3 changed, 1 failed"; empty without one.
[[nodiscard]] QString runResult(const std::optional<WatchRun> &run);
/// Why something in it failed, and what to do; empty where nothing did.
[[nodiscard]] QString runTrouble(const WatchRun &run);

} // namespace sanjia

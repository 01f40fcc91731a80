// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/telling.h"

#include <QString>

/// How alerts are told outside, in the words of the program's language.
namespace sanjia::format {

[[nodiscard]] QString
tellingChannel(TellingChannel channel); ///< "Program", "Webhook", "Daily page"
[[nodiscard]] QString tellingState(const Telling &telling); ///< "told", "waits until 14:05", …
/// Why a try failed, in a sentence: what happened, and what to do where that is known.
[[nodiscard]] QString tellingTrouble(TellingChannel channel, const Error &error);

} // namespace sanjia::format

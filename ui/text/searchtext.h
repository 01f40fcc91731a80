// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/savedsearch.h"

#include <QString>

/// Saved searches in the words of the program's language.
namespace sanjia::format {

[[nodiscard]] QString searchKind(SavedSearch::Kind kind); ///< "market", "library"
/// What it asks for in one line: "蓝牙耳机 · ¥1.00 – ¥5.00 · best sold first".
[[nodiscard]] QString search(const SavedSearch &search);

} // namespace sanjia::format

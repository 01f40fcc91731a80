// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/watchrun.h"

#include <QString>

/// Watches and what they told in the words of the program's language. What a rule is typed as is
/// WatchRule::text(), which no language changes.
namespace sanjia::format {

[[nodiscard]] QString watchKind(Watch::Kind kind); ///< "keywords", "offer", "shortlist", "seller"
[[nodiscard]] QString rule(const WatchRule &rule); ///< "fell by 5 % or more"
[[nodiscard]] QString rules(const QList<WatchRule> &rules); ///< all of them, or "nothing"
[[nodiscard]] QString every(int minutes); ///< "6 hours"
/// What an alert says in one line: "¥12.50 → ¥11.00 (−12.0 %): fell by 5 % or more".
[[nodiscard]] QString alert(const Alert &alert);

} // namespace sanjia::format

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verbs.h"

namespace sanjia::cli {

/// What can be known of a verb from what the help says of it, so that completions and the manual
/// page need no second list of anything.

/// The fixed words with which a verb's arguments may go on: of "list | add NAME ID…" these are
/// "list" and "add", of "telling set webhook" all three.
[[nodiscard]] QStringList waysToGoOn(const Verb &verb);
[[nodiscard]] QStringList firstWords(const Verb &verb); ///< of these ways, each once

/// The values an option can have, where they are few.
[[nodiscard]] QStringList knownValues(const QCommandLineOption &option);
[[nodiscard]] bool takesFolder(const QCommandLineOption &option);

} // namespace sanjia::cli

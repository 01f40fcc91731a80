// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"

class QCoreApplication;

namespace sanjia::cli {

/// The language named by the options, or empty. Needed before anything can be said about them.
[[nodiscard]] QString languageIn(const QStringList &typed);
/// What is wrong with the language that was named; empty: nothing.
[[nodiscard]] QString languageProblem(const Arguments &arguments);

/// Does what was typed: a verb, --help or --version. Runs `app`'s event loop until it is done and
/// gives the exit status. The language is installed by the caller, before.
[[nodiscard]] int runCommandLine(QCoreApplication &app, const Typed &typed, Console &console);

} // namespace sanjia::cli

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <memory>

namespace sanjia::cli {

// What the verb `account` does, each in a file of its own. The first word was read.
[[nodiscard]] std::unique_ptr<Command> accountList(Arguments arguments, Console &console);
[[nodiscard]] std::unique_ptr<Command> accountShow(Arguments arguments, Console &console);
[[nodiscard]] std::unique_ptr<Command> accountGuide(Arguments arguments, Console &console);
[[nodiscard]] std::unique_ptr<Command> accountUse(Arguments arguments, Console &console);
[[nodiscard]] std::unique_ptr<Command> accountForget(Arguments arguments, Console &console);
[[nodiscard]] std::unique_ptr<Command> accountSet(Arguments arguments, Console &console);
[[nodiscard]] std::unique_ptr<Command> accountTest(Arguments arguments, Console &console);
[[nodiscard]] std::unique_ptr<Command> accountAuthorize(Arguments arguments, Console &console);

} // namespace sanjia::cli

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/domain/watchrun.h"

namespace sanjia::cli {

/// 'watch run': does the work of the watches, once or until it is stopped.
[[nodiscard]] std::unique_ptr<Command> makeWatchRun(Arguments arguments, Console &console);

[[nodiscard]] QByteArray watchesText(const QList<Watch> &watches, Format format);
[[nodiscard]] QByteArray watchRunsText(const QList<WatchRun> &runs, Format format);
[[nodiscard]] QByteArray alertsText(const QList<Alert> &alerts, Format format);
[[nodiscard]] QByteArray tallyText(const WatchTally &tally, Format format);

} // namespace sanjia::cli

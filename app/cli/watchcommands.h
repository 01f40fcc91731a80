// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "core/domain/watchrun.h"
#include "core/services/offerfields.h"
#include "core/services/tellingbook.h"

namespace sanjia::cli {

/// 'watch run': does the work of the watches, once or until it is stopped.
[[nodiscard]] std::unique_ptr<Command> makeWatchRun(Arguments arguments, Console &console);

/// 'alerts telling': how alerts are told outside.
[[nodiscard]] std::unique_ptr<Command> makeAlertsTelling(Arguments arguments, Console &console);
/// 'alerts digest': the page of one day.
[[nodiscard]] std::unique_ptr<Command> makeAlertsDigest(Arguments arguments, Console &console);

[[nodiscard]] QByteArray tellingText(const TellingSettings &settings,
                                     const QList<Telling> &deliveries, Format format);
/// One way and what came of trying it.
struct TellingTest
{
    TellingChannel channel = TellingChannel::Command;
    std::optional<Error> error;
};
[[nodiscard]] QByteArray tellingTestText(const QList<TellingTest> &tests, Format format);

/// The three forms of a list of records; JSON under `name`, `model` for the names of columns.
[[nodiscard]] QByteArray listText(const QString &name, const QList<Record> &records,
                                  const Record &model, const TextTable &table, Format format);
[[nodiscard]] QByteArray watchesText(const QList<Watch> &watches, Format format);
[[nodiscard]] QByteArray watchRunsText(const QList<WatchRun> &runs, Format format);
[[nodiscard]] QByteArray alertsText(const QList<Alert> &alerts, Format format);
[[nodiscard]] QByteArray tallyText(const WatchTally &tally, Format format);

} // namespace sanjia::cli

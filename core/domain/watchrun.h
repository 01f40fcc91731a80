// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/domain/watchjudge.h"

#include <QList>

#include <optional>

namespace sanjia {

/// What one run, or several, came to.
struct WatchTally
{
    int checked = 0; ///< offers that were looked at
    int changed = 0; ///< of them
    int alerts = 0;
    int failed = 0; ///< calls that failed, for good
    int calls = 0;

    WatchTally &operator+=(const WatchTally &other)
    {
        checked += other.checked;
        changed += other.changed;
        alerts += other.alerts;
        failed += other.failed;
        calls += other.calls;
        return *this;
    }
    friend bool operator==(const WatchTally &, const WatchTally &) = default;
};

/// A run that was begun, or one that was cut off, to be gone on with.
struct WatchTask
{
    Watch watch;
    qint64 run = 0;
    UtcMs startedAt = 0;
    bool isFirst = false; ///< the watch has never run to its end
    int nextPage = 1; ///< of a search; past the last: all pages are read
    QList<OfferId> toRead; ///< in full
};

/// What one step of a run brought, and where the run goes on.
struct WatchStep
{
    qint64 run = 0;
    QList<WatchSight> sights;
    int calls = 0;
    int failed = 0;
    int nextPage = 1;
    QList<OfferId> toRead;
};

/// One run as the history of runs shows it.
struct WatchRun
{
    qint64 id = 0;
    qint64 watch = 0;
    UtcMs startedAt = 0;
    UtcMs endedAt = 0; ///< 0: under way, or cut off
    WatchTally tally;
    std::optional<ErrorKind> error; ///< of the last failure
    QString errorCode;
    friend bool operator==(const WatchRun &, const WatchRun &) = default;
};

/// What was told.
struct Alert
{
    qint64 id = 0;
    UtcMs at = 0;
    qint64 watch = 0;
    QString about; ///< what the watch looked at
    OfferId offer;
    QString title;
    QString rule; ///< as WatchRule::text()
    std::optional<Money> oldPrice;
    std::optional<Money> newPrice;
    bool read = false;
    friend bool operator==(const Alert &, const Alert &) = default;
};

/// How much a price changed, in hundredths of a percent; nothing from an unknown price or zero.
[[nodiscard]] std::optional<qint64> changeOf(std::optional<Money> from, std::optional<Money> to);

/// Which alerts are asked for. Times are UTC.
struct AlertQuery
{
    bool unreadOnly = false;
    qint64 watch = 0; ///< 0: of all
    OfferId offer; ///< empty: of all
    int limit = 1'000;
    UtcMs from = 0;
    UtcMs to = 0; ///< before this; 0: no such end
};

} // namespace sanjia

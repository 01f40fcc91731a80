// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/ids.h"
#include "core/domain/searchquery.h"
#include "core/domain/watchrule.h"

#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace sanjia {

/// A part of every day in which a watch is quiet, in minutes after local midnight; from later than
/// to goes over midnight.
struct QuietHours
{
    int from = 0; ///< 0 … 1439
    int to = 0;
    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

/// Something that the program looks at by itself, and when it tells of it.
struct Watch
{
    enum class Kind {
        Keywords, ///< the first `pages` of a search
        Offer,
        Shortlist, ///< every line of it
        Seller, ///< every offer of it that the library knows
    };
    static constexpr int kAll = -1;

    qint64 id = 0; ///< given by the store
    Kind kind = Kind::Keywords;
    QString what; ///< keywords, offer id, name of a list, or a seller's id (its name where none)
    int everyMinutes = 360; ///< kLeastMinutes …
    QList<WatchRule> rules; ///< none: nothing is told, prices are kept all the same
    int pages = 1; ///< of Keywords, kMaxPageSize offers each
    SearchSort sort = SearchSort::Sales; ///< of Keywords
    int deep = 0; ///< how many of a search's first are read in full; kAll for all
    std::optional<QuietHours> quiet;
    /// For how long the same rule does not tell again of the same offer, unless the price went
    /// further than what was told.
    int coolDownMinutes = 1'440;
    bool paused = false;
    UtcMs createdAt = 0;
    UtcMs lastRunAt = 0; ///< when the last run ended; 0: never
    UtcMs nextAt = 0; ///< when it is due; 0: at once

    friend bool operator==(const Watch &, const Watch &) = default;
};

inline constexpr int kLeastMinutes = 5;
inline constexpr int kMostMinutes = 60 * 24 * 31;
inline constexpr int kMostPages = 20;
inline constexpr int kMostDeep = 1'000;

/// The guide's monitor: 50 per page by sales, the first ten in full.
[[nodiscard]] Watch guideWatch(const QString &keywords);

/// Brings what a person typed into the bounds above.
[[nodiscard]] Watch tidied(Watch watch);

/// When a watch that ended a run at `now` is due again: one interval later, once however many were
/// missed, and not in its quiet hours. Local days of 23 and 25 hours are as long as they are.
[[nodiscard]] UtcMs nextRun(const Watch &watch, UtcMs now, const QTimeZone &zone);
/// When one that was made or edited at `now` is due: one interval after its last run, at once where
/// it never ran; not in its quiet hours.
[[nodiscard]] UtcMs dueAfterEdit(const Watch &watch, UtcMs now, const QTimeZone &zone);
/// `at`, or the end of the quiet hours that it lies in.
[[nodiscard]] UtcMs outOfQuiet(const std::optional<QuietHours> &quiet, UtcMs at,
                               const QTimeZone &zone);

/// How many calls one run takes; `members` is how many lines a list, or offers a seller, has.
[[nodiscard]] qint64 callsPerRun(const Watch &watch, qint64 members);
/// How many calls a day that makes, rounded up.
[[nodiscard]] qint64 callsPerDay(const Watch &watch, qint64 members);
/// How many calls a day background work has of a budget (core/domain/budget.h).
[[nodiscard]] qint64 backgroundCallsPerDay(int perMinute);

/// A duration as it is typed: "90m", "6h", "2d". Nothing for anything else, or out of bounds.
[[nodiscard]] std::optional<int> minutesIn(const QString &text);
[[nodiscard]] QString minutesText(int minutes); ///< the shortest such form

} // namespace sanjia

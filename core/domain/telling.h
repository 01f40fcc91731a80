// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/watchrun.h"

#include <QDate>
#include <QTimeZone>

#include <array>
#include <optional>

namespace sanjia {

// How alerts are told outside the window: to a program of the buyer's, to an address on the net, as
// a page a day. What is to be told goes out as parcels, each a number of alerts on one way; of each
// way one parcel is under way at a time, so that a dead address is knocked at once and not once for
// every alert. Values and rules only: who keeps parcels is the store, who carries them is Teller.

/// The ways out. The library keeps them as numbers: new ones go to the end.
enum class TellingChannel {
    Command, ///< a program, with the alerts as JSON on its standard input
    Webhook, ///< an address, to which they are posted as JSON
    Digest, ///< an HTML file a day
};
inline constexpr std::array kTellingChannels{TellingChannel::Command, TellingChannel::Webhook,
                                             TellingChannel::Digest};
inline constexpr TellingChannel kLastTellingChannel = TellingChannel::Digest;

/// A way out that is set up. What was noticed before that is not told on it.
struct TellingWay
{
    TellingChannel channel = TellingChannel::Command;
    QString setup; ///< made anew whenever the way is: how a library knows that it is another one
    friend bool operator==(const TellingWay &, const TellingWay &) = default;
};

/// A local day and where it begins and ends; of 23 to 25 hours.
struct LocalDay
{
    QDate date;
    UtcMs from = 0;
    UtcMs to = 0;
    friend bool operator==(const LocalDay &, const LocalDay &) = default;
};
[[nodiscard]] LocalDay localDay(QDate date, const QTimeZone &zone);

/// How many days without a digest are made up at most.
inline constexpr int kDigestDaysBack = 14;
/// The days that may have a digest now, oldest first: those before today, yesterday only from
/// `hour` (0 to 23, local) on.
[[nodiscard]] QList<LocalDay> digestDays(UtcMs now, int hour, const QTimeZone &zone);

/// Alerts on their way out, held by one process.
struct Parcel
{
    qint64 id = 0;
    TellingChannel channel = TellingChannel::Command;
    QString delivery; ///< the same at every try, so that who gets it twice can know
    QDate day; ///< of a digest
    UtcMs madeAt = 0;
    int tries = 0; ///< with this one
    QList<Alert> alerts; ///< oldest first; empty when all were deleted meanwhile
};
inline constexpr int kMostInParcel = 100;

/// Where a parcel is on its way. The store keeps these as numbers: append, never reorder.
enum class TellingState { Waiting, Told, GivenUp };

/// A parcel as the list of deliveries shows it.
struct Telling
{
    qint64 id = 0;
    TellingChannel channel = TellingChannel::Command;
    QString delivery;
    QDate day; ///< of a digest
    int alerts = 0; ///< when it was made
    UtcMs madeAt = 0;
    TellingState state = TellingState::Waiting;
    int tries = 0;
    UtcMs nextAt = 0; ///< of one that waits
    UtcMs endedAt = 0; ///< of one that was told or given up
    std::optional<Error> error; ///< of the last try, if that failed
    friend bool operator==(const Telling &, const Telling &) = default;
};

inline constexpr int kMostTellingTries = 10;
inline constexpr UtcMs kMostTellingAge = 3 * kMsPerDay;
/// How long one process may hold a parcel: longer than any try takes.
inline constexpr UtcMs kTellingLeaseMs = 3 * kMsPerMinute;

/// What becomes of a parcel after a try.
struct AfterTry
{
    TellingState state = TellingState::Told;
    UtcMs nextAt = 0; ///< of one that waits
    friend bool operator==(const AfterTry &, const AfterTry &) = default;
};
/// `error`: of this try, the `tries`th. What may pass by itself is tried again, after a minute and
/// then less and less often up to twice a day, or when the other side asked for it; what will not
/// (a refused request, a redirection, a setting that makes no sense), and what took too many tries
/// or too long, is given up.
[[nodiscard]] AfterTry afterTry(const std::optional<Error> &error, int tries, UtcMs madeAt,
                                UtcMs now);

} // namespace sanjia

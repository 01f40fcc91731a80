// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/telling.h"

#include <algorithm>
#include <array>

namespace sanjia {

namespace {

constexpr UtcMs kHour = 60 * kMsPerMinute;
constexpr std::array<UtcMs, 7> kPauses{kMsPerMinute, 5 * kMsPerMinute, 15 * kMsPerMinute, kHour,
                                       3 * kHour,    6 * kHour,        12 * kHour};

UtcMs pauseAfter(int tries)
{
    return kPauses.at(std::clamp<std::size_t>(static_cast<std::size_t>(std::max(1, tries)) - 1, 0,
                                              kPauses.size() - 1));
}

bool mayPass(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled: // the program ended in the middle of it
    case ErrorKind::RateLimited:
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Tls: // a network that wants a login first looks like this
    case ErrorKind::ServerDown:
    case ErrorKind::FileUnwritable: // a stick that is not in
    case ErrorKind::FileUnreadable:
    case ErrorKind::SecretsLocked:
    case ErrorKind::SecretsUnavailable:
    case ErrorKind::Defect: // of the program that was to be run
        return true;
    default:
        return false;
    }
}

/// Midnight, or the first moment of a day whose midnight is skipped.
UtcMs beginOf(QDate date, const QTimeZone &zone)
{
    return date.startOfDay(zone).toMSecsSinceEpoch();
}

} // namespace

LocalDay localDay(QDate date, const QTimeZone &zone)
{
    return {date, beginOf(date, zone), beginOf(date.addDays(1), zone)};
}

QList<LocalDay> digestDays(UtcMs now, int hour, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now, zone);
    const int newest = local.time().hour() >= hour ? 1 : 2;
    QList<LocalDay> days;
    for (int back = newest + kDigestDaysBack - 1; back >= newest; --back)
        days.append(localDay(local.date().addDays(-back), zone));
    return days;
}

AfterTry afterTry(const std::optional<Error> &error, int tries, UtcMs madeAt, UtcMs now)
{
    if (!error)
        return {TellingState::Told, 0};
    if (!mayPass(*error) || tries >= kMostTellingTries || now - madeAt >= kMostTellingAge)
        return {TellingState::GivenUp, 0};
    // Never sooner than by ourselves: a server that says 0 is not hammered.
    const UtcMs asked = error->retryAfter ? UtcMs{error->retryAfter->count()} : 0;
    return {TellingState::Waiting,
            now + std::clamp(asked, pauseAfter(tries), std::max(kMsPerDay, pauseAfter(tries)))};
}

} // namespace sanjia

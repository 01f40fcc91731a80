// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/watch.h"

#include "core/domain/budget.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr int kMinutesPerDay = 1'440;

bool isQuiet(const QuietHours &quiet, int minute)
{
    if (quiet.from == quiet.to)
        return false;
    if (quiet.from < quiet.to)
        return minute >= quiet.from && minute < quiet.to;
    return minute >= quiet.from || minute < quiet.to;
}

} // namespace

Watch guideWatch(const QString &keywords)
{
    Watch watch;
    watch.what = keywords;
    watch.deep = 10;
    return watch;
}

Watch tidied(Watch watch)
{
    watch.what = watch.what.simplified();
    watch.everyMinutes = std::clamp(watch.everyMinutes, kLeastMinutes, kMostMinutes);
    watch.pages = std::clamp(watch.pages, 1, kMostPages);
    watch.deep = std::clamp(watch.deep, Watch::kAll, kMostDeep);
    watch.coolDownMinutes = std::clamp(watch.coolDownMinutes, 0, kMostMinutes);
    if (watch.quiet) {
        watch.quiet->from = std::clamp(watch.quiet->from, 0, kMinutesPerDay - 1);
        watch.quiet->to = std::clamp(watch.quiet->to, 0, kMinutesPerDay - 1);
    }
    return watch;
}

UtcMs outOfQuiet(const std::optional<QuietHours> &quiet, UtcMs at, const QTimeZone &zone)
{
    if (!quiet)
        return at;
    const auto offsetAt = [&zone](UtcMs moment) {
        return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC)) * qint64(1'000);
    };
    // By the clock on the wall, and not by QDateTime's opinion on an end that is skipped or comes
    // twice: on from one setting of the clock to the next, until it no longer says quiet.
    constexpr int kMostSettings = 4;
    for (int i = 0; i < kMostSettings; ++i) {
        const qint64 wall = (at + offsetAt(at)) % kMsPerDay;
        if (!isQuiet(*quiet, static_cast<int>(wall / kMsPerMinute)))
            return at;
        const UtcMs end = at + (qint64{quiet->to} * kMsPerMinute - wall + kMsPerDay) % kMsPerDay;
        if (offsetAt(end) == offsetAt(at))
            return end;
        const QDateTime set = zone.nextTransition(QDateTime::fromMSecsSinceEpoch(at, zone)).atUtc;
        at = std::min(end, set.toMSecsSinceEpoch());
    }
    return at;
}

UtcMs nextRun(const Watch &watch, UtcMs now, const QTimeZone &zone)
{
    return outOfQuiet(watch.quiet, now + qint64{watch.everyMinutes} * kMsPerMinute, zone);
}

UtcMs dueAfterEdit(const Watch &watch, UtcMs now, const QTimeZone &zone)
{
    return watch.lastRunAt == 0 ? outOfQuiet(watch.quiet, now, zone)
                                : nextRun(watch, watch.lastRunAt, zone);
}

qint64 callsPerRun(const Watch &watch, qint64 members)
{
    switch (watch.kind) {
    case Watch::Kind::Keywords: {
        const qint64 most = qint64{watch.pages} * kMaxPageSize;
        return watch.pages
            + (watch.deep == Watch::kAll ? most : std::min<qint64>(watch.deep, most));
    }
    case Watch::Kind::Offer:
        return 1;
    case Watch::Kind::Shortlist:
    case Watch::Kind::Seller:
        return members;
    }
    return 0;
}

qint64 callsPerDay(const Watch &watch, qint64 members)
{
    if (watch.paused)
        return 0;
    const qint64 every = std::max(watch.everyMinutes, 1);
    return (callsPerRun(watch, members) * kMinutesPerDay + every - 1) / every;
}

qint64 backgroundCallsPerDay(int perMinute)
{
    return qint64{perMinute - reservedForPeople(perMinute)} * kMinutesPerDay;
}

std::optional<int> minutesIn(const QString &text)
{
    const QString said = text.trimmed().toLower();
    if (said.size() < 2)
        return std::nullopt;
    const QChar unit = said.back();
    const int factor = unit == u'm' ? 1 : unit == u'h' ? 60 : unit == u'd' ? kMinutesPerDay : 0;
    bool isNumber = false;
    const int number = said.chopped(1).toInt(&isNumber);
    if (!isNumber || factor == 0 || number < 0 || number > kMostMinutes / factor)
        return std::nullopt;
    return number * factor;
}

QString minutesText(int minutes)
{
    if (minutes > 0 && minutes % kMinutesPerDay == 0)
        return u"%1d"_s.arg(minutes / kMinutesPerDay);
    if (minutes > 0 && minutes % 60 == 0)
        return u"%1h"_s.arg(minutes / 60);
    return u"%1m"_s.arg(minutes);
}

} // namespace sanjia

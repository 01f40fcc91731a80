// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendwords.h"

#include "ui/text/format.h"

#include <QDateTime>

#include <algorithm>
#include <cstdlib>

namespace sanjia {

namespace {

constexpr int kBadgeDays = 90;
constexpr int kMonthDays = 30;
constexpr qint64 kLeastPercent = 3; // what is told of a change: less is noise

QDate dayOf(UtcMs at) { return QDateTime::fromMSecsSinceEpoch(at).date(); }

} // namespace

QString TrendWords::figures(const PriceStats &stats, UtcMs since)
{
    if (stats.changes == 0)
        return tr("%1, unchanged since %2").arg(format::money(stats.current), format::date(since));
    return tr("Now %1 · lowest %2 (%3) · highest %4 · mean %5 · %n change(s)", nullptr,
              stats.changes)
        .arg(format::money(stats.current), format::money(stats.min), format::date(stats.lowestAt),
             format::money(stats.max), format::average(stats.mean));
}

QString TrendWords::lastMonth(const PriceSeries &series, UtcMs now)
{
    const PriceSeries month = since(series, now - kMonthDays * kMsPerDay);
    const auto stats = statsOf(month);
    if (!stats)
        return tr("Not seen in the last 30 days.");
    if (stats->changes == 0)
        return unchanged(series, now);
    //: %1: a percentage with its sign
    return tr("In the last 30 days: %n change(s), %1 in all.", nullptr, stats->changes)
        .arg(format::percent(month.points.first().price, stats->current));
}

QString TrendWords::underChart(const PriceStats &stats, const PriceSeries &series, UtcMs from,
                               UtcMs now)
{
    const UtcMs first = series.points.first().at;
    // The second line says already since when such a price stands.
    const bool isYoung = stats.changes == 0 && from <= first
        && first > now - kMonthDays * kMsPerDay;
    //: Under the chart of a price that never changed. %1: an amount
    QString text = isYoung ? tr("Now %1").arg(format::money(stats.current))
                           : figures(stats, std::max(from, first));
    const QString month = lastMonth(series, now);
    // How far it rose or fell, the sentence says.
    const auto days = statsOf(sanjia::since(series, now - kBadgeDays * kMsPerDay));
    const QString outer = days ? extreme(*days) : QString();
    //: Under a chart. %1: "90-day low", %2: a sentence about the last month
    return text + u'\n' + (outer.isEmpty() ? month : tr("%1. %2").arg(outer, month));
}

QString TrendWords::unchanged(const PriceSeries &series, UtcMs now)
{
    const UtcMs first = series.points.first().at;
    if (first <= now - kMonthDays * kMsPerDay)
        return tr("No change in the last 30 days.");
    // A price that was looked at on one day only stands still for want of another look.
    if (dayOf(first) == dayOf(now))
        return tr("First seen today; nothing to compare with yet.");
    if (dayOf(first) == dayOf(series.lastSeen))
        //: %1: a day
        return tr("Seen on %1 only; nothing to compare with yet.").arg(format::date(first));
    //: %1: a day of the last month
    return tr("No change since it was first seen on %1.").arg(format::date(first));
}

QString TrendWords::extreme(const PriceStats &stats)
{
    if (stats.min == stats.max)
        return {};
    if (stats.current == stats.min)
        //: Badge of a price; keep it short
        return tr("90-day low");
    //: Badge of a price; keep it short
    return stats.current == stats.max ? tr("90-day high") : QString();
}

QString TrendWords::badge(const PriceSeries &series, UtcMs now)
{
    const PriceSeries days = since(series, now - kBadgeDays * kMsPerDay);
    const auto stats = statsOf(days);
    if (!stats || stats->min == stats->max)
        return {};
    if (stats->current == stats->min)
        return extreme(*stats);
    const PriceSeries month = since(series, now - kMonthDays * kMsPerDay);
    const Money before = month.points.isEmpty() ? Money() : month.points.first().price;
    const qint64 apart = stats->current.e4() - before.e4();
    if (before > Money() && std::abs(apart) / kLeastPercent >= before.e4() / 100) {
        const QString size = format::share((std::abs(apart) + before.e4() / 200)
                                           / std::max(before.e4() / 100, qint64(1)));
        //: Badge of a price, in the last 30 days: %1 is a percentage; keep it short
        return apart > 0 ? tr("rose %1").arg(size) : tr("fell %1").arg(size);
    }
    return extreme(*stats);
}

} // namespace sanjia

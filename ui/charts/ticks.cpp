// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ticks.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr qint64 kMinuteMs = 60'000;

/// The smallest of 1, 2, 5, 10, 20 … that cuts `span` into at most `most` pieces.
qint64 niceStep(qint64 span, int most)
{
    constexpr qint64 kLast = std::numeric_limits<qint64>::max() / 10;
    for (qint64 power = 1; power < kLast; power *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            if (span / (factor * power) <= most)
                return factor * power;
        }
    }
    return kLast;
}

enum class Unit { Minute, Day, Month };

struct Step
{
    Unit unit;
    int count;
    [[nodiscard]] qint64 roughMs() const
    {
        switch (unit) {
        case Unit::Minute:
            return count * kMinuteMs;
        case Unit::Day:
            return count * kMsPerDay;
        case Unit::Month:
            break;
        }
        return count * (30 * kMsPerDay);
    }
};

constexpr std::array kSteps{
    Step{Unit::Minute, 1},   Step{Unit::Minute, 5},   Step{Unit::Minute, 15},
    Step{Unit::Minute, 60},  Step{Unit::Minute, 180}, Step{Unit::Minute, 360},
    Step{Unit::Minute, 720}, Step{Unit::Day, 1},      Step{Unit::Day, 2},
    Step{Unit::Day, 7},      Step{Unit::Day, 14},     Step{Unit::Month, 1},
    Step{Unit::Month, 2},    Step{Unit::Month, 3},    Step{Unit::Month, 6},
    Step{Unit::Month, 12},   Step{Unit::Month, 24},   Step{Unit::Month, 60},
    Step{Unit::Month, 120},
};

/// Longer than a day hours would repeat, so days are the finest then.
Step stepFor(qint64 span, int most)
{
    for (const Step &step : kSteps) {
        if (span > kMsPerDay && step.unit == Unit::Minute)
            continue;
        if (span / step.roughMs() <= most)
            return step;
    }
    return kSteps.back();
}

UtcMs midnight(QDate day) { return day.startOfDay().toMSecsSinceEpoch(); }

/// The first moment of a step's grid at or before `from`, which is on `day`, and each one after it.
UtcMs gridMoment(const Step &step, UtcMs from, QDate day, int index)
{
    switch (step.unit) {
    case Unit::Minute: {
        const qint64 size = step.roughMs();
        const UtcMs start = midnight(day);
        return start + ((from - start) / size + index) * size;
    }
    case Unit::Day: // Julian day 0 was a Monday
        return midnight(
            QDate::fromJulianDay((day.toJulianDay() / step.count + index) * step.count));
    case Unit::Month:
        break;
    }
    const int months = ((day.year() * 12 + day.month() - 1) / step.count + index) * step.count;
    return midnight(QDate(months / 12, months % 12 + 1, 1));
}

} // namespace

PriceScale priceScale(Money lowest, Money highest, int most)
{
    if (highest < lowest)
        std::swap(lowest, highest);
    const qint64 spread = highest.minus(lowest).value_or(Money()).e4();
    constexpr qint64 kLeastAir = 10;
    const qint64 air = spread > 0 ? std::max(spread / 6, qint64(1))
                                  : std::max(std::abs(highest.e4()) / 10, kLeastAir);
    PriceScale scale;
    scale.bottom = lowest.minus(Money::fromE4(air)).value_or(lowest);
    scale.top = highest.plus(Money::fromE4(air)).value_or(highest);
    if (scale.bottom.isNegative() && lowest > Money())
        scale.bottom = Money(); // no room below zero for a price above it
    const qint64 span = scale.top.minus(scale.bottom).value_or(scale.top).e4();
    const qint64 step = niceStep(span, std::max(most, 1));
    qint64 e4 = std::max(scale.bottom.e4(), qint64(0)) / step * step;
    if (e4 < scale.bottom.e4())
        e4 += step;
    for (; e4 <= scale.top.e4(); e4 += step) {
        scale.ticks.append(Money::fromE4(e4));
        if (scale.top.e4() - e4 < step)
            break; // the next mark might not fit a Money
    }
    return scale;
}

QList<TimeTick> TimeTicks::between(UtcMs from, UtcMs to, int most)
{
    const Step step = stepFor(to - from, std::max(most, 1));
    //: Date format of a day on a time axis (Qt's letters: d day, MMM short month, M month number)
    const QString dayFormat = tr("d MMM");
    //: Date format of a month on a time axis
    const QString monthFormat = tr("MMM yyyy");
    const QLocale locale;
    const auto labelOf = [&](UtcMs at) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(at);
        if (step.unit == Unit::Minute && local.time().msecsSinceStartOfDay() != 0)
            return locale.toString(local.time(), QLocale::ShortFormat);
        if (step.unit != Unit::Month)
            return locale.toString(local.date(), dayFormat);
        return locale.toString(local.date(), step.count % 12 == 0 ? u"yyyy"_s : monthFormat);
    };
    const QDate day = QDateTime::fromMSecsSinceEpoch(from).date();
    QList<TimeTick> ticks;
    for (int i = 0; ticks.size() <= most + 1; ++i) {
        const UtcMs at = gridMoment(step, from, day, i);
        if (at > to)
            break;
        if (at >= from)
            ticks.append({at, labelOf(at)});
    }
    return ticks;
}

} // namespace sanjia

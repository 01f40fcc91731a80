// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/goals.h"

#include "tests/bench/measure.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace sanjia::bench {

namespace {

/// Told by the parts, which are functions, in the order in which they run.
QStringList &rows()
{
    static QStringList told;
    return told;
}

/// Limits and counts are whole numbers, and look so.
QString figure(double value)
{
    return std::floor(value) == value ? QString::number(value, 'f', 0) : number(value);
}

QString amount(double value, const QString &unit)
{
    return unit.isEmpty() ? figure(value) : figure(value) + u' ' + unit;
}

void tell(const QString &what, const QString &goal, const QString &peer, const QString &measured,
          bool met)
{
    rows().append(u"| %1 | %2 | %3 | %4 | %5 |"_s.arg(what, goal, peer, measured,
                                                      met ? u"met"_s : u"**not met**"_s));
}

} // namespace

void atMost(const QString &what, double limit, double measured, const QString &unit)
{
    tell(what, u"at most "_s + amount(limit, unit), {}, amount(measured, unit), measured <= limit);
}

void timesLess(const QString &what, double wanted, double peer, double ours, const QString &unit)
{
    const double times = peer / std::max(ours, 1e-6);
    tell(what, u"%1 times less"_s.arg(figure(wanted)), amount(peer, unit),
         u"%1: %2 times"_s.arg(amount(ours, unit), number(times)), times >= wanted);
}

void timesMore(const QString &what, double allowed, double peer, double ours, const QString &unit)
{
    const double times = ours / std::max(peer, 1e-6);
    tell(what, u"at most %1 times"_s.arg(figure(allowed)), amount(peer, unit),
         u"%1: %2 times"_s.arg(amount(ours, unit), number(times)), times <= allowed);
}

void tellGoals()
{
    if (rows().isEmpty())
        return;
    std::printf("\n| what | goal | the peer, in this run | measured | |\n"
                "| --- | --- | --- | --- | --- |\n");
    for (const QString &row : std::as_const(rows()))
        std::printf("%s\n", qPrintable(row));
}

} // namespace sanjia::bench

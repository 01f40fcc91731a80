// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/goals.h"
#include "tests/bench/parts.h"
#include "tests/bench/watchedapplication.h"

#include <QStringList>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

constexpr int kOffers = 1'000'000;
constexpr qint64 kPoints = 4'000'000;
constexpr qint64 kTrendPoints = 100'000'000;
constexpr int kRows = 100'000;
constexpr int kWatches = 5'000;

int usage()
{
    std::fputs("bench                                everything, with 3 GB of disk\n"
               "bench store [OFFERS [DIRECTORY]]     the library, kept in a directory if named\n"
               "bench history [POINTS]               price points as days bring them\n"
               "bench trend [POINTS [DIRECTORY]]     the trend of one offer among many points\n"
               "bench page [OFFERS [DIRECTORY]]      the library page, with a library like that\n"
               "bench window [OFFERS [DIRECTORY]]    every page of the window, with one\n"
               "bench start [OFFERS [DIRECTORY]]     the window from nothing, beside an empty one\n"
               "bench table [ROWS]                   the table of offers in memory\n"
               "bench watch [WATCHES]                planning watches and judging what was seen\n"
               "bench chart [CHANGES]                the price chart, beside others\n",
               stderr);
    return 2;
}

} // namespace

/// Prints a table of what the library and its views take, and one of the goals. See
/// docs/performance.md.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    bench::WatchedApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString part = arguments.value(1);
    if (part == u"start-empty" || part == u"start-text")
        return bench::startEmpty(part == u"start-text"), 0;
    if (part == u"start-full")
        return bench::startFull(arguments.value(2)), 0;
    if (part == u"window-walk")
        return bench::windowWalk(app, arguments.value(2)), 0;
    const auto count = [&arguments](qint64 otherwise) {
        return arguments.size() > 2 ? arguments.at(2).toLongLong() : otherwise;
    };
    if ((!part.isEmpty()
         && !QStringList{u"store"_s, u"history"_s, u"trend"_s, u"table"_s, u"page"_s, u"window"_s,
                         u"start"_s, u"watch"_s, u"chart"_s}
                 .contains(part))
        || count(1) < 1)
        return usage();
    std::printf("| what | processor time (by the clock) |\n| --- | --- |\n");
    const QString directory = arguments.value(3);
    if (part.isEmpty() || part == u"start")
        bench::startPart(static_cast<int>(count(kOffers)), directory);
    if (part.isEmpty() || part == u"store")
        bench::storePart(static_cast<int>(count(kOffers)), directory);
    if (part.isEmpty() || part == u"history")
        bench::historyPart(count(kPoints));
    if (part.isEmpty() || part == u"trend")
        bench::trendPart(count(kTrendPoints), directory);
    if (part.isEmpty() || part == u"table")
        bench::tablePart(static_cast<int>(count(kRows)));
    if (part.isEmpty() || part == u"watch")
        bench::watchPart(static_cast<int>(count(kWatches)));
    if (part.isEmpty() || part == u"chart")
        bench::chartPart(arguments.size() > 2 ? static_cast<int>(count(1)) : 0);
    if (part.isEmpty() || part == u"page")
        bench::pagePart(app, static_cast<int>(count(kOffers)), directory);
    if (part.isEmpty() || part == u"window")
        bench::windowPart(static_cast<int>(count(kOffers)), directory);
    bench::tellGoals();
    return 0;
}

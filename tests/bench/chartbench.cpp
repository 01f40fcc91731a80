// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/chartsides.h"
#include "tests/bench/goals.h"
#include "tests/bench/measure.h"
#include "tests/bench/parts.h"

#include <random>
#include <vector>

using namespace Qt::StringLiterals;

namespace sanjia::bench {

namespace {

constexpr QSize kPicture(900, 420);
constexpr UtcMs kFirst = 1'700'000'000'000;
constexpr int kMany = 500'000; ///< from here on fewer runs: one of a plain chart takes a minute

/// A price that wanders, changing every few minutes: worse than any that was ever seen.
PriceSeries wandering(int changes)
{
    std::mt19937 random(1);
    std::uniform_int_distribution<int> move(-9, 9);
    std::uniform_int_distribution<int> minutes(1, 20);
    PriceSeries series;
    UtcMs at = kFirst;
    qint64 fen = 10'000;
    for (int i = 0; i < changes; ++i) {
        series.points.append({at, Money::fromFen(fen)});
        at += minutes(random) * 60'000LL;
        fen = std::clamp<qint64>(fen + move(random), 5'000, 20'000);
    }
    series.firstSeen = kFirst;
    series.lastSeen = at;
    return series;
}

struct Side
{
    QString name;
    std::unique_ptr<ChartSide> chart;
    Took first = {};
    Took zoom = {};
};

void measureOnce(Side &side, const PriceSeries &series)
{
    QImage image(kPicture, QImage::Format_ARGB32_Premultiplied);
    const bool many = series.points.size() >= kMany;
    side.first = better(side.first, fastest(many ? 1 : 2, [&] { side.chart->first(image); }));
    // A zoom to a tenth in ten frames; the best is of them all.
    const UtcMs all = series.lastSeen - kFirst;
    for (int frame = 1; frame <= (many ? 4 : 10); ++frame) {
        const UtcMs cut = all * frame * 9 / 200;
        const Took took = fastest(
            1, [&] { side.chart->zoom(kFirst + cut, series.lastSeen - cut, image); });
        side.zoom = better(side.zoom, took);
    }
}

/// The quicker of the two that are drawn by QCustomPlot, and Qt Charts, against the first side.
void compare(const std::vector<Side> &sides, qsizetype changes)
{
    const Side &ours = sides[0];
    const Took first = better(sides[1].first, sides[2].first);
    const Took zoom = better(sides[1].zoom, sides[2].zoom);
    const QString what = u"chart of %1 changes"_s.arg(changes);
    if (sides[1].chart && sides[2].chart) {
        timesMore(what + u" against QCustomPlot, first picture"_s, 1, first.processor,
                  ours.first.processor, u"ms"_s);
        timesMore(what + u" against QCustomPlot, a frame of a zoom"_s, 1, zoom.processor,
                  ours.zoom.processor, u"ms"_s);
    }
    if (changes >= kMany)
        timesLess(what + u" against Qt Charts, first picture"_s, 50, sides[3].first.processor,
                  ours.first.processor, u"ms"_s);
}

/// In turns: what else the machine does in a moment must not meet one side only.
void measure(std::vector<Side> &sides, const PriceSeries &series)
{
    constexpr int kTurns = 6;
    for (int turn = 0; turn < kTurns; ++turn) {
        for (Side &side : sides) {
            if (!side.chart)
                continue;
            if (turn == 0)
                side.chart->prepare(series);
            // Nobody needs to know again that the last one is slow.
            if (turn == 0 || &side != &sides.back())
                measureOnce(side, series);
        }
    }
    for (const Side &side : sides) {
        const QString what = u"chart: %1 changes, %2"_s.arg(QString::number(series.points.size()),
                                                            side.name);
        line(what,
             side.chart ? u"first picture %1; zoom frame %2"_s.arg(ms(side.first), ms(side.zoom))
                        : u"not there when this was built"_s);
    }
    compare(sides, series.points.size());
}

} // namespace

void chartPart(int changes)
{
    QList<int> sizes{10'000, 100'000, 1'000'000};
    if (changes > 0)
        sizes = {changes};
    for (const int size : sizes) {
        const PriceSeries series = wandering(size);
        std::vector<Side> sides;
        sides.push_back({u"Sanjia"_s, ourSide()});
        sides.push_back({u"QCustomPlot"_s, customPlotSide(false)});
        sides.push_back({u"QCustomPlot at its quickest"_s, customPlotSide(true)});
        sides.push_back({u"plain Qt Charts"_s, qtChartsSide()});
        measure(sides, series);
    }
}

} // namespace sanjia::bench

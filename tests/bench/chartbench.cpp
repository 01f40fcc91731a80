// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/chartsides.h"
#include "tests/bench/measure.h"
#include "tests/bench/parts.h"

#include <random>

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

void measure(const QString &name, ChartSide *side, const PriceSeries &series)
{
    const QString what = u"chart: %1 changes, %2"_s.arg(QString::number(series.points.size()),
                                                        name);
    if (!side)
        return line(what, u"not there when this was built"_s);
    const bool many = series.points.size() >= kMany;
    QImage image(kPicture, QImage::Format_ARGB32_Premultiplied);
    side->prepare(series);
    const Took first = fastest(many ? 2 : 5, [&] { side->first(image); });
    // A zoom to a tenth in ten frames; the best is of them all.
    const UtcMs all = series.lastSeen - kFirst;
    Took zoom;
    for (int frame = 1; frame <= (many ? 4 : 10); ++frame) {
        const UtcMs cut = all * frame * 9 / 200;
        zoom = better(zoom,
                      fastest(1, [&] { side->zoom(kFirst + cut, series.lastSeen - cut, image); }));
    }
    line(what, u"first picture %1; zoom frame %2"_s.arg(ms(first), ms(zoom)));
}

} // namespace

void chartPart(int changes)
{
    QList<int> sizes{10'000, 100'000, 1'000'000};
    if (changes > 0)
        sizes = {changes};
    for (const int size : sizes) {
        const PriceSeries series = wandering(size);
        measure(u"Sanjia"_s, ourSide().get(), series);
        measure(u"QCustomPlot"_s, customPlotSide(false).get(), series);
        measure(u"QCustomPlot at its quickest"_s, customPlotSide(true).get(), series);
        measure(u"plain Qt Charts"_s, qtChartsSide().get(), series);
    }
}

} // namespace sanjia::bench

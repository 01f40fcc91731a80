// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/priceplot.h"
#include "ui/charts/seriesindex.h"
#include "ui/charts/stepline.h"

#include <QTest>

#include <random>

using namespace sanjia;

namespace {

constexpr UtcMs kStart = 1'700'000'000'000;

PriceSeries wild(int count, unsigned seed, bool withGaps)
{
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> price(100, 400);
    std::uniform_int_distribution<int> step(1, 90'000);
    PriceSeries series;
    UtcMs at = kStart;
    for (int i = 0; i < count; ++i) {
        series.points.append({at, Money::fromFen(price(random))});
        at += step(random);
        if (withGaps && i % 37 == 36) {
            const UtcMs from = at;
            at += step(random);
            series.gaps.append({from, at});
        }
    }
    series.firstSeen = kStart;
    series.lastSeen = at;
    return series;
}

PlotLine lineOf(const PriceSeries &series, const QList<PriceSpan> &spans = {})
{
    return {{}, std::make_shared<SeriesIndex>(series), spans};
}

Money fen(qint64 amount) { return Money::fromFen(amount); }

} // namespace

class TestSeriesIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheSameAsAWalk_data();
    void tellsTheSameAsAWalk();
    void aPartIsReducedLikeThePartAlone();
    void stairHasGapsWhereNothingIsKnown();
    void stairIsUnsureWhereNobodyLooked();
    void stairKeepsExtremesOfAMillion();
    void percentIsOfACommonDay();
};

void TestSeriesIndex::tellsTheSameAsAWalk_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("gaps");
    for (const int count : {0, 1, 2, 63, 64, 65, 129, 4096, 5000}) {
        QTest::addRow("%d points", count) << count << false;
        QTest::addRow("%d points with gaps", count) << count << true;
    }
}

void TestSeriesIndex::tellsTheSameAsAWalk()
{
    QFETCH(int, count);
    QFETCH(bool, gaps);
    const PriceSeries series = wild(count, 7, gaps);
    const SeriesIndex index(series);
    std::mt19937 random(11);
    const UtcMs all = series.lastSeen - kStart;
    std::uniform_int_distribution<qint64> any(-1000, std::max<qint64>(all, 1) + 1000);
    for (int i = 0; i < 60; ++i) {
        auto [a, b] = std::minmax({any(random), any(random)});
        UtcMs from = kStart + a;
        if (i % 5 == 0 && count > 0) // exactly on a point
            from = series.points.at(i % series.points.size()).at;
        const UtcMs to = std::max(from, kStart + b);
        QCOMPARE(index.stats(from, to), statsOf(until(since(series, from), to)));
    }
}

void TestSeriesIndex::aPartIsReducedLikeThePartAlone()
{
    const PriceSeries series = wild(20'000, 3, false);
    const PriceLevels levels(series.points);
    const UtcMs from = series.points.at(5'000).at;
    const UtcMs to = series.points.at(17'000).at - 1;
    const QList<PricePoint> part = series.points.mid(5'000, 12'000);
    QCOMPARE(levels.reduced(from, to, 300), downsample(part, from, to, 300));
    QVERIFY(levels.reduced(from, to, 300).size() <= 600);
}

void TestSeriesIndex::stairHasGapsWhereNothingIsKnown()
{
    PriceSeries series;
    series.points = {{100, fen(10)}, {500, fen(20)}};
    series.gaps = {{300, 500}};
    series.firstSeen = 100;
    series.lastSeen = 900;
    using Kind = PriceSpan::Kind;
    const QList<StepPiece> pieces = stepPieces(
        lineOf(series, {{700, 800, Kind::Gone}, {150, 250, Kind::SoldOut}}), {0, 1000}, 100);
    const QList<StepPiece> expected{
        {100, 300, fen(10), true}, {500, 700, fen(20), true}, {800, 900, fen(20), true}};
    QCOMPARE(pieces, expected); // sold out has a price
}

void TestSeriesIndex::stairIsUnsureWhereNobodyLooked()
{
    PriceSeries series;
    series.points = {{100, fen(10)}, {500, fen(20)}};
    series.firstSeen = 100;
    series.lastSeen = 600;
    using Kind = PriceSpan::Kind;
    const QList<StepPiece> pieces = stepPieces(
        lineOf(series, {{200, 500, Kind::Unseen}, {600, 1000, Kind::Unseen}}), {0, 800}, 100);
    const QList<StepPiece> expected{{100, 200, fen(10), true},
                                    {200, 500, fen(10), false},
                                    {500, 600, fen(20), true},
                                    {600, 800, fen(20), false}}; // cut at the view
    QCOMPARE(pieces, expected);
}

void TestSeriesIndex::stairKeepsExtremesOfAMillion()
{
    PriceSeries series = wild(1'000'000, 5, false);
    series.points[123'456].price = fen(1);
    series.points[765'432].price = fen(99'999);
    const PlotLine line = lineOf(series);
    const QList<StepPiece> pieces = stepPieces(line, {kStart, series.lastSeen}, 900);
    QVERIFY(pieces.size() <= 1800);
    const auto [low, high] = std::ranges::minmax(pieces, {}, &StepPiece::price);
    QCOMPARE(low.price, fen(1));
    QCOMPARE(high.price, fen(99'999));
    for (const StepPiece &piece : pieces)
        QVERIFY(piece.sure && piece.from < piece.to);
}

void TestSeriesIndex::percentIsOfACommonDay()
{
    PricePlot plot;
    PriceSeries dear;
    dear.points = {{100, fen(1000)}, {300, fen(2000)}, {500, fen(1500)}};
    dear.lastSeen = 900;
    PriceSeries cheap;
    cheap.points = {{400, fen(50)}, {600, fen(55)}};
    cheap.lastSeen = 900;
    plot.lines = {lineOf(dear), lineOf(cheap)};
    plot.target = fen(70);
    const PricePlot parts = inPercent(plot);
    QVERIFY(parts.unit == PricePlot::Unit::Percent);
    QVERIFY(!parts.target);
    const auto &first = parts.lines.at(0).prices->series().points;
    QCOMPARE(first.at(0).price, Money::fromE4(500'000)); // half of what it cost at 400
    QCOMPARE(first.at(1).price, kPercentBase);
    QCOMPARE(first.at(2).price, Money::fromE4(750'000));
    const auto &second = parts.lines.at(1).prices->series().points;
    QCOMPARE(second.at(0).price, kPercentBase);
    QCOMPARE(second.at(1).price, Money::fromE4(1'100'000));
}

QTEST_GUILESS_MAIN(TestSeriesIndex)
#include "test_seriesindex.moc"

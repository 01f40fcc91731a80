// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/priceseries.h"

#include <QTest>

#include <limits>

using namespace sanjia;

namespace {

constexpr UtcMs kDay = kMsPerDay;

Money fen(qint64 amount) { return Money::fromFen(amount); }

/// ¥10.00 for one day, ¥13.00 for two, ¥10.00 for one.
PriceSeries fourDays()
{
    return {{{0, fen(1000)}, {kDay, fen(1300)}, {3 * kDay, fen(1000)}}, 0, 4 * kDay};
}

} // namespace

class TestPriceSeries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void meanIsWeightedByTime();
    void meanIsRounded();
    void meanOfLargeAmountsDoesNotOverflow();
    void aSinglePoint();
    void nothingOfNothing();
    void countsChangesOnly();
    void theWindowOpensWithThePriceThatHeld();
    void theWindowMayStartAtAPoint();
    void theWindowMayHoldEverythingOrNothing();
};

void TestPriceSeries::meanIsWeightedByTime()
{
    const std::optional<PriceStats> stats = statsOf(fourDays());
    QVERIFY(stats);
    QCOMPARE(stats->mean, fen(1150)); // (10 + 2 × 13 + 10) / 4
    QCOMPARE(stats->min, fen(1000));
    QCOMPARE(stats->max, fen(1300));
    QCOMPARE(stats->current, fen(1000));
    QCOMPARE(stats->changes, 2);
    QCOMPARE(stats->lowestAt, 0); // first reached, though reached again
}

void TestPriceSeries::meanIsRounded()
{
    const PriceSeries up{{{0, Money::fromE4(1)}, {1, Money::fromE4(2)}}, 0, 2};
    QCOMPARE(statsOf(up)->mean, Money::fromE4(2)); // 1.5
    const PriceSeries down{{{0, Money::fromE4(1)}, {2, Money::fromE4(2)}}, 0, 3};
    QCOMPARE(statsOf(down)->mean, Money::fromE4(1)); // 1.33
}

void TestPriceSeries::meanOfLargeAmountsDoesNotOverflow()
{
    const Money largest = Money::fromE4(std::numeric_limits<qint64>::max());
    const PriceSeries series{{{0, largest}, {1000 * kDay, largest}}, 0, 36'500 * kDay};
    QCOMPARE(statsOf(series)->mean, largest);
}

void TestPriceSeries::aSinglePoint()
{
    const PriceSeries once{{{5 * kDay, fen(880)}}, 5 * kDay, 5 * kDay};
    const std::optional<PriceStats> stats = statsOf(once);
    QVERIFY(stats);
    QCOMPARE(*stats, (PriceStats{fen(880), fen(880), fen(880), fen(880), 0, 5 * kDay}));
}

void TestPriceSeries::nothingOfNothing() { QVERIFY(!statsOf(PriceSeries())); }

void TestPriceSeries::countsChangesOnly()
{
    // A point that repeats the price may come from a window's start.
    const PriceSeries series{
        {{0, fen(5)}, {1, fen(5)}, {2, fen(6)}, {3, fen(6)}, {4, fen(5)}}, 0, 5};
    QCOMPARE(statsOf(series)->changes, 2);
}

void TestPriceSeries::theWindowOpensWithThePriceThatHeld()
{
    const PriceSeries window = since(fourDays(), 2 * kDay);
    const QList<PricePoint> expected{{2 * kDay, fen(1300)}, {3 * kDay, fen(1000)}};
    QCOMPARE(window.points, expected);
    QCOMPARE(statsOf(window)->mean, fen(1150)); // one day each
    QCOMPARE(statsOf(window)->changes, 1);

    // Unchanged for long: still a line from the window's start.
    const PriceSeries old{{{0, fen(700)}}, 0, 400 * kDay};
    const QList<PricePoint> carried{{370 * kDay, fen(700)}};
    QCOMPARE(since(old, 370 * kDay).points, carried);
}

void TestPriceSeries::theWindowMayStartAtAPoint()
{
    const QList<PricePoint> expected{{kDay, fen(1300)}, {3 * kDay, fen(1000)}};
    QCOMPARE(since(fourDays(), kDay).points, expected);
    const QList<PricePoint> last{{3 * kDay, fen(1000)}};
    QCOMPARE(since(fourDays(), 3 * kDay).points, last);
    QCOMPARE(since(fourDays(), 4 * kDay).points, (QList<PricePoint>{{4 * kDay, fen(1000)}}));
}

void TestPriceSeries::theWindowMayHoldEverythingOrNothing()
{
    QCOMPARE(since(fourDays(), 0), fourDays());
    QCOMPARE(since(fourDays(), -kDay), fourDays());
    QVERIFY(since(fourDays(), 4 * kDay + 1).points.isEmpty()); // not seen since
    QVERIFY(since(PriceSeries(), kDay).points.isEmpty());
}

QTEST_GUILESS_MAIN(TestPriceSeries)
#include "test_priceseries.moc"

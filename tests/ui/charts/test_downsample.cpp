// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/downsample.h"

#include <QHash>
#include <QTest>

#include <algorithm>
#include <random>

using namespace sanjia;

namespace {

PricePoint at(UtcMs t, qint64 fen) { return {t, Money::fromFen(fen)}; }

QList<PricePoint> wild(int count, UtcMs step, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> price(100, 99'999);
    std::uniform_int_distribution<int> gap(1, 40);
    QList<PricePoint> points;
    UtcMs t = 1'700'000'000'000;
    for (int i = 0; i < count; ++i) {
        points.append(at(t, price(random)));
        t += step * gap(random);
    }
    return points;
}

Money priceAt(const QList<PricePoint> &points, UtcMs t)
{
    Money held = points.first().price;
    for (const PricePoint &point : points) {
        if (point.at > t)
            break;
        held = point.price;
    }
    return held;
}

} // namespace

class TestDownsample : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void smallSeriesStayAsTheyAre();
    void keepsItsPromises_data();
    void keepsItsPromises();
    void carriesTheLastPriceAcrossAGap();
    void survivesOddInput();
};

void TestDownsample::smallSeriesStayAsTheyAre()
{
    const QList<PricePoint> points = wild(200, 1000, 1);
    QCOMPARE(downsample(points, points.first().at, points.last().at, 100), points);
}

void TestDownsample::keepsItsPromises_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("columns");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<unsigned>("seed");
    QTest::newRow("many on few") << 10'000 << 50 << qint64(1000) << 1U;
    QTest::newRow("just too many") << 1'001 << 500 << qint64(60'000) << 2U;
    QTest::newRow("one column") << 300 << 1 << qint64(1000) << 3U;
    QTest::newRow("every millisecond") << 5'000 << 700 << qint64(1) << 4U;
    QTest::newRow("a hundred thousand") << 100'000 << 1'200 << qint64(3'600'000) << 5U;
}

void TestDownsample::keepsItsPromises()
{
    QFETCH(int, count);
    QFETCH(int, columns);
    QFETCH(qint64, step);
    QFETCH(unsigned, seed);
    const QList<PricePoint> points = wild(count, step, seed);
    const UtcMs from = points.first().at;
    const UtcMs to = points.last().at + step;
    const auto columnOf = [&](const PricePoint &p) {
        return std::min((p.at - from) * columns / (to - from), qint64(columns) - 1);
    };
    const QList<PricePoint> kept = downsample(points, from, to, columns);

    QVERIFY(kept.size() <= 2 * columns);
    QVERIFY(std::ranges::is_sorted(kept, {}, &PricePoint::at));
    QHash<qint64, QList<Money>> seen;
    for (const PricePoint &point : kept)
        seen[columnOf(point)].append(point.price);
    QHash<qint64, QList<Money>> all;
    for (const PricePoint &point : points)
        all[columnOf(point)].append(point.price);
    for (const QList<Money> &prices : std::as_const(seen))
        QVERIFY(prices.size() <= 2);
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        const auto [low, high] = std::ranges::minmax(it.value());
        QVERIFY(seen.value(it.key()).contains(low));
        QVERIFY(seen.value(it.key()).contains(high));
    }
}

void TestDownsample::carriesTheLastPriceAcrossAGap()
{
    // Ten changes within the first column, whose last price is neither its lowest nor its highest.
    QList<PricePoint> points;
    for (int i = 0; i < 9; ++i)
        points.append(at(i, i % 2 ? 100 : 900));
    points.append(at(9, 500));
    points.append(at(950, 300));
    const QList<PricePoint> kept = downsample(points, 0, 1000, 5);
    for (const UtcMs t : {200, 500, 799, 999})
        QCOMPARE(priceAt(kept, t), priceAt(points, t));
    QCOMPARE(kept.last(), at(950, 300));
}

void TestDownsample::survivesOddInput()
{
    const QList<PricePoint> same(50, at(7, 100));
    QCOMPARE(downsample(same, 7, 7, 10), same);
    QCOMPARE(downsample(same, 7, 8, 0), same);
    QVERIFY(downsample({}, 0, 10, 5).isEmpty());
    QVERIFY(!downsample(same, 0, 3, 10).isEmpty()); // all behind the end
}

QTEST_GUILESS_MAIN(TestDownsample)
#include "test_downsample.moc"

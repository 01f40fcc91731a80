// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pricespread.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace sanjia;

class TestPriceSpread : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spreads_data();
    void spreads();
    void isOfTheTimeThatAPriceHeld();
};

void TestPriceSpread::spreads_data()
{
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    QTest::addColumn<qint64>("lowest");
    QTest::addColumn<qint64>("highest");
    QTest::addColumn<qint64>("mean");
    QTest::addColumn<qint64>("spread"); // -1: none
    QTest::newRow("steady") << qint64{120'000} << qint64{120'000} << qint64{120'000} << qint64{0};
    QTest::newRow("a tenth") << qint64{95} << qint64{105} << qint64{100} << qint64{1'000};
    QTest::newRow("a third, rounded") << qint64{2} << qint64{3} << qint64{3} << qint64{3'333};
    QTest::newRow("half up") << qint64{0} << qint64{1} << qint64{16} << qint64{625};
    QTest::newRow("half of a part up") << qint64{0} << qint64{1} << qint64{20'000} << qint64{1};
    QTest::newRow("less than half") << qint64{0} << qint64{1} << qint64{20'001} << qint64{0};
    QTest::newRow("ten times the mean")
        << qint64{1} << qint64{1'001} << qint64{100} << qint64{100'000};
    QTest::newRow("large prices") << kMost - 1'000 << kMost << kMost << qint64{0};
    QTest::newRow("from nothing to the largest") << qint64{0} << kMost << kMost << qint64{10'000};
    QTest::newRow("free") << qint64{0} << qint64{0} << qint64{0} << qint64{-1};
    QTest::newRow("out of range") << qint64{0} << kMost << qint64{1} << qint64{-1};
}

void TestPriceSpread::spreads()
{
    QFETCH(qint64, lowest);
    QFETCH(qint64, highest);
    QFETCH(qint64, mean);
    PriceStats stats;
    stats.min = Money::fromE4(lowest);
    stats.max = Money::fromE4(highest);
    stats.mean = Money::fromE4(mean);
    QTEST(priceSpread(stats).value_or(-1), "spread");
}

void TestPriceSpread::isOfTheTimeThatAPriceHeld()
{
    // 10.00 for nine days and 20.00 for one: the mean is 11.00.
    PriceSeries series;
    series.points = {{0, Money::fromFen(1'000)}, {9 * kMsPerDay, Money::fromFen(2'000)}};
    series.lastSeen = 10 * kMsPerDay;
    QCOMPARE(priceSpread(*statsOf(series)), 9'091);
}

QTEST_GUILESS_MAIN(TestPriceSpread)
#include "test_pricespread.moc"

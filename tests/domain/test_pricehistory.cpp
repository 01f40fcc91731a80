// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pricehistory.h"

#include <QTest>

using namespace sanjia;
using namespace Qt::StringLiterals;

namespace {

Money yuan(qint64 amount) { return Money::fromFen(amount * 100); }

PriceSeries series(const QList<PricePoint> &points, const QList<TimeSpan> &gaps = {})
{
    PriceSeries made;
    made.points = points;
    made.gaps = gaps;
    made.firstSeen = 100;
    made.lastSeen = 1000;
    return made;
}

} // namespace

class TestPriceHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void priceAtAMomentKnowsGaps();
    void meanLeavesGapsOut();
    void partsCutGaps();
    void quantityFollowsTheTiers();
    void spansTellWhyNothingIsSure();
    void aSkuHasItsOwnStock();
    void paceOfSales();
};

void TestPriceHistory::priceAtAMomentKnowsGaps()
{
    const PriceSeries prices = series({{100, yuan(1)}, {500, yuan(2)}}, {{300, 500}});
    QVERIFY(!priceAt(prices, 99));
    QCOMPARE(priceAt(prices, 100), yuan(1));
    QCOMPARE(priceAt(prices, 299), yuan(1));
    QVERIFY(!priceAt(prices, 300));
    QCOMPARE(priceAt(prices, 500), yuan(2));
}

void TestPriceHistory::meanLeavesGapsOut()
{
    // 200 at 1, 600 at 3, nothing between: 2000 / 800.
    const auto stats = statsOf(series({{100, yuan(1)}, {400, yuan(3)}}, {{300, 400}}));
    QVERIFY(stats);
    QCOMPARE(stats->mean, Money::fromE4(25'000));
}

void TestPriceHistory::partsCutGaps()
{
    const PriceSeries whole = series({{100, yuan(1)}, {500, yuan(2)}, {800, yuan(3)}},
                                     {{300, 500}});
    const PriceSeries inGap = since(whole, 400);
    QCOMPARE(inGap.points.first().at, 500); // nothing held at 400
    QCOMPARE(inGap.gaps, (QList<TimeSpan>{{400, 500}}));
    QCOMPARE(since(whole, 500).gaps, QList<TimeSpan>());
    const PriceSeries early = until(whole, 450);
    QCOMPARE(early.points.size(), 1);
    QCOMPARE(early.gaps, (QList<TimeSpan>{{300, 450}}));
    QCOMPARE(early.lastSeen, 450);
    QCOMPARE(until(whole, 5000), whole);
}

void TestPriceHistory::quantityFollowsTheTiers()
{
    PriceHistory history;
    history.listed = series({{100, yuan(10)}, {700, yuan(11)}});
    history.tiers = {{2, series({{200, yuan(9)}})},
                     {50, series({{200, yuan(8)}, {600, yuan(6)}}, {{400, 600}})}};
    const auto at = [&history](qint64 quantity) {
        return seriesOf(history, {PriceLayer::Kind::AtQuantity, quantity, {}}).points;
    };
    QCOMPARE(at(1), history.listed.points); // below the first tier
    QCOMPARE(at(10), (QList<PricePoint>{{100, yuan(10)}, {200, yuan(9)}}));
    QCOMPARE(at(50),
             (QList<PricePoint>{{100, yuan(10)},
                                {200, yuan(8)},
                                {400, yuan(9)}, // the tier of 50 was dropped
                                {600, yuan(6)}}));
    QCOMPARE(seriesOf(history, {PriceLayer::Kind::Tier, 50, {}}).points.size(), 2);
    QVERIFY(seriesOf(history, {PriceLayer::Kind::Tier, 51, {}}).points.isEmpty());
}

void TestPriceHistory::spansTellWhyNothingIsSure()
{
    using Kind = PriceSpan::Kind;
    PriceHistory history;
    history.listed = series({{100, yuan(10)}});
    history.unseen = {{200, 300}};
    history.stock = {{100, 5}, {400, 0}, {500, 9}, {900, 0}};
    history.gone = {{600, 700}};
    const UtcMs now = 1000 + kMsPerDay + 1; // a day is as good as now
    const QList<PriceSpan> spans = spansOf(history, {}, now);
    const QList<PriceSpan> expected{{200, 300, Kind::Unseen},
                                    {1000, now, Kind::Unseen},
                                    {400, 500, Kind::SoldOut},
                                    {900, 1000, Kind::SoldOut},
                                    {600, 700, Kind::Gone}};
    QCOMPARE(spans, expected);
    QVERIFY(!spansOf(history, {}, now - 1).contains({1000, now - 1, Kind::Unseen}));
    history.gone.append({1000, 0}); // and still is
    QVERIFY(spansOf(history, {}, now).contains({1000, now, Kind::Gone}));
    QVERIFY(!spansOf(history, {}, now).contains({1000, now, Kind::Unseen}));
}

void TestPriceHistory::aSkuHasItsOwnStock()
{
    PriceHistory history;
    history.listed = series({{100, yuan(10)}});
    history.stock = {{100, 0}};
    history.skus = {{SkuId{u"a"_s}, series({{100, yuan(7)}}), {{100, 3}, {900, 0}}}};
    const PriceLayer sku{PriceLayer::Kind::Sku, 0, SkuId{u"a"_s}};
    QCOMPARE(seriesOf(history, sku).points.first().price, yuan(7));
    QCOMPARE(spansOf(history, sku, 1000),
             (QList<PriceSpan>{{900, 1000, PriceSpan::Kind::SoldOut}}));
}

void TestPriceHistory::paceOfSales()
{
    const auto day = [](int number) {
        return number * kMsPerDay;
    };
    QVERIFY(soldAMonth({}).isEmpty());
    QCOMPARE(soldAMonth({{day(1), 10}}), (QList<CountPoint>{{day(1), {}}}));
    QCOMPARE(soldAMonth({{day(1), 10}, {day(11), 30}, {day(41), 31}, {day(42), 5}, {day(43), {}}}),
             (QList<CountPoint>{
                 {day(1), 60}, {day(11), 1}, {day(41), {}}, {day(42), {}}, {day(43), {}}}));
    QCOMPARE(soldAMonth({{day(1), 0}, {day(8), 1}}).first().value, 4); // 30 / 7, rounded
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    QVERIFY(!soldAMonth({{day(1), 0}, {day(2), kMost}}).first().value);
    QVERIFY(!soldAMonth({{day(1), -kMost}, {day(2), kMost}}).first().value);
    QVERIFY(!soldAMonth({{day(2), 1}, {day(1), 2}}).first().value); // times from nowhere
}

QTEST_GUILESS_MAIN(TestPriceHistory)
#include "test_pricehistory.moc"

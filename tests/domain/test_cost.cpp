// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cost.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

constexpr qint64 kMaxQuantity = std::numeric_limits<qint64>::max();

Money fen(qint64 amount) { return Money::fromFen(amount); }

PriceLadder ladderOf(const QList<PriceTier> &tiers) { return PriceLadder::make(tiers).value(); }

Sku sku(const QString &id, std::optional<Money> price, std::optional<qint64> stock = {})
{
    Sku made;
    made.id = SkuId{id};
    made.price = price;
    made.stock = stock;
    return made;
}

/// 10–99 pieces at ¥2.00, from 100 at ¥1.80; listed at ¥2.50; at least 5 pieces.
Offer tiered()
{
    Offer offer;
    offer.id = OfferId{u"610947572360"_s};
    offer.price = fen(250);
    offer.moq = 5;
    offer.ladder = ladderOf({{10, 99, fen(200)}, {100, std::nullopt, fen(180)}});
    return offer;
}

} // namespace

class TestCost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheTiers_data();
    void followsTheTiers();
    void tellsOfMorePiecesForLess();
    void namesOnlyACheaperNextTier();
    void respectsTheMinimumOrder();
    void ordersWholeLots();
    void aHoleHasNoTierPrice();
    void takesTheCheapestSkuInStock();
    void takesTheChosenSku();
    void followsTheQuote_data();
    void followsTheQuote();
    void fallsBackToTheListedPrice();
    void refusesWhatCannotBe();
    void saysWhenTheSumIsTooLarge();
    void knowsWhetherTheStockSuffices();
};

void TestCost::followsTheTiers_data()
{
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<qint64>("order");
    QTest::addColumn<qint64>("unit");
    QTest::addColumn<qint64>("line");
    QTest::newRow("one") << qint64{1} << qint64{10} << qint64{200} << qint64{2000};
    QTest::newRow("below the first tier") << qint64{9} << qint64{10} << qint64{200} << qint64{2000};
    QTest::newRow("first tier") << qint64{10} << qint64{10} << qint64{200} << qint64{2000};
    QTest::newRow("its end") << qint64{99} << qint64{99} << qint64{200} << qint64{19800};
    QTest::newRow("second tier") << qint64{100} << qint64{100} << qint64{180} << qint64{18000};
    QTest::newRow("far above") << qint64{1000} << qint64{1000} << qint64{180} << qint64{180000};
}

void TestCost::followsTheTiers()
{
    QFETCH(qint64, quantity);
    QFETCH(qint64, order);
    QFETCH(qint64, unit);
    QFETCH(qint64, line);
    const std::optional<Cost> cost = costAt(tiered(), quantity);
    QVERIFY(cost);
    QCOMPARE(cost->quantity, quantity);
    QCOMPARE(cost->orderQuantity, order);
    QCOMPARE(cost->unit, fen(unit));
    QCOMPARE(cost->line, fen(line));
    QCOMPARE(cost->basis, CostBasis::Tier);
    QVERIFY(cost->sku.isEmpty());
}

void TestCost::tellsOfMorePiecesForLess()
{
    const std::optional<Cost> at95 = costAt(tiered(), 95); // ¥190.00 against ¥180.00
    QVERIFY(at95);
    QCOMPARE(at95->betterQuantity, 100);
    QCOMPARE(at95->betterLine, fen(18000));
    QCOMPARE(at95->nextTier, (PriceTier{100, std::nullopt, fen(180)}));

    const std::optional<Cost> at90 = costAt(tiered(), 90); // the same sum is not less
    QVERIFY(at90);
    QCOMPARE(at90->betterQuantity, std::nullopt);
    QCOMPARE(at90->betterLine, std::nullopt);
    QVERIFY(at90->nextTier);

    const std::optional<Cost> at100 = costAt(tiered(), 100);
    QVERIFY(at100);
    QCOMPARE(at100->betterQuantity, std::nullopt);
    QCOMPARE(at100->nextTier, std::nullopt);

    Offer steep = tiered(); // the best of several, not the first
    steep.ladder = ladderOf({{1, 9, fen(1000)}, {10, 19, fen(800)}, {20, std::nullopt, fen(300)}});
    QCOMPARE(costAt(steep, 9)->betterQuantity, 20);
    QCOMPARE(costAt(steep, 9)->betterLine, fen(6000));
}

void TestCost::namesOnlyACheaperNextTier()
{
    Offer offer = tiered();
    offer.ladder = ladderOf({{1, 9, fen(100)}, {10, 19, fen(120)}, {20, std::nullopt, fen(90)}});
    QCOMPARE(costAt(offer, 5)->nextTier, (PriceTier{20, std::nullopt, fen(90)}));
    for (const qint64 next : {120, 100}) { // dearer, and the same
        offer.ladder = ladderOf({{1, 9, fen(100)}, {10, std::nullopt, fen(next)}});
        QCOMPARE(costAt(offer, 5)->nextTier, std::nullopt);
    }
}

void TestCost::respectsTheMinimumOrder()
{
    Offer offer = tiered();
    offer.moq = 150;
    const std::optional<Cost> cost = costAt(offer, 20);
    QVERIFY(cost);
    QCOMPARE(cost->orderQuantity, 150);
    QCOMPARE(cost->unit, fen(180));
    QCOMPARE(cost->line, fen(27000));

    Offer plain;
    plain.price = fen(250);
    plain.moq = 3;
    QCOMPARE(costAt(plain, 1)->orderQuantity, 3);
    QCOMPARE(costAt(plain, 4)->orderQuantity, 4);
    plain.moq = 0; // told by answers that mean "none"
    QCOMPARE(costAt(plain, 1)->orderQuantity, 1);
    plain.moq.reset();
    QCOMPARE(costAt(plain, 1)->orderQuantity, 1);
}

void TestCost::ordersWholeLots()
{
    QCOMPARE(orderable(1, 1, 12), 12);
    QCOMPARE(orderable(12, 1, 12), 12);
    QCOMPARE(orderable(13, 1, 12), 24);
    QCOMPARE(orderable(5, 30, 12), 36); // the minimum too
    QCOMPARE(orderable(5, 1, 1), 5);
    QCOMPARE(orderable(5, 1, 0), 5); // told by answers that mean "none"
    QCOMPARE(orderable(5, 1, std::nullopt), 5);
    QCOMPARE(orderable(kMaxQuantity, 1, 10), std::nullopt);

    Offer offer = tiered();
    offer.lot = 8;
    const std::optional<Cost> cost = costAt(offer, 90);
    QVERIFY(cost);
    QCOMPARE(cost->orderQuantity, 96);
    QCOMPARE(cost->toNextTier, 8); // to 104, the first whole lots within it
    QCOMPARE(cost->betterQuantity, 104);
    QCOMPARE(cost->betterLine, fen(18720));
}

void TestCost::aHoleHasNoTierPrice()
{
    Offer offer;
    offer.ladder = ladderOf({{1, 9, fen(200)}, {20, 49, fen(180)}});
    QVERIFY(!costAt(offer, 15));
    QVERIFY(!costAt(offer, 50));
    QVERIFY(costAt(offer, 20));
    offer.price = fen(250);
    QCOMPARE(costAt(offer, 15)->basis, CostBasis::Price);
    QCOMPARE(costAt(offer, 15)->unit, fen(250));
}

void TestCost::takesTheCheapestSkuInStock()
{
    Offer offer;
    offer.price = fen(999);
    offer.skus = {sku(u"1"_s, fen(500)), sku(u"2"_s, fen(300), 0), sku(u"3"_s, fen(400), 7),
                  sku(u"4"_s, std::nullopt, 9)};
    const std::optional<Cost> cost = costAt(offer, 2);
    QVERIFY(cost);
    QCOMPARE(cost->basis, CostBasis::Sku);
    QCOMPARE(cost->sku, SkuId{u"3"_s});
    QCOMPARE(cost->unit, fen(400));
    QCOMPARE(cost->line, fen(800));

    // Sold out everywhere: the cheapest still says what it would cost.
    offer.skus = {sku(u"1"_s, fen(500), 0), sku(u"2"_s, fen(300), 0)};
    QCOMPARE(costAt(offer, 1)->sku, SkuId{u"2"_s});

    // The ladder counts before the SKUs.
    offer.ladder = ladderOf({{1, std::nullopt, fen(450)}});
    QCOMPARE(costAt(offer, 1)->basis, CostBasis::Tier);
}

void TestCost::takesTheChosenSku()
{
    Offer offer = tiered();
    offer.skus = {sku(u"1"_s, fen(500), 3), sku(u"2"_s, std::nullopt, 400)};
    const std::optional<Cost> own = costAt(offer, 6, SkuId{u"1"_s});
    QVERIFY(own);
    QCOMPARE(own->basis, CostBasis::Sku);
    QCOMPARE(own->orderQuantity, 6); // its own price needs no tier
    QCOMPARE(own->line, fen(3000));
    QCOMPARE(own->nextTier, std::nullopt);
    QCOMPARE(own->stockSuffices, false);

    const std::optional<Cost> byLadder = costAt(offer, 6, SkuId{u"2"_s});
    QVERIFY(byLadder);
    QCOMPARE(byLadder->basis, CostBasis::Tier);
    QCOMPARE(byLadder->orderQuantity, 10);
    QCOMPARE(byLadder->stockSuffices, true);

    QVERIFY(!costAt(offer, 6, SkuId{u"3"_s}));
}

void TestCost::followsTheQuote_data()
{
    QTest::addColumn<Quote>("quote");
    QTest::addColumn<CostBasis>("basis");
    QTest::addColumn<qint64>("unit");
    QTest::newRow("unknown: the price where it stands")
        << Quote::Unknown << CostBasis::Sku << qint64{300};
    QTest::newRow("one ladder") << Quote::Offer << CostBasis::Tier << qint64{180};
    QTest::newRow("per SKU") << Quote::PerSku << CostBasis::Sku << qint64{300};
    QTest::newRow("SKUs on the offer's ladder")
        << Quote::OfferWithSkus << CostBasis::Tier << qint64{180};
    QTest::newRow("tiers per SKU") << Quote::TiersPerSku << CostBasis::Sku << qint64{300};
}

void TestCost::followsTheQuote()
{
    QFETCH(Quote, quote);
    QFETCH(CostBasis, basis);
    QFETCH(qint64, unit);
    Offer offer = tiered();
    offer.quote = quote;
    offer.skus = {sku(u"a"_s, fen(300))};
    const auto cost = costAt(offer, 200, SkuId{u"a"_s});
    QVERIFY(cost);
    QCOMPARE(cost->basis, basis);
    QCOMPARE(cost->unit, fen(unit));
}

void TestCost::fallsBackToTheListedPrice()
{
    Offer offer;
    offer.priceMin = fen(1000);
    offer.priceMax = fen(5000);
    QCOMPARE(costAt(offer, 2)->line, fen(2000));
    QCOMPARE(costAt(offer, 2)->basis, CostBasis::Price);
    offer.price = fen(1200);
    QCOMPARE(costAt(offer, 2)->line, fen(2400));
    offer.priceMin.reset();
    offer.price.reset(); // an upper end alone is no price
    QVERIFY(!costAt(offer, 2));
}

void TestCost::refusesWhatCannotBe()
{
    QVERIFY(!costAt(Offer(), 1));
    QVERIFY(!costAt(tiered(), 0));
    QVERIFY(!costAt(tiered(), -3));
}

void TestCost::saysWhenTheSumIsTooLarge()
{
    QVERIFY(!costAt(tiered(), kMaxQuantity));
    Offer dear = tiered();
    dear.ladder = ladderOf(
        {{1, 1, Money::fromE4(3)}, {kMaxQuantity, std::nullopt, Money::fromE4(2)}});
    const std::optional<Cost> cost = costAt(dear, 1); // the MOQ of 5 falls into the hole
    QVERIFY(cost);
    dear.moq = 1;
    QVERIFY(costAt(dear, 1)); // a next tier beyond the range is no better one, and no crash
    QCOMPARE(costAt(dear, 1)->betterQuantity, std::nullopt);
}

void TestCost::knowsWhetherTheStockSuffices()
{
    Offer offer = tiered();
    QCOMPARE(costAt(offer, 10)->stockSuffices, std::nullopt);
    offer.stock = 10;
    QCOMPARE(costAt(offer, 1)->stockSuffices, true);
    QCOMPARE(costAt(offer, 11)->stockSuffices, false);
    offer.stock = 9; // enough for the question, not for the order it takes
    QCOMPARE(costAt(offer, 1)->stockSuffices, false);
}

QTEST_GUILESS_MAIN(TestCost)
#include "test_cost.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orderplan.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace sanjia;

Q_DECLARE_METATYPE(std::optional<bool>)

namespace {

Money fen(qint64 amount) { return Money::fromFen(amount); }

Sku sku(const QString &id, std::optional<Money> price = {}, std::optional<qint64> stock = {})
{
    Sku made;
    made.id = SkuId{id};
    made.price = price;
    made.stock = stock;
    return made;
}

/// 10–99 pieces at ¥2.00, from 100 at ¥1.80, for its three SKUs together.
Offer oneLadder(const QString &id = u"61000001"_s, const QString &seller = u"s1"_s)
{
    Offer offer;
    offer.id = OfferId{id};
    offer.supplier.id = SupplierId{seller};
    offer.ladder = PriceLadder::make({{10, 99, fen(200)}, {100, std::nullopt, fen(180)}}).value();
    offer.quote = Quote::OfferWithSkus;
    offer.skus = {sku(u"a"_s), sku(u"b"_s), sku(u"c"_s)};
    return offer;
}

/// ¥5.00 a piece, at least `moq`.
Offer plain(const QString &id, const QString &seller, std::optional<qint64> moq = {},
            std::optional<bool> mix = {})
{
    Offer offer;
    offer.id = OfferId{id};
    offer.supplier.id = SupplierId{seller};
    offer.price = fen(500);
    offer.moq = moq;
    offer.mixBatch = mix;
    return offer;
}

SkuId id(const QString &text) { return SkuId{text}; }

/// "10 × 2.00 (40)": ordered, per piece, pieces that reach the tier together; "!" below its own
/// minimum.
QStringList linesOf(const OrderPlan &plan)
{
    QStringList lines;
    const QList<PlannedLine> planned = byLine(plan);
    for (const PlannedLine &line : planned)
        lines.append(line.cost ? u"%1 × %2 (%3)%4"_s.arg(line.cost->orderQuantity)
                                     .arg(line.cost->unit.toText())
                                     .arg(line.together)
                                     .arg(line.belowMinimum ? u"!"_s : QString())
                               : u"-"_s);
    return lines;
}

} // namespace

class TestOrderPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsBySeller();
    void addsFreightAndRate();
    void variantsOfOneLadderAreOneQuantity();
    void raisesAMixAtItsFirstLine();
    void theSameVariantTwiceIsOneQuantity();
    void ownPricesReachNoTier_data();
    void ownPricesReachNoTier();
    void mixingVariantsMeetsTheMinimum_data();
    void mixingVariantsMeetsTheMinimum();
    void offersOfASellerMixToTheLargestMinimum();
    void belowItsFirstTierAMixedLineCostsThatTier();
    void noLadderIsReachedByAnotherOffer();
    void tellsOfTheNextTierOfTheMix();
    void keepsLotsLineByLine();
    void comparesWithTheStockOfAll();
    void leavesOutWhatCannotBeCosted();
    void staysInRange();
    void takesLinesFromAList();
    void isNeverLessThanHonest();
};

void TestOrderPlan::groupsBySeller()
{
    Offer byName = plain(u"4"_s, {});
    byName.supplier.name = u"义乌某厂"_s;
    Offer sameName = plain(u"5"_s, {});
    sameName.supplier.name = u"义乌某厂"_s;
    const OrderPlan plan = planOrders({{plain(u"1"_s, u"s1"_s), {}, 1},
                                       {plain(u"2"_s, u"s2"_s), {}, 2},
                                       {plain(u"3"_s, u"s1"_s), {}, 3},
                                       {byName, {}, 4},
                                       {sameName, {}, 5},
                                       {plain(u"6"_s, {}), {}, 6},
                                       {plain(u"7"_s, {}), {}, 7},
                                       {plain(u"6"_s, {}), {}, 8}});
    QList<QList<qsizetype>> grouped;
    for (const SupplierOrder &order : plan.orders) {
        QList<qsizetype> lines;
        for (const PlannedLine &line : order.lines)
            lines.append(line.line);
        grouped.append(lines);
    }
    QCOMPARE(grouped, (QList<QList<qsizetype>>{{0, 2}, {1}, {3, 4}, {5, 7}, {6}}));
    QCOMPARE(plan.orders.at(0).supplier.id.value, u"s1"_s);
    QCOMPARE(plan.orders.at(0).pieces, 4);
    QCOMPARE(plan.orders.at(0).goods, fen(2'000));
    QCOMPARE(plan.orders.at(2).supplier.name, u"义乌某厂"_s);
    QVERIFY(planOrders({}).orders.isEmpty());
    QCOMPARE(planOrders({}).total, std::nullopt);
}

void TestOrderPlan::addsFreightAndRate()
{
    const QList<OrderLine> lines{{plain(u"1"_s, u"s1"_s), {}, 1},
                                 {plain(u"2"_s, u"s2"_s), {}, 2},
                                 {plain(u"3"_s, u"s1"_s), {}, 3}};
    const OrderPlan bare = planOrders(lines);
    QCOMPARE(bare.goods, fen(3'000));
    QCOMPARE(bare.total, fen(3'000));
    QCOMPARE(bare.freight, std::nullopt);
    QCOMPARE(bare.foreignTotal, std::nullopt);

    const OrderPlan plan = planOrders(lines, {fen(1'001), ExchangeRate::parse(u"0.137931")});
    QCOMPARE(plan.orders.at(0).freight, fen(1'001)); // an order, not a line
    QCOMPARE(plan.orders.at(0).total, fen(3'001));
    QCOMPARE(plan.orders.at(0).foreignTotal, Money::parse(u"4.1393")); // 30.01 × 0.137931
    QCOMPARE(plan.orders.at(1).total, fen(2'001));
    QCOMPARE(plan.orders.at(1).foreignTotal, Money::parse(u"2.76")); // 2.7600
    QCOMPARE(plan.freight, fen(2'002));
    QCOMPARE(plan.total, fen(5'002));
    QCOMPARE(plan.foreignTotal, Money::parse(u"6.8993")); // 50.02 × 0.137931, rounded once
}

void TestOrderPlan::variantsOfOneLadderAreOneQuantity()
{
    const Offer offer = oneLadder();
    const OrderPlan plan = planOrders({{offer, id(u"a"_s), 40}, {offer, id(u"b"_s), 60}});
    QCOMPARE(linesOf(plan), (QStringList{u"40 × 1.80 (100)"_s, u"60 × 1.80 (100)"_s}));
    QCOMPARE(plan.total, fen(18'000));

    Offer apart = offer; // another offer of the same seller and words
    apart.id = OfferId{u"61000002"_s};
    QCOMPARE(linesOf(planOrders({{offer, id(u"a"_s), 40}, {apart, id(u"b"_s), 60}})),
             (QStringList{u"40 × 2.00 (40)"_s, u"60 × 2.00 (60)"_s}));
}

void TestOrderPlan::raisesAMixAtItsFirstLine()
{
    const Offer offer = oneLadder();
    QCOMPARE(linesOf(planOrders({{offer, id(u"a"_s), 2}, {offer, id(u"b"_s), 3}})),
             (QStringList{u"7 × 2.00 (10)"_s, u"3 × 2.00 (10)"_s}));
    Offer more = offer;
    more.moq = 12;
    QCOMPARE(linesOf(planOrders({{more, id(u"a"_s), 2}, {more, id(u"b"_s), 3}})),
             (QStringList{u"9 × 2.00 (12)"_s, u"3 × 2.00 (12)"_s}));
    QCOMPARE(linesOf(planOrders({{more, id(u"a"_s), 6}, {more, id(u"b"_s), 6}})),
             (QStringList{u"6 × 2.00 (12)"_s, u"6 × 2.00 (12)"_s}));
}

void TestOrderPlan::theSameVariantTwiceIsOneQuantity()
{
    Offer offer = oneLadder();
    offer.quote = Quote::Unknown; // no word of mixing, yet it is the same thing
    QCOMPARE(linesOf(planOrders({{offer, id(u"a"_s), 40}, {offer, id(u"a"_s), 60}})),
             (QStringList{u"40 × 1.80 (100)"_s, u"60 × 1.80 (100)"_s}));
    QCOMPARE(linesOf(planOrders({{offer, {}, 40}, {offer, {}, 60}})),
             (QStringList{u"40 × 1.80 (100)"_s, u"60 × 1.80 (100)"_s}));
    QCOMPARE(linesOf(planOrders({{offer, id(u"a"_s), 40}, {offer, id(u"b"_s), 60}})),
             (QStringList{u"40 × 2.00 (40)"_s, u"60 × 2.00 (60)"_s}));
}

void TestOrderPlan::ownPricesReachNoTier_data()
{
    QTest::addColumn<Quote>("quote");
    QTest::addColumn<QStringList>("expected");
    const QStringList together{u"40 × 1.80 (100)"_s, u"60 × 1.80 (100)"_s, u"30 × 3.00 (30)"_s};
    const QStringList apart{u"40 × 2.00 (40)"_s, u"60 × 2.00 (60)"_s, u"30 × 3.00 (30)"_s};
    QTest::newRow("not told") << Quote::Unknown << together;
    QTest::newRow("per SKU") << Quote::PerSku << apart;
    QTest::newRow("tiers per SKU") << Quote::TiersPerSku << apart;
    QTest::newRow("one ladder") << Quote::OfferWithSkus
                                << QStringList{u"40 × 1.80 (130)"_s, u"60 × 1.80 (130)"_s,
                                               u"30 × 1.80 (130)"_s};
}

void TestOrderPlan::ownPricesReachNoTier()
{
    QFETCH(Quote, quote);
    QFETCH(QStringList, expected);
    Offer offer = oneLadder();
    offer.mixBatch = true;
    offer.quote = quote;
    offer.skus[2].price = fen(300);
    QCOMPARE(linesOf(planOrders(
                 {{offer, id(u"a"_s), 40}, {offer, id(u"b"_s), 60}, {offer, id(u"c"_s), 30}})),
             expected);
}

void TestOrderPlan::mixingVariantsMeetsTheMinimum_data()
{
    QTest::addColumn<std::optional<bool>>("mix");
    QTest::addColumn<QStringList>("expected");
    using Said = std::optional<bool>;
    const QStringList apart{u"20 × 5.00 (20)"_s, u"20 × 5.00 (20)"_s};
    QTest::newRow("allowed") << Said(true) << QStringList{u"8 × 5.00 (8)"_s, u"12 × 5.00 (12)"_s};
    QTest::newRow("refused") << Said(false) << apart;
    QTest::newRow("not told") << Said() << apart;
}

void TestOrderPlan::mixingVariantsMeetsTheMinimum()
{
    QFETCH(std::optional<bool>, mix);
    QFETCH(QStringList, expected);
    Offer offer = plain(u"1"_s, u"s1"_s, 20, mix);
    offer.quote = Quote::PerSku;
    offer.skus = {sku(u"a"_s, fen(500)), sku(u"b"_s, fen(500))};
    QCOMPARE(linesOf(planOrders({{offer, id(u"a"_s), 8}, {offer, id(u"b"_s), 12}})), expected);
}

void TestOrderPlan::offersOfASellerMixToTheLargestMinimum()
{
    const auto planned = [](qint64 first, qint64 second, std::optional<bool> mix,
                            const QString &seller = u"s1"_s) {
        return planOrders({{plain(u"1"_s, u"s1"_s, 10, true), {}, first},
                           {plain(u"2"_s, seller, 5, mix), {}, second}});
    };
    OrderPlan plan = planned(3, 7, true);
    QCOMPARE(linesOf(plan), (QStringList{u"3 × 5.00 (3)!"_s, u"7 × 5.00 (7)"_s}));
    QVERIFY(plan.orders.first().reliesOnMix());
    QCOMPARE(plan.total, fen(5'000));
    // Short of the largest minimum each offer meets its own.
    plan = planned(3, 6, true);
    QCOMPARE(linesOf(plan), (QStringList{u"10 × 5.00 (10)"_s, u"6 × 5.00 (6)"_s}));
    QVERIFY(!plan.orders.first().reliesOnMix());
    const QStringList alone{u"10 × 5.00 (10)"_s, u"20 × 5.00 (20)"_s};
    QCOMPARE(linesOf(planned(3, 20, false)), alone);
    QCOMPARE(linesOf(planned(3, 20, std::nullopt)), alone);
    QCOMPARE(linesOf(planned(3, 20, true, u"s2"_s)), alone);
    // Nothing relies on the mix where every offer meets its own minimum.
    QVERIFY(!planned(10, 5, true).orders.first().reliesOnMix());
}

void TestOrderPlan::belowItsFirstTierAMixedLineCostsThatTier()
{
    Offer ladder = oneLadder();
    ladder.mixBatch = true;
    const OrderPlan plan = planOrders({{ladder, id(u"a"_s), 2},
                                       {ladder, id(u"b"_s), 3},
                                       {plain(u"2"_s, u"s1"_s, 5, true), {}, 9}});
    QCOMPARE(linesOf(plan),
             (QStringList{u"2 × 2.00 (5)!"_s, u"3 × 2.00 (5)!"_s, u"9 × 5.00 (9)"_s}));
    // The first tier is no cheaper step for who pays its price already.
    QCOMPARE(plan.orders.first().lines.first().cost->nextTier->minQuantity, 100);
    QCOMPARE(plan.orders.first().lines.first().cost->toNextTier, 95);
}

void TestOrderPlan::noLadderIsReachedByAnotherOffer()
{
    Offer one = oneLadder();
    Offer other = oneLadder(u"61000002"_s);
    one.mixBatch = other.mixBatch = true;
    QCOMPARE(linesOf(planOrders({{one, {}, 60}, {other, {}, 60}})),
             (QStringList{u"60 × 2.00 (60)"_s, u"60 × 2.00 (60)"_s}));
}

void TestOrderPlan::tellsOfTheNextTierOfTheMix()
{
    const Offer offer = oneLadder();
    const QList<PlannedLine> lines = byLine(
        planOrders({{offer, id(u"a"_s), 40}, {offer, id(u"b"_s), 55}}));
    for (const PlannedLine &line : lines) { // ¥190.00 against ¥180.00
        QCOMPARE(line.cost->nextTier->minQuantity, 100);
        QCOMPARE(line.cost->toNextTier, 5);
        QCOMPARE(line.cost->betterQuantity, 100);
        QCOMPARE(line.cost->betterLine, fen(18'000));
    }
    QCOMPARE(lines.at(0).cost->line, fen(8'000));
}

void TestOrderPlan::keepsLotsLineByLine()
{
    Offer offer = oneLadder();
    offer.lot = 12;
    offer.moq = 30;
    QCOMPARE(linesOf(planOrders({{offer, id(u"a"_s), 1}, {offer, id(u"b"_s), 1}})),
             (QStringList{u"24 × 2.00 (36)"_s, u"12 × 2.00 (36)"_s}));
    QCOMPARE(linesOf(planOrders({{offer, id(u"a"_s), 40}, {offer, id(u"b"_s), 50}})),
             (QStringList{u"48 × 1.80 (108)"_s, u"60 × 1.80 (108)"_s}));
}

void TestOrderPlan::comparesWithTheStockOfAll()
{
    Offer offer = oneLadder();
    offer.stock = 100;
    offer.skus[0].stock = 50;
    offer.skus[1].stock = 60;
    const auto enough = [&offer](qint64 a, qint64 b, qint64 any) {
        QList<OrderLine> lines{{offer, id(u"a"_s), a}, {offer, id(u"b"_s), b}};
        if (any > 0)
            lines.append({offer, {}, any});
        return planOrders(lines).orders.first().stockSuffices;
    };
    QCOMPARE(enough(50, 60, 0), true);
    QCOMPARE(enough(51, 10, 0), false);
    QCOMPARE(enough(40, 40, 20), true);
    QCOMPARE(enough(40, 40, 21), false); // the offer's stock is for all of its lines
    const auto twice = planOrders({{offer, id(u"a"_s), 30}, {offer, id(u"a"_s), 21}});
    QCOMPARE(byLine(twice).at(0).cost->stockSuffices, false);
    offer.skus[1].stock.reset();
    QCOMPARE(enough(50, 60, 0), std::nullopt);
    QCOMPARE(enough(51, 60, 0), false); // whatever is not known, one is short
}

void TestOrderPlan::leavesOutWhatCannotBeCosted()
{
    Offer priceless = plain(u"2"_s, u"s2"_s);
    priceless.price.reset();
    const OrderPlan plan = planOrders({{plain(u"1"_s, u"s1"_s), {}, 1},
                                       {priceless, {}, 1},
                                       {plain(u"3"_s, u"s1"_s), id(u"none"_s), 1},
                                       {plain(u"4"_s, u"s1"_s), {}, 0}},
                                      {fen(800), {}});
    QCOMPARE(linesOf(plan), (QStringList{u"1 × 5.00 (1)"_s, u"-"_s, u"-"_s, u"-"_s}));
    QCOMPARE(plan.uncosted, 3);
    QCOMPARE(plan.orders.at(0).uncosted, 2);
    QCOMPARE(plan.orders.at(0).goods, fen(500));
    QCOMPARE(plan.orders.at(0).total, fen(1'300));
    QCOMPARE(plan.orders.at(1).goods, std::nullopt);
    QCOMPARE(plan.orders.at(1).total, std::nullopt);
    QCOMPARE(plan.freight, fen(800)); // no order, no freight
    QCOMPARE(plan.total, fen(1'300));
}

void TestOrderPlan::staysInRange()
{
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    Offer dear = plain(u"1"_s, u"s1"_s);
    dear.price = Money::fromE4(kMost);
    Offer dear2 = dear;
    dear2.id = OfferId{u"2"_s};
    OrderPlan plan = planOrders({{dear, {}, 1}, {dear2, {}, 1}});
    QCOMPARE(plan.orders.first().goods, std::nullopt);
    QCOMPARE(plan.total, std::nullopt);
    plan = planOrders({{dear, {}, 1}}, {Money::fromE4(1), {}});
    QCOMPARE(plan.orders.first().goods, Money::fromE4(kMost));
    QCOMPARE(plan.orders.first().total, std::nullopt);
    QCOMPARE(plan.total, std::nullopt);
    dear2.supplier.id = SupplierId{u"s2"_s};
    QCOMPARE(planOrders({{dear, {}, 1}, {dear2, {}, 1}}).total, std::nullopt);

    Offer lots = plain(u"1"_s, u"s1"_s, kMost, true);
    lots.price = Money();
    lots.lot = 10;
    QVERIFY(!byLine(planOrders({{lots, {}, 1}})).first().cost); // no number of lots reaches the MOQ
}

void TestOrderPlan::takesLinesFromAList()
{
    ShortlistLine own;
    own.offer = oneLadder();
    own.sku = id(u"b"_s);
    own.quantity = 7;
    ShortlistLine mine = own;
    mine.quantity = 0;
    mine.sku = id(u"gone"_s);
    const QList<OrderLine> lines = orderLines({own, mine}, 50);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).sku, id(u"b"_s));
    QCOMPARE(lines.at(0).quantity, 7);
    QCOMPARE(lines.at(1).quantity, 50);
    QVERIFY(lines.at(1).sku.isEmpty()); // any other of the offer
}

/// Whatever is on a list: every line is in one order, no line is less than asked, sums are sums,
/// and no unit price is below what the line's offer asks at the pieces of all its lines.
void TestOrderPlan::isNeverLessThanHonest()
{
    QRandomGenerator random(20'261'125);
    for (int i = 0; i < 500; ++i) {
        QList<Offer> offers;
        for (int n = 0; n < 4; ++n) {
            Offer offer = random.bounded(2) == 0
                ? oneLadder(QString::number(n), QString::number(random.bounded(2)))
                : plain(QString::number(n), QString::number(random.bounded(2)), random.bounded(20));
            offer.quote = static_cast<Quote>(random.bounded(5));
            if (random.bounded(3) != 0)
                offer.mixBatch = random.bounded(3) != 0;
            if (random.bounded(3) == 0)
                offer.lot = random.bounded(2, 15);
            offers.append(offer);
        }
        QList<OrderLine> lines;
        for (int n = random.bounded(1, 9); n > 0; --n) {
            const Offer &offer = offers.at(random.bounded(4));
            const bool any = offer.skus.isEmpty() || random.bounded(2) == 0;
            lines.append({offer, any ? SkuId() : offer.skus.at(random.bounded(3)).id,
                          random.bounded(1, 120)});
        }
        const OrderPlan plan = planOrders(lines, {fen(800), {}});
        const QList<PlannedLine> planned = byLine(plan);
        QCOMPARE(planned.size(), lines.size());
        Money sum = fen(800 * plan.orders.size());
        for (qsizetype n = 0; n < planned.size(); ++n) {
            QCOMPARE(planned.at(n).line, n);
            const Cost &cost = planned.at(n).cost.value();
            QVERIFY(cost.orderQuantity >= lines.at(n).quantity);
            QCOMPARE(cost.orderQuantity % lines.at(n).offer.lot.value_or(1), qint64{0});
            QVERIFY(planned.at(n).together >= cost.orderQuantity);
            sum = sum.plus(cost.line).value();
            qint64 ofOffer = 0;
            for (qsizetype m = 0; m < planned.size(); ++m) {
                if (lines.at(m).offer.id == lines.at(n).offer.id)
                    ofOffer += planned.at(m).cost->orderQuantity;
            }
            const auto best = costAt(lines.at(n).offer, ofOffer, lines.at(n).sku);
            QVERIFY(cost.unit >= best->unit);
        }
        QCOMPARE(plan.total, sum);
    }
}

QTEST_GUILESS_MAIN(TestOrderPlan)
#include "test_orderplan.moc"

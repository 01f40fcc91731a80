// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/costcurve.h"

#include "core/domain/cost.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

constexpr qint64 kMaxPieces = std::numeric_limits<qint64>::max();

Money fen(qint64 amount) { return Money::fromFen(amount); }

PriceLadder ladderOf(const QList<PriceTier> &tiers) { return PriceLadder::make(tiers).value(); }

Offer plain(qint64 price, std::optional<qint64> moq = {}, std::optional<qint64> lot = {})
{
    Offer offer;
    offer.price = fen(price);
    offer.moq = moq;
    offer.lot = lot;
    return offer;
}

/// 10–99 pieces at ¥2.00, from 100 at ¥1.80.
Offer tiered(std::optional<qint64> lot = {})
{
    Offer offer;
    offer.ladder = ladderOf({{10, 99, fen(200)}, {100, std::nullopt, fen(180)}});
    offer.lot = lot;
    return offer;
}

/// Anything a market may tell, within some hundred pieces, so that every quantity can be tried.
Offer anyOffer(QRandomGenerator &random)
{
    Offer offer;
    if (random.bounded(2) == 0)
        offer.moq = random.bounded(60);
    if (random.bounded(2) == 0)
        offer.lot = random.bounded(2, 15);
    if (random.bounded(4) != 0)
        offer.price = Money::fromE4(random.bounded(9'000, 11'000));
    QList<PriceTier> tiers;
    qint64 from = random.bounded(1, 40);
    for (int n = random.bounded(5); n > 0; --n) {
        PriceTier tier{from, std::nullopt, Money::fromE4(random.bounded(8'000, 11'000))};
        if (random.bounded(3) == 0)
            tier.maxQuantity = from + random.bounded(60); // what follows may be a hole
        tiers.append(tier);
        from += random.bounded(1, 80);
    }
    offer.ladder = ladderOf(tiers);
    offer.quote = static_cast<Quote>(random.bounded(5));
    Sku sku;
    sku.id = SkuId{u"a"_s};
    if (random.bounded(2) == 0)
        sku.price = Money::fromE4(random.bounded(8'000, 11'000));
    offer.skus = {sku};
    return offer;
}

/// Who is cheaper where, by trying every quantity.
QList<Lead> triedLeads(const Offer &first, const Offer &second, qint64 most)
{
    QList<Lead> leads;
    for (qint64 pieces = 1; pieces <= most; ++pieces) {
        const auto one = costAt(first, pieces);
        const auto other = costAt(second, pieces);
        if (!one || !other || one->line == other->line)
            continue;
        const Side cheaper = one->line < other->line ? Side::First : Side::Second;
        if (leads.isEmpty() || leads.last().cheaper != cheaper)
            leads.append({pieces, cheaper});
    }
    return leads;
}

Leads leadsOf(const Offer &first, const Offer &second, qint64 most)
{
    return leadsBetween(CostCurve::of(first, most), CostCurve::of(second, most));
}

} // namespace

class TestCostCurve : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPieceWantedPaysForTheOrder();
    void stepsAreTheBreaks();
    void lotsAreOneStep();
    void aHoleIsAGap();
    void takesTheVariantsPrice();
    void staysInRange();
    void isCostAtEverywhere();
    void saysFromWhereTheOtherIsCheaper_data();
    void saysFromWhereTheOtherIsCheaper();
    void crossingsAreThoseOfTrying();
    void farAwayLotsTakeNoTime();
    void givesUpOnWhatNeverSettles();
    void crossingsOfSeveral();
    void reachesPastEveryBreak_data();
    void reachesPastEveryBreak();
};

void TestCostCurve::aPieceWantedPaysForTheOrder()
{
    const CostCurve curve = CostCurve::of(plain(200, 100), 1000);
    QCOMPARE(curve.totalAt(10), fen(20'000)); // 100 must be taken
    QCOMPARE(curve.perPieceAt(10), fen(2'000));
    QCOMPARE(curve.perPieceAt(100), fen(200));
    QCOMPARE(curve.perPieceAt(3), Money::fromE4(666'667)); // 66.66666… rounded
    QCOMPARE(curve.perPieceAt(0), std::nullopt);
    QCOMPARE(curve.perPieceAt(1001), std::nullopt);
}

void TestCostCurve::stepsAreTheBreaks()
{
    const QList<CostStep> expected{
        {1, 10, fen(200), 10}, {11, 99, fen(200), {}}, {100, 500, fen(180), {}}};
    QCOMPARE(CostCurve::of(tiered(), 500).steps(), expected);
    QCOMPARE(CostCurve::of(tiered(), 50).steps(),
             (QList<CostStep>{{1, 10, fen(200), 10}, {11, 50, fen(200), {}}}));
    QCOMPARE(CostCurve::of(tiered(), 4).steps(), (QList<CostStep>{{1, 4, fen(200), 10}}));
    QVERIFY(CostCurve::of(tiered(), 0).steps().isEmpty());
    QVERIFY(CostCurve::of(Offer(), 500).steps().isEmpty());
    // A tier at the price of the one before is no break.
    Offer same = tiered();
    same.ladder = ladderOf({{1, 9, fen(200)}, {10, std::nullopt, fen(200)}});
    QCOMPARE(CostCurve::of(same, 500).steps(),
             (QList<CostStep>{{1, 1, fen(200), 1}, {2, 500, fen(200), {}}}));
}

void TestCostCurve::lotsAreOneStep()
{
    const CostCurve curve = CostCurve::of(tiered(12), 500);
    // 97 pieces are nine lots, which are 108 and reach the second tier.
    QCOMPARE(
        curve.steps(),
        (QList<CostStep>{{1, 12, fen(200), 12}, {13, 96, fen(200), {}}, {97, 500, fen(180), {}}}));
    QCOMPARE(curve.lot(), 12);
    QCOMPARE(curve.totalAt(13), fen(4'800));
    QCOMPARE(curve.perPieceAt(24), fen(200));
}

void TestCostCurve::aHoleIsAGap()
{
    Offer offer;
    offer.ladder = ladderOf({{1, 9, fen(200)}, {20, 49, fen(180)}});
    const CostCurve curve = CostCurve::of(offer, 500);
    QCOMPARE(curve.steps().size(), 3); // the first piece, the rest of its tier, the other tier
    QCOMPARE(curve.totalAt(15), std::nullopt);
    QCOMPARE(curve.totalAt(20), fen(3'600));
    QCOMPARE(curve.totalAt(50), std::nullopt);
}

void TestCostCurve::takesTheVariantsPrice()
{
    Offer offer = tiered();
    Sku sku;
    sku.id = SkuId{u"a"_s};
    sku.price = fen(500);
    offer.skus = {sku};
    QCOMPARE(CostCurve::of(offer, 500, sku.id).perPieceAt(3), fen(500));
    QVERIFY(CostCurve::of(offer, 500, SkuId{u"b"_s}).steps().isEmpty());
}

void TestCostCurve::staysInRange()
{
    Offer dear;
    dear.price = Money::fromE4(kMaxPieces / 10);
    dear.lot = 3;
    const CostCurve curve = CostCurve::of(dear, kMaxPieces);
    QVERIFY(curve.totalAt(9));
    QCOMPARE(curve.totalAt(10), std::nullopt); // twelve would have to be paid
    QVERIFY(!costAt(dear, 10));

    Offer cheap;
    cheap.price = Money();
    cheap.lot = 10;
    const CostCurve free = CostCurve::of(cheap, kMaxPieces);
    QCOMPARE(free.totalAt(kMaxPieces / 10 * 10), Money());
    QCOMPARE(free.totalAt(kMaxPieces), std::nullopt); // no lot is large enough
    cheap.moq = kMaxPieces;
    QVERIFY(CostCurve::of(cheap, kMaxPieces).steps().isEmpty());
}

void TestCostCurve::isCostAtEverywhere()
{
    QRandomGenerator random(20'261'125);
    for (int i = 0; i < 400; ++i) {
        const Offer offer = anyOffer(random);
        const SkuId sku{i % 3 == 0 ? u"a"_s : QString()};
        const CostCurve curve = CostCurve::of(offer, 400, sku);
        qint64 end = 0;
        for (const CostStep &step : curve.steps()) {
            QVERIFY(step.from > end && step.to >= step.from && step.to <= 400);
            end = step.to;
        }
        QVERIFY(curve.steps().size() <= 2 * offer.ladder.tiers().size() + 2);
        for (qint64 pieces = 1; pieces <= 400; ++pieces) {
            const auto cost = costAt(offer, pieces, sku);
            QCOMPARE(curve.totalAt(pieces), cost ? std::optional(cost->line) : std::nullopt);
        }
    }
}

void TestCostCurve::saysFromWhereTheOtherIsCheaper_data()
{
    QTest::addColumn<Offer>("first");
    QTest::addColumn<Offer>("second");
    QTest::addColumn<QList<Lead>>("leads");
    const Offer cheapByMany = plain(150, 100);
    QTest::newRow("a large minimum") // ¥150.00 in all from the first piece
        << plain(200) << cheapByMany << QList<Lead>{{1, Side::First}, {76, Side::Second}};
    QTest::newRow("the other way round")
        << cheapByMany << plain(200) << QList<Lead>{{1, Side::Second}, {76, Side::First}};
    QTest::newRow("always") << plain(200) << plain(190) << QList<Lead>{{1, Side::Second}};
    QTest::newRow("never") << plain(200) << plain(200) << QList<Lead>{};
    QTest::newRow("no price") << plain(200) << Offer() << QList<Lead>{};
    QTest::newRow("a tier and back")
        << plain(190) << tiered() << QList<Lead>{{1, Side::First}, {100, Side::Second}};
    // Equal at 95 (100 pieces at ¥1.90 are 95 at ¥2.00): what is equal is no crossing.
    QTest::newRow("equal in between")
        << plain(200) << plain(190, 100) << QList<Lead>{{1, Side::First}, {96, Side::Second}};
    // By the dozen: ¥12.00 for 1 to 12 pieces against ¥1.10 each, ¥24.00 for 13 to 24 …
    QTest::newRow("lots") << plain(110) << plain(100, {}, 12)
                          << QList<Lead>{{1, Side::First},   {11, Side::Second}, {13, Side::First},
                                         {22, Side::Second}, {25, Side::First},  {33, Side::Second},
                                         {37, Side::First},  {44, Side::Second}, {49, Side::First},
                                         {55, Side::Second}, {61, Side::First},  {66, Side::Second},
                                         {73, Side::First},  {77, Side::Second}, {85, Side::First},
                                         {88, Side::Second}, {97, Side::First},  {99, Side::Second},
                                         {109, Side::First}, {110, Side::Second}};
}

void TestCostCurve::saysFromWhereTheOtherIsCheaper()
{
    QFETCH(Offer, first);
    QFETCH(Offer, second);
    QFETCH(QList<Lead>, leads);
    QCOMPARE(triedLeads(first, second, 1000), leads);
    QCOMPARE(leadsOf(first, second, 1000), (Leads{leads, true}));
}

void TestCostCurve::crossingsAreThoseOfTrying()
{
    QRandomGenerator random(1'688);
    int crossed = 0;
    for (int i = 0; i < 3'000; ++i) {
        const Offer first = anyOffer(random);
        Offer second = anyOffer(random);
        if (i % 5 == 0)
            second.price = first.price; // so that lots alone decide
        const Leads leads = leadsOf(first, second, 600);
        QVERIFY(leads.complete);
        QCOMPARE(leads.list, triedLeads(first, second, 600));
        crossed += leads.list.size() > 1 ? 1 : 0;
    }
    QVERIFY(crossed > 500); // else nothing was tried
}

void TestCostCurve::farAwayLotsTakeNoTime()
{
    // Four thousand million pieces: were each lot looked at, this would not end.
    const qint64 most = 4'000'000'000;
    const Leads same = leadsOf(plain(100, {}, 2), plain(101, {}, 2), most);
    QCOMPARE(same, (Leads{{{1, Side::First}}, true}));
    const Leads part = leadsOf(plain(100, {}, 2), plain(100, {}, 6), most);
    QCOMPARE(part, (Leads{{{1, Side::First}}, true}));
    const Leads late = leadsOf(plain(110, {}, 3), plain(100, {}, 12), most);
    QVERIFY(late.complete);
    QCOMPARE(late.list, triedLeads(plain(110, {}, 3), plain(100, {}, 12), 10'000));
}

void TestCostCurve::givesUpOnWhatNeverSettles()
{
    const Leads leads = leadsOf(plain(100, {}, 5), plain(100, {}, 7), 1'000'000);
    QVERIFY(!leads.complete);
    QCOMPARE(leads.list.size(), Leads::kMost);
    QList<Lead> tried = triedLeads(plain(100, {}, 5), plain(100, {}, 7), 20'000);
    tried.resize(Leads::kMost);
    QCOMPARE(leads.list, tried);
}

void TestCostCurve::crossingsOfSeveral()
{
    QList<CostCurve> curves;
    for (const Offer &offer : {plain(200), plain(150, 100), plain(100, 500), Offer()})
        curves.append(CostCurve::of(offer, 1000));
    const QList<PairCrossings> expected{
        {0, 1, {{76, 1, 0, true}}, true},
        {0, 2, {{251, 2, 0, false}}, true}, // ¥500.00; the second costs ¥376.50
        {1, 2, {{334, 2, 1, true}}, true},
    };
    QCOMPARE(crossingsOf(curves), expected);
    QVERIFY(crossingsOf({}).isEmpty());
}

void TestCostCurve::reachesPastEveryBreak_data()
{
    QTest::addColumn<Offer>("offer");
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<qint64>("reach");
    QTest::newRow("at least") << plain(100) << qint64{1} << qint64{100};
    QTest::newRow("quantity") << plain(100) << qint64{51} << qint64{200};
    QTest::newRow("minimum") << plain(100, 2'000) << qint64{1} << qint64{5'000};
    QTest::newRow("tier") << tiered() << qint64{1} << qint64{200};
    QTest::newRow("far") << plain(100, kMaxPieces) << qint64{1} << qint64{10'000'000'000};
}

void TestCostCurve::reachesPastEveryBreak()
{
    QFETCH(Offer, offer);
    QFETCH(qint64, quantity);
    QTEST(curveReach({plain(100), offer}, quantity), "reach");
}

QTEST_GUILESS_MAIN(TestCostCurve)
#include "test_costcurve.moc"

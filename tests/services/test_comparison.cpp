// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/comparison.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

Money fen(qint64 amount) { return Money::fromFen(amount); }

Offer priced(qint64 unitFen, qint64 moq = 1)
{
    Offer offer;
    offer.id = OfferId{u"61094757236"_s + QString::number(unitFen % 10)};
    offer.price = fen(unitFen);
    offer.moq = moq;
    return offer;
}

Offer tiered()
{
    Offer offer = priced(250);
    offer.ladder = PriceLadder::make({{10, 99, fen(200)}, {100, std::nullopt, fen(180)}}).value();
    return offer;
}

QString text(const Record &record, QLatin1StringView name)
{
    for (const Field &field : record) {
        if (field.name == name)
            return fieldText(field.value);
    }
    return u"(no such field)"_s;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addsFreightAndConverts();
    void landedPriceIsRounded();
    void whatIsNotGivenStaysUnknown();
    void keepsTheOrderAndOffersWithoutAPrice();
    void findsTheCheapestPerPiece();
    void leavesNoRangeSilently();
    void writesTheContractsFields();
    void costsTheVariantThatIsWished();
    void tableHasAColumnForEachQuantity();
    void tellsHowSteadyAPriceWas();
};

void TestComparison::addsFreightAndConverts()
{
    const auto rows = compareOffers({tiered()},
                                    {95, fen(1000), ExchangeRate::parse(u"0.137931"_s)});
    QCOMPARE(rows.size(), 1);
    const ComparisonRow &row = rows.first();
    QVERIFY(row.cost);
    QCOMPARE(row.cost->line, fen(19000));
    QCOMPARE(row.freight, fen(1000));
    QCOMPARE(row.total, fen(20000));
    QCOMPARE(row.landedUnit, Money::fromE4(21'053)); // 200 / 95 = 2.10526…
    QCOMPARE(row.foreignTotal, Money::fromE4(275'862)); // 27.5862
}

void TestComparison::landedPriceIsRounded()
{
    // 3 pieces at ¥1.00 and ¥0.0001, ¥0.0002 of freight: thirds go to the nearest.
    QCOMPARE(compareOffers({priced(100)}, {3, Money::fromE4(1), {}}).first().landedUnit,
             Money::fromE4(10'000));
    QCOMPARE(compareOffers({priced(100)}, {3, Money::fromE4(2), {}}).first().landedUnit,
             Money::fromE4(10'001));
    // 2 pieces: the half goes up.
    QCOMPARE(compareOffers({priced(100)}, {2, Money::fromE4(1), {}}).first().landedUnit,
             Money::fromE4(10'001));
    // Per piece that must be ordered, not per piece asked for.
    QCOMPARE(compareOffers({priced(100, 10)}, {1, fen(100), {}}).first().landedUnit, fen(110));
}

void TestComparison::whatIsNotGivenStaysUnknown()
{
    const ComparisonRow row = compareOffers({priced(100)}, {10, {}, {}}).first();
    QCOMPARE(row.freight, std::nullopt);
    QCOMPARE(row.foreignTotal, std::nullopt);
    QCOMPARE(row.total, fen(1000));
    QCOMPARE(row.landedUnit, fen(100));
}

void TestComparison::keepsTheOrderAndOffersWithoutAPrice()
{
    const auto rows = compareOffers({priced(105), Offer(), priced(101)}, {1, fen(5), {}});
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).offer, priced(105));
    QVERIFY(!rows.at(1).cost);
    QVERIFY(!rows.at(1).total);
    QVERIFY(!rows.at(1).landedUnit);
    QCOMPARE(rows.at(2).offer, priced(101));
    QVERIFY(compareOffers({}, {1, {}, {}}).isEmpty());
}

void TestComparison::findsTheCheapestPerPiece()
{
    // With ¥10 of freight the large minimum order wins although its total is the highest.
    const QList<Offer> offers{priced(100), priced(105, 100), Offer(), priced(100)};
    const auto rows = compareOffers(offers, {10, fen(1000), {}});
    QCOMPARE(lowestLanded(rows), fen(115));
    QCOMPARE(bestOf(rows), QList<qsizetype>{1});
    const auto without = compareOffers(offers, {10, {}, {}});
    QCOMPARE(lowestLanded(without), fen(100));
    QCOMPARE(bestOf(without), (QList<qsizetype>{0, 3}));
    QVERIFY(bestOf({}).isEmpty());
    QVERIFY(bestOf(compareOffers({Offer()}, {1, {}, {}})).isEmpty());
    QCOMPARE(lowestLanded({}), std::nullopt);
}

void TestComparison::leavesNoRangeSilently()
{
    const Money largest = Money::fromE4(std::numeric_limits<qint64>::max());
    const ComparisonRow row =
        compareOffers({priced(100)}, {1, largest, ExchangeRate::parse(u"1"_s)}).first();
    QVERIFY(row.cost);
    QVERIFY(!row.total);
    QVERIFY(!row.landedUnit);
    QVERIFY(!row.foreignTotal);
    Offer dear;
    dear.price = largest;
    const ComparisonRow converted =
        compareOffers({dear}, {1, {}, ExchangeRate::parse(u"2"_s)}).first();
    QCOMPARE(converted.total, largest);
    QVERIFY(!converted.foreignTotal);
}

void TestComparison::writesTheContractsFields()
{
    const ComparisonTerms terms{95, fen(1000), ExchangeRate::parse(u"0.14"_s)};
    const Record record = comparisonRecord(compareOffers({tiered()}, terms).first(), 95);
    QCOMPARE(text(record, "offer_id"_L1), u"610947572360"_s);
    QCOMPARE(text(record, "unit_cost"_L1), u"2.00"_s);
    QCOMPARE(text(record, "line_cost"_L1), u"190.00"_s);
    QCOMPARE(text(record, "order_quantity"_L1), u"95"_s);
    QCOMPARE(text(record, "better_quantity"_L1), u"100"_s);
    QCOMPARE(text(record, "better_line_cost"_L1), u"180.00"_s);
    QCOMPARE(text(record, "freight"_L1), u"10.00"_s);
    QCOMPARE(text(record, "total_cost"_L1), u"200.00"_s);
    QCOMPARE(text(record, "landed_unit_cost"_L1), u"2.1053"_s);
    QCOMPARE(text(record, "foreign_total"_L1), u"28.00"_s);

    // The same columns when nothing is known, or a CSV's rows would not line up.
    const Record unknown = comparisonRecord(compareOffers({Offer()}, {95, {}, {}}).first(), 95);
    QCOMPARE(unknown.size(), record.size());
    for (qsizetype i = 0; i < record.size(); ++i)
        QCOMPARE(unknown.at(i).name, record.at(i).name);
    QCOMPARE(text(unknown, "better_quantity"_L1), QString());
    QCOMPARE(text(unknown, "freight"_L1), QString());
}

void TestComparison::costsTheVariantThatIsWished()
{
    Offer offer = priced(100);
    offer.detailed = true;
    offer.skus = {{SkuId{u"w"_s}, {}, fen(200), 9, {{u"颜色"_s, u"白色"_s}}},
                  {SkuId{u"b"_s}, {}, fen(300), 9, {{u"颜色"_s, u"黑色"_s}, {u"尺码"_s, u"L"_s}}}};
    Offer other = offer;
    other.skus.removeLast();
    ComparisonTerms terms{10, {}, {}, {{{u"颜色"_s, u"黑色"_s}}}};
    const QList<ComparisonRow> rows = compareOffers({offer, other}, terms);
    QCOMPARE(rows.at(0).cost->line, fen(3'000));
    QCOMPARE(rows.at(0).cost->stockSuffices, false);
    QVERIFY(!rows.at(1).cost);
    const Record record = comparisonRecord(rows.at(0), 10);
    QCOMPARE(text(record, "variant_sku_id"_L1), u"b"_s);
    QCOMPARE(text(record, "variant"_L1), u"黑色, L"_s);
    QCOMPARE(text(record, "variant_fit"_L1), u"exact"_s);
    QCOMPARE(text(record, "variants_fitting"_L1), u"1"_s);
    QCOMPARE(text(comparisonRecord(rows.at(1), 10), "variant_fit"_L1), u"none"_s);

    const CostCurves curves = costCurves({offer, other}, 10, terms.wish);
    QCOMPARE(curves.curves.at(0).perPieceAt(10), fen(300));
    QVERIFY(curves.curves.at(1).steps().isEmpty());
    const QList<MatrixRow> matrix = costMatrix({offer, other}, {5}, terms.wish);
    QCOMPARE(matrix.at(0).cells.at(0)->total, fen(1'500));
    QVERIFY(!matrix.at(0).cells.at(1));
}

void TestComparison::tableHasAColumnForEachQuantity()
{
    const QList<Offer> offers{priced(250, 20), Offer()};
    const QByteArray plain = comparisonCsv(compareOffers(offers, {}), 1, {});
    const QByteArray wide = comparisonCsv(compareOffers(offers, {}), 1,
                                          costMatrix(offers, {10, 1'000}));
    const QList<QByteArray> before = plain.split('\n');
    const QList<QByteArray> after = wide.split('\n');
    QCOMPARE(after.size(), before.size());
    const QList<QByteArray> added{
        ",order_quantity_at_10,total_cost_at_10,wanted_unit_cost_at_10,order_quantity_at_1000,"
        "total_cost_at_1000,wanted_unit_cost_at_1000\r",
        ",20,50.00,5.00,1000,2500.00,2.50\r", ",,,,,,\r"};
    for (qsizetype i = 0; i < added.size(); ++i)
        QCOMPARE(after.at(i), before.at(i).chopped(1) + added.at(i));
}

void TestComparison::tellsHowSteadyAPriceWas()
{
    ComparisonRow row = compareOffers({priced(100)}, {}).first();
    QCOMPARE(text(comparisonRecord(row, 1), "spread_90d_percent"_L1), QString());
    row.recent = PriceStats{fen(950), fen(1'050), fen(1'000), fen(1'050), 3, 0};
    const Record record = comparisonRecord(row, 1);
    QCOMPARE(text(record, "lowest_90d"_L1), u"9.50"_s);
    QCOMPARE(text(record, "mean_90d"_L1), u"10.00"_s);
    QCOMPARE(text(record, "changes_90d"_L1), u"3"_s);
    QCOMPARE(text(record, "spread_90d_percent"_L1), u"10.00"_s);
    row.recent->max = fen(951);
    QCOMPARE(text(comparisonRecord(row, 1), "spread_90d_percent"_L1), u"0.10"_s);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "test_comparison.moc"

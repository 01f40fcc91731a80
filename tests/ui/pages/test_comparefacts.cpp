// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparefacts.h"

#include "tests/support/bench.h"
#include "ui/pages/comparemodel.h"

#include <QLocale>
#include <QSignalSpy>

using namespace sanjia;
using namespace sanjia::comparefacts;
using namespace Qt::StringLiterals;

using Amounts = QList<qint64>; ///< below zero: unknown
using Columns = QList<int>;

namespace {

std::optional<qint64> known(qint64 amount)
{
    return amount < 0 ? std::nullopt : std::optional(amount);
}

/// One offer for each amount, which is what `fact` is about.
QList<Offer> offersWith(int fact, const Amounts &amounts)
{
    QList<Offer> offers;
    for (const qint64 amount : amounts) {
        Offer offer = offerAt(static_cast<int>(offers.size()), 1'000);
        switch (fact) {
        case Moq:
            offer.price.reset(); // else the MOQ would also decide the costs
            offer.moq = known(amount);
            break;
        case Stock:
            offer.stock = known(amount);
            break;
        case Sales:
            offer.sales = known(amount);
            break;
        default:
            offer.price = amount < 0 ? std::nullopt : std::optional(Money::fromFen(amount));
        }
        offers.append(offer);
    }
    return offers;
}

PriceStats stats(qint64 lowest, qint64 mean, qint64 current)
{
    PriceStats stats;
    stats.min = Money::fromE4(lowest);
    stats.mean = Money::fromE4(mean);
    stats.current = Money::fromE4(current);
    return stats;
}

Offer tieredOffer()
{
    Offer offer = offerAt(0, 2'000);
    offer.unit = u"件"_s;
    offer.moq = 10;
    offer.stock = 100;
    offer.ladder = PriceLadder::make(
                       {{10, 99, Money::fromFen(1'000)}, {100, std::nullopt, Money::fromFen(800)}})
                       .value();
    return offer;
}

Columns bestOf(const CompareModel &model, int fact)
{
    Columns best;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.index(fact, column).data(CompareModel::BestRole).toBool())
            best.append(column);
    }
    return best;
}

QString shown(const CompareModel &model, int fact, int column = 0)
{
    return model.index(fact, column).data().toString();
}

} // namespace

class TestCompareFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void marksTheBest_data();
    void marksTheBest();
    void bestIsSaidNotOnlyShown();
    void trendRowsWaitForATrend();
    void trendsAreJudged();
    void costsAtMoreThanOneStep_data();
    void costsAtMoreThanOneStep();
    void variantsHaveARangeOfPrices();
    void steadyPricesAreBetter();
    void picturesComeAndGoWithTheirOffer();
    void whatReadingSaysIsNoDifference();
    void unknownAgainstKnownIsADifference();
    void tintChangesAreTold();
    void headingsNumberTheOffers();
};

void TestCompareFacts::marksTheBest_data()
{
    QTest::addColumn<int>("fact");
    QTest::addColumn<Amounts>("amounts");
    QTest::addColumn<Columns>("best");
    QTest::newRow("cost: least") << int{UnitCost} << Amounts{900, 700, 800} << Columns{1};
    QTest::newRow("cost: two are least")
        << int{UnitCost} << Amounts{700, 900, 700} << Columns{0, 2};
    QTest::newRow("cost: all alike") << int{UnitCost} << Amounts{700, 700, 700} << Columns{};
    QTest::newRow("cost: alone") << int{UnitCost} << Amounts{700} << Columns{};
    QTest::newRow("cost: one known") << int{UnitCost} << Amounts{-1, 700, -1} << Columns{};
    QTest::newRow("cost: none known") << int{UnitCost} << Amounts{-1, -1} << Columns{};
    QTest::newRow("cost: unknown first") << int{UnitCost} << Amounts{-1, 900, 700} << Columns{2};
    QTest::newRow("line") << int{LineCost} << Amounts{900, 700} << Columns{1};
    QTest::newRow("moq: least") << int{Moq} << Amounts{5, 2, 10} << Columns{1};
    QTest::newRow("moq: unknown") << int{Moq} << Amounts{-1, 5, 2} << Columns{2};
    QTest::newRow("stock: most") << int{Stock} << Amounts{5, 0, 10} << Columns{2};
    QTest::newRow("stock: none is known") << int{Stock} << Amounts{0, 5, -1} << Columns{1};
    QTest::newRow("sales: most") << int{Sales} << Amounts{10, -1, 5} << Columns{0};
    // Dear or cheap, these say the same of nothing better.
    QTest::newRow("listed price") << int{ListedPrice} << Amounts{900, 700} << Columns{};
    QTest::newRow("quantity") << int{OrderQuantity} << Amounts{900, 700} << Columns{};
    QTest::newRow("title") << int{Title} << Amounts{900, 700} << Columns{};
}

void TestCompareFacts::marksTheBest()
{
    QFETCH(int, fact);
    QFETCH(Amounts, amounts);
    QFETCH(Columns, best);
    CompareModel model;
    model.setRows(compareOffers(offersWith(fact, amounts), {}));
    QCOMPARE(bestOf(model, fact), best);
}

void TestCompareFacts::bestIsSaidNotOnlyShown()
{
    CompareModel model;
    model.setRows(compareOffers({offerAt(0, 900), offerAt(1, 1'000)}, {}));
    const QModelIndex best = model.index(UnitCost, 0);
    const QModelIndex other = model.index(UnitCost, 1);
    QCOMPARE(best.data().toString(), u"¥9.00  ✓ best"_s);
    QCOMPARE(best.data(Qt::AccessibleTextRole).toString(), u"Unit cost: ¥9.00  ✓ best"_s);
    QVERIFY(best.data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(!best.data(Qt::ToolTipRole).toString().isEmpty());
    QCOMPARE(other.data(Qt::AccessibleTextRole).toString(), u"Unit cost: ¥10.00"_s);
    QVERIFY(!other.data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(!other.data(Qt::ToolTipRole).isValid());
    // The dearer one goes, and with it what the other was better than.
    model.setRows(compareOffers({offerAt(0, 900)}, {}));
    QCOMPARE(shown(model, UnitCost), u"¥9.00"_s);
}

void TestCompareFacts::trendRowsWaitForATrend()
{
    CompareModel model;
    model.setRows(compareOffers({offerAt(0)}, {}));
    for (const int fact : {int{Lowest}, int{Mean}, int{Now}})
        QCOMPARE(shown(model, fact), u"–"_s);
    model.setTrend(offerAt(0).id, stats(77'700, 123'456, 99'900));
    QCOMPARE(shown(model, Lowest), u"¥7.77"_s);
    QCOMPARE(shown(model, Mean), u"¥12.35"_s); // worked out: no more digits than a price
    QCOMPARE(shown(model, Now), u"¥9.99"_s);
    model.setTrend(offerAt(0).id, std::nullopt);
    QCOMPARE(shown(model, Lowest), u"–"_s);
}

void TestCompareFacts::trendsAreJudged()
{
    CompareModel model;
    model.setRows(compareOffers({offerAt(0), offerAt(1), offerAt(2)}, {}));
    model.setTrend(offerAt(0).id, stats(70'000, 90'000, 95'000));
    model.setTrend(offerAt(1).id, stats(80'000, 85'000, 95'000));
    QCOMPARE(bestOf(model, Lowest), Columns{0});
    QCOMPARE(bestOf(model, Mean), Columns{1});
    QCOMPARE(bestOf(model, Now), Columns{});
}

void TestCompareFacts::costsAtMoreThanOneStep_data()
{
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<int>("fact");
    QTest::addColumn<QString>("text");
    QTest::newRow("raised to the MOQ") << qint64{3} << int{OrderQuantity} << u"10 件"_s;
    QTest::newRow("unit cost") << qint64{3} << int{UnitCost} << u"¥10.00"_s;
    QTest::newRow("goods") << qint64{3} << int{LineCost} << u"¥100.00"_s;
    QTest::newRow("basis") << qint64{3} << int{Basis} << u"tier price"_s;
    QTest::newRow("next tier") << qint64{3} << int{NextTier} << u"¥8.00 from 100 件"_s;
    QTest::newRow("no next tier") << qint64{100} << int{NextTier} << u"–"_s;
    // 90 × ¥10 are dearer than 100 × ¥8.
    QTest::newRow("more for less") << qint64{90} << int{Better} << u"100 件 cost ¥800.00"_s;
    QTest::newRow("not for less") << qint64{20} << int{Better} << u"–"_s;
    QTest::newRow("stock enough") << qint64{100} << int{Stock} << u"100, enough"_s;
    QTest::newRow("stock short") << qint64{101} << int{Stock} << u"100, not enough"_s;
    QTest::newRow("tiers") << qint64{1} << int{Tiers} << u"10 – 99 件   ¥10.00\n≥ 100 件   ¥8.00"_s;
    QTest::newRow("variants not read") << qint64{1} << int{Variants} << u"–"_s;
    QTest::newRow("no freight told") << qint64{1} << int{Freight} << u"–"_s;
    QTest::newRow("no rate told") << qint64{1} << int{ForeignTotal} << u"–"_s;
}

void TestCompareFacts::costsAtMoreThanOneStep()
{
    QFETCH(qint64, quantity);
    QFETCH(int, fact);
    QFETCH(QString, text);
    ComparisonTerms terms;
    terms.quantity = quantity;
    CompareModel model;
    model.setRows(compareOffers({tieredOffer()}, terms));
    QCOMPARE(shown(model, fact), text);
}

void TestCompareFacts::variantsHaveARangeOfPrices()
{
    Offer offer = offerAt(0);
    CompareModel model;
    model.setRows(compareOffers({offer}, {}));
    QCOMPARE(shown(model, VariantPrices), u"–"_s);
    for (const qint64 fen : {900, 700}) {
        Sku sku;
        sku.id = SkuId{QString::number(fen)};
        sku.price = Money::fromFen(fen);
        offer.skus.append(sku);
    }
    offer.skus.append(Sku()); // without a price of its own
    model.setRows(compareOffers({offer}, {}));
    QCOMPARE(shown(model, VariantPrices), u"¥7.00 – ¥9.00"_s);
    offer.skus.removeFirst();
    model.setRows(compareOffers({offer}, {}));
    QCOMPARE(shown(model, VariantPrices), u"¥7.00"_s);
    QVERIFY(label(Count).isEmpty());
    QVERIFY(label(-1).isEmpty());
}

void TestCompareFacts::steadyPricesAreBetter()
{
    CompareModel model;
    model.setRows(compareOffers({offerAt(0), offerAt(1), offerAt(2), offerAt(3)}, {}));
    PriceStats steady = stats(90'000, 90'000, 90'000);
    steady.max = steady.min;
    PriceStats moving = stats(90'000, 100'000, 90'000);
    moving.max = Money::fromE4(110'000);
    moving.changes = 3;
    PriceStats free = stats(0, 0, 0); // no percent of nothing
    model.setTrend(offerAt(0).id, steady);
    model.setTrend(offerAt(1).id, moving);
    model.setTrend(offerAt(2).id, free);
    QVERIFY(shown(model, Stability).startsWith(u"unchanged"_s));
    QVERIFY(shown(model, Stability, 1).contains(u"20.0"_s));
    QCOMPARE(shown(model, Stability, 2), u"–"_s);
    QCOMPARE(shown(model, Stability, 3), u"–"_s);
    QCOMPARE(bestOf(model, Stability), Columns{0});
}

void TestCompareFacts::picturesComeAndGoWithTheirOffer()
{
    CompareModel model;
    model.setRows(compareOffers({offerAt(0), offerAt(1)}, {}));
    model.setPicture(offerAt(1).id, QPixmap(4, 4));
    model.setPicture(offerAt(9).id, QPixmap(4, 4)); // nobody here
    QVERIFY(!model.index(Picture, 0).data(Qt::DecorationRole).isValid());
    QCOMPARE(shown(model, Picture, 0), u"–"_s);
    QVERIFY(model.index(Picture, 1).data(Qt::DecorationRole).isValid());
    QVERIFY(!model.index(Title, 1).data(Qt::DecorationRole).isValid());
    QCOMPARE(shown(model, Picture, 1), QString());
    model.setRows(compareOffers({offerAt(0)}, {}));
    QVERIFY(!model.anyPicture());
}

void TestCompareFacts::whatReadingSaysIsNoDifference()
{
    CompareModel model;
    model.setRows(compareOffers({offerAt(0), offerAt(1)}, {}));
    model.setHighlighting(true);
    model.setReading(offerAt(0).id, Reading::Failed, u"The gateway is busy."_s);
    model.setReading(offerAt(9).id, Reading::Failed, u"Nobody."_s);
    QCOMPARE(shown(model, State, 0), u"The gateway is busy."_s);
    QCOMPARE(shown(model, State, 1), u"read"_s);
    QVERIFY(!model.allRead());
    QVERIFY(!model.index(State, 0).data(CompareModel::DiffersRole).toBool());
    QVERIFY(!model.index(State, 0).data(Qt::BackgroundRole).isValid());
}

void TestCompareFacts::unknownAgainstKnownIsADifference()
{
    CompareModel model;
    Offer known = offerAt(0);
    known.location = u"义乌"_s;
    model.setRows(compareOffers({known, offerAt(1)}, {}));
    for (const int column : {0, 1})
        QVERIFY(model.index(Place, column).data(CompareModel::DiffersRole).toBool());
    model.setRows(compareOffers({known}, {})); // one alone differs from nothing
    QVERIFY(!model.index(Place, 0).data(CompareModel::DiffersRole).toBool());
    model.setRows({});
    model.setRows(compareOffers({offerAt(2)}, {}));
    QCOMPARE(shown(model, Place), u"–"_s);
}

void TestCompareFacts::tintChangesAreTold()
{
    CompareModel model;
    model.setRows(compareOffers({offerAt(0), offerAt(1, 900)}, {}));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setHighlighting(true);
    QVERIFY(changed.count() > 0);
    QVERIFY(model.index(UnitCost, 0).data(Qt::BackgroundRole).isValid());
    QVERIFY(model.headerData(UnitCost, Qt::Vertical, Qt::FontRole).value<QFont>().bold());
    QVERIFY(!model.headerData(Credit, Qt::Vertical, Qt::FontRole).value<QFont>().bold());
    model.setHighlighting(false);
    QVERIFY(!model.index(UnitCost, 0).data(Qt::BackgroundRole).isValid());
    QVERIFY(!model.headerData(UnitCost, Qt::Vertical, Qt::FontRole).isValid());
}

void TestCompareFacts::headingsNumberTheOffers()
{
    CompareModel model;
    model.setRows(compareOffers({offerAt(0), offerAt(1)}, {}));
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Offer 2"_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString(), offerAt(1).title);
    QVERIFY(!model.headerData(2, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(-1, Qt::Vertical, Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(Count, Qt::Vertical, Qt::DisplayRole).isValid());
}

QTEST_MAIN(TestCompareFacts)
#include "test_comparefacts.moc"

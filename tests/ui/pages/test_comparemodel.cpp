// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparemodel.h"

#include "tests/support/bench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace sanjia;
using namespace sanjia::comparefacts;
using namespace Qt::StringLiterals;

class TestCompareModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsItsPromisesToViews();
    void columnsThatStayKeepWhatIsKnownOfThem();
    void marksTheBestOnlyWhereOneIs();
    void unknownIsNeverBest();
    void freightAndRateReachTheirRows();
    void costsStandInMyCurrencyToo();
    void saysHowReadingGoes();
    void differencesAreTintedOnDemand();
    void everyFactHasAName();

private:
    [[nodiscard]] static QString text(const CompareModel &model, int fact, int column)
    {
        return model.index(fact, column).data().toString();
    }
    [[nodiscard]] static bool best(const CompareModel &model, int fact, int column)
    {
        return model.index(fact, column).data(CompareModel::BestRole).toBool();
    }
};

void TestCompareModel::keepsItsPromisesToViews()
{
    CompareModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(compareOffers({offerAt(0), offerAt(1), offerAt(2)}, {}));
    QCOMPARE(model.columnCount(), 3);
    model.setHighlighting(true);
    model.setPicture(offerAt(1).id, QPixmap(4, 4));
    model.setRows(compareOffers({offerAt(0), offerAt(2)}, {}));
    QCOMPARE(model.columnCount(), 2);
    model.setRows(compareOffers({offerAt(0), offerAt(2), offerAt(7)}, {}));
    QCOMPARE(model.columnCount(), 3);
    model.setRows({});
    QCOMPARE(model.columnCount(), 0);
    QVERIFY(model.rows().isEmpty());
    QVERIFY(model.allRead());
}

void TestCompareModel::columnsThatStayKeepWhatIsKnownOfThem()
{
    CompareModel model;
    model.setRows(compareOffers({offerAt(0), offerAt(1)}, {}));
    PriceStats stats;
    stats.min = Money::fromFen(777);
    model.setTrend(offerAt(1).id, stats);
    model.setPicture(offerAt(1).id, QPixmap(4, 4));
    const QPersistentModelIndex kept = model.index(Lowest, 1);
    model.setRows(compareOffers({offerAt(1)}, {}));
    QCOMPARE(kept.column(), 0);
    QCOMPARE(text(model, Lowest, 0), u"¥7.77"_s);
    QVERIFY(model.anyPicture());
    model.setTrend(offerAt(9).id, stats); // nobody here: nothing happens
}

void TestCompareModel::marksTheBestOnlyWhereOneIs()
{
    CompareModel model;
    Offer cheap = offerAt(0, 900);
    Offer dear = offerAt(1, 1'000);
    cheap.moq = dear.moq = 5;
    cheap.stock = 10;
    dear.stock = 20;
    model.setRows(compareOffers({cheap, dear}, {}));
    QVERIFY(best(model, UnitCost, 0) && !best(model, UnitCost, 1));
    QVERIFY(!best(model, Stock, 0) && best(model, Stock, 1)); // more is better
    QVERIFY(!best(model, Moq, 0) && !best(model, Moq, 1)); // where all are equal none is
    QVERIFY(!best(model, Title, 0) && !best(model, Title, 1));
    // Not by colour or weight alone.
    QVERIFY(text(model, UnitCost, 0) != u"¥9.00"_s);
    QVERIFY(text(model, UnitCost, 0).startsWith(u"¥9.00"_s));
    QCOMPARE(text(model, UnitCost, 1), u"¥10.00"_s);
}

void TestCompareModel::unknownIsNeverBest()
{
    CompareModel model;
    Offer unknown = offerAt(0);
    unknown.price.reset();
    model.setRows(compareOffers({unknown, offerAt(1), offerAt(2, 2'000)}, {}));
    QVERIFY(!best(model, UnitCost, 0));
    QVERIFY(best(model, UnitCost, 1));
    QCOMPARE(text(model, UnitCost, 0), u"–"_s);
}

void TestCompareModel::freightAndRateReachTheirRows()
{
    ComparisonTerms terms;
    terms.quantity = 10;
    terms.freight = Money::fromFen(1'000);
    terms.rate = ExchangeRate::parse(u"0.5");
    QVERIFY(terms.rate);
    CompareModel model;
    model.setRows(compareOffers({offerAt(0, 900)}, terms));
    QCOMPARE(text(model, Freight, 0), u"¥10.00"_s);
    QCOMPARE(text(model, Total, 0), u"¥100.00"_s);
    QCOMPARE(text(model, LandedUnit, 0), u"¥10.00"_s);
    QCOMPARE(text(model, ForeignTotal, 0), u"50.00"_s);
}

void TestCompareModel::costsStandInMyCurrencyToo()
{
    ComparisonTerms terms;
    terms.quantity = 10;
    CompareModel model;
    model.setCurrency(ForeignCurrency{u"USD"_s, *ExchangeRate::parse(u"0.5")});
    model.setRows(compareOffers({offerAt(0, 900)}, terms));
    QCOMPARE(text(model, UnitCost, 0), u"¥9.00 ≈ USD\u00a04.50"_s);
    QCOMPARE(text(model, LineCost, 0), u"¥90.00 ≈ USD\u00a045.00"_s);
    QCOMPARE(text(model, ListedPrice, 0), u"¥9.00"_s); // the seller's
    QSignalSpy changes(&model, &CompareModel::dataChanged);
    model.setCurrency(std::nullopt);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(text(model, UnitCost, 0), u"¥9.00"_s);
}

void TestCompareModel::saysHowReadingGoes()
{
    CompareModel model;
    model.setRows(compareOffers({offerAt(0), offerAt(1)}, {}));
    QVERIFY(model.allRead());
    model.setReading(offerAt(0).id, Reading::Waiting);
    QVERIFY(!model.allRead());
    const QString waiting = text(model, State, 0);
    model.setReading(offerAt(0).id, Reading::Running);
    QVERIFY(text(model, State, 0) != waiting);
    model.setReading(offerAt(0).id, Reading::Failed, u"the reason"_s);
    QCOMPARE(text(model, State, 0), u"the reason"_s);
    model.setReading(offerAt(0).id, Reading::Done);
    QVERIFY(model.allRead());
}

void TestCompareModel::differencesAreTintedOnDemand()
{
    CompareModel model;
    Offer here = offerAt(0);
    Offer there = offerAt(1);
    here.location = u"义乌"_s;
    there.location = u"广州"_s;
    here.creditLevel = there.creditLevel = u"AAA"_s;
    model.setRows(compareOffers({here, there}, {}));
    QVERIFY(model.index(Place, 0).data(CompareModel::DiffersRole).toBool());
    QVERIFY(!model.index(Credit, 0).data(CompareModel::DiffersRole).toBool());
    QVERIFY(!model.index(Place, 0).data(Qt::BackgroundRole).isValid());
    model.setHighlighting(true);
    QVERIFY(model.index(Place, 0).data(Qt::BackgroundRole).isValid());
    QVERIFY(!model.index(Credit, 0).data(Qt::BackgroundRole).isValid());
}

void TestCompareModel::everyFactHasAName()
{
    CompareModel model;
    model.setRows(compareOffers({offerAt(0)}, {}));
    QStringList names;
    for (int fact = 0; fact < model.rowCount(); ++fact)
        names.append(model.headerData(fact, Qt::Vertical, Qt::DisplayRole).toString());
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.removeDuplicates(), 0);
}

QTEST_MAIN(TestCompareModel)
#include "test_comparemodel.moc"

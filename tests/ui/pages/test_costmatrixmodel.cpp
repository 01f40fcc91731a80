// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/costmatrixmodel.h"

#include "tests/support/bench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace sanjia;
using namespace Qt::StringLiterals;

class TestCostMatrixModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsItsPromisesToViews();
    void saysWhatAPieceCosts();
    void costsStandInMyCurrencyToo();
    void selectionOutlastsNewPrices();

private:
    static Offer manyOnly()
    {
        Offer offer = offerAt(1, 900);
        offer.unit = u"件"_s;
        offer.moq = 20;
        return offer;
    }
};

void TestCostMatrixModel::keepsItsPromisesToViews()
{
    CostMatrixModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setMatrix({offerAt(0), offerAt(1)}, {1, 10}, 10);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 2);
    model.setMatrix({offerAt(0), offerAt(2)}, {5, 50}, 10);
    model.setMatrix({offerAt(0)}, {1, 10, 100}, 10);
    QCOMPARE(model.rowCount(), 3);
    model.setMatrix({}, {}, 10);
    QCOMPARE(model.columnCount(), 0);
    model.setMatrix({}, {1}, 10);
}

void TestCostMatrixModel::saysWhatAPieceCosts()
{
    CostMatrixModel model;
    Offer unknown = offerAt(2);
    unknown.price.reset();
    model.setMatrix({offerAt(0, 1'000), manyOnly(), unknown}, {10, 1'000}, 10);
    const auto text = [&model](int row, int column) {
        return model.index(row, column).data().toString();
    };
    QVERIFY(text(0, 0).startsWith(u"¥10.00"_s));
    QVERIFY(text(0, 0) != u"¥10.00"_s); // the best says so, not by weight alone
    QVERIFY(model.index(0, 0).data(CostMatrixModel::BestRole).toBool());
    QCOMPARE(text(0, 1), u"¥18.00, order 20 件"_s); // ¥180.00 for the ten that are wanted
    QCOMPARE(text(0, 2), u"–"_s);
    QCOMPARE(text(1, 0), u"¥10.00"_s);
    QVERIFY(model.index(1, 1).data(CostMatrixModel::BestRole).toBool());
    QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(),
             u"10 piece(s) (mine)"_s);
    QCOMPARE(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), u"1,000 piece(s)"_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Offer 2"_s);
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
             u"1,000 piece(s), Offer 1: ¥10.00"_s);
}

void TestCostMatrixModel::costsStandInMyCurrencyToo()
{
    CostMatrixModel model;
    model.setMatrix({offerAt(0, 1'000), manyOnly()}, {10}, 10);
    QSignalSpy changes(&model, &CostMatrixModel::dataChanged);
    model.setCurrency(ForeignCurrency{u"EUR"_s, *ExchangeRate::parse(u"0.125")});
    QCOMPARE(changes.size(), 1);
    QVERIFY(model.index(0, 0).data().toString().startsWith(u"¥10.00 ≈ EUR\u00a01.25"_s));
    QCOMPARE(model.index(0, 1).data().toString(), u"¥18.00 ≈ EUR\u00a02.25, order 20 件"_s);
}

void TestCostMatrixModel::selectionOutlastsNewPrices()
{
    CostMatrixModel model;
    model.setMatrix({offerAt(0)}, {1, 10}, 1);
    const QPersistentModelIndex kept = model.index(1, 0);
    model.setMatrix({offerAt(0, 777)}, {1, 10}, 1);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data().toString(), u"¥7.77"_s);
}

QTEST_MAIN(TestCostMatrixModel)
#include "test_costmatrixmodel.moc"

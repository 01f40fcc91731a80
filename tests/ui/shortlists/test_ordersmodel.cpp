// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortlists/ordersmodel.h"

#include "tests/support/bench.h"
#include "ui/shortlists/shortlisttotals.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTableView>

using namespace sanjia;
using namespace Qt::StringLiterals;

namespace {

const OrderTerms kTold{Money::fromFen(800), ExchangeRate::parse(u"0.5")};

OrderLine lineOf(int number, const QString &seller, qint64 quantity)
{
    Offer offer = offerAt(number, 1'000);
    offer.supplier = {SupplierId{seller}, seller.isEmpty() ? QString() : seller + u"厂"_s};
    return {offer, {}, quantity};
}

} // namespace

/// The orders of a plan as rows, and the line for all of them.
class TestOrdersModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatEachOrderCosts();
    void saysWhatToKnow();
    void addsUp_data();
    void addsUp();
    void takesNoRoomForWhatIsNotTold();
};

void TestOrdersModel::saysWhatEachOrderCosts()
{
    OrdersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPlan(
        planOrders({lineOf(0, u"甲"_s, 3), lineOf(1, {}, 2), lineOf(2, u"甲"_s, 1)}, kTold));
    const auto cellsOf = [&model](int row) {
        QStringList cells;
        for (int column = 0; column < OrdersModel::Count; ++column)
            cells.append(model.index(row, column).data().toString());
        return cells;
    };
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cellsOf(0),
             (QStringList{u"甲厂"_s, u"2"_s, u"4"_s, u"¥40.00"_s, u"¥8.00"_s, u"¥48.00"_s,
                          u"24.00"_s, QString()}));
    QCOMPARE(cellsOf(1).first(), u"–"_s); // a seller nobody named
    for (int column = 0; column < OrdersModel::Count; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    model.setPlan({});
    QCOMPARE(model.rowCount(), 0);
}

void TestOrdersModel::saysWhatToKnow()
{
    OrderLine mixed = lineOf(0, u"甲"_s, 3);
    OrderLine other = lineOf(1, u"甲"_s, 9);
    mixed.offer.mixBatch = other.offer.mixBatch = true;
    mixed.offer.moq = 10;
    other.offer.stock = 8;
    OrderLine priceless = lineOf(2, u"甲"_s, 1);
    priceless.offer.price.reset();
    OrdersModel model;
    model.setPlan(planOrders({mixed, other, priceless}));
    const QString remarks = model.index(0, OrdersModel::Remarks).data().toString();
    for (const QLatin1StringView part : {"1 without a price"_L1, "mixed batch"_L1, "stock"_L1})
        QVERIFY2(remarks.contains(part), qPrintable(remarks));
}

void TestOrdersModel::addsUp_data()
{
    QTest::addColumn<bool>("freight");
    QTest::addColumn<bool>("rate");
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<QStringList>("unsaid");
    QTest::newRow("neither") << false << false << QStringList{u"¥60.00"_s}
                             << QStringList{u"freight"_s, u"currency"_s};
    QTest::newRow("freight") << true << false
                             << QStringList{u"goods ¥60.00"_s, u"freight ¥16.00"_s, u"¥76.00"_s}
                             << QStringList{u"currency"_s};
    QTest::newRow("both") << true << true << QStringList{u"¥76.00"_s, u"38.00"_s} << QStringList();
}

void TestOrdersModel::addsUp()
{
    QFETCH(bool, freight);
    QFETCH(bool, rate);
    QFETCH(QStringList, said);
    QFETCH(QStringList, unsaid);
    OrderTerms terms = kTold;
    if (!freight)
        terms.freight.reset();
    if (!rate)
        terms.rate.reset();
    ShortlistTotals totals;
    totals.showPlan(planOrders({lineOf(0, u"甲"_s, 3), lineOf(1, u"乙"_s, 3)}, terms), terms);
    const QString text = totals.line()->text();
    for (const QString &part : std::as_const(said))
        QVERIFY2(text.contains(part), qPrintable(text));
    for (const QString &part : std::as_const(unsaid))
        QVERIFY2(!text.contains(part), qPrintable(text));
    QVERIFY(!text.contains("without a price"_L1));
}

void TestOrdersModel::takesNoRoomForWhatIsNotTold()
{
    ShortlistTotals totals;
    const auto *view = totals.findChild<QTableView *>();
    const OrderPlan plan = planOrders({lineOf(0, u"甲"_s, 3)});
    totals.showPlan(plan, {});
    QVERIFY(!totals.isHidden());
    for (const int column :
         {int{OrdersModel::Freight}, int{OrdersModel::Total}, int{OrdersModel::Foreign}})
        QVERIFY(view->isColumnHidden(column));
    totals.showPlan(plan, kTold);
    for (int column = 0; column < OrdersModel::Count; ++column)
        QVERIFY(!view->isColumnHidden(column));
    totals.showPlan({}, kTold);
    QVERIFY(totals.isHidden());
    QVERIFY(totals.line()->text().isEmpty());
}

QTEST_MAIN(TestOrdersModel)
#include "test_ordersmodel.moc"

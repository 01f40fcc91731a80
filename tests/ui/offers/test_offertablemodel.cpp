// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offertablemodel.h"

#include "tests/support/bench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace sanjia;
using namespace Qt::StringLiterals;
using namespace sanjia::offercolumns;

namespace {

/// Four offers; of number 3 nothing is known but its name.
QList<Offer> someOffers()
{
    QList<Offer> offers;
    for (const int number : {0, 1, 2, 3}) {
        Offer offer = offerAt(number);
        offer.price.reset();
        if (number < 3) {
            const qint64 value = (number + 1) % 3; // 1, 2, 0: no column is sorted as it comes
            offer.price = Money::fromFen(1'000 + 100 * value);
            offer.moq = 1 + value;
            offer.stock = 100 * value;
            offer.sales = 7 * value;
            offer.supplier.name = QStringList{u"Alpha"_s, u"Beta"_s, u"Gamma"_s}.at(value);
            offer.location = QStringList{u"a"_s, u"b"_s, u"c"_s}.at(value);
            offer.creditLevel = QStringList{u"AAA"_s, u"BBB"_s, u"CCC"_s}.at(value);
            offer.seenAt = 1'700'000'000'000 + value;
        }
        offers.append(offer);
    }
    return offers;
}

QList<int> order(const OfferTableModel &model)
{
    QList<int> numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers.append(
            static_cast<int>(model.offerAt(row).id.value.toLongLong() - 610'000'000'000));
    return numbers;
}

} // namespace

class TestOfferTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsItsPromisesToViews();
    void sortsEveryColumn_data();
    void sortsEveryColumn();
    void unknownIsLastEitherWay();
    void tiesKeepTheOrderBefore();
    void sortsByTheNumberNotItsText();
    void quantityCostsAndSortsAnew();
    void persistentIndexesFollowTheirOffer();
    void saysItsColumnToWhoHearsIt();
    void manyRowsAreSortedByAWholePermutation();
};

void TestOfferTableModel::keepsItsPromisesToViews()
{
    OfferTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setOffers(someOffers());
    model.sort(Price, Qt::DescendingOrder);
    model.appendOffers({offerAt(9), offerAt(10)});
    QCOMPARE(model.rowCount(), 6);
    model.appendOffers({offerAt(9, 1)}); // known: brought up to date, not doubled
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.offerAt(model.rowOf(offerAt(9).id)).price, Money::fromFen(1));
    Offer changed = offerAt(0, 99'900);
    model.updateOffer(changed);
    QCOMPARE(model.offerAt(model.rowOf(changed.id)).price, Money::fromFen(99'900));
    model.updateOffer(offerAt(77)); // not here: nothing happens
    QCOMPARE(model.rowCount(), 6);
    model.setQuantity(1'000);
    model.sort(-1, Qt::AscendingOrder);
    model.setOffers({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf(changed.id), -1);
}

void TestOfferTableModel::sortsEveryColumn_data()
{
    QTest::addColumn<int>("column");
    for (const int column : {int{Price}, int{UnitCost}, int{LineCost}, int{Moq}, int{Stock},
                             int{Sales}, int{Seller}, int{Place}, int{Credit}, int{LastSeen}})
        QTest::newRow(qPrintable(header(column))) << column;
}

void TestOfferTableModel::sortsEveryColumn()
{
    QFETCH(int, column);
    OfferTableModel model;
    model.setOffers(someOffers());
    model.sort(column, Qt::AscendingOrder);
    QCOMPARE(order(model), (QList<int>{2, 0, 1, 3}));
    model.sort(column, Qt::DescendingOrder);
    QCOMPARE(order(model), (QList<int>{1, 0, 2, 3})); // the unknown stays last
    model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(order(model), (QList<int>{0, 1, 2, 3}));
}

void TestOfferTableModel::unknownIsLastEitherWay()
{
    OfferTableModel model;
    QList<Offer> offers{offerAt(0), offerAt(1), offerAt(2)};
    offers[0].stock = std::nullopt;
    offers[1].stock = 0; // known to be none, which is not unknown
    offers[2].stock = 5;
    model.setOffers(offers);
    model.sort(Stock, Qt::AscendingOrder);
    QCOMPARE(order(model), (QList<int>{1, 2, 0}));
    model.sort(Stock, Qt::DescendingOrder);
    QCOMPARE(order(model), (QList<int>{2, 1, 0}));
    QCOMPARE(model.index(2, Stock).data().toString(), u"–"_s);
}

void TestOfferTableModel::tiesKeepTheOrderBefore()
{
    OfferTableModel model;
    QList<Offer> offers;
    for (int i = 0; i < 6; ++i) {
        Offer offer = offerAt(i, 1'000 + 100 * (i % 2));
        offer.stock = 100 - i;
        offers.append(offer);
    }
    model.setOffers(offers);
    model.sort(Stock, Qt::AscendingOrder); // 5 4 3 2 1 0
    model.sort(Price, Qt::AscendingOrder); // the even ones are cheaper
    QCOMPARE(order(model), (QList<int>{4, 2, 0, 5, 3, 1}));
    model.sort(Price, Qt::DescendingOrder);
    QCOMPARE(order(model), (QList<int>{5, 3, 1, 4, 2, 0}));
}

void TestOfferTableModel::sortsByTheNumberNotItsText()
{
    OfferTableModel model;
    model.setOffers({offerAt(0, 900), offerAt(1, 1'000), offerAt(2, 11'000)});
    model.sort(Price, Qt::AscendingOrder);
    QCOMPARE(order(model), (QList<int>{0, 1, 2})); // as text, "11" stands before "9"
}

void TestOfferTableModel::quantityCostsAndSortsAnew()
{
    Offer flat = offerAt(0, 1'000);
    Offer tiered = offerAt(1, 1'200);
    const auto ladder = PriceLadder::make(
        {{1, 99, Money::fromFen(1'200)}, {100, std::nullopt, Money::fromFen(800)}});
    QVERIFY(ladder);
    tiered.ladder = *ladder;
    OfferTableModel model;
    model.setOffers({tiered, flat});
    model.setQuantity(1);
    model.sort(UnitCost, Qt::AscendingOrder);
    QCOMPARE(order(model), (QList<int>{0, 1}));
    model.setQuantity(100);
    QCOMPARE(order(model), (QList<int>{1, 0}));
    QCOMPARE(model.index(0, LineCost).data().toString(), u"¥800.00"_s);
}

void TestOfferTableModel::persistentIndexesFollowTheirOffer()
{
    OfferTableModel model;
    model.setOffers(someOffers());
    const QPersistentModelIndex kept = model.index(model.rowOf(offerAt(1).id), Title);
    model.sort(Price, Qt::DescendingOrder);
    QCOMPARE(model.offerAt(kept.row()).id, offerAt(1).id);
    QCOMPARE(kept.row(), 0);
    model.sort(Price, Qt::AscendingOrder);
    QCOMPARE(kept.row(), 2);
}

void TestOfferTableModel::saysItsColumnToWhoHearsIt()
{
    OfferTableModel model;
    model.setOffers({offerAt(0)});
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString spoken = model.index(0, column).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(header(column)), qPrintable(spoken));
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole),
                 model.index(0, column).data(Qt::TextAlignmentRole));
    }
}

void TestOfferTableModel::manyRowsAreSortedByAWholePermutation()
{
    QList<Offer> offers;
    for (int i = 0; i < 5'000; ++i)
        offers.append(offerAt(i, 1 + (i * 7'919) % 5'003));
    OfferTableModel model;
    model.setOffers(offers);
    model.sort(Price, Qt::AscendingOrder);
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(*model.offerAt(row - 1).price <= *model.offerAt(row).price);
    const QList<int> all = order(model);
    QCOMPARE(QSet<int>(all.cbegin(), all.cend()).size(), 5'000);
}

QTEST_MAIN(TestOfferTableModel)
#include "test_offertablemodel.moc"

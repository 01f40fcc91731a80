// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bench.h"

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

/// The last digit of each offer found, in order.
QList<int> numbersOf(Store &store, const LibraryQuery &query)
{
    const auto page = answerOf(store.library(query));
    QList<int> numbers;
    for (const Offer &offer : page.value_or(LibraryPage()).offers)
        numbers.append(offer.id.value.last(1).toInt());
    return numbers;
}

} // namespace

/// Several columns to sort by at once.
class TestFindOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sortsByMoreThanOne();
};

void TestFindOrder::sortsByMoreThanOne()
{
    Bench bench;
    QVERIFY(bench.open());
    QList<Offer> offers;
    for (int i = 0; i < 8; ++i) {
        offers.append(offerAt(i, i % 2 == 0 ? 100 : 200));
        offers[i].location = i < 4 ? u"浙江"_s : u"安徽"_s;
        offers[i].stock = 100 - i;
    }
    offers[7].location.clear(); // unknown, which is last in any place of the list
    QVERIFY(answerOf(bench.store.save(offers, bench.clock.now())));
    LibraryQuery query;
    query.order = {LibraryColumn::Price, true};
    query.thenBy = {{LibraryColumn::Place, false}, {LibraryColumn::Stock, false}};
    QCOMPARE(numbersOf(bench.store, query), (QList<int>{5, 3, 1, 7, 6, 4, 2, 0}));
    query.thenBy = {{LibraryColumn::Place, true}, {LibraryColumn::Stock, true}};
    QCOMPARE(numbersOf(bench.store, query), (QList<int>{1, 3, 5, 7, 0, 2, 4, 6}));
    query.thenBy = {{LibraryColumn::OfferNumber, false}};
    QCOMPARE(numbersOf(bench.store, query), (QList<int>{1, 3, 5, 7, 0, 2, 4, 6}));
    // The order the library keeps is one to begin with as well: all were seen at the same moment.
    query.order = {};
    query.thenBy = {{LibraryColumn::Stock, false}};
    QCOMPARE(numbersOf(bench.store, query), (QList<int>{7, 6, 5, 4, 3, 2, 1, 0}));
    query.quantity = 10;
    query.thenBy = {{LibraryColumn::UnitCost, true}, {LibraryColumn::OfferNumber, true}};
    QCOMPARE(numbersOf(bench.store, query), (QList<int>{7, 5, 3, 1, 6, 4, 2, 0}));
}

QTEST_GUILESS_MAIN(TestFindOrder)
#include "test_findorder.moc"

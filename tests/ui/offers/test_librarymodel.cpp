// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/librarymodel.h"

#include "core/services/library.h"
#include "tests/support/bench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// The library's rows as a view sees them: real store, real searches, read as they are looked at.
class TestLibraryModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void readsWhatIsLookedAt();
    void beginsWithTheFirstRows();
    void whoScrollsOnWaitsForNothing();
    void keepsAFewThousandOffers();
    void theSameRowsKeepWhatIsSelected();
    void asksForEveryOrder();
    void asksForOrdersOfSeveralColumns();
    void readsRowsThatAreNotHere();
    void quantityAndNewsReachTheRowsHere();
    void saysThatItCannotRead();

private:
    static constexpr int kOffers = 9'000; // more than the model keeps

    [[nodiscard]] LibraryHits found(const QString &word = {}) const
    {
        LibraryQuery query;
        query.order = {LibraryColumn::OfferNumber, false};
        if (!word.isEmpty())
            query.words = {word};
        return answerOf(library->find(query)).value();
    }
    void showAll() const { model->show(found(), 0, {}); }
    [[nodiscard]] QString title(int row) const
    {
        return model->index(row, offercolumns::Title).data().toString();
    }

    std::unique_ptr<Bench> bench;
    std::unique_ptr<Library> library;
    std::unique_ptr<LibraryModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

void TestLibraryModel::initTestCase()
{
    bench = std::make_unique<Bench>();
    QVERIFY(bench->open());
    QList<Offer> offers;
    for (int i = 0; i < kOffers; ++i)
        offers.append(offerAt(i, 100 + i));
    QVERIFY(answerOf(bench->store.save(offers, bench->clock.now())));
}

void TestLibraryModel::cleanupTestCase() { bench.reset(); }

void TestLibraryModel::init()
{
    library = std::make_unique<Library>(bench->store, bench->clock);
    model = std::make_unique<LibraryModel>(*library);
    tester = std::make_unique<QAbstractItemModelTester>(
        model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestLibraryModel::cleanup()
{
    tester.reset();
    model.reset();
    library.reset();
}

void TestLibraryModel::readsWhatIsLookedAt()
{
    showAll();
    QCOMPARE(model->rowCount(), kOffers);
    QVERIFY(title(5'000).isEmpty()); // not here yet, and nobody waits for it
    QVERIFY(!model->offerIn(5'001));
    QSignalSpy arrived(model.get(), &QAbstractItemModel::dataChanged);
    QTRY_COMPARE(title(5'000), u"蓝牙耳机 5000"_s);
    QCOMPARE(model->rowOf(offerAt(5'001).id), 5'001); // its neighbours came with it
    QCOMPARE(model->rowOf(offerAt(100).id), -1);
    QVERIFY(!arrived.isEmpty());
    QVERIFY(arrived.first().at(0).toModelIndex().row() <= 5'000);
    QVERIFY(arrived.first().at(1).toModelIndex().row() >= 5'000);
    QTRY_COMPARE(title(kOffers - 1), u"蓝牙耳机 8999"_s); // the last block is not a whole one
    QCOMPARE(model->index(kOffers - 1, offercolumns::Price).data().toString(),
             model->index(kOffers - 1, offercolumns::UnitCost).data().toString());
    const QString spoken =
        model->index(5'000, offercolumns::Title).data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains(u"蓝牙耳机 5000"_s) && spoken.size() > title(5'000).size());
}

void TestLibraryModel::beginsWithTheFirstRows()
{
    QVERIFY(model->isWhole());
    LibraryQuery first;
    first.limit = LibraryModel::kBlock;
    model->showFirst(answerOf(library->query(first)).value());
    QCOMPARE(model->rowCount(), LibraryModel::kBlock);
    QVERIFY(!model->isWhole()); // there are more
    QCOMPARE(title(3), u"蓝牙耳机 8996"_s);
    const LibraryHits all = answerOf(library->find({})).value();
    QCOMPARE(LibraryModel::placeIn(all, model->hits().rows.at(3)), 3);
    model->show(all, 0, {});
    QVERIFY(model->isWhole());
    QCOMPARE(model->rowCount(), kOffers);
    first.words = {u"8999"_s};
    model->showFirst(answerOf(library->query(first)).value());
    QVERIFY(model->isWhole()); // that was all
}

void TestLibraryModel::whoScrollsOnWaitsForNothing()
{
    showAll();
    for (int row = 0; row < kOffers; row += LibraryModel::kBlock)
        QVERIFY(title(row).isEmpty() || row == 0); // as a dragged scroll bar asks
    QTRY_COMPARE(title(kOffers - 1), u"蓝牙耳机 8999"_s);
    // What was passed long ago was not read.
    QCOMPARE(model->rowOf(offerAt(3'000).id), -1);
}

void TestLibraryModel::keepsAFewThousandOffers()
{
    showAll();
    for (int row = 0; row < kOffers; row += LibraryModel::kBlock)
        QTRY_VERIFY(!title(row).isEmpty() && !title(0).isEmpty());
    QCOMPARE(model->rowOf(offerAt(0).id), 0); // looked at all the time
    QCOMPARE(model->rowOf(offerAt(500).id), -1); // gone, nobody asked for it since
    QCOMPARE(model->rowOf(offerAt(kOffers - 1).id), kOffers - 1);
    QTRY_COMPARE(title(500), u"蓝牙耳机 500"_s); // and read again when it is looked at again
}

void TestLibraryModel::theSameRowsKeepWhatIsSelected()
{
    showAll();
    const QPersistentModelIndex chosen = model->index(7, 0);
    QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
    const LibraryHits again = found();
    model->show(again, 0,
                answerOf(library->rows({again.rows.begin(), again.rows.begin() + 64})).value());
    QVERIFY(chosen.isValid());
    QCOMPARE(reset.size(), 0);
    QCOMPARE(title(7), u"蓝牙耳机 7"_s); // at once: it came along

    const LibraryHits few = found(u"8999"_s);
    model->show(few, 0, answerOf(library->rows(few.rows)).value());
    QCOMPARE(reset.size(), 1);
    QVERIFY(!chosen.isValid());
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(title(0), u"蓝牙耳机 8999"_s);
    QCOMPARE(LibraryModel::placeIn(again, few.rows.front()), 8'999);
    QCOMPARE(LibraryModel::placeIn(few, again.rows.front()), -1);
    model->show({}, 0, {});
    QCOMPARE(model->rowCount(), 0);
}

void TestLibraryModel::asksForEveryOrder()
{
    QSignalSpy wanted(model.get(), &LibraryModel::orderWanted);
    QList<LibraryOrder> orders{model->order()};
    int columns = 0;
    for (int column = 0; column < model->columnCount(); ++column) {
        if (!model->sortsBy(column))
            continue; // another column has the same order
        ++columns;
        model->sort(column, Qt::AscendingOrder);
        QVERIFY(!orders.contains(model->order()));
        QVERIFY(!model->order().descending);
        orders.append(model->order());
    }
    QCOMPARE(wanted.size(), columns);
    QCOMPARE(columns, model->columnCount() - 1);
    model->sort(offercolumns::Price, Qt::DescendingOrder);
    QCOMPARE(model->order(), (LibraryOrder{LibraryColumn::Price, true}));
    model->sort(offercolumns::Price, Qt::DescendingOrder); // nothing new
    QCOMPARE(wanted.size(), columns + 1);
    model->sort(-1, Qt::AscendingOrder);
    QCOMPARE(model->order(), LibraryOrder());
    QCOMPARE(model->rowCount(), 0); // it only asks
}

void TestLibraryModel::asksForOrdersOfSeveralColumns()
{
    QSignalSpy wanted(model.get(), &LibraryModel::orderWanted);
    const SortColumns sorts{{offercolumns::Price, Qt::DescendingOrder},
                            {offercolumns::Trend, Qt::AscendingOrder}};
    model->sortBy(sorts);
    QCOMPARE(model->order(), (LibraryOrder{LibraryColumn::Price, true}));
    QCOMPARE(model->thenBy(), (QList<LibraryOrder>{{LibraryColumn::Changed, false}}));
    model->sortBy(sorts); // nothing new
    QCOMPARE(wanted.size(), 1);
    model->sort(offercolumns::Price, Qt::DescendingOrder); // the same without the second
    QVERIFY(model->thenBy().isEmpty());
    QCOMPARE(wanted.size(), 2);
}

void TestLibraryModel::readsRowsThatAreNotHere()
{
    showAll();
    const auto offers = answerOf(model->offersOf({8'000, 3, 4'000}));
    QVERIFY(offers);
    QCOMPARE(offers->size(), 3);
    QCOMPARE(offers->at(0).id, offerAt(8'000).id);
    QCOMPARE(offers->at(1).id, offerAt(3).id);
    QCOMPARE(offers->at(2).id, offerAt(4'000).id);
}

void TestLibraryModel::quantityAndNewsReachTheRowsHere()
{
    showAll();
    QTRY_VERIFY(!title(0).isEmpty());
    QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
    const QString before = model->index(3, offercolumns::LineCost).data().toString();
    model->setQuantity(100);
    QCOMPARE(changed.size(), 1);
    QVERIFY(model->index(3, offercolumns::LineCost).data().toString() != before);
    Offer offer = offerAt(3, 77'700);
    offer.title = u"新的"_s;
    model->updateOffer(offer);
    QCOMPARE(title(3), u"新的"_s);
    model->updateOffer(offerAt(8'888)); // not here: nothing happens
    QCOMPARE(changed.size(), 2);
    QTRY_COMPARE(title(8'888), u"蓝牙耳机 8888"_s);
    QVERIFY(model->index(8'888, offercolumns::LineCost).data().toString()
            != model->index(8'888, offercolumns::UnitCost).data().toString()); // at 100 pieces
}

void TestLibraryModel::saysThatItCannotRead()
{
    Store nowhere(bench->dir.path()); // a folder is no library
    QVERIFY(!answerOf(nowhere.open()));
    Library lost(nowhere, bench->clock);
    LibraryModel other(lost);
    QSignalSpy failed(&other, &LibraryModel::failed);
    other.show(found(), 0, {});
    QVERIFY(other.index(0, 0).data().toString().isEmpty());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(other.rowCount(), kOffers); // what is known stays
}

QTEST_MAIN(TestLibraryModel)
#include "test_librarymodel.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offercolumns.h"

#include "tests/support/bench.h"
#include "ui/offers/offertablemodel.h"

#include <QLocale>
#include <QSignalSpy>

using namespace sanjia;
using namespace sanjia::offercolumns;
using namespace Qt::StringLiterals;

namespace {

Offer fullOffer()
{
    Offer offer = offerAt(0, 1'250);
    offer.title = u"=耳机 <b>新款</b>"_s;
    offer.unit = u"件"_s;
    offer.moq = 10;
    offer.stock = 5'280;
    offer.sales = 12'345;
    offer.supplier.name = u"深圳声悦"_s;
    offer.location = u"广东 深圳"_s;
    offer.creditLevel = u"诚信通 8 年"_s;
    offer.mixBatch = true;
    return offer;
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

class TestOfferColumns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void saysWhatIsKnown_data();
    void saysWhatIsKnown();
    void saysWhatIsGone();
    void saysWhatIsUnknown();
    void everyColumnHasANameAndAnOrder();
    void aSoldCountThatIsNoNumberIsShownButNotSortedBy();
    void wordsAndAnswersSortToo_data();
    void wordsAndAnswersSortToo();
    void numbersStandRightAndWordsLeft();
    void costTipsSayWhatWasOrdered();
    void newRowsComeInSortedOrder();
    void theSameOfferTwiceIsOneRow();
    void aRowThatIsReadAnewDoesNotJump();
    void quantityTouchesOnlyTheCosts();
    void minusOneForgetsEveryOrder();
};

void TestOfferColumns::saysWhatIsKnown_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("shown");
    // As it came: the guard for spreadsheets is for what leaves the program.
    QTest::newRow("title") << int{Title} << u"=耳机 <b>新款</b>"_s;
    QTest::newRow("price") << int{Price} << u"¥12.50"_s;
    QTest::newRow("unit cost") << int{UnitCost} << u"¥12.50"_s;
    QTest::newRow("line cost") << int{LineCost} << u"¥1,250.00"_s;
    QTest::newRow("moq") << int{Moq} << u"10 件"_s;
    QTest::newRow("stock") << int{Stock} << u"5,280"_s;
    QTest::newRow("sales") << int{Sales} << u"12,345"_s;
    QTest::newRow("seller") << int{Seller} << u"深圳声悦"_s;
    QTest::newRow("place") << int{Place} << u"广东 深圳"_s;
    QTest::newRow("credit") << int{Credit} << u"诚信通 8 年"_s;
    QTest::newRow("mixed batch") << int{MixBatch} << u"yes"_s;
    QTest::newRow("last seen") << int{LastSeen} << u"–"_s; // found, but never stored
    QTest::newRow("id") << int{offercolumns::Id} << u"610000000000"_s;
}

void TestOfferColumns::saysWhatIsKnown()
{
    QFETCH(int, column);
    QFETCH(QString, shown);
    OfferTableModel model;
    model.setQuantity(100);
    model.setOffers({fullOffer()});
    const QModelIndex cell = model.index(0, column);
    QCOMPARE(cell.data().toString(), shown);
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"%1: %2"_s.arg(header(column), shown));
}

void TestOfferColumns::saysWhatIsGone()
{
    Offer gone = fullOffer();
    gone.goneAt = 1;
    OfferTableModel model;
    model.setOffers({gone});
    const QModelIndex cell = model.index(0, Title);
    QCOMPARE(cell.data().toString(), u"(gone) =耳机 <b>新款</b>"_s);
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(), gone.title);
    // It stands where it stood.
    QVERIFY(key({gone, {}}, Title) == key({fullOffer(), {}}, Title));
    gone.title.clear();
    QCOMPARE(text({gone, {}}, Title), u"(gone) –"_s);
}

void TestOfferColumns::saysWhatIsUnknown()
{
    Offer bare;
    bare.id = OfferId{u"610000000000"_s};
    const Row row{bare, costAt(bare, 1)};
    for (int column = 0; column < Count; ++column) {
        // An id is always known, and what a price did is told by the model (offertrends).
        if (column == offercolumns::Id || column == offercolumns::Trend)
            continue;
        QVERIFY2(text(row, column) == u"–"_s, qPrintable(header(column)));
        QVERIFY2(std::holds_alternative<std::monostate>(key(row, column)),
                 qPrintable(header(column)));
    }
}

/// What is forgotten with a new column would be an empty title, or a click that sorts nothing.
void TestOfferColumns::everyColumnHasANameAndAnOrder()
{
    Row row{fullOffer(), costAt(fullOffer(), 100)};
    row.offer.seenAt = 1;
    QStringList names;
    for (int column = 0; column < Count; ++column) {
        const QString name = header(column);
        QVERIFY2(!name.isEmpty() && !names.contains(name), qPrintable(QString::number(column)));
        names.append(name);
        if (column == offercolumns::Trend)
            continue; // sorted by the models that know it
        const Key by = key(row, column);
        QVERIFY2(!std::holds_alternative<std::monostate>(by), qPrintable(name));
        QVERIFY2(std::holds_alternative<QString>(by) == isText(column), qPrintable(name));
    }
}

void TestOfferColumns::aSoldCountThatIsNoNumberIsShownButNotSortedBy()
{
    Offer offer = offerAt(0);
    offer.salesText = u"很多人买过"_s;
    const Row row{offer, {}};
    QCOMPARE(text(row, Sales), u"很多人买过"_s);
    QVERIFY(std::holds_alternative<std::monostate>(key(row, Sales)));
}

void TestOfferColumns::wordsAndAnswersSortToo_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QList<int>>("ascending");
    QTest::addColumn<QList<int>>("descending");
    // Number 1 is unknown in each of them; numbers within words count as numbers.
    QTest::newRow("title") << int{Title} << QList<int>{2, 0, 3, 1} << QList<int>{3, 0, 2, 1};
    // 2 and 3 answer alike and stay as they came.
    QTest::newRow("mixed") << int{MixBatch} << QList<int>{0, 2, 3, 1} << QList<int>{2, 3, 0, 1};
    QTest::newRow("id") << int{offercolumns::Id} << QList<int>{0, 1, 2, 3}
                        << QList<int>{3, 2, 1, 0};
}

void TestOfferColumns::wordsAndAnswersSortToo()
{
    QFETCH(int, column);
    QFETCH(QList<int>, ascending);
    QFETCH(QList<int>, descending);
    QList<Offer> offers{offerAt(0), offerAt(1), offerAt(2), offerAt(3)};
    offers[0].title = u"cable 9 m"_s;
    offers[1].title.clear();
    offers[2].title = u"cable 2 m"_s;
    offers[3].title = u"cable 10 m"_s;
    offers[0].mixBatch = false;
    offers[2].mixBatch = true;
    offers[3].mixBatch = true;
    OfferTableModel model;
    model.setOffers(offers);
    model.sort(column, Qt::AscendingOrder);
    QCOMPARE(order(model), ascending);
    model.sort(column, Qt::DescendingOrder);
    QCOMPARE(order(model), descending);
}

void TestOfferColumns::numbersStandRightAndWordsLeft()
{
    OfferTableModel model;
    model.setOffers({fullOffer()});
    const QList<int> numbers{Price, UnitCost, LineCost, Moq, Stock, Sales, Foreign};
    for (int column = 0; column < Count; ++column) {
        const auto side = numbers.contains(column) ? Qt::AlignRight : Qt::AlignLeft;
        const auto cell = model.index(0, column).data(Qt::TextAlignmentRole);
        QVERIFY2(cell.value<Qt::Alignment>().testFlag(side), qPrintable(header(column)));
    }
    QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
}

void TestOfferColumns::costTipsSayWhatWasOrdered()
{
    OfferTableModel model;
    model.setQuantity(3); // less than is sold
    model.setOffers({fullOffer()});
    const QString tip = model.index(0, LineCost).data(Qt::ToolTipRole).toString();
    QCOMPARE(tip, u"10 件, by listed price"_s);
    QCOMPARE(model.index(0, LineCost).data().toString(), u"¥125.00"_s);
    QCOMPARE(model.index(0, Title).data(Qt::ToolTipRole).toString(), fullOffer().title);
}

void TestOfferColumns::newRowsComeInSortedOrder()
{
    OfferTableModel model;
    model.setOffers({offerAt(0, 300), offerAt(1, 100)});
    model.sort(Price, Qt::AscendingOrder);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.appendOffers({offerAt(2, 200), offerAt(3, 50)});
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(order(model), (QList<int>{3, 1, 2, 0}));
    model.appendOffers({});
    QCOMPARE(inserted.count(), 1);
}

void TestOfferColumns::theSameOfferTwiceIsOneRow()
{
    OfferTableModel model;
    model.setOffers({offerAt(0, 100), offerAt(0, 200), offerAt(1)});
    QCOMPARE(order(model), (QList<int>{0, 1}));
    QCOMPARE(model.offerAt(0).price, Money::fromFen(100));
    model.appendOffers({offerAt(2, 100), offerAt(2, 200)});
    QCOMPARE(order(model), (QList<int>{0, 1, 2}));
    QCOMPARE(model.count(), 3);
}

void TestOfferColumns::aRowThatIsReadAnewDoesNotJump()
{
    OfferTableModel model;
    model.setOffers({offerAt(0, 100), offerAt(1, 200), offerAt(2, 300)});
    model.sort(Price, Qt::AscendingOrder);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.updateOffer(offerAt(0, 99'900));
    QCOMPARE(order(model), (QList<int>{0, 1, 2}));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(0, 0));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), model.index(0, Count - 1));
    QCOMPARE(model.index(0, UnitCost).data().toString(), u"¥999.00"_s);
    model.updateOffer(offerAt(77));
    QCOMPARE(changed.count(), 1);
}

void TestOfferColumns::quantityTouchesOnlyTheCosts()
{
    OfferTableModel model;
    model.setOffers({offerAt(0, 100), offerAt(1, 200)});
    model.sort(Price, Qt::DescendingOrder);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
    model.setQuantity(7);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(0, UnitCost));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), model.index(1, LineCost));
    QCOMPARE(moved.count(), 0); // sorted by the price, which no quantity changes
    model.setQuantity(7);
    QCOMPARE(changed.count(), 1);
}

void TestOfferColumns::minusOneForgetsEveryOrder()
{
    OfferTableModel model;
    QList<Offer> offers;
    for (int i = 0; i < 4; ++i) {
        Offer offer = offerAt(i, 1'000);
        offer.stock = 10 - i;
        offers.append(offer);
    }
    model.setOffers(offers);
    model.sort(Stock, Qt::AscendingOrder);
    model.sort(-1, Qt::AscendingOrder);
    model.sort(Price, Qt::AscendingOrder); // all alike
    QCOMPARE(order(model), (QList<int>{0, 1, 2, 3}));
}

QTEST_MAIN(TestOfferColumns)
#include "test_offercolumns.moc"

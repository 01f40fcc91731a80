// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offertablemodel.h"

#include "tests/support/bench.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using namespace sanjia;
using namespace sanjia::offercolumns;
using namespace Qt::StringLiterals;

namespace {

/// In the order of the screen, each offer's number.
QList<int> order(const OfferTableModel &model)
{
    QList<int> numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers.append(
            static_cast<int>(model.offerAt(row).id.value.toLongLong() - 610'000'000'000));
    return numbers;
}

QList<Offer> titled(const QStringList &titles)
{
    QList<Offer> offers;
    for (int i = 0; i < titles.size(); ++i) {
        Offer offer = offerAt(i);
        offer.title = titles.at(i);
        offers.append(offer);
    }
    return offers;
}

Offer tiered(int number, qint64 fewFen, qint64 manyFen)
{
    Offer offer = offerAt(number, fewFen);
    offer.ladder = PriceLadder::make({{1, 99, Money::fromFen(fewFen)},
                                      {100, std::nullopt, Money::fromFen(manyFen)}})
                       .value_or(PriceLadder());
    return offer;
}

/// Few different values and many unknown ones, so that there are ties of every kind.
Offer anyOffer(int number, QRandomGenerator &random)
{
    static const QStringList titles{u""_s,      u"阿胶"_s,   u"北京烤鸭"_s, u"重庆火锅"_s,
                                    u"型号2"_s, u"型号12"_s, u"USB 线"_s,   u"usb 线"_s};
    const auto perhaps = [&random](qint64 below) {
        const int drawn = random.bounded(static_cast<int>(below) + 1);
        return drawn == 0 ? std::nullopt : std::optional<qint64>(drawn - 1);
    };
    Offer offer = tiered(number, 500 + random.bounded(5) * 100, 400 + random.bounded(5) * 100);
    if (random.bounded(3) > 0)
        offer.ladder = {};
    const auto price = perhaps(6);
    offer.price = price ? std::optional(Money::fromFen(*price * 100)) : std::nullopt;
    offer.title = titles.at(random.bounded(static_cast<int>(titles.size())));
    offer.moq = perhaps(120);
    offer.lot = perhaps(30);
    offer.stock = perhaps(3);
    offer.sales = perhaps(4);
    offer.supplier.name = titles.at(random.bounded(static_cast<int>(titles.size())));
    offer.location = titles.at(random.bounded(static_cast<int>(titles.size())));
    if (const auto mixed = perhaps(2))
        offer.mixBatch = *mixed == 1;
    if (random.bounded(3) == 0)
        offer.skus.append({SkuId{u"1"_s}, {}, Money::fromFen(random.bounded(900)), 5, {}});
    return offer;
}

/// The plainest way to say what is wanted.
class PlainSort
{
public:
    QList<Offer> offers; // in the order of coming
    qint64 quantity = 1;
    std::pair<int, bool> by{-1, false}; // column, descending
    std::pair<int, bool> before{-1, false};

    [[nodiscard]] QList<int> order() const
    {
        QList<int> places;
        for (int i = 0; i < offers.size(); ++i)
            places.append(i);
        std::ranges::stable_sort(places, [this](int a, int b) {
            const int order = compare(a, b, by);
            return order != 0 ? order < 0 : by.first >= 0 && compare(a, b, before) < 0;
        });
        QList<int> numbers;
        for (const int place : std::as_const(places))
            numbers.append(
                static_cast<int>(offers.at(place).id.value.toLongLong() - 610'000'000'000));
        return numbers;
    }

private:
    [[nodiscard]] int compare(int a, int b, std::pair<int, bool> wanted) const
    {
        const int column = wanted.first;
        const bool descending = wanted.second;
        if (column < 0)
            return 0;
        const auto keyOf = [this, column](int place) {
            const Offer &offer = offers.at(place);
            return key(Row{offer, costAt(offer, quantity)}, column);
        };
        const Key left = keyOf(a);
        const Key right = keyOf(b);
        const bool unknown = std::holds_alternative<std::monostate>(left);
        if (unknown || std::holds_alternative<std::monostate>(right))
            return unknown == std::holds_alternative<std::monostate>(right) ? 0 : unknown ? 1 : -1;
        QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
        collator.setNumericMode(true);
        const int order = std::holds_alternative<QString>(left)
            ? collator.compare(std::get<QString>(left), std::get<QString>(right))
            : std::get<qint64>(left) < std::get<qint64>(right) ? -1
            : std::get<qint64>(left) > std::get<qint64>(right) ? 1
                                                               : 0;
        return descending ? -order : order;
    }
};

} // namespace

/// Sorting the table of offers: as a Chinese reader expects in every language, by keys that are
/// kept and must never be stale.
class TestOfferSorting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void chineseIsSortedByPinyinInAnEnglishProgram();
    void longTitlesDifferToTheEnd();
    void anUpdatedRowIsSortedByWhatItIsNow_data();
    void anUpdatedRowIsSortedByWhatItIsNow();
    void appendedRowsAreSortedIn();
    void otherOffersHaveOtherKeys();
    void aQuantityThatOnlyBreaksTiesSortsAnew();
    void aLadderThatGrowsIsCosted();
    void costsShownFollowTheQuantity();
    void aColumnThatIsNoneChangesNothing();
    void rowsAreFoundWhereTheyAreShown();
    void sortsAsThePlainWayDoes_data();
    void sortsAsThePlainWayDoes();
};

void TestOfferSorting::chineseIsSortedByPinyinInAnEnglishProgram()
{
    OfferTableModel model;
    model.setOffers(titled({u"重"_s, u"型号12"_s, u"北"_s, u""_s, u"型号2"_s, u"阿"_s}));
    model.sort(Title, Qt::AscendingOrder); // ā, běi, xíng, zhòng
    QCOMPARE(order(model), (QList<int>{5, 2, 4, 1, 0, 3}));
    model.sort(Title, Qt::DescendingOrder);
    QCOMPARE(order(model), (QList<int>{0, 1, 4, 2, 5, 3}));
}

void TestOfferSorting::longTitlesDifferToTheEnd()
{
    const QString same = u"义乌市国际商贸城厂家直销"_s.repeated(5);
    OfferTableModel model;
    model.setOffers(titled({same + u"型号12"_s, same + u"型号2"_s}));
    model.sort(Title, Qt::AscendingOrder);
    QCOMPARE(order(model), (QList<int>{1, 0}));
}

void TestOfferSorting::anUpdatedRowIsSortedByWhatItIsNow_data()
{
    QTest::addColumn<int>("column");
    for (const int column : {int{Title}, int{Price}, int{UnitCost}, int{LineCost}, int{Seller}})
        QTest::newRow(qPrintable(header(column))) << column;
}

void TestOfferSorting::anUpdatedRowIsSortedByWhatItIsNow()
{
    QFETCH(int, column);
    const auto make = [](int number, int value) {
        Offer offer = offerAt(number, 100 + value);
        offer.title = u"型号%1"_s.arg(value);
        offer.supplier.name = offer.title;
        return offer;
    };
    OfferTableModel model;
    model.setOffers({make(0, 1), make(1, 2), make(2, 3)});
    model.sort(column, Qt::AscendingOrder);
    QCOMPARE(order(model), (QList<int>{0, 1, 2}));
    model.updateOffer(make(0, 9)); // never seen
    model.sort(column, Qt::AscendingOrder);
    QCOMPARE(order(model), (QList<int>{1, 2, 0}));
    model.updateOffer(make(1, 9)); // known of another row, which it now ties with
    model.updateOffer(make(0, 1));
    model.sort(column, Qt::DescendingOrder);
    QCOMPARE(order(model), (QList<int>{1, 2, 0}));
}

void TestOfferSorting::appendedRowsAreSortedIn()
{
    OfferTableModel model;
    model.setOffers(titled({u"北"_s, u"重"_s}));
    model.sort(UnitCost, Qt::AscendingOrder);
    model.sort(Title, Qt::AscendingOrder);
    QList<Offer> more = titled({{}, {}, u"重"_s, u"耳机"_s, u"阿"_s}).mid(2);
    more[0].price = Money::fromFen(1);
    model.appendOffers(more);
    QCOMPARE(order(model), (QList<int>{4, 0, 3, 2, 1}));
}

void TestOfferSorting::otherOffersHaveOtherKeys()
{
    OfferTableModel model;
    model.setOffers(titled({u"北"_s, u"阿"_s}));
    model.sort(UnitCost, Qt::AscendingOrder);
    model.sort(Title, Qt::AscendingOrder);
    QCOMPARE(order(model), (QList<int>{1, 0}));
    model.setOffers(titled({u"阿"_s, u"北"_s})); // as many, the other way
    QCOMPARE(order(model), (QList<int>{0, 1}));
    model.setOffers({offerAt(0, 200), offerAt(1, 100)});
    model.sort(UnitCost, Qt::AscendingOrder);
    QCOMPARE(order(model), (QList<int>{1, 0}));
}

void TestOfferSorting::aQuantityThatOnlyBreaksTiesSortsAnew()
{
    OfferTableModel model;
    model.setOffers({tiered(0, 200, 100), tiered(1, 150, 140)});
    model.sort(UnitCost, Qt::AscendingOrder);
    model.sort(Stock, Qt::AscendingOrder); // unknown of both
    QCOMPARE(order(model), (QList<int>{1, 0}));
    model.setQuantity(100);
    QCOMPARE(order(model), (QList<int>{0, 1}));
}

void TestOfferSorting::aLadderThatGrowsIsCosted()
{
    OfferTableModel model;
    model.setQuantity(100);
    model.setOffers({offerAt(0, 120), tiered(1, 200, 110), offerAt(2, 130)});
    model.sort(UnitCost, Qt::AscendingOrder);
    QCOMPARE(order(model), (QList<int>{1, 0, 2}));
    model.updateOffer(tiered(2, 200, 100)); // had none
    model.updateOffer(offerAt(1, 200)); // had one
    model.sort(UnitCost, Qt::AscendingOrder);
    QCOMPARE(order(model), (QList<int>{2, 0, 1}));
    model.updateOffer(tiered(1, 200, 90));
    model.sort(UnitCost, Qt::AscendingOrder);
    QCOMPARE(order(model), (QList<int>{1, 2, 0}));
}

void TestOfferSorting::costsShownFollowTheQuantity()
{
    OfferTableModel model;
    Offer unpriced = offerAt(1);
    unpriced.price.reset();
    model.setOffers({tiered(0, 200, 100), unpriced});
    QCOMPARE(model.index(0, UnitCost).data().toString(), u"¥2.00"_s);
    QCOMPARE(model.index(1, UnitCost).data().toString(), u"–"_s);
    model.setQuantity(100);
    QCOMPARE(model.index(0, UnitCost).data().toString(), u"¥1.00"_s);
    model.updateOffer(tiered(0, 200, 90));
    QCOMPARE(model.index(0, UnitCost).data().toString(), u"¥0.90"_s);
    model.updateOffer(tiered(1, 300, 80));
    QCOMPARE(model.index(1, LineCost).data().toString(), u"¥80.00"_s);
}

void TestOfferSorting::aColumnThatIsNoneChangesNothing()
{
    OfferTableModel model;
    model.setOffers({offerAt(0, 200), offerAt(1, 100)});
    model.sort(Price, Qt::AscendingOrder);
    model.sort(Count, Qt::AscendingOrder);
    QCOMPARE(order(model), (QList<int>{1, 0}));
}

void TestOfferSorting::rowsAreFoundWhereTheyAreShown()
{
    OfferTableModel model;
    model.setOffers({offerAt(0, 200), offerAt(1, 100)});
    model.sort(Price, Qt::AscendingOrder);
    model.appendOffers({offerAt(2, 50), offerAt(3, 150)});
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.rowOf(model.offerAt(row).id), row);
    model.sort(-1, Qt::AscendingOrder);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.rowOf(offerAt(row).id), row);
    QCOMPARE(model.rowOf(offerAt(4).id), -1);
}

void TestOfferSorting::sortsAsThePlainWayDoes_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestOfferSorting::sortsAsThePlainWayDoes()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    OfferTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    PlainSort plain;
    for (int i = 0; i < 40; ++i)
        plain.offers.append(anyOffer(i, random));
    model.setOffers(plain.offers);
    for (int step = 0; step < 60; ++step) {
        const int watched = random.bounded(model.rowCount());
        const QPersistentModelIndex kept = model.index(watched, Title);
        const OfferId keptId = model.offerAt(watched).id;
        switch (random.bounded(4)) {
        case 0: {
            const auto number = static_cast<int>(plain.offers.size());
            plain.offers.append(anyOffer(number, random));
            model.appendOffers({plain.offers.last()});
            break;
        }
        case 1: {
            const int number = random.bounded(static_cast<int>(plain.offers.size()));
            plain.offers[number] = anyOffer(number, random);
            model.updateOffer(plain.offers.at(number));
            break;
        }
        case 2:
            plain.quantity = 1 + random.bounded(200);
            model.setQuantity(plain.quantity);
            break;
        default:
            break;
        }
        // Sorting by the same column again must see what changed as well.
        const std::pair by{random.bounded(-1, int{Count}), random.bounded(2) == 1};
        if (by.first >= 0 && !model.sortsBy(by.first))
            continue; // it leaves the rows alone until the next
        if (by.first != plain.by.first)
            plain.before = plain.by;
        plain.by = by;
        model.sort(by.first, by.second ? Qt::DescendingOrder : Qt::AscendingOrder);
        QCOMPARE(order(model), plain.order());
        QCOMPARE(model.offerAt(kept.row()).id, keptId);
    }
}

QTEST_MAIN(TestOfferSorting)
#include "test_offersorting.moc"

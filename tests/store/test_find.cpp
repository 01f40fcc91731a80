// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cost.h"
#include "tests/support/bench.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sanjia;

Q_DECLARE_METATYPE(sanjia::LibraryQuery)

namespace {

constexpr UtcMs kStart = 1'700'000'000'000;

/// Eight offers that differ in everything that can be filtered by.
QList<Offer> eight()
{
    QList<Offer> offers;
    for (int i = 0; i < 8; ++i) {
        Offer offer = offerAt(i, 1000 + 100 * i);
        offer.supplier = {SupplierId{QString::number(i % 3)}, u"义乌市%1厂"_s.arg(i % 3)};
        offer.location = i % 2 == 0 ? u"浙江 义乌"_s : u"广东 深圳"_s;
        offer.creditLevel = i < 4 ? u"诚信通1年"_s : u""_s;
        if (i != 5)
            offer.stock = i * 10;
        offer.moq = i + 1;
        offers.append(offer);
    }
    offers[6].price.reset();
    offers[7].detailed = true;
    offers[7].ladder = *PriceLadder::make(
        {{10, 99, Money::fromFen(900)}, {100, std::nullopt, Money::fromFen(500)}});
    return offers;
}

LibraryQuery with(const std::function<void(LibraryQuery &)> &change)
{
    LibraryQuery query;
    change(query);
    return query;
}

/// The numbers of the offers found, in order.
QList<int> numbersOf(Store &store, const LibraryQuery &query)
{
    const auto hits = answerOf(store.find(query));
    if (!hits)
        return {-1};
    const auto offers = answerOf(store.rows(hits->rows));
    QList<int> numbers;
    for (const Offer &offer : offers.value_or(QList<Offer>()))
        numbers.append(static_cast<int>(offer.id.value.toLongLong() - 610'000'000'000));
    return numbers;
}

QList<int> sortedNumbersOf(Store &store, const LibraryQuery &query)
{
    QList<int> numbers = numbersOf(store, query);
    std::ranges::sort(numbers);
    return numbers;
}

} // namespace

/// Looking for offers: filters, order, what a save or another process changes in it, and stopping.
class TestFind : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filters_data();
    void filters();
    void sorts_data();
    void sorts();
    void costsAreThoseOfCostAt();
    void seesWhatWasSavedSince();
    void seesAnotherProcess();
    void agreesWithAFreshLook();
    void tagsNarrow();
    void rowsKeepTheirPlaces();
    void aPageOfEverythingIsTheSame();
    void preparingChangesNoAnswer();
    void stopsWhenCancelled();
    void findsWhileASaveRuns();
};

void TestFind::filters_data()
{
    QTest::addColumn<LibraryQuery>("query");
    QTest::addColumn<QList<int>>("expected");
    const auto row = [](const char *name, const std::function<void(LibraryQuery &)> &change,
                        const QList<int> &expected) {
        QTest::newRow(name) << with(change) << expected;
    };
    row("all", [](auto &) {}, {0, 1, 2, 3, 4, 5, 6, 7});
    row("price from", [](auto &q) { q.priceMin = Money::fromFen(1400); }, {4, 5, 7});
    row("price to", [](auto &q) { q.priceMax = Money::fromFen(1000); }, {0});
    row("price at a quantity",
        [](auto &q) {
            q.quantity = 200;
            q.priceMax = Money::fromFen(999);
        },
        {7});
    row("below the first tier the first tier counts",
        [](auto &q) {
            q.quantity = 1;
            q.priceMax = Money::fromFen(900);
        },
        {7});
    row("seller", [](auto &q) { q.supplier.value = u"1"_s; }, {1, 4, 7});
    row("a seller never seen", [](auto &q) { q.supplier.value = u"9"_s; }, {});
    row("part of a place", [](auto &q) { q.place = u"深圳"_s; }, {1, 3, 5, 7});
    row("part of a credit level", [](auto &q) { q.credit = u"诚信通"_s; }, {0, 1, 2, 3});
    row("in stock: neither none nor unknown", [](auto &q) { q.inStock = true; },
        {1, 2, 3, 4, 6, 7});
    row("seen since", [](auto &q) { q.seenSince = kStart + 6; }, {6, 7});
    row("gone", [](auto &q) { q.presence = LibraryQuery::Presence::Gone; }, {2});
    row("there", [](auto &q) { q.presence = LibraryQuery::Presence::There; },
        {0, 1, 3, 4, 5, 6, 7});
    row("everything narrows",
        [](auto &q) {
            q.words = QStringList{u"耳机"_s, u"义乌市1"_s};
            q.place = u"广东"_s;
            q.inStock = true;
        },
        {1, 7});
}

void TestFind::filters()
{
    QFETCH(LibraryQuery, query);
    Bench bench;
    QVERIFY(bench.open());
    const QList<Offer> offers = eight();
    for (int i = 0; i < 8; ++i)
        QVERIFY(answerOf(bench.store.save({offers.at(i)}, kStart + i)));
    QVERIFY(answerOf(bench.store.markGone({offerAt(2).id}, kStart + 100)));
    QTEST(sortedNumbersOf(bench.store, query), "expected");
}

void TestFind::sorts_data()
{
    QTest::addColumn<LibraryColumn>("column");
    QTest::addColumn<QList<int>>("rising"); ///< falling: the same from behind, unknown still last
    QTest::newRow("title") << LibraryColumn::Title << QList<int>{2, 0, 1, 3};
    QTest::newRow("price") << LibraryColumn::Price << QList<int>{1, 2, 0, 3};
    QTest::newRow("unit cost") << LibraryColumn::UnitCost << QList<int>{0, 1, 2, 3};
    QTest::newRow("line cost") << LibraryColumn::LineCost << QList<int>{1, 2, 0, 3};
    QTest::newRow("moq") << LibraryColumn::Moq << QList<int>{1, 2, 0, 3};
    QTest::newRow("stock") << LibraryColumn::Stock << QList<int>{2, 1, 0, 3};
    QTest::newRow("sales") << LibraryColumn::Sales << QList<int>{0, 2, 1, 3};
    QTest::newRow("seller") << LibraryColumn::Supplier << QList<int>{1, 0, 2, 3};
    QTest::newRow("place") << LibraryColumn::Place << QList<int>{0, 2, 1, 3};
    QTest::newRow("credit") << LibraryColumn::Credit << QList<int>{2, 1, 0, 3};
}

void TestFind::sorts()
{
    QFETCH(LibraryColumn, column);
    QFETCH(QList<int>, rising);
    Bench bench;
    QVERIFY(bench.open());
    QList<Offer> offers{offerAt(0, 3000), offerAt(1, 1000), offerAt(2, 2000), Offer{}};
    offers[3].id = offerAt(3).id; // nothing is known of it
    const QStringList titles{u"蓝牙 2"_s, u"蓝牙 12"_s, u"包"_s};
    const QStringList sellers{u"杭州厂"_s, u"广州厂"_s, u"义乌厂"_s};
    const QStringList places{u"安徽"_s, u"浙江"_s, u"广东"_s};
    const QStringList credits{u"诚信通10年"_s, u"诚信通3年"_s, u"诚信通1年"_s};
    for (int i = 0; i < 3; ++i) {
        offers[i].title = titles.at(i);
        offers[i].supplier = {SupplierId{QString::number(i)}, sellers.at(i)};
        offers[i].location = places.at(i);
        offers[i].creditLevel = credits.at(i);
        offers[i].stock = 30 - 10 * i;
        offers[i].sales = QList<int>{1, 3, 2}.at(i);
        offers[i].moq = QList<int>{60, 10, 20}.at(i);
    }
    offers[0].detailed = true; // ¥5 a piece from 60 pieces: ¥300, the others ¥500 and ¥1000 for 50
    offers[0].ladder = *PriceLadder::make({{60, std::nullopt, Money::fromFen(500)}});
    if (column == LibraryColumn::LineCost)
        offers[0].ladder = *PriceLadder::make({{60, std::nullopt, Money::fromFen(2000)}});
    QVERIFY(answerOf(bench.store.save(offers, kStart)));
    LibraryQuery query;
    query.quantity = 50;
    query.order = {column, false};
    QCOMPARE(numbersOf(bench.store, query), rising);
    query.order.descending = true;
    std::ranges::reverse(rising.begin(), rising.begin() + 3);
    QCOMPARE(numbersOf(bench.store, query), rising);
}

void TestFind::costsAreThoseOfCostAt()
{
    QRandomGenerator random(7);
    Bench bench;
    QVERIFY(bench.open());
    QList<Offer> offers;
    for (int i = 0; i < 300; ++i) {
        Offer offer = offerAt(i, random.bounded(1, 5000));
        if (random.bounded(4) == 0)
            offer.price.reset();
        if (random.bounded(2) == 0)
            offer.moq = random.bounded(1, 60);
        if (random.bounded(3) == 0)
            offer.lot = random.bounded(2, 40);
        offer.detailed = random.bounded(3) != 0;
        QList<PriceTier> tiers;
        for (int start = random.bounded(1, 20); offer.detailed && start < 200; start *= 3) {
            // Some ladders have holes, and ends.
            const std::optional<qint64> end = random.bounded(3) == 0
                ? std::optional<qint64>(start + 2)
                : std::nullopt;
            tiers.append({start, end, Money::fromFen(random.bounded(1, 5000))});
        }
        if (random.bounded(3) != 0)
            offer.ladder = PriceLadder::make(tiers).value_or(PriceLadder());
        for (int sku = 0; offer.detailed && sku < random.bounded(4); ++sku) {
            Sku one;
            one.id.value = QString::number(sku);
            if (random.bounded(3) != 0)
                one.price = Money::fromFen(random.bounded(1, 5000));
            if (random.bounded(2) == 0)
                one.stock = random.bounded(2);
            offer.skus.append(one);
        }
        offers.append(offer);
    }
    QVERIFY(answerOf(bench.store.save(offers, kStart)));
    for (const qint64 quantity : {1, 7, 19, 100, 1000}) {
        LibraryQuery query;
        query.quantity = quantity;
        query.order = {LibraryColumn::UnitCost, false};
        const auto hits = answerOf(bench.store.find(query));
        QVERIFY(hits);
        const auto found = answerOf(bench.store.rows(hits->rows));
        QCOMPARE(found->size(), offers.size());
        std::optional<Money> last = Money();
        for (const Offer &offer : *found) {
            const auto cost = costAt(offer, quantity);
            const auto plain = plainCostAt(
                {offer.moq, offer.lot, offer.ladder.tiers(), priceBesideLadder(offer)}, quantity);
            QCOMPARE(plain.has_value(), cost.has_value());
            if (!cost) {
                last.reset();
                continue;
            }
            QCOMPARE(plain->unit, cost->unit);
            QCOMPARE(plain->line, cost->line);
            QVERIFY(last && *last <= cost->unit); // rising, and unknown only at the end
            last = cost->unit;
        }
    }
}

void TestFind::seesWhatWasSavedSince()
{
    Bench bench;
    QVERIFY(bench.open());
    QVERIFY(answerOf(bench.store.save({offerAt(1, 1000), offerAt(2, 2000)}, kStart)));
    LibraryQuery query;
    query.order = {LibraryColumn::Price, false};
    query.words = QStringList{u"耳机"_s};
    QCOMPARE(numbersOf(bench.store, query), (QList<int>{1, 2}));
    const qint64 before = answerOf(bench.store.find(query))->generation;
    Offer renamed = offerAt(2, 500);
    renamed.title = u"数据线"_s;
    QVERIFY(answerOf(bench.store.save({renamed, offerAt(3, 900)}, kStart + 1)));
    QCOMPARE(numbersOf(bench.store, query), (QList<int>{3, 1}));
    query.words = QStringList{u"数据"_s};
    QCOMPARE(numbersOf(bench.store, query), QList<int>{2});
    query.words.clear();
    QCOMPARE(numbersOf(bench.store, query), (QList<int>{2, 3, 1}));
    QVERIFY(answerOf(bench.store.find(query))->generation > before);
    QCOMPARE(numbersOf(bench.store, {}), (QList<int>{3, 2, 1})); // seen last first
}

void TestFind::seesAnotherProcess()
{
    Bench bench;
    QVERIFY(bench.open());
    QVERIFY(answerOf(bench.store.save({offerAt(1)}, kStart)));
    QCOMPARE(numbersOf(bench.store, {}), QList<int>{1});
    Store other(bench.store.path());
    QVERIFY(answerOf(other.open()));
    QVERIFY(answerOf(other.save({offerAt(2)}, kStart + 1)));
    QCOMPARE(numbersOf(bench.store, {}), (QList<int>{2, 1}));
    // One of ours between two of theirs: nothing of either may be missed.
    QVERIFY(answerOf(other.save({offerAt(3)}, kStart + 2)));
    QVERIFY(answerOf(bench.store.save({offerAt(4)}, kStart + 3)));
    QVERIFY(answerOf(other.save({offerAt(5)}, kStart + 4)));
    QCOMPARE(numbersOf(bench.store, {}), (QList<int>{5, 4, 3, 2, 1}));
}

void TestFind::agreesWithAFreshLook()
{
    // What was kept up to date save by save is what is read from the file anew.
    Bench bench;
    QVERIFY(bench.open());
    QRandomGenerator random(3);
    const QStringList words{u"蓝牙"_s, u"耳机"_s, u"保温"_s, u"杯"_s, u"USB"_s};
    QList<LibraryQuery> queries;
    for (const LibraryColumn column :
         {LibraryColumn::LastSeen, LibraryColumn::Title, LibraryColumn::Price,
          LibraryColumn::UnitCost, LibraryColumn::Supplier, LibraryColumn::Place,
          LibraryColumn::Stock, LibraryColumn::Changed}) {
        queries.append(with([column](LibraryQuery &q) { q.order = {column, false}; }));
        queries.append(with([column](LibraryQuery &q) {
            q.order = {column, true};
            q.words = QStringList{u"耳机"_s};
            q.quantity = 10;
            q.priceMax = Money::fromFen(2500);
        }));
    }
    for (int round = 0; round < 25; ++round) {
        QList<Offer> page;
        for (int i = 0; i < 20; ++i) {
            Offer offer = offerAt(random.bounded(200), random.bounded(1, 50) * 100);
            offer.title = words.at(random.bounded(5)) + words.at(random.bounded(5));
            offer.stock = random.bounded(100);
            const int seller = random.bounded(9);
            offer.supplier = {SupplierId{QString::number(seller)},
                              u"%1厂%2"_s.arg(words.at(seller % 5)).arg(random.bounded(2))};
            offer.location = words.at(random.bounded(5));
            page.append(offer);
        }
        QVERIFY(answerOf(bench.store.save(page, kStart + round)));
        Store fresh(bench.store.path());
        QVERIFY(answerOf(fresh.open()));
        for (const LibraryQuery &query : std::as_const(queries)) {
            const auto kept = answerOf(bench.store.find(query));
            const auto read = answerOf(fresh.find(query));
            QVERIFY(kept && read);
            QVERIFY(kept->rows == read->rows);
        }
    }
}

void TestFind::tagsNarrow()
{
    Bench bench;
    QVERIFY(bench.open());
    QVERIFY(answerOf(bench.store.save({offerAt(1), offerAt(2), offerAt(3)}, kStart)));
    const OfferId one = offerAt(1).id;
    const OfferId two = offerAt(2).id;
    QVERIFY(answerOf(bench.store.tag({one, two}, u" 春季 "_s)));
    QVERIFY(answerOf(bench.store.tag({two}, u"样品"_s)));
    QVERIFY(answerOf(bench.store.tag({two}, u"样品"_s))); // once is enough
    const auto tagged = [&bench](const QStringList &tags) {
        return sortedNumbersOf(bench.store, with([&](LibraryQuery &q) { q.tags = tags; }));
    };
    QCOMPARE(tagged({u"春季"_s}), (QList<int>{1, 2}));
    QCOMPARE(tagged({u"春季"_s, u"样品"_s}), QList<int>{2});
    QCOMPARE(tagged({u"没有"_s}), QList<int>{});
    QCOMPARE(*answerOf(bench.store.tags()), (QStringList{u"春季"_s, u"样品"_s}));
    QCOMPARE(*answerOf(bench.store.tagsOn({one, two, offerAt(9).id})),
             (QList<TagCount>{{u"春季"_s, 2}, {u"样品"_s, 1}}));
    QCOMPARE(*answerOf(bench.store.tagsOn({offerAt(3).id})),
             (QList<TagCount>{{u"春季"_s, 0}, {u"样品"_s, 0}}));
    QVERIFY(answerOf(bench.store.untag({two}, u"样品"_s)));
    QCOMPARE(*answerOf(bench.store.tags()), QStringList{u"春季"_s});
    const auto empty = answerOf(bench.store.tag({one}, u" "_s));
    QVERIFY(!empty);
    QCOMPARE(empty.error().kind, ErrorKind::BadParameter);
    const auto never = answerOf(bench.store.tag({one, offerAt(9).id}, u"夏季"_s));
    QVERIFY(!never);
    QCOMPARE(never.error().kind, ErrorKind::NotFound);
    QCOMPARE(tagged({u"夏季"_s}), QList<int>{}); // nothing of it was kept
}

void TestFind::rowsKeepTheirPlaces()
{
    Bench bench;
    QVERIFY(bench.open());
    QList<Offer> offers;
    for (int i = 0; i < 200; ++i)
        offers.append(offerAt(i));
    QVERIFY(answerOf(bench.store.save(offers, kStart)));
    const auto hits = answerOf(bench.store.find({}));
    QCOMPARE(hits->rows.size(), 200);
    LibraryRows asked = hits->rows.first(100);
    asked.insert(asked.begin() + 50, 1'000'000); // a row that is not there leaves its place empty
    const auto shown = answerOf(bench.store.rows(asked));
    QCOMPARE(shown->size(), 101);
    QVERIFY(shown->at(50).id.isEmpty());
    QCOMPARE(shown->at(0).id, offerAt(199).id);
    QCOMPARE(shown->at(100).id, offerAt(100).id);
    QVERIFY(answerOf(bench.store.rows({}))->isEmpty());
}

void TestFind::aPageOfEverythingIsTheSame()
{
    // The short way to the first page shows what the long way does.
    Bench bench;
    QVERIFY(bench.open());
    for (int i = 0; i < 60; ++i)
        QVERIFY(answerOf(bench.store.save({offerAt(i * 7 % 60)}, kStart + i / 3)));
    const auto hits = answerOf(bench.store.find({}));
    for (const int offset : {0, 20, 55, 60, 99}) {
        LibraryQuery query;
        query.limit = 20;
        query.offset = offset;
        QVERIFY(isEverything(query));
        const auto page = answerOf(bench.store.library(query));
        QVERIFY(page);
        QCOMPARE(page->total, 60);
        const auto first = std::min<std::ptrdiff_t>(offset, 60);
        const auto last = std::min<std::ptrdiff_t>(offset + 20, 60);
        QCOMPARE(page->rows, hits->rows.mid(first, last - first));
        QCOMPARE(page->offers, *answerOf(bench.store.rows(hits->rows.mid(first, last - first))));
    }
    LibraryQuery narrowed;
    narrowed.inStock = true;
    QVERIFY(!isEverything(narrowed));
}

void TestFind::preparingChangesNoAnswer()
{
    Bench bench;
    QVERIFY(bench.open());
    QVERIFY(answerOf(bench.store.prepareToFind())); // nothing is there yet
    const auto sold = [](int number, const QString &seller, const QString &place) {
        Offer offer = offerAt(number);
        offer.supplier = {SupplierId{seller}, seller};
        offer.location = place;
        return offer;
    };
    const auto count = [&bench](const QString &word) {
        LibraryQuery query;
        query.words = {word};
        return answerOf(bench.store.find(query))->rows.size();
    };
    QVERIFY(answerOf(bench.store.save(
        {sold(1, u"永康五金厂"_s, u"浙江 永康"_s), sold(2, u"厂"_s, {})}, kStart)));
    QVERIFY(answerOf(bench.store.prepareToFind()));
    QCOMPARE(count(u"永康"_s), 1);
    QCOMPARE(count(u"厂"_s), 2);
    QCOMPARE(count(u"金厂\n厂"_s), 0); // two names are not one
    QVERIFY(answerOf(bench.store.save({sold(3, u"义乌厂"_s, u"浙江 义乌"_s)}, kStart)));
    QVERIFY(answerOf(bench.store.prepareToFind()));
    QCOMPARE(count(u"义乌"_s), 1);
    QCOMPARE(count(u"浙江"_s), 2);
    QCOMPARE(count(u"厂"_s), 3);
}

void TestFind::stopsWhenCancelled()
{
    Bench bench;
    QVERIFY(bench.open());
    QList<Offer> offers;
    for (int i = 0; i < 500; ++i)
        offers.append(offerAt(i));
    QVERIFY(answerOf(bench.store.save(offers, kStart)));
    // A keystroke after the other, each dropping the search before it.
    Request<LibraryHits> search;
    for (int i = 0; i < 200; ++i) {
        LibraryQuery query;
        query.words = QStringList{u"耳"_s, QString::number(i % 10)};
        query.order = {LibraryColumn::Title, false};
        search = bench.store.find(query);
    }
    const auto last = answerOf(search);
    QVERIFY(last);
    QCOMPARE(last->rows.size(), size_t{11}); // 9 and 90 to 99
}

void TestFind::findsWhileASaveRuns()
{
    Bench bench;
    QVERIFY(bench.open());
    QVERIFY(answerOf(bench.store.save({offerAt(1)}, kStart)));
    // Another process holds the lock for writing: what looks is not kept waiting.
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
        db.setDatabaseName(bench.store.path());
        QVERIFY(db.open());
        QSqlQuery hold(db);
        QVERIFY(hold.exec(u"BEGIN IMMEDIATE"_s));
        const Request<SaveReport> saving = bench.store.save({offerAt(2)}, kStart);
        QCOMPARE(numbersOf(bench.store, {}), QList<int>{1});
        QVERIFY(!saving.future().isFinished());
        QVERIFY(hold.exec(u"ROLLBACK"_s));
        QVERIFY(answerOf(saving));
    }
    QSqlDatabase::removeDatabase(u"holder"_s);
    QCOMPARE(numbersOf(bench.store, {}), (QList<int>{2, 1}));
}

QTEST_GUILESS_MAIN(TestFind)
#include "test_find.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bench.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// What is kept, what counts as a change, and what is found again, on a real file.
class TestStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhatWasSaved();
    void anUnchangedOfferWritesNoHistory();
    void reportsWhatChanged();
    void aSearchRowKeepsTheDetail();
    void anOlderAnswerOnlyFillsIn();
    void aSkuThatGoesKeepsItsHistory();
    void refusesAnOfferWithoutId();
    void findsWords_data();
    void findsWords();
    void filtersSortsAndCounts();
    void remembersSearches();
};

namespace {

constexpr UtcMs kDay = kMsPerDay;
constexpr UtcMs kStart = 1'700'000'000'000;

Offer detailed(int number, qint64 fen)
{
    Offer offer = offerAt(number, fen);
    offer.detailed = true;
    offer.moq = 2;
    offer.lot = 12;
    offer.unit = u"件"_s;
    offer.stock = 100;
    offer.sales = 5;
    offer.salesText = u"已售5件"_s;
    offer.supplier = {SupplierId{u"22000"_s}, u"义乌市某厂"_s};
    offer.location = u"浙江 义乌"_s;
    offer.creditLevel = u"诚信通3年"_s;
    offer.mixBatch = false;
    offer.priceMin = Money::fromFen(fen - 100);
    offer.priceMax = Money::fromFen(fen);
    offer.imageUrl = u"https://cbu01.alicdn.com/a.jpg"_s;
    offer.detailUrl = detailPageUrl(offer.id);
    offer.referencePrice = Money::fromFen(fen * 2);
    offer.ladder = *PriceLadder::make(
        {{2, 99, Money::fromFen(fen)}, {100, std::nullopt, Money::fromFen(fen - 100)}});
    offer.skus = {{SkuId{u"1"_s}, u"A-1"_s, Money::fromFen(fen), 50, {{u"颜色"_s, u"黑"_s}}},
                  {SkuId{u"2"_s}, {}, std::nullopt, std::nullopt, {{u""_s, u"白,大"_s}}}};
    return offer;
}

/// Looks into the file from outside, as a second process would.
qint64 countRows(const QString &path, const QString &table)
{
    const QString name = QUuid::createUuid().toString();
    qint64 count = -1;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        db.setDatabaseName(path);
        if (db.open()) {
            QSqlQuery query(db);
            if (query.exec(u"SELECT count(*) FROM "_s + table) && query.next())
                count = query.value(0).toLongLong();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return count;
}

} // namespace

void TestStore::givesBackWhatWasSaved()
{
    Bench bench;
    QVERIFY(bench.open());
    Offer offer = detailed(1, 1000);
    const auto report = answerOf(bench.store.save({offer}, kStart));
    QVERIFY(report);
    QCOMPARE(report->added, 1);
    QVERIFY(report->changes.isEmpty()); // first sight is no change
    offer.seenAt = kStart;
    const auto found = answerOf(bench.store.offers({OfferId{u"0"_s}, offer.id}));
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first(), offer);
    QCOMPARE(report->offers.first(), offer);
}

void TestStore::anUnchangedOfferWritesNoHistory()
{
    Bench bench;
    QVERIFY(bench.open());
    QVERIFY(answerOf(bench.store.save({detailed(1, 1000)}, kStart)));
    const qint64 prices = countRows(bench.store.path(), u"price_history"_s);
    const qint64 counts = countRows(bench.store.path(), u"count_history"_s);
    QCOMPARE(prices, 4); // listed, two tiers, one SKU with a price
    QCOMPARE(counts, 3); // stock, MOQ, one SKU with a stock
    for (int day = 1; day < 20; ++day)
        QVERIFY(answerOf(bench.store.save({detailed(1, 1000)}, kStart + day * kDay)));
    QCOMPARE(countRows(bench.store.path(), u"price_history"_s), prices);
    QCOMPARE(countRows(bench.store.path(), u"count_history"_s), counts);
    const auto series = answerOf(bench.store.priceSeries(offerAt(1).id));
    QVERIFY(series);
    QCOMPARE(series->firstSeen, kStart);
    QCOMPARE(series->lastSeen, kStart + 19 * kDay);
    QCOMPARE(series->points.size(), 1);
}

void TestStore::reportsWhatChanged()
{
    Bench bench;
    QVERIFY(bench.open());
    QVERIFY(answerOf(bench.store.save({detailed(1, 1000)}, kStart)));
    Offer later = detailed(1, 900);
    later.stock = 90;
    const auto report = answerOf(bench.store.save({later}, kStart + kDay));
    QVERIFY(report);
    QList<OfferChange::What> kinds;
    for (const OfferChange &change : report->changes)
        kinds.append(change.what);
    using What = OfferChange::What;
    QCOMPARE(kinds,
             (QList<What>{What::ListedPrice, What::Stock, What::Tier, What::Tier, What::SkuPrice}));
    QCOMPARE(report->changes.first().oldPrice, std::optional(Money::fromFen(1000)));
    QCOMPARE(report->changes.first().newPrice, std::optional(Money::fromFen(900)));
    const auto series = answerOf(bench.store.priceSeries(later.id));
    QVERIFY(series);
    QCOMPARE(series->points.size(), 2);
    const auto sku = answerOf(bench.store.priceSeries(later.id, SkuId{u"1"_s}));
    QVERIFY(sku);
    QCOMPARE(sku->points.size(), 2);
}

void TestStore::aSearchRowKeepsTheDetail()
{
    Bench bench;
    QVERIFY(bench.open());
    QVERIFY(answerOf(bench.store.save({detailed(1, 1000)}, kStart)));
    Offer row = offerAt(1, 1000); // knows nothing of stock, tiers, SKUs
    const auto report = answerOf(bench.store.save({row}, kStart + kDay));
    QVERIFY(report);
    QVERIFY(report->changes.isEmpty());
    const Offer stored = report->offers.first();
    QCOMPARE(stored.ladder.tiers().size(), 2);
    QCOMPARE(stored.skus.size(), 2);
    QCOMPARE(stored.stock, std::optional<qint64>(100));
    QVERIFY(stored.detailed);
}

void TestStore::anOlderAnswerOnlyFillsIn()
{
    Bench bench;
    QVERIFY(bench.open());
    QVERIFY(answerOf(bench.store.save({offerAt(1, 900)}, kStart + kDay)));
    Offer older = offerAt(1, 1000);
    older.location = u"浙江 义乌"_s;
    const auto report = answerOf(bench.store.save({older}, kStart));
    QVERIFY(report);
    const Offer stored = report->offers.first();
    QCOMPARE(stored.price, std::optional(Money::fromFen(900)));
    QCOMPARE(stored.location, u"浙江 义乌"_s);
    QCOMPARE(stored.seenAt, kStart + kDay);
    QVERIFY(report->changes.isEmpty());
}

void TestStore::aSkuThatGoesKeepsItsHistory()
{
    Bench bench;
    QVERIFY(bench.open());
    Offer offer = detailed(1, 1000);
    QVERIFY(answerOf(bench.store.save({offer}, kStart)));
    offer.skus.removeFirst();
    const auto report = answerOf(bench.store.save({offer}, kStart + kDay));
    QVERIFY(report);
    QCOMPARE(answerOf(bench.store.offers({offer.id}))->first().skus.size(), 1);
    QCOMPARE(answerOf(bench.store.priceSeries(offer.id, SkuId{u"1"_s}))->points.size(), 1);
    const auto never = answerOf(bench.store.priceSeries(offer.id, SkuId{u"99"_s}));
    QVERIFY(!never);
    QCOMPARE(never.error().kind, ErrorKind::NotFound);
}

void TestStore::refusesAnOfferWithoutId()
{
    Bench bench;
    QVERIFY(bench.open());
    const auto report = answerOf(bench.store.save({offerAt(1), Offer{}}, kStart));
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::BadParameter);
    QCOMPARE(bench.stored(), 0);
}

void TestStore::findsWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("expected");
    QTest::newRow("all") << QStringList{} << 4;
    QTest::newRow("two characters") << QStringList{u"耳机"_s} << 2;
    QTest::newRow("two words") << QStringList{u"耳机"_s, u"防水"_s} << 1;
    QTest::newRow("case") << QStringList{u"usb"_s} << 1;
    QTest::newRow("seller") << QStringList{u"义乌"_s} << 1;
    QTest::newRow("percent") << QStringList{u"100%"_s} << 1;
    QTest::newRow("signs divide words") << QStringList{u"a_b"_s} << 2;
    QTest::newRow("only a sign") << QStringList{u"%"_s} << 4;
    QTest::newRow("quote") << QStringList{u"' OR 1=1 --"_s} << 0;
    QTest::newRow("syntax") << QStringList{u"words:x\" OR \"usb"_s} << 0;
    QTest::newRow("id") << QStringList{u"610000000003"_s} << 1;
    QTest::newRow("beginning of ids") << QStringList{u"6100000"_s} << 4;
    QTest::newRow("full width") << QStringList{u"ＵＳＢ"_s} << 1;
    QTest::newRow("part of a seller's name and a title") << QStringList{u"某厂"_s, u"毛巾"_s} << 1;
    QTest::newRow("place") << QStringList{u"金华"_s} << 1;
    QTest::newRow("variant") << QStringList{u"曜石黑"_s} << 1;
}

void TestStore::findsWords()
{
    QFETCH(QStringList, words);
    Bench bench;
    QVERIFY(bench.open());
    QList<Offer> offers{offerAt(1), offerAt(2), offerAt(3), offerAt(4)};
    offers[0].title = u"防水蓝牙耳机"_s;
    offers[1].title = u"USB-C 耳机"_s;
    offers[2].title = u"100%纯棉 a_b"_s;
    offers[3].title = u"a-b 毛巾"_s;
    offers[3].supplier = {SupplierId{u"1"_s}, u"义乌市某厂"_s};
    offers[1].location = u"浙江 金华"_s;
    offers[0].detailed = true;
    offers[0].skus = {{SkuId{u"1"_s}, {}, {}, {}, {{u"颜色"_s, u"曜石黑"_s}}}};
    QVERIFY(answerOf(bench.store.save(offers, kStart)));
    LibraryQuery query;
    query.words = words;
    const auto page = answerOf(bench.store.library(query));
    QVERIFY(page);
    QCOMPARE(page->offers.size(), page->total);
    QTEST(static_cast<int>(page->total), "expected");
}

void TestStore::filtersSortsAndCounts()
{
    Bench bench;
    QVERIFY(bench.open());
    QList<Offer> offers;
    for (int i = 0; i < 120; ++i) {
        Offer offer = detailed(i, 1000 + i * 10);
        if (i == 7)
            offer.price.reset(), offer.priceMin.reset(), offer.priceMax.reset();
        offer.supplier.id.value = QString::number(i % 2);
        offers.append(offer);
    }
    QVERIFY(answerOf(bench.store.save(offers, kStart)));
    LibraryQuery query;
    query.priceMin = Money::fromFen(1100);
    query.priceMax = Money::fromFen(1300);
    query.order = {LibraryColumn::Price, true};
    query.limit = 5;
    auto page = answerOf(bench.store.library(query));
    QCOMPARE(page->total, 21);
    QCOMPARE(page->offers.size(), 5);
    QCOMPARE(page->offers.first().price, std::optional(Money::fromFen(1300)));
    QCOMPARE(page->offers.first().skus.size(), 2);
    query = {};
    query.order = {LibraryColumn::Price, false};
    query.limit = 500;
    page = answerOf(bench.store.library(query));
    QCOMPARE(page->offers.size(), 120);
    QCOMPARE(page->offers.last().id, offerAt(7).id); // unknown is last
    for (const Offer &offer : page->offers)
        QCOMPARE(offer.ladder.tiers().size(), 2);
    query.supplier.value = u"1"_s;
    QCOMPARE(answerOf(bench.store.library(query))->total, 60);
}

void TestStore::remembersSearches()
{
    Bench bench;
    QVERIFY(bench.open());
    for (int i = 0; i < 3; ++i)
        QVERIFY(answerOf(bench.store.recordSearch(u"耳机 %1"_s.arg(i), kStart + i)));
    QVERIFY(answerOf(bench.store.recordSearch(u"  耳机   0 "_s, kStart + 10)));
    QVERIFY(answerOf(bench.store.recordSearch(u" "_s, kStart + 11)));
    QCOMPARE(*answerOf(bench.store.recentSearches(2)), (QStringList{u"耳机 0"_s, u"耳机 2"_s}));
}

QTEST_GUILESS_MAIN(TestStore)
#include "test_store.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/migrator.h"
#include "tests/support/bench.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

constexpr UtcMs kStart = 1'700'000'000'000;
constexpr UtcMs kDay = kMsPerDay;

QString keptFile(int version) { return QStringLiteral(SANJIA_KEPT "/v%1.sqlite").arg(version); }

OfferId idOf(int number) { return OfferId{QString::number(610'000'000'000 + number)}; }

/// What every kept library holds of its first offer.
Offer expectedFirst(int version)
{
    Offer offer;
    offer.id = idOf(1);
    offer.title = u"防水蓝牙耳机 型号12"_s;
    offer.price = Money::fromE4(90'000);
    offer.priceMin = Money::fromE4(80'000);
    offer.priceMax = Money::fromE4(100'000);
    offer.moq = 2;
    offer.unit = u"件"_s;
    offer.stock = 100;
    offer.sales = 5;
    offer.salesText = u"已售5件"_s;
    offer.supplier = {SupplierId{u"22000"_s}, u"义乌市某厂"_s};
    offer.location = u"浙江 义乌"_s;
    offer.creditLevel = u"诚信通3年"_s;
    offer.mixBatch = false;
    offer.imageUrl = u"https://cbu01.alicdn.com/a.jpg"_s;
    offer.detailUrl = detailPageUrl(offer.id);
    offer.referencePrice = Money::fromE4(200'000);
    offer.ladder = *PriceLadder::make(
        {{2, 99, Money::fromE4(90'000)}, {100, std::nullopt, Money::fromE4(80'000)}});
    if (version >= 2)
        offer.quote = Quote::OfferWithSkus;
    offer.skus = {{SkuId{u"1"_s}, u"A-1"_s, Money::fromE4(85'000), 50, {{u"颜色"_s, u"曜石黑"_s}}},
                  {SkuId{u"2"_s},
                   {},
                   std::nullopt,
                   std::nullopt,
                   {{u""_s, u"白,大"_s}, {u"版本"_s, u"标准版"_s}}}};
    offer.detailed = true;
    offer.seenAt = kStart + 3 * kDay;
    return offer;
}

} // namespace

/// Libraries of every schema that was released, kept as files beside this test: opening one brings
/// it up to date and loses nothing.
class TestMigration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsOffers_data() { versions(); }
    void keepsOffers();
    void keepsHistory_data() { versions(); }
    void keepsHistory();
    void keepsListsAndSearches_data() { versions(); }
    void keepsListsAndSearches();
    void findsAndSortsWhatWasThere_data() { versions(); }
    void findsAndSortsWhatWasThere();
    void goesOnFromThere_data() { versions(); }
    void goesOnFromThere();
    void leavesACopy_data() { versions(); }
    void leavesACopy();
    void keepsTheJournal_data();
    void keepsTheJournal();
    void keepsTags();
    void learnsOfLots_data() { versions(); }
    void learnsOfLots();
    void keepsMarksAndLots();
    void learnsOfSnapshots_data() { versions(4); }
    void learnsOfSnapshots();
    void keepsSnapshotsAndWatches();
    void learnsOfTelling_data() { versions(); }
    void learnsOfTelling();
    void keepsTargets();
    void learnsOfSavedSearches_data() { versions(); }
    void learnsOfSavedSearches();

private:
    static void versions(qsizetype last = Migrator::builtIn().size() - 1);
    void open(int version);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
};

void TestMigration::versions(qsizetype last)
{
    QTest::addColumn<int>("version");
    // One file for each schema before this program's own.
    for (int version = 1; version <= last; ++version)
        QTest::newRow(qPrintable(u"v%1"_s.arg(version))) << version;
}

void TestMigration::init()
{
    m_store.reset();
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestMigration::open(int version)
{
    const QString path = m_dir->filePath(u"library.sqlite"_s);
    QVERIFY2(QFile::copy(keptFile(version), path), "no library of this version is kept");
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    m_store = std::make_unique<Store>(path);
    const auto opened = answerOf(m_store->open());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
}

void TestMigration::keepsOffers()
{
    QFETCH(int, version);
    open(version);
    const auto offers = answerOf(m_store->offers({idOf(1), idOf(2), idOf(3), idOf(4)}));
    QVERIFY(offers);
    QCOMPARE(offers->size(), 4);
    QCOMPARE(offers->at(0), expectedFirst(version));
    QCOMPARE(offers->at(1).supplier, (Supplier{SupplierId{u"22001"_s}, u"深圳某厂"_s}));
    QCOMPARE(offers->at(1).priceMin, std::optional(Money::fromE4(35'000)));
    QCOMPARE(offers->at(1).priceMax, std::optional(Money::fromE4(95'000)));
    QVERIFY(!offers->at(1).price && !offers->at(1).stock && !offers->at(1).detailed);
    QCOMPARE(offers->at(2).supplier, (Supplier{{}, u"只有名字的店"_s}));
    Offer bare;
    bare.id = idOf(4);
    bare.seenAt = kStart;
    QCOMPARE(offers->at(3), bare);
}

void TestMigration::keepsHistory()
{
    QFETCH(int, version);
    open(version);
    const auto listed = answerOf(m_store->priceSeries(idOf(1)));
    QVERIFY(listed);
    QCOMPARE(listed->points,
             (QList<PricePoint>{{kStart, Money::fromE4(100'000)},
                                {kStart + 2 * kDay, Money::fromE4(90'000)}}));
    const auto sellers = answerOf(m_store->suppliers({})).value().suppliers;
    qint64 changes = 0;
    for (const SupplierSummary &seller : sellers)
        changes += seller.priceChanges;
    QCOMPARE(changes, 1); // counted from the history
    QCOMPARE(listed->firstSeen, kStart);
    QCOMPARE(listed->lastSeen, kStart + 3 * kDay);
    QCOMPARE(answerOf(m_store->priceSeries(idOf(1), SkuId{u"3"_s}))->points.size(), 1);
    QCOMPARE(*answerOf(m_store->countSeries(idOf(1), CountKind::Stock)),
             (QList<CountPoint>{{kStart, 120}, {kStart + 2 * kDay, 100}}));
    QCOMPARE(*answerOf(m_store->countSeries(idOf(1), CountKind::Moq)),
             (QList<CountPoint>{{kStart, 2}}));
    const auto seen = answerOf(m_store->sightings(idOf(1)));
    QVERIFY(seen);
    QCOMPARE(seen->offer, (Sightings{kStart, kStart + 3 * kDay, kStart + 2 * kDay, {}}));
    QCOMPARE(seen->skus.size(), 3);
    QCOMPARE(seen->skus.at(0).seen.lastSeen, kStart + 3 * kDay);
    QVERIFY(!seen->skus.at(0).seen.goneAt && seen->skus.at(2).seen.goneAt);
}

void TestMigration::keepsListsAndSearches()
{
    QFETCH(int, version);
    open(version);
    const auto list = answerOf(m_store->shortlist(u"春季"_s));
    QVERIFY(list);
    QCOMPARE(list->lines.size(), 2);
    QCOMPARE(list->lines.at(0).offer, expectedFirst(version));
    QCOMPARE(list->lines.at(0).note, u"老板要黑色"_s);
    QCOMPARE(list->lines.at(0).quantity, 300);
    QCOMPARE(list->lines.at(1).offer.title, u"保温杯"_s);
    QCOMPARE(*answerOf(m_store->recentSearches(9)), (QStringList{u"数据线"_s, u"耳机"_s}));
}

void TestMigration::findsAndSortsWhatWasThere()
{
    QFETCH(int, version);
    open(version);
    const auto found = [this](const QStringList &words, LibraryOrder order = {}) {
        LibraryQuery query;
        query.words = words;
        query.order = order;
        QStringList ends;
        const auto page = answerOf(m_store->library(query));
        for (const Offer &offer : page.value_or(LibraryPage()).offers)
            ends.append(offer.id.value.right(1));
        return ends.join(QString());
    };
    QCOMPARE(found({u"耳机"_s, u"型号12"_s}), u"1"_s);
    QCOMPARE(found({u"usb"_s, u"c"_s}), u"2"_s);
    QCOMPARE(found({u"曜石黑"_s}), u"1"_s); // a variant
    QCOMPARE(found({u"红"_s}), u""_s); // a variant that is gone
    QCOMPARE(found({u"义乌"_s}), u"13"_s); // a seller's name, a place
    QCOMPARE(found({u"只有名字"_s}), u"3"_s);
    QCOMPARE(found({}), u"1324"_s); // seen last first
    QCOMPARE(found({}, {LibraryColumn::Title, false}), u"3124"_s); // bǎo, fáng, USB, none
    QCOMPARE(found({}, {LibraryColumn::Supplier, false}), u"2134"_s); // shēn, yì, zhǐ, none
    QCOMPARE(found({}, {LibraryColumn::Price, true}), u"1324"_s);
    QCOMPARE(found({}, {LibraryColumn::UnitCost, true}), u"1324"_s);
}

void TestMigration::goesOnFromThere()
{
    QFETCH(int, version);
    open(version);
    // What the index took from the old library can be taken out of it again.
    Offer renamed = expectedFirst(version);
    renamed.title = u"头戴式耳麦"_s;
    renamed.skus.removeFirst();
    const auto report = answerOf(m_store->save({renamed}, kStart + 9 * kDay));
    QVERIFY(report);
    QCOMPARE(report->changes.size(), 1);
    QCOMPARE(report->changes.first().what, OfferChange::What::SkuRemoved);
    LibraryQuery query;
    query.words = QStringList{u"耳机"_s};
    QCOMPARE(answerOf(m_store->library(query))->total, 0);
    query.words = QStringList{u"曜石黑"_s};
    QCOMPARE(answerOf(m_store->library(query))->total, 0);
    query.words = QStringList{u"耳麦"_s};
    QCOMPARE(answerOf(m_store->library(query))->total, 1);
}

void TestMigration::leavesACopy()
{
    QFETCH(int, version);
    open(version);
    const QString path = m_store->path();
    const QString copy = path + u".v%1.bak"_s.arg(version);
    QVERIFY(QFileInfo::exists(copy));
    m_store.reset();
    for (const QString &file : {path, copy}) {
        Database db(file);
        QVERIFY(db.open());
        QCOMPARE(db.value(u"PRAGMA integrity_check"_s)->value().toString(), u"ok"_s);
        QVERIFY(!db.value(u"SELECT 1 FROM pragma_foreign_key_check"_s)->has_value());
        QCOMPARE(db.value(u"PRAGMA user_version"_s)->value().toLongLong(),
                 file == copy ? version : Migrator::builtIn().size());
        QCOMPARE(db.value(u"SELECT count(*) FROM offer"_s)->value().toInt(), 4);
    }
}

void TestMigration::keepsTheJournal_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("v2") << 2; // the first with a journal
    QTest::newRow("v3") << 3;
}

void TestMigration::keepsTheJournal()
{
    QFETCH(int, version);
    open(version);
    const auto calls = answerOf(m_store->calls(10));
    QVERIFY(calls);
    QCOMPARE(calls->size(), 1);
    QCOMPARE(calls->first().interfaceName, u"com.alibaba.product.search"_s);
    QCOMPARE(calls->first().reply, QByteArray("{\"x\":1}"));
    const SettableClock clock(kStart + 1);
    QCOMPARE(answerOf(m_store->takeFromBudget(u"key@gw.open.1688.com"_s, 1, 0, clock))->granted,
             false);
}

void TestMigration::keepsTags()
{
    open(3); // the first with tags
    QCOMPARE(*answerOf(m_store->tags()), QStringList{u"常用"_s});
    LibraryQuery query;
    query.tags = QStringList{u"常用"_s};
    QCOMPARE(answerOf(m_store->library(query))->total, 2);
}

void TestMigration::learnsOfLots()
{
    QFETCH(int, version);
    open(version);
    Offer offer = expectedFirst(version);
    offer.lot = 12;
    QVERIFY(answerOf(m_store->save({offer}, kStart + 9 * kDay)));
    QCOMPARE(answerOf(m_store->offers({idOf(1)}))->first().lot, 12);
}

void TestMigration::keepsMarksAndLots()
{
    open(4); // the first with them
    QCOMPARE(answerOf(m_store->offers({idOf(3)}))->first().lot, 10);
    const auto sellers = answerOf(m_store->suppliers({}));
    QVERIFY(sellers);
    const auto marked = [&sellers](const QString &id) {
        for (const SupplierSummary &seller : sellers->suppliers) {
            if (seller.supplier.id.value == id)
                return seller;
        }
        return SupplierSummary();
    };
    QCOMPARE(marked(u"22000"_s).mark, SupplierMark::Starred);
    QCOMPARE(marked(u"22000"_s).note, u"货快"_s);
    QCOMPARE(marked(u"22001"_s).mark, SupplierMark::Blocked);
}

void TestMigration::learnsOfSnapshots()
{
    QFETCH(int, version);
    open(version);
    const auto list = answerOf(m_store->shortlist(u"春季"_s));
    QVERIFY(list);
    QCOMPARE(list->archivedAt, 0);
    QCOMPARE(list->lines.first().rank, 0);
    QVERIFY(list->lines.first().tags.isEmpty() && !list->lines.first().target);
    ShortlistLine line = list->lines.first();
    line.rank = 2;
    line.tags = QStringList{u"急"_s};
    QVERIFY(answerOf(m_store->updateShortlistLines(u"春季"_s, {line})));
    QCOMPARE(answerOf(m_store->shortlist(u"春季"_s))->lines.first().rank, 2);
    QVERIFY(answerOf(m_store->keepSnapshot(snapshotOf(*list, 1, {}, {}, kStart))));
    QCOMPARE(answerOf(m_store->snapshots(u"春季"_s))->size(), 1);
}

void TestMigration::keepsSnapshotsAndWatches()
{
    open(5); // the first with them
    const auto list = answerOf(m_store->shortlist(u"春季"_s));
    QVERIFY(list);
    QCOMPARE(list->lines.first().rank, 1);
    QCOMPARE(list->lines.first().tags, QStringList{u"急"_s});
    QCOMPARE(list->lines.first().target, std::optional(Money::fromE4(75'000)));
    QCOMPARE(answerOf(m_store->snapshots(u"春季"_s))->size(), 1);
    const auto watches = answerOf(m_store->watches());
    QVERIFY(watches);
    QCOMPARE(watches->size(), 1);
    QCOMPARE(watches->first().rules, QList<WatchRule>{*WatchRule::parse(u"drop 5%"_s)});
    QCOMPARE(answerOf(m_store->watchRuns(0, 9))->size(), 1);
    const auto alerts = answerOf(m_store->alerts({}));
    QVERIFY(alerts);
    QCOMPARE(alerts->size(), 1);
    QCOMPARE(alerts->first().newPrice, std::optional(Money::fromE4(80'000)));
}

void TestMigration::learnsOfTelling()
{
    QFETCH(int, version);
    open(version);
    // What was noticed before there was a way out is not told.
    const QList<TellingWay> ways{{TellingChannel::Command, u"x"_s}};
    const auto parcel = answerOf(m_store->claimParcel(ways, {}, kStart, kStart + 1));
    QVERIFY(parcel);
    QVERIFY(!*parcel);
    QVERIFY(answerOf(m_store->tellings(9))->isEmpty());
}

void TestMigration::keepsTargets()
{
    open(6); // the first with them
    QCOMPARE(answerOf(m_store->history(idOf(1)))->target, std::optional(Money::fromE4(75'000)));
}

void TestMigration::learnsOfSavedSearches()
{
    QFETCH(int, version);
    open(version);
    QVERIFY(answerOf(m_store->savedSearches())->isEmpty());
    SavedSearch search;
    search.name = u"每周"_s;
    search.market.keywords = u"耳机"_s;
    QVERIFY(answerOf(m_store->saveSearch(search)));
    QCOMPARE(answerOf(m_store->savedSearches())->size(), 1);
}

QTEST_GUILESS_MAIN(TestMigration)
#include "test_migration.moc"

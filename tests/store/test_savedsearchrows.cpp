// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/support/bench.h"

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

using Kind = SavedSearch::Kind;
constexpr UtcMs kNow = 1'700'000'030'000;

/// One that asks for everything the market can be asked.
SavedSearch toMarket(const QString &name)
{
    SavedSearch search;
    search.name = name;
    search.savedAt = kNow;
    search.market = {
        SearchMarket::CrossBorder, u"蓝牙 耳机"_s,        1,  30,   SearchSort::PriceDescending,
        Money::fromFen(150),       Money::fromE4(98'765), 77, true, true};
    search.pages = 3;
    return search;
}

/// One that asks for everything the library can be asked.
SavedSearch toLibrary(const QString &name)
{
    SavedSearch search;
    search.kind = Kind::Library;
    search.name = name;
    search.savedAt = kNow;
    LibraryQuery &query = search.library;
    query.words = {u"usb"_s, u"线"_s};
    query.order = {LibraryColumn::UnitCost, false};
    query.priceMin = Money::fromFen(1);
    query.priceMax = Money::fromFen(2);
    query.supplier = {u"b2b-22"_s};
    query.place = u"义乌"_s;
    query.credit = u"诚信通"_s;
    query.inStock = true;
    query.presence = LibraryQuery::Presence::There;
    query.thenBy = {{LibraryColumn::Place, false}, {LibraryColumn::Price, true}};
    query.tags = {u"常用"_s, u"夏 季"_s};
    query.sellers = LibraryQuery::Sellers::Starred;
    search.seenDays = 30;
    search.supplierName = u"义乌某厂"_s;
    return search;
}

ErrorKind kindOf(const auto &result) { return result ? ErrorKind::Defect : result.error().kind; }

} // namespace

/// Saved searches behind the store's door: all of the question is kept, and every edit has a way
/// back.
class TestSavedSearchRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsAllThatIsAsked_data();
    void keepsAllThatIsAsked();
    void keepsMarksOfByteOrder();
    void leavesOutWhatIsOfTheMoment();
    void asksOfTheDay();
    void listsByKindAndPinyin();
    void replacesWhateverTheCase();
    void renames();
    void refuses_data();
    void refuses();
    void everyEditCanBeTakenBack_data();
    void everyEditCanBeTakenBack();
    void refusesToTakeBackWhatChangedMeanwhile();
    void believesNothingOfTheFile();

private:
    QStringList names()
    {
        QStringList names;
        const auto all = answerOf(bench->store.savedSearches()).value_or(QList<SavedSearch>());
        for (const SavedSearch &search : all)
            names.append(search.name);
        return names;
    }
    SavedSearchChange save(const SavedSearch &search)
    {
        return answerOf(bench->store.saveSearch(search)).value_or(SavedSearchChange());
    }

    std::unique_ptr<Bench> bench;
};

void TestSavedSearchRows::init()
{
    bench = std::make_unique<Bench>();
    QVERIFY(bench->open());
}

void TestSavedSearchRows::keepsAllThatIsAsked_data()
{
    QTest::addColumn<bool>("market");
    QTest::newRow("market") << true;
    QTest::newRow("library") << false;
}

void TestSavedSearchRows::keepsAllThatIsAsked()
{
    QFETCH(bool, market);
    const SavedSearch search = market ? toMarket(u"每周"_s) : toLibrary(u"每周"_s);
    QCOMPARE(save(search), (SavedSearchChange{std::nullopt, search}));
    QCOMPARE(answerOf(bench->store.savedSearches()), QList<SavedSearch>{search});
    QCOMPARE(answerOf(bench->store.savedSearch(search.kind, u" 每周 "_s)), search);
}

/// SQLite takes the first of them for the order of a text's bytes, and turns all of it round.
void TestSavedSearchRows::keepsMarksOfByteOrder()
{
    // The other way round it is no character: it becomes another one, and the rest stays.
    for (const auto &[mark, kept] :
         {std::pair(u'\ufeff', u'\ufeff'), std::pair(u'\ufffe', u'\ufffd')}) {
        SavedSearch search = toLibrary(QChar(mark) + u"每周"_s);
        search.supplierName = QChar(mark) + u"义乌某厂"_s;
        save(search);
        const auto all = answerOf(bench->store.savedSearches());
        QVERIFY(all);
        QCOMPARE(all->first().supplierName, QString(QChar(kept) + u"义乌某厂"_s));
        QCOMPARE(answerOf(bench->store.savedSearch(search.kind, search.name)), all->first());
    }
}

void TestSavedSearchRows::leavesOutWhatIsOfTheMoment()
{
    SavedSearch search = toMarket(u"  每 \n 周 "_s);
    search.market.page = 7;
    search.pages = 100'000;
    search.library.words = {u"x"_s}; // of the other kind
    QCOMPARE(save(search).after->name, u"每 周"_s);
    QCOMPARE(save(search).after->market.page, 1);
    QCOMPARE(save(search).after->pages, SavedSearch::kMostPages);
    QVERIFY(save(search).after->library.words.isEmpty());
    search = toLibrary(u"x"_s);
    search.library.quantity = 500;
    search.library.offset = 3;
    search.library.seenSince = 1;
    QCOMPARE(save(search).after, toLibrary(u"x"_s));
}

void TestSavedSearchRows::asksOfTheDay()
{
    const SavedSearch search = toLibrary(u"x"_s);
    QCOMPARE(libraryQueryOf(search, kNow).seenSince,
             std::optional(kNow / 60'000 * 60'000 - 30 * kMsPerDay));
    SavedSearch always = search;
    always.seenDays.reset();
    QVERIFY(!libraryQueryOf(always, kNow).seenSince);
}

void TestSavedSearchRows::listsByKindAndPinyin()
{
    save(toLibrary(u"啊"_s));
    for (const QString &name : {u"数据线"_s, u"耳机"_s, u"10 元"_s, u"9 元"_s})
        save(toMarket(name));
    QCOMPARE(names(), (QStringList{u"9 元"_s, u"10 元"_s, u"耳机"_s, u"数据线"_s, u"啊"_s}));
}

void TestSavedSearchRows::replacesWhateverTheCase()
{
    save(toMarket(u"USB 线"_s));
    save(toLibrary(u"usb 线"_s)); // of another kind
    SavedSearch again = toMarket(u"ｕｓｂ  线"_s);
    again.pages = 1;
    const SavedSearchChange change = save(again);
    QCOMPARE(change.before, toMarket(u"USB 线"_s));
    QCOMPARE(change.after->pages, 1);
    QCOMPARE(names(), (QStringList{u"ｕｓｂ 线"_s, u"usb 线"_s}));
}

void TestSavedSearchRows::renames()
{
    save(toMarket(u"usb"_s));
    const auto renamed = answerOf(bench->store.renameSearch(Kind::Market, u"USB"_s, u" USB 线 "_s));
    QVERIFY(renamed);
    QCOMPARE(renamed->before, toMarket(u"usb"_s));
    QCOMPARE(renamed->after, toMarket(u"USB 线"_s));
    QVERIFY(answerOf(bench->store.renameSearch(Kind::Market, u"usb 线"_s, u"Usb 线"_s)));
    QCOMPARE(names(), QStringList{u"Usb 线"_s}); // its own name in another case is not taken
}

void TestSavedSearchRows::refuses_data()
{
    QTest::addColumn<int>("edit");
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorKind>("why");
    QTest::newRow("no name") << 0 << u" \n"_s << ErrorKind::BadParameter;
    QTest::newRow("too long") << 0 << QString(101, u'长') << ErrorKind::BadParameter;
    QTest::newRow("rename to nothing") << 1 << QString() << ErrorKind::BadParameter;
    QTest::newRow("rename to another's") << 1 << u"耳机"_s << ErrorKind::BadParameter;
    QTest::newRow("remove another kind's") << 2 << u"只在市场"_s << ErrorKind::NotFound;
    QTest::newRow("rename what is not there") << 3 << u"新"_s << ErrorKind::NotFound;
}

void TestSavedSearchRows::refuses()
{
    QFETCH(int, edit);
    QFETCH(QString, name);
    QFETCH(ErrorKind, why);
    save(toMarket(u"只在市场"_s));
    save(toMarket(u"耳机"_s));
    const auto before = answerOf(bench->store.savedSearches());
    Store &store = bench->store;
    const auto refused = answerOf(
        edit == 0       ? store.saveSearch(toMarket(name))
            : edit == 1 ? store.renameSearch(Kind::Market, u"只在市场"_s, name)
            : edit == 2 ? store.removeSearch(Kind::Library, name)
                        : store.renameSearch(Kind::Market, u"没有"_s, name));
    QCOMPARE(kindOf(refused), why);
    QCOMPARE(answerOf(bench->store.savedSearches()), before);
}

void TestSavedSearchRows::everyEditCanBeTakenBack_data()
{
    QTest::addColumn<int>("edit");
    QTest::newRow("save") << 0;
    QTest::newRow("replace") << 1;
    QTest::newRow("rename") << 2;
    QTest::newRow("remove") << 3;
}

void TestSavedSearchRows::everyEditCanBeTakenBack()
{
    QFETCH(int, edit);
    save(toMarket(u"耳机"_s));
    const auto before = answerOf(bench->store.savedSearches());
    Store &store = bench->store;
    SavedSearch other = toMarket(edit == 0 ? u"新"_s : u"耳机"_s);
    other.market.keywords = u"别的"_s;
    const auto change = answerOf(edit <= 1 ? store.saveSearch(other)
                                     : edit == 2
                                     ? store.renameSearch(Kind::Market, u"耳机"_s, u"新"_s)
                                     : store.removeSearch(Kind::Market, u"耳机"_s));
    QVERIFY(change);
    QVERIFY(answerOf(bench->store.savedSearches()) != before);
    QVERIFY(answerOf(store.applyToSearches(change->reversed())));
    QCOMPARE(answerOf(bench->store.savedSearches()), before);
}

void TestSavedSearchRows::refusesToTakeBackWhatChangedMeanwhile()
{
    const SavedSearchChange first = save(toMarket(u"耳机"_s));
    SavedSearch other = toMarket(u"耳机"_s);
    other.pages = 9;
    save(other);
    QCOMPARE(kindOf(answerOf(bench->store.applyToSearches(first.reversed()))), ErrorKind::Changed);
    const auto gone = answerOf(bench->store.removeSearch(Kind::Market, u"耳机"_s));
    save(toMarket(u"耳机"_s));
    QCOMPARE(kindOf(answerOf(bench->store.applyToSearches(gone->reversed()))), ErrorKind::Changed);
    QCOMPARE(answerOf(bench->store.savedSearches())->first().pages, 3);
}

void TestSavedSearchRows::believesNothingOfTheFile()
{
    save(toLibrary(u"x"_s));
    {
        Database db(bench->store.path());
        QVERIFY(db.open());
        QVERIFY(db.execute(u"UPDATE saved_search SET market = 99, market_sort = -4, page_size = "
                           "9000, pages = -1, order_by = 500, seen_days = 99999999, presence = 7, "
                           "sellers = 12"_s));
    }
    const auto all = answerOf(bench->store.savedSearches());
    QVERIFY(all);
    const SavedSearch &search = all->first();
    QCOMPARE(search.market, SearchQuery());
    QCOMPARE(search.library.order.by, LibraryColumn::Title);
    QCOMPARE(search.seenDays, std::optional(SavedSearch::kMostDays));
    QCOMPARE(search.library.presence, LibraryQuery::Presence::Any);
    QCOMPARE(search.library.sellers, LibraryQuery::Sellers::All);
}

QTEST_GUILESS_MAIN(TestSavedSearchRows)
#include "test_savedsearchrows.moc"

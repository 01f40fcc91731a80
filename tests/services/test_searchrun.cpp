// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/searchrun.h"
#include "tests/support/bench.h"

#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

std::optional<Error> endOf(const QSignalSpy &finished)
{
    return finished.first().first().value<std::optional<Error>>();
}

} // namespace

class TestSearchRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksPageAfterPage();
    void endsEarly_data();
    void endsEarly();
    void keepsWhatCameWhenALaterPageFails();
    void cancels();
    void cancelsFromInsideAPage();
    void mayBeDestroyedFromInsideAPage();
    void destroyedItCancels();
    void startsOnlyOnce();
};

void TestSearchRun::asksPageAfterPage()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.gateway.onSearch = [](const SearchQuery &query) {
        return pageOf(query, 10);
    };
    SearchQuery first;
    first.keywords = u"耳机"_s;
    first.page = 4;
    first.pageSize = 10;
    SearchRun run(bench.market, first, 3);
    QSignalSpy pages(&run, &SearchRun::pageArrived);
    QSignalSpy finished(&run, &SearchRun::finished);
    QVERIFY(!run.isRunning());
    run.start();
    QVERIFY(run.isRunning());
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!run.isRunning());
    QCOMPARE(endOf(finished), std::nullopt);
    QCOMPARE(pages.count(), 3);
    QCOMPARE(bench.gateway.queries.size(), 3);
    for (int i = 0; i < 3; ++i) {
        SearchQuery expected = first;
        expected.page = 4 + i;
        QCOMPARE(bench.gateway.queries.at(i), expected);
        QCOMPARE(pages.at(i).first().value<SearchOutcome>().query, expected);
    }
    QCOMPARE(bench.stored(), 30);
}

void TestSearchRun::endsEarly_data()
{
    QTest::addColumn<QList<int>>("rows"); // of each page
    QTest::addColumn<int>("skipped"); // on each page
    QTest::addColumn<qint64>("total"); // -1: unknown
    QTest::addColumn<int>("asked");
    using Rows = QList<int>;
    QTest::newRow("nothing at all") << Rows{0} << 0 << qint64{-1} << 1;
    QTest::newRow("an empty page") << Rows{10, 10, 0} << 0 << qint64{-1} << 3;
    QTest::newRow("total reached") << Rows{10, 10} << 0 << qint64{20} << 2;
    QTest::newRow("total reached within a page") << Rows{10, 10, 1} << 0 << qint64{21} << 3;
    QTest::newRow("total of nothing") << Rows{0} << 0 << qint64{0} << 1;
    QTest::newRow("rows not understood are rows") << Rows{0, 0, 0, 0, 0} << 1 << qint64{-1} << 5;
    QTest::newRow("a short page may have more behind it")
        << Rows{10, 7, 10, 10, 10} << 0 << qint64{-1} << 5;
}

void TestSearchRun::endsEarly()
{
    QFETCH(QList<int>, rows);
    QFETCH(int, skipped);
    QFETCH(qint64, total);
    QFETCH(int, asked);
    Bench bench;
    QVERIFY(bench.open());
    bench.gateway.onSearch = [&](const SearchQuery &query) {
        SearchPage page = pageOf(query, rows.value(query.page - 1),
                                 total < 0 ? std::nullopt : std::optional(total));
        if (skipped > 0)
            page.skipped = {{0, u"no id"_s}};
        return page;
    };
    SearchQuery first;
    first.pageSize = 10;
    SearchRun run(bench.market, first, 5);
    QSignalSpy finished(&run, &SearchRun::finished);
    run.start();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(endOf(finished), std::nullopt);
    QCOMPARE(bench.gateway.queries.size(), asked);
}

void TestSearchRun::keepsWhatCameWhenALaterPageFails()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.gateway.onSearch = [](const SearchQuery &query) -> Result<SearchPage> {
        if (query.page == 3)
            return fail(ErrorKind::ServerDown, u"503"_s);
        return pageOf(query, 20);
    };
    SearchRun run(bench.market, {}, 5);
    QSignalSpy pages(&run, &SearchRun::pageArrived);
    QSignalSpy finished(&run, &SearchRun::finished);
    run.start();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(pages.count(), 2);
    QCOMPARE(endOf(finished)->kind, ErrorKind::ServerDown);
    QCOMPARE(bench.stored(), 40);
}

void TestSearchRun::cancels()
{
    Bench bench;
    QVERIFY(bench.open());
    SearchRun run(bench.market, {}, 2);
    QSignalSpy pages(&run, &SearchRun::pageArrived);
    QSignalSpy finished(&run, &SearchRun::finished);
    run.cancel(); // nothing to cancel yet
    QCOMPARE(finished.count(), 0);
    run.start();
    run.cancel();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(endOf(finished)->kind, ErrorKind::Cancelled);
    QVERIFY(!run.isRunning());
    QTRY_VERIFY(bench.gateway.openSearches.first().isCancelled());
    run.cancel();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(pages.count(), 0);
}

void TestSearchRun::cancelsFromInsideAPage()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.gateway.onSearch = [](const SearchQuery &query) {
        return pageOf(query, 20);
    };
    SearchRun run(bench.market, {}, 5);
    QSignalSpy finished(&run, &SearchRun::finished);
    connect(&run, &SearchRun::pageArrived, this, [&](const SearchOutcome &outcome) {
        if (outcome.query.page == 2)
            run.cancel();
    });
    run.start();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(endOf(finished)->kind, ErrorKind::Cancelled);
    QCOMPARE(bench.stored(), 40); // and no third page was asked for meanwhile
    QCOMPARE(bench.gateway.queries.size(), 2);
    QCOMPARE(finished.count(), 1);
}

void TestSearchRun::mayBeDestroyedFromInsideAPage()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.gateway.onSearch = [](const SearchQuery &query) {
        return pageOf(query, 20);
    };
    auto run = std::make_unique<SearchRun>(bench.market, SearchQuery{}, 5);
    connect(run.get(), &SearchRun::pageArrived, this, [&] { run.reset(); });
    run->start();
    QTRY_VERIFY(!run);
    QCOMPARE(bench.stored(), 20);
    QCOMPARE(bench.gateway.queries.size(), 1);
}

void TestSearchRun::destroyedItCancels()
{
    Bench bench;
    QVERIFY(bench.open());
    {
        SearchRun run(bench.market, {}, 5);
        run.start();
    }
    QTRY_VERIFY(bench.gateway.openSearches.first().isCancelled());
}

void TestSearchRun::startsOnlyOnce()
{
    Bench bench;
    QVERIFY(bench.open());
    SearchRun run(bench.market, {}, 1);
    run.start();
    run.start();
    QCOMPARE(bench.gateway.queries.size(), 1);
    QVERIFY(!bench.gateway.openSearches.first().isCancelled());
}

QTEST_GUILESS_MAIN(TestSearchRun)
#include "test_searchrun.moc"

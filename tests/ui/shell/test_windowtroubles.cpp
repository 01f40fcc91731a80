// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowbench.h"
#include "tests/support/browsercatch.h"
#include "ui/offers/offercolumns.h"
#include "ui/shell/errorbar.h"
#include "ui/shell/samplebanner.h"
#include "ui/text/errortext.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QToolButton>

using namespace sanjia;
using namespace Qt::StringLiterals;

/// What the window does when something does not go well: nothing on the screen is lost, and it
/// says what happened and what to do.
class TestWindowTroubles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void failureKeepsTheRowsAndCanBeRetried();
    void successClearsTheErrorBar();
    void refusalLeadsToThePlatform();
    void stopWorksAtOnceAndSaysNothing();
    void newSearchReplacesARunningOne();
    void moreAppendsAndFailureOfMoreKeepsAll();
    void skippedRowsAreCountedAndListed();
    void nothingFoundSaysSo();
    void slowSearchShowsProgress();
    void aFailedSearchFoundNotNothing();
    void aStoppedSearchInvitesAgain();
    void unwritableExportIsSaid();
    void cancelledDialogWritesNothing();
    void sampleMarketIsAnnounced();

private:
    [[nodiscard]] ErrorBar *errors() const { return bench->window->findChild<ErrorBar *>(); }
    [[nodiscard]] QPushButton *go() const { return bench->child<QPushButton>("searchButton"); }
    [[nodiscard]] bool reads(const QString &text) const
    {
        const auto labels = bench->window->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    }
    /// The market's answer to the question still open.
    void answer(const Result<SearchPage> &page)
    {
        QTRY_VERIFY(!gateway->openSearches.isEmpty());
        gateway->openSearches.takeLast().finish(page);
    }
    void searchAndFind(int count, std::optional<qint64> total = {})
    {
        bench->search(u"线"_s);
        QTRY_COMPARE(gateway->openSearches.size(), 1);
        answer(pageOf(gateway->queries.constLast(), count, total));
        QTRY_COMPARE(bench->rows(), count);
    }

    std::unique_ptr<SettableClock> clock;
    std::unique_ptr<FakeGateway> gateway;
    std::unique_ptr<WindowBench> bench;
};

void TestWindowTroubles::init()
{
    clock = std::make_unique<SettableClock>(1'790'000'000'000);
    gateway = std::make_unique<FakeGateway>();
    bench = std::make_unique<WindowBench>(*gateway, *clock);
    QVERIFY(bench->open());
}

void TestWindowTroubles::cleanup()
{
    bench.reset();
    gateway.reset();
}

void TestWindowTroubles::failureKeepsTheRowsAndCanBeRetried()
{
    searchAndFind(5);
    QVERIFY(!errors()->isVisible());
    bench->search(u"灯"_s);
    answer(fail(ErrorKind::Offline));
    QTRY_VERIFY(errors()->isVisible());
    QCOMPARE(bench->rows(), 5);
    QVERIFY(!bench->child<QLabel>("errorWhat")->text().isEmpty());
    QVERIFY(!bench->child<QLabel>("errorAdvice")->text().isEmpty());

    bench->click(bench->child<QPushButton>("errorRetry"));
    QVERIFY(!errors()->isVisible());
    QTRY_COMPARE(gateway->openSearches.size(), 1);
    QCOMPARE(gateway->queries.constLast().keywords, u"灯"_s);
    answer(pageOf(gateway->queries.constLast(), 3));
    QTRY_COMPARE(bench->rows(), 3);
}

void TestWindowTroubles::successClearsTheErrorBar()
{
    bench->search(u"灯"_s);
    answer(fail(ErrorKind::Timeout));
    QTRY_VERIFY(errors()->isVisible());
    searchAndFind(2);
    QTRY_VERIFY(!errors()->isVisible());
}

void TestWindowTroubles::refusalLeadsToThePlatform()
{
    BrowserCatch browser;
    auto *link = bench->child<QPushButton>("errorLink");
    bench->search(u"灯"_s);
    answer(fail(ErrorKind::Permission, u"403"_s));
    QTRY_VERIFY(errors()->isVisible());
    QVERIFY(link->isVisible());
    QVERIFY(link->text().contains("whitelist"_L1));
    bench->click(link);
    QCOMPARE(browser.opened, QList<QUrl>{QUrl(u"https://open.1688.com/"_s)});
    QVERIFY(errors()->isVisible()); // one comes back and tries again
    bench->search(u"线"_s);
    answer(fail(ErrorKind::Timeout));
    QTRY_VERIFY(!link->isVisible()); // no page of the platform mends a network
    QVERIFY(errors()->isVisible());
}

void TestWindowTroubles::stopWorksAtOnceAndSaysNothing()
{
    searchAndFind(4);
    const QString idle = go()->text();
    bench->search(u"灯"_s);
    QTRY_VERIFY(go()->text() != idle); // Search has become Stop
    bench->click(go());
    QTRY_COMPARE(go()->text(), idle);
    QVERIFY(!errors()->isVisible());
    QCOMPARE(bench->rows(), 4);
    // What arrives after all is nobody's any more.
    if (!gateway->openSearches.isEmpty())
        gateway->openSearches.takeLast().finish(pageOf(gateway->queries.constLast(), 9));
    QCoreApplication::processEvents();
    QCOMPARE(bench->rows(), 4);
}

void TestWindowTroubles::newSearchReplacesARunningOne()
{
    bench->search(u"灯"_s);
    QTRY_COMPARE(gateway->openSearches.size(), 1);
    bench->on<MarketPane, QPushButton>("searchButton")->setEnabled(true);
    auto first = gateway->openSearches.takeFirst();
    const SearchQuery old = gateway->queries.constLast();
    bench->click(go()); // stops
    bench->search(u"线"_s);
    QTRY_COMPARE(gateway->openSearches.size(), 1);
    first.finish(pageOf(old, 7));
    answer(pageOf(gateway->queries.constLast(), 2));
    QTRY_COMPARE(bench->rows(), 2);
}

void TestWindowTroubles::moreAppendsAndFailureOfMoreKeepsAll()
{
    searchAndFind(20, 45);
    auto *more = bench->child<QPushButton>("moreButton");
    QTRY_VERIFY(more->isVisible() && more->isEnabled());
    bench->click(more);
    answer(fail(ErrorKind::Timeout));
    QTRY_VERIFY(errors()->isVisible());
    QCOMPARE(bench->rows(), 20);
    QTRY_VERIFY(more->isVisible() && more->isEnabled());
    bench->click(more);
    QTRY_COMPARE(gateway->openSearches.size(), 1);
    QCOMPARE(gateway->queries.constLast().page, 2);
    answer(pageOf(gateway->queries.constLast(), 20, 45));
    QTRY_COMPARE(bench->rows(), 40);
    QVERIFY(bench->child<QLabel>("resultCount")->text().contains("40"_L1));
}

void TestWindowTroubles::skippedRowsAreCountedAndListed()
{
    bench->search(u"线"_s);
    QTRY_COMPARE(gateway->openSearches.size(), 1);
    SearchPage page = pageOf(gateway->queries.constLast(), 3);
    page.skipped = {{4, u"price: 'abc' is no amount"_s}, {7, u"no id"_s}};
    answer(page);
    QTRY_COMPARE(bench->rows(), 3);
    auto *skipped = bench->child<QToolButton>("skippedButton");
    QVERIFY(skipped->isVisible());
    QVERIFY(skipped->text().contains(u'2'));
    bench->click(skipped);
    auto *reasons = bench->window->findChild<QPlainTextEdit *>();
    QVERIFY(reasons);
    QVERIFY(reasons->toPlainText().contains("'abc' is no amount"_L1));
    reasons->window()->close();
}

void TestWindowTroubles::nothingFoundSaysSo()
{
    searchAndFind(3);
    bench->search(u"没有的东西"_s);
    answer(pageOf(gateway->queries.constLast(), 0, 0));
    QTRY_COMPARE(bench->rows(), 0);
    QVERIFY(!bench->results()->isVisible());
    QVERIFY(reads(u"Nothing was found"_s));
}

void TestWindowTroubles::slowSearchShowsProgress()
{
    auto *busy = bench->on<MarketPane, QProgressBar>("busyBar");
    bench->search(u"线"_s);
    QVERIFY(!busy->isVisible()); // what is quick does not flicker
    QTRY_VERIFY(busy->isVisible());
    QVERIFY(reads(u"Searching…"_s));
    answer(pageOf(gateway->queries.constLast(), 1));
    QTRY_VERIFY(!busy->isVisible());
}

void TestWindowTroubles::aFailedSearchFoundNotNothing()
{
    bench->search(u"没有的东西"_s);
    answer(pageOf(gateway->queries.constLast(), 0, 0));
    QTRY_VERIFY(reads(u"Nothing was found"_s));
    bench->search(u"线"_s);
    answer(fail(ErrorKind::Offline));
    QTRY_VERIFY(errors()->isVisible());
    errors()->hide(); // it says the same
    Error offline;
    offline.kind = ErrorKind::Offline;
    QVERIFY(reads(errorText(offline).what));
    QVERIFY(!reads(u"Nothing was found"_s));
    QVERIFY(bench->child<QLabel>("resultCount")->text().isEmpty());
}

void TestWindowTroubles::aStoppedSearchInvitesAgain()
{
    auto *busy = bench->on<MarketPane, QProgressBar>("busyBar");
    bench->search(u"线"_s);
    QTRY_VERIFY(busy->isVisible());
    go()->setFocus();
    bench->press(Qt::Key_Space);
    QTRY_VERIFY(!busy->isVisible());
    QVERIFY(reads(u"Search the market"_s));
}

void TestWindowTroubles::unwritableExportIsSaid()
{
    searchAndFind(3);
    bench->dialogs.path = bench->dir.filePath(u"no/such/folder/offers.csv"_s);
    QTest::keyClick(bench->window.get(), Qt::Key_E, Qt::ControlModifier);
    bench->click(bench->child<QPushButton>("exportStart"));
    QTRY_VERIFY(bench->child<QLabel>("exportMessage")->isVisible());
    QVERIFY(!QFile::exists(bench->dialogs.path));
    QCOMPARE(bench->rows(), 3);
}

void TestWindowTroubles::cancelledDialogWritesNothing()
{
    searchAndFind(3);
    const QStringList before = QDir(bench->dir.path()).entryList();
    bench->dialogs.path.clear();
    QTest::keyClick(bench->window.get(), Qt::Key_E, Qt::ControlModifier);
    bench->click(bench->child<QPushButton>("exportStart"));
    QCOMPARE(bench->dialogs.asked, 1);
    QCOMPARE(QDir(bench->dir.path()).entryList(), before);
    QVERIFY(!errors()->isVisible());
}

void TestWindowTroubles::sampleMarketIsAnnounced()
{
    QVERIFY(!bench->child<QWidget>("sampleBanner"));
    WindowContext context;
    context.sample = true;
    QVERIFY(bench->reopen(context));
    QVERIFY(bench->child<QWidget>("sampleBanner")->isVisible());
    // With accounts it has a button, which must not take Alt+1 from the market's page.
    const SampleBanner banner(true);
    QVERIFY(banner.findChild<QPushButton *>(u"connectButton"_s)->shortcut().isEmpty());
}

QTEST_MAIN(TestWindowTroubles)
#include "test_windowtroubles.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowbench.h"
#include "ui/help/guidebrowser.h"
#include "ui/help/guidewindow.h"
#include "ui/offers/offercolumns.h"
#include "ui/shell/navigation.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QSet>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>

using namespace sanjia;
using namespace Qt::StringLiterals;

/// The main job by keys and clicks: search, sort, look, choose, take away.
class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void fromAnEmptyFormToFiveLinesOfCsv();
    void exampleStartsASearch();
    void guideOpensWhereTheBuyerIs();
    void headerClickSorts();
    void quantityRecostsTheTable();
    void comparesAndExports();
    void libraryFindsWhatWasSeen();
    void orderTermsAreOnEveryPage();
    void pagesByKeyAndRemembered();
    void columnsAndSortingByMenu();
    void partsByF6();
    void tabWalksDownTheDetail();
    void copiesAsTable();

private:
    [[nodiscard]] int page() const
    {
        return bench->window->findChild<QStackedWidget *>()->currentIndex();
    }
    [[nodiscard]] bool isInPage() const
    {
        const QWidget *shown = bench->window->findChild<QStackedWidget *>()->currentWidget();
        return shown->isAncestorOf(QApplication::focusWidget());
    }
    std::unique_ptr<SettableClock> clock;
    std::unique_ptr<FakeGateway> gateway;
    std::unique_ptr<WindowBench> bench;
};

void TestMainWindow::init()
{
    clock = std::make_unique<SettableClock>(1'790'000'000'000);
    gateway = std::make_unique<FakeGateway>();
    gateway->onSearch = [](const SearchQuery &query) -> Result<SearchPage> {
        SearchPage page = pageOf(query, 12, 24);
        for (qsizetype i = 0; i < page.offers.size(); ++i) {
            page.offers[i].price = Money::fromFen(2000 - 100 * i);
            page.offers[i].stock = i == 3 ? std::nullopt : std::optional<qint64>(10 + i);
        }
        return page;
    };
    gateway->onOffer = [](const OfferId &id) -> Result<OfferDetail> {
        OfferDetail detail;
        const auto number = static_cast<int>(id.value.toLongLong() - 610'000'000'000);
        detail.offer = offerAt(number, 2000 - 100 * number);
        detail.offer.detailed = true;
        return detail;
    };
    bench = std::make_unique<WindowBench>(*gateway, *clock);
    QVERIFY(bench->open());
}

void TestMainWindow::cleanup()
{
    bench.reset();
    gateway.reset();
}

void TestMainWindow::fromAnEmptyFormToFiveLinesOfCsv()
{
    bench->search(u"蓝牙耳机"_s);
    QTRY_COMPARE(bench->rows(), 12);
    QCOMPARE(gateway->queries.constLast().keywords, u"蓝牙耳机"_s);

    QTableView *table = bench->results();
    bench->click(table->viewport());
    table->setFocus();
    table->selectRow(0);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 5);
    QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);

    auto *lines = bench->child<QTableView>("lineView");
    QTRY_COMPARE(lines->model()->rowCount(), 5);
    bench->press(Qt::Key_4, Qt::AltModifier);
    QCOMPARE(page(), int{MainWindow::ShortlistPage});
    bench->dialogs.path = bench->dir.filePath(u"list.csv"_s);
    auto *save = bench->child<QPushButton>("exportButton");
    QTRY_VERIFY(save->isEnabled());
    bench->click(save);
    auto *format = bench->child<QComboBox>("exportFormat");
    QVERIFY(format);
    format->setCurrentIndex(format->findData(u"csv"_s));
    bench->click(bench->child<QPushButton>("exportStart"));
    QTRY_COMPARE(bench->lines(bench->dialogs.path).size(), 6); // a heading and five
    for (int i = 0; i < 5; ++i)
        QVERIFY(bench->lines(bench->dialogs.path).at(i + 1).contains("61000000000"));
}

void TestMainWindow::exampleStartsASearch()
{
    const auto examples = bench->window->findChildren<QPushButton *>(u"example"_s);
    QVERIFY(!examples.isEmpty());
    bench->click(examples.constFirst());
    QTRY_COMPARE(bench->rows(), 12);
    QCOMPARE(gateway->queries.constLast().keywords, examples.constFirst()->accessibleName());
}

void TestMainWindow::guideOpensWhereTheBuyerIs()
{
    const auto guide = [] {
        GuideWindow *open = nullptr;
        for (QWidget *window : QApplication::topLevelWidgets())
            open = open ? open : qobject_cast<GuideWindow *>(window);
        return open;
    };
    const auto chapter = [&guide] {
        return guide()->findChild<GuideBrowser *>()->chapter();
    };
    QVERIFY(!guide());
    bench->press(Qt::Key_F1);
    QVERIFY(guide() && guide()->isVisible());
    QCOMPARE(chapter(), u"market"_s);
    bench->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench->window.get()));
    bench->window->showPage(MainWindow::SupplierPage);
    QTest::keyClick(bench->window.get(), Qt::Key_F1);
    QCOMPARE(chapter(), u"sellers"_s);
    bench->window->close(); // and the guide with it
    QVERIFY(!guide());
}

void TestMainWindow::headerClickSorts()
{
    bench->search(u"线"_s);
    QTRY_COMPARE(bench->rows(), 12);
    const QString first = bench->cell(0, offercolumns::Id);
    QHeaderView *header = bench->results()->horizontalHeader();
    const auto clickOn = [header](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(column) + 20, header->height() / 2});
    };
    clickOn(offercolumns::Price);
    QTRY_VERIFY(bench->cell(0, offercolumns::Id) != first); // the last is the cheapest
    const QString cheapest = bench->cell(0, offercolumns::Price);
    QVERIFY2(cheapest.contains("9.00"_L1), qPrintable(cheapest));
    clickOn(offercolumns::Price);
    QVERIFY(bench->cell(0, offercolumns::Price).contains("20.00"_L1));
    header->setSectionHidden(offercolumns::Trend, false);
    clickOn(offercolumns::Trend); // no column to sort by here: all stays as it is
    QCOMPARE(header->sortIndicatorSection(), int{offercolumns::Price});
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QVERIFY(bench->cell(0, offercolumns::Price).contains("20.00"_L1));
    // Unknown stock is last, whichever way.
    for (int turn = 0; turn < 2; ++turn) {
        clickOn(offercolumns::Stock);
        QCOMPARE(bench->cell(11, offercolumns::Id), u"610000000003"_s);
    }
}

void TestMainWindow::quantityRecostsTheTable()
{
    bench->search(u"线"_s);
    QTRY_COMPARE(bench->rows(), 12);
    const QString before = bench->cell(0, offercolumns::LineCost);
    bench->press(Qt::Key_U, Qt::ControlModifier);
    auto *quantity = bench->child<QSpinBox>("quantity");
    QVERIFY(quantity->hasFocus());
    QTest::keyClicks(quantity, u"250"_s);
    QTRY_VERIFY(bench->cell(0, offercolumns::LineCost) != before);
    QVERIFY(bench->cell(0, offercolumns::LineCost).contains("5,000.00"_L1)); // 250 at 20 yuan
}

void TestMainWindow::comparesAndExports()
{
    bench->search(u"线"_s);
    QTRY_COMPARE(bench->rows(), 12);
    QTableView *table = bench->results();
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_M, Qt::ControlModifier);
    QTRY_COMPARE(page(), int{MainWindow::ComparePage});
    auto *compare = bench->child<QTableView>("compareView");
    QCOMPARE(compare->model()->columnCount(), 3);
    // All three are read in full, one after the other. On a slow machine the panel beside the
    // results has read one of them before.
    QTRY_COMPARE(QSet<OfferId>(gateway->ids.begin(), gateway->ids.end()).size(), 3);

    bench->dialogs.path = bench->dir.filePath(u"compare.csv"_s);
    bench->click(bench->child<QPushButton>("compareExport"));
    QTRY_COMPARE(bench->lines(bench->dialogs.path).size(), 4);

    compare->setFocus();
    compare->selectColumn(1);
    QTest::keyClick(compare, Qt::Key_Delete);
    QCOMPARE(compare->model()->columnCount(), 2);
    bench->click(bench->child<QPushButton>("compareClear"));
    QCOMPARE(compare->model()->columnCount(), 0);
    QVERIFY(!bench->child<QPushButton>("compareExport")->isEnabled());
}

void TestMainWindow::libraryFindsWhatWasSeen()
{
    bench->search(u"线"_s);
    QTRY_COMPARE(bench->rows(), 12);
    bench->press(Qt::Key_2, Qt::AltModifier);
    auto *seen = bench->on<LibraryPane, QTableView>("offerView");
    QTRY_COMPARE(seen->model()->rowCount(), 12);
    auto *words = bench->child<QLineEdit>("libraryEdit");
    words->setFocus();
    QTest::keyClicks(words, u"610000000007"_s);
    QTRY_COMPARE(seen->model()->rowCount(), 1);
    QTest::keyClicks(words, u"x"_s);
    QTRY_COMPARE(seen->model()->rowCount(), 0);
    QTRY_VERIFY(!seen->isVisible()); // says that nothing fits instead of an empty grid
}

void TestMainWindow::orderTermsAreOnEveryPage()
{
    bench->search(u"线"_s);
    QTRY_COMPARE(bench->rows(), 12);
    bench->results()->setFocus();
    bench->results()->selectAll();
    QTest::keyClick(bench->results(), Qt::Key_D, Qt::ControlModifier);
    auto *lines = bench->child<QTableView>("lineView");
    QTRY_COMPARE(lines->model()->rowCount(), 12);
    bench->press(Qt::Key_3, Qt::AltModifier);
    bench->on<ComparePane, QLineEdit>("freight")->setText(u"8"_s);
    bench->on<ComparePane, QLineEdit>("rate")->setText(u"0.5"_s);
    bench->press(Qt::Key_4, Qt::AltModifier);
    const auto *shown = bench->on<ShortlistPane, QLineEdit>("freight");
    QCOMPARE(shown->text(), u"8"_s);
    const auto *orders = bench->child<QTableView>("orderView")->model();
    const int sellers = orders->rowCount();
    QVERIFY(sellers > 0);
    const auto *total = bench->child<QLabel>("listTotal");
    QVERIFY2(total->text().contains(u"freight ¥%1.00"_s.arg(8 * sellers)),
             qPrintable(total->text()));
    QVERIFY(total->text().contains("in my currency"_L1));
    QVERIFY(bench->reopen());
    const auto *rate = bench->on<ComparePane, QLineEdit>("rate");
    QCOMPARE(rate->text(), u"0.5"_s);
}

void TestMainWindow::pagesByKeyAndRemembered()
{
    bench->search(u"线"_s);
    QTRY_COMPARE(bench->rows(), 12);
    const QString before = bench->cell(0, offercolumns::LineCost);
    for (int wanted = 0; wanted < 4; ++wanted) {
        bench->press(Qt::Key_1 + wanted, Qt::AltModifier);
        QCOMPARE(page(), wanted);
        // Whatever is typed next goes to that page, and it is seen where to.
        QVERIFY(isInPage());
        QVERIFY(bench->window->testAttribute(Qt::WA_KeyboardFocusChange));
        bench->window->findChild<Navigation *>()->findChildren<QToolButton *>().at(3)->setFocus();
    }
    bench->press(Qt::Key_2, Qt::AltModifier);
    bench->child<QSpinBox>("quantity")->setValue(777);
    QHeaderView *header = bench->results()->horizontalHeader();
    header->resizeSection(offercolumns::Seller, 333);
    header->setSectionHidden(offercolumns::Sales, true);
    QTRY_VERIFY(bench->cell(0, offercolumns::LineCost) != before);
    QVERIFY(bench->reopen());
    QCOMPARE(page(), int{MainWindow::LibraryPage});
    QVERIFY(isInPage());
    QVERIFY(bench->window->testAttribute(Qt::WA_KeyboardFocusChange));
    QCOMPARE(bench->child<QSpinBox>("quantity")->value(), 777);
    header = bench->results()->horizontalHeader();
    QCOMPARE(header->sectionSize(offercolumns::Seller), 333);
    QVERIFY(header->isSectionHidden(offercolumns::Sales));
}

void TestMainWindow::columnsAndSortingByMenu()
{
    bench->search(u"线"_s);
    QTRY_COMPARE(bench->rows(), 12);
    const QString first = bench->cell(0, offercolumns::Id);
    QMenu *columns = nullptr;
    QMenu *sorting = nullptr;
    const auto menus = bench->window->menuBar()->findChildren<QMenu *>();
    for (QMenu *menu : menus) {
        if (menu->title() == "&Columns"_L1)
            columns = menu;
        if (menu->title() == "S&ort by"_L1)
            sorting = menu;
    }
    QVERIFY(columns && sorting);
    Q_EMIT sorting->aboutToShow();
    const auto choose = [](const QMenu *menu, const QString &text) {
        const auto actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text() == text) {
                action->trigger();
                return true;
            }
        }
        return false;
    };
    QVERIFY(choose(sorting, offercolumns::header(offercolumns::Price)));
    QCOMPARE(bench->cell(0, offercolumns::Id), u"610000000011"_s);
    Q_EMIT sorting->aboutToShow();
    QVERIFY(choose(sorting, u"Original order"_s));
    QCOMPARE(bench->cell(0, offercolumns::Id), first);

    Q_EMIT columns->aboutToShow();
    const bool hidden = bench->results()->isColumnHidden(offercolumns::Stock);
    QVERIFY(choose(columns, offercolumns::header(offercolumns::Stock)));
    QCOMPARE(bench->results()->isColumnHidden(offercolumns::Stock), !hidden);
}

void TestMainWindow::partsByF6()
{
    bench->search(u"线"_s);
    QTRY_COMPARE(bench->rows(), 12);
    bench->press(Qt::Key_L, Qt::ControlModifier);
    QWidget *const start = QApplication::focusWidget();
    QList<QWidget *> seen;
    for (int i = 0; i < 12; ++i) {
        bench->press(Qt::Key_F6);
        QWidget *now = QApplication::focusWidget();
        if (now == start)
            break;
        QVERIFY2(!seen.contains(now), qPrintable(now->objectName()));
        seen.append(now);
    }
    QCOMPARE(QApplication::focusWidget(), start); // round and round
    QVERIFY(seen.contains(bench->results()));
    QVERIFY(seen.contains(bench->child<QSpinBox>("quantity")));
    bench->press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), seen.constLast());
}

void TestMainWindow::tabWalksDownTheDetail()
{
    bench->search(u"线"_s);
    QTRY_COMPARE(bench->rows(), 12);
    auto *detail = bench->on<MarketPane, QPushButton>("refreshButton");
    QTRY_VERIFY(detail->isEnabled());
    const QWidget *content = bench->on<MarketPane, QScrollArea>("detailScroll")->widget();
    bench->results()->setFocus();
    int lowest = 0;
    QStringList walked;
    for (int i = 0; i < 30 && QApplication::focusWidget() != detail; ++i) {
        bench->press(Qt::Key_Tab);
        const QWidget *now = QApplication::focusWidget();
        if (!content->isAncestorOf(now))
            continue; // the page's and the panel's buttons, which do not scroll
        const int y = now->mapTo(content, QPoint()).y();
        QVERIFY2(y >= lowest, qPrintable(walked.join(u' ') + u" then "_s + now->objectName()));
        lowest = y - 30; // controls of one row may differ in height
        walked.append(now->objectName());
    }
    QCOMPARE(QApplication::focusWidget(), detail);
    QVERIFY(walked.size() > 2);
}

void TestMainWindow::copiesAsTable()
{
    bench->search(u"线"_s);
    QTRY_COMPARE(bench->rows(), 12);
    QTableView *table = bench->results();
    table->setFocus();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(1).contains(u"蓝牙耳机 1"_s));
    QCOMPARE(lines.at(0).count(u'\t'), lines.at(2).count(u'\t'));
}

QTEST_MAIN(TestMainWindow)
#include "test_mainwindow.moc"

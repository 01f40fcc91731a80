// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/savedsearches.h"
#include "tests/support/accessiblenames.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/offers/offercolumns.h"
#include "ui/pages/savedsearchbutton.h"
#include "ui/pages/savedsearchdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// Saved searches on the market and the library page, by keys and clicks: what stands in the fields
/// is kept under a name, and a name brings it back.
class TestSavedSearchPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void savesAndAsksTheMarket();
    void readsAsManyPagesAsItSays();
    void savesAndAsksTheLibrary();
    void takesWhatTheCommandLineSaved();
    void complainsOfAnEmptyForm();
    void replacesAndUndoes();
    void renamesAndDeletes();
    void refusesANameThatIsTaken();
    void goesBackToWhatWasThere();
    void canBeWatched();

private:
    template <class W> [[nodiscard]] W *onMarket(const char *name) const
    {
        return bench->on<MarketPane, W>(name);
    }
    template <class W> [[nodiscard]] W *onLibrary(const char *name) const
    {
        return bench->on<LibraryPane, W>(name);
    }
    template <class P> [[nodiscard]] SavedSearchButton *button() const
    {
        return bench->on<P, SavedSearchButton>("savedSearches");
    }
    /// The menu's entries after a click on the button of a page.
    template <class P> QMenu *menu()
    {
        bench->click(button<P>());
        QMenu *shown = nullptr;
        [&] {
            QTRY_VERIFY((shown = button<P>()->template findChild<QMenu *>(u"savedSearchMenu"_s)));
        }();
        return shown;
    }
    static QStringList textsOf(const QMenu *menu)
    {
        QStringList texts;
        const auto actions = menu->actions();
        for (const QAction *action : actions)
            texts.append(action->isSeparator() ? u"-"_s : action->text());
        return texts;
    }
    /// Chooses the entry whose text is `text`, as Enter does.
    template <class P> void choose(const QString &text)
    {
        QMenu *shown = menu<P>();
        const auto actions = shown->actions();
        for (QAction *action : actions) {
            if (action->text() == text) {
                shown->setActiveAction(action);
                QTest::keyClick(shown, Qt::Key_Return);
                break;
            }
        }
        QTRY_VERIFY(!button<P>()->template findChild<QMenu *>(u"savedSearchMenu"_s));
    }
    /// Not by keys that go where the focus is: a menu that closed may have left it nowhere.
    void ask(const QString &words) const
    {
        auto *keywords = bench->child<QComboBox>("keywords");
        keywords->setEditText(words);
        QTest::keyClick(keywords->lineEdit(), Qt::Key_Return);
    }
    [[nodiscard]] SavedSearchDialog *dialog() const
    {
        return bench->window->findChild<SavedSearchDialog *>();
    }
    template <class P> void saveAs(const QString &name)
    {
        choose<P>(u"Save this search…"_s);
        QTRY_VERIFY(dialog());
        auto *line = dialog()->findChild<QLineEdit *>(u"savedSearchName"_s);
        line->selectAll();
        line->insert(name);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!dialog());
    }
    [[nodiscard]] QList<SavedSearch> kept()
    {
        return answerOf(bench->store.savedSearches()).value_or(QList<SavedSearch>());
    }
    [[nodiscard]] QStringList names()
    {
        QStringList names;
        const auto all = kept();
        for (const SavedSearch &search : all)
            names.append(search.name);
        return names;
    }
    void keep(const QString &name, int pages = 1)
    {
        SavedSearch search;
        search.name = name;
        search.market.keywords = name;
        search.pages = pages;
        QVERIFY(answerOf(bench->library.searches().save(search)));
    }

    std::unique_ptr<SettableClock> clock;
    std::unique_ptr<FakeGateway> gateway;
    std::unique_ptr<WindowBench> bench;
};

void TestSavedSearchPages::init()
{
    clock = std::make_unique<SettableClock>(1'790'000'000'000);
    gateway = std::make_unique<FakeGateway>();
    gateway->onSearch = [](const SearchQuery &query) -> Result<SearchPage> {
        return pageOf(query, query.pageSize, 1'000);
    };
    bench = std::make_unique<WindowBench>(*gateway, *clock);
    QVERIFY(bench->open());
}

void TestSavedSearchPages::cleanup()
{
    bench.reset();
    gateway.reset();
}

void TestSavedSearchPages::savesAndAsksTheMarket()
{
    ask(u"蓝牙 耳机"_s);
    QTRY_COMPARE(bench->rows(), 20);
    onMarket<QLineEdit>("priceMax")->setText(u"60"_s);
    auto *sort = onMarket<QComboBox>("sort");
    sort->setCurrentIndex(sort->findData(static_cast<int>(SearchSort::PriceAscending)));
    QMenu *empty = menu<MarketPane>();
    QCOMPARE(textsOf(empty), (QStringList{u"Save this search…"_s, u"Manage…"_s}));
    empty->close();
    QTRY_VERIFY(!button<MarketPane>()->findChild<QMenu *>());
    saveAs<MarketPane>(u"每周 & 每月"_s);
    QCOMPARE(kept().size(), 1);
    const SearchQuery saved = kept().constFirst().market;
    QCOMPARE(saved.keywords, u"蓝牙 耳机"_s);
    QCOMPARE(saved.priceMax, std::optional(Money::fromFen(6'000)));
    onMarket<QLineEdit>("priceMax")->clear();
    sort->setCurrentIndex(0);
    ask(u"灯"_s);
    QTRY_COMPARE(gateway->queries.constLast().keywords, u"灯"_s);
    QTRY_VERIFY(!onMarket<QPushButton>("searchButton")->text().contains("top"_L1));
    choose<MarketPane>(u"每周 && 每月"_s);
    QTRY_COMPARE(gateway->queries.constLast(), saved);
    QCOMPARE(bench->child<QComboBox>("keywords")->currentText(), u"蓝牙 耳机"_s);
    QCOMPARE(onMarket<QLineEdit>("priceMax")->text(), u"60.00"_s);
}

void TestSavedSearchPages::readsAsManyPagesAsItSays()
{
    keep(u"灯"_s, 3);
    choose<MarketPane>(u"灯"_s);
    QTRY_COMPARE(bench->rows(), 60);
    QCOMPARE(gateway->queries.size(), 3);
    QCOMPARE(gateway->queries.constLast().page, 3);
    saveAs<MarketPane>(u"大灯"_s); // as far as it was read
    QCOMPARE(names(), (QStringList{u"大灯"_s, u"灯"_s}));
    QCOMPARE(kept().constFirst().pages, 3);
    onMarket<QLineEdit>("priceMin")->setText(u"1"_s); // another search, not read yet
    saveAs<MarketPane>(u"大灯"_s);
    QCOMPARE(kept().constFirst().pages, 1);
}

void TestSavedSearchPages::savesAndAsksTheLibrary()
{
    ask(u"耳机"_s);
    QTRY_COMPARE(bench->rows(), 20);
    bench->window->showPage(MainWindow::LibraryPage);
    auto *view = onLibrary<QTableView>("offerView");
    QTRY_COMPARE(view->model()->rowCount(), 20);
    auto *words = bench->child<QLineEdit>("libraryEdit");
    words->setText(u"耳机 蓝牙"_s);
    onLibrary<QLineEdit>("libraryPriceMax")->setText(u"99"_s);
    auto *seen = onLibrary<QComboBox>("librarySeen");
    seen->setCurrentIndex(seen->findData(30));
    view->horizontalHeader()->setSortIndicator(offercolumns::Price, Qt::DescendingOrder);
    saveAs<LibraryPane>(u"本月"_s);
    const SavedSearch saved = kept().constFirst();
    QCOMPARE(saved.kind, SavedSearch::Kind::Library);
    QCOMPARE(saved.seenDays, std::optional(30));
    QCOMPARE(saved.library.order, (LibraryOrder{LibraryColumn::Price, true}));
    view->horizontalHeader()->setSortIndicator(offercolumns::Title, Qt::AscendingOrder);
    words->setText(u"没有这个"_s);
    seen->setCurrentIndex(0);
    QTRY_COMPARE(view->model()->rowCount(), 0);
    choose<LibraryPane>(u"本月"_s);
    QTRY_COMPARE(view->model()->rowCount(), 20);
    QCOMPARE(words->text(), u"耳机 蓝牙"_s);
    QCOMPARE(seen->currentData().toInt(), 30);
    QCOMPARE(view->horizontalHeader()->sortIndicatorSection(), int{offercolumns::Price});
    QCOMPARE(view->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    // Each page has its own.
    bench->window->showPage(MainWindow::MarketPage);
    QVERIFY(!textsOf(menu<MarketPane>()).contains(u"本月"_s));
}

void TestSavedSearchPages::takesWhatTheCommandLineSaved()
{
    SavedSearch search;
    search.name = u"x"_s;
    search.market.keywords = u"耳机"_s;
    search.market.pageSize = 33;
    search.market.categoryId = 1'031'910;
    QVERIFY(answerOf(bench->library.searches().save(search)));
    choose<MarketPane>(u"x"_s);
    QTRY_COMPARE(gateway->queries.constLast(), search.market);
    SavedSearch known;
    known.kind = SavedSearch::Kind::Library;
    known.name = u"y"_s;
    known.seenDays = 45;
    known.library.supplier = {u"b2b-1"_s};
    known.library.tags = {u"夏季"_s};
    known.library.inStock = true;
    known.library.sellers = LibraryQuery::Sellers::Starred;
    QVERIFY(answerOf(bench->library.searches().save(known)));
    bench->window->showPage(MainWindow::LibraryPage);
    choose<LibraryPane>(u"y"_s);
    QCOMPARE(onLibrary<QComboBox>("librarySeen")->currentData().toInt(), 45);
    QCOMPARE(onLibrary<QComboBox>("libraryTag")->currentText(), u"夏季"_s);
    QVERIFY(onLibrary<QPushButton>("librarySeller")->isVisible());
    QVERIFY(onLibrary<QCheckBox>("libraryInStock")->isChecked());
    saveAs<LibraryPane>(u"z"_s);
    SavedSearch again = kept().constLast();
    QCOMPARE(again.name, u"z"_s);
    again.name = known.name;
    again.supplierName.clear();
    again.savedAt = 0;
    QCOMPARE(again, known);
}

void TestSavedSearchPages::complainsOfAnEmptyForm()
{
    choose<MarketPane>(u"Save this search…"_s);
    QVERIFY(onMarket<QLabel>("complaint")->isVisible());
    QVERIFY(!dialog());
}

void TestSavedSearchPages::replacesAndUndoes()
{
    keep(u"灯"_s);
    ask(u"大灯"_s);
    QTRY_COMPARE(bench->rows(), 20);
    choose<MarketPane>(u"Save this search…"_s);
    QTRY_VERIFY(dialog());
    QCOMPARE(namelessIn(dialog()), QStringList());
    auto *line = dialog()->findChild<QLineEdit *>(u"savedSearchName"_s);
    auto *save = dialog()->findChild<QPushButton *>(u"savedSearchSave"_s);
    QCOMPARE(line->text(), u"大灯"_s); // to begin with
    QTRY_COMPARE(dialog()->findChild<QListWidget *>()->count(), 1);
    QCOMPARE(save->text(), u"&Save"_s);
    line->setText(u" 灯 "_s);
    QCOMPARE(save->text(), u"Re&place"_s);
    line->clear();
    QVERIFY(!save->isEnabled());
    line->setText(u"灯"_s);
    const QSignalSpy noticed(bench->page<MarketPane>(), &Page::noticed);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QCOMPARE(noticed.count(), 1);
    QCOMPARE(kept().constFirst().market.keywords, u"大灯"_s);
    choose<MarketPane>(u"Undo the last change"_s);
    QTRY_COMPARE(kept().constFirst().market.keywords, u"灯"_s);
}

void TestSavedSearchPages::renamesAndDeletes()
{
    keep(u"灯"_s);
    keep(u"杯"_s);
    choose<MarketPane>(u"Manage…"_s);
    QTRY_VERIFY(dialog());
    auto *list = dialog()->findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 2);
    QVERIFY(!dialog()->findChild<QLineEdit *>(u"savedSearchName"_s));
    list->setFocus();
    list->setCurrentRow(0);
    QCOMPARE(dialog()->findChild<QLabel *>(u"savedSearchWhat"_s)->text(), u"杯"_s);
    QTest::keyClick(list, Qt::Key_F2);
    auto *editor = list->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(u"保温杯"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(names(), (QStringList{u"保温杯"_s, u"灯"_s}));
    QVERIFY(dialog()); // Enter ended the typing only
    // Read again: until then its item has the new text and stands for the old name.
    QTRY_COMPARE(list->item(0)->data(Qt::UserRole).toString(), u"保温杯"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE(names(), QStringList{u"灯"_s});
    QTRY_COMPARE(list->count(), 1);
    auto *undo = dialog()->findChild<QPushButton *>(u"savedSearchUndo"_s);
    bench->click(undo);
    QTRY_COMPARE(names(), (QStringList{u"保温杯"_s, u"灯"_s}));
    QTRY_VERIFY(undo->isEnabled());
    bench->click(undo);
    QTRY_COMPARE(names(), (QStringList{u"杯"_s, u"灯"_s}));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

void TestSavedSearchPages::refusesANameThatIsTaken()
{
    keep(u"灯"_s);
    keep(u"杯"_s);
    choose<MarketPane>(u"Manage…"_s);
    QTRY_VERIFY(dialog());
    auto *list = dialog()->findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 2);
    list->item(0)->setText(u"灯"_s); // as an editor does
    auto *complaint = dialog()->findChild<QLabel *>(u"savedSearchComplaint"_s);
    QTRY_VERIFY(!complaint->text().isEmpty());
    QTRY_COMPARE(list->item(0)->text(), u"杯"_s);
    QCOMPARE(names(), (QStringList{u"杯"_s, u"灯"_s}));
}

void TestSavedSearchPages::goesBackToWhatWasThere()
{
    keep(u"灯"_s);
    ask(u"杯"_s);
    QTRY_COMPARE(bench->rows(), 20);
    choose<MarketPane>(u"灯"_s);
    QTRY_COMPARE(gateway->queries.size(), 2);
    auto *words = bench->child<QComboBox>("keywords");
    QCOMPARE(words->currentText(), u"灯"_s);
    bench->window->findChild<QAction *>(u"goBack"_s)->trigger();
    QTRY_COMPARE(words->currentText(), u"杯"_s);
    QCOMPARE(gateway->queries.size(), 2);
}

void TestSavedSearchPages::canBeWatched()
{
    keep(u"灯"_s);
    choose<MarketPane>(u"灯"_s);
    auto *watch = bench->child<QPushButton>("watchSearchButton");
    QTRY_VERIFY(watch->isVisible() && watch->isEnabled() && bench->rows() == 20);
    QSignalSpy wanted(bench->page<MarketPane>(), &MarketPane::watchRequested);
    bench->click(watch);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<SearchQuery>().keywords, u"灯"_s);
}

QTEST_MAIN(TestSavedSearchPages)
#include "test_savedsearchpages.moc"

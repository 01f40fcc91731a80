// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/savedsearches.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/windowcommands.h"
#include "ui/watches/watchpane.h"

#include <QAbstractItemModelTester>
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QSet>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>

using namespace sanjia;
using namespace Qt::StringLiterals;

/// Everything the window can do is found by typing, and done by Enter.
class TestCommandPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void goesToAPage();
    void doesWhatARowsMenuDoes();
    void disabledOnesDoNothing();
    void lastUsedComeFirst();
    void keysOnly();
    void escapeGivesTheFocusBack();
    void showsAnOfferByItsLink();
    void readsAnUnknownOffer();
    void findsListsAndWatches();
    void findsSavedSearches();
    void findsByWholeSyllables();
    void findsWhatWasSeen();
    void findsByOtherNames();
    void everythingIsReachable();
    void noKeyMeansTwoThings();
    void theSheetHasEveryKey();
    void modelKeepsItsWord();

private:
    [[nodiscard]] int page() const
    {
        return bench->window->findChild<QStackedWidget *>()->currentIndex();
    }
    [[nodiscard]] CommandPalette *palette() const
    {
        return bench->window->findChild<CommandPalette *>();
    }
    /// A window that was left comes back in a moment.
    void waitForFocus() const
    {
        QVERIFY(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }));
    }
    void open() const
    {
        waitForFocus();
        bench->press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette());
        auto *line = palette()->findChild<QLineEdit *>();
        QVERIFY(QTest::qWaitFor([line] { return line->hasFocus(); }));
    }
    void type(const QString &text) const
    {
        auto *line = palette()->findChild<QLineEdit *>();
        line->selectAll();
        line->insert(text);
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList titles;
        const auto &model = palette()->commands();
        for (int row = 0; row < model.rowCount(); ++row)
            titles.append(model.at(row)->title);
        return titles;
    }
    void enter() const { QTest::keyClick(palette()->findChild<QLineEdit *>(), Qt::Key_Return); }
    void find(int count)
    {
        bench->search(u"线"_s);
        QTRY_COMPARE(bench->rows(), count);
        bench->results()->setFocus();
        bench->results()->selectRow(0);
    }

    std::unique_ptr<SettableClock> clock;
    std::unique_ptr<FakeGateway> gateway;
    std::unique_ptr<WindowBench> bench;
};

void TestCommandPalette::init()
{
    clock = std::make_unique<SettableClock>(1'790'000'000'000);
    gateway = std::make_unique<FakeGateway>();
    answerEverything(*gateway, [](const SearchQuery &) { return 5; });
    bench = std::make_unique<WindowBench>(*gateway, *clock);
    QVERIFY(bench->open());
}

void TestCommandPalette::cleanup()
{
    bench.reset();
    gateway.reset();
}

void TestCommandPalette::goesToAPage()
{
    open();
    QVERIFY(palette());
    type(u"sellers"_s);
    QCOMPARE(shown().constFirst(), u"Sellers"_s);
    enter();
    QCOMPARE(page(), int{MainWindow::SupplierPage});
    QTRY_VERIFY(!palette());
}

void TestCommandPalette::doesWhatARowsMenuDoes()
{
    find(5);
    open();
    type(u"compare"_s);
    const Command *first = palette()->commands().at(0);
    QCOMPARE(first->title, u"Compare"_s);
    enter(); // the page of this name, or the row's: either ends there
    QCOMPARE(page(), int{MainWindow::ComparePage});
    waitForFocus();
    bench->press(Qt::Key_1, Qt::AltModifier);
    bench->results()->setFocus();
    open();
    type(u"add to shortlist"_s);
    QCOMPARE(palette()->commands().at(0)->place, u"Market › Offers"_s);
    enter();
    QTRY_COMPARE(bench->child<QTableView>("lineView")->model()->rowCount(), 1);
}

void TestCommandPalette::disabledOnesDoNothing()
{
    open(); // without results there are no rows to do anything with
    type(u"tags"_s);
    const Command *tags = palette()->commands().at(0);
    QCOMPARE(tags->title, u"Tags…"_s);
    QVERIFY(!tags->enabled);
    const QModelIndex row = palette()->commands().index(0);
    QVERIFY(!palette()->commands().flags(row).testFlag(Qt::ItemIsEnabled));
    enter();
    QVERIFY(palette()->isVisible()); // stays, for another choice
}

void TestCommandPalette::lastUsedComeFirst()
{
    for (const QString &name : {u"watches"_s, u"sellers"_s}) {
        open();
        type(name);
        enter();
        QTRY_VERIFY(!palette());
    }
    QVERIFY(bench->reopen());
    open();
    QCOMPARE(shown().mid(0, 2), (QStringList{u"Sellers"_s, u"Watches"_s}));
}

void TestCommandPalette::keysOnly()
{
    open();
    auto *line = palette()->findChild<QLineEdit *>();
    auto *list = palette()->findChild<QListView *>();
    QTRY_VERIFY(line->hasFocus());
    const int last = palette()->commands().rowCount() - 1;
    QVERIFY(last > 20);
    QTest::keyClick(line, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    QVERIFY(line->accessibleDescription().contains(list->currentIndex().data().toString()));
    QTest::keyClick(line, Qt::Key_Up);
    QTest::keyClick(line, Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), last); // round and round
    QTest::keyClick(line, Qt::Key_PageUp);
    QVERIFY(list->currentIndex().row() < last);
    QVERIFY(line->hasFocus());
    type(u"nothing is called this"_s);
    QCOMPARE(palette()->commands().rowCount(), 0);
    QVERIFY(!list->isVisible());
    enter();
    QVERIFY(palette()->isVisible());
}

void TestCommandPalette::escapeGivesTheFocusBack()
{
    find(5);
    const QWidget *before = QApplication::focusWidget();
    open();
    QTest::keyClick(palette()->findChild<QLineEdit *>(), Qt::Key_Escape);
    QTRY_VERIFY(!palette());
    QTRY_COMPARE(QApplication::focusWidget(), before);
}

void TestCommandPalette::showsAnOfferByItsLink()
{
    find(5);
    gateway->ids.clear();
    open();
    type(u"https://detail.1688.com/offer/610000000003.html"_s);
    QCOMPARE(shown().constFirst(), u"Show offer 610000000003"_s);
    enter();
    QTRY_COMPARE(page(), int{MainWindow::LibraryPage});
    auto *seen = bench->on<LibraryPane, QTableView>("offerView");
    QTRY_COMPARE(seen->model()->rowCount(), 1);
    QVERIFY(!gateway->ids.contains(OfferId{u"610000000003"_s})); // the library knows it
}

void TestCommandPalette::readsAnUnknownOffer()
{
    open();
    type(u"610000000042"_s);
    enter();
    QTRY_COMPARE(page(), int{MainWindow::LibraryPage});
    QCOMPARE(gateway->ids, QList<OfferId>{OfferId{u"610000000042"_s}});
    auto *seen = bench->on<LibraryPane, QTableView>("offerView");
    QTRY_COMPARE(seen->model()->rowCount(), 1);
}

void TestCommandPalette::findsListsAndWatches()
{
    QVERIFY(answerOf(bench->shortlists.create(u"春季采购"_s)).has_value());
    QVERIFY(answerOf(bench->shortlists.create(u"Autumn"_s)).has_value());
    Watch watch = guideWatch(u"保温杯"_s);
    const auto kept = answerOf(bench->watches.add(watch));
    QVERIFY(kept.has_value());
    open();
    type(u"cjcg"_s);
    QTRY_COMPARE(shown(), QStringList{u"春季采购"_s});
    enter();
    QTRY_COMPARE(page(), int{MainWindow::ShortlistPage});
    auto *lists = bench->child<QListWidget>("listView");
    QTRY_VERIFY(lists->currentItem() && lists->currentItem()->text().contains(u"春季采购"_s));
    open();
    type(u"保温杯"_s);
    QTRY_VERIFY(shown().contains(u"保温杯"_s));
    enter();
    QTRY_VERIFY(bench->page<WatchPane>()->isVisible());
    QTRY_VERIFY(bench->child<QTableView>("watchView")->currentIndex().isValid());
}

void TestCommandPalette::findsSavedSearches()
{
    SavedSearch search;
    search.name = u"每周耳机"_s;
    search.market.keywords = u"蓝牙"_s;
    QVERIFY(answerOf(bench->library.searches().save(search)).has_value());
    search.kind = SavedSearch::Kind::Library;
    search.name = u"库里的线"_s;
    search.library.words = {u"蓝牙"_s};
    QVERIFY(answerOf(bench->library.searches().save(search)).has_value());
    open();
    type(u"klx"_s);
    QTRY_VERIFY(shown().isEmpty());
    type(u"kldx"_s);
    QTRY_COMPARE(shown(), QStringList{u"库里的线"_s});
    enter();
    QTRY_COMPARE(page(), int{MainWindow::LibraryPage});
    QCOMPARE(bench->child<QLineEdit>("libraryEdit")->text(), u"蓝牙"_s);
    open();
    type(u"mzej"_s);
    QTRY_COMPARE(shown(), QStringList{u"每周耳机"_s});
    enter();
    QTRY_COMPARE(page(), int{MainWindow::MarketPage});
    QTRY_COMPARE(bench->child<QComboBox>("keywords")->currentText(), u"蓝牙"_s);
    QTRY_VERIFY(bench->rows() > 0);
}

void TestCommandPalette::findsByWholeSyllables()
{
    QVERIFY(answerOf(bench->shortlists.create(u"春季采购"_s)).has_value());
    open();
    // Typed before the names were read: it is found when they are.
    type(u"chunjicai"_s);
    QTRY_COMPARE(shown(), QStringList{u"春季采购"_s});
    type(u"chunji caigou"_s);
    QTRY_COMPARE(shown(), QStringList{u"春季采购"_s});
    type(u"chunjicao"_s);
    QVERIFY(shown().isEmpty());
}

void TestCommandPalette::findsWhatWasSeen()
{
    find(5);
    QTest::keyClick(bench->results(), Qt::Key_Return);
    QVERIFY(bench->reopen());
    QTRY_VERIFY([this] {
        open();
        const bool there = shown().contains(u"蓝牙耳机 0"_s);
        palette()->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return there;
    }());
    open();
    type(u"lyej"_s);
    QTRY_COMPARE(shown().constFirst(), u"蓝牙耳机 0"_s);
    enter();
    QTRY_COMPARE(page(), int{MainWindow::LibraryPage});
}

void TestCommandPalette::findsByOtherNames()
{
    WindowContext context;
    context.otherNames = [](const QString &text) {
        return text == "&Quit"_L1 ? QStringList{u"退出(&Q)"_s} : QStringList();
    };
    QVERIFY(bench->reopen(context));
    for (const QString &typed : {u"退出"_s, u"tc"_s}) {
        open();
        type(typed);
        QVERIFY(shown().contains(u"Quit"_s));
        palette()->close();
        QTRY_VERIFY(!palette());
    }
}

/// The window is walked as it is, so that an action that is added and cannot be reached fails here.
void TestCommandPalette::everythingIsReachable()
{
    find(5);
    const auto *commands = bench->window->findChild<WindowCommands *>();
    const int pages = bench->window->findChild<QStackedWidget *>()->count();
    QSet<const QAction *> offered;
    QSet<QString> titles;
    for (int number = 0; number < pages; ++number) {
        bench->window->showPage(number);
        for (const Command &command : commands->commandsOn(number)) {
            offered.insert(command.action);
            titles.insert(command.title);
            QVERIFY2(!command.title.isEmpty(), qPrintable(command.place));
        }
        const auto buttons = bench->window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (!button->isVisible() || button->window() != bench->window.get()
                || button->text().isEmpty())
                continue;
            const auto *tool = qobject_cast<const QToolButton *>(button);
            const auto *push = qobject_cast<const QPushButton *>(button);
            if ((tool && (tool->menu() || tool->defaultAction())) || (push && push->menu()))
                continue; // its actions are walked below
            const QString name = button->accessibleName().isEmpty() ? button->text()
                                                                    : button->accessibleName();
            QVERIFY2(titles.contains(bareText(name)), qPrintable(name));
        }
    }
    const auto widgets = bench->window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->window() != bench->window.get())
            continue;
        const auto actions = widget->actions();
        for (const QAction *action : actions) {
            if (action->isSeparator() || action->text().isEmpty() || action->menu<QMenu *>())
                continue;
            QVERIFY2(offered.contains(action) || !action->shortcut().isEmpty(),
                     qPrintable(action->text()));
        }
    }
}

void TestCommandPalette::noKeyMeansTwoThings()
{
    const auto *commands = bench->window->findChild<WindowCommands *>();
    const int pages = bench->window->findChild<QStackedWidget *>()->count();
    const auto meet = [](const Command &one, const Command &other) {
        const auto everywhere = [](const Command &command) {
            return !command.holder || command.action->shortcutContext() == Qt::WindowShortcut;
        };
        if (everywhere(one) || everywhere(other) || one.holder == other.holder)
            return true;
        const auto below = [](const Command &inner, const Command &outer) {
            return outer.action->shortcutContext() == Qt::WidgetWithChildrenShortcut
                && outer.holder->isAncestorOf(inner.holder);
        };
        return below(one, other) || below(other, one);
    };
    for (int number = 0; number < pages; ++number) {
        QList<Command> all = commands->commandsOn(number);
        all.removeIf([](const Command &command) { return command.keys.isEmpty(); });
        QVERIFY(all.size() > 10);
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                for (const QKeySequence &key : all.at(i).keys)
                    QVERIFY2(!all.at(j).keys.contains(key) || !meet(all.at(i), all.at(j)),
                             qPrintable(key.toString() + u": "_s + all.at(i).title + u" / "_s
                                        + all.at(j).title));
            }
        }
    }
}

void TestCommandPalette::theSheetHasEveryKey()
{
    bench->press(Qt::Key_Slash, Qt::ControlModifier);
    auto *sheet = bench->window->findChild<ShortcutSheet *>();
    QVERIFY(sheet);
    bench->click(sheet->findChild<QPushButton *>(u"sheetCopy"_s));
    const QString text = QGuiApplication::clipboard()->text();
    for (const char *keys : {"Ctrl+K", "Alt+1", "Ctrl+Shift+W", "Ctrl+M", "F6"})
        QVERIFY2(text.contains(QLatin1StringView(keys)), keys);
    QVERIFY(text.contains(u"Library › Offers\n"_s));
    const auto *table = sheet->findChild<QTableWidget *>();
    QCOMPARE(text.count(u'\n') + 1, table->rowCount());
    bench->dialogs.path = bench->dir.filePath(u"keys.pdf"_s);
    bench->click(sheet->findChild<QPushButton *>(u"sheetPrint"_s));
    QCOMPARE(bench->dialogs.previewed, 1);
    QVERIFY(QFileInfo(bench->dialogs.path).size() > 1'000);
}

void TestCommandPalette::modelKeepsItsWord()
{
    CommandModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<Command> commands;
    for (const QString &title : {u"Alpha"_s, u"Beta"_s, u"Gamma"_s})
        commands.append(jump(title, u"Here"_s, title, [] {}));
    model.setCommands(commands, {u"Gamma"_s, u"unknown"_s});
    QCOMPARE(model.index(0).data().toString(), u"Gamma"_s);
    model.setTyped(u"a"_s);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data().toString(), u"Alpha"_s); // begins with it
    model.setTyped(u"zzz"_s);
    QCOMPARE(model.rowCount(), 0);
    model.addCommands({jump(u"zzz top"_s, {}, {}, [] {})});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"zzz top"_s);
}

QTEST_MAIN(TestCommandPalette)
#include "test_commandpalette.moc"

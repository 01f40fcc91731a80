// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowbench.h"
#include "ui/export/exportdialog.h"
#include "ui/offers/offercolumns.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QStatusBar>

using namespace sanjia;
using namespace Qt::StringLiterals;

/// As fields are on X11: Ctrl+E is the end of the line there, Ctrl+U all of it.
class Greedy final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return false;
        event->accept();
        return true;
    }
};

/// The window for who never takes the hand off the keys: where the focus is after each of them, and
/// that it is seen.
class TestWindowKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { bench.reset(); }
    void exportsAListByItsKey();
    void exportsAComparisonByItsKey();
    void saysWhyThereIsNothingToExport_data();
    void saysWhyThereIsNothingToExport();
    void everyPartOfTheListsByF6();
    void beginsInTheTable_data();
    void beginsInTheTable();
    void goesToTheOfferThatIsShown();
    void ticksColumnsOneAfterTheOther();
    void keysOfTheMenusWorkInFields();

private:
    /// As on the market page: the first `count` rows, and a key.
    void useRows(int count, int key)
    {
        bench->search(u"线"_s);
        QTRY_COMPARE(bench->rows(), 12);
        bench->results()->setFocus();
        bench->results()->selectRow(0);
        for (int row = 1; row < count; ++row)
            bench->press(Qt::Key_Down, Qt::ShiftModifier);
        bench->press(key, Qt::ControlModifier);
    }
    [[nodiscard]] static QString focus()
    {
        const QWidget *now = QApplication::focusWidget();
        return now ? now->objectName() : QString();
    }

    std::unique_ptr<SettableClock> clock;
    std::unique_ptr<FakeGateway> gateway;
    std::unique_ptr<WindowBench> bench;
};

void TestWindowKeys::init()
{
    clock = std::make_unique<SettableClock>(1'790'000'000'000);
    gateway = std::make_unique<FakeGateway>();
    answerEverything(*gateway, [](const SearchQuery &) { return 12; });
    bench = std::make_unique<WindowBench>(*gateway, *clock);
    QVERIFY(bench->open());
}

void TestWindowKeys::exportsAListByItsKey()
{
    useRows(3, Qt::Key_D);
    auto *lines = bench->child<QTableView>("lineView");
    QTRY_COMPARE(lines->model()->rowCount(), 3);
    bench->press(Qt::Key_4, Qt::AltModifier);
    bench->press(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = bench->window->findChild<ExportDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QTRY_COMPARE(focus(), u"exportFormat"_s);
    QVERIFY(dialog->testAttribute(Qt::WA_KeyboardFocusChange)); // it is seen where
    bench->dialogs.path = bench->dir.filePath(u"list.csv"_s);
    bench->press(Qt::Key_Down); // from the workbook to the table as plain text
    bench->press(Qt::Key_Return);
    QTRY_COMPARE(bench->lines(bench->dialogs.path).size(), 4); // a heading and three
}

void TestWindowKeys::exportsAComparisonByItsKey()
{
    useRows(2, Qt::Key_M);
    auto *table = bench->child<QTableView>("compareView");
    QTRY_COMPARE(table->model()->columnCount(), 2);
    QTRY_COMPARE(focus(), u"compareView"_s); // not in the field of the freight above it
    bench->dialogs.path = bench->dir.filePath(u"comparison.csv"_s);
    bench->press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(bench->lines(bench->dialogs.path).size() > 2);
}

void TestWindowKeys::saysWhyThereIsNothingToExport_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("words");
    QTest::newRow("compare") << int{Qt::Key_3} << u"Nothing to compare yet"_s;
    QTest::newRow("shortlists") << int{Qt::Key_4} << u"No shortlist yet"_s;
}

void TestWindowKeys::saysWhyThereIsNothingToExport()
{
    QFETCH(int, page);
    bench->press(page, Qt::AltModifier);
    bench->press(Qt::Key_E, Qt::ControlModifier);
    QTEST(bench->window->statusBar()->currentMessage(), "words");
}

void TestWindowKeys::everyPartOfTheListsByF6()
{
    useRows(3, Qt::Key_D);
    QTRY_COMPARE(bench->child<QTableView>("lineView")->model()->rowCount(), 3);
    bench->press(Qt::Key_4, Qt::AltModifier);
    QCOMPARE(focus(), u"listView"_s);
    for (const QString &next : {u"lineView"_s, u"orderView"_s, u"quantity"_s}) {
        bench->press(Qt::Key_F6);
        QCOMPARE(focus(), next);
    }
    bench->press(Qt::Key_4, Qt::AltModifier);
    bench->child<QWidget>("listView")->setFocus();
    bench->press(Qt::Key_Return);
    QCOMPARE(focus(), u"lineView"_s);
}

void TestWindowKeys::beginsInTheTable_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("table");
    QTest::newRow("watches") << int{Qt::Key_6} << u"watchView"_s;
    QTest::newRow("alerts") << int{Qt::Key_7} << u"alertView"_s;
}

/// Not on a switch above it, which the next press of Space would turn.
void TestWindowKeys::beginsInTheTable()
{
    QFETCH(int, page);
    QFETCH(QString, table);
    Watch watch;
    watch.what = u"线"_s;
    watch.rules = {*WatchRule::parse(u"drop 5%"_s)};
    QVERIFY(answerOf(bench->watches.add(watch)));
    for (const int fen : {1'250, 1'000}) {
        gateway->onSearch = [fen](const SearchQuery &) -> Result<SearchPage> {
            SearchPage found;
            found.offers = {offerAt(0, fen)};
            found.total = 1;
            return found;
        };
        bench->schedule.runAll();
        QTRY_VERIFY(!bench->schedule.runner().isRunning());
        clock->set(clock->now() + kMsPerDay);
    }
    bench->press(page, Qt::AltModifier);
    QTRY_VERIFY(bench->child<QTableView>(qPrintable(table))->model()->rowCount() > 0);
    QTRY_COMPARE(focus(), table);
}

void TestWindowKeys::goesToTheOfferThatIsShown()
{
    bench->search(u"线"_s);
    QTRY_COMPARE(bench->rows(), 12);
    bench->window->showOffer(offerAt(3).id);
    QTRY_COMPARE(focus(), u"offerView"_s);
    auto *table = bench->on<LibraryPane, QTableView>("offerView");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->hasFocus());
}

void TestWindowKeys::ticksColumnsOneAfterTheOther()
{
    const auto isOpen = [](const QString &title) {
        const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        return menu && menu->title() == title;
    };
    const auto pressIn = [](Qt::Key key) {
        QTest::keyClick(QApplication::activePopupWidget(), key);
    };
    const QHeaderView *header = bench->results()->horizontalHeader();
    const bool price = header->isSectionHidden(offercolumns::Price);
    const bool unit = header->isSectionHidden(offercolumns::UnitCost);
    bench->press(Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY(isOpen(u"&View"_s));
    pressIn(Qt::Key_C);
    QTRY_VERIFY(isOpen(u"&Columns"_s));
    pressIn(Qt::Key_Space); // on the price, the first that may be hidden
    pressIn(Qt::Key_Down);
    pressIn(Qt::Key_Space);
    QVERIFY(isOpen(u"&Columns"_s));
    QCOMPARE(header->isSectionHidden(offercolumns::Price), !price);
    QCOMPARE(header->isSectionHidden(offercolumns::UnitCost), !unit);
    pressIn(Qt::Key_Escape);
    pressIn(Qt::Key_Escape);
}

void TestWindowKeys::keysOfTheMenusWorkInFields()
{
    bench->search(u"线"_s);
    QTRY_COMPARE(bench->rows(), 12);
    auto *keywords = bench->child<QComboBox>("keywords");
    QVERIFY(keywords->hasFocus());
    keywords->installEventFilter(new Greedy(keywords));
    bench->press(Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(focus(), u"quantity"_s);
    QCOMPARE(keywords->currentText(), u"线"_s);
    keywords->setFocus();
    bench->press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(bench->window->findChild<ExportDialog *>());
}

QTEST_MAIN(TestWindowKeys)
#include "test_windowkeys.moc"

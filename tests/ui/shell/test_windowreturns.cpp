// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/journal.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/console/consolepane.h"
#include "ui/offers/offercolumns.h"
#include "ui/pages/comparefacts.h"
#include "ui/pages/variantbutton.h"
#include "ui/suppliers/supplierpane.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QListWidget>
#include <QScreen>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>

using namespace sanjia;
using namespace Qt::StringLiterals;

/// A buyer comes back to where they were: by going back, and after a restart, whatever stands in
/// the file that remembers it.
class TestWindowReturns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void goesBackToTheSearchBefore();
    void goesBackToThePageBefore();
    void lettersAreOneStep();
    void goesBackToWhatWasCompared();
    void goesBackToTheCallsLookedFor();
    void restartKeepsTheVariant();
    void sideButtonsOfTheMouse();
    void restartFindsEverything();
    void restartCostsNoCall();
    void unfinishedSearchStays();
    void unfinishedCellIsKept();
    void hostileFiles_data();
    void hostileFiles();
    void windowOfAScreenThatIsGone();

private:
    [[nodiscard]] int page() const
    {
        return bench->window->findChild<QStackedWidget *>()->currentIndex();
    }
    [[nodiscard]] QString words() const
    {
        return bench->child<QComboBox>("keywords")->currentText();
    }
    [[nodiscard]] QString chosen() const
    {
        return bench->cell(bench->results()->currentIndex().row(), offercolumns::Id);
    }
    [[nodiscard]] QStringList compared() const
    {
        QStringList titles;
        const QAbstractItemModel *model = bench->child<QTableView>("compareView")->model();
        for (int column = 0; column < model->columnCount(); ++column)
            titles.append(model->index(comparefacts::Title, column).data().toString());
        return titles;
    }
    void find(const QString &what, int count)
    {
        bench->search(what);
        QTRY_COMPARE(bench->rows(), count);
    }
    void back() const { bench->press(Qt::Key_Left, Qt::AltModifier); }
    void forward() const { bench->press(Qt::Key_Right, Qt::AltModifier); }
    [[nodiscard]] QString stateFile() const { return bench->dir.filePath(u"window.ini"_s); }

    std::unique_ptr<SettableClock> clock;
    std::unique_ptr<FakeGateway> gateway;
    std::unique_ptr<WindowBench> bench;
};

void TestWindowReturns::init()
{
    clock = std::make_unique<SettableClock>(1'790'000'000'000);
    gateway = std::make_unique<FakeGateway>();
    answerEverything(*gateway,
                     [](const SearchQuery &query) { return query.keywords == u"线"_s ? 6 : 9; });
    bench = std::make_unique<WindowBench>(*gateway, *clock);
    QVERIFY(bench->open());
}

void TestWindowReturns::cleanup()
{
    bench.reset();
    gateway.reset();
}

void TestWindowReturns::goesBackToTheSearchBefore()
{
    find(u"线"_s, 6);
    bench->results()->setFocus();
    bench->results()->selectRow(3);
    const QString id = chosen();
    find(u"灯"_s, 9);
    const qsizetype asked = gateway->queries.size();
    back();
    QTRY_COMPARE(bench->rows(), 6);
    QCOMPARE(words(), u"线"_s);
    QCOMPARE(chosen(), id);
    forward();
    QTRY_COMPARE(bench->rows(), 9);
    QCOMPARE(words(), u"灯"_s);
    back();
    back(); // to before the first search
    QTRY_COMPARE(bench->rows(), 0);
    QCOMPARE(words(), QString());
    QVERIFY(bench->window->findChild<QPushButton *>(u"example"_s)); // as at the beginning
    QCOMPARE(gateway->queries.size(), asked); // what was found is not asked for again
    back();
    QCOMPARE(page(), 0);
}

void TestWindowReturns::goesBackToThePageBefore()
{
    auto *backAction = bench->window->findChild<QAction *>(u"goBack"_s);
    QVERIFY(backAction && !backAction->isEnabled());
    for (const int key : {Qt::Key_2, Qt::Key_5, Qt::Key_4})
        bench->press(key, Qt::AltModifier);
    QVERIFY(backAction->isEnabled());
    back();
    QCOMPARE(page(), 4);
    back();
    QCOMPARE(page(), 1);
    back();
    QCOMPARE(page(), 0);
    QVERIFY(!backAction->isEnabled());
    forward();
    QCOMPARE(page(), 1);
    bench->press(Qt::Key_3, Qt::AltModifier); // what was ahead is gone
    forward();
    QCOMPARE(page(), 2);
}

void TestWindowReturns::lettersAreOneStep()
{
    find(u"线"_s, 6);
    bench->press(Qt::Key_2, Qt::AltModifier);
    auto *edit = bench->child<QLineEdit>("libraryEdit");
    auto *seen = bench->on<LibraryPane, QTableView>("offerView");
    QTRY_COMPARE(seen->model()->rowCount(), 6);
    seen->selectRow(2);
    const QString id = seen->model()->index(2, offercolumns::Id).data().toString();
    edit->setFocus();
    QTest::keyClicks(edit, u"610000000004"_s);
    QTRY_COMPARE(seen->model()->rowCount(), 1);
    seen->setFocus(); // in the line Alt+Left would be its own
    back();
    QCOMPARE(page(), 1);
    QCOMPARE(edit->text(), QString());
    QTRY_COMPARE(seen->model()->rowCount(), 6);
    QTRY_COMPARE(seen->currentIndex().siblingAtColumn(offercolumns::Id).data().toString(), id);
    forward();
    QCOMPARE(edit->text(), u"610000000004"_s);
}

void TestWindowReturns::goesBackToWhatWasCompared()
{
    find(u"线"_s, 6);
    QTableView *table = bench->results();
    const auto compare = [table](int row) {
        table->setFocus();
        table->selectRow(row);
        QTest::keyClick(table, Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(!table->isVisible()); // the other page is there
    };
    compare(1);
    QTRY_COMPARE(compared().size(), 1);
    bench->press(Qt::Key_1, Qt::AltModifier);
    compare(0);
    QTRY_COMPARE(compared().size(), 2);
    const QStringList both = compared();
    auto *view = bench->child<QTableView>("compareView");
    QTRY_VERIFY(view->isRowHidden(comparefacts::State)); // all are read in full
    view->setFocus();
    view->selectColumn(0);
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(compared(), both.mid(1));
    gateway->lanes.clear();
    back(); // to before it was removed
    QTRY_COMPARE(compared(), both);
    QCOMPARE(page(), int{MainWindow::ComparePage});
    back();
    QCOMPARE(page(), 0);
    back(); // to the first alone
    QTRY_COMPARE(compared(), both.mid(0, 1));
    forward();
    forward();
    QTRY_COMPARE(compared(), both);
    forward();
    QTRY_COMPARE(compared(), both.mid(1));
    QVERIFY(!gateway->lanes.contains(Lane::Background)); // all of it is in the library
}

void TestWindowReturns::goesBackToTheCallsLookedFor()
{
    Journal journal(bench->store);
    bench->useJournal(journal);
    QVERIFY(bench->reopen());
    auto *console = bench->page<ConsolePane>();
    QVERIFY(console);
    bench->window->showPage(1);
    bench->window->showPage(
        bench->window->findChild<QStackedWidget *>()->indexOf(console->parentWidget()));
    const int there = page();
    auto *words = bench->child<QLineEdit>("consoleFilter");
    auto *refused = bench->child<QCheckBox>("consoleRefused");
    refused->click();
    words->setFocus();
    QTest::keyClicks(words, u"search"_s);
    bench->child<QTableView>("callView")->setFocus();
    refused->setFocus();
    back();
    QCOMPARE(page(), there);
    QCOMPARE(words->text(), QString());
    QVERIFY(refused->isChecked());
    back();
    QVERIFY(!refused->isChecked());
    QCOMPARE(page(), there);
    forward();
    forward();
    QCOMPARE(words->text(), u"search"_s);
    QVERIFY(refused->isChecked());
    QVERIFY(bench->reopen());
    QCOMPARE(bench->child<QLineEdit>("consoleFilter")->text(), u"search"_s);
    QVERIFY(bench->child<QCheckBox>("consoleRefused")->isChecked());
    bench->window.reset(); // before its journal
}

void TestWindowReturns::restartKeepsTheVariant()
{
    Offer offer = offerAt(1);
    offer.skus = {{SkuId{u"1"_s}, {}, Money::fromFen(500), 5, {{u"颜色"_s, u"黑=深"_s}}},
                  {SkuId{u"2"_s}, {}, Money::fromFen(600), 5, {{u"颜色"_s, u"白"_s}}}};
    offer.detailed = true;
    QVERIFY(answerOf(bench->store.save({offer}, clock->now())));
    auto *compare = bench->page<ComparePane>();
    compare->addOffers({offer});
    const VariantWish wish{{{u"颜色"_s, u"黑=深"_s}}};
    bench->window->findChild<VariantButton *>()->setWish(wish);
    QVERIFY(bench->reopen());
    QTRY_COMPARE(compared().size(), 1);
    QCOMPARE(bench->window->findChild<VariantButton *>()->wish(), wish);
}

void TestWindowReturns::sideButtonsOfTheMouse()
{
    bench->press(Qt::Key_2, Qt::AltModifier);
    bench->press(Qt::Key_5, Qt::AltModifier);
    QTest::mouseClick(bench->page<SupplierPane>(), Qt::BackButton);
    QCOMPARE(page(), 1);
    QTest::mouseClick(bench->page<LibraryPane>(), Qt::ForwardButton);
    QCOMPARE(page(), 4);
}

void TestWindowReturns::restartFindsEverything()
{
    find(u"线"_s, 6);
    QTableView *table = bench->results();
    table->setFocus();
    table->selectRow(2);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    const QString id = chosen();
    QTest::keyClick(table, Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(bench->child<QTableView>("compareView")->model()->columnCount(), 2);
    bench->child<QCheckBox>("compareDifferences")->setChecked(true);
    QVERIFY(answerOf(bench->shortlists.create(u"A"_s)).has_value());
    QVERIFY(answerOf(bench->shortlists.create(u"B"_s)).has_value());
    bench->press(Qt::Key_4, Qt::AltModifier);
    auto *lists = bench->child<QListWidget>("listView");
    QTRY_COMPARE(lists->count(), 2);
    lists->setCurrentRow(0);
    const QString list = lists->currentItem()->text();
    bench->child<QLineEdit>("lineFilter")->setText(u"红"_s);
    bench->press(Qt::Key_5, Qt::AltModifier);
    bench->child<QLineEdit>("supplierWords")->setText(u"杯"_s);
    bench->press(Qt::Key_2, Qt::AltModifier);
    auto *seen = bench->on<LibraryPane, QTableView>("offerView");
    QTRY_COMPARE(seen->model()->rowCount(), 6);
    seen->horizontalHeader()->setSortIndicator(offercolumns::Price, Qt::DescendingOrder);
    seen->selectRow(4);
    const QString last = seen->model()->index(4, offercolumns::Id).data().toString();
    bench->child<QSpinBox>("quantity")->setValue(321);
    QTRY_VERIFY(bench->cell(0, offercolumns::LineCost).contains("321"_L1)
                || !bench->cell(0, offercolumns::LineCost).isEmpty());
    bench->window->resize(1'111, 777);

    QVERIFY(bench->reopen());
    QCOMPARE(page(), int{MainWindow::LibraryPage});
    QCOMPARE(bench->window->size(), QSize(1'111, 777));
    seen = bench->on<LibraryPane, QTableView>("offerView");
    QTRY_COMPARE(seen->model()->rowCount(), 6);
    QTRY_COMPARE(seen->currentIndex().siblingAtColumn(offercolumns::Id).data().toString(), last);
    QCOMPARE(seen->horizontalHeader()->sortIndicatorSection(), int{offercolumns::Price});
    QCOMPARE(words(), u"线"_s);
    QTRY_COMPARE(bench->rows(), 6);
    QCOMPARE(chosen(), id);
    QTRY_COMPARE(bench->child<QTableView>("compareView")->model()->columnCount(), 2);
    QVERIFY(bench->child<QCheckBox>("compareDifferences")->isChecked());
    lists = bench->child<QListWidget>("listView");
    QTRY_COMPARE(lists->count(), 2);
    QTRY_VERIFY(lists->currentItem());
    QCOMPARE(lists->currentItem()->text(), list);
    QCOMPARE(bench->child<QLineEdit>("lineFilter")->text(), u"红"_s);
    QCOMPARE(bench->child<QLineEdit>("supplierWords")->text(), u"杯"_s);
}

void TestWindowReturns::restartCostsNoCall()
{
    find(u"线"_s, 6);
    bench->press(Qt::Key_2, Qt::AltModifier);
    gateway->queries.clear();
    QVERIFY(bench->reopen());
    QTRY_COMPARE(bench->rows(), 6);
    gateway->ids.clear();
    bench->press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(bench->results()->currentIndex().row(), 0);
    QVERIFY(gateway->queries.isEmpty());
    QVERIFY(gateway->ids.isEmpty());
}

void TestWindowReturns::unfinishedSearchStays()
{
    find(u"线"_s, 6);
    bench->child<QComboBox>("keywords")->lineEdit()->setText(u"还没有"_s);
    bench->on<MarketPane, QLineEdit>("priceMin")->setText(u"12,"_s); // not yet an amount
    QVERIFY(bench->reopen());
    QCOMPARE(words(), u"还没有"_s);
    const auto *lowest = bench->on<MarketPane, QLineEdit>("priceMin");
    QCOMPARE(lowest->text(), u"12,"_s);
    QTRY_COMPARE(bench->rows(), 6); // of the search before
}

void TestWindowReturns::unfinishedCellIsKept()
{
    find(u"线"_s, 6);
    bench->results()->setFocus();
    bench->results()->selectRow(0);
    QTest::keyClick(bench->results(), Qt::Key_D, Qt::ControlModifier);
    auto *lines = bench->child<QTableView>("lineView");
    QTRY_COMPARE(lines->model()->rowCount(), 1);
    bench->press(Qt::Key_4, Qt::AltModifier);
    int note = -1;
    for (int column = 0; column < lines->model()->columnCount(); ++column) {
        if (lines->model()->headerData(column, Qt::Horizontal).toString() == "Note"_L1)
            note = column;
    }
    QVERIFY(note >= 0);
    lines->setFocus();
    lines->setCurrentIndex(lines->model()->index(0, note));
    lines->edit(lines->currentIndex());
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClicks(editor, u"ask for a sample"_s);
    bench->window->close();
    const QList<ShortlistSummary> lists = answerOf(bench->shortlists.list()).value();
    const Shortlist kept = answerOf(bench->shortlists.show(lists.constFirst().name)).value();
    QCOMPARE(kept.lines.constFirst().note, u"ask for a sample"_s);
}

void TestWindowReturns::hostileFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no ini") << QByteArray("\x89PNG\0\0\0\0", 8);
    QTest::newRow("noise") << QByteArray("\xff\xfe[[[=\n]place\\market=\x01\n@Variant(\0\0\0", 30);
    QTest::newRow("layouts") << QByteArray(
        "[layout]\nwindow=@ByteArray(\\xff\\xff\\xff\\xff)\n"
        "market\\table=@ByteArray(garbage)\nmarket\\splitter=@ByteArray(\\0\\0\\0\\xff)\n"
        "library\\splitter=nothing\n");
    QTest::newRow("places") << QByteArray(
        "[General]\npage=99\nquantity=-5\n[place]\nmarket\\words=" + QByteArray(20'000, 'x')
        + "\nmarket\\rows=1 2 x 610000000001 ../../etc\nmarket\\page=-7\nmarket\\total=many\n"
          "market\\market=77\nmarket\\sort=-1\nlibrary\\seen=12345678\n"
          "library\\tag=<b>no</b>\nlibrary\\chosen=%s%n\ncompare\\rows="
        + QByteArray("610000000001 ").repeated(700)
        + "\nshortlist\\list=never made\nsuppliers\\marked=9\nwatches\\chosen=-1\n");
    QTest::newRow("recent") << QByteArray("[recent]\ncommands=a, b, c\noffers=@Invalid()\n");
    QTest::newRow("another version")
        << QByteArray("[layout]\nwindow=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x63\\0\\0)\n");
    QTest::newRow("large") << QByteArray("[layout]\nwindow=" + QByteArray(3'000'000, 'a') + "\n");
}

void TestWindowReturns::hostileFiles()
{
    QFETCH(QByteArray, text);
    find(u"线"_s, 6);
    bench->window.reset();
    QFile file(stateFile());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text);
    file.close();
    QVERIFY(bench->reopen());
    QVERIFY(bench->window->isVisible());
    QVERIFY(bench->window->screen()->availableGeometry().intersects(bench->window->geometry()));
    for (int number = 0; number < 7; ++number)
        bench->window->showPage(number);
    bench->window->showPage(0);
    find(u"灯"_s, 9);
    QVERIFY(bench->results()->isVisible());
    QVERIFY(!bench->results()->isColumnHidden(offercolumns::Title));
}

void TestWindowReturns::windowOfAScreenThatIsGone()
{
    bench->window->move(50'000, 40'000);
    QVERIFY(bench->reopen());
    QVERIFY(bench->window->screen()->availableGeometry().intersects(bench->window->geometry()));
}

QTEST_MAIN(TestWindowReturns)
#include "test_windowreturns.moc"

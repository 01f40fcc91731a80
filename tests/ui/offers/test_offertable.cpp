// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offertable.h"

#include "tests/support/bench.h"
#include "ui/offers/freezabletable.h"
#include "ui/offers/offertablemodel.h"
#include "ui/offers/sortheader.h"
#include "ui/offers/tablecolumns.h"
#include "ui/support/tablelooks.h"
#include "ui/support/uistate.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sanjia;
using offercolumns::Moq;
using offercolumns::Price;
using offercolumns::Sales;
using offercolumns::Seller;
using offercolumns::Stock;
using offercolumns::Title;

/// The table as a buyer uses it: several columns to sort by, columns that stay, the height of rows;
/// all of it there again after a restart.
class TestOfferTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void shiftAndClickSortByOneMore();
    void aFourthTakesThePlaceOfTheThird();
    void aPlainClickBeginsAnew();
    void menusSortByOneMore();
    void sortsAreThereAgain();
    void writesAndReadsSorts_data();
    void writesAndReadsSorts();
    void rowsAreAsHighAsChosen();
    void frozenColumnsStay();
    void theKeyboardShowsEveryCell();
    void theMouseWorksOnFrozenCells();
    void frozenHeaderSortsMovesAndResizes();
    void screenReadersSeeOneTable();
    void freezingIsThereAgain();
    void freezingFollowsHiddenColumns();
    void aWideFreezeLeavesRoom();

private:
    void open()
    {
        m_table.reset();
        m_tester.reset();
        m_state = std::make_unique<UiState>(m_dir->filePath(u"window.ini"_s));
        m_model = std::make_unique<OfferTableModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_table = std::make_unique<OfferTable>(*m_model, m_state.get(), u"test/table"_s,
                                               u"market"_s);
        m_table->resize(700, 400);
        fill();
        m_table->show();
        m_table->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
    }
    /// Two prices, three stocks, all different titles.
    void fill() const
    {
        QList<Offer> offers;
        for (int i = 0; i < 60; ++i) {
            Offer offer = offerAt(i, i % 2 == 0 ? 100 : 200);
            offer.stock = i % 3;
            offer.moq = 100 - i;
            offers.append(offer);
        }
        m_model->setOffers(offers);
    }
    [[nodiscard]] FreezableTable *view() const
    {
        return static_cast<FreezableTable *>(m_table->view());
    }
    [[nodiscard]] SortHeader *header() const { return view()->sortHeader(); }
    static void click(SortHeader *header, int column,
                      Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                        header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, at);
    }
    [[nodiscard]] QList<int> firstNumbers(int count) const
    {
        QList<int> numbers;
        for (int row = 0; row < count; ++row)
            numbers.append(
                static_cast<int>(m_model->offerAt(row).id.value.toLongLong() - 610'000'000'000));
        return numbers;
    }
    static QAction *named(const QMenu &menu, const QString &text)
    {
        const auto actions = menu.actions();
        for (QAction *action : actions) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<OfferTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<OfferTable> m_table;
};

void TestOfferTable::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    open();
}

void TestOfferTable::cleanup()
{
    m_table.reset();
    m_tester.reset();
    m_model.reset();
    m_state.reset();
    m_dir.reset();
}

void TestOfferTable::shiftAndClickSortByOneMore()
{
    click(header(), Price);
    QCOMPARE(header()->sorts(), (SortColumns{{Price, Qt::AscendingOrder}}));
    view()->scrollTo(m_model->index(0, Stock));
    click(header(), Stock, Qt::ShiftModifier);
    QCOMPARE(header()->sorts(),
             (SortColumns{{Price, Qt::AscendingOrder}, {Stock, Qt::AscendingOrder}}));
    QCOMPARE(firstNumbers(4), (QList<int>{0, 6, 12, 18})); // ¥1 and no stock, as they came
    click(header(), Moq, Qt::ShiftModifier);
    QCOMPARE(firstNumbers(4), (QList<int>{54, 48, 42, 36})); // and the lowest MOQ first
    click(header(), Stock, Qt::ShiftModifier); // one in use turns round where it is
    QCOMPARE(header()->sorts().at(1), (SortColumn{Stock, Qt::DescendingOrder}));
    QCOMPARE(firstNumbers(2), (QList<int>{56, 50}));
    QCOMPARE(header()->sortIndicatorSection(), int{Price});
}

void TestOfferTable::aFourthTakesThePlaceOfTheThird()
{
    for (const int column : {Price, Stock, Moq, Seller})
        m_table->columns().alsoSortBy(column);
    QCOMPARE(header()->sorts().size(), OfferModel::kMostSorts);
    QCOMPARE(header()->sorts().constLast().column, int{Seller});
    m_table->columns().alsoSortBy(offercolumns::Trend); // by which this table cannot
    QCOMPARE(header()->sorts().size(), OfferModel::kMostSorts);
    QCOMPARE(header()->sorts().constLast().column, int{Seller});
}

void TestOfferTable::aPlainClickBeginsAnew()
{
    m_table->columns().sortBy({{Price, Qt::DescendingOrder}, {Stock, Qt::AscendingOrder}});
    QCOMPARE(firstNumbers(2), (QList<int>{3, 9}));
    click(header(), Title);
    QCOMPARE(header()->sorts(), (SortColumns{{Title, Qt::AscendingOrder}}));
    QCOMPARE(firstNumbers(1), (QList<int>{0}));
    m_table->columns().sortBy({});
    QCOMPARE(header()->sortIndicatorSection(), -1);
    QCOMPARE(firstNumbers(3), (QList<int>{0, 1, 2}));
}

void TestOfferTable::menusSortByOneMore()
{
    QMenu before;
    m_table->columns().fillSortMenu(&before);
    QVERIFY(!named(before, u"Then by"_s)->menu()->isEnabled());
    named(before, offercolumns::header(Price))->trigger();
    QMenu menu;
    m_table->columns().fillSortMenu(&menu);
    QVERIFY(named(menu, offercolumns::header(Price))->isChecked());
    QMenu *then = named(menu, u"Then by"_s)->menu();
    QVERIFY(then->isEnabled());
    QVERIFY(!named(*then, offercolumns::header(Price)));
    named(*then, offercolumns::header(Stock))->trigger();
    QCOMPARE(firstNumbers(2), (QList<int>{0, 6}));
    QMenu after;
    m_table->columns().fillSortMenu(&after);
    QVERIFY(named(*named(after, u"Then by"_s)->menu(), offercolumns::header(Stock))->isChecked());
    named(after, offercolumns::header(Price))->trigger(); // turns round
    QCOMPARE(header()->sorts(), (SortColumns{{Price, Qt::DescendingOrder}}));
}

void TestOfferTable::sortsAreThereAgain()
{
    const SortColumns sorts{
        {Price, Qt::DescendingOrder}, {Stock, Qt::AscendingOrder}, {Moq, Qt::DescendingOrder}};
    m_table->columns().sortBy(sorts);
    const QList<int> before = firstNumbers(20);
    open();
    QCOMPARE(header()->sorts(), sorts);
    QCOMPARE(firstNumbers(20), before);
    m_table->columns().sortBy({});
    open();
    QVERIFY(header()->sorts().isEmpty());
}

void TestOfferTable::writesAndReadsSorts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("read");
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("one") << QByteArray("1-") << QByteArray("1-");
    QTest::newRow("three") << QByteArray("1- 5+ 0-") << QByteArray("1- 5+ 0-");
    QTest::newRow("too many") << QByteArray("1- 5+ 0- 2+") << QByteArray("1- 5+ 0-");
    QTest::newRow("no column") << QByteArray("99+") << QByteArray();
    QTest::newRow("below zero") << QByteArray("-3+") << QByteArray();
    QTest::newRow("words") << QByteArray("price") << QByteArray();
}

void TestOfferTable::writesAndReadsSorts()
{
    QFETCH(QByteArray, text);
    QTEST(SortHeader::written(SortHeader::read(text)), "read");
}

void TestOfferTable::rowsAreAsHighAsChosen()
{
    const int normal = view()->rowHeight(0);
    m_state->tables().setRowHeight(RowHeight::Compact);
    const int compact = view()->rowHeight(0);
    m_state->tables().setRowHeight(RowHeight::Pictures);
    const int high = view()->rowHeight(0);
    QVERIFY(compact < normal && normal < high);
    QVERIFY(compact >= view()->fontMetrics().height());
    open();
    QCOMPARE(view()->rowHeight(0), high);
    m_table->view()->setCurrentIndex(m_model->index(30, Title));
    m_state->tables().setRowHeight(RowHeight::Normal);
    QCOMPARE(m_table->currentOffer()->id, m_model->offerAt(30).id);
}

void TestOfferTable::frozenColumnsStay()
{
    view()->freezeTo(0);
    auto *frozen = view()->findChild<QTableView *>(u"frozenView"_s);
    QVERIFY(frozen && frozen->isVisible());
    QCOMPARE(view()->frozenWidth(), view()->columnWidth(Title));
    QCOMPARE(frozen->width(), view()->frozenWidth());
    const QRect before = frozen->visualRect(m_model->index(0, Title));
    view()->horizontalScrollBar()->setValue(300);
    QCOMPARE(frozen->visualRect(m_model->index(0, Title)), before);
    QCOMPARE(view()->visualRect(m_model->index(0, Title)), before);
    view()->verticalScrollBar()->setValue(17);
    QCOMPARE(frozen->verticalScrollBar()->value(), 17);
    QCOMPARE(frozen->rowAt(5), view()->rowAt(5));
    m_state->tables().setRowHeight(RowHeight::Compact);
    QCOMPARE(frozen->rowHeight(0), view()->rowHeight(0));
    view()->freezeTo(-1);
    QVERIFY(!frozen->isVisible());
    QCOMPARE(view()->frozenWidth(), 0);
}

void TestOfferTable::theKeyboardShowsEveryCell()
{
    view()->freezeTo(1);
    view()->setFocus();
    view()->setCurrentIndex(m_model->index(0, Title));
    const auto shown = [this] {
        const QModelIndex current = view()->currentIndex();
        const QRect cell = view()->visualRect(current);
        const int from = header()->visualIndex(current.column()) <= 1 ? 0 : view()->frozenWidth();
        return cell.left() >= from && cell.left() < view()->viewport()->width();
    };
    const int columns = static_cast<int>(m_model->columnCount());
    for (int i = 0; i < columns; ++i) {
        QVERIFY2(shown(), qPrintable(QString::number(view()->currentIndex().column())));
        QTest::keyClick(view(), Qt::Key_Right);
    }
    const int far = view()->horizontalScrollBar()->value();
    QVERIFY(far > 0);
    for (int i = 0; i < columns; ++i) {
        QTest::keyClick(view(), Qt::Key_Left);
        QVERIFY2(shown(), qPrintable(QString::number(view()->currentIndex().column())));
    }
    QCOMPARE(view()->currentIndex().column(), int{Title});
    // What is in view already moves nothing.
    view()->horizontalScrollBar()->setValue(far);
    QTest::keyClick(view(), Qt::Key_Down);
    QCOMPARE(view()->currentIndex(), m_model->index(1, Title));
    QCOMPARE(view()->horizontalScrollBar()->value(), far);
}

void TestOfferTable::theMouseWorksOnFrozenCells()
{
    view()->freezeTo(0);
    view()->horizontalScrollBar()->setValue(300);
    auto *frozen = view()->findChild<QTableView *>(u"frozenView"_s);
    const auto at = [frozen, this](int row) {
        return frozen->visualRect(m_model->index(row, Title)).center();
    };
    header()->setFocus();
    QTest::mouseClick(frozen->viewport(), Qt::LeftButton, Qt::NoModifier, at(2));
    QCOMPARE(view()->currentIndex(), m_model->index(2, Title));
    QCOMPARE(view()->horizontalScrollBar()->value(), 300);
    QTest::mouseClick(frozen->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(5));
    QCOMPARE(m_table->selectedCount(), 4);
    QVERIFY(!frozen->hasFocus());
    QSignalSpy opened(m_table.get(), &OfferTable::opened);
    QTest::mouseClick(frozen->viewport(), Qt::LeftButton, Qt::NoModifier, at(3));
    QTest::mouseDClick(frozen->viewport(), Qt::LeftButton, Qt::NoModifier, at(3));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<Offer>().id, m_model->offerAt(3).id);
}

void TestOfferTable::frozenHeaderSortsMovesAndResizes()
{
    view()->freezeTo(1);
    SortHeader *over = view()->frozenHeader();
    click(over, Price);
    QCOMPARE(header()->sorts(), (SortColumns{{Price, Qt::AscendingOrder}}));
    QCOMPARE(over->sorts(), header()->sorts());
    click(over, Price);
    QCOMPARE(header()->sorts(), (SortColumns{{Price, Qt::DescendingOrder}}));
    click(over, Title, Qt::ShiftModifier);
    QCOMPARE(header()->sorts().size(), 2);
    QCOMPARE(over->sorts(), header()->sorts());
    QCOMPARE(over->sortIndicatorSection(), int{Price});
    over->resizeSection(Price, 111);
    QCOMPARE(header()->sectionSize(Price), 111);
    header()->resizeSection(Price, 90);
    QCOMPARE(over->sectionSize(Price), 90);
    over->moveSection(0, 1);
    QCOMPARE(header()->visualIndex(Title), 1);
    // A column that is brought to the left of the line is frozen, the one that makes room is not.
    header()->moveSection(header()->visualIndex(Seller), 0);
    QVERIFY(!over->isSectionHidden(Seller));
    QVERIFY(over->isSectionHidden(Title));
}

void TestOfferTable::screenReadersSeeOneTable()
{
    view()->freezeTo(1);
    const std::function<int(QAccessibleInterface *)> tablesIn = [&](QAccessibleInterface *of) {
        int count = of->role() == QAccessible::Table ? 1 : 0;
        if (count > 0)
            return count; // its cells are as many as the model's
        for (int i = 0; i < of->childCount(); ++i) {
            if (QAccessibleInterface *child = of->child(i))
                count += tablesIn(child);
        }
        return count;
    };
    QCOMPARE(tablesIn(QAccessible::queryAccessibleInterface(m_table.get())), 1);
    auto *frozen = view()->findChild<QTableView *>(u"frozenView"_s);
    QCOMPARE(frozen->focusPolicy(), Qt::NoFocus);
    QVERIFY(frozen->accessibleName().isEmpty()); // nor does the palette find it
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(view());
    for (int i = 0; i < std::min(table->childCount(), 200); ++i)
        QVERIFY(!table->child(i) || table->child(i)->object() != frozen);
}

void TestOfferTable::freezingIsThereAgain()
{
    view()->freezeTo(2);
    const int width = view()->frozenWidth();
    open();
    QCOMPARE(view()->frozenTo(), 2);
    QCOMPARE(view()->frozenWidth(), width);
    QMenu menu;
    m_table->columns().fillMenu(&menu);
    QMenu *freeze = named(menu, u"Freeze up to"_s)->menu();
    QVERIFY(named(*freeze, offercolumns::header(2))->isChecked());
    named(*freeze, offercolumns::header(Title))->trigger();
    QCOMPARE(view()->frozenTo(), 0);
    named(*freeze, u"Freeze no column"_s)->trigger();
    open();
    QCOMPARE(view()->frozenTo(), -1);
    QVERIFY(!view()->frozenHeader()); // nothing is made for who does not want it
}

void TestOfferTable::freezingFollowsHiddenColumns()
{
    view()->freezeTo(1);
    header()->setSectionHidden(Price, true);
    QCOMPARE(view()->frozenWidth(), view()->columnWidth(Title));
    QVERIFY(view()->frozenHeader()->isSectionHidden(Price));
    header()->setSectionHidden(Price, false);
    QVERIFY(!view()->frozenHeader()->isSectionHidden(Price));
    QVERIFY(view()->frozenWidth() > view()->columnWidth(Title));
}

void TestOfferTable::aWideFreezeLeavesRoom()
{
    view()->freezeTo(static_cast<int>(m_model->columnCount()) - 1);
    QVERIFY(view()->frozenWidth() <= view()->viewport()->width() * 3 / 4);
    m_table->resize(300, 400);
    QVERIFY(view()->frozenWidth() <= view()->viewport()->width() * 3 / 4);
    auto *frozen = view()->findChild<QTableView *>(u"frozenView"_s);
    QCOMPARE(frozen->width(), view()->frozenWidth());
}

QTEST_MAIN(TestOfferTable)
#include "test_offertable.moc"

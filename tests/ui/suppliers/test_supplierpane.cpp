// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/supplierpane.h"

#include "tests/ui/shell/windowbench.h"
#include "ui/pages/comparepane.h"
#include "ui/suppliers/suppliermodel.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// The sellers' page in its window, by keys and clicks, over a real store.
class TestSupplierPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { bench.reset(); }
    void wordsNarrowAndCompare();
    void nothingChosenNothingToDo();
    void marksByKeyboard();
    void aBlockedSellerLeavesTheLibrary();
    void notesAreKept();
    void opensItsOffers();
    void comparesTheCheapest();
    void copiesAsATable();
    void whatIsSavedComesIn();
    void everyFocusableWidgetHasAName();

private:
    static constexpr UtcMs kNow = 1'790'000'000'000;

    [[nodiscard]] QTableView *view() const
    {
        return bench->on<SupplierPane, QTableView>("supplierView");
    }
    [[nodiscard]] int rows() const { return view()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return view()->model()->index(row, column).data().toString();
    }
    void show() const
    {
        bench->press(Qt::Key_5, Qt::AltModifier);
        QTRY_COMPARE(rows(), 3);
        view()->setFocus();
    }

    std::unique_ptr<SettableClock> clock;
    std::unique_ptr<FakeGateway> gateway;
    std::unique_ptr<WindowBench> bench;
};

void TestSupplierPane::init()
{
    clock = std::make_unique<SettableClock>(kNow);
    gateway = std::make_unique<FakeGateway>();
    bench = std::make_unique<WindowBench>(*gateway, *clock);
    QVERIFY(bench->open());
    QList<Offer> offers;
    for (int i = 0; i < 30; ++i) {
        Offer offer = offerAt(i, 1'000 + 100 * (i % 3) + i);
        offer.supplier = {SupplierId{u"b2b-%1"_s.arg(i % 3)}, u"第%1厂"_s.arg(i % 3)};
        if (i >= 15)
            offer.title = u"保温杯 %1"_s.arg(i);
        offers.append(offer);
    }
    QVERIFY(answerOf(bench->store.save(offers, kNow)));
    show();
}

void TestSupplierPane::wordsNarrowAndCompare()
{
    QCOMPARE(cell(0, SupplierModel::Offers), u"10"_s);
    QCOMPARE(cell(0, SupplierModel::Level), u"–"_s);
    auto *words = bench->on<SupplierPane, QLineEdit>("supplierWords");
    words->setText(u"保温"_s);
    QTRY_COMPARE(cell(0, SupplierModel::Offers), u"5"_s);
    QVERIFY(cell(0, SupplierModel::Level).contains(u'%'));
    const auto *count = bench->on<SupplierPane, QLabel>("supplierCount");
    QVERIFY(count->text().contains(u'3'));
    words->setText(u"没有这个"_s);
    QTRY_COMPARE(rows(), 0);
    QTRY_VERIFY(!view()->isVisible());
}

void TestSupplierPane::nothingChosenNothingToDo()
{
    const QList<QAction *> actions = view()->actions();
    QVERIFY(!actions.isEmpty());
    QVERIFY(std::ranges::all_of(actions, &QAction::isEnabled)); // the first one is chosen
    view()->clearSelection();
    QVERIFY(std::ranges::none_of(actions, &QAction::isEnabled));
    view()->selectRow(1);
    QVERIFY(std::ranges::all_of(actions, &QAction::isEnabled));
}

void TestSupplierPane::marksByKeyboard()
{
    view()->selectRow(1);
    const QString name = cell(1, SupplierModel::Name);
    QTest::keyClick(view(), Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(!cell(1, SupplierModel::Mark).isEmpty());
    QCOMPARE(cell(view()->currentIndex().row(), SupplierModel::Name), name); // it stays current
    auto *marked = bench->on<SupplierPane, QComboBox>("supplierMarked");
    QTest::keyClick(marked, Qt::Key_Down);
    QTRY_COMPARE(rows(), 1);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Delete);
    QTRY_COMPARE(rows(), 0);
}

void TestSupplierPane::aBlockedSellerLeavesTheLibrary()
{
    view()->selectRow(0);
    QTest::keyClick(view(), Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(!cell(0, SupplierModel::Mark).isEmpty());
    bench->press(Qt::Key_2, Qt::AltModifier);
    auto *library = bench->on<LibraryPane, QTableView>("offerView");
    QTRY_COMPARE(library->model()->rowCount(), 20);
    QTest::keyClick(bench->on<LibraryPane, QComboBox>("librarySellers"), Qt::Key_End); // all
    QTRY_COMPARE(library->model()->rowCount(), 30);
}

void TestSupplierPane::notesAreKept()
{
    view()->setCurrentIndex(view()->model()->index(2, SupplierModel::Note));
    QTest::keyClick(view(), Qt::Key_F2);
    auto *editor = view()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->insert(u"交货快"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(answerOf(bench->store.suppliers({}))->suppliers.at(2).note, u"交货快"_s);
    QTRY_COMPARE(cell(2, SupplierModel::Note), u"交货快"_s);
}

void TestSupplierPane::opensItsOffers()
{
    bench->on<LibraryPane, QLineEdit>("libraryEdit")->setText(u"保温"_s); // is taken off
    view()->selectRow(1);
    QTest::keyClick(view(), Qt::Key_Return);
    auto *library = bench->on<LibraryPane, QTableView>("offerView");
    QTRY_COMPARE(library->model()->rowCount(), 10);
    QTRY_VERIFY(library->isVisible());
}

void TestSupplierPane::comparesTheCheapest()
{
    view()->selectAll();
    QTest::keyClick(view(), Qt::Key_M, Qt::ControlModifier);
    auto *compare = bench->page<ComparePane>();
    QTRY_VERIFY(compare->isVisible());
    const auto columns = compare->findChildren<QTableView *>();
    QVERIFY(!columns.isEmpty());
    QTRY_COMPARE(columns.constFirst()->model()->columnCount(), 3);
}

void TestSupplierPane::copiesAsATable()
{
    view()->selectRow(0);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).count(u'\t'), SupplierModel::Count - 1);
    QVERIFY(lines.at(1).contains(cell(0, SupplierModel::Name)));
}

void TestSupplierPane::whatIsSavedComesIn()
{
    gateway->onSearch = [](const SearchQuery &) -> Result<SearchPage> {
        SearchPage page;
        page.offers = {offerAt(900, 1)};
        page.offers[0].supplier = {SupplierId{u"new"_s}, u"新厂"_s};
        return page;
    };
    SearchQuery query;
    query.keywords = u"新"_s;
    QVERIFY(answerOf(bench->market.search(query)));
    QTRY_COMPARE(rows(), 4);
}

void TestSupplierPane::everyFocusableWidgetHasAName()
{
    const auto widgets = bench->page<SupplierPane>()->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
            && !widget->inherits("QScrollBar") && !widget->inherits("QHeaderView"))
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestSupplierPane)
#include "test_supplierpane.moc"

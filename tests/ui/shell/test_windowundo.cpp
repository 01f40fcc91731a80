// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowbench.h"
#include "ui/suppliers/suppliermodel.h"
#include "ui/suppliers/supplierpane.h"

#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// Undo over the whole window, by its keys: one line of time, whatever page an edit was made on.
class TestWindowUndo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { bench.reset(); }
    void theMenuNamesWhatIsUndone();
    void marksAndNotesOfSellers();
    void tagsOfManyOffersAtOnce();
    void targets();
    void editsOfSeveralPagesInTheirOrder();
    void aFieldHasItsOwnUndo();
    void anotherProcessIsNotOverwritten();

private:
    static constexpr UtcMs kNow = 1'790'000'000'000;

    [[nodiscard]] QTableView *sellers() const
    {
        return bench->on<SupplierPane, QTableView>("supplierView");
    }
    [[nodiscard]] SupplierSummary seller(int row) const
    {
        return answerOf(bench->store.suppliers({})).value_or(SupplierList()).suppliers.value(row);
    }
    [[nodiscard]] QAction *undoAction() const { return bench->child<QAction>("editUndo"); }
    void undo() const { bench->press(Qt::Key_Z, Qt::ControlModifier); }
    void redo() const { bench->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    void showSellers() const
    {
        bench->press(Qt::Key_5, Qt::AltModifier);
        QTRY_COMPARE(sellers()->model()->rowCount(), 2);
        sellers()->setFocus();
    }

    void showLibrary() const
    {
        bench->press(Qt::Key_2, Qt::AltModifier);
        auto *table = bench->on<LibraryPane, QTableView>("offerView");
        QTRY_COMPARE(table->model()->rowCount(), 6);
        QTRY_VERIFY(table->isVisible());
        table->setFocus();
    }

    std::unique_ptr<SettableClock> clock;
    std::unique_ptr<FakeGateway> gateway;
    std::unique_ptr<WindowBench> bench;
};

void TestWindowUndo::init()
{
    clock = std::make_unique<SettableClock>(kNow);
    gateway = std::make_unique<FakeGateway>();
    bench = std::make_unique<WindowBench>(*gateway, *clock);
    QVERIFY(bench->open());
    QList<Offer> offers;
    for (int i = 0; i < 6; ++i) {
        Offer offer = offerAt(i, 1'000 + i);
        offer.supplier = {SupplierId{u"b2b-%1"_s.arg(i % 2)}, u"第%1厂"_s.arg(i % 2)};
        offers.append(offer);
    }
    QVERIFY(answerOf(bench->store.save(offers, kNow)));
}

void TestWindowUndo::theMenuNamesWhatIsUndone()
{
    const QList<QAction *> menus = bench->window->menuBar()->actions();
    QCOMPARE(menus.at(1)->text(), u"E&dit"_s);
    QVERIFY(!undoAction()->isEnabled());
    showSellers();
    sellers()->selectRow(0);
    QTest::keyClick(sellers(), Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(undoAction()->text(), u"&Undo star “第0厂”"_s);
    undo();
    QTRY_COMPARE(bench->window->statusBar()->currentMessage(), u"Undone: star “第0厂”"_s);
    QCOMPARE(bench->child<QAction>("editRedo")->text(), u"&Redo star “第0厂”"_s);
}

void TestWindowUndo::marksAndNotesOfSellers()
{
    showSellers();
    sellers()->selectAll();
    QTest::keyClick(sellers(), Qt::Key_B, Qt::ControlModifier);
    QTRY_COMPARE(seller(1).mark, SupplierMark::Blocked);
    sellers()->setCurrentIndex(sellers()->model()->index(0, SupplierModel::Note));
    QTest::keyClick(sellers(), Qt::Key_F2);
    auto *editor = sellers()->findChild<QLineEdit *>();
    QVERIFY(editor);
    bench->page<SupplierPane>()->refresh(); // as a save elsewhere would have it
    QVERIFY(answerOf(bench->library.suppliers({})));
    QCoreApplication::processEvents();
    QTest::keyClicks(editor, u"slow delivery"_s); // one step, however many letters
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(seller(0).note, u"slow delivery"_s);
    QTRY_VERIFY(undoAction()->text().contains(u"note"_s));
    sellers()->setFocus();
    undo();
    QTRY_COMPARE(seller(0).note, QString());
    QCOMPARE(seller(0).mark, SupplierMark::Blocked);
    undo();
    QTRY_COMPARE(seller(0).mark, SupplierMark::None);
    QCOMPARE(seller(1).mark, SupplierMark::None);
    QTRY_VERIFY(sellers()->model()->index(0, SupplierModel::Mark).data().toString().isEmpty());
    redo();
    redo();
    QTRY_COMPARE(seller(0).note, u"slow delivery"_s);
    QCOMPARE(seller(1).mark, SupplierMark::Blocked);
}

void TestWindowUndo::tagsOfManyOffersAtOnce()
{
    const QList<OfferId> ids{offerAt(0).id, offerAt(1).id, offerAt(2).id};
    QVERIFY(answerOf(bench->library.tag({ids.first()}, u"春季"_s)));
    QVERIFY(answerOf(bench->library.retag(ids, {u"春季"_s, u"样品"_s}, {})));
    QTRY_COMPARE(undoAction()->text(), u"&Undo change the tags of 3 offer(s)"_s);
    showLibrary();
    const auto *filter = bench->on<LibraryPane, QComboBox>("libraryTag");
    QTRY_COMPARE(filter->count(), 3);
    undo();
    QTRY_COMPARE(filter->count(), 2);
    QCOMPARE(answerOf(bench->library.tagsOn(ids)).value_or(QList<TagCount>()),
             (QList<TagCount>{{u"春季"_s, 1}})); // on the one that had it before
}

void TestWindowUndo::targets()
{
    const OfferId id = offerAt(0).id;
    const auto target = [this, id] {
        return answerOf(bench->library.history(id)).value_or(PriceHistory()).target;
    };
    QVERIFY(answerOf(bench->library.setTarget(id, Money::fromFen(900))));
    QVERIFY(answerOf(bench->library.setTarget(id, Money::fromFen(800))));
    QTRY_VERIFY(undoAction()->text().contains("8.00"_L1));
    showLibrary();
    undo();
    QTRY_COMPARE(target(), Money::fromFen(900));
    undo();
    QTRY_VERIFY(!target());
    redo();
    QTRY_COMPARE(target(), Money::fromFen(900));
}

void TestWindowUndo::editsOfSeveralPagesInTheirOrder()
{
    QVERIFY(answerOf(bench->shortlists.addMaking(u"A"_s, {offerAt(0).id})));
    showSellers();
    sellers()->selectRow(0);
    QTest::keyClick(sellers(), Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(undoAction()->text().contains(u"star"_s));
    showLibrary(); // any page
    undo();
    QTRY_COMPARE(seller(0).mark, SupplierMark::None);
    undo();
    QTRY_COMPARE(answerOf(bench->shortlists.list()).value_or(QList<ShortlistSummary>()).size(), 0);
    QVERIFY(!undoAction()->isEnabled());
}

void TestWindowUndo::aFieldHasItsOwnUndo()
{
    QVERIFY(answerOf(bench->shortlists.addMaking(u"A"_s, {offerAt(0).id})));
    QTRY_VERIFY(undoAction()->isEnabled());
    showSellers();
    auto *words = bench->on<SupplierPane, QLineEdit>("supplierWords");
    words->setFocus();
    QTest::keyClicks(words, u"abc"_s);
    QTest::keyClick(words, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(words->text(), QString());
    QTest::keyClick(words, Qt::Key_Z, Qt::ControlModifier); // also where it has nothing left
    QTest::keyClick(words, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(words->text(), u"abc"_s);
    QVERIFY(undoAction()->isEnabled());
    undoAction()->trigger(); // from the menu it is the window's
    const auto *redoing = bench->child<QAction>("editRedo");
    QTRY_VERIFY(redoing->isEnabled());
    QTest::keyClick(words, Qt::Key_Y, Qt::ControlModifier); // a field's own nowhere but on Windows
    QVERIFY(redoing->isEnabled());
    sellers()->setFocus();
    QTest::keyClick(sellers(), Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(!redoing->isEnabled());
}

void TestWindowUndo::anotherProcessIsNotOverwritten()
{
    showSellers();
    sellers()->selectRow(0);
    QTest::keyClick(sellers(), Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(seller(0).mark, SupplierMark::Starred);
    QVERIFY(answerOf(bench->library.setTarget(offerAt(0).id, Money::fromFen(900))));
    Store other(bench->store.path());
    QVERIFY(answerOf(other.open()));
    QVERIFY(answerOf(other.markSuppliers({seller(0).supplier}, SupplierMark::Blocked)));
    QTRY_VERIFY(undoAction()->text().contains(u"target"_s));
    undo();
    QTRY_VERIFY(undoAction()->text().contains(u"star"_s));
    undo();
    const auto *what = bench->child<QLabel>("errorWhat");
    QTRY_VERIFY(what->isVisible());
    QCOMPARE(what->text(), u"“第0厂” is not what it was any more."_s);
    QCOMPARE(seller(0).mark, SupplierMark::Blocked);
    QVERIFY(!undoAction()->isEnabled());
    redo(); // the target, which was undone before, is still there to be done again
    QTRY_COMPARE(answerOf(bench->library.history(offerAt(0).id))->target, Money::fromFen(900));
}

QTEST_MAIN(TestWindowUndo)
#include "test_windowundo.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowbench.h"
#include "ui/shortlists/linetable.h"
#include "ui/shortlists/shortlistmodel.h"

#include <QAction>
#include <QCheckBox>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// The page of lists in the whole window, worked as a buyer does: keys, clicks, drags.
class TestShortlistPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();
    void linesAreRemovedAndComeBack();
    void linesMoveByKey();
    void linesMoveByDrag();
    void movedLinesStaySelected();
    void linesAreDroppedOnAnotherList();
    void linesArePutInOrder();
    void targetRankAndTagsAreTyped();
    void whatIsTypedIsNotLostToARefresh();
    void targetThatIsNoAmountChangesNothing();
    void wordsNarrowTheLines();
    void listsAreRenamedAndDuplicated();
    void listsAreMerged();
    void listsAreArchivedAndBroughtBack();
    void deletedListsComeBack();
    void columnsCanBeHidden();

private:
    [[nodiscard]] LineTable *view() const { return bench->child<LineTable>("lineView"); }
    [[nodiscard]] QListWidget *lists() const { return bench->child<QListWidget>("listView"); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return view()->model()->index(row, column).data().toString();
    }
    /// The last digit of each line's offer, in order.
    [[nodiscard]] QString order() const
    {
        QString text;
        for (int row = 0; row < view()->model()->rowCount(); ++row)
            text += cell(row, ShortlistModel::Title).last(1);
        return text;
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < lists()->count(); ++row)
            all.append(lists()->item(row)->text());
        return all;
    }
    [[nodiscard]] static QAction *action(const QWidget *widget, const QString &text)
    {
        const QList<QAction *> actions = widget->actions();
        for (QAction *one : actions) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    /// That row alone, whatever keys the last event left pressed.
    void pick(int row) const
    {
        view()->selectionModel()->setCurrentIndex(
            view()->model()->index(row, ShortlistModel::Title),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void undo() const { QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier); }
    void choose(const QString &name) const
    {
        for (int row = 0; row < lists()->count(); ++row) {
            if (lists()->item(row)->text().startsWith(name + u" ("_s))
                lists()->setCurrentRow(row);
        }
    }

    std::unique_ptr<SettableClock> clock;
    std::unique_ptr<FakeGateway> gateway;
    std::unique_ptr<WindowBench> bench;
};

void TestShortlistPane::init()
{
    clock = std::make_unique<SettableClock>(1'790'000'000'000);
    gateway = std::make_unique<FakeGateway>();
    bench = std::make_unique<WindowBench>(*gateway, *clock);
    QVERIFY(bench->open());
    QVERIFY(answerOf(bench->store.save(
        {offerAt(1, 300), offerAt(2, 100), offerAt(3, 200), offerAt(4, 400)}, clock->now())));
    bench->press(Qt::Key_4, Qt::AltModifier);
    QVERIFY(answerOf(bench->shortlists.addMaking(
        u"春季"_s, {offerAt(1).id, offerAt(2).id, offerAt(3).id, offerAt(4).id})));
    QTRY_COMPARE(order(), u"1234"_s);
    view()->setFocus();
}

void TestShortlistPane::cleanup() { bench.reset(); }

void TestShortlistPane::linesAreRemovedAndComeBack()
{
    pick(1);
    QTest::keyClick(view(), Qt::Key_Delete);
    QTRY_COMPARE(order(), u"134"_s);
    undo();
    QTRY_COMPARE(order(), u"1234"_s); // where it was, not at the end
    QTest::keyClick(view(), Qt::Key_Y, Qt::ControlModifier);
    if (order() == "1234"_L1) // where redo has another key
        QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(order(), u"134"_s);
}

void TestShortlistPane::linesMoveByKey()
{
    pick(0);
    QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(order(), u"2134"_s);
    QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(order(), u"2314"_s);
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(order(), u"2134"_s);
    undo();
    QTRY_COMPARE(order(), u"2314"_s);
    pick(0);
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier); // the first stays
    QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(order(), u"3214"_s);
}

void TestShortlistPane::linesMoveByDrag()
{
    const QModelIndexList dragged{view()->model()->index(0, 0), view()->model()->index(2, 3)};
    const std::unique_ptr<QMimeData> data(view()->model()->mimeData(dragged));
    view()->model()->dropMimeData(data.get(), Qt::MoveAction, 4, 0, {});
    QTRY_COMPARE(order(), u"2413"_s);
    // From elsewhere nothing comes.
    QMimeData strange;
    strange.setText(u"1"_s);
    QVERIFY(!view()->model()->dropMimeData(&strange, Qt::MoveAction, 0, 0, {}));
    QVERIFY(!view()->model()->canDropMimeData(&strange, Qt::MoveAction, 0, 0, {}));
}

void TestShortlistPane::movedLinesStaySelected()
{
    pick(0);
    view()->selectionModel()->select(view()->model()->index(1, 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(order(), u"3124"_s);
    QTRY_COMPARE(view()->selectedLines(), (QList<int>{1, 2}));
    QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(order(), u"3412"_s);
}

void TestShortlistPane::linesAreDroppedOnAnotherList()
{
    QVERIFY(answerOf(bench->shortlists.create(u"夏季"_s)));
    QTRY_COMPARE(lists()->count(), 2);
    const std::unique_ptr<QMimeData> data(
        view()->model()->mimeData({view()->model()->index(3, 0)}));
    const QPoint at = lists()->visualItemRect(lists()->item(1)).center();
    QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(lists()->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(lists()->viewport(), &drop);
    QTRY_COMPARE(names(), (QStringList{u"春季 (4)"_s, u"夏季 (1)"_s}));
    QCOMPARE(order(), u"1234"_s);
    // On no list, or from elsewhere: nothing.
    QMimeData strange;
    strange.setText(u"x"_s);
    QDragEnterEvent other(at, Qt::CopyAction, &strange, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(lists()->viewport(), &other);
    QVERIFY(!other.isAccepted());
}

void TestShortlistPane::linesArePutInOrder()
{
    auto *menu = action(view(), u"Put in order by"_s)->menu();
    Q_EMIT menu->aboutToShow();
    action(menu, u"Unit cost, smallest first"_s)->trigger();
    QTRY_COMPARE(order(), u"2314"_s);
    Q_EMIT menu->aboutToShow();
    action(menu, u"Unit cost, largest first"_s)->trigger();
    QTRY_COMPARE(order(), u"4132"_s);
    Q_EMIT menu->aboutToShow();
    action(menu, u"Offer"_s)->trigger();
    QTRY_COMPARE(order(), u"1234"_s);
    undo();
    QTRY_COMPARE(order(), u"4132"_s);
}

void TestShortlistPane::targetRankAndTagsAreTyped()
{
    const auto type = [this](int column, const QString &text) {
        QTRY_VERIFY(!view()->viewport()->findChild<QLineEdit *>()); // the last one is away
        view()->setCurrentIndex(view()->model()->index(0, column));
        QTest::keyClick(view(), Qt::Key_F2);
        auto *editor = view()->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        editor->insert(text);
        // Keys go to what has the focus: of a number's box, the box.
        auto *box = qobject_cast<QSpinBox *>(editor->parentWidget());
        QTest::keyClick(box ? static_cast<QWidget *>(box) : editor, Qt::Key_Return);
    };
    QSignalSpy edited(&bench->shortlists, &Shortlists::edited);
    type(ShortlistModel::Target, u"2.50"_s);
    QTRY_COMPARE(cell(0, ShortlistModel::Target), u"¥2.50, ¥0.50 over"_s);
    type(ShortlistModel::Target, u"3"_s);
    QTRY_COMPARE(cell(0, ShortlistModel::Target), u"¥3.00, reached"_s);
    type(ShortlistModel::Tags, u"急，样品; 急"_s);
    QTRY_COMPARE(cell(0, ShortlistModel::Tags), u"急, 样品"_s);
    type(ShortlistModel::Rank, u"2"_s);
    QTRY_COMPARE(cell(0, ShortlistModel::Rank), u"2"_s);
    QTRY_COMPARE(answerOf(bench->shortlists.show(u"春季"_s))->lines.first().rank, 2);
    QCOMPARE(answerOf(bench->shortlists.show(u"春季"_s))->lines.first().target,
             Money::fromFen(300));
    QTRY_COMPARE(edited.count(), 4);
    undo();
    QTRY_COMPARE(cell(0, ShortlistModel::Rank), QString());
    undo();
    QTRY_COMPARE(cell(0, ShortlistModel::Tags), QString());
}

void TestShortlistPane::whatIsTypedIsNotLostToARefresh()
{
    view()->setCurrentIndex(view()->model()->index(0, ShortlistModel::Note));
    QTest::keyClick(view(), Qt::Key_F2);
    QPointer<QLineEdit> editor = view()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->insert(u"half a wor"_s);
    // Another page puts an offer on the list meanwhile.
    QVERIFY(answerOf(bench->store.save({offerAt(5)}, clock->now())));
    QVERIFY(answerOf(bench->shortlists.add(u"春季"_s, {offerAt(5).id})));
    QTRY_COMPARE(lists()->item(0)->text(), u"春季 (5)"_s);
    QTest::qWait(0);
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_D);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(order(), u"12345"_s);
    QCOMPARE(cell(0, ShortlistModel::Note), u"half a word"_s);
}

void TestShortlistPane::targetThatIsNoAmountChangesNothing()
{
    auto *model = view()->model();
    const QModelIndex target = model->index(0, ShortlistModel::Target);
    QVERIFY(model->setData(target, u"2.5"_s));
    QVERIFY(!model->setData(target, u"about two"_s));
    QCOMPARE(target.data(Qt::EditRole).toString(), u"2.50"_s);
    QVERIFY(model->setData(target, QString()));
    QCOMPARE(target.data().toString(), QString());
}

void TestShortlistPane::wordsNarrowTheLines()
{
    auto *filter = bench->child<QLineEdit>("lineFilter");
    filter->setText(u"耳机 3"_s);
    QVERIFY(view()->isRowHidden(0));
    QVERIFY(!view()->isRowHidden(2));
    QVERIFY(bench->child<QLabel>("hiddenLines")->text().contains(u'3'));
    // What is hidden is not removed with the rest.
    view()->selectAll();
    QTest::keyClick(view(), Qt::Key_Delete);
    QTRY_COMPARE(order(), u"124"_s);
    filter->clear();
    QVERIFY(!view()->isRowHidden(0));
    QCOMPARE(bench->child<QLabel>("hiddenLines")->text(), QString());
}

void TestShortlistPane::listsAreRenamedAndDuplicated()
{
    lists()->setFocus();
    bench->dialogs.text = u"秋季"_s;
    QTest::keyClick(lists(), Qt::Key_F2);
    QTRY_COMPARE(names(), QStringList{u"秋季 (4)"_s});
    bench->dialogs.text = u"备用"_s;
    action(lists(), u"Duplicate…"_s)->trigger();
    QTRY_COMPARE(names(), (QStringList{u"秋季 (4)"_s, u"备用 (4)"_s}));
    QTRY_COMPARE(lists()->currentItem()->text(), u"备用 (4)"_s);
    undo();
    QTRY_COMPARE(names(), QStringList{u"秋季 (4)"_s});
    undo();
    QTRY_COMPARE(names(), QStringList{u"春季 (4)"_s});
}

void TestShortlistPane::listsAreMerged()
{
    QVERIFY(answerOf(bench->shortlists.addMaking(u"夏季"_s, {offerAt(2).id})));
    QTRY_COMPARE(lists()->count(), 2);
    choose(u"春季"_s);
    auto *menu = action(lists(), u"Merge into"_s)->menu();
    Q_EMIT menu->aboutToShow();
    action(menu, u"夏季"_s)->trigger();
    QTRY_COMPARE(names(), QStringList{u"夏季 (4)"_s});
    QTRY_COMPARE(order(), u"2134"_s);
    Q_EMIT menu->aboutToShow();
    QVERIFY(!menu->actions().constFirst()->isEnabled()); // no other list
    undo();
    QTRY_COMPARE(names(), (QStringList{u"春季 (4)"_s, u"夏季 (1)"_s}));
}

void TestShortlistPane::listsAreArchivedAndBroughtBack()
{
    auto *box = bench->child<QCheckBox>("archivedBox");
    QVERIFY(!box->isVisible());
    action(lists(), u"Archive"_s)->trigger();
    QTRY_COMPARE(lists()->count(), 0);
    QTRY_VERIFY(box->isVisible());
    QCOMPARE(order(), QString());
    box->click();
    QTRY_COMPARE(names(), QStringList{u"春季 (4), archived"_s});
    QTRY_COMPARE(order(), u"1234"_s);
    action(lists(), u"Bring back from the archive"_s)->trigger();
    QTRY_COMPARE(names(), QStringList{u"春季 (4)"_s});
}

void TestShortlistPane::deletedListsComeBack()
{
    bench->click(bench->child<QPushButton>("deleteListButton"));
    QTRY_COMPARE(lists()->count(), 0);
    QTRY_VERIFY(!bench->child<QPushButton>("deleteListButton")->isEnabled());
    QCOMPARE(bench->dialogs.asked, 0); // nothing is asked that can be undone
    const auto labels = bench->page<ShortlistPane>()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == "No shortlist yet"_L1;
    }));
    lists()->setFocus();
    QTest::keyClick(lists(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(names(), QStringList{u"春季 (4)"_s});
    QTRY_COMPARE(order(), u"1234"_s);
}

void TestShortlistPane::columnsCanBeHidden()
{
    QHeaderView *header = view()->horizontalHeader();
    Q_EMIT header->customContextMenuRequested({5, 5});
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    action(menu, u"Tags"_s)->trigger();
    QVERIFY(header->isSectionHidden(ShortlistModel::Tags));
    menu->close();
    QVERIFY(bench->reopen());
    QVERIFY(view()->horizontalHeader()->isSectionHidden(ShortlistModel::Tags));
}

QTEST_MAIN(TestShortlistPane)
#include "test_shortlistpane.moc"

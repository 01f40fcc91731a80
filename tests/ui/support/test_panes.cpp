// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/panes.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace sanjia;
using namespace Qt::StringLiterals;

/// A window as the program's: at the left marked parts, at the right one below a field that belongs
/// to none, and a button beside all of them.
class TestPanes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void goesOnFromWhereNoPartIs_data();
    void goesOnFromWhereNoPartIs();
    void entersWhereItWas();
    void entersAndShowsIt();
    void entersAWindowBeforeItComes();
    void staysWhereItIs();
    void entersNothingThatTakesNoFocus();
    void entersAtTheStart();
    void enterGoesOnToTheRows();
    void whatOpensShowsItsFocus();

private:
    template <class W> W *add(QWidget *parent, const QString &name)
    {
        auto *made = new W(parent);
        made->setObjectName(name);
        parent->layout()->addWidget(made);
        return made;
    }
    [[nodiscard]] QString focus() const
    {
        const QWidget *now = QApplication::focusWidget();
        return now ? now->objectName() : u"nothing"_s;
    }

    std::unique_ptr<QWidget> window;
    QWidget *left = nullptr;
    QWidget *right = nullptr;
};

void TestPanes::init()
{
    window = std::make_unique<QWidget>();
    window->resize(600, 400);
    new QHBoxLayout(window.get());
    left = new QWidget(window.get());
    right = new QWidget(window.get());
    for (QWidget *side : {left, right}) {
        window->layout()->addWidget(side);
        new QVBoxLayout(side);
    }
    panes::mark(add<QListWidget>(left, u"first"_s));
    panes::mark(add<QListWidget>(left, u"second"_s));
    add<QLineEdit>(right, u"field"_s);
    panes::mark(add<QListWidget>(right, u"third"_s));
    add<QPushButton>(window.get(), u"beside"_s);
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    if (QWidget *now = QApplication::focusWidget())
        now->clearFocus();
}

void TestPanes::goesOnFromWhereNoPartIs_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("to");
    QTest::newRow("nowhere, on") << QString() << 1 << u"first"_s;
    QTest::newRow("nowhere, back") << QString() << -1 << u"third"_s;
    // The part that is nearest in the tree is the one below the field.
    QTest::newRow("a field, on") << u"field"_s << 1 << u"third"_s;
    QTest::newRow("a field, back") << u"field"_s << -1 << u"second"_s;
    // Nothing is nearer to it than the window itself.
    QTest::newRow("beside all, on") << u"beside"_s << 1 << u"first"_s;
    QTest::newRow("beside all, back") << u"beside"_s << -1 << u"third"_s;
    QTest::newRow("a part, on") << u"second"_s << 1 << u"third"_s;
    QTest::newRow("the last, on") << u"third"_s << 1 << u"first"_s;
    QTest::newRow("the first, back") << u"first"_s << -1 << u"third"_s;
}

void TestPanes::goesOnFromWhereNoPartIs()
{
    QFETCH(QString, from);
    QFETCH(int, step);
    if (!from.isEmpty()) {
        window->findChild<QWidget *>(from)->setFocus();
        QCOMPARE(focus(), from);
    }
    panes::go(window.get(), step);
    QTEST(focus(), "to");
}

void TestPanes::entersWhereItWas()
{
    panes::enter(left);
    QCOMPARE(focus(), u"first"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(focus(), u"second"_s);
    panes::enter(right);
    QCOMPARE(focus(), u"field"_s);
    panes::enter(left);
    QCOMPARE(focus(), u"second"_s);
}

void TestPanes::entersAndShowsIt()
{
    window->setAttribute(Qt::WA_KeyboardFocusChange, false);
    panes::enter(right);
    QVERIFY(window->testAttribute(Qt::WA_KeyboardFocusChange));
}

/// Else Qt gives it to the first control of all when the window becomes active.
void TestPanes::entersAWindowBeforeItComes()
{
    window->hide();
    QWidget later;
    auto *column = new QVBoxLayout(&later);
    auto *first = new QLineEdit(&later);
    auto *part = new QWidget(&later);
    column->addWidget(first);
    column->addWidget(part);
    new QVBoxLayout(part);
    auto *hidden = add<QLineEdit>(part, u"hidden"_s);
    hidden->hide();
    add<QLineEdit>(part, u"wanted"_s);
    panes::enter(part);
    later.show();
    later.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&later));
    QCOMPARE(focus(), u"wanted"_s);
}

void TestPanes::staysWhereItIs()
{
    auto *field = window->findChild<QLineEdit *>(u"field"_s);
    field->setText(u"304"_s);
    field->setFocus();
    panes::enter(right);
    QCOMPARE(focus(), u"field"_s);
    QVERIFY(!field->hasSelectedText()); // what is typed next goes on with it
}

void TestPanes::entersNothingThatTakesNoFocus()
{
    window->findChild<QWidget *>(u"beside"_s)->setFocus();
    left->setEnabled(false);
    panes::enter(left);
    QCOMPARE(focus(), u"beside"_s);
}

/// The list below the filters, unless it is out of sight or the focus was elsewhere already.
void TestPanes::entersAtTheStart()
{
    auto *list = window->findChild<QListWidget *>(u"third"_s);
    panes::markStart(list);
    list->hide();
    panes::enter(right);
    QCOMPARE(focus(), u"field"_s);
    list->show();
    window->findChild<QWidget *>(u"beside"_s)->setFocus();
    panes::enter(right);
    QCOMPARE(focus(), u"field"_s); // where it was last
    auto *fresh = add<QWidget>(window.get(), u"fresh"_s);
    new QVBoxLayout(fresh);
    add<QLineEdit>(fresh, u"filter"_s)->show();
    auto *rows = add<QListWidget>(fresh, u"rows"_s);
    rows->show();
    fresh->show();
    panes::markStart(rows);
    panes::enter(fresh);
    QCOMPARE(focus(), u"rows"_s);
}

void TestPanes::enterGoesOnToTheRows()
{
    auto *field = window->findChild<QLineEdit *>(u"field"_s);
    auto *rows = window->findChild<QListWidget *>(u"third"_s);
    panes::goOnEnter(field, rows);
    field->setFocus();
    rows->hide(); // none fits
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(focus(), u"field"_s);
    rows->show();
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(focus(), u"third"_s);
}

void TestPanes::whatOpensShowsItsFocus()
{
    auto owner = std::make_unique<QObject>();
    panes::showFocusInWindows(owner.get());
    QDialog dialog(window.get());
    auto *box = new QComboBox(&dialog);
    box->setFocus();
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTRY_VERIFY(box->hasFocus());
    QVERIFY(dialog.testAttribute(Qt::WA_KeyboardFocusChange));
    QMenu menu(window.get());
    menu.addAction(u"entry"_s);
    menu.popup({});
    QVERIFY(!menu.testAttribute(Qt::WA_KeyboardFocusChange)); // it shows its entry in any case
    menu.close();
    dialog.close();
    owner.reset(); // and no longer than that
    QDialog later;
    later.show();
    QVERIFY(!later.testAttribute(Qt::WA_KeyboardFocusChange));
}

QTEST_MAIN(TestPanes)
#include "test_panes.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resultbar.h"

#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace sanjia;
using namespace Qt::StringLiterals;

class TestResultBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void saysNothingAtFirst();
    void countsWhatIsShown();
    void moreIsThereWhenItHelps();
    void reasonsAreListedAsPlainText();
    void saysWhatIsHiddenOfBlockedSellers();

private:
    [[nodiscard]] QString count() const
    {
        return bar->findChild<QLabel *>(u"resultCount"_s)->text();
    }
    [[nodiscard]] QPushButton *more() const
    {
        return bar->findChild<QPushButton *>(u"moreButton"_s);
    }
    [[nodiscard]] QToolButton *skipped() const
    {
        return bar->findChild<QToolButton *>(u"skippedButton"_s);
    }
    void showBar() const { static_cast<QWidget *>(bar.get())->show(); }
    std::unique_ptr<ResultBar> bar;
};

void TestResultBar::init()
{
    bar = std::make_unique<ResultBar>();
    showBar();
    QVERIFY(QTest::qWaitForWindowExposed(bar.get()));
}

void TestResultBar::saysNothingAtFirst()
{
    QVERIFY(count().isEmpty());
    QVERIFY(!skipped()->isVisible());
    QVERIFY(!more()->isVisible());
}

void TestResultBar::countsWhatIsShown()
{
    bar->show(20, 12'345, {});
    QCOMPARE(count(), u"20 of 12,345 offers"_s);
    bar->show(20, std::nullopt, {}); // the gateway did not say how many
    QVERIFY(count().contains(u"20"_s));
    QVERIFY(!count().contains(u"12,345"_s));
    bar->show(0, 0, {}); // none found, which is known
    QCOMPARE(count(), u"0 of 0 offers"_s);
    bar->show(0, std::nullopt, {});
    QVERIFY(count().isEmpty());
}

void TestResultBar::moreIsThereWhenItHelps()
{
    QSignalSpy wanted(bar.get(), &ResultBar::moreRequested);
    bar->setMore(true, false);
    QVERIFY(more()->isVisible());
    QTest::mouseClick(more(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    bar->setMore(true, true); // it is on its way
    QTest::mouseClick(more(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    bar->setMore(true, false);
    QTest::keyClick(more(), Qt::Key_Space);
    QCOMPARE(wanted.count(), 2);
    bar->setMore(false, false);
    QVERIFY(!more()->isVisible());
}

void TestResultBar::reasonsAreListedAsPlainText()
{
    bar->show(3, 5, {{0, u"<b>price</b>: 'x'"_s}, {4, u"no id"_s}});
    QVERIFY(skipped()->isVisible());
    QTest::mouseClick(skipped(), Qt::LeftButton);
    auto *list = bar->findChild<QPlainTextEdit *>();
    QVERIFY(list);
    QVERIFY(list->isReadOnly());
    // Rows are counted from 1 by people.
    QCOMPARE(list->toPlainText(), u"Row 1: <b>price</b>: 'x'\nRow 5: no id"_s);
    QTest::keyClick(list->window(), Qt::Key_Escape);
    QTRY_VERIFY(!bar->findChild<QPlainTextEdit *>());
    bar->show(5, 5, {});
    QVERIFY(!skipped()->isVisible());
}

void TestResultBar::saysWhatIsHiddenOfBlockedSellers()
{
    auto *button = bar->findChild<QToolButton *>(u"blockedButton"_s);
    QVERIFY(!button->isVisible());
    bar->setBlocked(3, true);
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), u"3 offer(s) of blocked sellers hidden – show"_s);
    QSignalSpy toggled(bar.get(), &ResultBar::blockedToggled);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(toggled.size(), 1);
    bar->setBlocked(3, false);
    QCOMPARE(button->text(), u"3 offer(s) of blocked sellers shown – hide"_s);
    bar->setBlocked(0, true);
    QVERIFY(!button->isVisible());
}

QTEST_MAIN(TestResultBar)
#include "test_resultbar.moc"

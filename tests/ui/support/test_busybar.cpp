// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/busybar.h"

#include <QTest>
#include <QVBoxLayout>

using namespace sanjia;

class TestBusyBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hiddenUntilItIsWorthwhile();
    void whatIsQuickNeverShows();
    void nothingJumpsWhenItComesAndGoes();
};

void TestBusyBar::hiddenUntilItIsWorthwhile()
{
    QWidget window;
    BusyBar bar(&window);
    window.show();
    QVERIFY(!bar.isVisible());
    bar.start();
    QVERIFY(!bar.isVisible()); // patience first
    QTRY_VERIFY(bar.isVisible());
    bar.start(); // more work while there is some
    QVERIFY(bar.isVisible());
    bar.stop();
    QVERIFY(!bar.isVisible());
    bar.stop();
    QVERIFY(!bar.isVisible());
    bar.start(); // it can be used again
    QTRY_VERIFY(bar.isVisible());
}

void TestBusyBar::whatIsQuickNeverShows()
{
    QWidget window;
    BusyBar quick(&window);
    BusyBar witness(&window);
    window.show();
    quick.start();
    quick.stop();
    witness.start(); // has the same patience and starts later, so the quick one's is over first
    QTRY_VERIFY(witness.isVisible());
    QVERIFY(!quick.isVisible());
}

void TestBusyBar::nothingJumpsWhenItComesAndGoes()
{
    QWidget window;
    QVBoxLayout layout(&window);
    BusyBar bar;
    QWidget below;
    layout.addWidget(&bar);
    layout.addWidget(&below, 1);
    window.resize(300, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QRect before = below.geometry();
    bar.start();
    QTRY_VERIFY(bar.isVisible());
    layout.activate();
    QCOMPARE(below.geometry(), before);
    bar.stop();
    layout.activate();
    QCOMPARE(below.geometry(), before);
}

QTEST_MAIN(TestBusyBar)
#include "test_busybar.moc"

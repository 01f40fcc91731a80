// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowbench.h"
#include "ui/shell/offerwindow.h"

#include <QApplication>
#include <QLabel>
#include <QSpinBox>
#include <QStackedWidget>

using namespace sanjia;
using namespace Qt::StringLiterals;

/// Offers in windows of their own, beside each other.
class TestOfferWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void eachChosenOfferHasItsOwn();
    void followsTheQuantity();
    void speaksToTheMainWindow();
    void closesWithItsKeyAndWithTheMainWindow();

private:
    [[nodiscard]] static QList<OfferWindow *> windows()
    {
        QList<OfferWindow *> found;
        const auto all = QApplication::topLevelWidgets();
        for (QWidget *widget : all) {
            if (auto *window = qobject_cast<OfferWindow *>(widget))
                found.append(window);
        }
        return found;
    }
    void openTwo()
    {
        bench->search(u"线"_s);
        QTRY_COMPARE(bench->rows(), 5);
        QTableView *table = bench->results();
        table->setFocus();
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(windows().size(), 2);
    }

    std::unique_ptr<SettableClock> clock;
    std::unique_ptr<FakeGateway> gateway;
    std::unique_ptr<WindowBench> bench;
};

void TestOfferWindow::init()
{
    clock = std::make_unique<SettableClock>(1'790'000'000'000);
    gateway = std::make_unique<FakeGateway>();
    answerEverything(*gateway, [](const SearchQuery &) { return 5; });
    bench = std::make_unique<WindowBench>(*gateway, *clock);
    QVERIFY(bench->open());
}

void TestOfferWindow::cleanup()
{
    bench.reset();
    gateway.reset();
}

void TestOfferWindow::eachChosenOfferHasItsOwn()
{
    openTwo();
    for (OfferWindow *window : windows()) {
        QVERIFY(window->isVisible());
        QVERIFY(window->windowTitle().contains(u"蓝牙耳机"_s));
        QTRY_VERIFY(gateway->ids.contains(window->offer())); // read in full
    }
    QVERIFY(windows().at(0)->offer() != windows().at(1)->offer());
    QTest::keyClick(bench->results(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(windows().size(), 2); // those that are open come to the front
}

void TestOfferWindow::followsTheQuantity()
{
    openTwo();
    const auto told = [](const OfferWindow *window) {
        QString all;
        const auto labels = window->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            all += label->text() + u'\n';
        return all;
    };
    const QString before = told(windows().constFirst());
    bench->child<QSpinBox>("quantity")->setValue(4'321);
    QTRY_VERIFY(told(windows().constFirst()) != before);
}

void TestOfferWindow::speaksToTheMainWindow()
{
    openTwo();
    bench->click(windows().constFirst()->findChild<QPushButton *>(u"compareButton"_s));
    QTRY_COMPARE(bench->window->findChild<QStackedWidget *>()->currentIndex(),
                 int{MainWindow::ComparePage});
    QCOMPARE(bench->child<QTableView>("compareView")->model()->columnCount(), 1);
}

void TestOfferWindow::closesWithItsKeyAndWithTheMainWindow()
{
    openTwo();
    OfferWindow *first = windows().constFirst();
    first->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(first));
    QTest::keyClick(first, Qt::Key_Escape);
    QTRY_COMPARE(windows().size(), 1);
    bench->window->close();
    QCOMPARE(windows().size(), 0);
}

QTEST_MAIN(TestOfferWindow)
#include "test_offerwindow.moc"

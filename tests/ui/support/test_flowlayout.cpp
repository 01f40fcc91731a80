// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/flowlayout.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

class TestFlowLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void goesOnInTheNextLine_data();
    void goesOnInTheNextLine();
    void whatBelongsTogetherStays();
    void fieldsTakeWhatIsLeft();
    void stretchesPushToTheEnd();
    void hiddenOnesTakeNoRoom();

private:
    QWidget *box(int width)
    {
        auto *box = new QWidget(&window);
        box->setFixedSize(width, kHeight);
        return box;
    }
    void layOut(int width)
    {
        window.resize(width, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        flow->activate();
    }
    static constexpr int kHeight = 20;

    QWidget window;
    FlowLayout *flow = nullptr;
};

void TestFlowLayout::init()
{
    window.hide(); // what comes into a visible one is shown an event later
    delete flow;
    qDeleteAll(window.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    flow = new FlowLayout(&window);
    flow->setSpacing(10);
}

void TestFlowLayout::goesOnInTheNextLine_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("lines");
    QTest::newRow("wide") << 500 << 1;
    QTest::newRow("just wide enough") << 320 << 1;
    QTest::newRow("a point less") << 319 << 2;
    QTest::newRow("one a line") << 150 << 3;
    QTest::newRow("narrower than one") << 50 << 3;
}

void TestFlowLayout::goesOnInTheNextLine()
{
    QFETCH(int, width);
    QFETCH(int, lines);
    for (int i = 0; i < 3; ++i)
        flow->addWidget(box(100));
    QCOMPARE(flow->heightForWidth(width), lines * kHeight + (lines - 1) * 8);
    QCOMPARE(flow->minimumSize(), QSize(100, kHeight));
    QCOMPARE(flow->sizeHint(), QSize(320, kHeight));
}

void TestFlowLayout::whatBelongsTogetherStays()
{
    QWidget *name = box(50);
    QWidget *field = box(100);
    flow->addWidget(box(100));
    flow->addTogether({name, field});
    layOut(200);
    QCOMPARE(name->y(), field->y());
    QCOMPARE(name->y(), kHeight + 8);
    QCOMPARE(name->x(), 0);
}

void TestFlowLayout::fieldsTakeWhatIsLeft()
{
    auto *label = new QLabel(u"a"_s, &window);
    auto *fixed = new QLineEdit(&window);
    fixed->setFixedWidth(60);
    auto *field = new QLineEdit(&window);
    flow->addTogether({label, fixed}); // has nothing that wants to be wider
    flow->addWidget(field);
    layOut(600);
    QCOMPARE(fixed->x(), label->sizeHint().width() + 8);
    QCOMPARE(field->x(), fixed->geometry().right() + 1 + 10);
    QCOMPARE(field->geometry().right(), 599);
}

void TestFlowLayout::stretchesPushToTheEnd()
{
    QWidget *first = box(100);
    QWidget *last = box(100);
    flow->addWidget(first);
    flow->addStretch();
    flow->addWidget(last);
    layOut(500);
    QCOMPARE(first->x(), 0);
    QCOMPARE(last->geometry().right(), 499);
    layOut(205); // too narrow for both with the room between them
    QCOMPARE(last->pos(), QPoint(0, kHeight + 8));
}

void TestFlowLayout::hiddenOnesTakeNoRoom()
{
    QWidget *hidden = box(100);
    hidden->hide();
    QWidget *shown = box(100);
    flow->addWidget(hidden);
    flow->addWidget(shown);
    layOut(500);
    QCOMPARE(shown->x(), 0);
    QCOMPARE(flow->sizeHint(), QSize(100, kHeight));
}

QTEST_MAIN(TestFlowLayout)
#include "test_flowlayout.moc"

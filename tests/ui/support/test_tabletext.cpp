// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/tabletext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardItemModel>
#include <QTest>

using namespace sanjia;
using namespace Qt::StringLiterals;

class TestTableText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesRowsAndColumnsAsAsked();
    void isSafeForSpreadsheets_data();
    void isSafeForSpreadsheets();
    void isATableToo();
};

void TestTableText::takesRowsAndColumnsAsAsked()
{
    QStandardItemModel model(3, 3);
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column)
            model.setItem(row, column, new QStandardItem(u"%1.%2"_s.arg(row).arg(column)));
    }
    model.setHorizontalHeaderLabels({u"A"_s, u"B"_s, u"C"_s});
    model.setVerticalHeaderLabels({u"x"_s, u"y"_s, u"z"_s});
    QCOMPARE(tableText({model, {2, 0}, {1, 2}}), u"B\tC\n2.1\t2.2\n0.1\t0.2"_s);
    QCOMPARE(tableText({model, {1}, {0}, true}), u"\tA\ny\t1.0"_s);
    QCOMPARE(tableText({model, {}, {0}}), u"A"_s);
}

void TestTableText::isSafeForSpreadsheets_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("copied");
    QTest::newRow("formula") << u"=HYPERLINK(\"x\")"_s << u"'=HYPERLINK(\"x\")"_s;
    QTest::newRow("full width") << u"＝1+1"_s << u"'＝1+1"_s;
    QTest::newRow("at") << u"@SUM(1)"_s << u"'@SUM(1)"_s;
    QTest::newRow("minus word") << u"-cmd"_s << u"'-cmd"_s;
    QTest::newRow("a number stays") << u"-8.3 %"_s << u"-8.3 %"_s;
    QTest::newRow("tab and line") << u"a\tb\nc"_s << u"a b c"_s;
    QTest::newRow("price") << u"¥12.50"_s << u"¥12.50"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestTableText::isSafeForSpreadsheets()
{
    QFETCH(QString, cell);
    QFETCH(QString, copied);
    QStandardItemModel model(1, 1);
    model.setItem(0, 0, new QStandardItem(cell));
    model.setHorizontalHeaderLabels({u"A"_s});
    QCOMPARE(tableText({model, {0}, {0}}), QString(u"A\n"_s + copied));
}

void TestTableText::isATableToo()
{
    QStandardItemModel model(1, 2);
    model.setItem(0, 0, new QStandardItem(u"<b>&\"7\"</b>"_s));
    model.setItem(0, 1, new QStandardItem(u"=1+1"_s));
    model.setHorizontalHeaderLabels({u"A"_s, u"B"_s});
    QCOMPARE(tableHtml({model, {0}, {0, 1}}),
             u"<meta charset=\"utf-8\"/><table border=\"1\"><tr><th>A</th><th>B</th></tr>"
             "<tr><td>&lt;b&gt;&amp;&quot;7&quot;&lt;/b&gt;</td><td>'=1+1</td></tr></table>"_s);
    copyTable({model, {0}, {0, 1}});
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(), tableText({model, {0}, {0, 1}}));
    QCOMPARE(copied->html(), tableHtml({model, {0}, {0, 1}}));
}

QTEST_MAIN(TestTableText)
#include "test_tabletext.moc"

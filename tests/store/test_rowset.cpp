// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowset.h"

#include <QTest>

using namespace sanjia;

class TestRowSet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setsAreCut();
};

void TestRowSet::setsAreCut()
{
    RowSet even(200);
    RowSet thirds(200);
    for (qint64 i = 0; i < 300; ++i) { // those beyond the limit are no rows
        if (i % 2 == 0)
            even.add(i);
        if (i % 3 == 0)
            thirds.add(i);
    }
    even.add(-1);
    QVERIFY(!even.has(-1) && !even.has(200) && even.has(198));
    even.cut(thirds);
    even.keepIf([](size_t row) { return row != 66; });
    for (qint64 i = 0; i < 200; ++i)
        QCOMPARE(even.has(i), i % 6 == 0 && i != 66);
    QVERIFY(!even.isEmpty() && RowSet(200).isEmpty() && RowSet().isEmpty());
}

QTEST_APPLESS_MAIN(TestRowSet)
#include "test_rowset.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/supplierlist.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

class TestSupplierList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsYears_data();
    void readsYears();
    void changesAYear_data();
    void changesAYear();
};

void TestSupplierList::readsYears_data()
{
    QTest::addColumn<QString>("credit");
    QTest::addColumn<qint64>("years"); // -1: unknown
    QTest::newRow("trustpass") << u"诚信通5年"_s << qint64{5};
    QTest::newRow("two digits") << u"诚信通第12年 AAA"_s << qint64{12};
    QTest::newRow("level only") << u"AAA"_s << qint64{-1};
    QTest::newRow("no digits") << u"多年老店"_s << qint64{-1};
    QTest::newRow("begins") << u"3年"_s << qint64{3};
    QTest::newRow("year of foundation") << u"2009年成立"_s << qint64{-1};
    QTest::newRow("too long") << u"99999999999999999999年"_s << qint64{-1};
    QTest::newRow("empty") << QString() << qint64{-1};
}

void TestSupplierList::readsYears()
{
    QFETCH(QString, credit);
    QFETCH(qint64, years);
    QCOMPARE(memberYears(credit).value_or(-1), years);
}

void TestSupplierList::changesAYear_data()
{
    QTest::addColumn<qint64>("changes");
    QTest::addColumn<qint64>("days");
    QTest::addColumn<qint64>("tenths"); // -1: unknown
    QTest::newRow("steady") << qint64{0} << qint64{400} << qint64{0};
    QTest::newRow("too soon") << qint64{3} << qint64{29} << qint64{-1};
    QTest::newRow("a month") << qint64{1} << qint64{30} << qint64{122};
    QTest::newRow("a year") << qint64{7} << qint64{365} << qint64{70};
    QTest::newRow("many offers") << qint64{12} << qint64{3'650} << qint64{12};
}

void TestSupplierList::changesAYear()
{
    QFETCH(qint64, changes);
    QFETCH(qint64, days);
    QFETCH(qint64, tenths);
    SupplierSummary summary;
    summary.priceChanges = changes;
    summary.offerDays = days;
    QCOMPARE(yearlyChanges(summary).value_or(-1), tenths);
}

QTEST_APPLESS_MAIN(TestSupplierList)
#include "test_supplierlist.moc"

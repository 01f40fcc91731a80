// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/foreigncurrency.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

class TestForeignCurrency : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsRates_data();
    void readsRates();
    void refusesRates_data();
    void refusesRates();
    void readsCodes_data();
    void readsCodes();
};

void TestForeignCurrency::readsRates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("e6");
    QTest::addColumn<QString>("perHundred");
    QTest::addColumn<QString>("perYuan");
    QTest::newRow("dollars") << u"13.7931"_s << qint64{137'931} << u"13.7931"_s << u"0.137931"_s;
    QTest::newRow("whole") << u"14"_s << qint64{140'000} << u"14"_s << u"0.14"_s;
    QTest::newRow("idle zeros") << u" 014.0500 "_s << qint64{140'500} << u"14.05"_s << u"0.1405"_s;
    QTest::newRow("below one") << u"0.5"_s << qint64{5'000} << u"0.5"_s << u"0.005"_s;
    QTest::newRow("the least") << u"0.0001"_s << qint64{1} << u"0.0001"_s << u"0.000001"_s;
    QTest::newRow("yen") << u"2150.25"_s << qint64{21'502'500} << u"2150.25"_s << u"21.5025"_s;
    QTest::newRow("a hundred") << u"100"_s << qint64{1'000'000} << u"100"_s << u"1"_s;
    QTest::newRow("rupiah") << u"225000"_s << qint64{2'250'000'000} << u"225000"_s << u"2250"_s;
}

void TestForeignCurrency::readsRates()
{
    QFETCH(QString, typed);
    const auto rate = ratePerHundred(typed);
    QVERIFY(rate);
    QTEST(rate->e6(), "e6");
    QTEST(perHundredText(*rate), "perHundred");
    QTEST(perYuanText(*rate), "perYuan");
    QCOMPARE(ExchangeRate::parse(perYuanText(*rate)), rate); // what is kept is what was typed
    QCOMPARE(ratePerHundred(perHundredText(*rate)), rate);
}

void TestForeignCurrency::refusesRates_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u""_s, u"0"_s, u"0.0000"_s, u"-1"_s, u"13.79310"_s, u"1,5"_s,
                                 u".5"_s, u"5."_s, u"1e2"_s, u"1234567890"_s, u"１４"_s})
        QTest::addRow("'%s'", qUtf8Printable(typed)) << typed;
}

void TestForeignCurrency::refusesRates()
{
    QFETCH(QString, typed);
    QVERIFY(!ratePerHundred(typed));
}

void TestForeignCurrency::readsCodes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("as it is") << u"USD"_s << u"USD"_s;
    QTest::newRow("small") << u" eur "_s << u"EUR"_s;
    QTest::newRow("one letter") << u"U"_s << QString();
    QTest::newRow("a sign") << u"US$"_s << QString();
    QTest::newRow("markup") << u"<b>"_s << QString();
    QTest::newRow("too long") << u"DOLLARDOLLAR"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestForeignCurrency::readsCodes()
{
    QFETCH(QString, typed);
    QTEST(ForeignCurrency::codeFrom(typed), "code");
}

QTEST_GUILESS_MAIN(TestForeignCurrency)
#include "test_foreigncurrency.moc"

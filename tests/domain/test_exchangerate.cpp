// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/exchangerate.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace sanjia;

class TestExchangeRate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void converts_data();
    void converts();
    void saysWhenItLeavesTheRange();
};

void TestExchangeRate::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("e6");
    QTest::newRow("six decimals") << u"0.137931"_s << qint64{137'931};
    QTest::newRow("whole") << u"20"_s << qint64{20'000'000};
    QTest::newRow("few decimals") << u"0.14"_s << qint64{140'000};
    QTest::newRow("space around") << u" 7.25 "_s << qint64{7'250'000};
    QTest::newRow("smallest") << u"0.000001"_s << qint64{1};
    QTest::newRow("largest") << u"999999999.999999"_s << qint64{999'999'999'999'999};
}

void TestExchangeRate::accepts()
{
    QFETCH(QString, text);
    QFETCH(qint64, e6);
    const auto rate = ExchangeRate::parse(text);
    QVERIFY(rate);
    QCOMPARE(rate->e6(), e6);
}

void TestExchangeRate::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s, u"0"_s, u"0.000000"_s, u"-1"_s, u"+1"_s, u"1."_s, u".5"_s, u"0.1234567"_s,
          u"1e3"_s, u"1,5"_s, u"1/7"_s, u"$1"_s, u"1000000000"_s, u"１"_s, u"abc"_s, u"1\n2"_s})
        QTest::addRow("'%s'", qUtf8Printable(text)) << text;
}

void TestExchangeRate::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!ExchangeRate::parse(text));
}

void TestExchangeRate::converts_data()
{
    QTest::addColumn<QString>("rate");
    QTest::addColumn<qint64>("e4");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("exact") << u"0.14"_s << qint64{1'000'000} << qint64{140'000};
    QTest::newRow("zero") << u"0.14"_s << qint64{0} << qint64{0};
    QTest::newRow("down") << u"0.137931"_s << qint64{10'000} << qint64{1'379};
    QTest::newRow("half goes up") << u"0.5"_s << qint64{1} << qint64{1};
    QTest::newRow("half goes away from zero") << u"0.5"_s << qint64{-1} << qint64{-1};
    QTest::newRow("just below half") << u"0.499999"_s << qint64{1} << qint64{0};
    QTest::newRow("just below half, negative") << u"0.499999"_s << qint64{-1} << qint64{0};
    QTest::newRow("many for one") << u"3500"_s << qint64{35} << qint64{122'500};
    QTest::newRow("past 64 bits in between")
        << u"0.999999"_s << qint64{9'000'000'000'000'000'000} << qint64{8'999'991'000'000'000'000};
    QTest::newRow("largest by one")
        << u"1"_s << std::numeric_limits<qint64>::max() << std::numeric_limits<qint64>::max();
    QTest::newRow("smallest by one")
        << u"1"_s << std::numeric_limits<qint64>::min() << std::numeric_limits<qint64>::min();
}

void TestExchangeRate::converts()
{
    QFETCH(QString, rate);
    QFETCH(qint64, e4);
    QFETCH(qint64, expected);
    const auto converted = ExchangeRate::parse(rate)->convert(Money::fromE4(e4));
    QVERIFY(converted);
    QCOMPARE(converted->e4(), expected);
}

void TestExchangeRate::saysWhenItLeavesTheRange()
{
    const ExchangeRate rate = ExchangeRate::parse(u"1.000001"_s).value();
    QVERIFY(!rate.convert(Money::fromE4(std::numeric_limits<qint64>::max())));
    QVERIFY(!rate.convert(Money::fromE4(std::numeric_limits<qint64>::min())));
}

QTEST_GUILESS_MAIN(TestExchangeRate)
#include "test_exchangerate.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/money.h"

#include <QTest>

#include <limits>
#include <random>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {
constexpr qint64 kMax = std::numeric_limits<qint64>::max();
constexpr qint64 kMin = std::numeric_limits<qint64>::min();
} // namespace

class TestMoney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void writes_data();
    void writes();
    void readsWhatItWrites();
    void addsWithinItsRange();
    void multipliesWithinItsRange();
    void divides_data();
    void divides();
    void dividesLikeWideArithmetic();
    void ordersByAmount();
};

void TestMoney::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("e4");
    QTest::newRow("whole") << u"12"_s << qint64{120'000};
    QTest::newRow("one decimal") << u"12.5"_s << qint64{125'000};
    QTest::newRow("fen") << u"12.50"_s << qint64{125'000};
    QTest::newRow("below a fen") << u"0.0035"_s << qint64{35};
    QTest::newRow("negative") << u"-0.06"_s << qint64{-600};
    QTest::newRow("plus") << u"+3"_s << qint64{30'000};
    QTest::newRow("no whole part") << u".5"_s << qint64{5'000};
    QTest::newRow("zero") << u"0"_s << qint64{0};
    QTest::newRow("negative zero") << u"-0.00"_s << qint64{0};
    QTest::newRow("space around") << u"  7.10\n"_s << qint64{71'000};
    QTest::newRow("leading zeros") << u"000012.5"_s << qint64{125'000};
    QTest::newRow("zeros past the fourth decimal") << u"1.23450000000000000000"_s << qint64{12'345};
    QTest::newRow("largest") << u"922337203685477.5807"_s << kMax;
    QTest::newRow("smallest") << u"-922337203685477.5808"_s << kMin;
}

void TestMoney::accepts()
{
    QFETCH(QString, text);
    QFETCH(qint64, e4);
    const std::optional<Money> money = Money::parse(text);
    QVERIFY(money);
    QCOMPARE(money->e4(), e4);
}

void TestMoney::refuses_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{
        u""_s,        u" "_s,    u"."_s,    u"-"_s,       u"+"_s,        u"-."_s,  u"+-5"_s,
        u"--5"_s,     u"- 5"_s,  u"5-"_s,   u"1.2.3"_s,   u"1,234.50"_s, u"1,5"_s, u"¥12"_s,
        u"12元"_s,    u"1e3"_s,  u"0x10"_s, u"nan"_s,     u"inf"_s,      u"1 2"_s, u"0.00001"_s,
        u"1.23456"_s, u"１２"_s, u"١٢"_s,   u"12.5-20"_s, u"null"_s,     u"−5"_s};
    for (const QString &text : texts)
        QTest::addRow("'%s'", qUtf8Printable(text)) << text;
    QTest::newRow("NUL inside") << QString(u"1"_s + QChar(0) + u"2"_s);
    QTest::newRow("just too large") << u"922337203685477.5808"_s;
    QTest::newRow("just too small") << u"-922337203685477.5809"_s;
    QTest::newRow("whole part too large") << u"922337203685478"_s;
    QTest::newRow("whole part too small") << u"-922337203685478"_s;
    QTest::newRow("far too large") << QString(1000, u'9');
    QTest::newRow("too large only after scaling") << u"9223372036854775807"_s;
}

void TestMoney::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!Money::parse(text));
}

void TestMoney::writes_data()
{
    QTest::addColumn<qint64>("e4");
    QTest::addColumn<QString>("text");
    QTest::newRow("two decimals at least") << qint64{125'000} << u"12.50"_s;
    QTest::newRow("three") << qint64{550} << u"0.055"_s;
    QTest::newRow("four") << qint64{35} << u"0.0035"_s;
    QTest::newRow("whole") << qint64{-30'000} << u"-3.00"_s;
    QTest::newRow("zero") << qint64{0} << u"0.00"_s;
    QTest::newRow("negative below one") << qint64{-1} << u"-0.0001"_s;
    QTest::newRow("no grouping") << qint64{12'345'678'900} << u"1234567.89"_s;
    QTest::newRow("largest") << kMax << u"922337203685477.5807"_s;
    QTest::newRow("smallest") << kMin << u"-922337203685477.5808"_s;
}

void TestMoney::writes()
{
    QFETCH(qint64, e4);
    QFETCH(QString, text);
    QCOMPARE(Money::fromE4(e4).toText(), text);
}

void TestMoney::readsWhatItWrites()
{
    std::mt19937_64 random(1688);
    std::uniform_int_distribution<qint64> any(kMin, kMax);
    std::uniform_int_distribution<int> shift(0, 62);
    for (int i = 0; i < 10'000; ++i) {
        // Shifted as well, or nearly all values would have eighteen digits.
        const Money money = Money::fromE4(any(random) >> shift(random));
        const std::optional<Money> again = Money::parse(money.toText());
        QVERIFY2(again == money, qPrintable(money.toText()));
    }
}

void TestMoney::addsWithinItsRange()
{
    const Money largest = Money::fromE4(kMax);
    const Money smallest = Money::fromE4(kMin);
    const Money one = Money::fromE4(1);
    QCOMPARE(Money::fromFen(150).plus(Money::fromFen(25)), Money::fromFen(175));
    QCOMPARE(Money::fromFen(150).minus(Money::fromFen(175)), Money::fromFen(-25));
    QCOMPARE(largest.plus(one), std::nullopt);
    QCOMPARE(smallest.minus(one), std::nullopt);
    QCOMPARE(smallest.plus(Money::fromE4(-1)), std::nullopt);
    QCOMPARE(largest.minus(Money::fromE4(-1)), std::nullopt);
    QCOMPARE(Money().minus(smallest), std::nullopt);
    QCOMPARE(largest.plus(smallest), Money::fromE4(-1));
    QCOMPARE(largest.minus(largest), Money());
}

void TestMoney::multipliesWithinItsRange()
{
    QCOMPARE(Money::fromE4(35).times(1000), Money::fromFen(350));
    QCOMPARE(Money::fromE4(35).times(0), Money());
    QCOMPARE(Money::fromE4(1).times(kMax), Money::fromE4(kMax));
    QCOMPARE(Money::fromE4(2).times(kMax), std::nullopt);
    QCOMPARE(Money::fromE4(-2).times(kMax), std::nullopt);
    QCOMPARE(Money::fromE4(kMin).times(-1), std::nullopt);
    QCOMPARE(Money::fromE4(kMax).times(kMax), std::nullopt);
}

void TestMoney::divides_data()
{
    QTest::addColumn<qint64>("e4");
    QTest::addColumn<qint64>("parts");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("even") << qint64{10} << qint64{5} << qint64{2};
    QTest::newRow("below half") << qint64{10} << qint64{3} << qint64{3};
    QTest::newRow("above half") << qint64{11} << qint64{3} << qint64{4};
    QTest::newRow("half goes up") << qint64{5} << qint64{2} << qint64{3};
    QTest::newRow("half goes away from zero") << qint64{-5} << qint64{2} << qint64{-3};
    QTest::newRow("negative below half") << qint64{-10} << qint64{3} << qint64{-3};
    QTest::newRow("to nothing") << qint64{1} << qint64{3} << qint64{0};
    QTest::newRow("by one") << kMin << qint64{1} << kMin;
    QTest::newRow("largest by largest") << kMax << kMax << qint64{1};
    QTest::newRow("smallest by largest") << kMin << kMax << qint64{-1};
    QTest::newRow("half of the largest divisor") << qint64{kMax / 2} << kMax << qint64{0};
    QTest::newRow("over half of it") << qint64{kMax / 2 + 1} << kMax << qint64{1};
}

void TestMoney::divides()
{
    QFETCH(qint64, e4);
    QFETCH(qint64, parts);
    QFETCH(qint64, expected);
    QCOMPARE(Money::fromE4(e4).dividedBy(parts).e4(), expected);
}

void TestMoney::dividesLikeWideArithmetic()
{
    __extension__ using Wide = __int128;
    std::mt19937_64 random(42);
    std::uniform_int_distribution<qint64> any(kMin, kMax);
    std::uniform_int_distribution<int> shift(0, 62);
    for (int i = 0; i < 10'000; ++i) {
        const qint64 e4 = any(random) >> shift(random);
        const qint64 parts = std::max<qint64>(1, (any(random) & kMax) >> shift(random));
        const Wide size = e4 < 0 ? -static_cast<Wide>(e4) : static_cast<Wide>(e4);
        const auto expected = static_cast<qint64>(
            (2 * size + parts) / (2 * static_cast<Wide>(parts)) * (e4 < 0 ? -1 : 1));
        QCOMPARE(Money::fromE4(e4).dividedBy(parts).e4(), expected);
    }
}

void TestMoney::ordersByAmount()
{
    QVERIFY(Money::fromE4(-1) < Money());
    QVERIFY(Money::fromFen(1) > Money::fromE4(99));
    QVERIFY(Money::fromFen(1) == Money::fromE4(100));
    QVERIFY(Money::fromE4(-1).isNegative());
    QVERIFY(!Money().isNegative());
}

QTEST_GUILESS_MAIN(TestMoney)
#include "test_money.moc"

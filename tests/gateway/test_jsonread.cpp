// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/jsonread.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// Fields as the platform writes them: value, unknown, or malformed.
class TestJsonRead : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void money_data();
    void money();
    void count_data();
    void count();
    void flags();
    void idsAreExact();
    void fen_data();
    void fen();
    void textIsOneLine();
    void fieldsAreNamed();
    void everyFenIsExact();
};

namespace {

QJsonValue valueOf(const QByteArray &json)
{
    return QJsonDocument::fromJson("{\"x\":" + json + "}").object().value("x"_L1);
}

// What a reader makes of a value, in one word.
template <class F> QString outcome(const QByteArray &json, F read)
{
    try {
        return read(valueOf(json));
    } catch (const jsonread::Malformed &) {
        return u"malformed"_s;
    }
}

} // namespace

void TestJsonRead::money_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QByteArray &json, const char16_t *expected) {
        QTest::newRow(json.constData()) << json << QString::fromUtf16(expected);
    };
    row("\"12.50\"", u"12.50");
    row("12.5", u"12.50");
    row("0.06", u"0.06");
    row("39.0", u"39.00");
    row("39", u"39.00");
    row("0.0035", u"0.0035");
    row("\" 4 \"", u"4.00");
    row("123456789.1234", u"123456789.1234");
    row("\"\"", u"unknown");
    row("\"  \"", u"unknown");
    row("null", u"unknown");
    row("\" 12.50 \"", u"12.50");
    row("\"12.50\\n\"", u"12.50");
    row("\"¥12.50\"", u"12.50");
    row("\"￥ 12.50\"", u"12.50");
    row("\"12.50元\"", u"12.50");
    row("\"+12.50\"", u"12.50");
    row("\".5\"", u"0.50");
    row("0.1", u"0.10");
    row("1.005", u"1.005");
    row("1e2", u"100.00");
    row("1.25e-2", u"0.0125");
    row("0", u"0.00");
    row("-0.0", u"0.00");
    row("2663.0", u"2663.00");
    row("0.30", u"0.30");
    row("8.10000", u"8.10");
    row("12345678901.99", u"12345678901.99");
    row("100000000000.01", u"100000000000.01");
    row("99999999999.9999", u"99999999999.9999");
    row("922337203685477", u"922337203685477.00");
    row("\"922337203685477.5807\"", u"922337203685477.5807");
    // More digits than a double keeps of what was written: another amount is worse than none.
    row("922337203685477.5807", u"malformed");
    row("12345678901234.5678", u"malformed");
    row("0.1234567890123456", u"malformed");
    row("922337203685478", u"malformed"); // beyond what Money holds
    row("99999999999999999999", u"malformed");
    row("0.30000000000000004", u"malformed");
    row("0.00005", u"malformed"); // finer than any price
    row("\"1e5\"", u"malformed");
    row("\"NaN\"", u"malformed");
    row("\"nan\"", u"malformed");
    row("\"Infinity\"", u"malformed");
    row("\"-inf\"", u"malformed");
    row("\"0x10\"", u"malformed");
    row("\"１２.５０\"", u"malformed"); // wide digits
    row("\"١٢\"", u"malformed"); // other digits
    row("\"1,000\"", u"malformed");
    row("\"1 000\"", u"malformed");
    row("\"12.5.0\"", u"malformed");
    row("\"$12\"", u"malformed");
    row("\"12-15\"", u"malformed");
    row("\"¥-1\"", u"malformed");
    row("\"¥\"", u"malformed");
    row("\".\"", u"malformed");
    row("\"\\u0000\"", u"malformed");
    row("\"abc\"", u"malformed");
    row("\"面议\"", u"malformed");
    row("-5", u"malformed");
    row("\"-0.01\"", u"malformed");
    row("0.00001", u"malformed");
    row("1e300", u"malformed");
    row("[]", u"malformed");
    row("{}", u"malformed");
    row("true", u"malformed");
}

void TestJsonRead::money()
{
    QFETCH(QByteArray, json);
    QTEST(outcome(json,
                  [](const QJsonValue &value) {
                      const auto money = jsonread::money(value);
                      return money ? money->toText() : u"unknown"_s;
                  }),
          "expected");
}

void TestJsonRead::count_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QByteArray &json, const char16_t *expected) {
        QTest::newRow(json.constData()) << json << QString::fromUtf16(expected);
    };
    row("100", u"100");
    row("\"100\"", u"100");
    row("2663.0", u"2663");
    row("\"2663.0\"", u"2663");
    row("2147483646", u"2147483646");
    row("9007199254740993", u"9007199254740993");
    row("0", u"0");
    row("null", u"unknown");
    row("\"\"", u"unknown");
    row("\" 7 \"", u"7");
    row("1e3", u"1000");
    row("0.0", u"0");
    row("9223372036854775807", u"9223372036854775807");
    row("9223372036854775808", u"malformed");
    row("\"9223372036854775808\"", u"malformed");
    row("\"1e3\"", u"malformed");
    row("\"１２\"", u"malformed"); // wide digits
    row("\"1,000\"", u"malformed");
    row("\".0\"", u"malformed");
    row("\"NaN\"", u"malformed");
    row("1.5", u"malformed");
    row("-1", u"malformed");
    row("\"many\"", u"malformed");
    row("[1]", u"malformed");
}

void TestJsonRead::count()
{
    QFETCH(QByteArray, json);
    QTEST(outcome(json,
                  [](const QJsonValue &value) {
                      const auto count = jsonread::count(value);
                      return count ? QString::number(*count) : u"unknown"_s;
                  }),
          "expected");
}

void TestJsonRead::flags()
{
    for (const char *yes : {"true", "\"true\"", "1", "\"1\"", "\"TRUE\""})
        QCOMPARE(jsonread::flag(valueOf(yes)), std::optional(true));
    for (const char *no : {"false", "\"false\"", "0", "\"0\""})
        QCOMPARE(jsonread::flag(valueOf(no)), std::optional(false));
    for (const char *nothing : {"null", "\"\""})
        QCOMPARE(jsonread::flag(valueOf(nothing)), std::optional<bool>());
    QVERIFY_THROWS_EXCEPTION(jsonread::Malformed,
                             static_cast<void>(jsonread::flag(valueOf("\"maybe\""))));
}

void TestJsonRead::idsAreExact()
{
    QCOMPARE(jsonread::text(valueOf("619899292404")), u"619899292404"_s);
    QCOMPARE(jsonread::text(valueOf("9007199254740993")), u"9007199254740993"_s);
    QCOMPARE(jsonread::text(valueOf("\"00123\"")), u"00123"_s);
    for (const char *rounded : {"99999999999999999999", "9300000000000000001", "1e25"})
        QVERIFY_THROWS_EXCEPTION(jsonread::Malformed,
                                 static_cast<void>(jsonread::text(valueOf(rounded))));
}

void TestJsonRead::fen_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QByteArray &json, const char16_t *expected) {
        QTest::newRow(json.constData()) << json << QString::fromUtf16(expected);
    };
    row("1010", u"10.10");
    row("\"5\"", u"0.05");
    row("600.0", u"6.00");
    row("0", u"0.00");
    row("null", u"unknown");
    row("10.5", u"malformed");
    row("-1", u"malformed");
    row("92233720368547758", u"922337203685477.58");
    row("92233720368547759", u"malformed");
    row("9223372036854775807", u"malformed");
}

void TestJsonRead::fen()
{
    QFETCH(QByteArray, json);
    QTEST(outcome(json,
                  [](const QJsonValue &value) {
                      const auto money = jsonread::fen(value);
                      return money ? money->toText() : u"unknown"_s;
                  }),
          "expected");
}

void TestJsonRead::textIsOneLine()
{
    QCOMPARE(jsonread::text(valueOf(R"(" a\u0000b\tc\r\n\u007f\u009f ")")), u"a b c"_s);
    QCOMPARE(jsonread::text(valueOf(R"("👩\u200d👧")")),
             u"👩\u200d👧"_s); // joined, which is no control
}

void TestJsonRead::fieldsAreNamed()
{
    const QJsonObject row{{u"price"_s, u"?"_s}, {u"a"_s, QJsonValue()}, {u"b"_s, 7}};
    // The first name that says something counts, and is the one that is blamed.
    QCOMPARE(jsonread::Fields(row).count({"none"_L1, "a"_L1, "b"_L1}), std::optional<qint64>(7));
    try {
        (void)jsonread::Fields(row).money({"a"_L1, "price"_L1, "b"_L1});
        QFAIL("understood");
    } catch (const jsonread::Malformed &odd) {
        QCOMPARE(odd.reason(), u"price: not a price: ?"_s);
    }
    QList<SkippedRow> notes;
    QVERIFY(!jsonread::Fields(row, notes).money({"price"_L1}));
    QCOMPARE(notes, (QList<SkippedRow>{{0, u"price: not a price: ?"_s}}));
    QVERIFY_THROWS_EXCEPTION(jsonread::Malformed,
                             static_cast<void>(jsonread::Fields(row, notes).offerId({"price"_L1})));
}

void TestJsonRead::everyFenIsExact()
{
    // A JSON fraction goes through a double; what was written must come out all the same.
    for (qint64 e4 = 0; e4 < 2'000'000; e4 += 37) {
        const Money money = Money::fromE4(e4);
        QCOMPARE(jsonread::money(valueOf(money.toText().toLatin1())), std::optional(money));
    }
    // Up to the most that 15 digits can say.
    constexpr qint64 kMost = 999'999'999'999'999;
    for (qint64 e4 = kMost; e4 > 0; e4 -= 9'999'999'967) {
        const Money money = Money::fromE4(e4);
        QCOMPARE(jsonread::money(valueOf(money.toText().toLatin1())), std::optional(money));
    }
}

QTEST_GUILESS_MAIN(TestJsonRead)
#include "test_jsonread.moc"

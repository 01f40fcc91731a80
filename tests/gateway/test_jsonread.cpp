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
}

void TestJsonRead::everyFenIsExact()
{
    // A JSON fraction goes through a double; what was written must come out all the same.
    for (qint64 e4 = 0; e4 < 2'000'000; e4 += 37) {
        const Money money = Money::fromE4(e4);
        QCOMPARE(jsonread::money(valueOf(money.toText().toLatin1())), std::optional(money));
    }
}

QTEST_GUILESS_MAIN(TestJsonRead)
#include "test_jsonread.moc"

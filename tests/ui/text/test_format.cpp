// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include <QTest>
#include <QTimeZone>

#include <limits>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {
Money e4(qint64 amount) { return Money::fromE4(amount); }
} // namespace

class TestFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void money_data();
    void money();
    void averageHasNoMoreDigitsThanPrices();
    void moneyFollowsTheLocale();
    void numbersAndQuantities();
    void times();
    void percent_data();
    void percent();
    void priceRanges();
    void attributes();
    void tiers();
    void basesDiffer();
};

void TestFormat::money_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("text");
    QTest::newRow("two decimals") << qint64{125'000} << u"¥12.50"_s;
    QTest::newRow("three") << qint64{550} << u"¥0.055"_s;
    QTest::newRow("four") << qint64{35} << u"¥0.0035"_s;
    QTest::newRow("zero") << qint64{0} << u"¥0.00"_s;
    QTest::newRow("grouped") << qint64{12'345'678'900} << u"¥1,234,567.89"_s;
    QTest::newRow("negative") << qint64{-30'000} << u"-¥3.00"_s;
    QTest::newRow("negative below one") << qint64{-600} << u"-¥0.06"_s;
    // A double holds neither of these.
    QTest::newRow("largest") << std::numeric_limits<qint64>::max()
                             << u"¥922,337,203,685,477.5807"_s;
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min()
                              << u"-¥922,337,203,685,477.5808"_s;
}

void TestFormat::money()
{
    QFETCH(qint64, amount);
    QFETCH(QString, text);
    QCOMPARE(format::money(e4(amount)), text);
}

void TestFormat::averageHasNoMoreDigitsThanPrices()
{
    QCOMPARE(format::average(e4(73'332)), u"¥7.33"_s);
    QCOMPARE(format::average(e4(73'350)), u"¥7.34"_s); // half goes up
    QCOMPARE(format::average(e4(10'000)), u"¥1.00"_s);
    QCOMPARE(format::average(e4(9'876)), u"¥0.9876"_s); // below a yuan every digit tells
}

void TestFormat::moneyFollowsTheLocale()
{
    QCOMPARE(format::money(std::nullopt), format::unknown());
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(format::money(e4(12'345'678'900)), u"¥1.234.567,89"_s);
    QCOMPARE(format::percent(e4(1000), e4(1083)), u"+8,3 %"_s);
    QLocale::setDefault(QLocale(QLocale::Chinese));
    QCOMPARE(format::money(e4(12'345'678'900)), u"¥1,234,567.89"_s);
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(format::money(e4(125'000)), u"¥١٢٫٥٠"_s);
}

void TestFormat::numbersAndQuantities()
{
    QCOMPARE(format::unknown(), u"–"_s);
    QCOMPARE(format::number(1'234'567), u"1,234,567"_s);
    QCOMPARE(format::number(0), u"0"_s);
    QCOMPARE(format::number(std::nullopt), u"–"_s);
    QCOMPARE(format::quantity(1200, u"件"_s), u"1,200 件"_s);
    QCOMPARE(format::quantity(5, {}), u"5"_s);
    QCOMPARE(format::quantity(5, u"%1%2"_s), u"5 %1%2"_s); // units come from outside
    QCOMPARE(format::quantity(std::nullopt, u"件"_s), u"–"_s);
    QCOMPARE(format::yesNo(std::nullopt), u"–"_s);
    QVERIFY(format::yesNo(true) != format::yesNo(false));
}

void TestFormat::times()
{
    const UtcMs at = QDateTime({2026, 3, 9}, {14, 5}).toMSecsSinceEpoch(); // local
    QCOMPARE(format::dateTime(at), u"3/9/26 2:05 PM"_s);
    QCOMPARE(format::date(at), u"3/9/26"_s);
    QCOMPARE(format::dateTime(0), u"–"_s);
    QCOMPARE(format::date(0), u"–"_s);
}

void TestFormat::percent_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<QString>("text");
    constexpr qint64 kMax = std::numeric_limits<qint64>::max();
    QTest::newRow("up") << qint64{1000} << qint64{1083} << u"+8.3 %"_s;
    QTest::newRow("down") << qint64{1000} << qint64{917} << u"-8.3 %"_s;
    QTest::newRow("the same") << qint64{1000} << qint64{1000} << u"0.0 %"_s;
    QTest::newRow("too little to show") << qint64{1'000'000} << qint64{1'000'001} << u"0.0 %"_s;
    QTest::newRow("half goes up") << qint64{2000} << qint64{2001} << u"+0.1 %"_s;
    QTest::newRow("to nothing") << qint64{500} << qint64{0} << u"-100.0 %"_s;
    QTest::newRow("doubled and more") << qint64{100} << qint64{1'334'500} << u"+1,334,400.0 %"_s;
    QTest::newRow("from zero") << qint64{0} << qint64{500} << u"–"_s;
    QTest::newRow("largest") << kMax << kMax << u"0.0 %"_s;
    QTest::newRow("beyond words") << qint64{1} << kMax << u"–"_s;
}

void TestFormat::percent()
{
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    QFETCH(QString, text);
    QCOMPARE(format::percent(e4(from), e4(to)), text);
}

void TestFormat::priceRanges()
{
    Offer offer;
    QCOMPARE(format::priceRange(offer), u"–"_s);
    offer.price = e4(125'000);
    QCOMPARE(format::priceRange(offer), u"¥12.50"_s);
    offer.priceMin = e4(100'000);
    QCOMPARE(format::priceRange(offer), u"¥12.50"_s);
    offer.priceMax = e4(500'000);
    QCOMPARE(format::priceRange(offer), u"¥10.00 – ¥50.00"_s);
    offer.priceMax = offer.priceMin;
    QCOMPARE(format::priceRange(offer), u"¥10.00"_s);
    offer.price.reset();
    offer.priceMax.reset();
    QCOMPARE(format::priceRange(offer), u"from ¥10.00"_s);
    std::swap(offer.priceMin, offer.priceMax);
    QCOMPARE(format::priceRange(offer), u"up to ¥10.00"_s);
}

void TestFormat::attributes()
{
    Sku sku;
    QCOMPARE(format::attributes(sku), QString());
    sku.attributes = {{u"颜色"_s, u"黑"_s}, {{}, u"加绒"_s}, {u"尺码"_s, u"%1"_s}};
    QCOMPARE(format::attributes(sku), u"颜色: 黑, 加绒, 尺码: %1"_s);
}

void TestFormat::tiers()
{
    QCOMPARE(format::tierRange({10, 99, e4(1)}, u"件"_s), u"10 – 99 件"_s);
    QCOMPARE(format::tierRange({1000, std::nullopt, e4(1)}, u"件"_s), u"≥ 1,000 件"_s);
    QCOMPARE(format::tierRange({2, 2, e4(1)}, {}), u"2"_s);
}

void TestFormat::basesDiffer()
{
    QCOMPARE(format::costBasis(CostBasis::Tier), u"tier price"_s);
    QCOMPARE(format::costBasis(CostBasis::Sku), u"SKU price"_s);
    QCOMPARE(format::costBasis(CostBasis::Price), u"listed price"_s);
}

QTEST_GUILESS_MAIN(TestFormat)
#include "test_format.moc"

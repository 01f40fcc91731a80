// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/variantwish.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

using Fit = VariantChoice::Fit;

namespace {

SkuAttribute colour(const QString &value) { return {u"颜色"_s, value}; }
SkuAttribute size(const QString &value) { return {u"尺码"_s, value}; }

Sku sku(const QString &id, const QList<SkuAttribute> &attributes, std::optional<qint64> price = {},
        std::optional<qint64> stock = {})
{
    return {SkuId{id},
            {},
            price ? std::optional(Money::fromFen(*price)) : std::nullopt,
            stock,
            attributes};
}

/// Read in full, with one colour after the other as its variants: "1", "2", …
Offer inColours(const QStringList &colours)
{
    Offer offer;
    offer.detailed = true;
    offer.price = Money::fromFen(900);
    for (const QString &value : colours)
        offer.skus.append(sku(QString::number(offer.skus.size() + 1), {colour(value)}));
    return offer;
}

VariantWish wish(const QString &text) { return variantWishFrom(text).value_or(VariantWish()); }

} // namespace

Q_DECLARE_METATYPE(VariantChoice::Fit)

class TestVariantWish : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWishes_data();
    void readsWishes();
    void findsTheVariant_data();
    void findsTheVariant();
    void theNameSaysWhereToLook();
    void allPartsMustFit();
    void ofSeveralTheOneToBuy();
    void whatIsUnknownIsNotCosted();
    void listsWhatThereIsToWish();
};

void TestVariantWish::readsWishes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<SkuAttribute>>("parts"); // empty: refused
    QTest::newRow("a value") << u"黑色"_s << QList<SkuAttribute>{{{}, u"黑色"_s}};
    QTest::newRow("a name") << u" 颜色 = 黑色 "_s << QList<SkuAttribute>{colour(u"黑色"_s)};
    QTest::newRow("full width") << u"颜色：黑色；尺码＝L"_s
                                << QList<SkuAttribute>{colour(u"黑色"_s), size(u"L"_s)};
    QTest::newRow("two values, one blank")
        << u"black;;L;"_s << QList<SkuAttribute>{{{}, u"black"_s}, {{}, u"L"_s}};
    QTest::newRow("a value with a sign of its own")
        << u"规格=1:2"_s << QList<SkuAttribute>{{u"规格"_s, u"1:2"_s}};
    QTest::newRow("nothing") << u" ; "_s << QList<SkuAttribute>{};
    QTest::newRow("no value") << u"颜色="_s << QList<SkuAttribute>{};
    QTest::newRow("no name") << u"=黑色"_s << QList<SkuAttribute>{};
    QTest::newRow("neither") << u"L;="_s << QList<SkuAttribute>{};
}

void TestVariantWish::readsWishes()
{
    QFETCH(QString, text);
    QFETCH(QList<SkuAttribute>, parts);
    const auto read = variantWishFrom(text);
    QCOMPARE(read.has_value(), !parts.isEmpty());
    if (read)
        QCOMPARE(read->parts, parts);
}

void TestVariantWish::findsTheVariant_data()
{
    QTest::addColumn<QStringList>("colours");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("sku"); // empty: none
    QTest::addColumn<VariantChoice::Fit>("fit");
    const auto row = [](const char *name, const QString &colours, const QString &wanted,
                        const QString &id, Fit fit) {
        QTest::newRow(name) << colours.split(u'|') << wanted << id << fit;
    };
    row("the value", u"白色|黑色|红色"_s, u"黑色"_s, u"2"_s, Fit::Exact);
    row("the value before one that has it", u"黑色加厚|黑|黑色"_s, u"黑色"_s, u"3"_s, Fit::Exact);
    row("case, width and spaces", u"White|ＢＬＡＣＫ "_s, u"black"_s, u"2"_s, Fit::Exact);
    row("signs about it", u"【黑色】"_s, u"黑色"_s, u"1"_s, Fit::Exact);
    row("without 色", u"白|黑"_s, u"黑色"_s, u"2"_s, Fit::Similar);
    row("with 色", u"黑色加厚|黑色"_s, u"黑"_s, u"2"_s, Fit::Similar);
    row("begins with it", u"白色加厚|黑色加厚"_s, u"黑色"_s, u"2"_s, Fit::Similar);
    row("behind another word", u"A款-黑色"_s, u"黑色"_s, u"1"_s, Fit::Similar);
    row("behind letters", u"XL黑色"_s, u"黑色"_s, u"1"_s, Fit::Similar);
    row("within", u"升级版黑色"_s, u"黑色"_s, u"1"_s, Fit::Similar);
    row("begins before within", u"升级版黑色|黑色升级版"_s, u"黑色"_s, u"2"_s, Fit::Similar);
    row("a colour's name without 色 behind a word", u"珍珠白|曜石黑"_s, u"黑色"_s, u"2"_s,
        Fit::Similar);
    row("no colour", u"特大|特小"_s, u"特色"_s, {}, Fit::None);
    row("pink is no red", u"粉红色|酒红色"_s, u"红色"_s, {}, Fit::None);
    row("dark red is no red", u"深红"_s, u"红"_s, {}, Fit::None);
    row("black and white is no white", u"黑白色"_s, u"白色"_s, {}, Fit::None);
    row("black and white is no black", u"黑白格"_s, u"黑"_s, {}, Fit::None);
    row("pink is pink", u"红色|粉红色"_s, u"粉红"_s, u"2"_s, Fit::Similar);
    row("L is not in XL", u"XL|L"_s, u"L"_s, u"2"_s, Fit::Exact);
    row("L alone", u"XL|XXL"_s, u"L"_s, {}, Fit::None);
    row("L among words", u"XL 黑|黑 L 码"_s, u"l"_s, u"2"_s, Fit::Similar);
    row("42 is not in 420", u"420|142"_s, u"42"_s, {}, Fit::None);
    row("signs alone", u"**|++"_s, u"++"_s, u"2"_s, Fit::Exact);
    row("signs are no pattern", u"黑色"_s, u".*"_s, {}, Fit::None);
    row("a value of nothing", u""_s, u"黑"_s, {}, Fit::None);
}

void TestVariantWish::findsTheVariant()
{
    QFETCH(QStringList, colours);
    QFETCH(QString, wanted);
    QFETCH(QString, sku);
    QFETCH(VariantChoice::Fit, fit);
    const VariantChoice choice = variantOf(inColours(colours), wish(wanted));
    QCOMPARE(choice.fit, fit);
    QCOMPARE(choice.sku.value, sku);
    QCOMPARE(choice.fitting, sku.isEmpty() ? 0 : 1);
}

void TestVariantWish::theNameSaysWhereToLook()
{
    Offer offer = inColours({});
    offer.skus = {sku(u"1"_s, {{u"图案"_s, u"黑色"_s}, {u"颜色分类"_s, u"白色"_s}}),
                  sku(u"2"_s, {{u"图案"_s, u"白色"_s}, {u"颜色分类"_s, u"黑色"_s}})};
    QCOMPARE(variantOf(offer, wish(u"颜色=黑色"_s)).sku.value, u"2"_s);
    QCOMPARE(variantOf(offer, wish(u"图案=黑色"_s)).sku.value, u"1"_s);
    QCOMPARE(variantOf(offer, wish(u"黑色"_s)).fitting, 2);
    // No attribute of that name: an older answer leaves it out, another seller has its own.
    QCOMPARE(variantOf(offer, wish(u"Colour=黑色"_s)).fitting, 2);
    offer.skus = {sku(u"1"_s, {{{}, u"白色"_s}}), sku(u"2"_s, {{{}, u"黑色"_s}})};
    QCOMPARE(variantOf(offer, wish(u"颜色=黑色"_s)).sku.value, u"2"_s);
}

void TestVariantWish::allPartsMustFit()
{
    Offer offer = inColours({});
    offer.skus = {sku(u"1"_s, {colour(u"黑色"_s), size(u"S"_s)}),
                  sku(u"2"_s, {colour(u"黑"_s), size(u"L"_s)}),
                  sku(u"3"_s, {colour(u"白色"_s), size(u"L"_s)})};
    const VariantChoice choice = variantOf(offer, wish(u"颜色=黑色;尺码=L"_s));
    QCOMPARE(choice, (VariantChoice{Fit::Similar, SkuId{u"2"_s}, 1})); // as well as its worst part
    QCOMPARE(variantOf(offer, wish(u"黑色;M"_s)).fit, Fit::None);
}

void TestVariantWish::ofSeveralTheOneToBuy()
{
    Offer offer = inColours({});
    const QList<SkuAttribute> black{colour(u"黑色"_s)};
    offer.skus = {sku(u"gone"_s, black, 100, 0), sku(u"dear"_s, black, 300, 50),
                  sku(u"few"_s, black, 200, 10), sku(u"many"_s, black, 200, 90)};
    const VariantChoice choice = variantOf(offer, wish(u"黑色"_s));
    QCOMPARE(choice, (VariantChoice{Fit::Exact, SkuId{u"many"_s}, 4}));
    const auto cost = costOf(offer, 20, choice);
    QVERIFY(cost);
    QCOMPARE(cost->line, Money::fromFen(4'000));
    QCOMPARE(cost->stockSuffices, true);
    QCOMPARE(costOf(offer, 100, choice)->stockSuffices, false);

    offer.skus = {sku(u"gone"_s, black, 100, 0)};
    QCOMPARE(variantOf(offer, wish(u"黑色"_s)).sku.value, u"gone"_s);
}

void TestVariantWish::whatIsUnknownIsNotCosted()
{
    Offer offer;
    offer.price = Money::fromFen(900);
    const VariantChoice unread = variantOf(offer, wish(u"黑色"_s));
    QCOMPARE(unread.fit, Fit::Unread);
    QVERIFY(!costOf(offer, 1, unread));
    QCOMPARE(variantOf(offer, {}), VariantChoice());
    QVERIFY(costOf(offer, 1, {}));

    offer.detailed = true;
    const VariantChoice single = variantOf(offer, wish(u"黑色"_s));
    QCOMPARE(single.fit, Fit::NoVariants);
    QVERIFY(costOf(offer, 1, single));

    const VariantChoice none = variantOf(inColours({u"白色"_s}), wish(u"黑色"_s));
    QVERIFY(!costOf(inColours({u"白色"_s}), 1, none));
}

void TestVariantWish::listsWhatThereIsToWish()
{
    Offer first = inColours({u"白色"_s, u"黑色"_s, u"黑色"_s});
    first.skus[2].attributes.append(size(u"L"_s));
    const Offer second = inColours({u"黑"_s, u"红色"_s});
    const QList<AttributeValues> expected{
        {u"颜色"_s, {{u"黑色"_s, 2}, {u"白色"_s, 1}, {u"红色"_s, 1}}}, {u"尺码"_s, {{u"L"_s, 1}}}};
    QCOMPARE(attributeValues({first, second, Offer()}), expected);
    QVERIFY(attributeValues({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestVariantWish)
#include "test_variantwish.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/topparse.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// Answers of dialect top, well-meant and not.
class TestTopParse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAllFifteenFields();
    void emptyIsUnknownNotZero();
    void skipsBrokenRowsAndKeepsNeighbours();
    void ranges_data();
    void ranges();
    void sales_data();
    void sales();
    void addresses_data();
    void addresses();
    void titlesArePlainText();
    void nonsense_data();
    void nonsense();
    void readsDetail();
    void detailWithBrokenParts();
    void detailOfAnotherOffer();
};

namespace {

Result<SearchPage> rows(const QByteArray &products)
{
    return topparse::search("{\"result\":{\"products\":[" + products + "],\"total\":\"7\"}}", 200);
}

Offer one(const QByteArray &fields)
{
    const auto page = rows("{\"productId\":\"1001\"," + fields + "}");
    return page && !page->offers.isEmpty() ? page->offers.first() : Offer();
}

} // namespace

void TestTopParse::readsAllFifteenFields()
{
    const auto page = rows(R"({"productId":619899292404,"subject":"蓝牙耳机","price":"12.50",
        "priceRange":"10.00-50.00","minOrderQuantity":"2","unit":"件","quantity":500,
        "saleInfo":"已售3500件","supplierName":"义乌市某厂","supplierId":2200001,
        "location":"浙江 义乌","imageUrl":"//cbu01.alicdn.com/img/a.jpg",
        "detailUrl":"https://detail.1688.com/offer/619899292404.html","isSupportMix":"true",
        "creditLevel":"诚信通5年"})");
    QVERIFY(page);
    QCOMPARE(page->total, std::optional<qint64>(7));
    QCOMPARE(page->offers.size(), 1);
    const Offer &offer = page->offers.first();
    QCOMPARE(offer.id.value, u"619899292404"_s);
    QCOMPARE(offer.title, u"蓝牙耳机"_s);
    QCOMPARE(offer.price, Money::parse(u"12.50"));
    QCOMPARE(offer.priceMin, Money::parse(u"10"));
    QCOMPARE(offer.priceMax, Money::parse(u"50"));
    QCOMPARE(offer.moq, std::optional<qint64>(2));
    QCOMPARE(offer.unit, u"件"_s);
    QCOMPARE(offer.stock, std::optional<qint64>(500));
    QCOMPARE(offer.sales, std::optional<qint64>(3500));
    QCOMPARE(offer.salesText, u"已售3500件"_s);
    QCOMPARE(offer.supplier.name, u"义乌市某厂"_s);
    QCOMPARE(offer.supplier.id.value, u"2200001"_s);
    QCOMPARE(offer.location, u"浙江 义乌"_s);
    QCOMPARE(offer.creditLevel, u"诚信通5年"_s);
    QCOMPARE(offer.mixBatch, std::optional(true));
    QCOMPARE(offer.imageUrl, u"https://cbu01.alicdn.com/img/a.jpg"_s);
    QCOMPARE(offer.detailUrl, u"https://detail.1688.com/offer/619899292404.html"_s);
    QVERIFY(!offer.detailed);
}

void TestTopParse::emptyIsUnknownNotZero()
{
    const Offer offer = one(R"("price":"","minOrderQuantity":null,"quantity":"","saleInfo":"",
                              "isSupportMix":null,"unit":null)");
    QCOMPARE(offer.id.value, u"1001"_s);
    QVERIFY(!offer.price && !offer.moq && !offer.stock && !offer.sales && !offer.mixBatch);
    QVERIFY(offer.unit.isEmpty() && offer.title.isEmpty() && offer.imageUrl.isEmpty());
    QCOMPARE(offer.detailUrl, u"https://detail.1688.com/offer/1001.html"_s);
    QVERIFY(!one(R"("minOrderQuantity":0)").moq);
    QCOMPARE(one(R"("quantity":0)").stock, std::optional<qint64>(0)); // sold out is known
}

void TestTopParse::skipsBrokenRowsAndKeepsNeighbours()
{
    const auto page = rows(R"({"productId":"1","price":"1.00"},
        "not an object", null, {"price":"2.00"}, {"productId":"2","price":"abc"},
        {"productId":"3","price":-1}, {"productId":"4","minOrderQuantity":"x"},
        {"productId":"5","quantity":"many"}, {"productId":"6","subject":["a"]},
        {"productId":"7","price":"7.00"})");
    QVERIFY(page);
    QCOMPARE(page->offers.size(), 2);
    QCOMPARE(page->offers.last().id.value, u"7"_s);
    QCOMPARE(page->skipped.size(), 8);
    for (int i = 0; i < page->skipped.size(); ++i) {
        QCOMPARE(page->skipped.at(i).index, i + 1);
        QVERIFY(!page->skipped.at(i).reason.isEmpty());
    }
}

void TestTopParse::ranges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"10.00-50.00"_s << u"10.00 50.00"_s;
    QTest::newRow("short") << u"10-50"_s << u"10.00 50.00"_s;
    QTest::newRow("tilde") << u"10.00~50.00"_s << u"10.00 50.00"_s;
    QTest::newRow("signs") << u"¥10.00-¥50.00"_s << u"10.00 50.00"_s;
    QTest::newRow("wide") << u"10.00－50.00"_s << u"10.00 50.00"_s;
    QTest::newRow("one") << u"10.00"_s << u"10.00 10.00"_s;
    QTest::newRow("turned") << u"50-10"_s << u"10.00 50.00"_s;
    QTest::newRow("words") << u"面议"_s << u"unknown"_s;
    QTest::newRow("broken") << u"1.2.3-4"_s << u"unknown"_s;
}

void TestTopParse::ranges()
{
    QFETCH(QString, text);
    const Offer offer = one("\"priceRange\":\"" + text.toUtf8() + '"');
    QCOMPARE(offer.id.value, u"1001"_s);
    const QString found = offer.priceMin && offer.priceMax
        ? QString(offer.priceMin->toText() + u' ' + offer.priceMax->toText())
        : u"unknown"_s;
    QTEST(found, "expected");
    QVERIFY(!offer.price);
}

void TestTopParse::sales_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("expected"); // -1: unknown
    QTest::newRow("words") << "\"已售3500件\""_ba << qint64{3500};
    QTest::newRow("number") << "12345"_ba << qint64{12345};
    QTest::newRow("digits") << "\"1000\""_ba << qint64{1000};
    QTest::newRow("wan") << "\"1.2万+\""_ba << qint64{12000};
    QTest::newRow("commas") << "\"成交1,000+笔\""_ba << qint64{1000};
    QTest::newRow("object") << "{\"price\":\"1\"}"_ba << qint64{-1};
    QTest::newRow("words only") << "\"热销\""_ba << qint64{-1};
}

void TestTopParse::sales()
{
    QFETCH(QByteArray, json);
    QTEST(one("\"saleInfo\":" + json).sales.value_or(-1), "expected");
}

void TestTopParse::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("absolute") << u"https://cbu01.alicdn.com/a.jpg"_s
                              << u"https://cbu01.alicdn.com/a.jpg"_s;
    QTest::newRow("no scheme") << u"//cbu01.alicdn.com/a.jpg"_s
                               << u"https://cbu01.alicdn.com/a.jpg"_s;
    QTest::newRow("relative") << u"img/ibank/a.jpg"_s
                              << u"https://cbu01.alicdn.com/img/ibank/a.jpg"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestTopParse::addresses()
{
    QFETCH(QString, text);
    QTEST(one("\"imageUrl\":\"" + text.toUtf8() + '"').imageUrl, "expected");
}

void TestTopParse::titlesArePlainText()
{
    QCOMPARE(one(R"("subject":"<font color=red>耳机</font>  A&amp;B &lt;b&gt;")").title,
             u"耳机 A&B <b>"_s);
}

void TestTopParse::nonsense_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << "<html><body>502</body></html>"_ba;
    QTest::newRow("cut off") << "{\"result\":{\"products\":[{\"prod"_ba;
    QTest::newRow("array") << "[]"_ba;
    QTest::newRow("number") << "42"_ba;
    QTest::newRow("empty object") << "{}"_ba;
    QTest::newRow("result is a text") << "{\"result\":\"ok\"}"_ba;
    QTest::newRow("products is a text") << "{\"result\":{\"products\":\"none\"}}"_ba;
    QTest::newRow("deep") << QByteArray(200'000, '[');
    QTest::newRow("bad utf-8") << "{\"result\":{\"products\":\"\xff\xfe\"}}"_ba;
}

void TestTopParse::nonsense()
{
    QFETCH(QByteArray, body);
    const auto page = topparse::search(body, 200);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::BadAnswer);
    const auto detail = topparse::offer(body, 200, OfferId{u"1"_s});
    QVERIFY(!detail);
    QCOMPARE(detail.error().kind, ErrorKind::BadAnswer);
}

void TestTopParse::readsDetail()
{
    const auto detail = topparse::offer(R"({"result":{"productInfo":{"id":1001,"subject":"耳机",
        "referencePrice":"20.00","priceRange":"9-12",
        "saleInfo":{"price":"12.00","minQuantity":"10","unit":"件","priceRanges":[
            {"startQuantity":100,"endQuantity":0,"price":9,"unit":"件"},
            {"startQuantity":10,"endQuantity":99,"price":"12.00","unit":"件"}]},
        "skuInfos":[{"skuId":5000000000001,"price":"12.50","quantity":"30","skuCode":"A-1",
            "attributes":[{"attributeName":"颜色","attributeValue":"黑"}]},
            {"skuId":"5000000000002","price":null,"quantity":"","attributes":[]}]}}})",
                                        200, OfferId{u"1001"_s});
    QVERIFY2(detail, qPrintable(detail ? QString() : detail.error().detail));
    const Offer &offer = detail->offer;
    QVERIFY(offer.detailed);
    QCOMPARE(offer.price, Money::parse(u"12"));
    QCOMPARE(offer.referencePrice, Money::parse(u"20"));
    QCOMPARE(offer.moq, std::optional<qint64>(10));
    QCOMPARE(offer.ladder.tiers().size(), 2);
    QCOMPARE(offer.ladder.priceAt(99), Money::parse(u"12"));
    QCOMPARE(offer.ladder.priceAt(1'000'000), Money::parse(u"9"));
    QCOMPARE(offer.skus.size(), 2);
    QCOMPARE(offer.skus.first().id.value, u"5000000000001"_s);
    QCOMPARE(offer.skus.first().price, Money::parse(u"12.5"));
    QCOMPARE(offer.skus.first().stock, std::optional<qint64>(30));
    QCOMPARE(offer.skus.first().attributes.first().value, u"黑"_s);
    QVERIFY(!offer.skus.last().price && !offer.skus.last().stock);
    QVERIFY(detail->skipped.isEmpty());
}

void TestTopParse::detailWithBrokenParts()
{
    const auto detail = topparse::offer(R"({"result":{"productInfo":{"id":"1001","subject":"耳机",
        "saleInfo":{"priceRanges":[{"startQuantity":1,"price":"abc"},
            {"startQuantity":5,"price":"3"}]},
        "skuInfos":[{"price":"1"},{"skuId":"1","price":"1"}],"image":[]}}})",
                                        200, OfferId{u"1001"_s});
    QVERIFY(detail);
    QCOMPARE(detail->offer.ladder.tiers().size(), 1);
    QCOMPARE(detail->offer.skus.size(), 1);
    QCOMPARE(detail->skipped.size(), 2);
}

void TestTopParse::detailOfAnotherOffer()
{
    const auto detail = topparse::offer(R"({"result":{"productInfo":{"id":"2"}}})", 200,
                                        OfferId{u"1"_s});
    QVERIFY(!detail);
    QCOMPARE(detail.error().kind, ErrorKind::BadAnswer);
}

QTEST_GUILESS_MAIN(TestTopParse)
#include "test_topparse.moc"

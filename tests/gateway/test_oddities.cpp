// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/aopparse.h"
#include "core/gateway/oneboundparse.h"
#include "core/gateway/topparse.h"
#include "tests/gateway/offerfacts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

enum class Speaks { Top, Wholesale, Cards, Family, Reseller };

/// One row, or the parts of one detail, in the envelope that each dialect puts around it.
Result<SearchPage> searched(Speaks speaks, const QByteArray &row)
{
    switch (speaks) {
    case Speaks::Top:
        return topparse::search("{\"result\":{\"products\":[" + row + "]}}", 200);
    case Speaks::Wholesale:
        return topparse::search(R"({"alibaba_wholesale_goods_search_response":{
            "wholesale_goods_search_result":{"result_code":200,"result_memo":"","result":{
            "total":"1","category":{"paths":[],"node_map":"{\"1\":\"x\"}"},"items":[)"
                                    + row + "]}}}}",
                                200);
    case Speaks::Cards:
        return aopparse::search(
            R"({"result":{"success":true,"result":{"totalRecords":1,"data":[)" + row + "]}}}", 200);
    case Speaks::Family:
        return aopparse::search("{\"success\":\"true\",\"resultList\":[" + row + "]}", 200);
    case Speaks::Reseller:
        return oneboundparse::search(
            R"({"items":{"total_results":"1","item":[)" + row + "]},\"error_code\":\"0000\"}", 200);
    }
    Q_UNREACHABLE();
}

Result<OfferDetail> detailed(Speaks speaks, const QByteArray &parts)
{
    const OfferId id{u"1001"_s};
    switch (speaks) {
    case Speaks::Top:
    case Speaks::Wholesale:
        return topparse::offer("{\"result\":{\"productInfo\":{" + parts + "}}}", 200, id);
    case Speaks::Cards:
        return aopparse::offer(
            R"({"result":{"success":"true","result":{"offerId":1001,)" + parts + "}}}", 200, id);
    case Speaks::Family:
        return aopparse::offer("{\"productInfo\":{" + parts + "}}", 200, id);
    case Speaks::Reseller:
        return oneboundparse::offer("{\"item\":{\"num_iid\":1001," + parts + "}}", 200, id);
    }
    Q_UNREACHABLE();
}

/// Facts and reasons without what every offer 1001 has.
template <class Answer> QStringList told(const Answer &facts, const QList<SkippedRow> &skipped)
{
    QStringList lines;
    for (const Offer &offer : facts)
        lines += factsOf(offer);
    lines.removeAll(u"id 1001"_s);
    lines.removeAll(u"page https://detail.1688.com/offer/1001.html"_s);
    for (const QString &reason : reasonsOf(skipped))
        lines.append(u"skipped "_s + reason);
    return lines;
}

} // namespace

/// The oddities of docs/protocol.md part B 3 and 6, one by one, and what each must become.
class TestOddities : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_data();
    void rows();
    void details_data();
    void details();
    void offersNoLongerSold_data();
    void offersNoLongerSold();
    void envelopes_data();
    void envelopes();
    void batches();
    void itemGetShapeInDialectTop();
    void nothingFound_data();
    void nothingFound();
    void anEmptyAnswerIsNotGone();
};

void TestOddities::rows_data()
{
    QTest::addColumn<Speaks>("speaks");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("expected");
    using enum Speaks;
    const auto row = [](const char *name, Speaks speaks, const QByteArray &json,
                        const QStringList &expected) {
        QTest::newRow(name) << speaks << json << expected;
    };
    row("numbers as strings", Cards,
        R"({"offerId":"1001","priceInfo":{"price":"21.1"},"monthSold":"12","minOrderQuantity":"2"})",
        {u"price 21.10"_s, u"moq 2"_s, u"sales 12"_s});
    row("strings as numbers", Cards,
        R"({"offerId":1001,"subject":2026,"priceInfo":{"price":4},"monthSold":12})",
        {u"title 2026"_s, u"price 4.00"_s, u"sales 12"_s});
    row("nothing three ways", Cards,
        R"({"offerId":1001,"subject":"","priceInfo":{"price":null},"unit":null,"monthSold":""})",
        {});
    row("[] for an object", Cards, R"({"offerId":1001,"priceInfo":[],"price":"3.5"})",
        {u"price 3.50"_s});
    row("only a translation", Cards, R"({"offerId":1001,"subjectTrans":"Cup"})", {u"title Cup"_s});
    row("a white picture only", Cards,
        R"({"offerId":1001,"imageUrl":"","whiteImage":"//cbu01.alicdn.com/w.jpg"})",
        {u"image https://cbu01.alicdn.com/w.jpg"_s});
    row("promotionURL", Cards,
        R"({"offerId":1001,"promotionURL":"https://detail.1688.com/offer/1001.html?fromkv=a"})",
        {u"page https://detail.1688.com/offer/1001.html?fromkv=a"_s});
    row("promotionUrl", Cards,
        R"({"offerId":1001,"promotionUrl":"//detail.1688.com/offer/9.html"})",
        {u"page https://detail.1688.com/offer/9.html"_s});
    row("a page that is none", Cards, R"({"offerId":1001,"promotionURL":"商品详情页链接"})", {});
    row("keys of Java classes", Cards,
        R"({"offerId":1001,"class":"x.Model","priceInfo":{"price":"1.70","class":"x.Price"}})",
        {u"price 1.70"_s});
    row("pool rows", Cards, R"({"itemId":1001,"title":"杯子","price":"3"})",
        {u"title 杯子"_s, u"price 3.00"_s});
    row("whole fen", Family, R"({"offerId":"1001","oldPrice":1010,"price":"9"})",
        {u"price 10.10"_s});
    row("fen as a string", Family, R"({"offerId":"1001","oldPrice":"5"})", {u"price 0.05"_s});
    row("more fen than there are", Family, R"({"offerId":"1001","oldPrice":9223372036854775807})",
        {u"skipped 0: row: oldPrice: not a price: 9223372036854775807"_s});
    row("broken fen", Family, R"({"offerId":"1001","oldPrice":10.5})",
        {u"skipped 0: row: oldPrice: not a count: 10.5"_s});
    row("unlimited stock", Family, R"({"offerId":1001,"supplyAmount":2147483646})", {});
    row("much stock", Family, R"({"offerId":1001,"supplyAmount":2147483645})",
        {u"stock 2147483645"_s});
    row("hits in a title", Family, R"({"productID":1001,"subject":"<font color=red>杯</font>子"})",
        {u"title 杯子"_s});
    row("relative picture", Family, R"({"productID":1001,"picUrl":"img/ibank/a.jpg"})",
        {u"image https://cbu01.alicdn.com/img/ibank/a.jpg"_s});
    row("picture without scheme", Family, R"({"productID":1001,"picUrl":"//img.1688.com/a.jpg"})",
        {u"image https://img.1688.com/a.jpg"_s});
    row("picture over http", Family, R"({"productID":1001,"picUrl":"http://img.1688.com/a.jpg"})",
        {u"image http://img.1688.com/a.jpg"_s});
    row("half a place", Family, R"({"productID":1001,"city":"义乌市","province":null})",
        {u"location 义乌市"_s});
    row("a price in words", Cards, R"({"offerId":1001,"priceInfo":{"price":"面议"}})",
        {u"skipped 0: row: price: not a price: 面议"_s});
    row("a price below zero", Family, R"({"offerId":1001,"price":-1})",
        {u"skipped 0: row: price: not a price: -1"_s});
    row("a minimum in words", Cards, R"({"offerId":1001,"minOrderQuantity":"few"})",
        {u"skipped 0: row: minOrderQuantity: not a count: few"_s});
    row("a title that is a list", Cards, R"({"offerId":1001,"subject":["a"]})",
        {u"skipped 0: row: subject: not a text"_s});
    row("an id in words", Cards, R"({"offerId":"abc"})",
        {u"skipped 0: row: offerId: not an id: abc"_s});
    row("an id of zero", Family, R"({"productID":0})",
        {u"skipped 0: row: productID: not an id: 0"_s});
    row("an id too long to be exact", Top, R"({"productId":99999999999999999999})",
        {u"skipped 0: row: productId: too many digits: 100000000000000000000"_s});
    row("an id with more digits than a number has", Top, R"({"productId":"00000000000000000001"})",
        {u"skipped 0: row: productId: not an id: 00000000000000000001"_s});
    row("no id", Top, R"({"subject":"a"})", {u"skipped 0: row: no productId"_s});
    row("no row", Cards, "[1]", {u"skipped 0: row: not an object"_s});
    row("control characters", Top,
        R"({"productId":"1001","subject":"a\u0000b\u001b[31m\n","unit":"\t件"})",
        {u"title a b [31m"_s, u"unit 件"_s});
    row("flag in words", Top, R"({"productId":"1001","isSupportMix":"maybe"})",
        {u"skipped 0: row: isSupportMix: not a yes or no: maybe"_s});
    row("cents", Wholesale,
        R"({"id":1001,"subject":"Cup","detail_url":"//detail.1688.com/offer/1001.html",
            "thumb_url":"//cbu01.alicdn.com/a.jpg","unit":"Pieces","supplier_id":22,"moq":"2",
            "min_price_cent":1250,"max_price_cent":"4770","currency":"CNY"})",
        {u"title Cup"_s, u"price 12.50"_s, u"range 12.50-47.70"_s, u"moq 2"_s, u"unit Pieces"_s,
         u"supplier id 22"_s, u"image https://cbu01.alicdn.com/a.jpg"_s});
    row("cents of nobody's currency", Wholesale, R"({"id":1001,"min_price_cent":99})",
        {u"price 0.99"_s, u"range 0.99-0.99"_s});
    row("RMB", Wholesale, R"({"id":1001,"max_price_cent":99,"currency":"RMB"})",
        {u"price 0.99"_s, u"range 0.99-0.99"_s});
    row("dollars", Wholesale,
        R"({"id":1001,"subject":"Cup","min_price_cent":1250,"max_price_cent":4770,"currency":"USD"})",
        {u"title Cup"_s});
    row("cents that are none", Wholesale, R"({"id":1001,"min_price_cent":"12.50"})",
        {u"skipped 0: row: min_price_cent: not a count: 12.50"_s});
    row("yuan sign", Reseller, R"({"num_iid":"1001","price":"¥12.50"})", {u"price 12.50"_s});
    row("wide yuan sign", Reseller, R"({"num_iid":"1001","price":"￥ 12.50"})", {u"price 12.50"_s});
    row("yuan in words", Reseller, R"({"num_iid":"1001","price":"12.50元"})", {u"price 12.50"_s});
    row("dollar sign", Reseller, R"({"num_iid":"1001","price":"$12.50"})", {});
    row("named dollars", Reseller, R"({"num_iid":"1001","price":12.5,"currency_code":"USD"})", {});
    row("range where a price should be", Reseller, R"({"num_iid":"1001","price":"12-15"})",
        {u"skipped 0: row: price: not a price: 12-15"_s});
}

void TestOddities::rows()
{
    QFETCH(Speaks, speaks);
    QFETCH(QByteArray, json);
    QFETCH(QStringList, expected);
    const auto page = searched(speaks, json);
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QCOMPARE(told(page->offers, page->skipped).join(u'\n'), expected.join(u'\n'));
}

void TestOddities::details_data()
{
    QTest::addColumn<Speaks>("speaks");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("expected");
    using enum Speaks;
    const auto row = [](const char *name, Speaks speaks, const QByteArray &json,
                        const QStringList &expected) {
        QTest::newRow(name) << speaks << json << expected;
    };
    row("priceRanges", Family, R"("saleInfo":{"priceRanges":[{"startQuantity":2,"price":39.0}]})",
        {u"price 39.00"_s, u"range 39.00-39.00"_s, u"tier 2- 39.00"_s});
    row("priceRangeList", Family,
        R"("saleInfo":{"priceRanges":null,"priceRangeList":[{"startQuantity":"2","price":"39"}]})",
        {u"price 39.00"_s, u"range 39.00-39.00"_s, u"tier 2- 39.00"_s});
    row("the other way round", Cards,
        R"("productSaleInfo":{"priceRanges":[{"startQuantity":1,"price":"4"}]})",
        {u"price 4.00"_s, u"range 4.00-4.00"_s, u"tier 1- 4.00"_s});
    row("quoteType 0", Family,
        R"("saleInfo":{"quoteType":0,"beginAmount":3,"priceRanges":[
            {"startQuantity":3,"price":2},{"startQuantity":10,"price":1.5}]})",
        {u"price 2.00"_s, u"range 1.50-2.00"_s, u"moq 3"_s, u"quote offer"_s, u"tier 3-9 2.00"_s,
         u"tier 10- 1.50"_s});
    row("quoteType 1", Family,
        R"("saleInfo":{"quoteType":"1"},"skuInfos":[{"skuId":5,"price":3.5},
            {"skuId":"6","price":"3"}])",
        {u"price 3.00"_s, u"range 3.00-3.50"_s, u"quote per SKU"_s, u"sku 5 '' 3.50 x?"_s,
         u"sku 6 '' 3.00 x?"_s});
    row("quoteType 2", Family,
        R"("saleInfo":{"quoteType":2,"priceRanges":[{"startQuantity":1,"price":3}]},
            "skuInfos":[{"skuId":5,"amountOnSale":7.0}])",
        {u"price 3.00"_s, u"range 3.00-3.00"_s, u"quote offer with SKUs"_s, u"tier 1- 3.00"_s,
         u"sku 5 '' - x7"_s});
    row("quoteType 3", Family, R"("saleInfo":{"quoteType":3},"skuInfos":[{"skuId":5,"price":1}])",
        {u"price 1.00"_s, u"range 1.00-1.00"_s, u"quote tiers per SKU"_s, u"sku 5 '' 1.00 x?"_s});
    row("by the lot", Family,
        R"("saleInfo":{"saleType":"batch","sellunit":"手","unit":"件","batchNumber":"12"})",
        {u"lot 12"_s, u"unit 件"_s});
    row("by the piece, whatever a lot would be", Family,
        R"("saleInfo":{"saleType":"normal","batchNumber":123})", {});
    row("a lot of one", Cards, R"("batchNumber":1)", {});
    row("an odd lot", Cards, R"("batchNumber":"手")",
        {u"skipped 0: batchNumber: not a count: 手"_s});
    row("quoteType 9", Family, R"("saleInfo":{"quoteType":9})", {});
    row("an amount with a point", Family, R"("saleInfo":{"amountOnSale":2663.0,"unit":"双"})",
        {u"unit 双"_s, u"stock 2663"_s});
    row("an odd stock", Family, R"("saleInfo":{"amountOnSale":"lots"})",
        {u"skipped 0: amountOnSale: not a count: lots"_s});
    row("unlimited", Cards,
        R"("productSaleInfo":{"amountOnSale":2147483646},
           "productSkuInfos":[{"skuId":5,"price":"1","amountOnSale":2147483647}])",
        {u"price 1.00"_s, u"range 1.00-1.00"_s, u"sku 5 '' 1.00 x?"_s});
    row("the reference price is a range", Family, R"("referencePrice":"66.0-80.0")", {});
    row("the reference price is empty", Family, R"("referencePrice":"")", {});
    row("the reference price is below zero", Family, R"("referencePrice":"-1")", {});
    row("attributes without names", Family,
        R"("skuInfos":[{"skuId":5,"cargoNumber":"","skuCode":"5","attributes":[
            {"attributeID":1,"attributeValue":"红"},{"attributeID":2,"attributeValue":""}]}])",
        {u"sku 5 '5' - x? =红"_s});
    row("other names of attributes", Family,
        R"("skuInfos":[{"skuId":5,"cargoNumber":"A1","skuCode":"5","attributes":[
            {"attributeDisplayName":"色","attributeValue":"","customValueName":"紫"}]}])",
        {u"sku 5 'A1' - x? 色=紫"_s});
    row("translated attributes", Cards,
        R"("productSkuInfos":[{"skuId":5,"skuAttributes":[
            {"attributeNameTrans":"Colour","valueTrans":"Red"}]}])",
        {u"sku 5 '' - x? Colour=Red"_s});
    row("a SKU's picture for the offer", Family,
        R"("image":{"images":[]},"skuInfos":[{"skuId":5,"attributes":[
            {"attributeValue":"S","skuImageUrl":""},
            {"attributeValue":"红","skuImageUrl":"img/ibank/r.jpg"}]}])",
        {u"image https://cbu01.alicdn.com/img/ibank/r.jpg"_s, u"sku 5 '' - x? =S,=红"_s});
    row("the first picture that is one", Family,
        R"~("image":{"images":["",null,"javascript:alert(1)","img/ibank/b.jpg"]})~",
        {u"image https://cbu01.alicdn.com/img/ibank/b.jpg"_s});
    row("[] for objects", Family,
        R"("saleInfo":[],"image":[],"shippingInfo":[],"skuInfos":{},"subject":"杯")",
        {u"title 杯"_s});
    row("[] for objects across the border", Cards,
        R"("productSaleInfo":[],"productImage":[],"sellerMixSetting":[],"productSkuInfos":null)",
        {});
    row("odd parts beside good ones", Cards,
        R"("subject":["a"],"minOrderQuantity":"x","sellerMixSetting":{"generalHunpi":"?"},
           "productSaleInfo":{"quoteType":"?","priceRangeList":[{"startQuantity":1,"price":"2"}]})",
        {u"price 2.00"_s, u"range 2.00-2.00"_s, u"tier 1- 2.00"_s,
         u"skipped 0: subject: not a text"_s, u"skipped 0: minOrderQuantity: not a count: x"_s,
         u"skipped 0: generalHunpi: not a yes or no: ?"_s,
         u"skipped 0: quoteType: not a count: ?"_s});
    row("odd tiers", Top,
        R"("saleInfo":{"priceRanges":[{"price":1},{"startQuantity":1},"x",
            {"startQuantity":5,"endQuantity":2,"price":1},{"startQuantity":2,"price":"1e5"},
            {"startQuantity":9,"price":"0.5"}]})",
        {u"price 0.50"_s, u"range 0.50-0.50"_s, u"tier 9- 0.50"_s,
         u"skipped 0: tier: no startQuantity"_s, u"skipped 1: tier: no price"_s,
         u"skipped 2: tier: no startQuantity"_s,
         u"skipped 3: tier: endQuantity: before startQuantity"_s,
         u"skipped 4: tier: price: not a price: 1e5"_s});
    row("two prices from one quantity", Top,
        R"("saleInfo":{"priceRanges":[{"startQuantity":1,"price":1},{"startQuantity":1,"price":2}]})",
        {u"skipped 0: tiers: two prices from one quantity"_s});
    row("odd SKUs", Top,
        R"("skuInfos":[{"price":1},{"skuId":5,"price":"?"},{"skuId":6,"price":2,"quantity":"?"}])",
        {u"price 2.00"_s, u"range 2.00-2.00"_s, u"sku 6 '' 2.00 x?"_s,
         u"skipped 0: SKU: no skuId"_s, u"skipped 1: SKU: price: not a price: ?"_s,
         u"skipped 0: quantity: not a count: ?"_s});
    row("a range that is a number", Top, R"("priceRange":12.5)", {u"range 12.50-12.50"_s});
    row("promotionUrl and a sold count", Cards,
        R"("promotionUrl":"https://detail.1688.com/offer/1001.html?a=1","soldOut":"12342")",
        {u"sales 12342"_s, u"page https://detail.1688.com/offer/1001.html?a=1"_s});
    row("a reseller's empty words", Reseller,
        R"("title":"","price":"","num":"","min_num":0,"skus":[],"seller_info":[],"video":[],
           "is_support_mix":null,"tmall":"")",
        {});
    row("a reseller's pairs as strings", Reseller,
        R"("priceRange":[["2","35"],["50","30.5"],["x","1"],[7],"y"])",
        {u"price 35.00"_s, u"range 30.50-35.00"_s, u"tier 2-49 35.00"_s, u"tier 50- 30.50"_s,
         u"skipped 2: tier: not a count: x"_s, u"skipped 3: tier: no price"_s,
         u"skipped 4: tier: no start"_s});
    row("a reseller's list of properties", Reseller,
        R"("props_list":{"0:0":"颜色:白","1:2":"尺码:S"},"item_imgs":[{"url":""},
           {"url":"//cbu01.alicdn.com/a.jpg"}],"skus":{"sku":[{"sku_id":"7","price":"¥3",
           "quantity":"4","properties":"0:0;1:2","properties_name":""}]})",
        {u"price 3.00"_s, u"range 3.00-3.00"_s, u"image https://cbu01.alicdn.com/a.jpg"_s,
         u"sku 7 '' 3.00 x4 颜色=白,尺码=S"_s});
    row("a reseller's dollars by their sign", Reseller,
        R"("price":"US $47.70","priceRange":[[2,47.7]],"skus":{"sku":[{"sku_id":7,"price":47.7}]})",
        {u"sku 7 '' - x?"_s, u"skipped 0: prices are in $"_s});
}

void TestOddities::details()
{
    QFETCH(Speaks, speaks);
    QFETCH(QByteArray, json);
    QFETCH(QStringList, expected);
    const auto detail = detailed(speaks, json);
    QVERIFY2(detail, detail ? "" : qPrintable(detail.error().detail));
    QVERIFY(detail->offer.detailed);
    QCOMPARE(told(QList{detail->offer}, detail->skipped).join(u'\n'), expected.join(u'\n'));
}

void TestOddities::offersNoLongerSold_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("sold");
    // PROTOCOL B 3.1 has the words.
    for (const char *status : {"published", "modified", "new", "approved", "auditing", "TBD",
                               "untread", "", "a word of tomorrow"})
        QTest::newRow(status) << QString::fromLatin1(status) << true;
    for (const char *status : {"member expired", "auto expired", "expired", "member deleted",
                               "deleted", "Member_Deleted", "AUTO-EXPIRED", "memberExpired"})
        QTest::newRow(status) << QString::fromLatin1(status) << false;
}

/// A detail of an offer that its seller took away is how the platform says that it is gone.
void TestOddities::offersNoLongerSold()
{
    QFETCH(QString, status);
    QFETCH(bool, sold);
    for (const Speaks speaks : {Speaks::Top, Speaks::Cards, Speaks::Family}) {
        const auto detail = detailed(speaks, "\"status\":\"" + status.toUtf8() + "\"");
        QCOMPARE(detail.has_value(), sold);
        if (!sold) {
            QCOMPARE(detail.error().kind, ErrorKind::NotFound);
            QCOMPARE(detail.error().code, status);
        }
    }
}

void TestOddities::envelopes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("total"); // -1: unknown
    const auto row = [](const char *name, const QByteArray &json, qint64 total) {
        QTest::newRow(name) << json << total;
    };
    row("success in words", R"({"success":"true","result":[{"offerId":1001}]})", -1);
    row("no message", R"({"result":{"success":true,"code":"200","result":[{"offerId":1001}]}})",
        -1);
    row("retCode", R"({"result":{"success":true,"retCode":"S0000","retMsg":"ok",
        "result":{"totalRecords":"2000","data":[{"offerId":1001}]}}})",
        2000);
    row("through a reseller", R"({"data":{"totalRecords":7,"data":[{"offerId":1001}]},
        "success":true})",
        7);
    row("toReturn", R"({"result":{"total":3,"toReturn":[{"id":1001}]}})", 3);
    row("pool",
        R"({"result":{"success":true,"result":{"total":9,"resultList":[{"itemId":1001}]}}})", 9);
    row("a total in words", R"({"result":{"total":"many","result":[{"offerId":1001}]}})", -1);
}

void TestOddities::envelopes()
{
    QFETCH(QByteArray, json);
    const auto page = aopparse::search(json, 200);
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->offers.size(), 1);
    QCOMPARE(page->offers.first().id.value, u"1001"_s);
    QTEST(page->total.value_or(-1), "total");
}

void TestOddities::batches()
{
    const QByteArray json = R"({"result":{"success":true,"result":[
        {"instanceCode":"a","productInfo":{"productID":1,"subject":"一"}},
        {"instanceCode":"b","productInfo":{"productID":"1001","subject":"二"}}]}})";
    const auto second = aopparse::offer(json, 200, OfferId{u"1001"_s});
    QVERIFY(second);
    QCOMPARE(second->offer.title, u"二"_s);
    const auto none = aopparse::offer(json, 200, OfferId{u"3"_s});
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::BadAnswer);
    // cross.productInfo says success beside it.
    const auto beside = aopparse::offer(
        R"({"success":"true","message":"","productInfo":{"productID":1001,"subject":"三"}})", 200,
        OfferId{u"1001"_s});
    QVERIFY(beside);
    QCOMPARE(beside->offer.title, u"三"_s);
}

void TestOddities::itemGetShapeInDialectTop()
{
    const auto detail = topparse::offer(
        R"({"item":{"num_iid":"1001","title":"杯","price":"3.50"},"error_code":"0000"})", 200,
        OfferId{u"1001"_s});
    QVERIFY(detail);
    QCOMPARE(told(QList{detail->offer}, detail->skipped),
             (QStringList{u"title 杯"_s, u"price 3.50"_s}));
    // The router names the answer after the call.
    const auto wrapped = topparse::offer(
        R"({"com_alibaba_product_get_response":{"result":{"productInfo":{"id":1001,
            "subject":"杯"}}}})",
        200, OfferId{u"1001"_s});
    QVERIFY(wrapped);
    QCOMPARE(wrapped->offer.title, u"杯"_s);
}

void TestOddities::nothingFound_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("page"); // an empty page, else no such offer
    QTest::newRow("empty list") << R"({"result":[],"items":{"item":[],"total_results":0}})"_ba
                                << true;
    QTest::newRow("only a total") << R"({"result":{"totalRecords":"0"},"items":[]})"_ba << true;
    QTest::newRow("null") << R"({"result":{"total":0,"products":null,"data":null},
        "items":{"item":null,"real_total_results":"0"}})"_ba
                          << true;
    QTest::newRow("a message")
        << R"({"errMsg":"商品[1001]不存在","item":{"error":"item-not-found"}})"_ba << false;
}

void TestOddities::nothingFound()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, page);
    const OfferId id{u"1001"_s};
    if (page) {
        for (const auto &found : {aopparse::search(json, 200), oneboundparse::search(json, 200)}) {
            QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
            QVERIFY(found->offers.isEmpty() && found->skipped.isEmpty());
        }
        return;
    }
    for (const auto &found :
         {aopparse::offer(json, 200, id), oneboundparse::offer(json, 200, id)}) {
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::NotFound);
    }
}

/// Gone is noted in the library, so only the platform's word for it counts.
void TestOddities::anEmptyAnswerIsNotGone()
{
    for (const QByteArray &json : {QByteArray(R"({"item":{},"error_code":"0000"})"),
                                   QByteArray(R"({"item":[],"error":""})")}) {
        const auto found = oneboundparse::offer(json, 200, OfferId{u"1001"_s});
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::BadAnswer);
    }
}

QTEST_GUILESS_MAIN(TestOddities)
#include "test_oddities.moc"

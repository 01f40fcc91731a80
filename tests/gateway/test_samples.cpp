// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cost.h"
#include "core/gateway/aopparse.h"
#include "core/gateway/apierror.h"
#include "core/gateway/oneboundparse.h"
#include "tests/gateway/offerfacts.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(SAMPLES_DIR "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<Money> yuan(const char *text) { return Money::parse(QString::fromLatin1(text)); }

} // namespace

/// Every recorded and documented answer, and the values it must give: all of them, and no others.
class TestSamples : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noneIsForgotten();
    void keywordQuery();
    void offerRecommend();
    void similarOffersAreInFen();
    void suggestions();
    void productGet();
    void simpleGet();
    void crossBorderDetail();
    void crossBorderDetailThroughAReseller();
    void skuLists();
    void resellersItem();
    void resellersItemInDollars();
    void resellersSearch();
    void refusals_data();
    void refusals();
};

void TestSamples::noneIsForgotten()
{
    const QStringList read{u"doc_keywordQuery.json"_s,
                           u"doc_product_get.json"_s,
                           u"doc_product_simple_get.json"_s,
                           u"doc_queryProductDetail.json"_s,
                           u"doc_suggest_crossBorder.json"_s,
                           u"gateway_errors.jsonl"_s,
                           u"real_linkplus_similar_offer_search.json"_s,
                           u"real_offerRecommend.json"_s,
                           u"real_onebound_1688_item_get_582896733162.json"_s,
                           u"real_onebound_1688_item_search.json"_s,
                           u"real_onebound_alibaba_item_get_60840463360.json"_s,
                           u"real_queryProductDetail_passthrough.json"_s,
                           u"real_skuinfo_1000354769581.json"_s,
                           u"real_skuinfo_1014470220597.json"_s,
                           u"real_token_responses.json"_s}; // by the test of tokens
    QCOMPARE(QDir(QStringLiteral(SAMPLES_DIR)).entryList({u"*.json*"_s}), read);
}

void TestSamples::keywordQuery()
{
    const auto page = aopparse::search(sample(u"doc_keywordQuery.json"_s), 200);
    QVERIFY(page);
    QCOMPARE(page->total, std::optional<qint64>(123));
    QCOMPARE(reasonsOf(page->skipped), QStringList());
    QCOMPARE(page->offers.size(), 1);
    QCOMPARE(
        factsOf(page->offers.at(0)),
        (QStringList{u"id 2"_s, u"title 中文标题"_s, u"price 10.00"_s, u"moq 1"_s, u"sales 1213"_s,
                     u"image https://cbu01.alicdn.com/%E5%9B%BE%E7%89%87%E5%9C%B0%E5%9D%80"_s,
                     u"page https://detail.1688.com/offer/2.html"_s}));
}

void TestSamples::offerRecommend()
{
    const auto page = aopparse::search(sample(u"real_offerRecommend.json"_s), 200);
    QVERIFY(page);
    QCOMPARE(page->total, std::optional<qint64>());
    QCOMPARE(reasonsOf(page->skipped), QStringList());
    QCOMPARE(page->offers.size(), 5);
    QCOMPARE(
        factsOf(page->offers.at(0)),
        (QStringList{
            u"id 666353603800"_s,
            u"title 不锈钢玉米刨 剥玉米神器家用厨房脱粒器玉米粒分离器剥离器工具"_s, u"price 1.70"_s,
            u"sales 4861"_s,
            u"image https://cbu01.alicdn.com/img/ibank/O1CN01mMCr3s1LkqgqluWHA_!!2209441141338-0-cib.jpg"_s,
            u"page https://detail.1688.com/offer/666353603800.html"_s}));
    QCOMPARE(
        factsOf(page->offers.at(1)),
        (QStringList{
            u"id 606760936648"_s,
            u"title 拉面碗日式碗餐具面碗陶瓷碗商用饭碗斗笠碗大碗麻辣烫冒菜汤面碗"_s,
            u"price 8.30"_s, u"sales 1839"_s,
            u"image https://cbu01.alicdn.com/img/ibank/2020/102/168/14732861201_1132645567.jpg"_s,
            u"page https://detail.1688.com/offer/606760936648.html"_s}));
    QCOMPARE(
        factsOf(page->offers.at(2)),
        (QStringList{
            u"id 694615731159"_s,
            u"title 收纳箱衣柜衣服衣物被子储物盒家用透明塑料折叠箱零食玩具整理箱"_s,
            u"price 25.48"_s, u"sales 410"_s,
            u"image https://cbu01.alicdn.com/img/ibank/O1CN01kZMq9n2CzCtIrrmFy_!!3926048544-0-cib.jpg"_s,
            u"page https://detail.1688.com/offer/694615731159.html"_s}));
    QCOMPARE(
        factsOf(page->offers.at(3)),
        (QStringList{
            u"id 648876908463"_s,
            u"title 鱼缸过滤棉8D无胶棉洗不烂加厚高密度净水培菌蜂巢水立方棉生化棉"_s,
            u"price 0.88"_s, u"sales 2064"_s,
            u"image https://cbu01.alicdn.com/img/ibank/O1CN01LxRhSB1mpsgxGRjrK_!!2209727665004-0-cib.jpg"_s,
            u"page https://detail.1688.com/offer/648876908463.html"_s}));
    QCOMPARE(
        factsOf(page->offers.at(4)),
        (QStringList{
            u"id 616242004615"_s, u"title 整木批发实木乌檀木菜板整木砧板切菜板木质家用砧板案板"_s,
            u"price 9.00"_s, u"sales 471"_s,
            u"image https://cbu01.alicdn.com/img/ibank/O1CN01Gme4g61W3lNUjoKUk_!!940802733-0-cib.jpg"_s,
            u"page https://detail.1688.com/offer/616242004615.html"_s}));
}

void TestSamples::similarOffersAreInFen()
{
    const auto page = aopparse::search(sample(u"real_linkplus_similar_offer_search.json"_s), 200);
    QVERIFY(page);
    QCOMPARE(page->total, std::optional<qint64>(95));
    QCOMPARE(reasonsOf(page->skipped), QStringList());
    QCOMPARE(page->offers.size(), 6);
    // 1010 is 10.10 yuan; 2147483646 in stock is "unlimited", which is no number.
    QCOMPARE(
        factsOf(page->offers.at(0)),
        (QStringList{
            u"id 721188620217"_s,
            u"title 跨境缎面纯色百褶裙2026夏季薄款中长款过膝高腰A字裙半身裙"_s, u"price 10.10"_s,
            u"moq 2"_s, u"unit 条"_s, u"location 广东 广州市天河区"_s,
            u"image https://cbu01.alicdn.com/img/ibank/O1CN010oh4En1VDY8gAs0r9_!!2213843832619-0-cib.jpg"_s,
            u"page https://detail.1688.com/offer/721188620217.html"_s}));
    QCOMPARE(
        factsOf(page->offers.at(1)),
        (QStringList{
            u"id 711780815963"_s,
            u"title 卡其色垂感百褶裙女秋季时尚显瘦新款高级感高腰2026春秋半身裙子"_s,
            u"price 45.00"_s, u"moq 1"_s, u"unit 条"_s, u"location 广东 广州市天河区"_s,
            u"image https://cbu01.alicdn.com/img/ibank/O1CN01aPlxnH1Oy53PIsPDw_!!2201410231773-0-cib.jpg"_s,
            u"page https://detail.1688.com/offer/711780815963.html"_s}));
    QCOMPARE(
        factsOf(page->offers.at(2)),
        (QStringList{
            u"id 1007230858369"_s,
            u"title 高端香槟色垂感百褶裙女2024夏季新款洋气百搭显瘦显高大码半身裙"_s,
            u"price 9.70"_s, u"moq 1"_s, u"unit 条"_s, u"location 广东 普宁市"_s,
            u"image https://cbu01.alicdn.com/img/ibank/O1CN016Kd47U2HYiGUTu4Je_!!3895869163-0-cib.jpg"_s,
            u"page https://detail.1688.com/offer/1007230858369.html"_s}));
    QCOMPARE(
        factsOf(page->offers.at(3)),
        (QStringList{
            u"id 910530615913"_s, u"title 缎面优雅风琴高腰百褶裙春夏百搭公主风半身裙长裙子新款"_s,
            u"price 10.49"_s, u"moq 1"_s, u"unit 件"_s, u"location 浙江 杭州市滨江区"_s,
            u"image https://cbu01.alicdn.com/img/ibank/O1CN01e1MWwI2HYi9vD9UL4_!!3895869163-0-cib.jpg"_s,
            u"page https://detail.1688.com/offer/910530615913.html"_s}));
    QCOMPARE(
        factsOf(page->offers.at(4)),
        (QStringList{
            u"id 802899278306"_s,
            u"title 跨境缎面纯色百褶裙2026夏季薄款中长款过膝高腰A字裙半身裙"_s, u"price 9.60"_s,
            u"moq 1"_s, u"unit 条"_s, u"stock 34869"_s, u"location 广东 揭阳市"_s,
            u"image https://cbu01.alicdn.com/img/ibank/O1CN010oh4En1VDY8gAs0r9_!!2213843832619-0-cib.jpg"_s,
            u"page https://detail.1688.com/offer/802899278306.html"_s}));
    QCOMPARE(
        factsOf(page->offers.at(5)),
        (QStringList{
            u"id 979193539452"_s,
            u"title 百褶半身裙女秋季新款垂感长裙新款气质长裙压褶显瘦高级感半身裙"_s,
            u"price 55.00"_s, u"moq 1"_s, u"unit 件"_s, u"stock 510"_s, u"location 江苏 苏州市"_s,
            u"image https://cbu01.alicdn.com/img/ibank/O1CN01BGTqFy2KAO3xoYQwg_!!2217600429516-0-cib.jpg"_s,
            u"page https://detail.1688.com/offer/979193539452.html"_s}));
}

void TestSamples::suggestions()
{
    const auto page = aopparse::search(sample(u"doc_suggest_crossBorder.json"_s), 200);
    QVERIFY(page);
    QCOMPARE(page->total, std::optional<qint64>());
    QCOMPARE(reasonsOf(page->skipped), QStringList());
    QCOMPARE(page->offers.size(), 1);
    QCOMPARE(
        factsOf(page->offers.at(0)),
        (QStringList{
            u"id 45636254415"_s,
            u"title 创意儿童戒指批发 糖果色塑料/树脂戒指混批时尚女童女孩戒指批发"_s,
            u"price 0.06"_s, u"moq 100"_s, u"unit PCS"_s, u"stock 241682"_s, u"sales 159821"_s,
            u"location 浙江 义乌市"_s,
            u"image https://cbu01.alicdn.com/img/ibank/2015/112/013/2204310211_1220361846.jpg"_s,
            u"page https://detail.1688.com/offer/45636254415.html"_s}));
}

void TestSamples::productGet()
{
    const auto detail = aopparse::offer(sample(u"doc_product_get.json"_s), 200,
                                        OfferId{u"584051070147"_s});
    QVERIFY(detail);
    QVERIFY(detail->offer.detailed);
    QCOMPARE(
        factsOf(detail->offer),
        (QStringList{
            u"id 584051070147"_s, u"title 高端气质OL韩版雪纺女装套头半高领长袖修身型蕾丝衫"_s,
            u"price 1.23"_s, u"range 1.23-10.00"_s, u"moq 123"_s, u"location asda"_s, u"mix yes"_s,
            u"image https://cbu01.alicdn.com/img/ibank/2014/766/624/1652426667_642119312.jpg"_s,
            u"page https://detail.1688.com/offer/584051070147.html"_s, u"tier 123- 1.23"_s,
            u"sku 4469920756190 '货1001' 10.00 x1000"_s}));
    QCOMPARE(reasonsOf(detail->skipped), (QStringList{u"0: amountOnSale: not a count: 1.23"_s}));
    // Another offer than the one asked for makes no sense.
    const auto other = aopparse::offer(sample(u"doc_product_get.json"_s), 200, OfferId{u"1"_s});
    QVERIFY(!other);
    QCOMPARE(other.error().kind, ErrorKind::BadAnswer);
}

void TestSamples::simpleGet()
{
    const auto detail = aopparse::offer(sample(u"doc_product_simple_get.json"_s), 200,
                                        OfferId{u"568791940008"_s});
    QVERIFY(detail);
    QVERIFY(detail->offer.detailed);
    QCOMPARE(
        factsOf(detail->offer),
        (QStringList{
            u"id 568791940008"_s, u"title 天天特价pzy测试请不要拍-奶疗素-1对2"_s,
            u"image https://cbu01.alicdn.com/img/ibank/2015/027/083/2685380720_409073960.jpg"_s,
            u"page https://detail.1688.com/offer/568791940008.html"_s, u"reference 66.00"_s,
            u"sku 3810851782509 '3810851782509' - x6000 =200mL"_s,
            u"sku 3810851782510 '3810851782510' - x500 =1000mL"_s,
            u"sku 3810851782511 '3810851782511' - x36 =500ml"_s}));
    QCOMPARE(reasonsOf(detail->skipped), QStringList());
}

void TestSamples::crossBorderDetail()
{
    const auto detail = aopparse::offer(sample(u"doc_queryProductDetail.json"_s), 200,
                                        OfferId{u"34513534353434"_s});
    QVERIFY(detail);
    QVERIFY(detail->offer.detailed);
    QCOMPARE(factsOf(detail->offer),
             (QStringList{u"id 34513534353434"_s,
                          u"title 猫砂盆超大号防外溅猫厕所加高巨无霸开放式宠物用品厂家直销批发"_s,
                          u"price 10.00"_s, u"range 10.00-10.00"_s, u"moq 1"_s, u"lot 200"_s,
                          u"unit 盒"_s, u"stock 99999"_s, u"sales 12342"_s,
                          u"supplier id 23tsdvcdsjngp3oj4j3i5"_s,
                          u"supplier 杭州宜路发发电子商务有限公司"_s, u"mix yes"_s,
                          u"image https://cbu01.alicdn.com/%E5%9B%BE%E7%89%87"_s,
                          u"page https://detail.1688.com/offer/34513534353434.html"_s,
                          u"quote per SKU"_s, u"tier 10- 10.00"_s}));
    QCOMPARE(reasonsOf(detail->skipped), (QStringList{u"0: SKU: price: not a price: 价格"_s}));
}

void TestSamples::crossBorderDetailThroughAReseller()
{
    const auto detail = aopparse::offer(sample(u"real_queryProductDetail_passthrough.json"_s), 200,
                                        OfferId{u"676651652931"_s});
    QVERIFY(detail);
    QVERIFY(detail->offer.detailed);
    QCOMPARE(
        factsOf(detail->offer),
        (QStringList{
            u"id 676651652931"_s, u"price 13.90"_s, u"range 13.90-14.90"_s, u"moq 2"_s,
            u"stock 2591"_s, u"supplier id BBBspz8Z4AmsyZ5SmwYL4Xi_A"_s, u"mix yes"_s,
            u"image https://cbu01.alicdn.com/img/ibank/O1CN01AGwXXl21zhP0URFzQ_!!3330047056-0-cib.jpg"_s,
            u"page https://detail.1688.com/offer/676651652931.html"_s, u"quote per SKU"_s,
            u"tier 2- 13.90"_s, u"sku 4878065068300 '' 14.90 x1030 커버 색상=B5 수평선"_s,
            u"sku 4878065068295 '' 14.90 x591 커버 색상=B5 광장"_s,
            u"sku 4878065068298 '' 14.90 x825 커버 색상=B5 공백"_s,
            u"sku 4878065068296 '' 13.90 x145 커버 색상=A5 수평선"_s,
            u"sku 4878065068299 '' 13.90 x0 커버 색상=A5 광장"_s,
            u"sku 4878065068297 '' 13.90 x0 커버 색상=A5 공백"_s}));
    QCOMPARE(reasonsOf(detail->skipped), QStringList());
    // The dearer variant costs its own price, whatever the ladder begins with.
    const Offer &offer = detail->offer;
    const auto dearer = costAt(offer, 10, offer.skus.first().id);
    QVERIFY(dearer);
    QCOMPARE(dearer->basis, CostBasis::Sku);
    QCOMPARE(dearer->line, *yuan("149"));
    QCOMPARE(costAt(offer, 10)->basis, CostBasis::Tier);
}

void TestSamples::skuLists()
{
    // The answers do not name the offer.
    const auto six = aopparse::offer(sample(u"real_skuinfo_1014470220597.json"_s), 200,
                                     OfferId{u"1014470220597"_s});
    QVERIFY(six);
    QVERIFY(six->offer.detailed);
    QCOMPARE(factsOf(six->offer),
             (QStringList{u"id 1014470220597"_s,
                          u"page https://detail.1688.com/offer/1014470220597.html"_s,
                          u"sku 6017326717277 '' - x? 颜色=白色,尺码=38"_s,
                          u"sku 6017326717278 '' - x? 颜色=白色,尺码=39"_s,
                          u"sku 6099578817475 '' - x? 颜色=白色,尺码=45（不退不换）"_s,
                          u"sku 6017326717284 '' - x? 颜色=黑色,尺码=38"_s,
                          u"sku 6017326717285 '' - x? 颜色=黑色,尺码=39"_s,
                          u"sku 6099578817476 '' - x? 颜色=黑色,尺码=45（不退不换）"_s}));
    QCOMPARE(reasonsOf(six->skipped), QStringList());
    const auto one = aopparse::offer(sample(u"real_skuinfo_1000354769581.json"_s), 200,
                                     OfferId{u"1000354769581"_s});
    QVERIFY(one);
    QVERIFY(one->offer.detailed);
    QCOMPARE(factsOf(one->offer),
             (QStringList{u"id 1000354769581"_s,
                          u"page https://detail.1688.com/offer/1000354769581.html"_s,
                          u"sku 6151027218762 '' - x? 颜色=透明,规格=一次性脚膜套（100只）"_s}));
    QCOMPARE(reasonsOf(one->skipped), QStringList());
    // Without a SKU table the call succeeds and says nothing more.
    const auto none = aopparse::offer(R"({"result":{"success":true,"result":{}}})", 200,
                                      OfferId{u"7"_s});
    QVERIFY(none);
    QVERIFY(none->offer.skus.isEmpty());
}

void TestSamples::resellersItem()
{
    const auto detail = oneboundparse::offer(
        sample(u"real_onebound_1688_item_get_582896733162.json"_s), 200,
        OfferId{u"582896733162"_s});
    QVERIFY(detail);
    QVERIFY(detail->offer.detailed);
    QCOMPARE(
        factsOf(detail->offer),
        (QStringList{
            u"id 582896733162"_s,
            u"title FOR Nikon Nikon D7500 SLR Camera Silicone Case d7500 D7000 Silicone Protective Case Camera Bag"_s,
            u"price 35.00"_s, u"range 25.00-35.00"_s, u"moq 3"_s, u"unit 个"_s, u"stock 7288"_s,
            u"sales 7288"_s, u"supplier _sopid@BBBZN7gpraGZX_6szb3-TE5tA"_s,
            u"location 广东省深圳市"_s,
            u"image https://img.dev.1buyo.com/img/ibank/9844043716_529504497.jpg"_s,
            u"page https://detail.1688.com/offer/582896733162.html"_s, u"tier 3-49 35.00"_s,
            u"tier 50-999 30.00"_s, u"tier 1000- 25.00"_s,
            u"sku 4531173224811 '' 35.00 x866 Color=D7500 camouflage/camouflage"_s}));
    QCOMPARE(reasonsOf(detail->skipped), QStringList());
}

void TestSamples::resellersItemInDollars()
{
    const auto detail = oneboundparse::offer(
        sample(u"real_onebound_alibaba_item_get_60840463360.json"_s), 200,
        OfferId{u"60840463360"_s});
    QVERIFY(detail);
    QVERIFY(detail->offer.detailed);
    // A wrong price is worse than none.
    QCOMPARE(
        factsOf(detail->offer),
        (QStringList{
            u"id 60840463360"_s, u"title Slip-on Daily Urban Walking Shoes"_s, u"moq 2"_s,
            u"stock 9999"_s, u"supplier cn1522808546pkux"_s,
            u"image https://sc04.alicdn.com/kf/HTB1GHVXaPvuK1Rjy0Faq6x2aVXa7.jpg"_s,
            u"page https://www.alibaba.com/product-detail/Reebaby-Hot-Sell-Group-0-with_60840463360.html"_s,
            u"sku 274257648 '' - x999 Color=navy,Shoe Size=44"_s}));
    QCOMPARE(reasonsOf(detail->skipped), (QStringList{u"0: prices are in USD"_s}));
}

void TestSamples::resellersSearch()
{
    const auto page = oneboundparse::search(sample(u"real_onebound_1688_item_search.json"_s), 200);
    QVERIFY(page);
    QCOMPARE(page->total, std::optional<qint64>(2000));
    QCOMPARE(reasonsOf(page->skipped), QStringList());
    QCOMPARE(page->offers.size(), 4);
    QCOMPARE(
        factsOf(page->offers.at(0)),
        (QStringList{
            u"id 1040419053367"_s,
            u"title Chinese Version Digital Camera Coolpix P1100 with Dual Vr Shock Stabilization and 125X Zoom Telephoto Camera for Bird Photography"_s,
            u"price 6990.00"_s, u"sales 1"_s,
            u"image https://cbu01.alicdn.com/img/ibank/O1CN01cGmO5W1ey7AJl1dqd_!!1877763939-0-cib.jpg"_s,
            u"page https://detail.1688.com/offer/1040419053367.html"_s}));
    QCOMPARE(
        factsOf(page->offers.at(1)),
        (QStringList{
            u"id 999526505291"_s,
            u"title 420-800mm F8.3 Telephoto Lens Manual Focus Telephoto Mirrorless Full-Frame Slr Telephoto Lens"_s,
            u"price 246.28"_s, u"sales 0"_s,
            u"image https://cbu01.alicdn.com/img/ibank/O1CN01hULXzB1zFKPZzhZrm_!!2220367276684-0-cib.jpg"_s,
            u"page https://detail.1688.com/offer/999526505291.html"_s}));
    QCOMPARE(
        factsOf(page->offers.at(2)),
        (QStringList{
            u"id 811344271032"_s,
            u"title Camera Pan-Focus Lens Nikon Z Oral Suitable for Nikon All Z Port Micro Semi-Full-Frame Universal Leo"_s,
            u"price 68.00"_s, u"sales 74"_s,
            u"image https://cbu01.alicdn.com/img/ibank/O1CN017CUO0v1b2ulIm6y6B_!!2218171243408-0-cib.jpg"_s,
            u"page https://detail.1688.com/offer/811344271032.html"_s}));
    QCOMPARE(
        factsOf(page->offers.at(3)),
        (QStringList{
            u"id 557254146279"_s,
            u"title 55MM 2X distance increasing lens additional lens suitable for Pentax Nikon Sony 18-55 lens"_s,
            u"price 35.00"_s, u"sales 3"_s,
            u"image https://cbu01.alicdn.com/img/ibank/O1CN01tUhAFQ1Bs2uupBBO0_!!0-0-cib.jpg"_s,
            u"page https://detail.1688.com/offer/557254146279.html"_s}));
}

void TestSamples::refusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    const QList<QByteArray> lines = sample(u"gateway_errors.jsonl"_s).split('\n');
    QCOMPARE(lines.size(), 13); // and an empty one after the last
    const auto row = [&lines](int line, int status, ErrorKind kind, const QString &code) {
        QTest::addRow("line %d", line) << lines.at(line) << status << kind << code;
    };
    row(0, 400, ErrorKind::Permission, u"gw.APIACLDecline"_s);
    row(1, 400, ErrorKind::RateLimited, u"gw.QosAppFrequencyLimit"_s);
    row(2, 400, ErrorKind::BadParameter, u"gw.ParamMissing"_s);
    row(3, 400, ErrorKind::Permission, u"gw.APIUnsupported"_s);
    row(4, 401, ErrorKind::Authentication, u"401"_s);
    row(5, 400, ErrorKind::BadParameter, u"E1"_s);
    row(7, 200, ErrorKind::Permission, u"500"_s); // "not your own order" is no broken server
    row(8, 200, ErrorKind::Permission, u"isv.permission-api-package-limit"_s);
    row(9, 200, ErrorKind::BadParameter, u"isv.invalid-orderid:NO_DATA"_s); // nor is this
    row(10, 200, ErrorKind::Authentication, u"25"_s);
    row(11, 200, ErrorKind::Authentication, u"isv.appkey-not-exists"_s);
    row(6, 200, ErrorKind::BadParameter, {}); // "success", and a message in the offer's place
    // A throttle inside a 200, and "gone" in words.
    QTest::newRow("throttled in a 200")
        << lines.at(1) << 200 << ErrorKind::RateLimited << u"gw.QosAppFrequencyLimit"_s;
    QTest::newRow("gone") << QByteArray(R"({"errMsg":"商品[570000000000]不存在"})") << 200
                          << ErrorKind::NotFound << QString();
    QTest::newRow("reseller wants money")
        << QByteArray(R"({"error":"pay","error_code":"4016","reason":"pay"})") << 200
        << ErrorKind::Permission << u"4016"_s;
}

void TestSamples::refusals()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, code);
    const auto answer = aopparse::offer(body, status, OfferId{u"570000000000"_s});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, kind);
    QCOMPARE(answer.error().code, code);
}

QTEST_GUILESS_MAIN(TestSamples)
#include "test_samples.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cost.h"
#include "core/gateway/aopparse.h"
#include "core/gateway/apierror.h"
#include "core/gateway/oneboundparse.h"

#include <QFile>
#include <QJsonDocument>
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

QString attributesOf(const Sku &sku)
{
    QStringList words;
    for (const SkuAttribute &attribute : sku.attributes)
        words.append(attribute.name + u'=' + attribute.value);
    return words.join(u',');
}

} // namespace

/// Every recorded and documented answer, and the values it must give.
class TestSamples : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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

void TestSamples::keywordQuery()
{
    const auto page = aopparse::search(sample(u"doc_keywordQuery.json"_s), 200);
    QVERIFY(page);
    QCOMPARE(page->total, std::optional<qint64>(123));
    QVERIFY(page->skipped.isEmpty());
    QCOMPARE(page->offers.size(), 1);
    const Offer &offer = page->offers.first();
    QCOMPARE(offer.id.value, u"2"_s);
    QCOMPARE(offer.title, u"中文标题"_s);
    QCOMPARE(offer.price, yuan("10"));
    QCOMPARE(offer.moq, std::optional<qint64>(1));
    QCOMPARE(offer.sales, std::optional<qint64>(1213));
    QVERIFY(!offer.stock); // a card does not tell
    QVERIFY(!offer.mixBatch);
}

void TestSamples::offerRecommend()
{
    const auto page = aopparse::search(sample(u"real_offerRecommend.json"_s), 200);
    QVERIFY(page);
    QVERIFY(page->skipped.isEmpty());
    QVERIFY(!page->total);
    QCOMPARE(page->offers.size(), 5);
    const Offer &first = page->offers.first();
    QCOMPARE(first.id.value, u"666353603800"_s);
    QCOMPARE(first.title, u"不锈钢玉米刨 剥玉米神器家用厨房脱粒器玉米粒分离器剥离器工具"_s);
    QCOMPARE(first.price, yuan("1.70"));
    QCOMPARE(first.sales, std::optional<qint64>(4861));
    QVERIFY(first.imageUrl.startsWith("https://cbu01.alicdn.com/img/ibank/"_L1));
    QCOMPARE(first.detailUrl, u"https://detail.1688.com/offer/666353603800.html"_s);
    QCOMPARE(page->offers.at(3).price, yuan("0.88"));
    QCOMPARE(page->offers.at(4).id.value, u"616242004615"_s);
}

void TestSamples::similarOffersAreInFen()
{
    const auto page = aopparse::search(sample(u"real_linkplus_similar_offer_search.json"_s), 200);
    QVERIFY(page);
    QCOMPARE(page->total, std::optional<qint64>(95));
    QCOMPARE(page->offers.size(), 6);
    const Offer &first = page->offers.first();
    QCOMPARE(first.id.value, u"721188620217"_s);
    QCOMPARE(first.price, yuan("10.10")); // 1010 fen
    QCOMPARE(first.moq, std::optional<qint64>(2));
    QCOMPARE(first.unit, u"条"_s);
    QCOMPARE(first.location, u"广东 广州市天河区"_s);
    QVERIFY(!first.stock); // 2147483646 is "unlimited"
    QCOMPARE(page->offers.at(4).stock, std::optional<qint64>(34869));
    QCOMPARE(page->offers.at(3).price, yuan("10.49"));
}

void TestSamples::suggestions()
{
    const auto page = aopparse::search(sample(u"doc_suggest_crossBorder.json"_s), 200);
    QVERIFY(page);
    QCOMPARE(page->offers.size(), 1);
    const Offer &offer = page->offers.first();
    QCOMPARE(offer.id.value, u"45636254415"_s);
    QCOMPARE(offer.price, yuan("0.06"));
    QCOMPARE(offer.moq, std::optional<qint64>(100));
    QCOMPARE(offer.stock, std::optional<qint64>(241682));
    QCOMPARE(offer.sales, std::optional<qint64>(159821));
    QCOMPARE(offer.unit, u"PCS"_s);
    QCOMPARE(offer.location, u"浙江 义乌市"_s);
}

void TestSamples::productGet()
{
    const auto detail = aopparse::offer(sample(u"doc_product_get.json"_s), 200,
                                        OfferId{u"584051070147"_s});
    QVERIFY(detail);
    const Offer &offer = detail->offer;
    QVERIFY(offer.detailed);
    QCOMPARE(offer.title, u"高端气质OL韩版雪纺女装套头半高领长袖修身型蕾丝衫"_s);
    QCOMPARE(offer.imageUrl,
             u"https://cbu01.alicdn.com/img/ibank/2014/766/624/1652426667_642119312.jpg"_s);
    QCOMPARE(offer.moq, std::optional<qint64>(123));
    QCOMPARE(offer.location, u"asda"_s);
    QCOMPARE(offer.mixBatch, std::optional(true));
    QCOMPARE(offer.ladder.tiers().size(), 1);
    QCOMPARE(offer.ladder.tiers().first().minQuantity, 123);
    QCOMPARE(offer.ladder.tiers().first().price, *yuan("1.23"));
    QVERIFY(!offer.ladder.tiers().first().maxQuantity);
    QCOMPARE(offer.skus.size(), 1);
    QCOMPARE(offer.skus.first().id.value, u"4469920756190"_s);
    QCOMPARE(offer.skus.first().price, yuan("10"));
    QCOMPARE(offer.skus.first().stock, std::optional<qint64>(1000));
    QCOMPARE(offer.price, yuan("1.23")); // what the ladder begins with
    QCOMPARE(offer.quote, Quote::Unknown); // 123 is no quote type
    QVERIFY(!offer.stock); // 1.23 pieces are none, and said so
    QCOMPARE(detail->skipped.size(), 1);
    // Another offer than the one asked for makes no sense.
    const auto other = aopparse::offer(sample(u"doc_product_get.json"_s), 200, OfferId{u"1"_s});
    QVERIFY(!other && other.error().kind == ErrorKind::BadAnswer);
}

void TestSamples::simpleGet()
{
    const auto detail = aopparse::offer(sample(u"doc_product_simple_get.json"_s), 200,
                                        OfferId{u"568791940008"_s});
    QVERIFY(detail);
    const Offer &offer = detail->offer;
    QCOMPARE(offer.skus.size(), 3);
    QVERIFY(!offer.skus.first().price);
    QCOMPARE(attributesOf(offer.skus.at(1)), u"=1000mL"_s); // older answers name no attribute
    QCOMPARE(offer.skus.at(2).stock, std::optional<qint64>(36));
    QCOMPARE(offer.referencePrice, yuan("66"));
    QVERIFY(!offer.price);
    QVERIFY(offer.ladder.isEmpty());
}

void TestSamples::crossBorderDetail()
{
    const auto detail = aopparse::offer(sample(u"doc_queryProductDetail.json"_s), 200,
                                        OfferId{u"34513534353434"_s});
    QVERIFY(detail);
    const Offer &offer = detail->offer;
    QCOMPARE(offer.supplier.name, u"杭州宜路发发电子商务有限公司"_s);
    QCOMPARE(offer.supplier.id.value, u"23tsdvcdsjngp3oj4j3i5"_s);
    QCOMPARE(offer.unit, u"盒"_s);
    QCOMPARE(offer.stock, std::optional<qint64>(99999));
    QCOMPARE(offer.sales, std::optional<qint64>(12342));
    QCOMPARE(offer.mixBatch, std::optional(true));
    QCOMPARE(offer.quote, Quote::PerSku);
    QCOMPARE(offer.ladder.tiers().first().minQuantity, 10);
    QCOMPARE(offer.ladder.tiers().first().price, *yuan("10"));
    // Its one SKU is priced "价格", which is a word: left out, and said so.
    QVERIFY(offer.skus.isEmpty());
    QCOMPARE(detail->skipped.size(), 1);
}

void TestSamples::crossBorderDetailThroughAReseller()
{
    const auto detail = aopparse::offer(sample(u"real_queryProductDetail_passthrough.json"_s), 200,
                                        OfferId{u"676651652931"_s});
    QVERIFY(detail);
    QVERIFY(detail->skipped.isEmpty());
    const Offer &offer = detail->offer;
    QCOMPARE(offer.moq, std::optional<qint64>(2));
    QCOMPARE(offer.stock, std::optional<qint64>(2591));
    QCOMPARE(offer.skus.size(), 6);
    QCOMPARE(offer.skus.first().price, yuan("14.9"));
    QCOMPARE(offer.skus.first().stock, std::optional<qint64>(1030));
    QCOMPARE(offer.skus.at(4).stock, std::optional<qint64>(0)); // sold out, which is not unknown
    QCOMPARE(offer.quote, Quote::PerSku);
    QCOMPARE(offer.detailUrl, u"https://detail.1688.com/offer/676651652931.html"_s);
    QCOMPARE(offer.priceMin, yuan("13.9"));
    QCOMPARE(offer.priceMax, yuan("14.9"));
    // The dearer variant costs its own price, whatever the ladder begins with.
    const auto dearer = costAt(offer, 10, offer.skus.first().id);
    QVERIFY(dearer);
    QCOMPARE(dearer->basis, CostBasis::Sku);
    QCOMPARE(dearer->line, *yuan("149"));
    QCOMPARE(costAt(offer, 10)->basis, CostBasis::Tier);
}

void TestSamples::skuLists()
{
    const auto six = aopparse::offer(sample(u"real_skuinfo_1014470220597.json"_s), 200,
                                     OfferId{u"1014470220597"_s});
    QVERIFY(six);
    QCOMPARE(six->offer.id.value, u"1014470220597"_s); // which the answer does not name
    QCOMPARE(six->offer.skus.size(), 6);
    QCOMPARE(attributesOf(six->offer.skus.at(2)), u"颜色=白色,尺码=45（不退不换）"_s);
    QVERIFY(!six->offer.skus.first().price && !six->offer.skus.first().stock);
    const auto one = aopparse::offer(sample(u"real_skuinfo_1000354769581.json"_s), 200,
                                     OfferId{u"1000354769581"_s});
    QVERIFY(one);
    QCOMPARE(one->offer.skus.size(), 1);
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
    QVERIFY(detail->skipped.isEmpty());
    const Offer &offer = detail->offer;
    QCOMPARE(offer.price, yuan("35"));
    QCOMPARE(offer.moq, std::optional<qint64>(3));
    QCOMPARE(offer.stock, std::optional<qint64>(7288));
    QCOMPARE(offer.unit, u"个"_s);
    QCOMPARE(offer.location, u"广东省深圳市"_s);
    QVERIFY(!offer.mixBatch); // null
    QCOMPARE(offer.ladder.tiers().size(), 3);
    QCOMPARE(offer.ladder.tiers().at(1).minQuantity, 50);
    QCOMPARE(offer.ladder.tiers().at(1).maxQuantity, std::optional<qint64>(999));
    QCOMPARE(offer.ladder.tiers().at(2).price, *yuan("25"));
    QCOMPARE(offer.skus.size(), 1);
    QCOMPARE(attributesOf(offer.skus.first()), u"Color=D7500 camouflage/camouflage"_s);
    QCOMPARE(offer.skus.first().stock, std::optional<qint64>(866));
}

void TestSamples::resellersItemInDollars()
{
    const auto detail = oneboundparse::offer(
        sample(u"real_onebound_alibaba_item_get_60840463360.json"_s), 200,
        OfferId{u"60840463360"_s});
    QVERIFY(detail);
    const Offer &offer = detail->offer;
    QCOMPARE(offer.moq, std::optional<qint64>(2));
    QCOMPARE(offer.skus.size(), 1);
    QCOMPARE(attributesOf(offer.skus.first()), u"Color=navy,Shoe Size=44"_s);
    // A wrong price is worse than none.
    QVERIFY(!offer.price && !offer.priceMin && offer.ladder.isEmpty());
    QVERIFY(!offer.skus.first().price);
    QCOMPARE(detail->skipped.size(), 1);
    QVERIFY(detail->skipped.first().reason.contains("USD"_L1));
}

void TestSamples::resellersSearch()
{
    const auto page = oneboundparse::search(sample(u"real_onebound_1688_item_search.json"_s), 200);
    QVERIFY(page);
    QCOMPARE(page->total, std::optional<qint64>(2000));
    QCOMPARE(page->offers.size(), 4);
    QCOMPARE(page->offers.at(1).price, yuan("246.28"));
    QCOMPARE(page->offers.at(1).sales, std::optional<qint64>(0));
    QCOMPARE(page->offers.at(0).id.value, u"1040419053367"_s);
}

void TestSamples::refusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    const QList<QByteArray> lines = sample(u"gateway_errors.jsonl"_s).split('\n');
    QVERIFY(lines.size() >= 12);
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
    // Line 6 says that it went well, so it refuses nothing; it is no list of offers either.
    row(6, 200, ErrorKind::BadAnswer, {});
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

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/aopdialect.h"
#include "core/gateway/aopparse.h"
#include "core/gateway/dialects.h"
#include "core/gateway/onebounddialect.h"
#include "core/gateway/topdialect.h"
#include "core/gateway/wire.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

constexpr UtcMs kNow = 1'700'000'000'000;
const CallStamp kStamp{kNow, Secret(u"00000000-0000-0000-0000-000000000000"_s)};

GatewayConfig account(DialectName dialect)
{
    GatewayConfig config;
    config.dialect = dialect;
    config.appKey = u"1000000"_s;
    config.appSecret = Secret(u"test123"_s);
    return config;
}

signer::Parameters decoded(const QByteArray &form)
{
    signer::Parameters parameters;
    const auto items = QUrlQuery(QString::fromLatin1(form)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        parameters.append({name, value});
    return parameters;
}

QString valueOf(const signer::Parameters &parameters, const QString &name)
{
    for (const auto &[key, value] : parameters) {
        if (key == name)
            return value;
    }
    return {};
}

SearchQuery fullQuery()
{
    SearchQuery query;
    query.keywords = u"饼干 & 茶+"_s;
    query.page = 3;
    query.pageSize = 50;
    query.sort = SearchSort::PriceAscending;
    query.priceMin = Money::fromFen(1'050);
    query.priceMax = Money::fromFen(9'900);
    query.categoryId = 1'031'910;
    return query;
}

} // namespace

/// What each dialect sends, down to the byte.
class TestDialects : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAndBack();
    void aopSignsWhatItSends();
    void aopCallsAreTheAccountsChoice_data();
    void aopCallsAreTheAccountsChoice();
    void aopSearchSaysEverything();
    void aopTellsTheTime();
    void times_data();
    void times();
    void topSignsWhatItSends();
    void topUsesTheGuidesAddresses_data();
    void topUsesTheGuidesAddresses();
    void oneboundAsksWithItsKey();
    void nothingForTheJournalIsSecret();
    void originReplacesTheHostAndKeepsThePath();
};

void TestDialects::namesAndBack()
{
    for (const DialectName name : kDialects)
        QCOMPARE(dialectNamed(wordOf(name)), std::optional(name));
    QVERIFY(!dialectNamed(u"soap"));
    for (const auto address : {TopAddress::Portal, TopAddress::Router})
        QCOMPARE(topAddressNamed(wordOf(address)), std::optional(address));
    QVERIFY(!topAddressNamed(u"moon"));
}

void TestDialects::aopSignsWhatItSends()
{
    const WireCall call = AopDialect(account(DialectName::Aop)).searchCall(fullQuery(), kStamp);
    QCOMPARE(call.url.toString(),
             u"https://gw.open.1688.com/openapi/param2/1/com.alibaba.fenxiao.crossborder/"
             "product.search.keywordQuery/1000000"_s);
    QVERIFY(!call.form.isEmpty());
    const auto sent = decoded(call.form);
    // What a server decodes gives the same signature.
    const QString path = call.url.path().mid(QStringLiteral("/openapi/").size());
    QCOMPARE(valueOf(sent, u"_aop_signature"_s), signer::aopSign(path, sent, Secret(u"test123"_s)));
    QCOMPARE(valueOf(sent, u"_aop_timestamp"_s), u"1700000000000"_s);
    QCOMPARE(call.signature, valueOf(sent, u"_aop_signature"_s));
}

void TestDialects::aopCallsAreTheAccountsChoice_data()
{
    QTest::addColumn<QString>("api");
    QTest::addColumn<QString>("parameter");
    const QStringList apis = AopDialect::offerApis();
    const QStringList parameters{u"offerDetailParam"_s, u"productID"_s, u"productID"_s,
                                 u"productId"_s, u"offerId"_s};
    QCOMPARE(apis.size(), parameters.size());
    for (qsizetype i = 0; i < apis.size(); ++i)
        QTest::newRow(qPrintable(apis.at(i))) << apis.at(i) << parameters.at(i);
}

void TestDialects::aopCallsAreTheAccountsChoice()
{
    QFETCH(QString, api);
    QFETCH(QString, parameter);
    GatewayConfig config = account(DialectName::Aop);
    config.offerApi = api;
    const WireCall call = AopDialect(config).offerCall(OfferId{u"619899292404"_s}, kStamp);
    QCOMPARE(call.interfaceName, api);
    QVERIFY(call.url.path().contains(QString(api).replace(u':', u'/')));
    QVERIFY(valueOf(decoded(call.form), parameter).contains("619899292404"_L1));
    // A call that does not exist falls back to the usual one.
    config.offerApi = u"com.example:steal"_s;
    QCOMPARE(AopDialect(config).offerCall(OfferId{u"1"_s}, kStamp).interfaceName,
             AopDialect::offerApis().constFirst());
}

void TestDialects::aopSearchSaysEverything()
{
    const WireCall call = AopDialect(account(DialectName::Aop)).searchCall(fullQuery(), kStamp);
    const auto asked = QJsonDocument::fromJson(
                           valueOf(decoded(call.form), u"offerQueryParam"_s).toUtf8())
                           .object();
    QCOMPARE(asked.value("keyword"_L1).toString(), u"饼干 & 茶+"_s);
    QCOMPARE(asked.value("beginPage"_L1).toInt(), 3);
    QCOMPARE(asked.value("pageSize"_L1).toInt(), 50);
    QCOMPARE(asked.value("priceStart"_L1).toString(), u"10.50"_s);
    QCOMPARE(asked.value("priceEnd"_L1).toString(), u"99.00"_s);
    QCOMPARE(asked.value("categoryId"_L1).toInteger(), 1'031'910);
    QCOMPARE(asked.value("sort"_L1).toString(), uR"({"price":"asc"})"_s); // JSON in a string
}

void TestDialects::aopTellsTheTime()
{
    const AopDialect dialect(account(DialectName::Aop));
    const auto call = dialect.timeCall(kNow);
    QVERIFY(call);
    QVERIFY(call->url.path().endsWith("/param2/1/system/currentTime/1000000"_L1));
    const auto time = dialect.readTime(R"("20261010164552223+0800")", 200);
    QVERIFY(time);
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC).toString(Qt::ISODateWithMs),
             u"2026-10-10T08:45:52.223Z"_s);
    const auto refused = dialect.readTime(
        R"({"error_code":"gw.SignatureInvalid","error_message":"Invalid signature"})", 400);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Authentication);
    QVERIFY(!TopDialect(account(DialectName::Top)).timeCall(kNow));
}

void TestDialects::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("with zone") << u"20191014003220000+0800"_s << u"2019-10-13T16:32:20.000Z"_s;
    QTest::newRow("14 digits") << u"20121222222222+0800"_s << u"2012-12-22T14:22:22.000Z"_s;
    QTest::newRow("west") << u"20240401000000000-0700"_s << u"2024-04-01T07:00:00.000Z"_s;
    QTest::newRow("no zone is China's") << u"20240401000000"_s << u"2024-03-31T16:00:00.000Z"_s;
    QTest::newRow("words") << u"tomorrow"_s << QString();
    QTest::newRow("no such day") << u"20240231000000"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("half a zone") << u"20240401000000+08"_s << QString();
}

void TestDialects::times()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto at = aopparse::timeIn(text);
    QCOMPARE(at.has_value(), !utc.isEmpty());
    if (at)
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC).toString(Qt::ISODateWithMs), utc);
}

void TestDialects::topSignsWhatItSends()
{
    for (const auto method :
         {signer::TopMethod::Md5, signer::TopMethod::Hmac, signer::TopMethod::HmacSha256}) {
        GatewayConfig config = account(DialectName::Top);
        config.signMethod = method;
        const WireCall call = TopDialect(config).searchCall(fullQuery(), kStamp);
        const auto sent = decoded(call.url.query(QUrl::FullyEncoded).toLatin1());
        QCOMPARE(valueOf(sent, u"sign_method"_s), signer::wireName(method));
        QCOMPARE(valueOf(sent, u"timestamp"_s), u"2023-11-15 06:13:20"_s); // China's
        QCOMPARE(valueOf(sent, u"access_token"_s), QString::fromUtf8(kStamp.token.utf8()));
        QCOMPARE(valueOf(sent, u"keywords"_s), fullQuery().keywords);
        // What a server decodes gives the same signature.
        QCOMPARE(valueOf(sent, u"sign"_s), signer::topSign(sent, Secret(u"test123"_s), method));
        QCOMPARE(call.signature, valueOf(sent, u"sign"_s));
    }
}

void TestDialects::topUsesTheGuidesAddresses_data()
{
    QTest::addColumn<TopAddress>("address");
    QTest::addColumn<QString>("domestic");
    QTest::addColumn<QString>("wholesale");
    QTest::newRow("portal") << TopAddress::Portal
                            << u"https://gw.open.1688.com/openapi/param2/2/portals.open/"
                               "api.listOfferDetail/"_s
                            << u"https://gw.open.1688.com/openapi/param2/1/com.alibaba.trade/"
                               "alibaba.wholesale.goods.search"_s;
    const QString router = u"https://api.1688.com/router/rest"_s;
    QTest::newRow("router") << TopAddress::Router << router << router;
}

void TestDialects::topUsesTheGuidesAddresses()
{
    QFETCH(TopAddress, address);
    GatewayConfig config = account(DialectName::Top);
    config.topAddress = address;
    const TopDialect dialect(config);
    SearchQuery abroad = fullQuery();
    abroad.market = SearchMarket::CrossBorder;
    const WireCall search = dialect.searchCall(fullQuery(), kStamp);
    const WireCall offer = dialect.offerCall(OfferId{u"1"_s}, kStamp);
    const WireCall wholesale = dialect.searchCall(abroad, kStamp);
    QTEST(search.url.toString(QUrl::RemoveQuery), "domestic");
    QTEST(offer.url.toString(QUrl::RemoveQuery), "domestic");
    QTEST(wholesale.url.toString(QUrl::RemoveQuery), "wholesale");
    // The router knows the call by its method only.
    QCOMPARE(QUrlQuery(search.url).queryItemValue(u"method"_s), u"com.alibaba.product.search"_s);
    QCOMPARE(QUrlQuery(offer.url).queryItemValue(u"method"_s), u"com.alibaba.product.get"_s);
    QCOMPARE(QUrlQuery(wholesale.url).queryItemValue(u"method"_s),
             u"alibaba.wholesale.goods.search"_s);
    for (const WireCall &call : {search, offer, wholesale})
        QVERIFY(call.form.isEmpty()); // a GET
}

void TestDialects::oneboundAsksWithItsKey()
{
    const OneboundDialect dialect(account(DialectName::Onebound));
    const WireCall call = dialect.searchCall(fullQuery(), kStamp);
    QCOMPARE(call.url.scheme(), u"https"_s);
    QCOMPARE(call.url.path(), u"/1688/item_search/"_s);
    const QUrlQuery query(call.url);
    QCOMPARE(query.queryItemValue(u"key"_s), u"1000000"_s);
    QCOMPARE(query.queryItemValue(u"q"_s, QUrl::FullyDecoded), u"饼干 & 茶+"_s);
    QCOMPARE(query.queryItemValue(u"page"_s), u"3"_s);
    QVERIFY(call.signature.isEmpty());
    const WireCall detail = dialect.offerCall(OfferId{u"582896733162"_s}, kStamp);
    QCOMPARE(QUrlQuery(detail.url).queryItemValue(u"num_iid"_s), u"582896733162"_s);
}

void TestDialects::nothingForTheJournalIsSecret()
{
    for (const DialectName name : kDialects) {
        const auto dialect = makeDialect(account(name));
        for (const WireCall &call : {dialect->searchCall(fullQuery(), kStamp),
                                     dialect->offerCall(OfferId{u"1"_s}, kStamp)}) {
            QString kept = call.textToSign;
            for (const auto &[key, value] : call.parameters)
                kept += key + u'=' + value + u'\n';
            QVERIFY2(!kept.contains("test123"_L1), qPrintable(kept));
            QVERIFY2(!kept.contains("00000000-0000"_L1), qPrintable(kept));
            QVERIFY(kept.contains("***"_L1));
            QVERIFY(kept.contains(u"饼干"_s) || kept.contains(u'1'));
        }
    }
}

void TestDialects::originReplacesTheHostAndKeepsThePath()
{
    for (const DialectName name : kDialects) {
        GatewayConfig config = account(name);
        const QUrl platform = makeDialect(config)->searchCall(fullQuery(), kStamp).url;
        config.origin = QUrl(u"http://127.0.0.1:8080"_s);
        const QUrl local = makeDialect(config)->searchCall(fullQuery(), kStamp).url;
        QCOMPARE(local.authority(), u"127.0.0.1:8080"_s);
        QCOMPARE(local.path(), platform.path());
    }
}

QTEST_GUILESS_MAIN(TestDialects)
#include "test_dialects.moc"

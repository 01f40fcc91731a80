// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/signer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;
using signer::Parameters;

/// The published vectors of docs/protocol.md 2.3, each from its own publisher.
class TestSigner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void top_data();
    void top();
    void aop_data();
    void aop();
    void leavesSignaturesOut();
    void sortsBytesNotCodeUnits();
    void signsBodies();
    void namesMethods();
};

void TestSigner::top_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<Parameters>("parameters");
    QTest::addColumn<int>("method");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &secret, const Parameters &parameters,
                        signer::TopMethod method, const QString &expected) {
        QTest::newRow(name) << secret << parameters << static_cast<int>(method) << expected;
    };
    row("T1", u"helloworld"_s,
        {{u"method"_s, u"taobao.item.seller.get"_s},
         {u"app_key"_s, u"12345678"_s},
         {u"session"_s, u"test"_s},
         {u"timestamp"_s, u"2016-01-01 12:00:00"_s},
         {u"format"_s, u"json"_s},
         {u"v"_s, u"2.0"_s},
         {u"sign_method"_s, u"md5"_s},
         {u"fields"_s, u"num_iid,title,nick,price,num"_s},
         {u"num_iid"_s, u"11223344"_s}},
        signer::TopMethod::Md5, u"66987CB115214E59E6EC978214934FB8"_s);
    row("T2", QString(16, QChar(0x0b)), {{u"Hi"_s, u" There"_s}}, signer::TopMethod::Hmac,
        u"9294727A3638BB1C13F48EF8158BFC9D"_s);
    row("T3", QString(20, QChar(0x0b)), {{u"Hi"_s, u" There"_s}}, signer::TopMethod::HmacSha256,
        u"B0344C61D8DB38535CA8AFCEAF0BF12B881DC200C9833DA726E9376C2E32CFF7"_s);
    row("T5", u"secret"_s, {{u"b"_s, u"2"_s}, {u"a"_s, u"1"_s}}, signer::TopMethod::Md5,
        u"EF16F26C937CF52AE6F85DF2FD08B24A"_s);
}

void TestSigner::top()
{
    QFETCH(QString, secret);
    QFETCH(Parameters, parameters);
    QFETCH(int, method);
    QFETCH(QString, expected);
    QCOMPARE(signer::topSign(parameters, Secret(secret), static_cast<signer::TopMethod>(method)),
             expected);
}

void TestSigner::aop_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Parameters>("parameters");
    QTest::addColumn<QString>("expected");
    QTest::newRow("V1") << u"test123"_s << u"param2/1/system/currentTime/1000000"_s
                        << Parameters{{u"b"_s, u"2"_s}, {u"a"_s, u"1"_s}}
                        << u"33E54F4F7B989E3E0E912D3FBD2F1A03CA7CCE88"_s;
    QTest::newRow("V3") << u"app-secret"_s
                        << u"param2/1/com.alibaba.trade/alibaba.trade.getBuyerOrderList/5890829"_s
                        << Parameters{{u"access_token"_s, u"token-123"_s},
                                      {u"page"_s, u"1"_s},
                                      {u"pageSize"_s, u"20"_s}}
                        << u"7B91F432F48774204045D86636AFD333B71E95FB"_s;
    QTest::newRow("D2")
        << u"test123"_s
        << u"param2/1/com.alibaba.fenxiao.crossborder/product.search.keywordQuery/1000000"_s
        << Parameters{{u"_aop_timestamp"_s, u"1700000000000"_s},
                      {u"access_token"_s, u"00000000-0000-0000-0000-000000000000"_s},
                      {u"offerQueryParam"_s,
                       uR"({"keyword":"饼干","beginPage":1,"pageSize":20,"country":"en"})"_s}}
        << u"ACEA4F489152DE3FC582624DBE638D844E5A80F7"_s;
}

void TestSigner::aop()
{
    QFETCH(QString, secret);
    QFETCH(QString, path);
    QFETCH(Parameters, parameters);
    QFETCH(QString, expected);
    QCOMPARE(signer::aopSign(path, parameters, Secret(secret)), expected);
}

void TestSigner::leavesSignaturesOut()
{
    QCOMPARE(signer::topText({{u"sign"_s, u"X"_s}, {u"a"_s, u"1"_s}}), u"a1"_s);
    QCOMPARE(signer::aopText(u"p"_s, {{u"_aop_signature"_s, u"X"_s}, {u"a"_s, u"1"_s}}), u"pa1"_s);
}

void TestSigner::sortsBytesNotCodeUnits()
{
    // U+FF01 is below U+1F600 in bytes, above its first surrogate in UTF-16.
    const QString emoji = u"\U0001F600"_s;
    QCOMPARE(signer::topText({{emoji, u"2"_s}, {u"！"_s, u"1"_s}}), u"！1"_s + emoji + u"2"_s);
    // Dialect aop sorts joined texts: "keywordTranslate…" before "keywordshoes".
    QCOMPARE(signer::aopText({}, {{u"keyword"_s, u"shoes"_s}, {u"keywordTranslate"_s, u"true"_s}}),
             u"keywordTranslatetruekeywordshoes"_s);
}

void TestSigner::signsBodies()
{
    // RFC 4231, case 1; a webhook's signature is in small letters.
    QCOMPARE(signer::bodySign("Hi There", Secret(QString(20, QChar(0x0b)))),
             QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"));
}

void TestSigner::namesMethods()
{
    for (const auto method :
         {signer::TopMethod::Md5, signer::TopMethod::Hmac, signer::TopMethod::HmacSha256})
        QCOMPARE(signer::topMethod(signer::wireName(method)), method);
    QVERIFY(!signer::topMethod(u"sha1"));
}

QTEST_GUILESS_MAIN(TestSigner)
#include "test_signer.moc"

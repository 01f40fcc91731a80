// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/topparse.h"

#include "core/gateway/apierror.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// The platform's refusals in all their shapes end in the right kind with the right code.
class TestApiError : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shapes_data();
    void shapes();
    void everyCodeHasItsKind_data();
    void everyCodeHasItsKind();
    void noCodeIsListedTwice();
    void wordsDecideWhereTheCodeDoesNot_data();
    void wordsDecideWhereTheCodeDoesNot();
    void keepsWhatThePlatformSaid();
    void tellsARefusedToken_data();
    void tellsARefusedToken();
    void successIsNoError();
    void retryAfter();
};

void TestApiError::shapes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind,
                        const QString &code) {
        QTest::newRow(name) << status << body << static_cast<int>(kind) << code;
    };
    using enum ErrorKind;
    row("400", 400, "", BadParameter, u"400"_s);
    row("401", 401, "nope", Authentication, u"401"_s);
    row("403", 403, "<html>", Permission, u"403"_s);
    row("429", 429, "{}", RateLimited, u"429"_s);
    row("503", 503, "", ServerDown, u"503"_s);
    row("302", 302, "", BadAnswer, u"302"_s);
    row("gone", 200, R"({"error_response":{"code":2000,"msg":"商品不存在"}})", NotFound, u"2000"_s);
    row("hidden", 200, R"({"error_response":{"code":15,"sub_code":"isv.item-get-service-error"}})",
        NotFound, u"isv.item-get-service-error"_s);
    row("throttled in a 200", 200, R"({"error_code":429,"error_message":"slow"})", RateLimited,
        u"429"_s);
    row("acl in a 400", 400, R"({"error_code":"gw.APIACLDecline","error_message":"acl"})",
        Permission, u"gw.APIACLDecline"_s);
    row("signature", 400, R"({"error_code":"gw.SignatureInvalid"})", Authentication,
        u"gw.SignatureInvalid"_s);
    row("frequency", 400, R"({"error_code":"gw.QosAppFrequencyLimit"})", RateLimited,
        u"gw.QosAppFrequencyLimit"_s);
    row("flat", 200, R"({"errorCode":"401","errorMessage":"token","success":false})",
        Authentication, u"401"_s);
    row("success as text", 200, R"({"success":"false","code":"500","message":"x"})", ServerDown,
        u"500"_s);
    row("inside result", 200, R"({"result":{"success":false,"code":"403","message":"x"}})",
        Permission, u"403"_s);
    row("a retCode", 200, R"({"result":{"success":false,"retCode":"403","retMsg":"x"}})",
        Permission, u"403"_s);
    row("a retCode alone", 200, R"({"result":{"retCode":"F0001","retMsg":"x"}})", BadParameter,
        u"F0001"_s);
    row("top 25", 200, R"({"error_response":{"code":25,"msg":"Invalid signature"}})",
        Authentication, u"25"_s);
    row("a vendor's fault", 200, R"({"error_response":{"code":15,"sub_code":"isv.new-one:X"}})",
        BadParameter, u"isv.new-one:X"_s);
    row("the platform's fault", 200, R"({"error_response":{"code":15,"sub_code":"isp.down"}})",
        ServerDown, u"isp.down"_s);
    row("no such permission", 200,
        R"({"error_response":{"code":15,"sub_code":"isv.permission-x"}})", Permission,
        u"isv.permission-x"_s);
    row("a family as the only code", 200, R"({"errorCode":"isp.x","success":false})", ServerDown,
        u"isp.x"_s);
    row("known, with its case", 200,
        R"({"error_response":{"code":15,"sub_code":"isv.item-get-service-error:1"}})", NotFound,
        u"isv.item-get-service-error:1"_s);
    row("the code is nearer than a family", 200,
        R"({"error_response":{"code":27,"sub_code":"isv.new-one"}})", Authentication, u"27"_s);
    row("fault without sub code", 200, R"({"error_response":{"code":15}})", ServerDown, u"15"_s);
    row("trade code", 200, R"({"success":false,"errorCode":"500_004","errorMessage":"x"})",
        BadParameter, u"500_004"_s);
    row("code as a number", 200, R"({"error":"pay","error_code":4016})", Permission, u"4016"_s);
    row("top 7", 200, R"({"error_response":{"code":"7"}})", RateLimited, u"7"_s);
    row("a code no number holds", 200, R"({"error_response":{"code":296666666666666666666666}})",
        BadParameter, {});
    row("a code that is a list", 200, R"({"error_response":{"code":[1],"msg":{}}})", BadParameter,
        {});
    row("unknown code", 200, R"({"error_response":{"code":"zz"}})", BadParameter, u"zz"_s);
}

void TestApiError::shapes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(QString, code);
    const auto page = topparse::search(body, status);
    QVERIFY(!page);
    QCOMPARE(static_cast<int>(page.error().kind), kind);
    QCOMPARE(page.error().code, code);
}

void TestApiError::everyCodeHasItsKind_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<ErrorKind>("kind");
    using enum ErrorKind;
    const auto row = [](const char *code, ErrorKind kind) {
        QTest::newRow(code) << QString::fromLatin1(code) << kind;
    };
    row("400", BadParameter);
    row("401", Authentication);
    row("403", Permission);
    row("404", NotFound);
    row("429", RateLimited);
    row("500", ServerDown);
    row("502", ServerDown);
    row("503", ServerDown);
    row("504", ServerDown);
    row("2000", NotFound);
    row("isv.item-get-service-error", NotFound);
    row("gw.APIACLDecline", Permission);
    row("gw.APIUnsupported", Permission);
    row("gw.ParamMissing", BadParameter);
    row("gw.SignatureInvalid", Authentication);
    row("gw.SignatureMissing", Authentication);
    row("gw.AppKeyMissing", Authentication);
    row("gw.AppKeyNotFound", Authentication);
    row("gw.QosAppFrequencyLimit", RateLimited);
    row("isv.permission-api-package-limit", Permission);
    row("isv.appkey-not-exists", Authentication);
    row("isv.invalid-session", Authentication);
    row("4013", Permission);
    row("4016", Permission);
    row("4005", Permission);
    row("7", RateLimited);
    row("8", RateLimited);
    row("11", Permission);
    row("15", ServerDown);
    row("25", Authentication);
    row("26", Authentication);
    row("27", Authentication);
    row("29", Authentication);
}

/// In both directions: no code is forgotten here, and none is in the program alone.
void TestApiError::everyCodeHasItsKind()
{
    QFETCH(QString, code);
    QFETCH(ErrorKind, kind);
    const auto refused = apierror::inBody({{u"error_code"_s, code}});
    QVERIFY(refused);
    QCOMPARE(refused->kind, kind);
    QCOMPARE(refused->code, code);
    const QList<apierror::KnownCode> known = apierror::knownCodes();
    QVERIFY(std::ranges::any_of(known, [&](const apierror::KnownCode &one) {
        return one.code == code && one.kind == kind;
    }));
    QCOMPARE(known.size(), 33); // the rows above
}

void TestApiError::noCodeIsListedTwice()
{
    QSet<QString> seen;
    const QList<apierror::KnownCode> known = apierror::knownCodes();
    for (const apierror::KnownCode &one : known)
        seen.insert(one.code);
    QCOMPARE(seen.size(), known.size());
}

void TestApiError::wordsDecideWhereTheCodeDoesNot_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::addColumn<ErrorKind>("kind");
    const QString gone = u"商品[570000000000]不存在"_s;
    using enum ErrorKind;
    QTest::newRow("gone") << QString() << gone << NotFound;
    QTest::newRow("gone, no number") << u"500"_s << u"商品不存在或已下架"_s << NotFound;
    QTest::newRow("not listed") << u"400"_s << u"无权限查询该商品"_s << Permission;
    QTest::newRow("not in the pool")
        << QString() << u"offerId:610947572360 不是精选货源商品"_s << Permission;
    QTest::newRow("not yours") << u"500"_s << u"不是自己的订单"_s << Permission;
    QTest::newRow("unknown code") << u"E1"_s << gone << NotFound;
    QTest::newRow("an order, not an offer") << QString() << u"订单数据不存在"_s << BadParameter;
    QTest::newRow("nothing known") << QString() << u"系统繁忙"_s << BadParameter;
    QTest::newRow("the platform's own") << u"500"_s << u"系统繁忙"_s << ServerDown;
    QTest::newRow("an exact code stays") << u"gw.APIACLDecline"_s << gone << Permission;
    QTest::newRow("a throttle stays") << u"429"_s << gone << RateLimited;
}

void TestApiError::wordsDecideWhereTheCodeDoesNot()
{
    QFETCH(QString, code);
    QFETCH(QString, words);
    QFETCH(ErrorKind, kind);
    const auto refused = apierror::inBody(
        {{u"success"_s, false}, {u"code"_s, code}, {u"message"_s, words}});
    QVERIFY(refused);
    QCOMPARE(refused->kind, kind);
    QCOMPARE(refused->code, code);
    if (code.isEmpty())
        QCOMPARE(apierror::inWords(words), *refused);
}

void TestApiError::keepsWhatThePlatformSaid()
{
    const auto detailOf = [](const QJsonObject &body) {
        const auto refused = apierror::inBody(body);
        return refused ? refused->detail : QString();
    };
    const QString code = u"401"_s;
    QCOMPARE(detailOf({{u"error_code"_s, code}, {u"exception"_s, u"why"_s}}), u"why"_s);
    QCOMPARE(
        detailOf(
            {{u"error_code"_s, code}, {u"error_message"_s, u"no"_s}, {u"exception"_s, u"why"_s}}),
        u"no (why)"_s);
    QCOMPARE(
        detailOf(
            {{u"error_code"_s, code}, {u"error_message"_s, u"no"_s}, {u"exception"_s, u"no"_s}}),
        u"no"_s);
    QCOMPARE(detailOf({{u"error_code"_s, u"4013"_s}, {u"reason"_s, u"log in"_s}}), u"log in"_s);
    QCOMPARE(detailOf({{u"result"_s, QJsonObject{{u"success"_s, false}, {u"retMsg"_s, u"no"_s}}}}),
             u"no"_s);
    QCOMPARE(
        detailOf({{u"error_code"_s, code}, {u"error_message"_s, QString(10'000, u'x')}}).size(),
        500);
}

void TestApiError::tellsARefusedToken_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<bool>("refused");
    const auto row = [](const char *name, const QString &code, const QString &detail, bool refused,
                        ErrorKind kind = ErrorKind::Authentication) {
        QTest::newRow(name) << Error{kind, code, detail, std::nullopt} << refused;
    };
    row("expired", u"401"_s, u"Request need user authorized"_s, true);
    row("status alone", u"401"_s, {}, true);
    row("none sent", u"401"_s, u"Request need user authenticated"_s, false);
    row("signature", u"401"_s, u"Invalid signature"_s, false);
    row("clock", u"401"_s, u"Invalid timestamp"_s, false);
    row("top 27", u"27"_s, u"Invalid session"_s, true);
    row("top 26", u"26"_s, u"Missing session"_s, false);
    row("sub code", u"isv.invalid-session"_s, {}, true);
    row("sub code with its case", u"isv.invalid-session:1"_s, {}, true);
    row("top 25", u"25"_s, {}, false);
    row("wrong signature", u"gw.SignatureInvalid"_s, {}, false);
    row("no signature", u"gw.SignatureMissing"_s, {}, false);
    row("app key", u"isv.appkey-not-exists"_s, {}, false);
    row("no permission", u"403"_s, {}, false, ErrorKind::Permission);
    row("another kind", u"401"_s, {}, false, ErrorKind::NotFound);
}

void TestApiError::tellsARefusedToken()
{
    QFETCH(Error, error);
    QFETCH(bool, refused);
    QCOMPARE(apierror::tokenRefused(error), refused);
}

void TestApiError::successIsNoError()
{
    QVERIFY(
        topparse::search(R"({"success":"true","result":{"products":[]},"error_code":""})", 200));
    QVERIFY(topparse::search(R"({"error_code":"0","success":true,"result":{"products":[]}})", 200));
    QVERIFY(topparse::search(R"({"code":"200","result":{"products":[],"total":0}})", 200));
    QVERIFY(topparse::search(
        R"({"result":{"success":true,"retCode":"S0000","retMsg":"OK","products":[]}})", 200));
    QVERIFY(topparse::search(R"({"result":{"retCode":"S0000","products":[]}})", 200));
}

void TestApiError::retryAfter()
{
    using std::chrono::milliseconds;
    const qint64 now = QDateTime(QDate(2015, 10, 21), QTime(7, 27), Qt::UTC).toMSecsSinceEpoch();
    QCOMPARE(apierror::retryAfter("7", now), std::optional(milliseconds(7000)));
    QCOMPARE(apierror::retryAfter("Wed, 21 Oct 2015 07:28:00 GMT", now),
             std::optional(milliseconds(60'000)));
    QCOMPARE(apierror::retryAfter("Wed, 21 Oct 2015 07:00:00 GMT", now),
             std::optional(milliseconds(0)));
    QCOMPARE(apierror::retryAfter("86399", now), std::optional(milliseconds(86'399'000)));
    for (const char *nonsense : {"", "soon", "-5", "999999999999", "86400",
                                 "Thu, 22 Oct 2015 07:27:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT"})
        QVERIFY(!apierror::retryAfter(nonsense, now));
}

QTEST_GUILESS_MAIN(TestApiError)
#include "test_apierror.moc"

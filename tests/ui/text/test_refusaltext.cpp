// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/apierror.h"
#include "ui/text/refusaltext.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sanjia;
using apierror::KnownCode;

namespace {

const QString kCall = u"com.alibaba.product:alibaba.product.get"_s;
const QString kPage =
    u"https://open.1688.com/api/apidocdetail.htm?id=com.alibaba.product:alibaba.product.get-1"_s;
const QString kConsole = u"https://open.1688.com/"_s;

/// Codes that mean no more than their kind, whose words they share.
const QStringList kOfTheirKind{
    u"400"_s, u"404"_s, u"429"_s, u"500"_s,  u"502"_s,
    u"503"_s, u"504"_s, u"15"_s,  u"2000"_s, u"isv.item-get-service-error"_s};

Error error(ErrorKind kind, const QString &code, const QString &detail = {})
{
    return {kind, code, detail, std::nullopt};
}

bool contains(const QString &text, const QString &word)
{
    return text.contains(word, Qt::CaseInsensitive);
}

} // namespace

/// Every refusal of the platform says what happened, what to do, and where.
class TestRefusalText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasWords_data();
    void everyCodeHasWords();
    void saysWhatToDo_data();
    void saysWhatToDo();
    void bareCodesAreToldApartByTheirWords_data();
    void bareCodesAreToldApartByTheirWords();
    void namesTheCall_data();
    void namesTheCall();
    void leadsToTheRightPage_data();
    void leadsToTheRightPage();
    void everyPlaceHasAName();
    void unknownCodesHaveTheWordsOfTheirKind();
    void waitingComesFirst();
    void codesOfAnotherKindAreNames();
    void hostileNamesStayWords();
    void namesTheAddressThatWasRefused();
};

void TestRefusalText::everyCodeHasWords_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    const QList<KnownCode> known = apierror::knownCodes();
    for (const KnownCode &one : known)
        QTest::newRow(one.code.data()) << one.kind << QString(one.code);
}

void TestRefusalText::everyCodeHasWords()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, code);
    QCOMPARE(!refusalText(error(kind, code), {}), kOfTheirKind.contains(code));
    for (const QString &call : {QString(), kCall}) {
        const ErrorText text = errorText(error(kind, code), call);
        QVERIFY(text.what.endsWith(u'.'));
        QVERIFY(text.advice.endsWith(u'.'));
        QVERIFY2(!text.what.contains(u'%') && !text.advice.contains(u'%')
                     && !text.linkText.contains(u'%'),
                 qPrintable(text.what + text.advice));
        QVERIFY2(kind == ErrorKind::NotFound || text.what.contains(u"(code "_s + code + u')'),
                 qPrintable(text.what));
        QCOMPARE(text.link.isEmpty(), text.linkText.isEmpty());
    }
    // And from here into the gateway: the kind these words were written for is the one it gives.
    const auto refused = apierror::inBody({{u"error_code"_s, code}});
    QVERIFY(refused && refused->kind == kind);
}

void TestRefusalText::saysWhatToDo_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("word");
    const auto row = [](ErrorKind kind, const QString &code, const QString &word) {
        QTest::addRow("%s: %s", qUtf8Printable(code), qUtf8Printable(word)) << kind << code << word;
    };
    using enum ErrorKind;
    row(Authentication, u"401"_s, u"authorize"_s);
    row(Authentication, u"401"_s, u"date and time"_s);
    row(Permission, u"403"_s, u"IP whitelist"_s);
    row(Permission, u"403"_s, u"apply for the call"_s);
    row(Permission, u"gw.APIACLDecline"_s, u"apply"_s);
    row(Permission, u"gw.APIUnsupported"_s, u"package"_s);
    row(Permission, u"isv.permission-api-package-limit"_s, u"buy"_s);
    row(Permission, u"11"_s, u"buy"_s);
    row(Authentication, u"gw.SignatureInvalid"_s, u"app secret"_s);
    row(Authentication, u"gw.SignatureInvalid"_s, u"date and time"_s);
    row(Authentication, u"25"_s, u"date and time"_s);
    row(Authentication, u"gw.SignatureMissing"_s, u"dialect aop"_s);
    row(Authentication, u"gw.AppKeyMissing"_s, u"dialect aop"_s);
    row(Authentication, u"gw.AppKeyNotFound"_s, u"app key"_s);
    row(Authentication, u"29"_s, u"app key"_s);
    row(Authentication, u"26"_s, u"authorize"_s);
    row(Authentication, u"27"_s, u"authorize"_s);
    row(Authentication, u"isv.invalid-session"_s, u"authorize"_s);
    row(Authentication, u"isv.invalid-session:1"_s, u"authorize"_s);
    row(RateLimited, u"gw.QosAppFrequencyLimit"_s, u"fewer calls"_s);
    row(RateLimited, u"8"_s, u"fewer calls"_s);
    row(RateLimited, u"7"_s, u"enterprise"_s);
    row(Permission, u"4013"_s, u"log in"_s);
    row(Permission, u"4016"_s, u"renew"_s);
    row(Permission, u"4005"_s, u"key and secret"_s);
    row(BadParameter, u"gw.ParamMissing"_s, u"another call"_s);
}

void TestRefusalText::saysWhatToDo()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, code);
    QFETCH(QString, word);
    const ErrorText text = errorText(error(kind, code));
    QVERIFY2(contains(text.advice, word), qPrintable(text.advice));
}

void TestRefusalText::bareCodesAreToldApartByTheirWords_data()
{
    QTest::addColumn<Error>("refused");
    QTest::addColumn<QString>("what");
    using enum ErrorKind;
    const auto row = [](const char *name, const Error &refused, const QString &what) {
        QTest::newRow(name) << refused << what;
    };
    row("401 expired", error(Authentication, u"401"_s, u"Request need user authorized"_s),
        u"The access token has expired or is not valid (code 401)."_s);
    row("401 missing", error(Authentication, u"401"_s, u"Request need user authenticated"_s),
        u"This call needs an access token, and none was sent (code 401)."_s);
    row("401 signature", error(Authentication, u"401"_s, u"Invalid signature"_s),
        u"1688 did not accept the signature of the call (code 401)."_s);
    row("401", error(Authentication, u"401"_s),
        u"1688 did not accept the access token or the signature (code 401)."_s);
    row("not listed", error(Permission, {}, u"无权限查询该商品"_s),
        u"This call tells only about offers that your account has listed for resale."_s);
    row("not in the pool", error(Permission, u"500"_s, u"offerId:1 不是精选货源商品"_s),
        u"The offer is not in the selected pool that this call tells about (code 500)."_s);
    row("not yours", error(Permission, u"500"_s, u"不是自己的订单"_s),
        u"What was asked for belongs to another 1688 account (code 500)."_s);
    row("gone", error(NotFound, {}, u"商品[1]不存在"_s),
        u"This offer no longer exists or is not visible to you."_s);
    // Words count only with what they belong to.
    row("words of another kind", error(Permission, u"403"_s, u"need user authorized"_s),
        u"1688 refused this computer's address, or the app has no permission for the call "
        "(code 403)."_s);
    row("signature of another code", error(Authentication, u"27"_s, u"bad signature"_s),
        u"The access token has expired or is not valid (code 27)."_s);
}

void TestRefusalText::bareCodesAreToldApartByTheirWords()
{
    QFETCH(Error, refused);
    QFETCH(QString, what);
    QCOMPARE(errorText(refused).what, what);
    QVERIFY(!errorText(refused).advice.isEmpty());
}

void TestRefusalText::namesTheCall_data()
{
    QTest::addColumn<Error>("refused");
    using enum ErrorKind;
    QTest::newRow("acl") << error(Permission, u"gw.APIACLDecline"_s);
    QTest::newRow("unsupported") << error(Permission, u"gw.APIUnsupported"_s);
    QTest::newRow("package") << error(Permission, u"isv.permission-api-package-limit"_s);
    QTest::newRow("11") << error(Permission, u"11"_s);
    QTest::newRow("403") << error(Permission, u"403"_s);
    QTest::newRow("value") << error(BadParameter, u"gw.ParamMissing"_s);
    QTest::newRow("no token") << error(Authentication, u"26"_s);
    QTest::newRow("not listed") << error(Permission, {}, u"无权限查询该商品"_s);
    QTest::newRow("not in the pool") << error(Permission, {}, u"不是精选货源商品"_s);
}

void TestRefusalText::namesTheCall()
{
    QFETCH(Error, refused);
    QVERIFY(!errorText(refused).what.contains(kCall));
    const QString what = errorText(refused, kCall).what;
    QVERIFY2(what.contains(kCall), qPrintable(what));
    QCOMPARE(errorText(error(ErrorKind::Permission, u"gw.APIACLDecline"_s), kCall).what,
             u"Your app has not been granted "_s + kCall + u" (code gw.APIACLDecline)."_s);
}

void TestRefusalText::leadsToTheRightPage_data()
{
    QTest::addColumn<Error>("refused");
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("name");
    using enum ErrorKind;
    const Error acl = error(Permission, u"gw.APIACLDecline"_s);
    const QString page = u"Open documentation"_s;
    const QString permissions = u"1688 console: permissions"_s;
    QTest::newRow("call") << acl << kCall << kPage << page;
    QTest::newRow("call unknown") << acl << QString() << kConsole << permissions;
    QTest::newRow("the guide's calls have no page")
        << acl << u"com.alibaba.product.search"_s << kConsole << permissions;
    QTest::newRow("nor has what is no name") << acl << u"a:b&id=c"_s << kConsole << permissions;
    QTest::newRow("reseller") << acl << u"1688.item_get"_s << QString() << QString();
    QTest::newRow("reseller's code")
        << error(Permission, u"4016"_s) << QString() << QString() << QString();
    QTest::newRow("whitelist") << error(Permission, u"403"_s) << kCall << kConsole
                               << u"1688 console: IP whitelist"_s;
    QTest::newRow("package") << error(Permission, u"11"_s) << kCall << kConsole
                             << u"1688 console: packages"_s;
    QTest::newRow("token") << error(Authentication, u"27"_s) << kCall << kConsole
                           << u"1688 console: authorization"_s;
    QTest::newRow("secret") << error(Authentication, u"25"_s) << kCall << kConsole
                            << u"1688 console: app key and secret"_s;
    QTest::newRow("dialect") << error(Authentication, u"gw.SignatureMissing"_s) << kCall
                             << QString() << QString();
    QTest::newRow("unknown permission") << error(Permission, u"gw.New"_s) << kCall << kPage << page;
    QTest::newRow("unknown secret") << error(Authentication, u"gw.New"_s) << kCall << kConsole
                                    << u"1688 console: app key and secret"_s;
    QTest::newRow("network") << error(Offline, {}) << kCall << QString() << QString();
    QTest::newRow("gone") << error(NotFound, u"2000"_s) << kCall << QString() << QString();
}

void TestRefusalText::leadsToTheRightPage()
{
    QFETCH(Error, refused);
    QFETCH(QString, call);
    QFETCH(QString, link);
    QFETCH(QString, name);
    const ErrorText text = errorText(refused, call);
    QCOMPARE(text.link.toString(), link);
    QCOMPARE(text.linkText, name);
}

void TestRefusalText::everyPlaceHasAName()
{
    using enum PlatformPlace;
    for (const PlatformPlace place :
         {CallPage, AppKeys, Authorization, Permissions, Packages, Whitelist}) {
        const ErrorText text = linked({u"a"_s, u"b"_s}, place, {});
        QVERIFY(!text.linkText.isEmpty());
        QVERIFY(text.link.isValid() && !text.link.isEmpty());
        QCOMPARE(text.what, u"a"_s);
        QCOMPARE(text.advice, u"b"_s);
    }
    QVERIFY(linked({u"a"_s, u"b"_s}, Nowhere, kCall).link.isEmpty());
}

void TestRefusalText::unknownCodesHaveTheWordsOfTheirKind()
{
    using enum ErrorKind;
    for (const ErrorKind kind :
         {BadParameter, Authentication, Permission, RateLimited, ServerDown}) {
        QVERIFY(!refusalText(error(kind, u"gw.SomethingNew"_s), kCall));
        const ErrorText text = errorText(error(kind, u"gw.SomethingNew"_s), kCall);
        QVERIFY(text.what.contains("gw.SomethingNew"_L1));
        QVERIFY(!text.advice.isEmpty());
    }
}

void TestRefusalText::waitingComesFirst()
{
    Error throttled = error(ErrorKind::RateLimited, u"gw.QosAppFrequencyLimit"_s);
    QVERIFY(errorText(throttled).advice.startsWith("Wait a minute"_L1));
    throttled.retryAfter = std::chrono::milliseconds(6'001);
    QVERIFY(errorText(throttled).advice.startsWith("Try again in 7 second"_L1));
    QVERIFY(contains(errorText(throttled).advice, u"app key"_s));
}

void TestRefusalText::codesOfAnotherKindAreNames()
{
    // A shortlist may be named "7", and a file "401".
    QVERIFY(!refusalText(error(ErrorKind::BadParameter, u"7"_s), {}));
    QVERIFY(!refusalText(error(ErrorKind::FileUnreadable, u"401"_s), {}));
}

void TestRefusalText::hostileNamesStayWords()
{
    // Names and codes come from outside; none is a placeholder for the other.
    const ErrorText text = errorText(error(ErrorKind::Permission, u"403:%1%2"_s), u"%2%1"_s);
    QCOMPARE(text.what,
             u"1688 refused this computer's address, or the app has no permission for %2%1 "
             "(code 403:%1%2)."_s);
    QCOMPARE(text.link.toString(), kConsole);
}

void TestRefusalText::namesTheAddressThatWasRefused()
{
    const auto advice = [](const QString &detail) {
        return errorText(error(ErrorKind::Permission, u"403"_s, detail)).advice;
    };
    QVERIFY(contains(advice(u"ip 203.0.113.7 not in whitelist"_s), u"Put 203.0.113.7 on"_s));
    QVERIFY(
        contains(advice(u"from 192.168.0.7"_s), u"public address"_s)); // that is of no use there
    QVERIFY(contains(advice({}), u"public address"_s));
}

QTEST_GUILESS_MAIN(TestRefusalText)
#include "test_refusaltext.moc"

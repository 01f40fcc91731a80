// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/oauth.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

constexpr UtcMs kNow = 1'700'000'000'000;

GatewayConfig app()
{
    GatewayConfig config;
    config.appKey = u"1000000"_s;
    config.appSecret = Secret(u"app-secret-word"_s);
    return config;
}

TokenSet tokens()
{
    TokenSet set;
    set.access = Secret(u"access-word"_s);
    set.refresh = Secret(u"refresh-word"_s);
    set.refreshUntil = kNow + kMsPerDay;
    return set;
}

QString valueIn(const QByteArray &form, const QString &name)
{
    return QUrlQuery(QString::fromLatin1(form)).queryItemValue(name, QUrl::FullyDecoded);
}

/// What a journal would keep of a call.
QString noted(const WireCall &call)
{
    CallRecord record;
    noteTry(record, call);
    QString text = record.address + record.textToSign + record.signature;
    for (const auto &[name, value] : std::as_const(record.parameters))
        text += name + u'=' + value + u'&';
    return text;
}

} // namespace

/// The calls for tokens and their answers, by docs/protocol.md part B 1.
class TestOAuth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksThePersonOnThePlatformsPage();
    void exchangesACode();
    void refreshesAndPostpones();
    void readsRecordedAnswers_data();
    void readsRecordedAnswers();
    void readsOddAnswers_data();
    void readsOddAnswers();
    void refusals_data();
    void refusals();
    void aRefusalIsOneShortLine();
    void masksReplies_data();
    void masksReplies();
};

void TestOAuth::asksThePersonOnThePlatformsPage()
{
    const QUrl page = oauth::authorizePage(app(), u"http://127.0.0.1:16880/callback"_s, u"s t"_s);
    QCOMPARE(page.toString(QUrl::RemoveQuery), u"https://auth.1688.com/oauth/authorize"_s);
    const QUrlQuery query(page);
    QCOMPARE(query.queryItemValue(u"client_id"_s), u"1000000"_s);
    QCOMPARE(query.queryItemValue(u"site"_s), u"1688"_s);
    QCOMPARE(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded),
             u"http://127.0.0.1:16880/callback"_s);
    QCOMPARE(query.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"s t"_s);
    QVERIFY(!page.toString().contains("secret"_L1));
}

void TestOAuth::exchangesACode()
{
    const WireCall call = oauth::exchangeCall(app(), u"code-word"_s, u"http://127.0.0.1:1/c"_s);
    QCOMPARE(call.url.toString(),
             u"https://gw.open.1688.com/openapi/http/1/system.oauth2/getToken/1000000"_s);
    QCOMPARE(valueIn(call.form, u"grant_type"_s), u"authorization_code"_s);
    QCOMPARE(valueIn(call.form, u"need_refresh_token"_s), u"true"_s);
    QCOMPARE(valueIn(call.form, u"code"_s), u"code-word"_s);
    QCOMPARE(valueIn(call.form, u"client_secret"_s), u"app-secret-word"_s);
    QVERIFY2(!noted(call).contains("-word"_L1), qPrintable(noted(call)));
}

void TestOAuth::refreshesAndPostpones()
{
    GatewayConfig config = app();
    config.origin = QUrl(u"http://127.0.0.1:8080"_s);
    const WireCall refresh = oauth::refreshCall(config, tokens());
    QCOMPARE(refresh.url.toString(),
             u"http://127.0.0.1:8080/openapi/http/1/system.oauth2/getToken/1000000"_s);
    QCOMPARE(valueIn(refresh.form, u"grant_type"_s), u"refresh_token"_s);
    QCOMPARE(valueIn(refresh.form, u"refresh_token"_s), u"refresh-word"_s);
    const WireCall postpone = oauth::postponeCall(config, tokens());
    QVERIFY(postpone.url.path().endsWith("/param2/1/system.oauth2/postponeToken/1000000"_L1));
    QCOMPARE(valueIn(postpone.form, u"access_token"_s), u"access-word"_s);
    QVERIFY(!noted(refresh).contains("-word"_L1) && !noted(postpone).contains("-word"_L1));
}

void TestOAuth::readsRecordedAnswers_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<qint64>("accessFor");
    QTest::addColumn<qint64>("refreshUntil"); // 0: as before
    QTest::addColumn<QString>("owner");
    // 2017-01-26 09:45:56 and so on, in China.
    QTest::newRow("granted") << 0 << qint64{36'000'000} << qint64{1'485'395'156'000}
                             << u"seller-login"_s;
    QTest::newRow("granted to a buyer")
        << 1 << qint64{36'000'000} << qint64{1'410'689'315'000} << u"buyer-login"_s;
    QTest::newRow("granted later")
        << 2 << qint64{35'999'000} << qint64{1'569'900'867'000} << u"cn-login"_s;
    QTest::newRow("refreshed: no refresh token")
        << 3 << qint64{35'999'000} << qint64{0} << u"cn-login"_s;
}

void TestOAuth::readsRecordedAnswers()
{
    QFETCH(int, row);
    QFETCH(qint64, accessFor);
    QFETCH(qint64, refreshUntil);
    QFETCH(QString, owner);
    QFile file(QStringLiteral(SAMPLES_DIR) + u"/real_token_responses.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject answer = QJsonDocument::fromJson(file.readAll()).array().at(row).toObject();
    const auto set = oauth::tokensIn(QJsonDocument(answer).toJson(), 200, kNow, tokens());
    QVERIFY(set);
    QCOMPARE(set->access.utf8(), "00000000-0000-0000-0000-000000000000"_ba);
    QCOMPARE(set->accessUntil, std::optional(kNow + accessFor));
    QCOMPARE(set->refresh.utf8(),
             refreshUntil > 0 ? "00000000-0000-0000-0000-000000000000"_ba : "refresh-word"_ba);
    QCOMPARE(set->refreshUntil, std::optional(refreshUntil > 0 ? refreshUntil : kNow + kMsPerDay));
    QCOMPARE(set->owner, owner);
}

void TestOAuth::readsOddAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<qint64>("until"); // 0: never ends
    QTest::newRow("number") << R"({"access_token":"a","expires_in":60})"_ba
                            << qint64{kNow + 60'000};
    QTest::newRow("no time") << R"({"access_token":"a"})"_ba << qint64{0};
    QTest::newRow("empty time") << R"({"access_token":"a","expires_in":""})"_ba << qint64{0};
    QTest::newRow("words") << R"({"access_token":"a","expires_in":"soon"})"_ba << qint64{0};
    QTest::newRow("negative") << R"({"access_token":"a","expires_in":"-1"})"_ba << qint64{0};
    QTest::newRow("absurd") << R"({"access_token":"a","expires_in":"99999999999999"})"_ba
                            << qint64{0};
}

void TestOAuth::readsOddAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(qint64, until);
    const auto set = oauth::tokensIn(answer, 200, kNow);
    QVERIFY(set);
    QCOMPARE(set->access.utf8(), "a"_ba);
    QCOMPARE(set->accessUntil, until > 0 ? std::optional(until) : std::nullopt);
    QVERIFY(set->refresh.isEmpty());
}

void TestOAuth::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    using enum ErrorKind;
    QTest::newRow("OAuth's way") << 400 << R"({"error":"invalid_grant"})"_ba << Authentication;
    QTest::newRow("the gateway's way")
        << 400 << R"({"error_code":"gw.AppKeyNotFound","error_message":"x"})"_ba << Authentication;
    QTest::newRow("401") << 401 << R"({"error_code":"401"})"_ba << Authentication;
    QTest::newRow("down") << 503 << "oops"_ba << ServerDown;
    QTest::newRow("a page") << 200 << "<html>login</html>"_ba << BadAnswer;
    QTest::newRow("nothing") << 200 << "{}"_ba << BadAnswer;
    QTest::newRow("no text") << 200 << R"({"access_token":42})"_ba << BadAnswer;
}

void TestOAuth::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    QFETCH(ErrorKind, kind);
    const auto set = oauth::tokensIn(answer, status, kNow, tokens());
    QVERIFY(!set);
    QCOMPARE(set.error().kind, kind);
}

void TestOAuth::aRefusalIsOneShortLine()
{
    const QByteArray body = R"({"error":"a\nb","error_description":"c\u0007d <b>e</b>)"
        + QByteArray(100'000, 'x') + "\"}";
    const auto tokens = oauth::tokensIn(body, 400, kNow);
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().code, u"a b"_s);
    QVERIFY2(tokens.error().detail.startsWith(u"c d exxx"), qPrintable(tokens.error().detail));
    QCOMPARE(tokens.error().detail.size(), 500);
}

void TestOAuth::masksReplies_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("masked");
    QTest::newRow("plain") << R"({"access_token":"a-1","refresh_token":"b-2","aliId":"7"})"_ba
                           << R"({"access_token":"***","refresh_token":"***","aliId":"7"})"_ba;
    QTest::newRow("spaces") << "{ \"access_token\" : \"a-1\" }"_ba
                            << "{ \"access_token\" : \"***\" }"_ba;
    QTest::newRow("wrapped") << R"({"result":{"access_token":"a-1"}})"_ba
                             << R"({"result":{"access_token":"***"}})"_ba;
    QTest::newRow("a text inside a text") << R"({"x":"{\"access_token\":\"a-1\"}"})"_ba
                                          << R"({"x":"{\"access_token\":\"***\"}"})"_ba;
    QTest::newRow("cut") << R"({"access_token":"a-1)"_ba
                         << R"({"access_token":"***)"_ba;
    QTest::newRow("escapes") << R"({"access_token":"\/a\/1\"","refresh_token":"\u0062-2\\"})"_ba
                             << R"({"access_token":"***","refresh_token":"***"})"_ba;
    QTest::newRow("an escape inside a text")
        << R"({"x":"{\"access_token\":\"a\\/1\",\"aliId\":\"7\"}"})"_ba
        << R"({"x":"{\"access_token\":\"***\",\"aliId\":\"7\"}"})"_ba;
    QTest::newRow("a sign inside") << R"({"access_token":"a,1&b}c <d'e"})"_ba
                                   << R"({"access_token":"***"})"_ba;
    QTest::newRow("cut in an escape") << R"({"access_token":"a\)"_ba
                                      << R"({"access_token":"***)"_ba;
    QTest::newRow("empty") << R"({"access_token":"","aliId":"7"})"_ba
                           << R"({"access_token":"","aliId":"7"})"_ba;
    QTest::newRow("form") << "access_token=a-1&refresh_token=b-2"_ba
                          << "access_token=***&refresh_token=***"_ba;
    QTest::newRow("nothing to hide") << R"({"error":"invalid_grant"})"_ba
                                     << R"({"error":"invalid_grant"})"_ba;
    QTest::newRow("its end is no secret")
        << R"({"refresh_token_timeout":"20191001113427000+0800"})"_ba
        << R"({"refresh_token_timeout":"20191001113427000+0800"})"_ba;
}

void TestOAuth::masksReplies()
{
    QFETCH(QByteArray, reply);
    QFETCH(QByteArray, masked);
    QCOMPARE(oauth::maskedReply(reply), masked);
}

QTEST_GUILESS_MAIN(TestOAuth)
#include "test_oauth.moc"

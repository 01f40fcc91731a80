// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/api.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace sanjia;
using Kind = TokenDesk::Kind;
using State = TokenDesk::State;

/// The sample market's side of an authorization.
class TestSandboxTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tokensSayWhenTheyEnd();
    void sendsNoBrowserAway_data();
    void sendsNoBrowserAway();
    void aCodeWorksOnceAndForTwoMinutes();
    void refreshesAndPostpones();
    void anEndedTokenIsRefused();

private:
    [[nodiscard]] QString code();
    [[nodiscard]] QJsonObject ask(const QString &call, signer::Parameters parameters);

    SettableClock m_clock{1'779'681'600'000};
    SandboxApi m_api{m_clock, 1688, {}};
};

QString TestSandboxTokens::code()
{
    const ApiAnswer answer = m_api.authorize({{u"client_id"_s, SandboxApi::appKey()},
                                              {u"redirect_uri"_s, u"http://127.0.0.1:9/c"_s},
                                              {u"state"_s, u"s&t"_s}});
    const QUrlQuery query(QUrl::fromEncoded(answer.location));
    if (answer.status != 302 || query.queryItemValue(u"state"_s, QUrl::FullyDecoded) != "s&t"_L1)
        return {};
    return query.queryItemValue(u"code"_s);
}

QJsonObject TestSandboxTokens::ask(const QString &call, signer::Parameters parameters)
{
    m_api.setBudgetPerMinute(0);
    parameters.append({{u"client_id"_s, SandboxApi::appKey()},
                       {u"client_secret"_s, SandboxApi::appSecret(1688)}});
    const ApiAnswer answer = m_api.answerToken(call, SandboxApi::appKey(), parameters);
    QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    object.insert("status"_L1, answer.status);
    return object;
}

void TestSandboxTokens::tokensSayWhenTheyEnd()
{
    const TokenDesk desk(m_clock, Secret(u"seal"_s));
    const QString token = desk.give(Kind::Access);
    QCOMPARE(token.size(), 36); // as a UUID
    QCOMPARE(desk.judge(Kind::Access, token), State::Good);
    QCOMPARE(desk.judge(Kind::Refresh, token), State::Unknown);
    QCOMPARE(TokenDesk(m_clock, Secret(u"other"_s)).judge(Kind::Access, token), State::Unknown);
    const QStringList odds{QString(), u"x"_s, u"-"_s, token.chopped(1), QString(token + u'0')};
    for (const QString &odd : odds)
        QCOMPARE(desk.judge(Kind::Access, odd), State::Unknown);
    m_clock.advance(TokenDesk::kAccessLife);
    QCOMPARE(desk.judge(Kind::Access, token), State::Ended);
}

void TestSandboxTokens::sendsNoBrowserAway_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("redirect");
    QTest::newRow("elsewhere") << SandboxApi::appKey() << u"http://example.com/"_s;
    QTest::newRow("looks like loopback") << SandboxApi::appKey() << u"http://127.0.0.1.example/"_s;
    QTest::newRow("script") << SandboxApi::appKey() << u"javascript:alert(1)"_s;
    QTest::newRow("nowhere") << SandboxApi::appKey() << QString();
    QTest::newRow("a stranger") << u"1"_s << u"http://127.0.0.1:9/c"_s;
}

void TestSandboxTokens::sendsNoBrowserAway()
{
    QFETCH(QString, client);
    QFETCH(QString, redirect);
    const ApiAnswer answer = m_api.authorize(
        {{u"client_id"_s, client}, {u"redirect_uri"_s, redirect}, {u"state"_s, u"s"_s}});
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.location.isEmpty());
    QVERIFY(answer.contentType.startsWith("text/html"));
}

void TestSandboxTokens::aCodeWorksOnceAndForTwoMinutes()
{
    const QString first = code();
    QVERIFY(!first.isEmpty());
    const auto exchange = [this](const QString &word) {
        return ask(u"getToken"_s, {{u"grant_type"_s, u"authorization_code"_s}, {u"code"_s, word}});
    };
    const QJsonObject given = exchange(first);
    QCOMPARE(given.value("expires_in"_L1).toString(), u"36000"_s);
    QVERIFY(!given.value("access_token"_L1).toString().isEmpty());
    QVERIFY(given.value("refresh_token_timeout"_L1).toString().endsWith("+0800"_L1));
    QCOMPARE(exchange(first).value("error"_L1).toString(), u"invalid_grant"_s);
    const QString late = code();
    m_clock.advance(TokenDesk::kCodeLife);
    QCOMPARE(exchange(late).value("status"_L1).toInt(), 400);
}

void TestSandboxTokens::refreshesAndPostpones()
{
    const QString refresh =
        TokenDesk(m_clock, Secret(SandboxApi::appSecret(1688))).give(Kind::Refresh);
    const signer::Parameters same{{u"grant_type"_s, u"refresh_token"_s},
                                  {u"refresh_token"_s, refresh}};
    const QJsonObject renewed = ask(u"getToken"_s, same);
    QVERIFY(renewed.contains("access_token"_L1));
    QVERIFY(!renewed.contains("refresh_token"_L1)); // as the platform's refresh answers
    QCOMPARE(ask(u"postponeToken"_s, same).value("status"_L1).toInt(), 400); // too early
    m_clock.advance(TokenDesk::kRefreshLife - TokenDesk::kPostponable + 1);
    QVERIFY(ask(u"postponeToken"_s, same).contains("refresh_token"_L1));
    m_clock.advance(TokenDesk::kPostponable);
    QCOMPARE(ask(u"getToken"_s, same).value("error"_L1).toString(), u"invalid_grant"_s);
    QCOMPARE(
        ask(u"getToken"_s, {{u"grant_type"_s, u"refresh_token"_s}}).value("error"_L1).toString(),
        u"invalid_grant"_s);
}

void TestSandboxTokens::anEndedTokenIsRefused()
{
    const TokenDesk desk(m_clock, Secret(SandboxApi::appSecret(1688)));
    const auto call = [](SandboxApi &api, const QString &token) {
        signer::Parameters parameters{{u"offerQueryParam"_s, uR"({"keyword":"耳机"})"_s}};
        if (!token.isEmpty())
            parameters.append({u"access_token"_s, token});
        const QString path = u"param2/1/com.alibaba.fenxiao.crossborder/"
                             "product.search.keywordQuery/"_s
            + SandboxApi::appKey();
        parameters.append({u"_aop_signature"_s,
                           signer::aopSign(path, parameters, Secret(SandboxApi::appSecret(1688)))});
        return api.answerAop(path, parameters).status;
    };
    const QString token = desk.give(Kind::Access);
    QCOMPARE(call(m_api, token), 200);
    QCOMPARE(call(m_api, {}), 200);
    QCOMPARE(call(m_api, u"invented"_s), 200); // public calls never look
    SandboxApi strict(m_clock, 1688, {Fault::NeedsToken});
    QCOMPARE(call(strict, token), 200);
    QCOMPARE(call(strict, {}), 401);
    QCOMPARE(call(strict, u"invented"_s), 401);
    m_clock.advance(TokenDesk::kAccessLife);
    QCOMPARE(call(m_api, token), 401);
}

QTEST_GUILESS_MAIN(TestSandboxTokens)
#include "test_sandboxtokens.moc"

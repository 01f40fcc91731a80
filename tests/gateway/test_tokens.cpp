// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/calllog.h"
#include "core/gateway/httpgateway.h"
#include "core/gateway/tokenkeeper.h"
#include "tests/gateway/rawserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

constexpr UtcMs kNow = 1'779'681'600'000;
constexpr UtcMs kHour = 3'600'000;

const QByteArray kGood = R"({"result":{"products":[{"productId":"1","price":"2.00"}],"total":1}})";

RawServer::Answer good() { return RawServer::http(200, kGood); }

RawServer::Answer refused()
{
    return RawServer::http(
        401, R"({"error_code":"401","error_message":"Request need user authorized"})");
}

RawServer::Answer renewed(const QByteArray &name, const QByteArray &more = {})
{
    return RawServer::http(
        200, R"({"access_token":")" + name + R"(","expires_in":"36000")" + more + "}");
}

/// Keeps in memory, as another process sees it.
class Keeper final : public TokenKeeper
{
public:
    TokenSet kept;
    QList<TokenSet> looks; ///< what the next looks find; then what is kept
    int keeps = 0;
    Request<TokenSet> latest() override
    {
        return readyRequest<TokenSet>(looks.isEmpty() ? kept : looks.takeFirst());
    }
    Request<void> keep(const TokenSet &tokens) override
    {
        kept = tokens;
        ++keeps;
        return readyRequest<void>({});
    }
};

class Notes final : public CallLog
{
public:
    QList<CallRecord> calls;
    void record(const CallRecord &call) override { calls.append(call); }
};

TokenSet tokens(UtcMs accessUntil)
{
    TokenSet set;
    set.access = Secret(u"first-token"_s);
    set.refresh = Secret(u"refresh-token"_s);
    set.accessUntil = accessUntil;
    return set;
}

struct Client
{
    SettableClock clock{kNow};
    Notes notes;
    Keeper keeper;
    HttpGateway gateway;

    Client(const QUrl &origin, const TokenSet &set)
        : gateway(configFor(origin, set), clock, quick(), {&notes, nullptr, &keeper})
    {
        keeper.kept = set;
    }
    static Backoff quick()
    {
        Backoff backoff;
        backoff.base = backoff.cap = std::chrono::milliseconds(1);
        return backoff;
    }
    static GatewayConfig configFor(const QUrl &origin, const TokenSet &set)
    {
        GatewayConfig config;
        config.origin = origin;
        config.appKey = u"12345678"_s;
        config.appSecret = Secret(u"app-secret"_s);
        config.tokens = set;
        return config;
    }
    Request<SearchPage> ask()
    {
        SearchQuery query;
        query.keywords = u"耳机"_s;
        return gateway.search(query);
    }
    Result<SearchPage> search() { return waitFor(ask()); }
    static Result<SearchPage> waitFor(const Request<SearchPage> &request)
    {
        const auto future = request.future();
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
            return fail(ErrorKind::Defect, u"no answer at all"_s);
        return future.resultCount() > 0 ? future.result() : fail(ErrorKind::Cancelled);
    }
};

bool isRenewal(const QByteArray &request) { return request.contains("system.oauth2/getToken"); }

qsizetype renewals(const RawServer &server)
{
    return std::ranges::count_if(server.requests(), isRenewal);
}

} // namespace

/// An access token kept valid while calls go on.
class TestTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void renewsShortlyBeforeTheEnd();
    void leavesAGoodTokenAlone();
    void aStaticTokenNeverEnds();
    void makesTheFirstTokenOutOfARefreshToken();
    void renewsOnceForTwentyCalls();
    void twentyRefusedCallsShareOneRenewal();
    void triesOnceAfterARefusal();
    void neverRenewsForAWrongSignature();
    void aRefusedRenewalSaysWhatThePlatformSaid();
    void takesWhatAnotherProcessRenewed();
    void anotherProcessWasQuicker();
    void aFewMinutesAreBetterThanNone();
    void aDeadGatewayIsNotHammeredForTokens();
    void postponesInTheLastThirtyDays_data();
    void postponesInTheLastThirtyDays();
    void isNotedWithoutTokens();
};

void TestTokens::renewsShortlyBeforeTheEnd()
{
    RawServer server({renewed("second-token"), good()});
    Client client(server.origin(), tokens(kNow + TokenRing::kMargin));
    QVERIFY(client.search());
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(isRenewal(server.requests().first()));
    QVERIFY(server.requests().last().contains("access_token=second-token"));
    QCOMPARE(client.keeper.kept.access.utf8(), "second-token"_ba);
    QCOMPARE(client.keeper.kept.refresh.utf8(), "refresh-token"_ba);
    QCOMPARE(client.keeper.kept.accessUntil, std::optional(kNow + 10 * kHour));
    // And again ten hours later.
    client.clock.advance(10 * kHour - TokenRing::kMargin);
    QVERIFY(client.search()); // the last answer comes again: no token in it
    QCOMPARE(renewals(server), 2);
}

void TestTokens::leavesAGoodTokenAlone()
{
    RawServer server({good()});
    Client client(server.origin(), tokens(kNow + TokenRing::kMargin + 1));
    QVERIFY(client.search());
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().first().contains("access_token=first-token"));
}

void TestTokens::aStaticTokenNeverEnds()
{
    TokenSet set;
    set.access = Secret(u"first-token"_s);
    RawServer server({good(), refused()});
    Client client(server.origin(), set);
    client.clock.advance(400 * kMsPerDay);
    QVERIFY(client.search());
    // Nothing to renew it with: the refusal is the answer.
    const auto page = client.search();
    QCOMPARE(page.error().kind, ErrorKind::Authentication);
    QCOMPARE(server.requests().size(), 2);
}

void TestTokens::makesTheFirstTokenOutOfARefreshToken()
{
    TokenSet set;
    set.refresh = Secret(u"refresh-token"_s);
    RawServer server({renewed("made-token"), good()});
    Client client(server.origin(), set);
    QVERIFY(client.search());
    QVERIFY(server.requests().last().contains("access_token=made-token"));
}

void TestTokens::renewsOnceForTwentyCalls()
{
    RawServer server({renewed("second-token"), good()});
    Client client(server.origin(), tokens(kNow - 1));
    std::vector<Request<SearchPage>> requests;
    for (int i = 0; i < 20; ++i)
        requests.push_back(client.ask());
    for (const Request<SearchPage> &request : requests)
        QVERIFY(Client::waitFor(request));
    QCOMPARE(renewals(server), 1);
    QCOMPARE(server.requests().size(), 21);
}

void TestTokens::twentyRefusedCallsShareOneRenewal()
{
    // Whoever calls with the first token is refused, in whatever order the calls arrive.
    QList<RawServer::Answer> answers(20, refused());
    answers.append(renewed("second-token"));
    answers.append(good());
    RawServer server(answers);
    Client client(server.origin(), tokens(kNow + kHour));
    std::vector<Request<SearchPage>> requests;
    for (int i = 0; i < 20; ++i)
        requests.push_back(client.ask());
    int served = 0;
    for (const Request<SearchPage> &request : requests)
        served += Client::waitFor(request) ? 1 : 0;
    QCOMPARE(renewals(server), 1);
    QVERIFY(served > 0);
    QVERIFY(server.requests().size() <= 41);
}

void TestTokens::triesOnceAfterARefusal()
{
    RawServer server({refused(), renewed("second-token"), refused()});
    Client client(server.origin(), tokens(kNow + kHour));
    const auto page = client.search();
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::Authentication);
    QCOMPARE(server.requests().size(), 3); // refused, renewed, refused: no more
    QVERIFY(server.requests().last().contains("access_token=second-token"));
}

void TestTokens::neverRenewsForAWrongSignature()
{
    RawServer server({RawServer::http(400, R"({"error_code":"gw.SignatureInvalid"})")});
    Client client(server.origin(), tokens(kNow + kHour));
    QCOMPARE(client.search().error().kind, ErrorKind::Authentication);
    QCOMPARE(server.requests().size(), 1);
}

void TestTokens::aRefusedRenewalSaysWhatThePlatformSaid()
{
    RawServer server({refused(), RawServer::http(400, R"({"error":"invalid_grant"})")});
    Client client(server.origin(), tokens(kNow + kHour));
    const auto page = client.search();
    QCOMPARE(page.error().kind, ErrorKind::Authentication);
    QCOMPARE(page.error().code, u"401"_s);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(client.keeper.keeps, 0);
}

void TestTokens::takesWhatAnotherProcessRenewed()
{
    RawServer server({good()});
    Client client(server.origin(), tokens(kNow - 1));
    client.keeper.kept.access = Secret(u"anothers-token"_s);
    client.keeper.kept.accessUntil = kNow + kHour;
    QVERIFY(client.search());
    QCOMPARE(renewals(server), 0);
    QVERIFY(server.requests().first().contains("access_token=anothers-token"));
}

void TestTokens::anotherProcessWasQuicker()
{
    // Between our look and our question the other process renewed and our refresh token died.
    RawServer server({RawServer::http(400, R"({"error":"invalid_grant"})"), good()});
    Client client(server.origin(), tokens(kNow - 1));
    TokenSet anothers = tokens(kNow + kHour);
    anothers.access = Secret(u"anothers-token"_s);
    client.keeper.looks = {client.keeper.kept, anothers};
    QVERIFY(client.search());
    QCOMPARE(renewals(server), 1);
    QVERIFY(server.requests().last().contains("access_token=anothers-token"));
}

void TestTokens::aFewMinutesAreBetterThanNone()
{
    RawServer server({RawServer::http(400, R"({"error":"invalid_grant"})"), good()});
    Client client(server.origin(), tokens(kNow + 60'000));
    QVERIFY(client.search());
    QVERIFY(server.requests().last().contains("access_token=first-token"));
}

void TestTokens::aDeadGatewayIsNotHammeredForTokens()
{
    RawServer server({RawServer::http(503, "oops")});
    Client client(server.origin(), tokens(kNow - 1));
    QCOMPARE(client.search().error().kind, ErrorKind::ServerDown);
    QCOMPARE(client.search().error().kind, ErrorKind::ServerDown);
    QCOMPARE(server.requests().size(), Circuit::kPatience);
    QVERIFY(client.search().error().retryAfter);
    QCOMPARE(server.requests().size(), Circuit::kPatience); // nobody was asked
}

void TestTokens::postponesInTheLastThirtyDays_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<bool>("postponed");
    QTest::newRow("half a year") << 180 * kMsPerDay << false;
    QTest::newRow("thirty days") << 30 * kMsPerDay << false;
    QTest::newRow("less") << 30 * kMsPerDay - 1 << true;
    QTest::newRow("over") << qint64{-1} << false;
}

void TestTokens::postponesInTheLastThirtyDays()
{
    QFETCH(qint64, left);
    QFETCH(bool, postponed);
    RawServer server({good()});
    TokenSet set = tokens(kNow + kHour);
    set.refreshUntil = kNow + left;
    Client client(server.origin(), set);
    QVERIFY(client.search());
    const auto asked = [&server] {
        return std::ranges::count_if(server.requests(), [](const QByteArray &request) {
            return request.contains("system.oauth2/postponeToken");
        });
    };
    if (postponed)
        QTRY_COMPARE(asked(), 1);
    QVERIFY(client.search()); // not again on the same day
    QCOMPARE(asked(), postponed ? 1 : 0);
    if (!postponed)
        return;
    // The good answer held no token, so nothing was kept; tomorrow it works.
    QCOMPARE(client.keeper.keeps, 0);
    // One answer for both calls, whichever arrives first.
    RawServer next({RawServer::http(200, R"({"access_token":"same-token","expires_in":"36000",
        "refresh_token":"later-token","refresh_token_timeout":"20300101000000000+0800",
        "result":{"products":[],"total":0}})")});
    Client again(next.origin(), set);
    QVERIFY(again.search());
    QTRY_COMPARE(again.keeper.keeps, 1);
    QCOMPARE(again.keeper.kept.refresh.utf8(), "later-token"_ba);
    QCOMPARE(again.keeper.kept.access.utf8(), "first-token"_ba);
    QVERIFY(again.keeper.kept.refreshUntil > kNow + 300 * kMsPerDay);
}

void TestTokens::isNotedWithoutTokens()
{
    RawServer server(
        {refused(), renewed("second-token", R"(,"refresh_token":"second-refresh")"), good()});
    Client client(server.origin(), tokens(kNow + kHour));
    QVERIFY(client.search());
    QCOMPARE(client.notes.calls.size(), 2);
    QCOMPARE(client.notes.calls.first().interfaceName, u"system.oauth2:getToken"_s);
    for (const CallRecord &call : std::as_const(client.notes.calls)) {
        QString all = call.address + call.textToSign + call.signature
            + QString::fromUtf8(call.reply);
        for (const auto &[name, value] : call.parameters)
            all += name + u'=' + value + u'&';
        for (const auto word : {"first-token"_L1, "second-token"_L1, "refresh-token"_L1,
                                "second-refresh"_L1, "app-secret"_L1})
            QVERIFY2(!all.contains(word), qPrintable(all));
    }
}

QTEST_GUILESS_MAIN(TestTokens)
#include "test_tokens.moc"

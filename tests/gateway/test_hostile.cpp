// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/calllog.h"
#include "core/gateway/httpgateway.h"
#include "tests/gateway/rawserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

QByteArray http(const QByteArray &body, const QByteArray &headers = {}, int status = 200)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\n" + headers + "Content-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

/// A body that unpacks to `mebibytes` of spaces.
QByteArray bomb(int mebibytes)
{
    return qCompress(QByteArray(qsizetype{mebibytes} << 20, ' '), 9).mid(4);
}

class Notes final : public CallLog
{
public:
    QList<CallRecord> calls;
    void record(const CallRecord &call) override { calls.append(call); }
};

struct Client
{
    SettableClock clock{1'779'681'600'000};
    Notes notes;
    HttpGateway gateway;

    Client(const QUrl &origin, DialectName dialect, int timeoutMs = 20'000)
        : gateway(configFor(origin, dialect, timeoutMs), clock, quick(), {&notes, nullptr})
    {
    }
    static Backoff quick()
    {
        Backoff backoff;
        backoff.base = backoff.cap = std::chrono::milliseconds(1);
        return backoff;
    }
    static GatewayConfig configFor(const QUrl &origin, DialectName dialect, int timeoutMs)
    {
        GatewayConfig config;
        config.origin = origin;
        config.dialect = dialect;
        config.appKey = u"12345678"_s;
        config.appSecret = Secret(u"top-secret-word"_s);
        config.tokens.access = Secret(u"token-word"_s);
        config.timeout = std::chrono::milliseconds(timeoutMs);
        return config;
    }
    Result<SearchPage> search()
    {
        SearchQuery query;
        query.keywords = u"耳机"_s;
        const Request<SearchPage> request = gateway.search(query);
        const auto future = request.future();
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
            return fail(ErrorKind::Defect, u"no answer at all"_s);
        return future.resultCount() > 0 ? future.result() : fail(ErrorKind::Cancelled);
    }
};

} // namespace

/// What a broken or wicked server may answer, in every dialect: each ends in the right error,
/// within bounded time and calls.
class TestHostile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsInTheRightError_data();
    void endsInTheRightError();
    void everyCallIsNotedWithoutSecrets_data();
    void everyCallIsNotedWithoutSecrets();
    void aDeadGatewayIsLeftAlone();
};

void TestHostile::endsInTheRightError_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("once"); // never tried again
    using enum ErrorKind;
    const auto row = [](const char *name, const QByteArray &answer, ErrorKind kind, bool once) {
        QTest::newRow(name) << answer << kind << once;
    };
    row("web page", http("<html><body>502 Bad Gateway</body></html>"), BadAnswer, true);
    row("empty", http(""), BadAnswer, true);
    row("a number", http("42"), BadAnswer, true);
    row("null", http("null"), BadAnswer, true);
    row("cut JSON", http(R"({"result":{"products":[{"productId":"1")"), BadAnswer, true);
    row("shorter than promised",
        "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"result\":", Offline, false);
    row("longer than promised",
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: "
        "close\r\n\r\n{\"result\":{\"products\":[]}}",
        BadAnswer, true);
    row("deep nesting", http(QByteArray(200'000, '[') + QByteArray(200'000, ']')), BadAnswer, true);
    row("deep objects", http(QByteArray("{\"a\":").repeated(50'000)), BadAnswer, true);
    row("no UTF-8", http("{\"result\":{\"products\":[{\"subject\":\"\xff\xfe\xc3\x28\"}]}}"),
        BadAnswer, true);
    row("bomb", http(bomb(70), "Content-Encoding: deflate\r\n"), BadAnswer, true);
    row("spoilt compression", http("this is not deflate", "Content-Encoding: deflate\r\n"),
        BadAnswer, true);
    row("elsewhere", http("", "Location: http://127.0.0.1:9/steal\r\n", 302), BadAnswer, true);
    row("hangs up", "", Offline, false);
    row("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n\r\n", Offline, false);
    row("throttled in a 200", http(R"({"error_code":"gw.QosAppFrequencyLimit"})"), RateLimited,
        false);
    row("declined", http(R"({"error_code":"gw.APIACLDecline"})", {}, 400), Permission, true);
    row("forged", http(R"({"error_code":"gw.SignatureInvalid"})", {}, 400), Authentication, true);
    row("token is over",
        http(R"({"error_code":"401","error_message":"Request need user authorized"})", {}, 401),
        Authentication, true);
    row("down", http("oops", {}, 503), ServerDown, false);
    row("gone", http(R"({"error_response":{"code":"2000"}})"), NotFound, true);
}

void TestHostile::endsInTheRightError()
{
    QFETCH(QByteArray, answer);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, once);
    for (const auto dialect : {DialectName::Top, DialectName::Aop, DialectName::Onebound}) {
        RawServer server({RawServer::raw(answer)});
        Client client(server.origin(), dialect);
        const auto page = client.search();
        QVERIFY2(!page, qPrintable(wordOf(dialect)));
        QVERIFY2(page.error().kind == kind,
                 qPrintable(wordOf(dialect) + u": "_s
                            + QString::number(static_cast<int>(page.error().kind)) + u' '
                            + page.error().detail));
        QCOMPARE(client.notes.calls.size(), 1);
        QCOMPARE(client.notes.calls.first().tries, once ? 1 : 4);
        QVERIFY(server.requests().size() <= 8); // Qt itself repeats a GET that got no word
    }
}

void TestHostile::everyCallIsNotedWithoutSecrets_data()
{
    QTest::addColumn<DialectName>("dialect");
    QTest::newRow("top") << DialectName::Top;
    QTest::newRow("aop") << DialectName::Aop;
    QTest::newRow("onebound") << DialectName::Onebound;
}

void TestHostile::everyCallIsNotedWithoutSecrets()
{
    QFETCH(DialectName, dialect);
    RawServer server({RawServer::raw(http("", "Retry-After: 0\r\n", 429)),
                      RawServer::raw(http(R"({"result":{"products":[],"total":0,"data":[]},
                                              "items":{"total_results":0,"item":[]}})"))});
    Client client(server.origin(), dialect);
    const auto page = client.search();
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QCOMPARE(client.notes.calls.size(), 1);
    const CallRecord &call = client.notes.calls.first();
    QCOMPARE(call.tries, 2);
    QCOMPARE(call.status, 200);
    QVERIFY(!call.error);
    QCOMPARE(call.post, dialect == DialectName::Aop);
    QVERIFY(call.reply.contains("total"));
    QString all = call.address + call.textToSign + call.signature + call.interfaceName;
    for (const auto &[name, value] : call.parameters)
        all += name + value;
    QVERIFY(all.contains(u"耳机"_s));
    QVERIFY2(!all.contains("top-secret-word"_L1) && !all.contains("token-word"_L1),
             qPrintable(all));
}

void TestHostile::aDeadGatewayIsLeftAlone()
{
    RawServer server({RawServer::raw(http("", {}, 500))});
    Client client(server.origin(), DialectName::Aop);
    QCOMPARE(client.search().error().kind, ErrorKind::ServerDown); // four failures
    QCOMPARE(client.search().error().kind, ErrorKind::ServerDown); // the fifth opens the circuit
    QCOMPARE(server.requests().size(), Circuit::kPatience);
    const auto refused = client.search();
    QCOMPARE(refused.error().kind, ErrorKind::ServerDown);
    QVERIFY(refused.error().retryAfter);
    QCOMPARE(server.requests().size(), Circuit::kPatience); // nobody was asked
    client.clock.advance(Circuit::kFirstRest);
    QVERIFY(!client.search());
    QCOMPARE(server.requests().size(), Circuit::kPatience + 1); // one try
}

QTEST_GUILESS_MAIN(TestHostile)
#include "test_hostile.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/calllog.h"
#include "core/gateway/httpgateway.h"
#include "tests/gateway/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

constexpr int kAmple = 20'000; // milliseconds for what ends by itself
constexpr int kShort = 150; // and for what does not
/// The limit of an answer, as much again that Qt's own thread may be ahead of a slow reader, and
/// room for what the kernels on both sides hold.
constexpr qint64 kMostTaken = 2 * TransportLimits().maxBytes + (qint64{16} << 20);

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

    Client(const QUrl &origin, DialectName dialect, int timeoutMs = kAmple)
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
    void theLimitIsExact_data();
    void theLimitIsExact();
    void honestCompressionIsRead();

private:
    RawServer m_elsewhere{{RawServer::silence()}};
};

void TestHostile::endsInTheRightError_data()
{
    QTest::addColumn<int>("fault");
    const QList<Fault> all = faults(m_elsewhere.origin());
    QVERIFY(all.size() >= 20);
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).name) << i;
}

void TestHostile::endsInTheRightError()
{
    QFETCH(int, fault);
    const Fault one = faults(m_elsewhere.origin()).at(fault);
    const int most = one.tries == Fault::Tries::Once ? 1 : 1 + Backoff().maxRetries;
    for (const auto dialect : {DialectName::Top, DialectName::Aop, DialectName::Onebound}) {
        RawServer server({one.answer});
        Client client(server.origin(), dialect, one.pace == Fault::Pace::Endless ? kShort : kAmple);
        const auto page = client.search();
        QVERIFY2(!page, qPrintable(wordOf(dialect)));
        QVERIFY2(page.error().kind == one.kind,
                 qPrintable(wordOf(dialect) + u": "_s
                            + QString::number(static_cast<int>(page.error().kind)) + u' '
                            + page.error().detail));
        // Bounded in calls: one that may be well the next time is tried four times, others once …
        QCOMPARE(client.notes.calls.size(), 1);
        QCOMPARE(client.notes.calls.first().tries, most);
        QVERIFY(server.requests().size() <= 2 * most); // Qt repeats a GET that got no word
        // … in what is read: no more than the limit and what is on its way …
        QVERIFY2(server.bytesTaken() <= most * kMostTaken,
                 qPrintable(QString::number(server.bytesTaken())));
        // … and in place: nothing goes to a host nobody asked.
        QCOMPARE(m_elsewhere.connections(), 0);
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
    RawServer server({RawServer::http(429, "", "Retry-After: 0\r\n"),
                      RawServer::http(200, R"({"result":{"products":[],"total":0,"data":[]},
                                              "items":{"total_results":0,"item":[]}})")});
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
    RawServer server({RawServer::http(500, "")});
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

void TestHostile::theLimitIsExact_data()
{
    QTest::addColumn<qint64>("beyond");
    QTest::addColumn<bool>("said"); // the length is told beforehand
    QTest::newRow("as long as may be") << qint64{0} << true;
    QTest::newRow("a byte longer") << qint64{1} << true;
    QTest::newRow("as long as may be, of no said length") << qint64{0} << false;
    QTest::newRow("a byte longer, of no said length") << qint64{1} << false;
}

void TestHostile::theLimitIsExact()
{
    QFETCH(qint64, beyond);
    QFETCH(bool, said);
    constexpr qint64 kLimit = 1 << 20;
    const QByteArray body(kLimit + beyond, 'x');
    RawServer server({said
                          ? RawServer::http(200, body)
                          : RawServer::raw("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body)});
    Transport transport(TransportLimits{std::chrono::milliseconds(kAmple), kLimit});
    const Request<HttpAnswer> request = transport.get(server.origin());
    const auto future = request.future();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60'000);
    const Result<HttpAnswer> answer = future.result();
    QCOMPARE(answer.has_value(), beyond == 0);
    if (answer)
        QCOMPARE(answer->body, body);
    else
        QCOMPARE(answer.error().kind, ErrorKind::BadAnswer);
}

void TestHostile::honestCompressionIsRead()
{
    // {"result":{"products":[],"total":0}} as gzip -n writes it.
    const QByteArray body = QByteArray::fromHex(
        "1f8b08000000000002ffab562a4a2d2ecd2951b2aa562a28ca4f294d2e29"
        "56b28a8ed5512ac92f49cc51b232a8ad05004d5cc53a24000000");
    RawServer server({RawServer::http(200, body, "Content-Encoding: gzip\r\n")});
    Client client(server.origin(), DialectName::Top);
    const auto page = client.search();
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->total, std::optional<qint64>(0));
}

QTEST_GUILESS_MAIN(TestHostile)
#include "test_hostile.moc"

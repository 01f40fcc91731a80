// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/httpgateway.h"
#include "tests/gateway/rawserver.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// The gateway against a real socket that answers well, badly, or not at all.
class TestHttpGateway : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsWhatTheServerDecodes();
    void wholesaleHasItsOwnAddress();
    void triesAgain_data();
    void triesAgain();
    void givesUp_data();
    void givesUp();
    void longRetryAfterEndsAtOnce();
    void redirectCarriesNothing();
    void slowDripTimesOut();
    void cancelEndsAtOnce();
    void refusesBadQueries_data();
    void refusesBadQueries();
    void origins_data();
    void origins();
};

namespace {

const QByteArray kGood = R"({"result":{"products":[{"productId":"1","price":"2.00"}],"total":1}})";

Backoff quick()
{
    Backoff backoff;
    backoff.base = backoff.cap = std::chrono::milliseconds(1);
    return backoff;
}

struct Client
{
    SettableClock clock{1'779'681'600'000}; // 2026-05-25 12:00:00 in China
    HttpGateway gateway;

    explicit Client(const QUrl &origin, int timeoutMs = 10'000)
        : gateway(configFor(origin, timeoutMs), clock, quick())
    {
    }
    static GatewayConfig configFor(const QUrl &origin, int timeoutMs)
    {
        GatewayConfig config;
        config.origin = origin;
        config.appKey = u"12345678"_s;
        config.appSecret = Secret(u"top secret"_s);
        config.tokens.access = Secret(u"token"_s);
        config.timeout = std::chrono::milliseconds(timeoutMs);
        return config;
    }
    Result<SearchPage> search(const SearchQuery &query)
    {
        const Request<SearchPage> request = gateway.search(query);
        const auto future = request.future();
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
            return fail(ErrorKind::Defect, u"no answer at all"_s);
        return future.resultCount() > 0 ? future.result() : fail(ErrorKind::Cancelled);
    }
};

SearchQuery queryFor(const QString &keywords)
{
    SearchQuery query;
    query.keywords = keywords;
    return query;
}

} // namespace

void TestHttpGateway::signsWhatTheServerDecodes()
{
    RawServer server({RawServer::http(200, kGood)});
    Client client(server.origin());
    SearchQuery query = queryFor(u"蓝牙 耳机+\"a&b=c%20#\U0001F600"_s);
    query.priceMin = Money::parse(u"0.5");
    query.priceMax = Money::parse(u"99");
    query.categoryId = 50002301;
    query.sort = SearchSort::PriceAscending;
    query.page = 3;
    const auto page = client.search(query);
    QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
    QCOMPARE(page->offers.size(), 1);

    const QByteArray target = server.requests().first().split(' ').value(1);
    const QUrl url = QUrl::fromEncoded(target);
    QCOMPARE(url.path(), u"/openapi/param2/2/portals.open/api.listOfferDetail/"_s);
    signer::Parameters sent;
    QString signature;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (name == "sign"_L1)
            signature = value;
        sent.append({name, value});
    }
    QCOMPARE(signature, signer::topSign(sent, Secret(u"top secret"_s)));
    const auto value = [&sent](const QString &wanted) {
        for (const auto &[name, text] : std::as_const(sent)) {
            if (name == wanted)
                return text;
        }
        return QString();
    };
    QCOMPARE(value(u"keywords"_s), query.keywords);
    QCOMPARE(value(u"timestamp"_s), u"2026-05-25 12:00:00"_s);
    QCOMPARE(value(u"method"_s), u"com.alibaba.product.search"_s);
    QCOMPARE(value(u"price_start"_s), u"0.50"_s);
    QCOMPARE(value(u"price_end"_s), u"99.00"_s);
    QCOMPARE(value(u"category_id"_s), u"50002301"_s);
    QCOMPARE(value(u"sort_type"_s), u"price_asc"_s);
    QCOMPARE(value(u"page_no"_s), u"3"_s);
    QCOMPARE(value(u"access_token"_s), u"token"_s);
    QVERIFY(!server.requests().first().contains("top secret"));
}

void TestHttpGateway::wholesaleHasItsOwnAddress()
{
    RawServer server({RawServer::http(200, kGood)});
    Client client(server.origin());
    SearchQuery query = queryFor(u"杯"_s);
    query.market = SearchMarket::CrossBorder;
    query.priceMin = Money::parse(u"10");
    query.sort = SearchSort::Sales;
    QVERIFY(client.search(query));
    const QUrl url = QUrl::fromEncoded(server.requests().first().split(' ').value(1));
    QCOMPARE(url.path(), u"/openapi/param2/1/com.alibaba.trade/alibaba.wholesale.goods.search"_s);
    const QUrlQuery sent(url);
    QCOMPARE(sent.queryItemValue(u"price_range"_s, QUrl::FullyDecoded), u"10.00,"_s);
    QCOMPARE(sent.queryItemValue(u"sort"_s), u"sale_desc"_s);
    QCOMPARE(sent.queryItemValue(u"high_quality"_s), u"true"_s);
    QCOMPARE(sent.queryItemValue(u"is_pre_sale"_s), u"false"_s);
}

void TestHttpGateway::triesAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("throttled") << 429;
    QTest::newRow("down") << 503;
}

void TestHttpGateway::triesAgain()
{
    QFETCH(int, status);
    RawServer server({RawServer::http(status, "", "Retry-After: 0\r\n"),
                      RawServer::http(status, ""), RawServer::http(200, kGood)});
    Client client(server.origin());
    QVERIFY(client.search(queryFor(u"a"_s)));
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(client.gateway.budgetLeft(), 47); // every try takes one
}

void TestHttpGateway::givesUp_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("tries");
    const auto row = [](const char *name, const QByteArray &answer, ErrorKind kind, int tries) {
        QTest::newRow(name) << answer << static_cast<int>(kind) << tries;
    };
    const auto http = [](int status, const QByteArray &body) -> QByteArray {
        return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
    };
    using enum ErrorKind;
    row("throttled for ever", http(429, ""), RateLimited, 4);
    row("down for ever", http(500, "x"), ServerDown, 4);
    row("refused parameter", http(400, ""), BadParameter, 1);
    row("refused token", http(401, ""), Authentication, 1);
    row("no permission", http(403, ""), Permission, 1);
    row("gone", http(200, R"({"error_response":{"code":2000}})"), NotFound, 1);
    row("web page", http(200, "<html>hello</html>"), BadAnswer, 1);
    row("nothing", "", Offline, 4);
    row("no http", "hello\r\n\r\n", Offline, 4);
    row("cut off", "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{\"resu", Offline, 4);
}

void TestHttpGateway::givesUp()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, kind);
    QFETCH(int, tries);
    RawServer server({RawServer::raw(answer)});
    Client client(server.origin());
    const auto page = client.search(queryFor(u"a"_s));
    QVERIFY(!page);
    QCOMPARE(static_cast<int>(page.error().kind), kind);
    // Qt sends a GET once more by itself when a connection closes without a word.
    QVERIFY(server.requests().size() >= tries);
    QVERIFY(server.requests().size() <= (tries == 1 ? 1 : 2 * tries));
}

void TestHttpGateway::longRetryAfterEndsAtOnce()
{
    RawServer server({RawServer::http(429, "", "Retry-After: 3600\r\n")});
    Client client(server.origin());
    const auto page = client.search(queryFor(u"a"_s));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::RateLimited);
    QCOMPARE(page.error().retryAfter, std::optional(std::chrono::milliseconds(3'600'000)));
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpGateway::redirectCarriesNothing()
{
    RawServer other({RawServer::http(200, kGood)});
    RawServer server(
        {RawServer::http(302, "", "Location: " + other.origin().toEncoded() + "/steal\r\n")});
    Client client(server.origin());
    const auto page = client.search(queryFor(u"a"_s));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::BadAnswer);
    QVERIFY(other.requests().isEmpty());
}

void TestHttpGateway::slowDripTimesOut()
{
    RawServer server({RawServer::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", false)});
    Client client(server.origin(), 50);
    const auto page = client.search(queryFor(u"a"_s));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::Timeout);
    QCOMPARE(server.requests().size(), 4);
}

void TestHttpGateway::cancelEndsAtOnce()
{
    RawServer server({RawServer::silence()});
    Client client(server.origin());
    bool answered = false;
    Request<SearchPage> request = client.gateway.search(queryFor(u"a"_s));
    request.then(this, [&answered](const Result<SearchPage> &) { answered = true; });
    QTRY_COMPARE(server.requests().size(), 1);
    auto *socket = server.findChild<QTcpSocket *>();
    QVERIFY(socket);
    QPointer<QTcpSocket> connection(socket);
    request.cancel();
    QTRY_VERIFY(connection.isNull()); // the connection is gone, not only forgotten
    QVERIFY(!answered);
}

void TestHttpGateway::refusesBadQueries_data()
{
    QTest::addColumn<SearchQuery>("query");
    SearchQuery good = queryFor(u"a"_s);
    SearchQuery query = good;
    query.keywords = u"  "_s;
    QTest::newRow("no keywords") << query;
    query = good;
    query.page = 0;
    QTest::newRow("page 0") << query;
    query = good;
    query.pageSize = 51;
    QTest::newRow("page too large") << query;
    query = good;
    query.priceMin = Money::fromFen(200);
    query.priceMax = Money::fromFen(100);
    QTest::newRow("prices turned") << query;
}

void TestHttpGateway::refusesBadQueries()
{
    QFETCH(SearchQuery, query);
    RawServer server({RawServer::http(200, kGood)});
    Client client(server.origin());
    const auto page = client.search(query);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::BadParameter);
    QVERIFY(server.requests().isEmpty());
}

void TestHttpGateway::origins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fine");
    QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << true;
    QTest::newRow("localhost") << u"http://localhost:1/"_s << true;
    QTest::newRow("ipv6") << u"http://[::1]:80"_s << true;
    QTest::newRow("https") << u"https://gw.example.com"_s << true;
    QTest::newRow("plain http") << u"http://gw.example.com"_s << false;
    QTest::newRow("looks local") << u"http://127.0.0.1.example.com"_s << false;
    QTest::newRow("path") << u"https://gw.example.com/x"_s << false;
    QTest::newRow("user") << u"https://a:b@gw.example.com"_s << false;
    QTest::newRow("ftp") << u"ftp://127.0.0.1"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("words") << u"not a url"_s << false;
}

void TestHttpGateway::origins()
{
    QFETCH(QString, text);
    QTEST(gatewayOrigin(text).has_value(), "fine");
}

QTEST_GUILESS_MAIN(TestHttpGateway)
#include "test_httpgateway.moc"

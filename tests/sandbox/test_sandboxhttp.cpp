// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/sandbox.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

#include <memory>

using namespace sanjia;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs kNow = 1'790'000'000'000;
const QStringList kPaths{u"/openapi/param2/2/portals.open/api.listOfferDetail/"_s,
                         u"/router/rest"_s};

struct Answer
{
    int status = 0;
    QByteArray body;
    QByteArray type;
    QByteArray retryAfter;
    [[nodiscard]] QJsonArray rows() const
    {
        return QJsonDocument::fromJson(body)
            .object()
            .value("result"_L1)
            .toObject()
            .value("products"_L1)
            .toArray();
    }
};

} // namespace

/// A client of somebody else's making: it knows the guide and shares no code with the program.
class TestSandboxHttp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void servesSignedGetAndPost();
    void servesTheCrossBorderAddress();
    void refusesAForgedCall();
    void saysWhenToComeBack();
    void servesPictures();
    void answersSlowlyWhenToldTo();
    void isOnLoopbackOnly();
    void refusesAnUnknownFault();
    void saysThatAPortIsTaken();

private:
    using Words = QMap<QByteArray, QByteArray>; // sorted by the bytes of the name, as signing wants
    [[nodiscard]] static QUrlQuery sealed(Words words, const Sandbox &sandbox)
    {
        words.insert("app_key", sandbox.appKey().toUtf8());
        words.insert("timestamp",
                     QDateTime::fromMSecsSinceEpoch(kNow, Qt::UTC)
                         .addSecs(8 * 3600)
                         .toString(u"yyyy-MM-dd HH:mm:ss"_s)
                         .toUtf8());
        words.insert("sign_method", "md5");
        const QByteArray secret = sandbox.appSecret().utf8();
        QByteArray text = secret;
        QUrlQuery query;
        for (auto it = words.cbegin(); it != words.cend(); ++it) {
            text += it.key() + it.value();
            query.addQueryItem(
                QString::fromUtf8(QUrl::toPercentEncoding(QString::fromUtf8(it.key()))),
                QString::fromUtf8(QUrl::toPercentEncoding(QString::fromUtf8(it.value()))));
        }
        text += secret;
        const QByteArray sign =
            QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex().toUpper();
        query.addQueryItem(u"sign"_s, QString::fromLatin1(sign));
        return query;
    }
    [[nodiscard]] Answer wait(QNetworkReply *reply)
    {
        const std::unique_ptr<QNetworkReply> held(reply);
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 20'000))
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                reply->readAll(), reply->rawHeader("Content-Type"),
                reply->rawHeader("Retry-After")};
    }
    [[nodiscard]] Answer get(const Sandbox &sandbox, const QString &path, const Words &words)
    {
        QUrl url = sandbox.origin();
        url.setPath(path);
        url.setQuery(sealed(words, sandbox));
        return wait(m_network.get(QNetworkRequest(url)));
    }
    [[nodiscard]] Answer post(const Sandbox &sandbox, const QString &path, const Words &words)
    {
        QUrl url = sandbox.origin();
        url.setPath(path);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          u"application/x-www-form-urlencoded"_s);
        return wait(m_network.post(request,
                                   sealed(words, sandbox).toString(QUrl::FullyEncoded).toLatin1()));
    }
    const Words search{{"method", "com.alibaba.product.search"},
                       {"keywords", "蓝牙耳机 & 5.3+"},
                       {"page_size", "10"}};
    const Words plain{{"method", "com.alibaba.product.search"}, {"keywords", "蓝牙耳机"}};

    SettableClock clock{kNow};
    QNetworkAccessManager m_network;
};

void TestSandboxHttp::servesSignedGetAndPost()
{
    Sandbox sandbox(clock);
    QVERIFY(sandbox.start());
    for (const QString &path : kPaths) {
        const Answer got = get(sandbox, path, plain);
        QCOMPARE(got.status, 200);
        QVERIFY(got.type.startsWith("application/json"));
        QCOMPARE(got.rows().size(), 20);
        const Answer posted = post(sandbox, path, plain);
        QCOMPARE(posted.status, 200);
        QCOMPARE(posted.rows(), got.rows());
        // Signs that stand for themselves in a form survive both ways.
        QCOMPARE(get(sandbox, path, search).status, 200);
        QCOMPARE(post(sandbox, path, search).status, 200);
    }
}

void TestSandboxHttp::servesTheCrossBorderAddress()
{
    Sandbox sandbox(clock);
    QVERIFY(sandbox.start());
    const Answer answer = get(
        sandbox, u"/openapi/param2/1/com.alibaba.trade/alibaba.wholesale.goods.search"_s,
        {{"keywords", "蓝牙耳机"}, {"price_range", "10,50"}, {"sort", "price_asc"}});
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.rows().isEmpty());
}

void TestSandboxHttp::refusesAForgedCall()
{
    Sandbox sandbox(clock);
    QVERIFY(sandbox.start());
    QUrl url = sandbox.origin();
    url.setPath(kPaths.constFirst());
    QUrlQuery query = sealed(plain, sandbox);
    query.removeQueryItem(u"sign"_s);
    query.addQueryItem(u"sign"_s, u"00000000000000000000000000000000"_s);
    url.setQuery(query);
    const Answer answer = wait(m_network.get(QNetworkRequest(url)));
    QCOMPARE(answer.status, 401);
    QVERIFY(answer.body.contains("Invalid signature"));
}

void TestSandboxHttp::saysWhenToComeBack()
{
    SandboxOptions options;
    options.budgetPerMinute = 2;
    Sandbox sandbox(clock, options);
    QVERIFY(sandbox.start());
    QCOMPARE(get(sandbox, kPaths.constFirst(), plain).status, 200);
    QCOMPARE(get(sandbox, kPaths.constFirst(), plain).status, 200);
    const Answer refused = get(sandbox, kPaths.constFirst(), plain);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.retryAfter, "60");
}

void TestSandboxHttp::servesPictures()
{
    Sandbox sandbox(clock);
    QVERIFY(sandbox.start());
    const QJsonObject row = get(sandbox, kPaths.constFirst(), plain).rows().at(0).toObject();
    const QUrl address(row.value("imageUrl"_L1).toString());
    QCOMPARE(address.host(), u"127.0.0.1"_s);
    const Answer picture = wait(m_network.get(QNetworkRequest(address)));
    QCOMPARE(picture.type, "image/png");
    const QImage image = QImage::fromData(picture.body);
    QVERIFY(image.width() >= 100 && image.height() >= 100);
    QUrl nothing = sandbox.origin();
    nothing.setPath(u"/img/1.png"_s);
    QCOMPARE(wait(m_network.get(QNetworkRequest(nothing))).status, 404);
}

void TestSandboxHttp::answersSlowlyWhenToldTo()
{
    SandboxOptions options;
    options.faults = {u"slow"_s};
    Sandbox sandbox(clock, options);
    QVERIFY(sandbox.start());
    QUrl url = sandbox.origin();
    url.setPath(kPaths.constFirst());
    url.setQuery(sealed(plain, sandbox));
    const std::unique_ptr<QNetworkReply> slow(m_network.get(QNetworkRequest(url)));
    // A picture asked for later overtakes it: the market waits, not the server.
    url.setPath(u"/img/1.png"_s);
    QCOMPARE(wait(m_network.get(QNetworkRequest(url))).status, 404);
    QVERIFY(!slow->isFinished());
    QTRY_VERIFY_WITH_TIMEOUT(slow->isFinished(), 20'000);
    QCOMPARE(slow->error(), QNetworkReply::NoError);
}

void TestSandboxHttp::isOnLoopbackOnly()
{
    Sandbox sandbox(clock);
    const Result<QUrl> origin = sandbox.start();
    QVERIFY(origin);
    QCOMPARE(origin->host(), u"127.0.0.1"_s);
    // Another address of this same machine, where a server on all interfaces would answer.
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.2"_s, static_cast<quint16>(origin->port()));
    QTRY_VERIFY(socket.state() == QAbstractSocket::UnconnectedState
                || socket.state() == QAbstractSocket::ConnectedState);
    QCOMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestSandboxHttp::refusesAnUnknownFault()
{
    SandboxOptions options;
    options.faults = {u"gremlins"_s};
    Sandbox sandbox(clock, options);
    const Result<QUrl> origin = sandbox.start();
    QVERIFY(!origin);
    QCOMPARE(origin.error().kind, ErrorKind::BadParameter);
}

void TestSandboxHttp::saysThatAPortIsTaken()
{
    Sandbox first(clock);
    const Result<QUrl> origin = first.start();
    QVERIFY(origin);
    SandboxOptions options;
    options.port = static_cast<quint16>(origin->port());
    Sandbox second(clock, options);
    const Result<QUrl> refused = second.start();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Offline);
}

QTEST_MAIN(TestSandboxHttp)
#include "test_sandboxhttp.moc"

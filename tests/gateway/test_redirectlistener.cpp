// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/redirectlistener.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// The browser's way back, and whoever else may knock.
class TestRedirectListener : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void takesTheCode();
    void turnsStrangersAway_data();
    void turnsStrangersAway();
    void hearsNo();
    void waitsForAWholeLine();
    void dropsAFlood();
    void aTakenPortIsSaid();
    void stopsWhenNobodyWaits();

private:
    /// Everything the listener says to `request`.
    QByteArray say(const QByteArray &request) const;

    std::unique_ptr<RedirectListener> m_listener;
    Request<QString> m_code;
    quint16 m_port = 0;
};

void TestRedirectListener::init()
{
    m_listener = std::make_unique<RedirectListener>(u"right-state"_s,
                                                    RedirectPages{"granted", "refused"});
    const auto port = m_listener->listen(0);
    QVERIFY(port);
    m_port = *port;
    m_code = m_listener->code();
}

QByteArray TestRedirectListener::say(const QByteArray &request) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    socket.write(request);
    if (!QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; },
                         20'000))
        return "never closed";
    return socket.readAll();
}

void TestRedirectListener::takesTheCode()
{
    const QByteArray page = say("GET /callback?code=a%2Bb&state=right-state HTTP/1.1\r\n\r\n");
    QVERIFY(page.startsWith("HTTP/1.1 200"));
    QVERIFY(page.endsWith("granted"));
    QTRY_VERIFY(m_code.future().isFinished());
    QCOMPARE(m_code.future().result().value(), u"a+b"_s);
    // It works once.
    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, m_port);
    QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestRedirectListener::turnsStrangersAway_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("wrong state") << "GET /callback?code=x&state=wrong-state HTTP/1.1\r\n\r\n"_ba;
    QTest::newRow("no state") << "GET /callback?code=x HTTP/1.1\r\n\r\n"_ba;
    QTest::newRow("longer state") << "GET /callback?code=x&state=right-state2 HTTP/1.1\r\n\r\n"_ba;
    QTest::newRow("elsewhere") << "GET /favicon.ico HTTP/1.1\r\n\r\n"_ba;
    QTest::newRow("POST") << "POST /callback?code=x&state=right-state HTTP/1.1\r\n\r\n"_ba;
    QTest::newRow("no HTTP") << "\x16\x03\x01 hello\r\n\r\n"_ba;
    QTest::newRow("empty") << "\r\n"_ba;
}

void TestRedirectListener::turnsStrangersAway()
{
    QFETCH(QByteArray, request);
    QVERIFY(say(request).startsWith("HTTP/1.1 404"));
    QVERIFY(m_code.isRunning());
    say("GET /callback?code=good&state=right-state HTTP/1.1\r\n\r\n");
    QTRY_VERIFY(m_code.future().isFinished());
    QCOMPARE(m_code.future().result().value(), u"good"_s);
}

void TestRedirectListener::hearsNo()
{
    QVERIFY(say("GET /callback?error=access_denied&state=right-state HTTP/1.1\r\n\r\n")
                .endsWith("refused"));
    QTRY_VERIFY(m_code.future().isFinished());
    const Result<QString> code = m_code.future().result();
    QCOMPARE(code.error().kind, ErrorKind::Permission);
    QCOMPARE(code.error().code, u"access_denied"_s);
}

void TestRedirectListener::waitsForAWholeLine()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    socket.write("GET /callback?code=slow&st");
    QTRY_COMPARE(socket.bytesToWrite(), 0);
    QVERIFY(m_code.isRunning());
    socket.write("ate=right-state HTTP/1.1\r\n\r\n");
    QTRY_VERIFY(m_code.future().isFinished());
    QCOMPARE(m_code.future().result().value(), u"slow"_s);
}

void TestRedirectListener::dropsAFlood()
{
    QVERIFY(say("GET /" + QByteArray(20'000, 'x')).isEmpty());
    QVERIFY(m_code.isRunning());
}

void TestRedirectListener::aTakenPortIsSaid()
{
    RedirectListener second(u"s"_s, {});
    const auto port = second.listen(m_port);
    QVERIFY(!port);
    QCOMPARE(port.error().kind, ErrorKind::Offline);
    QCOMPARE(port.error().code, QString::number(m_port));
}

void TestRedirectListener::stopsWhenNobodyWaits()
{
    m_code.cancel();
    QTRY_VERIFY(RedirectListener(u"s"_s, {}).listen(m_port).has_value());
}

QTEST_GUILESS_MAIN(TestRedirectListener)
#include "test_redirectlistener.moc"

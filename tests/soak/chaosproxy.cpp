// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/chaosproxy.h"

#include <QHostAddress>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace sanjia::soak {

namespace {

constexpr int kDelayMs = 400;

/// A message with all of the body that its head promises; empty while some of it is missing.
QByteArray wholeMessage(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return {};
    qsizetype size = head + 4;
    const QByteArrayList lines = bytes.first(head).split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith("content-length:"))
            size += line.mid(15).trimmed().toLongLong();
    }
    return bytes.size() >= size ? bytes.first(size) : QByteArray();
}

QByteArray message(const QByteArray &statusLine, const QByteArray &body)
{
    return "HTTP/1.1 " + statusLine + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

struct ChaosProxy::Exchange
{
    QPointer<QTcpSocket> client;
    QByteArray target;
    QByteArray reply;
    Way way = Way::Pass;
};

ChaosProxy::ChaosProxy(unsigned seed, QObject *parent) : QObject(parent), m_random(seed)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *const client = m_server.nextPendingConnection())
            take(client);
    });
}

bool ChaosProxy::start()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        return false;
    m_port = m_server.serverPort();
    return true;
}

void ChaosProxy::refuse(bool refusing)
{
    if (refusing)
        m_server.close();
    else if (!m_server.isListening())
        (void)start();
}

ChaosProxy::Way ChaosProxy::throwWay()
{
    if (static_cast<int>(m_random() % 100) >= m_badPercent)
        return Way::Pass;
    ++m_badOnes;
    constexpr std::array kBad{Way::Drop, Way::Cut, Way::Delay, Way::Error, Way::Half};
    return kBad.at(m_random() % kBad.size());
}

void ChaosProxy::take(QTcpSocket *client)
{
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    auto held = std::make_shared<QByteArray>(); // what has come of the next request
    connect(client, &QTcpSocket::readyRead, this, [this, client, held] {
        held->append(client->readAll());
        const QByteArray request = wholeMessage(*held);
        if (request.isEmpty())
            return;
        held->remove(0, request.size());
        const QByteArray target = request.split(' ').value(1);
        if (onCall)
            onCall(target);
        serve(client, request, target);
    });
}

void ChaosProxy::serve(QTcpSocket *client, const QByteArray &request, const QByteArray &target)
{
    auto exchange = std::make_shared<Exchange>(Exchange{client, target, {}, throwWay()});
    if (exchange->way == Way::Drop)
        return client->abort();
    if (exchange->way == Way::Error || exchange->way == Way::Half) {
        client->write(exchange->way == Way::Error
                          ? message("500 Internal Server Error", "{}")
                          : message("200 OK", R"({"result":{"productInfo":{"price)"));
        return;
    }
    auto *const upstream = new QTcpSocket(this);
    connect(upstream, &QTcpSocket::disconnected, upstream, &QObject::deleteLater);
    connect(upstream, &QTcpSocket::errorOccurred, upstream, [exchange, upstream] {
        if (exchange->client)
            exchange->client->abort();
        upstream->deleteLater();
    });
    connect(upstream, &QTcpSocket::connected, upstream,
            [upstream, request] { upstream->write(request); });
    connect(upstream, &QTcpSocket::readyRead, this, [this, exchange, upstream] {
        exchange->reply.append(upstream->readAll());
        const QByteArray whole = wholeMessage(exchange->reply);
        if (whole.isEmpty())
            return;
        exchange->reply = whole;
        upstream->disconnect(this);
        upstream->disconnectFromHost();
        if (exchange->way == Way::Delay)
            QTimer::singleShot(kDelayMs, this, [this, exchange] { answer(exchange); });
        else
            answer(exchange);
    });
    upstream->connectToHost(QHostAddress::LocalHost, m_upstream);
}

void ChaosProxy::answer(const std::shared_ptr<Exchange> &exchange)
{
    if (!exchange->client)
        return; // gone meanwhile
    const QByteArray &reply = exchange->reply;
    if (exchange->way == Way::Cut) {
        exchange->client->write(reply.first(reply.size() / 2));
        exchange->client->flush();
        return exchange->client->abort();
    }
    const qsizetype head = reply.indexOf("\r\n\r\n");
    // Told first: the program may read it before we are back from writing.
    if (onAnswer)
        onAnswer(exchange->target, reply.split(' ').value(1).toInt(), reply.sliced(head + 4));
    exchange->client->write(reply);
}

} // namespace sanjia::soak

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateway/rawserver.h"

#include <QTcpSocket>
#include <QTimer>

#include <memory>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace sanjia {

RawServer::RawServer(QList<Answer> answers) : m_answers(std::move(answers))
{
    listen(QHostAddress::LocalHost);
}

QUrl RawServer::origin() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }

void RawServer::incomingConnection(qintptr handle)
{
    auto *socket = new QTcpSocket(this);
    socket->setSocketDescriptor(handle);
    ++m_connections;
    connect(socket, &QTcpSocket::bytesWritten, this,
            [this](qint64 bytes) { m_bytesTaken += bytes; });
    auto head = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, head] {
        *head += socket->readAll();
        if (!head->contains("\r\n\r\n"))
            return;
        m_requests.append(*head);
        head->clear();
        const Answer answer = m_answers.size() > 1 ? m_answers.takeFirst() : m_answers.first();
        answer(socket);
    });
}

RawServer::Answer RawServer::http(int status, const QByteArray &body, const QByteArray &headers)
{
    return raw("HTTP/1.1 " + QByteArray::number(status)
               + " X\r\nContent-Length: " + QByteArray::number(body.size())
               + "\r\nConnection: close\r\n" + headers + "\r\n" + body);
}

RawServer::Answer RawServer::raw(const QByteArray &bytes, bool close)
{
    return [bytes, close](QTcpSocket *socket) {
        socket->write(bytes);
        if (close)
            socket->disconnectFromHost();
    };
}

RawServer::Answer RawServer::silence()
{
    return [](QTcpSocket *) {
    };
}

RawServer::Answer RawServer::reset(const QByteArray &bytes)
{
    return [bytes](QTcpSocket *socket) {
        socket->write(bytes);
        socket->flush();
        const linger atOnce{1, 0};
        setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                   sizeof atOnce);
        socket->abort();
    };
}

RawServer::Answer RawServer::flood(const QByteArray &head, const QByteArray &more)
{
    return [head, more](QTcpSocket *socket) {
        connect(socket, &QTcpSocket::bytesWritten, socket, [socket, more] {
            if (socket->bytesToWrite() < more.size())
                socket->write(more);
        });
        socket->write(head);
    };
}

RawServer::Answer RawServer::drip(const QByteArray &head, const QByteArray &start,
                                  const QByteArray &drop)
{
    return [head, start, drop](QTcpSocket *socket) {
        socket->write(head + start);
        auto *tap = new QTimer(socket);
        connect(tap, &QTimer::timeout, socket, [socket, drop] { socket->write(drop); });
        tap->start(5);
    };
}

} // namespace sanjia

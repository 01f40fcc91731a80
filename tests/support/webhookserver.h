// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace sanjia {

/// Somebody's server on loopback that is posted to: it keeps what came and answers with what the
/// test says, byte for byte, so that no answer is too odd.
class WebhookServer : public QObject
{
public:
    struct Post
    {
        QByteArray line; ///< "POST /x HTTP/1.1"
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
    };
    WebhookServer()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                QObject::connect(socket, &QTcpSocket::readyRead, this,
                                 [this, socket] { read(socket); });
            }
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] static QByteArray reply(const QByteArray &status, const QByteArray &more = {},
                                          const QByteArray &body = "ok")
    {
        return "HTTP/1.1 " + status + "\r\n" + more + "Connection: close\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    [[nodiscard]] QString
    address(const QString &path = QStringLiteral("/in?token=s3cr3t-t0ken")) const
    {
        return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()) + path;
    }
    void close() { m_server.close(); }

    /// One after the other, the last again and again. Empty: the connection is closed; "hang":
    /// there is never an answer.
    QList<QByteArray> answers{reply("200 OK")};
    QList<Post> posts;

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &got = m_got[socket];
        got += socket->readAll();
        const qsizetype end = got.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Post post;
        const QList<QByteArray> lines = got.first(end).split('\n');
        post.line = lines.first().trimmed();
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            post.headers.insert(line.first(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        if (got.size() - end - 4 < post.headers.value("content-length").toLongLong())
            return;
        post.body = got.mid(end + 4);
        m_got.remove(socket);
        const QByteArray answer = answers.at(std::min<qsizetype>(posts.size(), answers.size() - 1));
        posts.append(post);
        if (answer == "hang")
            return;
        socket->write(answer);
        socket->disconnectFromHost();
    }

    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_got;
};

} // namespace sanjia

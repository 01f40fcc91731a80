// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>
#include <QTcpServer>
#include <QTcpSocket>

namespace sanjia {

/// Answers every request with `body`, notes its path, and says nothing at all while it is silent.
class PictureHost : public QTcpServer
{
public:
    QByteArray status = "200 OK";
    QByteArray body = "picture";
    bool silent = false;
    int asked = 0;
    QByteArrayList paths;
    int left = 0; ///< connections that the other side broke off

    PictureHost()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *const socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                connect(socket, &QTcpSocket::disconnected, this, [this] { ++left; });
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
            }
        });
    }
    [[nodiscard]] QString url(const QString &path) const
    {
        return QStringLiteral("http://127.0.0.1:%1/%2").arg(serverPort()).arg(path);
    }

private:
    void answer(QTcpSocket *socket)
    {
        const QByteArray head = socket->readAll();
        if (!head.contains("\r\n\r\n"))
            return;
        ++asked;
        paths.append(head.split(' ').value(1));
        if (silent)
            return;
        socket->write("HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: "
                      + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        socket->disconnectFromHost();
    }
};

} // namespace sanjia

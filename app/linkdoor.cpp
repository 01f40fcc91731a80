// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linkdoor.h"

#include <QCoreApplication>
#include <QFileOpenEvent>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr int kPatienceMs = 500;
constexpr qint64 kLongestLine = 64; // no number of an offer is near to that
constexpr QByteArrayView kTaken("taken\n");

QString doorOf(const QString &dataDir) { return dataDir + u"/window.socket"_s; }

} // namespace

LinkDoor::LinkDoor(const QString &dataDir, QObject *parent)
    : QObject(parent), m_path(doorOf(dataDir))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &LinkDoor::receive);
    QCoreApplication::instance()->installEventFilter(this);
}

std::optional<OfferId> LinkDoor::offerOf(const QString &link)
{
    constexpr QLatin1StringView kScheme("sanjia:");
    if (link.startsWith(kScheme))
        return offerIdFrom(QStringView(link).mid(kScheme.size()));
    return link.contains("://"_L1) ? offerIdFrom(link) : std::nullopt;
}

bool LinkDoor::handOver(const QString &dataDir, const OfferId &id)
{
    QLocalSocket socket;
    socket.connectToServer(doorOf(dataDir));
    if (!socket.waitForConnected(kPatienceMs))
        return false;
    socket.write(id.value.toUtf8() + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(kPatienceMs))
            return false;
    }
    return socket.readLine() == kTaken;
}

void LinkDoor::open()
{
    if (m_server.isListening())
        return;
    // Asked before: a socket that is made for its owner alone takes the place of one that is there.
    QLocalSocket other;
    other.connectToServer(m_path);
    if (other.waitForConnected(kPatienceMs))
        return;
    QLocalServer::removeServer(m_path); // of a program that was killed
    m_server.listen(m_path);
}

bool LinkDoor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const auto id = offerOf(static_cast<QFileOpenEvent *>(event)->url().toString());
    if (id)
        Q_EMIT offerWanted(*id);
    return id.has_value();
}

void LinkDoor::receive()
{
    while (QLocalSocket *const visitor = m_server.nextPendingConnection()) {
        visitor->setReadBufferSize(kLongestLine);
        connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
        connect(visitor, &QLocalSocket::readyRead, this, [this, visitor] { take(visitor); });
        take(visitor); // what came before
    }
}

void LinkDoor::take(QLocalSocket *visitor)
{
    if (!visitor->canReadLine()) {
        if (visitor->bytesAvailable() >= kLongestLine)
            visitor->abort(); // it will not say a number any more
        return;
    }
    const auto id = offerIdFrom(QString::fromUtf8(visitor->readLine()).trimmed());
    if (id)
        visitor->write(kTaken.data(), kTaken.size());
    visitor->disconnectFromServer();
    if (id)
        Q_EMIT offerWanted(*id);
}

} // namespace sanjia

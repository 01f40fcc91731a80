// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/redirectlistener.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr qint64 kMostHead = 8'192;
constexpr int kMostMs = 10'000;
constexpr int kMostGuests = 8;
constexpr auto kPath = "/callback"_L1;

/// Takes as long whatever differs: the state is what keeps strangers out.
bool sameText(const QString &a, const QString &b)
{
    if (a.size() != b.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a.at(i).unicode() ^ b.at(i).unicode();
    return difference == 0;
}

} // namespace

RedirectListener::RedirectListener(QString state, RedirectPages pages, QObject *parent)
    : QObject(parent),
      m_state(std::move(state)),
      m_pages(std::move(pages)),
      m_server(std::make_unique<QTcpServer>())
{
    m_server->setMaxPendingConnections(kMostGuests);
    connect(m_server.get(), &QTcpServer::newConnection, this, &RedirectListener::accept);
    m_code.onCancel(this, [this] { m_server->close(); });
}

RedirectListener::~RedirectListener() = default;

QString RedirectListener::addressFor(quint16 port)
{
    return u"http://127.0.0.1:%1%2"_s.arg(QString::number(port), QString(kPath));
}

Result<quint16> RedirectListener::listen(quint16 port)
{
    if (!m_server->listen(QHostAddress::LocalHost, port))
        return fail(ErrorKind::Offline, QString::number(port), m_server->errorString());
    return m_server->serverPort();
}

void RedirectListener::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(kMostMs, socket, [socket] { socket->abort(); });
    }
}

void RedirectListener::read(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(kMostHead);
    const qsizetype end = head.indexOf("\r\n");
    if (end < 0) {
        if (head.size() >= kMostHead)
            socket->abort();
        return; // the rest is on its way
    }
    socket->readAll();
    const QList<QByteArray> words = head.first(end).split(' ');
    const QUrl target = QUrl::fromEncoded(words.value(1));
    const QUrlQuery query(target);
    const auto value = [&query](const QString &name) {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    };
    if (words.value(0) != "GET" || target.path() != kPath || !sameText(value(u"state"_s), m_state)
        || m_done)
        return answer(socket, 404, {});
    const QString code = value(u"code"_s);
    m_done = true;
    answer(socket, 200, code.isEmpty() ? m_pages.refused : m_pages.granted);
    m_server->close();
    if (code.isEmpty())
        m_code.finish(fail(ErrorKind::Permission, value(u"error"_s).left(60),
                           u"the authorization was refused"_s));
    else
        m_code.finish(code);
}

void RedirectListener::answer(QTcpSocket *socket, int status, const QByteArray &page)
{
    socket->write("HTTP/1.1 " + QByteArray::number(status)
                  + (status == 200 ? " OK\r\n" : " Not Found\r\n")
                  + "Content-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n"
                    "Referrer-Policy: no-referrer\r\nConnection: close\r\nContent-Length: "
                  + QByteArray::number(page.size()) + "\r\n\r\n" + page);
    socket->flush(); // now: whoever waits for the code may end the listener at once
    socket->disconnectFromHost();
}

} // namespace sanjia

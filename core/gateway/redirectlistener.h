// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/redirectpages.h"
#include "core/domain/request.h"

#include <QObject>
#include <QString>

#include <memory>

class QTcpServer;
class QTcpSocket;

namespace sanjia {

/// Waits on loopback for the browser to come back from the platform's authorization page with a
/// code (RFC 8252, 7.3). Only a redirect with the right `state` counts; everything else that may
/// knock (another page, another program) is turned away and changes nothing. Reads little and
/// keeps nothing of what it reads but the code.
///
/// Thread: the one it lives in. Errors: Offline when the port is taken, Permission when the person
/// said no; destroying the request stops listening.
class RedirectListener : public QObject
{
    Q_OBJECT
public:
    RedirectListener(QString state, RedirectPages pages, QObject *parent = nullptr);
    ~RedirectListener() override;

    /// Listens on 127.0.0.1; `port` 0 takes any free one.
    [[nodiscard]] Result<quint16> listen(quint16 port);
    /// The code, once; after listen().
    [[nodiscard]] Request<QString> code() { return m_code.request(); }

    /// The address to name to the platform, which must be the one registered for the app.
    [[nodiscard]] static QString addressFor(quint16 port);

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, int status, const QByteArray &page);

    QString m_state;
    RedirectPages m_pages;
    Pending<QString> m_code;
    bool m_done = false;
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace sanjia

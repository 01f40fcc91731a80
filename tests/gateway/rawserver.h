// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace sanjia {

/// A server that says on the wire exactly what a test tells it to, however wrong.
class RawServer : public QTcpServer
{
    Q_OBJECT
public:
    /// What to do when the head of a request has come; the next of the list for each request, the
    /// last one again and again.
    using Answer = std::function<void(QTcpSocket *)>;

    explicit RawServer(QList<Answer> answers);

    [[nodiscard]] QUrl origin() const;
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; } ///< heads
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] qint64 bytesTaken() const { return m_bytesTaken; } ///< by the other side's kernel

    [[nodiscard]] static Answer http(int status, const QByteArray &body,
                                     const QByteArray &headers = {});
    [[nodiscard]] static Answer raw(const QByteArray &bytes, bool close = true);
    [[nodiscard]] static Answer silence();
    /// Says `bytes` and breaks the connection off hard (RST).
    [[nodiscard]] static Answer reset(const QByteArray &bytes);
    /// Says `head` and then `more` as fast as it is taken, until the other side hangs up.
    [[nodiscard]] static Answer flood(const QByteArray &head, const QByteArray &more);
    /// Says `head` and `start` and then `drop` now and again, until the other side hangs up.
    [[nodiscard]] static Answer drip(const QByteArray &head, const QByteArray &start,
                                     const QByteArray &drop);

protected:
    void incomingConnection(qintptr handle) override;

private:
    QList<Answer> m_answers;
    QList<QByteArray> m_requests;
    int m_connections = 0;
    qint64 m_bytesTaken = 0;
};

} // namespace sanjia

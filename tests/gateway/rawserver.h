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

    [[nodiscard]] static Answer http(int status, const QByteArray &body,
                                     const QByteArray &headers = {});
    [[nodiscard]] static Answer raw(const QByteArray &bytes, bool close = true);
    [[nodiscard]] static Answer silence();

protected:
    void incomingConnection(qintptr handle) override;

private:
    QList<Answer> m_answers;
    QList<QByteArray> m_requests;
};

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpServer>

#include <functional>
#include <random>

class QTcpSocket;

namespace sanjia::soak {

/// A bad network between the program and the sandbox: passes calls on, or refuses the connection,
/// cuts an answer off, delays it, says 500, or sends half of its JSON. It tells of every call that
/// arrived and of every answer that went back whole; what they mean is the witness's business.
///
/// Thread: the one with its event loop.
class ChaosProxy : public QObject
{
    Q_OBJECT
public:
    /// The dice are thrown with `seed`.
    explicit ChaosProxy(unsigned seed, QObject *parent = nullptr);

    [[nodiscard]] bool start();
    [[nodiscard]] quint16 port() const { return m_port; }
    void setUpstream(quint16 port) { m_upstream = port; }
    void setBadPercent(int percent) { m_badPercent = percent; }
    void refuse(bool refusing); ///< nobody there at all
    [[nodiscard]] int badOnes() const { return m_badOnes; }

    /// Of a request line's "GET /path?query HTTP/1.1" the part in the middle.
    std::function<void(const QByteArray &target)> onCall;
    /// `status` and body as they were sent; only of answers that were not spoilt.
    std::function<void(const QByteArray &target, int status, const QByteArray &body)> onAnswer;

private:
    enum class Way { Pass, Drop, Cut, Delay, Error, Half };
    struct Exchange;
    void take(QTcpSocket *client);
    void serve(QTcpSocket *client, const QByteArray &request, const QByteArray &target);
    void answer(const std::shared_ptr<Exchange> &exchange);
    [[nodiscard]] Way throwWay();

    QTcpServer m_server;
    quint16 m_port = 0;
    quint16 m_upstream = 0;
    int m_badPercent = 0;
    int m_badOnes = 0;
    std::mt19937 m_random;
};

} // namespace sanjia::soak

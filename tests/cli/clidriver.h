// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/sandbox/sandbox.h"

#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>

#include <memory>

class QTcpSocket;

namespace sanjia::clitest {

struct Outcome
{
    int status = -1;
    QByteArray out;
    QByteArray err;

    /// What was printed, which must be one JSON object; empty otherwise.
    [[nodiscard]] QJsonObject json() const;
    /// The ids of the offers that were printed, in their order.
    [[nodiscard]] QStringList offerIds() const;
};

using Environment = QList<std::pair<QString, QString>>;

/// The built program, started with nothing in its environment but a home of its own and what the
/// test says: what works here works from cron.
class Program
{
public:
    Program();

    [[nodiscard]] Outcome run(const QStringList &arguments, const Environment &extra = {}) const;
    /// Ready to be started.
    [[nodiscard]] std::unique_ptr<QProcess> process(const QStringList &arguments,
                                                    const Environment &extra = {}) const;
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    /// For every run from now on.
    void set(const QString &variable, const QString &value)
    {
        m_environment.append({variable, value});
    }

private:
    QTemporaryDir m_home;
    Environment m_environment;
};

/// A sandbox with a clock of its own, and what a client needs to speak to it.
class Market
{
public:
    explicit Market(SandboxOptions options = {});

    [[nodiscard]] bool start();
    [[nodiscard]] Environment account() const;
    SettableClock clock;

private:
    std::unique_ptr<Sandbox> m_sandbox;
};

/// Answers requests on loopback with what the test says, right or wrong.
class StubGateway : public QObject
{
    Q_OBJECT
public:
    struct Reply
    {
        QByteArray statusLine; ///< empty: no answer at all
        QByteArray body;
    };
    /// One reply after the other; the last one again and again.
    explicit StubGateway(QList<Reply> replies);
    [[nodiscard]] Environment account() const;
    [[nodiscard]] int requests() const { return m_requests; }

private:
    void answer(QTcpSocket *socket);

    QTcpServer m_server;
    QList<Reply> m_replies;
    int m_requests = 0;
};

} // namespace sanjia::clitest

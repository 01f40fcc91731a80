// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidriver.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace sanjia::clitest {

namespace {

constexpr int kPatienceMs = 60'000;

Environment accountAt(const QString &origin, const QString &key, const QString &secret)
{
    return {{u"SANJIA_GATEWAY"_s, origin},
            {u"SANJIA_APP_KEY"_s, key},
            {u"SANJIA_APP_SECRET"_s, secret},
            {u"SANJIA_BUDGET_PER_MINUTE"_s, u"1000"_s}};
}

} // namespace

QJsonObject Outcome::json() const { return QJsonDocument::fromJson(out).object(); }

QStringList Outcome::offerIds() const
{
    QStringList ids;
    const QJsonArray offers = json().value("offers"_L1).toArray();
    for (const QJsonValue &offer : offers)
        ids.append(offer.toObject().value("offer_id"_L1).toString());
    return ids;
}

Program::Program() { m_environment.append({u"SANJIA_DATA_DIR"_s, path(u"data"_s)}); }

std::unique_ptr<QProcess> Program::process(const QStringList &arguments,
                                           const Environment &extra) const
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, m_home.path());
    const Environment all = m_environment + extra;
    for (const auto &[variable, value] : all)
        environment.insert(variable, value);
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    for (const QString &variable :
         {u"ASAN_OPTIONS"_s, u"LSAN_OPTIONS"_s, u"TSAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s}) {
        if (own.contains(variable))
            environment.insert(variable, own.value(variable));
    }
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->setProgram(qEnvironmentVariable("SANJIA_PROGRAM", QString::fromUtf8(SANJIA_PROGRAM)));
    process->setArguments(arguments);
    return process;
}

Outcome Program::run(const QStringList &arguments, const Environment &extra) const
{
    const std::unique_ptr<QProcess> child = process(arguments, extra);
    QSignalSpy ended(child.get(), &QProcess::finished);
    child->start();
    child->closeWriteChannel();
    // Through the event loop, so that a stub in this thread can answer.
    if (!ended.wait(kPatienceMs)) {
        child->kill();
        child->waitForFinished();
        return {-1, child->readAllStandardOutput(),
                "timed out: "_ba + child->readAllStandardError()};
    }
    const bool exited = child->exitStatus() == QProcess::NormalExit;
    return {exited ? child->exitCode() : -2, child->readAllStandardOutput(),
            child->readAllStandardError()};
}

Market::Market(SandboxOptions options) : clock(SystemClock().now())
{
    options.budgetPerMinute = 0;
    m_sandbox = std::make_unique<Sandbox>(clock, options);
}

bool Market::start() { return m_sandbox->start().has_value(); }

Environment Market::account() const
{
    return accountAt(m_sandbox->origin().toString(), m_sandbox->appKey(),
                     QString::fromUtf8(m_sandbox->appSecret().utf8()));
}

StubGateway::StubGateway(QList<Reply> replies) : m_replies(std::move(replies))
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *const socket = m_server.nextPendingConnection();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
    });
    m_server.listen(QHostAddress::LocalHost);
}

void StubGateway::answer(QTcpSocket *socket)
{
    if (!socket->readAll().contains("\r\n\r\n"))
        return;
    const Reply reply = m_replies.at(std::min<qsizetype>(m_requests, m_replies.size() - 1));
    ++m_requests;
    if (reply.statusLine.isEmpty())
        return;
    socket->write("HTTP/1.1 "_ba + reply.statusLine
                  + "\r\nContent-Type: application/json\r\nConnection: close\r\n"_ba
                    "Content-Length: "_ba
                  + QByteArray::number(reply.body.size()) + "\r\n\r\n"_ba + reply.body);
    socket->disconnectFromHost();
}

Environment StubGateway::account() const
{
    return accountAt(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()), u"key"_s, u"secret"_s);
}

} // namespace sanjia::clitest

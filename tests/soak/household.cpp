// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/household.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <csignal>

using namespace Qt::StringLiterals;

namespace sanjia::soak {

namespace {

constexpr int kPatienceMs = 60'000;
constexpr auto kName = "SANJIA_ACCESS_TOKEN"_L1;

} // namespace

qint64 residentKilobytes(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').constFirst().toLongLong();
    }
    return 0;
}

qint64 openFiles(qint64 pid)
{
    return QDir(u"/proc/%1/fd"_s.arg(pid))
        .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
        .size();
}

bool waitUntil(const std::function<bool()> &is, int ms)
{
    QElapsedTimer waited;
    waited.start();
    while (!is()) {
        if (waited.elapsed() > ms)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(1);
    }
    return true;
}

Household::Household(const SimulatedTime &time, QString clockPath, unsigned seed)
    : m_clockPath(std::move(clockPath)), m_witness(time), m_network(seed)
{
    m_network.onCall = [this](const QByteArray &target) {
        m_witness.called(target);
    };
    m_network.onAnswer = [this](const QByteArray &target, int status, const QByteArray &body) {
        m_witness.answered(target, status, body);
    };
    (void)m_network.start();
}

Household::~Household() { stopSandbox(); }

void Household::stopSandbox()
{
    if (!m_sandbox)
        return;
    m_sandbox->terminate();
    waitUntil([this] { return m_sandbox->state() == QProcess::NotRunning; }, kPatienceMs);
}

QByteArray Household::nameOf(const QProcess &process)
{
    return process.processEnvironment().value(kName).toLatin1();
}

std::unique_ptr<QProcess> Household::program(const QStringList &arguments)
{
    const QString name = u"p%1"_s.arg(++m_started);
    if (arguments.value(0) == "watch"_L1)
        m_witness.addWatcher(name.toLatin1());
    auto process = m_program.process(
        arguments,
        {{u"LD_PRELOAD"_s, QString::fromUtf8(SANJIA_CLOCK_SHIM)},
         {u"SANJIA_SOAK_CLOCK"_s, m_clockPath},
         {u"SANJIA_GATEWAY"_s, u"http://127.0.0.1:%1"_s.arg(m_network.port())},
         {u"SANJIA_APP_KEY"_s, m_appKey},
         {u"SANJIA_APP_SECRET"_s, m_appSecret},
         {kName, name},
         {u"SANJIA_BUDGET_PER_MINUTE"_s, QString::number(kBudget)},
         {u"SANJIA_TIMEOUT_SECONDS"_s, u"120"_s},
         {u"TZ"_s, u"Europe/Berlin"_s}});
    // A disk that is full says so: without this the system kills who writes.
    process->setChildProcessModifier([] { std::signal(SIGXFSZ, SIG_IGN); });
    return process;
}

bool Household::startSandbox(const QStringList &faults, int faultPercent)
{
    stopSandbox();
    QStringList arguments{u"sandbox"_s, u"--budget"_s, u"0"_s};
    if (!faults.isEmpty())
        arguments << u"--faults"_s << faults.join(u',') << u"--fault-percent"_s
                  << QString::number(faultPercent);
    m_sandbox = program(arguments);
    m_sandbox->start();
    if (!waitUntil([this] { return m_sandbox->canReadLine(); }, kPatienceMs))
        return false;
    const QStringList words = QString::fromUtf8(m_sandbox->readLine()).simplified().split(u' ');
    m_network.setUpstream(static_cast<quint16>(QUrl(words.value(0).section(u'=', 1)).port()));
    m_appKey = words.value(1).section(u'=', 1);
    m_appSecret = words.value(2).section(u'=', 1);
    return true;
}

QByteArray Household::output(const QStringList &arguments)
{
    const auto process = program(arguments);
    process->start();
    process->closeWriteChannel();
    waitUntil([&] { return process->state() == QProcess::NotRunning; }, kPatienceMs);
    return process->exitCode() == 0 ? process->readAllStandardOutput()
                                    : "failed: " + process->readAllStandardError();
}

QString Household::settle(int offers, const QString &every)
{
    const QByteArray found = output({u"search"_s, u"耳机"_s, u"--page-size"_s,
                                     QString::number(offers), u"--format"_s, u"json"_s});
    const QJsonArray rows = QJsonDocument::fromJson(found).object().value("offers"_L1).toArray();
    for (const QJsonValue &row : rows)
        m_offers.append(row.toObject().value("offer_id"_L1).toString());
    if (m_offers.size() != offers)
        return u"no offers: "_s + QString::fromUtf8(found);
    const QStringList usual{u"--every"_s, every, u"--cool-down"_s, u"0m"_s};
    QStringList add{u"watch"_s, u"add-offer"_s};
    for (const QString &rule : {u"drop 5%"_s, u"rise 5%"_s, u"gone"_s, u"back"_s})
        add << u"--rule"_s << rule;
    const QByteArray added = output(add + m_offers + usual);
    const QByteArray searched = output(
        QStringList{u"watch"_s, u"add-keyword"_s, u"耳机"_s, u"--deep"_s, u"0"_s} + usual);
    const QByteArray ran = output({u"watch"_s, u"run"_s, u"--once"_s});
    for (const QByteArray &said : {added, searched, ran}) {
        if (said.startsWith("failed"))
            return QString::fromUtf8(said);
    }
    return m_witness.begin(library(), m_offers).join(u'\n');
}

} // namespace sanjia::soak

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/commandrun.h"

#include <QDir>
#include <QProcess>
#include <QTimer>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr qsizetype kMostSaid = 2'000;
constexpr int kReapMs = 2'000;

QProcessEnvironment withoutOurs()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith("SANJIA_"_L1))
            environment.remove(name);
    }
    return environment;
}

/// One program at work; deletes itself.
class Run final : public QProcess
{
public:
    Run(const Pending<void> &pending, QObject *parent) : QProcess(parent), m_pending(pending) {}
    ~Run() override
    {
        if (state() == NotRunning)
            return;
        killAll();
        waitForFinished(kReapMs); // it is dead already
    }

    void killAll()
    {
        if (state() == NotRunning)
            return;
        const auto group = static_cast<pid_t>(processId());
        if (group > 0)
            ::kill(-group, SIGKILL);
        kill();
    }
    void end(const Result<void> &result)
    {
        if (std::exchange(m_ended, true))
            return;
        m_pending.finish(result);
        killAll();
        if (state() == NotRunning)
            deleteLater();
        else
            connect(this, &QProcess::finished, this, &QObject::deleteLater);
    }
    void listen()
    {
        m_said += readAllStandardError();
        m_said = m_said.right(kMostSaid);
    }
    [[nodiscard]] QString said() const { return QString::fromUtf8(m_said).trimmed(); }

private:
    Pending<void> m_pending;
    QByteArray m_said;
    bool m_ended = false;
};

} // namespace

Request<void> CommandRun::run(const QString &program, const QStringList &arguments,
                              const QByteArray &input, std::chrono::milliseconds limit)
{
    const Pending<void> pending;
    Request<void> answer = pending.request();
    auto *run = new Run(pending, this);
    run->setProgram(program);
    run->setArguments(arguments);
    run->setProcessEnvironment(withoutOurs());
    run->setWorkingDirectory(QDir::homePath());
    run->setStandardOutputFile(QProcess::nullDevice());
    // A group of its own, so that what it starts can be ended with it.
    run->setChildProcessModifier([] { ::setpgid(0, 0); });
    pending.onCancel(run, [run] { run->end(fail(ErrorKind::Cancelled)); });
    connect(run, &QProcess::readyReadStandardError, run, [run] { run->listen(); });
    connect(run, &QProcess::errorOccurred, run, [run, program](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            run->end(fail(ErrorKind::FileUnreadable, program, run->errorString()));
    });
    connect(run, &QProcess::finished, run, [run](int status, QProcess::ExitStatus how) {
        run->listen();
        if (how == QProcess::CrashExit)
            run->end(fail(ErrorKind::Defect, u"crashed"_s, run->said()));
        else if (status != 0)
            run->end(fail(ErrorKind::Defect, QString::number(status), run->said()));
        else
            run->end({});
    });
    QTimer::singleShot(limit, run, [run] {
        run->listen();
        run->end(fail(ErrorKind::Timeout, {}, run->said()));
    });
    run->start();
    if (run->state() == QProcess::NotRunning)
        return answer; // it could not be started at all
    run->write(input);
    run->closeWriteChannel();
    return answer;
}

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidriver.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace sanjia;
using namespace sanjia::clitest;

/// One budget for all processes of an account, whatever each of them wants. The sandbox counts too,
/// and refuses who asks too often; here nobody must ever be refused.
class TestCliBudget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void twoProcessesStayInsideOneBudget();
    void itSurvivesTheProcess();

private:
    static constexpr int kBudget = 7;

    [[nodiscard]] std::unique_ptr<QProcess> searching(int pages) const
    {
        return m_program->process({u"search"_s, u"耳机"_s, u"--pages"_s, QString::number(pages),
                                   u"--page-size"_s, u"1"_s},
                                  m_environment);
    }
    [[nodiscard]] QJsonArray journal() const
    {
        return m_program->run({u"journal"_s, u"--format"_s, u"json"_s}, m_environment)
            .json()
            .value("calls"_L1)
            .toArray();
    }
    /// Every call went well at the first try.
    [[nodiscard]] static bool nobodyWasRefused(const QJsonArray &calls)
    {
        return std::all_of(calls.begin(), calls.end(), [](const QJsonValue &call) {
            return call.toObject().value("status"_L1).toInt() == 200
                && call.toObject().value("tries"_L1).toInt() == 1;
        });
    }
    /// Whether the kernel knows a handler of its for SIGINT.
    [[nodiscard]] static bool listensForInterrupts(const QProcess &child)
    {
        QFile status(u"/proc/%1/status"_s.arg(child.processId()));
        if (!status.open(QIODevice::ReadOnly))
            return false;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("SigCgt:"))
                return line.mid(7).trimmed().toULongLong(nullptr, 16) >> (SIGINT - 1) & 1U;
        }
        return false;
    }
    static void interrupt(QProcess &child)
    {
        // It waits for the next minute; a signal before it listens for one would just kill it.
        QTRY_VERIFY_WITH_TIMEOUT(listensForInterrupts(child), 30'000);
        QVERIFY(child.state() == QProcess::Running);
        ::kill(static_cast<pid_t>(child.processId()), SIGINT);
        QVERIFY(
            QTest::qWaitFor([&child] { return child.state() == QProcess::NotRunning; }, 30'000));
        QCOMPARE(child.exitCode(), 130);
    }

    SystemClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Program> m_program;
    Environment m_environment;
};

void TestCliBudget::init()
{
    SandboxOptions options;
    options.budgetPerMinute = kBudget;
    m_sandbox = std::make_unique<Sandbox>(m_clock, options);
    QVERIFY(m_sandbox->start());
    m_program = std::make_unique<Program>();
    m_environment = {
        {u"SANJIA_GATEWAY"_s, m_sandbox->origin().toString()},
        {u"SANJIA_APP_KEY"_s, m_sandbox->appKey()},
        {u"SANJIA_APP_SECRET"_s, QString::fromUtf8(m_sandbox->appSecret().utf8())},
        {u"SANJIA_BUDGET_PER_MINUTE"_s, QString::number(kBudget)},
    };
}

void TestCliBudget::twoProcessesStayInsideOneBudget()
{
    // Each alone wants more than both together may.
    const auto one = searching(kBudget + 2);
    const auto other = searching(kBudget + 2);
    one->start();
    other->start();
    QTRY_COMPARE_WITH_TIMEOUT(journal().size(), kBudget, 50'000);
    interrupt(*one);
    interrupt(*other);
    QVERIFY(!one->readAllStandardOutput().isEmpty() || !other->readAllStandardOutput().isEmpty());
    const QJsonArray calls = journal();
    QCOMPARE(calls.size(), kBudget);
    QVERIFY(nobodyWasRefused(calls));
}

void TestCliBudget::itSurvivesTheProcess()
{
    const auto first = searching(kBudget);
    first->start();
    QVERIFY(QTest::qWaitFor([&first] { return first->state() == QProcess::NotRunning; }, 50'000));
    QCOMPARE(first->exitCode(), 0);
    const auto next = searching(1);
    next->start();
    QVERIFY(next->waitForStarted());
    QCOMPARE(journal().size(), kBudget); // while the next one waits
    interrupt(*next);
    QVERIFY(nobodyWasRefused(journal()));
}

QTEST_GUILESS_MAIN(TestCliBudget)
#include "test_clibudget.moc"

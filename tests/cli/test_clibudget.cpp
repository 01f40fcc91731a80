// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidriver.h"

#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace sanjia;
using namespace sanjia::clitest;

/// One budget for all processes of an account, whatever each of them wants.
class TestCliBudget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoProcessesStayInsideOneBudget();
    void anotherAccountHasItsOwn();
    void itSurvivesTheProcess();

private:
    [[nodiscard]] static StubGateway::Reply page()
    {
        return {"HTTP/1.1 200 OK", R"({"result":{"products":[{"productId":"1","price":"2.00"}],
                                      "total":100000}})"};
    }
    [[nodiscard]] static Environment withBudget(const StubGateway &stub, int calls)
    {
        return stub.account()
            + Environment{{u"SANJIA_BUDGET_PER_MINUTE"_s, QString::number(calls)}};
    }
};

void TestCliBudget::twoProcessesStayInsideOneBudget()
{
    const Program program;
    StubGateway stub({page()});
    const QStringList many{u"search"_s, u"x"_s, u"--pages"_s, u"9"_s, u"--page-size"_s, u"1"_s};
    // Each alone wants more than both together may.
    const auto one = program.process(many, withBudget(stub, 7));
    const auto other = program.process(many, withBudget(stub, 7));
    one->start();
    other->start();
    QTRY_COMPARE_WITH_TIMEOUT(stub.requests(), 7, 60'000);
    // Whatever process looks, these seven are all there were.
    const auto journaled = [&] {
        return program.run({u"journal"_s, u"--format"_s, u"json"_s}, withBudget(stub, 7))
            .json()
            .value("calls"_L1)
            .toArray()
            .size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(journaled(), 7, 30'000);
    for (QProcess *child : {one.get(), other.get()}) {
        QVERIFY(child->state() == QProcess::Running); // waiting for the next minute
        ::kill(static_cast<pid_t>(child->processId()), SIGINT);
        QVERIFY(
            QTest::qWaitFor([child] { return child->state() == QProcess::NotRunning; }, 30'000));
        QCOMPARE(child->exitCode(), 130);
        QVERIFY(child->readAllStandardOutput().contains("1")); // what arrived is printed
    }
    QCOMPARE(stub.requests(), 7);
}

void TestCliBudget::anotherAccountHasItsOwn()
{
    const Program program;
    StubGateway stub({page()});
    const QStringList once{u"search"_s, u"x"_s};
    QCOMPARE(program.run(once, withBudget(stub, 1)).status, 0);
    QCOMPARE(program.run(once, withBudget(stub, 1) + Environment{{u"SANJIA_APP_KEY"_s, u"other"_s}})
                 .status,
             0);
    QCOMPARE(stub.requests(), 2);
}

void TestCliBudget::itSurvivesTheProcess()
{
    const Program program;
    StubGateway stub({page()});
    QCOMPARE(program
                 .run({u"search"_s, u"x"_s, u"--pages"_s, u"2"_s, u"--page-size"_s, u"1"_s},
                      withBudget(stub, 2))
                 .status,
             0);
    const auto next = program.process({u"search"_s, u"x"_s}, withBudget(stub, 2));
    next->start();
    // It has looked at the purse as soon as its library is open, which the journal's reader sees.
    QVERIFY(next->waitForStarted());
    QCOMPARE(program.run({u"journal"_s}, withBudget(stub, 2)).status, 0);
    ::kill(static_cast<pid_t>(next->processId()), SIGINT);
    QVERIFY(QTest::qWaitFor([&next] { return next->state() == QProcess::NotRunning; }, 30'000));
    QCOMPARE(stub.requests(), 2);
}

QTEST_GUILESS_MAIN(TestCliBudget)
#include "test_clibudget.moc"

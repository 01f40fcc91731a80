// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidriver.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;
using namespace sanjia::clitest;

namespace {

/// An answer to a search with two offers, of which the first costs `price`.
StubGateway::Reply found(const QByteArray &price)
{
    return {"200 OK",
            R"({"result":{"products":[{"productId":610000000001,"subject":"蓝牙耳机","price":")"
                + price + R"(","quantity":500},{"productId":610000000002,"subject":"耳机线",
                    "price":"3.00","quantity":5}],"total":"2"}})"};
}

} // namespace

/// Watches and alerts as scripts use them.
class TestCliWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void addsListsAndRemoves();
    void tellsOfChanges();
    void watchesKeywords();
    void changesPausesAndResumes();
    void refuses_data();
    void refuses();
    void unknownWatches_data();
    void unknownWatches();
    void runsUntilItIsStopped();
    void aFailureIsTheExitStatus();

private:
    Outcome run(const QStringList &arguments)
    {
        return m_program->run(arguments, m_market->account());
    }
    QJsonObject json(const QStringList &arguments)
    {
        return run(arguments + QStringList{u"--format"_s, u"json"_s}).json();
    }
    QStringList someIds(int count)
    {
        return run({u"search"_s, u"耳机"_s, u"--page-size"_s, QString::number(count), u"--format"_s,
                    u"json"_s})
            .offerIds();
    }

    std::unique_ptr<Market> m_market;
    std::unique_ptr<Program> m_program;
};

void TestCliWatch::init()
{
    m_market = std::make_unique<Market>();
    QVERIFY(m_market->start());
    m_program = std::make_unique<Program>();
}

void TestCliWatch::addsListsAndRemoves()
{
    const QStringList ids = someIds(2);
    const QJsonObject added = json({u"watch"_s, u"add-offer"_s, ids.at(0), ids.at(1), u"--every"_s,
                                    u"12h"_s, u"--rule"_s, u"drop 5%"_s, u"--rule"_s,
                                    u"below 12.50"_s});
    QCOMPARE(added.value(u"watches"_s).toArray().size(), 2);
    QCOMPARE(run({u"watch"_s, u"add-keyword"_s, u"蓝牙"_s, u"耳机"_s, u"--pages"_s, u"2"_s,
                  u"--deep"_s, u"10"_s, u"--quiet"_s, u"22:00-7:00"_s})
                 .status,
             0);
    const QJsonArray all = json({u"watch"_s, u"list"_s}).value(u"watches"_s).toArray();
    QCOMPARE(all.size(), 3);
    const QJsonObject offer = all.at(0).toObject();
    QVERIFY(offer.value(u"id"_s).isString());
    QCOMPARE(offer.value(u"kind"_s).toString(), u"offer"_s);
    QCOMPARE(offer.value(u"what"_s).toString(), ids.at(0));
    QCOMPARE(offer.value(u"every_minutes"_s).toInt(), 720);
    QCOMPARE(offer.value(u"rules"_s).toString(), u"drop 5%; below 12.50"_s);
    QVERIFY(offer.value(u"last_run_at"_s).isNull());
    const QJsonObject keyword = all.at(2).toObject();
    QCOMPARE(keyword.value(u"what"_s).toString(), u"蓝牙 耳机"_s);
    QCOMPARE(keyword.value(u"kind"_s).toString(), u"keyword"_s);
    QCOMPARE(keyword.value(u"quiet"_s).toString(), u"22:00-07:00"_s);
    QCOMPARE(run({u"watch"_s, u"remove"_s, offer.value(u"id"_s).toString()}).status, 0);
    QCOMPARE(json({u"watch"_s, u"list"_s}).value(u"watches"_s).toArray().size(), 2);
    const Outcome csv = run({u"watch"_s, u"list"_s, u"--format"_s, u"csv"_s});
    QVERIFY(csv.out.startsWith("\xEF\xBB\xBFid,kind,what,"));
}

void TestCliWatch::tellsOfChanges()
{
    const StubGateway stub(
        {found("10.00"), found("10.00"), found("9.50"), found("9.50"), found("9.40")});
    const auto ask = [&](const QStringList &arguments) {
        return m_program->run(arguments + QStringList{u"--dialect"_s, u"top"_s}, stub.account());
    };
    const auto watchOnce = [&](const QStringList &more = {}) {
        return ask(QStringList{u"watch"_s, u"run"_s, u"--once"_s, u"--format"_s, u"json"_s} + more)
            .json();
    };
    const auto alerts = [&](const QStringList &more = {}) {
        return ask(QStringList{u"alerts"_s, u"--format"_s, u"json"_s} + more)
            .json()
            .value(u"alerts"_s)
            .toArray();
    };
    QCOMPARE(ask({u"watch"_s, u"add-keyword"_s, u"耳机"_s, u"--rule"_s, u"drop 5%"_s, u"--rule"_s,
                  u"below 9.45"_s})
                 .status,
             0);
    QJsonObject tally = watchOnce();
    QCOMPARE(tally.value(u"checked"_s).toInt(), 2);
    QCOMPARE(tally.value(u"requests"_s).toInt(), 1);
    QCOMPARE(tally.value(u"changed"_s).toInt(), 0);
    QCOMPARE(tally.value(u"alerts"_s).toInt(), 0);
    QCOMPARE(watchOnce().value(u"checked"_s).toInt(), 0); // it is not due
    QCOMPARE(watchOnce({u"--all"_s}).value(u"alerts"_s).toInt(), 0); // the same prices
    tally = watchOnce({u"--all"_s}); // one fell to 9.50
    QCOMPARE(tally.value(u"changed"_s).toInt(), 1);
    QCOMPARE(tally.value(u"alerts"_s).toInt(), 1);
    const QJsonObject alert = alerts().first().toObject();
    QCOMPARE(alert.value(u"offer_id"_s).toString(), u"610000000001"_s);
    QCOMPARE(alert.value(u"title"_s).toString(), u"蓝牙耳机"_s);
    QCOMPARE(alert.value(u"rule"_s).toString(), u"drop 5%"_s);
    QCOMPARE(alert.value(u"old_price"_s).toString(), u"10.00"_s);
    QCOMPARE(alert.value(u"new_price"_s).toString(), u"9.50"_s);
    QCOMPARE(alert.value(u"change_percent"_s).toDouble(), -5.0);
    QCOMPARE(alert.value(u"read"_s), QJsonValue(false));
    QVERIFY(alert.value(u"id"_s).isString() && alert.value(u"at"_s).isString());
    QCOMPARE(watchOnce({u"--all"_s}).value(u"alerts"_s).toInt(), 0); // told once
    QCOMPARE(watchOnce({u"--all"_s}).value(u"alerts"_s).toInt(), 1); // 9.40 is below 9.45
    QCOMPARE(alerts().first().toObject().value(u"rule"_s).toString(), u"below 9.45"_s);
    QCOMPARE(ask({u"alerts"_s, u"--unread"_s, u"--limit"_s, u"1"_s, u"--mark-read"_s}).status, 0);
    QCOMPARE(alerts({u"--unread"_s}).size(), 1);
    QCOMPARE(ask({u"alerts"_s, u"--mark-read"_s}).status, 0);
    QCOMPARE(alerts({u"--unread"_s}).size(), 0);
    QCOMPARE(alerts().size(), 2);
    const Outcome csv = ask({u"alerts"_s, u"--format"_s, u"csv"_s});
    QVERIFY2(csv.out.contains(",drop 5%,10.00,9.50,-5.00,true,"), csv.out.constData());
    const Outcome table = ask({u"alerts"_s});
    QVERIFY(table.out.contains("drop 5%") && table.out.contains("蓝牙耳机"));
    const QJsonArray runs =
        ask({u"watch"_s, u"runs"_s, u"--format"_s, u"json"_s}).json().value(u"runs"_s).toArray();
    QCOMPARE(runs.size(), 5);
}

void TestCliWatch::watchesKeywords()
{
    QCOMPARE(run({u"watch"_s, u"add-keyword"_s, u"耳机"_s, u"--pages"_s, u"2"_s, u"--deep"_s,
                  u"3"_s, u"--rule"_s, u"any"_s})
                 .status,
             0);
    const QJsonObject tally = json({u"watch"_s, u"run"_s, u"--once"_s});
    // Two pages of 50, and three of those in full: a hundred offers.
    QCOMPARE(tally.value(u"checked"_s).toInt(), 100);
    QVERIFY(tally.value(u"requests"_s).toInt() > 3 && tally.value(u"requests"_s).toInt() <= 5);
    QCOMPARE(tally.value(u"failed"_s).toInt(), 0);
    // What a detail adds to a row of a search is no change.
    QCOMPARE(tally.value(u"alerts"_s).toInt(), 0);
    QCOMPARE(json({u"watch"_s, u"run"_s, u"--once"_s, u"--all"_s}).value(u"alerts"_s).toInt(), 0);
}

void TestCliWatch::changesPausesAndResumes()
{
    QCOMPARE(run({u"watch"_s, u"add-keyword"_s, u"耳机"_s, u"--rule"_s, u"any"_s}).status, 0);
    const auto only = [this] {
        return json({u"watch"_s, u"list"_s}).value(u"watches"_s).toArray().first().toObject();
    };
    const QString id = only().value(u"id"_s).toString();
    QCOMPARE(
        run({u"watch"_s, u"change"_s, id, u"--every"_s, u"1d"_s, u"--deep"_s, u"all"_s}).status, 0);
    QCOMPARE(only().value(u"every_minutes"_s).toInt(), 1'440);
    QCOMPARE(only().value(u"deep"_s).toInt(), -1);
    QCOMPARE(only().value(u"rules"_s).toString(), u"any"_s); // what is not said stays
    QCOMPARE(run({u"watch"_s, u"change"_s, id, u"--rule"_s, u"gone"_s}).status, 0);
    QCOMPARE(only().value(u"rules"_s).toString(), u"gone"_s);
    QCOMPARE(run({u"watch"_s, u"pause"_s, id}).status, 0);
    QCOMPARE(only().value(u"paused"_s), QJsonValue(true));
    QCOMPARE(json({u"watch"_s, u"run"_s, u"--once"_s, u"--all"_s}).value(u"requests"_s).toInt(), 0);
    QCOMPARE(run({u"watch"_s, u"resume"_s, id}).status, 0);
    QVERIFY(json({u"watch"_s, u"run"_s, u"--once"_s}).value(u"requests"_s).toInt() > 0);
}

void TestCliWatch::refuses_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QStringList &typed, const QString &said) {
        QTest::newRow(name) << typed << said;
    };
    const QString id = u"610947572360"_s;
    row("nothing", {u"watch"_s}, u"--help"_s);
    row("an unknown action", {u"watch"_s, u"sleep"_s}, u"sleep"_s);
    row("a rule", {u"watch"_s, u"add-offer"_s, id, u"--rule"_s, u"drop much"_s}, u"drop much"_s);
    row("one rule of two",
        {u"watch"_s, u"add-offer"_s, id, u"--rule"_s, u"any"_s, u"--rule"_s, u"drop -5%"_s},
        u"drop -5%"_s);
    row("an interval", {u"watch"_s, u"add-offer"_s, id, u"--every"_s, u"often"_s}, u"often"_s);
    row("too often", {u"watch"_s, u"add-offer"_s, id, u"--every"_s, u"1m"_s}, u"5m"_s);
    row("no offer", {u"watch"_s, u"add-offer"_s, u"x"_s}, u"'x'"_s);
    row("no words", {u"watch"_s, u"add-keyword"_s}, u"keyword"_s);
    row("quiet hours", {u"watch"_s, u"add-offer"_s, id, u"--quiet"_s, u"25:00-7:00"_s},
        u"25:00-7:00"_s);
    row("no number", {u"watch"_s, u"remove"_s, u"first"_s}, u"watch list"_s);
    row("all without once", {u"watch"_s, u"run"_s, u"--all"_s}, u"--once"_s);
    row("a rule for a run", {u"watch"_s, u"run"_s, u"--once"_s, u"--rule"_s, u"any"_s}, u"rule"_s);
    row("words for alerts", {u"alerts"_s, u"all"_s}, u"all"_s);
}

void TestCliWatch::refuses()
{
    QFETCH(QStringList, typed);
    QFETCH(QString, said);
    const Outcome refused = run(typed);
    QCOMPARE(refused.status, 2);
    QVERIFY2(QString::fromUtf8(refused.err).contains(said), refused.err.constData());
    QVERIFY(json({u"watch"_s, u"list"_s}).value(u"watches"_s).toArray().isEmpty());
}

void TestCliWatch::unknownWatches_data()
{
    QTest::addColumn<QString>("action");
    for (const QString &action : {u"remove"_s, u"pause"_s, u"resume"_s, u"change"_s})
        QTest::newRow(qPrintable(action)) << action;
}

void TestCliWatch::unknownWatches()
{
    QFETCH(QString, action);
    QCOMPARE(run({u"watch"_s, action, u"77"_s}).status, 6);
}

void TestCliWatch::runsUntilItIsStopped()
{
    const QStringList ids = someIds(2);
    QCOMPARE(run(QStringList{u"watch"_s, u"add-offer"_s} + ids).status, 0);
    const auto process = m_program->process({u"watch"_s, u"run"_s, u"--format"_s, u"json"_s},
                                            m_market->account());
    process->start();
    QVERIFY(process->waitForStarted());
    const auto done = [this] {
        const QJsonArray runs = json({u"watch"_s, u"runs"_s}).value(u"runs"_s).toArray();
        return runs.size() == 2 && !runs.first().toObject().value(u"ended_at"_s).isNull();
    };
    QTRY_VERIFY_WITH_TIMEOUT(done(), 30'000);
    QCOMPARE(process->state(), QProcess::Running); // and it stays
    process->terminate();
    QVERIFY(process->waitForFinished(20'000));
    QCOMPARE(process->exitCode(), 130);
    const QByteArray out = process->readAllStandardOutput();
    QVERIFY2(out.contains("\"checked\": 2"), out.constData());
}

void TestCliWatch::aFailureIsTheExitStatus()
{
    StubGateway gateway(QList<StubGateway::Reply>{{"HTTP/1.1 503 Service Unavailable", "{}"}});
    QCOMPARE(
        m_program->run({u"watch"_s, u"add-offer"_s, u"610947572360"_s}, gateway.account()).status,
        0);
    const Outcome failed = m_program->run(
        {u"watch"_s, u"run"_s, u"--once"_s, u"--format"_s, u"json"_s}, gateway.account());
    QCOMPARE(failed.status, 5);
    QCOMPARE(failed.json().value(u"failed"_s).toInt(), 1);
    QCOMPARE(failed.json().value(u"alerts"_s).toInt(), 0);
}

QTEST_GUILESS_MAIN(TestCliWatch)
#include "test_cliwatch.moc"

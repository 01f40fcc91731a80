// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidriver.h"
#include "tests/support/webhookserver.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;
using namespace sanjia::clitest;

namespace {

StubGateway::Reply found(const QByteArray &price)
{
    return {"200 OK",
            R"({"result":{"products":[{"productId":610000000001,"subject":"R&D 蓝牙耳机","price":")"
                + price + R"(","quantity":500}],"total":"1"}})"};
}

} // namespace

/// Alerts told outside as scripts use it: program, webhook, page, from 'watch run --once'.
class TestCliTelling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aProgramGetsTheJson();
    void aWebhookWithItsSecretsInTheVault();
    void testsEveryWay();
    void failuresAreTriedByTheNextRun();
    void aPageOfADay();
    void runsChosenWatches();
    void refuses_data();
    void refuses();

private:
    Outcome ask(const QStringList &arguments, const Environment &extra = {})
    {
        return m_program->run(arguments + QStringList{u"--dialect"_s, u"top"_s},
                              m_stub->account() + extra);
    }
    /// As typed on standard input, a line each.
    Outcome type(const QStringList &arguments, const QByteArray &lines, const Environment &extra)
    {
        const auto process = m_program->process(arguments, m_stub->account() + extra);
        QSignalSpy ended(process.get(), &QProcess::finished);
        process->start();
        process->write(lines);
        process->closeWriteChannel();
        if (!ended.wait(60'000))
            return {};
        return {process->exitCode(), process->readAllStandardOutput(),
                process->readAllStandardError()};
    }
    /// A watched price that falls with every run.
    void watch()
    {
        QCOMPARE(ask({u"watch"_s, u"add-keyword"_s, u"耳机"_s, u"--rule"_s, u"drop 5%"_s}).status,
                 0);
        QCOMPARE(runOnce().status, 0);
    }
    Outcome runOnce(const Environment &extra = {})
    {
        return ask({u"watch"_s, u"run"_s, u"--once"_s, u"--all"_s, u"--format"_s, u"json"_s},
                   extra);
    }
    QJsonObject telling()
    {
        return ask({u"alerts"_s, u"telling"_s, u"show"_s, u"--format"_s, u"json"_s}).json();
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<StubGateway> m_stub;
    std::unique_ptr<Program> m_program;
};

void TestCliTelling::init()
{
    m_stub = std::make_unique<StubGateway>(QList<StubGateway::Reply>{
        found("10.00"), found("9.00"), found("7.00"), found("5.00"), found("3.00")});
    m_program = std::make_unique<Program>();
}

void TestCliTelling::aProgramGetsTheJson()
{
    watch();
    const QString out = m_program->path(u"out.json"_s);
    const Outcome set = ask({u"alerts"_s, u"telling"_s, u"set"_s, u"command"_s, u"--format"_s,
                             u"json"_s, u"--dialect"_s, u"top"_s, u"--"_s, u"/bin/sh"_s, u"-c"_s,
                             u"cat > '%1'"_s.arg(out)});
    QVERIFY2(set.status == 0, set.err.constData());
    QCOMPARE(set.json().value(u"command"_s).toObject().value(u"program"_s).toString(),
             u"/bin/sh"_s);
    QVERIFY(set.json().value(u"webhook"_s).isNull());
    const Outcome run = runOnce();
    QCOMPARE(run.json().value(u"alerts"_s).toInt(), 1);
    const QJsonObject message = QJsonDocument::fromJson(bytesOf(out)).object();
    QCOMPARE(message.value(u"version"_s).toInt(), 1);
    QCOMPARE(message.value(u"event"_s).toString(), u"alerts"_s);
    QCOMPARE(message.value(u"sample"_s), QJsonValue(true)); // a gateway on loopback
    QVERIFY(message.value(u"sent_at"_s).toString().endsWith(u'Z'));
    QCOMPARE(message.value(u"alerts"_s).toArray().size(), 1);
    const QJsonObject alert = message.value(u"alerts"_s).toArray().first().toObject();
    QCOMPARE(alert.value(u"offer_id"_s).toString(), u"610000000001"_s);
    QCOMPARE(alert.value(u"title"_s).toString(), u"R&D 蓝牙耳机"_s);
    QCOMPARE(alert.value(u"old_price"_s).toString(), u"10.00"_s);
    QCOMPARE(alert.value(u"new_price"_s).toString(), u"9.00"_s);
    QCOMPARE(alert.value(u"change_percent"_s).toDouble(), -10.0);
    QCOMPARE(alert.value(u"detail_url"_s).toString(),
             u"https://detail.1688.com/offer/610000000001.html"_s);
    QVERIFY(!alert.contains(u"read"_s));
    const QJsonObject delivery = telling().value(u"deliveries"_s).toArray().first().toObject();
    QCOMPARE(delivery.value(u"state"_s).toString(), u"told"_s);
    QCOMPARE(delivery.value(u"delivery"_s), message.value(u"delivery"_s));
    QFile::remove(out);
    QCOMPARE(ask({u"watch"_s, u"run"_s, u"--once"_s}).status, 0);
    QVERIFY(!QFile::exists(out)); // once
    QCOMPARE(ask({u"alerts"_s, u"telling"_s, u"off"_s, u"command"_s}).status, 0);
    QCOMPARE(runOnce().json().value(u"alerts"_s).toInt(), 1);
    QVERIFY(!QFile::exists(out));
}

void TestCliTelling::aWebhookWithItsSecretsInTheVault()
{
    WebhookServer server;
    const Environment word{{u"SANJIA_PASSPHRASE"_s, u"open sesame"_s}};
    watch();
    const Outcome set = type(
        {u"alerts"_s, u"telling"_s, u"set"_s, u"webhook"_s, u"--secrets"_s, u"vault"_s},
        server.address().toUtf8() + "\ns1gning-k3y\n", word);
    QVERIFY2(set.status == 0, set.err.constData());
    QVERIFY(set.out.contains("127.0.0.1"));
    QVERIFY(!set.out.contains("s3cr3t") && !set.err.contains("s3cr3t"));
    QCOMPARE(runOnce(word).json().value(u"alerts"_s).toInt(), 1);
    QCOMPARE(server.posts.size(), 1);
    QVERIFY(server.posts.first().headers.value("x-sanjia-signature").startsWith("sha256="));
    // From cron without the passphrase it waits, and says why.
    const Outcome locked = runOnce();
    QCOMPARE(locked.status, 0);
    QVERIFY2(locked.err.contains("SANJIA_PASSPHRASE"), locked.err.constData());
    QCOMPARE(server.posts.size(), 1);
    // Nothing of it is in any file.
    const QDir data(m_program->path(u"data"_s));
    const QStringList files = data.entryList(QDir::Files);
    QVERIFY(files.contains(u"telling.ini"_s));
    for (const QString &name : files) {
        const QByteArray bytes = bytesOf(data.filePath(name));
        QVERIFY2(!bytes.contains("s3cr3t-t0ken") && !bytes.contains("s1gning-k3y"),
                 qPrintable(name));
    }
}

void TestCliTelling::testsEveryWay()
{
    QCOMPARE(ask({u"alerts"_s, u"telling"_s, u"test"_s}).status, 6); // nothing is set up
    const QString out = m_program->path(u"test.json"_s);
    QCOMPARE(ask({u"alerts"_s, u"telling"_s, u"set"_s, u"command"_s, u"tee"_s, out}).status, 0);
    QVERIFY(QDir().mkpath(m_program->path(u"pages"_s)));
    QCOMPARE(ask({u"alerts"_s, u"telling"_s, u"set"_s, u"digest"_s, m_program->path(u"pages"_s),
                  u"--hour"_s, u"6"_s})
                 .status,
             0);
    const Outcome test = ask({u"alerts"_s, u"telling"_s, u"test"_s, u"--format"_s, u"json"_s});
    QCOMPARE(test.status, 0);
    QCOMPARE(test.json().value(u"tests"_s).toArray().size(), 2);
    QCOMPARE(QJsonDocument::fromJson(bytesOf(out)).object().value(u"event"_s).toString(),
             u"test"_s);
    QVERIFY(bytesOf(m_program->path(u"pages/sanjia-sample-alerts-test.html"_s)).contains("<html"));
    QCOMPARE(ask({u"alerts"_s, u"telling"_s, u"set"_s, u"command"_s, u"/no/such/program"_s}).status,
             0);
    const Outcome failing = ask({u"alerts"_s, u"telling"_s, u"test"_s, u"command"_s});
    QCOMPARE(failing.status, 8);
    QVERIFY(failing.out.contains("/no/such/program"));
    QVERIFY(telling().value(u"deliveries"_s).toArray().isEmpty());
}

void TestCliTelling::failuresAreTriedByTheNextRun()
{
    watch();
    QCOMPARE(ask({u"alerts"_s, u"telling"_s, u"set"_s, u"command"_s, u"--dialect"_s, u"top"_s,
                  u"--"_s, u"/bin/sh"_s, u"-c"_s, u"echo no luck >&2; exit 4"_s})
                 .status,
             0);
    const Outcome run = runOnce();
    QCOMPARE(run.status, 0); // looking went well
    QVERIFY2(run.err.contains("no luck"), run.err.constData());
    const QJsonObject one = telling().value(u"deliveries"_s).toArray().first().toObject();
    QCOMPARE(one.value(u"state"_s).toString(), u"waiting"_s);
    QCOMPARE(one.value(u"error"_s).toString(), u"program"_s);
    QCOMPARE(one.value(u"error_code"_s).toString(), u"4"_s);
    QCOMPARE(one.value(u"error_detail"_s).toString(), u"no luck"_s);
    QVERIFY(one.value(u"next_at"_s).isString());
}

void TestCliTelling::aPageOfADay()
{
    watch();
    QCOMPARE(runOnce().json().value(u"alerts"_s).toInt(), 1);
    const QString file = m_program->path(u"page.html"_s);
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const Outcome made = ask({u"alerts"_s, u"digest"_s, u"--date"_s, today, u"-o"_s, file});
    QVERIFY2(made.status == 0, made.err.constData());
    const QByteArray html = bytesOf(file);
    QVERIFY(html.contains("R&amp;D 蓝牙耳机"));
    QVERIFY(!html.contains("R&D"));
    QVERIFY(html.contains("¥10.00") && html.contains("¥9.00") && html.contains("10.0"));
    QCOMPARE(ask({u"alerts"_s, u"digest"_s, u"--date"_s, u"2001-01-01"_s}).status, 6);
}

void TestCliTelling::runsChosenWatches()
{
    const auto watchOf = [this](const QString &words) {
        return ask({u"watch"_s, u"add-keyword"_s, words, u"--every"_s, u"1d"_s, u"--format"_s,
                    u"json"_s})
            .json()
            .value(u"watches"_s)
            .toArray()
            .first()
            .toObject()
            .value(u"id"_s)
            .toString();
    };
    const QString first = watchOf(u"甲"_s);
    const QString second = watchOf(u"乙"_s);
    QCOMPARE(ask({u"watch"_s, u"pause"_s, second}).status, 0);
    const auto ran = [this](const QStringList &ids) {
        return ask(QStringList{u"watch"_s, u"run"_s} + ids + QStringList{u"--format"_s, u"json"_s})
            .json()
            .value(u"requests"_s)
            .toInt();
    };
    QCOMPARE(ran({second}), 1); // paused, but asked for
    QCOMPARE(ran({second}), 1); // not due, but asked for
    QCOMPARE(ran({first, second, first}), 2);
    QCOMPARE(ask({u"watch"_s, u"run"_s, first, u"999"_s}).status, 6);
    QCOMPARE(ask({u"watch"_s, u"run"_s, u"first"_s}).status, 2);
    QCOMPARE(ask({u"watch"_s, u"run"_s, first, u"--all"_s}).status, 2);
}

void TestCliTelling::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    const QStringList telling{u"alerts"_s, u"telling"_s};
    QTest::newRow("no such part") << telling + QStringList{u"shout"_s} << 2;
    QTest::newRow("no way") << telling + QStringList{u"set"_s} << 2;
    QTest::newRow("no such way") << telling + QStringList{u"off"_s, u"pigeon"_s} << 2;
    QTest::newRow("off without a way") << telling + QStringList{u"off"_s} << 2;
    QTest::newRow("no program") << telling + QStringList{u"set"_s, u"command"_s} << 2;
    QTest::newRow("an address as argument")
        << telling + QStringList{u"set"_s, u"webhook"_s, u"https://x.example/token"_s} << 2;
    QTest::newRow("memory") << telling
            + QStringList{u"set"_s, u"webhook"_s, u"--secrets"_s, u"memory"_s}
                            << 2;
    QTest::newRow("no address") << telling + QStringList{u"set"_s, u"webhook"_s} << 2;
    QTest::newRow("no folder") << telling + QStringList{u"set"_s, u"digest"_s} << 2;
    QTest::newRow("a folder that is not there")
        << telling + QStringList{u"set"_s, u"digest"_s, u"/no/such/folder"_s} << 8;
    QTest::newRow("no such hour") << telling
            + QStringList{u"set"_s, u"digest"_s, u"/tmp"_s, u"--hour"_s, u"24"_s}
                                  << 2;
    QTest::newRow("no day") << QStringList{u"alerts"_s, u"digest"_s} << 2;
    QTest::newRow("no such day") << QStringList{u"alerts"_s, u"digest"_s, u"--date"_s,
                                                u"2026-02-30"_s}
                                 << 2;
    QTest::newRow("an hour of alerts") << QStringList{u"alerts"_s, u"--hour"_s, u"3"_s} << 2;
}

void TestCliTelling::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    const Outcome outcome = ask(words);
    QCOMPARE(outcome.status, status);
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(!outcome.err.contains("token"));
}

QTEST_GUILESS_MAIN(TestCliTelling)
#include "test_clitelling.moc"

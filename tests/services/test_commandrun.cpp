// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/commandrun.h"
#include "tests/services/tellingbench.h"

#include <csignal>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// Programs that are told of alerts: good ones, and those that hang, fail and flood.
class TestCommandRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void getsTheAlertsAndNoSecrets();
    void argumentsAreNoShell();
    void failures_data();
    void failures();
    void aHangingProgramIsEndedWithItsChildren();
    void floodsAndDeafProgramsDoNoHarm();
    void keepsTheEndOfWhatItSaid();
    void isTriedAgain();

private:
    static Result<void> sh(const QString &script,
                           std::chrono::milliseconds limit = CommandRun::kLimit,
                           const QByteArray &input = "in")
    {
        CommandRun run;
        return answerOf(run.run(u"/bin/sh"_s, {u"-c"_s, script}, input, limit));
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestCommandRun::getsTheAlertsAndNoSecrets()
{
    qputenv("SANJIA_PASSPHRASE", "s3cr3t");
    QTemporaryDir dir;
    const QString out = dir.filePath(u"out"_s);
    QVERIFY(sh(u"cat > '%1'; env >> '%1'"_s.arg(out), CommandRun::kLimit, "{\"x\":\"耳机\"}\n"));
    const QByteArray got = bytesOf(out);
    QVERIFY(got.startsWith("{\"x\":\"耳机\"}\n"));
    QVERIFY(got.contains("PATH="));
    QVERIFY(!got.contains("s3cr3t") && !got.contains("SANJIA_"));
    qunsetenv("SANJIA_PASSPHRASE");
}

void TestCommandRun::argumentsAreNoShell()
{
    QTemporaryDir dir;
    const QString odd = dir.filePath(u"a b; touch x && $(y) `z` \"q\" 'r'"_s);
    CommandRun run;
    QVERIFY(answerOf(run.run(u"touch"_s, {odd}, {}))); // found in PATH
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
    QVERIFY(QFile::exists(odd));
}

void TestCommandRun::failures_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("a status") << u"echo one >&2; echo two >&2; exit 3"_s << u"3"_s << u"one\ntwo"_s;
    QTest::newRow("silent") << u"exit 1"_s << u"1"_s << QString();
    QTest::newRow("crash") << u"kill -SEGV $$"_s << u"crashed"_s << QString();
}

void TestCommandRun::failures()
{
    QFETCH(QString, script);
    QFETCH(QString, code);
    QFETCH(QString, detail);
    const auto ran = sh(script);
    QVERIFY(!ran);
    QCOMPARE(ran.error().kind, ErrorKind::Defect);
    QCOMPARE(ran.error().code, code);
    QCOMPARE(ran.error().detail, detail);
    CommandRun run;
    QCOMPARE(answerOf(run.run(u"/no/such/program"_s, {}, "in")).error().kind,
             ErrorKind::FileUnreadable);
}

void TestCommandRun::aHangingProgramIsEndedWithItsChildren()
{
    QTemporaryDir dir;
    const QString pids = dir.filePath(u"pids"_s);
    const auto ran = sh(u"sleep 600 & echo $! > '%1'; echo hanging >&2; wait"_s.arg(pids),
                        std::chrono::milliseconds(700));
    QCOMPARE(ran.error().kind, ErrorKind::Timeout);
    QCOMPARE(ran.error().detail, u"hanging"_s);
    const auto child = static_cast<pid_t>(bytesOf(pids).trimmed().toInt());
    QVERIFY(child > 1);
    QTRY_VERIFY(::kill(child, 0) != 0 || bytesOf(u"/proc/%1/stat"_s.arg(child)).contains(") Z "));
}

void TestCommandRun::floodsAndDeafProgramsDoNoHarm()
{
    // Megabytes on both outputs, and more input than a pipe holds that nobody reads.
    QVERIFY(sh(u"head -c 20000000 /dev/zero; head -c 5000000 /dev/zero >&2"_s));
    QVERIFY(sh(u"exit 0"_s, CommandRun::kLimit, QByteArray(4 << 20, 'x')));
    // What it leaves running with its outputs open is not waited for.
    QVERIFY(sh(u"sleep 3 & exit 0"_s));
}

void TestCommandRun::keepsTheEndOfWhatItSaid()
{
    const auto ran = sh(u"head -c 100000 /dev/zero | tr '\\0' x >&2; echo last >&2; exit 1"_s);
    QVERIFY(!ran);
    QVERIFY(ran.error().detail.endsWith("xxxlast"_L1));
    QVERIFY(ran.error().detail.size() <= 2'000);
}

void TestCommandRun::isTriedAgain()
{
    TellingBench b;
    QVERIFY(b.open());
    QTemporaryDir dir;
    const QString out = dir.filePath(u"out"_s);
    // Fails until there is a file.
    QVERIFY(answerOf(b.desk->setCommand(
        u"/bin/sh"_s,
        {u"-c"_s, u"test -e '%1' || { echo not yet >&2; exit 9; }; cat > '%1'"_s.arg(out)})));
    QVERIFY(b.notice());
    QCOMPARE(b.work(), std::pair(0, 1));
    QCOMPARE(b.last().error->code, u"9"_s);
    QCOMPARE(b.last().error->detail, u"not yet"_s);
    QFile file(out);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    b.clock().advance(60'000);
    QCOMPARE(b.work(), std::pair(1, 0));
    QCOMPARE(bytesOf(out), QByteArray("alerts\n610000000001 drop 5%"));
}

QTEST_GUILESS_MAIN(TestCommandRun)
#include "test_commandrun.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidriver.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace sanjia;
using namespace sanjia::clitest;

/// sign, sandbox and sample.
class TestCliTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signs_data();
    void signs();
    void signAsTable();
    void signRefuses_data();
    void signRefuses();
    void sandboxServesUntilStopped_data();
    void sandboxServesUntilStopped();
    void sampleFillsOnce();

private:
    Program m_program;
};

void TestCliTools::signs_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("signature");
    // Published vectors: PROTOCOL 2.3.
    QTest::newRow("T5 md5") << u"secret"_s << QStringList{u"b=2"_s, u"a=1"_s} << u"***a1b2***"_s
                            << u"EF16F26C937CF52AE6F85DF2FD08B24A"_s;
    QTest::newRow("V1 aop") << u"test123"_s
                            << QStringList{u"--dialect"_s, u"aop"_s,
                                           u"--path"_s,    u"param2/1/system/currentTime/1000000"_s,
                                           u"a=1"_s,       u"b=2"_s}
                            << u"param2/1/system/currentTime/1000000a1b2"_s
                            << u"33E54F4F7B989E3E0E912D3FBD2F1A03CA7CCE88"_s;
    const QString bytes16(16, QChar(0x0b));
    QTest::newRow("T2 hmac") << bytes16 << QStringList{u"--method"_s, u"hmac"_s, u"Hi= There"_s}
                             << u"Hi There"_s << u"9294727A3638BB1C13F48EF8158BFC9D"_s;
    QTest::newRow("value with =") << u"secret"_s << QStringList{u"a=b=c"_s} << u"***ab=c***"_s
                                  << QString();
}

void TestCliTools::signs()
{
    QFETCH(QString, secret);
    QFETCH(QStringList, arguments);
    QFETCH(QString, text);
    QFETCH(QString, signature);
    const Outcome outcome = m_program.run(QStringList{u"sign"_s, u"--format"_s, u"json"_s}
                                              + arguments,
                                          {{u"SANJIA_APP_SECRET"_s, secret}});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QCOMPARE(outcome.json().value(u"text"_s).toString(), text);
    if (!signature.isEmpty())
        QCOMPARE(outcome.json().value(u"signature"_s).toString(), signature);
    QVERIFY(!outcome.out.contains(secret.toUtf8()));
}

void TestCliTools::signAsTable()
{
    const Outcome outcome = m_program.run({u"sign"_s, u"a=1"_s, u"b=2"_s},
                                          {{u"SANJIA_APP_SECRET"_s, u"secret"_s}});
    QCOMPARE(outcome.out, "text: ***a1b2***\nsignature: EF16F26C937CF52AE6F85DF2FD08B24A\n"_ba);
}

void TestCliTools::signRefuses_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no secret") << QString() << QStringList{u"a=1"_s};
    QTest::newRow("no =") << u"secret"_s << QStringList{u"a"_s};
    QTest::newRow("no name") << u"secret"_s << QStringList{u"=1"_s};
    QTest::newRow("nothing") << u"secret"_s << QStringList();
    QTest::newRow("method") << u"secret"_s << QStringList{u"--method"_s, u"sha1"_s, u"a=1"_s};
    QTest::newRow("aop without path")
        << u"secret"_s << QStringList{u"--dialect"_s, u"aop"_s, u"a=1"_s};
    QTest::newRow("onebound") << u"secret"_s
                              << QStringList{u"--dialect"_s, u"onebound"_s, u"a=1"_s};
    QTest::newRow("secret as argument")
        << u"secret"_s << QStringList{u"--secret"_s, u"x"_s, u"a=1"_s};
}

void TestCliTools::signRefuses()
{
    QFETCH(QString, secret);
    QFETCH(QStringList, arguments);
    const Outcome outcome = m_program.run(QStringList{u"sign"_s} + arguments,
                                          {{u"SANJIA_APP_SECRET"_s, secret}});
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.out.isEmpty());
}

void TestCliTools::sandboxServesUntilStopped_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("status");
    QTest::newRow("stopped") << SIGTERM << 0;
    QTest::newRow("interrupted") << SIGINT << 130;
}

void TestCliTools::sandboxServesUntilStopped()
{
    QFETCH(int, signal);
    QFETCH(int, status);
    const std::unique_ptr<QProcess> child = m_program.process({u"sandbox"_s});
    QSignalSpy ended(child.get(), &QProcess::finished);
    child->start();
    QTRY_VERIFY_WITH_TIMEOUT(child->canReadLine(), 30'000);
    static const QRegularExpression pattern(
        u"^gateway=(http://127\\.0\\.0\\.1:[0-9]+) app_key=(\\S+) app_secret=(\\S+)\n$"_s);
    const QRegularExpressionMatch line = pattern.match(QString::fromUtf8(child->readLine()));
    QVERIFY(line.hasMatch());

    const Outcome found = m_program.run(
        {u"search"_s, u"耳机"_s, u"--page-size"_s, u"2"_s, u"--format"_s, u"json"_s},
        {{u"SANJIA_GATEWAY"_s, line.captured(1)},
         {u"SANJIA_APP_KEY"_s, line.captured(2)},
         {u"SANJIA_APP_SECRET"_s, line.captured(3)}});
    QVERIFY2(found.status == 0, found.err.constData());
    QCOMPARE(found.json().value(u"offers"_s).toArray().size(), 2);

    ::kill(static_cast<pid_t>(child->processId()), signal);
    QVERIFY(ended.count() > 0 || ended.wait(30'000));
    QCOMPARE(child->exitStatus(), QProcess::NormalExit);
    QCOMPARE(child->exitCode(), status);
}

void TestCliTools::sampleFillsOnce()
{
    const Outcome filled = m_program.run({u"sample"_s, u"--days"_s, u"20"_s, u"--format"_s,
                                          u"json"_s, u"--data-dir"_s, m_program.path(u"fresh"_s)});
    QVERIFY2(filled.status == 0, filled.err.constData());
    QVERIFY(filled.json().value(u"filled"_s).toBool());
    const int offers = filled.json().value(u"offers"_s).toInt();
    QVERIFY(offers > 20);
    const Outcome again = m_program.run(
        {u"sample"_s, u"--format"_s, u"json"_s, u"--data-dir"_s, m_program.path(u"fresh"_s)});
    QCOMPARE(again.status, 0);
    QVERIFY(!again.json().value(u"filled"_s).toBool());
    QCOMPARE(again.json().value(u"offers"_s).toInt(), offers);

    // An account's library takes no samples.
    const Outcome refused = m_program.run(
        {u"sample"_s}, {{u"SANJIA_APP_KEY"_s, u"key"_s}, {u"SANJIA_APP_SECRET"_s, u"secret"_s}});
    QCOMPARE(refused.status, 2);
    QVERIFY(!QFile::exists(m_program.path(u"data/library.sqlite"_s)));
}

QTEST_GUILESS_MAIN(TestCliTools)
#include "test_clitools.moc"

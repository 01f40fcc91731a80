// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/exitstatus.h"
#include "app/cli/reader.h"
#include "app/cli/texttable.h"
#include "app/session.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;
using namespace sanjia::cli;

class TestCliParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widthCountsChineseAsTwo_data();
    void widthCountsChineseAsTwo();
    void tableAlignsMixedWidths();
    void tableCannotSteerTheTerminal();
    void longCellsAreCut();
    void findsTheVerb_data();
    void findsTheVerb();
    void refusesUnknownOptions();
    void settingsRefuse_data();
    void settingsRefuse();
    void optionsWinOverEnvironment();
    void storeFile_data();
    void storeFile();
    void everyErrorHasItsStatus();
};

void TestCliParts::widthCountsChineseAsTwo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("latin") << u"abc"_s << 3;
    QTest::newRow("chinese") << u"蓝牙耳机"_s << 8;
    QTest::newRow("mixed") << u"USB数据线"_s << 9;
    QTest::newRow("full width") << u"（）"_s << 4;
    QTest::newRow("combining") << u"e\u0301"_s << 1;
    QTest::newRow("beyond the first plane") << QString::fromUcs4(U"𠮷") << 2;
    QTest::newRow("yen") << u"¥12.50"_s << 6;
}

void TestCliParts::widthCountsChineseAsTwo()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QCOMPARE(terminalWidth(text), width);
}

void TestCliParts::tableAlignsMixedWidths()
{
    TextTable table({{u"品名"_s}, {u"N"_s, TextTable::Align::Right}});
    table.addRow({u"线"_s, u"5"_s});
    table.addRow({u"ab"_s, u"100"_s});
    QCOMPARE(table.toText(), u"品名    N\n线      5\nab    100\n"_s);
}

void TestCliParts::tableCannotSteerTheTerminal()
{
    TextTable table({{u"T"_s}});
    table.addRow({u"a\u001b[31mb\nc\u202ed"_s});
    const QString text = table.toText();
    QVERIFY(!text.contains(QChar(0x1b)));
    QVERIFY(!text.contains(QChar(0x202e)));
    QCOMPARE(text.count(u'\n'), 2);
}

void TestCliParts::longCellsAreCut()
{
    TextTable table({{u"T"_s, TextTable::Align::Left, 5}});
    table.addRow({u"蓝牙耳机"_s});
    QCOMPARE(table.toText(), u"T\n蓝牙…\n"_s);
}

void TestCliParts::findsTheVerb_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QStringList>("rest");
    QTest::newRow("none") << QStringList{u"--language"_s, u"en"_s} << QString()
                          << QStringList{u"--language"_s, u"en"_s};
    QTest::newRow("first") << QStringList{u"search"_s, u"a"_s} << u"search"_s
                           << QStringList{u"a"_s};
    QTest::newRow("after an option with a value")
        << QStringList{u"--format"_s, u"json"_s, u"search"_s, u"--page"_s, u"2"_s} << u"search"_s
        << QStringList{u"--format"_s, u"json"_s, u"--page"_s, u"2"_s};
    QTest::newRow("after a flag") << QStringList{u"--verbose"_s, u"offer"_s, u"1"_s} << u"offer"_s
                                  << QStringList{u"--verbose"_s, u"1"_s};
    QTest::newRow("words that look like options are kept")
        << QStringList{u"search"_s, u"--"_s, u"-x"_s} << u"search"_s
        << QStringList{u"--"_s, u"-x"_s};
}

void TestCliParts::findsTheVerb()
{
    QFETCH(QStringList, typed);
    QFETCH(QString, verb);
    QFETCH(QStringList, rest);
    const Typed split = splitVerb(typed);
    QCOMPARE(split.verb, verb);
    QCOMPARE(split.rest, rest);
}

void TestCliParts::refusesUnknownOptions()
{
    const auto arguments = takeApart({u"search"_s, {u"--bogus"_s}}, {});
    QVERIFY(!arguments);
    QVERIFY2(arguments.error().contains(u"bogus"_s), qPrintable(arguments.error()));
}

void TestCliParts::settingsRefuse_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::newRow("budget zero") << u"SANJIA_BUDGET_PER_MINUTE"_s << u"0"_s;
    QTest::newRow("budget large") << u"SANJIA_BUDGET_PER_MINUTE"_s << u"1001"_s;
    QTest::newRow("budget words") << u"SANJIA_BUDGET_PER_MINUTE"_s << u"many"_s;
    QTest::newRow("timeout") << u"SANJIA_TIMEOUT_SECONDS"_s << u"-1"_s;
    QTest::newRow("dialect") << u"SANJIA_DIALECT"_s << u"klingon"_s;
    QTest::newRow("plain http beyond loopback") << u"SANJIA_GATEWAY"_s << u"http://example.com"_s;
    QTest::newRow("not an address") << u"SANJIA_GATEWAY"_s << u"nonsense"_s;
}

void TestCliParts::settingsRefuse()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QProcessEnvironment environment;
    environment.insert(variable, value);
    const auto settings = readSettings({}, environment);
    QVERIFY(!settings);
    QVERIFY2(settings.error().contains(variable), qPrintable(settings.error()));
    QVERIFY2(settings.error().contains(value), qPrintable(settings.error()));
}

void TestCliParts::optionsWinOverEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(u"SANJIA_DATA_DIR"_s, u"/environment"_s);
    environment.insert(u"SANJIA_GATEWAY"_s, u"http://127.0.0.1:1"_s);
    const auto settings = readSettings(
        {{u"data-dir"_s, u"/option"_s}, {u"gateway"_s, u"http://127.0.0.1:2"_s}}, environment);
    QVERIFY(settings);
    QCOMPARE(settings->dataDir, u"/option"_s);
    QCOMPARE(settings->account.gateway.port(), 2);
}

void TestCliParts::storeFile_data()
{
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<bool>("account");
    QTest::addColumn<QStringList>("existing");
    QTest::addColumn<int>("reach");
    QTest::addColumn<QString>("file");
    const QString live = u"library.sqlite"_s;
    const QString sample = u"sample.sqlite"_s;
    const int market = static_cast<int>(Reach::Market);
    const int library = static_cast<int>(Reach::Library);
    const int writing = static_cast<int>(Reach::Writing);
    const QString loopback = u"http://127.0.0.1:8080"_s;

    QTest::newRow("platform") << QString() << true << QStringList() << market << live;
    QTest::newRow("loopback") << loopback << true << QStringList{live} << market << sample;
    QTest::newRow("own sandbox") << QString() << false << QStringList{live} << market << sample;
    QTest::newRow("https gateway")
        << u"https://example.com"_s << true << QStringList{sample} << market << live;
    QTest::newRow("offline, nobody, nothing")
        << QString() << false << QStringList() << library << sample;
    QTest::newRow("offline, nobody, both")
        << QString() << false << QStringList{live, sample} << library << live;
    QTest::newRow("offline, account, only samples")
        << QString() << true << QStringList{sample} << library << sample;
    QTest::newRow("offline, loopback, only live")
        << loopback << true << QStringList{live} << library << live;
    QTest::newRow("writing, account, only samples")
        << QString() << true << QStringList{sample} << writing << live;
    QTest::newRow("writing, nobody, live")
        << QString() << false << QStringList{live} << writing << live;
}

void TestCliParts::storeFile()
{
    QFETCH(QString, gateway);
    QFETCH(bool, account);
    QFETCH(QStringList, existing);
    QFETCH(int, reach);
    QFETCH(QString, file);
    QTemporaryDir directory;
    for (const QString &name : existing) {
        QFile made(directory.filePath(name));
        QVERIFY(made.open(QIODevice::WriteOnly));
    }
    Settings settings;
    settings.dataDir = directory.path();
    settings.account.gateway = QUrl(gateway);
    if (account) {
        settings.account.appKey = u"key"_s;
        settings.credentials.appSecret = Secret(u"secret"_s);
    }
    QCOMPARE(storePathFor(settings, static_cast<Reach>(reach)), directory.filePath(file));
}

void TestCliParts::everyErrorHasItsStatus()
{
    QCOMPARE(exitStatusOf(ErrorKind::BadParameter), 2);
    QCOMPARE(exitStatusOf(ErrorKind::Permission), 3);
    QCOMPARE(exitStatusOf(ErrorKind::SecretsLocked), 3);
    QCOMPARE(exitStatusOf(ErrorKind::SecretsUnavailable), 3);
    QCOMPARE(exitStatusOf(ErrorKind::RateLimited), 4);
    QCOMPARE(exitStatusOf(ErrorKind::ServerDown), 5);
    QCOMPARE(exitStatusOf(ErrorKind::NotFound), 6);
    QCOMPARE(exitStatusOf(ErrorKind::BadAnswer), 7);
    QCOMPARE(exitStatusOf(ErrorKind::StoreNewer), 8);
    QCOMPARE(exitStatusOf(ErrorKind::FileUnwritable), 8);
    QCOMPARE(exitStatusOf(ErrorKind::Cancelled), 130);
}

QTEST_GUILESS_MAIN(TestCliParts)
#include "test_cliparts.moc"

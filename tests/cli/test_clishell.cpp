// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidriver.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;
using namespace sanjia::clitest;

/// What makes the program at home on a system: its manual page, completions, and links.
class TestCliShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manualKnowsEveryVerb_data();
    void manualKnowsEveryVerb();
    void manualIsGoodRoff();
    void shellsUnderstandTheirCompletion_data();
    void shellsUnderstandTheirCompletion();
    void bashCompletes_data();
    void bashCompletes();
    void otherShellsAreRefused();
    void linkOpensTheWindowAtItsOffer();
    void nextLinkIsShownInTheSameWindow();
    void otherLinksAreNoVerbs();

private:
    [[nodiscard]] QString file(const QString &name, const QStringList &arguments) const
    {
        const QString path = m_program.path(name);
        const Outcome outcome = m_program.run(arguments + QStringList{u"--output"_s, path});
        return outcome.status == 0 ? path : QString();
    }
    /// The first so many that the market offers.
    [[nodiscard]] QStringList offered(const Market &market, int count) const
    {
        return m_program
            .run({u"search"_s, u"耳机"_s, u"--page-size"_s, QString::number(count), u"--format"_s,
                  u"json"_s},
                 market.account())
            .offerIds();
    }
    [[nodiscard]] static QByteArray outputOf(const QString &program, const QStringList &arguments,
                                             int *status = nullptr)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        const bool ended = process.waitForStarted() && process.waitForFinished();
        if (status)
            *status = ended ? process.exitCode() : -1;
        return process.readAll();
    }

    Program m_program;
};

void TestCliShell::manualKnowsEveryVerb_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s;
}

void TestCliShell::manualKnowsEveryVerb()
{
    QFETCH(QString, language);
    const QByteArray manual = m_program.run({u"manual"_s, u"--language"_s, language}).out;
    const QByteArray help = m_program.run({u"--help"_s, u"--language"_s, u"en"_s}).out;
    static const QRegularExpression verb(u"^  ([a-z]+)  +\\S"_s,
                                         QRegularExpression::MultilineOption);
    int verbs = 0;
    for (auto each = verb.globalMatch(QString::fromUtf8(help)); each.hasNext(); ++verbs) {
        const QByteArray name = each.next().captured(1).toUtf8();
        QVERIFY2(manual.contains(QByteArray(".SS \\fB" + name + "\\fR")), name.constData());
    }
    QVERIFY(verbs > 20);
    QVERIFY(manual.contains("\\fB\\-\\-price\\-max\\fR"));
    QVERIFY(manual.contains("SANJIA_APP_SECRET"));
    QCOMPARE(manual.contains("Searches the market"), language == "en"_L1);
}

void TestCliShell::manualIsGoodRoff()
{
    const QString mandoc = QStandardPaths::findExecutable(u"mandoc"_s);
    QVERIFY2(!mandoc.isEmpty(), "mandoc is in packaging/packages.txt");
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
        const QString page = file(u"sanjia.1"_s, {u"manual"_s, u"--language"_s, language});
        QVERIFY(!page.isEmpty());
        int status = -1;
        const QByteArray said = outputOf(mandoc, {u"-T"_s, u"lint"_s, u"-W"_s, u"error"_s, page},
                                         &status);
        QVERIFY2(status == 0, said.constData());
    }
}

void TestCliShell::shellsUnderstandTheirCompletion_data()
{
    QTest::addColumn<QString>("shell");
    for (const char *shell : {"bash", "zsh", "fish"})
        QTest::newRow(shell) << QString::fromLatin1(shell);
}

void TestCliShell::shellsUnderstandTheirCompletion()
{
    QFETCH(QString, shell);
    const QString program = QStandardPaths::findExecutable(shell);
    QVERIFY2(!program.isEmpty(), "the shells are in packaging/packages.txt");
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
        const QString script = file(u"completion"_s,
                                    {u"completion"_s, shell, u"--language"_s, language});
        QVERIFY(!script.isEmpty());
        int status = -1;
        const QByteArray said = outputOf(program, {u"-n"_s, script}, &status);
        QVERIFY2(status == 0 && said.isEmpty(), said.constData());
    }
}

void TestCliShell::bashCompletes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("offered");
    QTest::newRow("verbs") << u"sanjia sim"_s << u"similar"_s;
    QTest::newRow("ways to go on") << u"sanjia shortlist sn"_s << u"snapshot snapshots"_s;
    QTest::newRow("deeper") << u"sanjia alerts telling set w"_s << u"webhook"_s;
    QTest::newRow("options of the verb")
        << u"sanjia search --page 3 --pr"_s << u"--price-min --price-max"_s;
    QTest::newRow("behind options of all") << u"sanjia --format json library --so"_s << u"--sort"_s;
    QTest::newRow("values") << u"sanjia --dialect o"_s << u"onebound"_s;
    QTest::newRow("values behind =") << u"sanjia library --format = js"_s << u"json"_s;
    QTest::newRow("folders") << u"sanjia --data-dir /pro"_s << u"/proc"_s;
    QTest::newRow("nothing fits") << u"sanjia xyz"_s << QString();
}

void TestCliShell::bashCompletes()
{
    QFETCH(QString, typed);
    QFETCH(QString, offered);
    const QString script = file(u"completion"_s, {u"completion"_s, u"bash"_s});
    QVERIFY(!script.isEmpty());
    const QString use =
        u"source \"$0\"; read -ra COMP_WORDS <<<\"$1\"; "
        "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _sanjia; echo \"${COMPREPLY[*]}\""_s;
    QCOMPARE(QString::fromUtf8(outputOf(u"bash"_s, {u"-c"_s, use, script, typed})).trimmed(),
             offered);
}

void TestCliShell::otherShellsAreRefused()
{
    QCOMPARE(m_program.run({u"completion"_s, u"tcsh"_s}).status, 2);
    QCOMPARE(m_program.run({u"completion"_s}).status, 2);
    QCOMPARE(m_program.run({u"manual"_s, u"1"_s}).status, 2);
}

void TestCliShell::linkOpensTheWindowAtItsOffer()
{
    Market market;
    QVERIFY(market.start());
    const QStringList ids = offered(market, 1);
    QCOMPARE(ids.size(), 1);
    const QString page = u"https://detail.1688.com/offer/%1.html"_s.arg(ids.constFirst());
    const QStringList links{u"sanjia:"_s + ids.constFirst(), u"sanjia:"_s + page, page};
    for (const QString &link : links) {
        const Program fresh; // its library knows nothing
        const std::unique_ptr<QProcess> window = fresh.process(
            {link}, market.account() + Environment{{u"QT_QPA_PLATFORM"_s, u"offscreen"_s}});
        window->start();
        QVERIFY(window->waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(
            fresh.run({u"library"_s, u"--format"_s, u"json"_s}, market.account()).offerIds(), ids,
            60'000);
        QCOMPARE(window->state(), QProcess::Running);
        window->terminate();
        if (!window->waitForFinished())
            window->kill();
        window->waitForFinished();
    }
}

void TestCliShell::nextLinkIsShownInTheSameWindow()
{
    Market market;
    QVERIFY(market.start());
    const QStringList ids = offered(market, 2);
    QCOMPARE(ids.size(), 2);
    const Program fresh;
    const auto known = [&fresh, &market] {
        return fresh.run({u"library"_s, u"--format"_s, u"json"_s}, market.account())
            .offerIds()
            .size();
    };
    const std::unique_ptr<QProcess> window = fresh.process(
        {u"sanjia:"_s + ids.at(0)},
        market.account() + Environment{{u"QT_QPA_PLATFORM"_s, u"offscreen"_s}});
    window->start();
    QTRY_COMPARE_WITH_TIMEOUT(known(), 1, 60'000);
    // Without a screen: it could open no window of its own.
    QCOMPARE(fresh.run({u"sanjia:"_s + ids.at(1)}, market.account()).status, 0);
    QTRY_COMPARE_WITH_TIMEOUT(known(), 2, 60'000);
    QCOMPARE(window->state(), QProcess::Running);
    // One that was killed left its door behind, through which nobody answers.
    window->kill();
    QVERIFY(window->waitForFinished());
    QCOMPARE(fresh.run({u"sanjia:"_s + ids.at(1)}, market.account()).status, 2);
}

void TestCliShell::otherLinksAreNoVerbs()
{
    for (const QString &link : {u"https://example.com/"_s, u"sanjia:"_s, u"sanjia:hello"_s})
        QCOMPARE(m_program.run({link}, {{u"QT_QPA_PLATFORM"_s, u"offscreen"_s}}).status, 2);
}

QTEST_GUILESS_MAIN(TestCliShell)
#include "test_clishell.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidriver.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;
using namespace sanjia::clitest;

/// Reports and workbooks of what was found and of shortlists, with the pictures of the market.
class TestCliReports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void shortlistHasPictures();
    void picturesThatCannotBeHadAreLeftOut();
    void listsAsFiles_data();
    void listsAsFiles();
    void refuses_data();
    void refuses();

private:
    /// Of goods; the lines of their prices are drawings.
    [[nodiscard]] static qsizetype pictures(const QByteArray &html)
    {
        return html.count("data:image/jpeg") + html.count("data:image/png");
    }
    [[nodiscard]] Outcome run(const QStringList &arguments) const
    {
        return m_program.run(arguments);
    }

    clitest::Market m_market;
    Program m_program;
};

void TestCliReports::initTestCase()
{
    QVERIFY(m_market.start());
    const Environment account = m_market.account();
    for (const auto &[variable, value] : account)
        m_program.set(variable, value);
    const Outcome seen = run(
        {u"search"_s, u"耳机"_s, u"--page-size"_s, u"3"_s, u"--format"_s, u"json"_s});
    QVERIFY2(seen.status == 0, seen.err.constData());
    QCOMPARE(run(QStringList{u"shortlist"_s, u"add"_s, u"x"_s} + seen.offerIds()).status, 0);
}

void TestCliReports::shortlistHasPictures()
{
    const QStringList report{u"shortlist"_s, u"export"_s, u"x"_s, u"--format"_s, u"html"_s};
    const Outcome html = run(report);
    QVERIFY2(html.status == 0, html.err.constData());
    QCOMPARE(pictures(html.out), 3);
    const Outcome bare = run(report + QStringList{u"--no-pictures"_s});
    QCOMPARE(pictures(bare.out), 0);
    const QStringList workbook{u"shortlist"_s, u"export"_s, u"x"_s, u"--format"_s, u"xlsx"_s};
    QVERIFY(run(workbook).out.contains("xl/media/image"));
}

void TestCliReports::picturesThatCannotBeHadAreLeftOut()
{
    // Pictures of a sample market are where it is now, and there nobody answers.
    const Outcome html = run({u"library"_s, u"耳机"_s, u"--format"_s, u"html"_s, u"--gateway"_s,
                              u"http://127.0.0.1:9"_s});
    QVERIFY2(html.status == 0, html.err.constData());
    QCOMPARE(pictures(html.out), 0);
    QCOMPARE(html.out.count("detail.1688.com"), 3);
    QVERIFY(html.out.contains("</html>"));
}

void TestCliReports::listsAsFiles_data()
{
    QTest::addColumn<QStringList>("verb");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");
    const QStringList search{u"search"_s, u"耳机"_s, u"--page-size"_s, u"3"_s};
    const QStringList library{u"library"_s, u"耳机"_s};
    for (const auto &[name, verb] : {std::pair("search", search), std::pair("library", library)}) {
        QTest::addRow("%s html", name) << verb << u"html"_s << QByteArray("<!DOCTYPE html>");
        QTest::addRow("%s pdf", name) << verb << u"pdf"_s << QByteArray("%PDF-");
        QTest::addRow("%s xlsx", name) << verb << u"xlsx"_s << QByteArray("PK");
    }
}

void TestCliReports::listsAsFiles()
{
    QFETCH(QStringList, verb);
    QFETCH(QString, format);
    QFETCH(QByteArray, start);
    const Outcome file = run(verb + QStringList{u"--format"_s, format, u"--quantity"_s, u"100"_s});
    QVERIFY2(file.status == 0, file.err.constData());
    QVERIFY2(file.out.startsWith(start), file.out.left(60).constData());
    QVERIFY2(file.err.isEmpty(), file.err.constData());
    if (format == "html"_L1) {
        QCOMPARE(pictures(file.out), 3);
        QVERIFY(file.out.contains("costs are for 100 pieces"));
    }
}

void TestCliReports::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a format there is not") << QStringList{u"library"_s, u"--format"_s, u"docx"_s};
    QTest::newRow("an offer in full")
        << QStringList{u"offer"_s, u"610000000001"_s, u"--format"_s, u"html"_s};
    QTest::newRow("pictures of a table")
        << QStringList{u"shortlist"_s, u"export"_s, u"x"_s, u"--no-pictures"_s};
}

void TestCliReports::refuses()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.out.isEmpty() && !outcome.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliReports)
#include "test_clireports.moc"

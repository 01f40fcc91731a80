// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidriver.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace sanjia;
using namespace sanjia::clitest;

namespace {

QStringList texts(const QJsonObject &object, const QString &name)
{
    QStringList texts;
    const QJsonArray array = object.value(name).toArray();
    for (const QJsonValue &value : array)
        texts.append(value.toString());
    return texts;
}

const QByteArray kDetail = R"({"result":{"productInfo":{"productID":610000000001,"subject":"x",
"saleInfo":{"priceRanges":[{"startQuantity":1,"price":"1.00"}]}}}})"_ba;

} // namespace

class TestCliImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsAnyText();
    void readsStandardInput();
    void dryRunFetchesNothing();
    void skipsWhatIsKnown();
    void tellsWhatIsGone();
    void everyFormTellsTheSame();
    void aShortlistComesBack();
    void onlyWhatIsKnownIsListed();
    void oneStrangeAnswerDoesNotStopTheRest();
    void givesUpAndSaysWhatIsLeft();
    void interruptKeepsWhatArrived();
    void interruptsWhileNobodyTypes();
    void refusesNonsense_data();
    void refusesNonsense();

private:
    Outcome run(const QStringList &arguments)
    {
        return m_program->run(arguments, m_market->account());
    }
    Outcome import(const QString &file, const QStringList &more = {})
    {
        return run(QStringList{u"import"_s, file, u"--format"_s, u"json"_s} + more);
    }
    QString write(const QByteArray &bytes, const QString &name = u"list.txt"_s);
    /// Ids that a market on another store has; this one has not seen them.
    QStringList someIds(int count);

    std::unique_ptr<Market> m_market;
    std::unique_ptr<Program> m_program;
};

void TestCliImport::init()
{
    m_market = std::make_unique<Market>();
    QVERIFY(m_market->start());
    m_program = std::make_unique<Program>();
}

QString TestCliImport::write(const QByteArray &bytes, const QString &name)
{
    QFile file(m_program->path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

QStringList TestCliImport::someIds(int count)
{
    const Program other;
    const Outcome found = other.run({u"search"_s, u"耳机"_s, u"--page-size"_s,
                                     QString::number(count), u"--format"_s, u"json"_s},
                                    m_market->account());
    return found.offerIds();
}

void TestCliImport::readsAnyText()
{
    const QStringList ids = someIds(3);
    QCOMPARE(ids.size(), 3);
    QCOMPARE(run({u"offer"_s, ids.at(1)}).status, 0); // known already
    const QString mail = u"王先生：\r\n请看 https://detail.1688.com/offer/"_s + ids.at(0)
        + u".html?spm=a.b，还有"_s + ids.at(1) + u"。\r\nhttps://qr.1688.com/s/AbC\r\n"_s
        + u"m.1688.com/offer/"_s + ids.at(2) + u".html\r\n"_s + ids.at(0)
        + u"\r\n电话13812345678"_s;
    const Outcome outcome = import(write(mail.toUtf8()));
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QVERIFY2(outcome.err.isEmpty(), outcome.err.constData()); // progress is for terminals
    const QJsonObject report = outcome.json();
    QCOMPARE(texts(report, u"new"_s), (QStringList{ids.at(0), ids.at(2)}));
    QCOMPARE(texts(report, u"known"_s), QStringList{ids.at(1)});
    QCOMPARE(texts(report, u"gone"_s), QStringList());
    QCOMPARE(report.value(u"failed"_s).toArray(), QJsonArray());
    QCOMPARE(report.value(u"repeated"_s).toInt(), 1);
    QCOMPARE(
        report.value(u"not_understood"_s).toArray(),
        (QJsonArray{QJsonObject{{u"line"_s, 3}, {u"text"_s, u"https://qr.1688.com/s/AbC"_s}}}));
    const QJsonArray offers = report.value(u"offers"_s).toArray();
    QCOMPARE(offers.size(), 3);
    QCOMPARE(offers.at(2).toObject().value(u"offer_id"_s).toString(), ids.at(2));
    QVERIFY(!offers.at(2).toObject().value(u"title"_s).toString().isEmpty());
    const Outcome library = m_program->run({u"library"_s, u"--format"_s, u"json"_s});
    QCOMPARE(library.json().value(u"total"_s).toInt(), 3);
}

void TestCliImport::readsStandardInput()
{
    const QStringList ids = someIds(1);
    const std::unique_ptr<QProcess> child = m_program->process(
        {u"import"_s, u"-"_s, u"--format"_s, u"json"_s}, m_market->account());
    QSignalSpy ended(child.get(), &QProcess::finished);
    child->start();
    child->write(ids.first().left(5).toUtf8());
    child->write(ids.first().mid(5).toUtf8());
    child->closeWriteChannel();
    QVERIFY(ended.wait(30'000));
    QCOMPARE(child->exitCode(), 0);
    QCOMPARE(texts(Outcome{0, child->readAllStandardOutput(), {}}.json(), u"new"_s), ids);

    child->setStandardInputFile(write(ids.first().toUtf8())); // not a pipe
    child->start();
    QVERIFY(ended.wait(30'000));
    QCOMPARE(texts(Outcome{0, child->readAllStandardOutput(), {}}.json(), u"known"_s), ids);
}

void TestCliImport::dryRunFetchesNothing()
{
    const QStringList ids = someIds(2);
    QCOMPARE(run({u"offer"_s, ids.at(0)}).status, 0);
    const StubGateway stub(QList<StubGateway::Reply>{{"500 Oops", ""}});
    const Outcome outcome = m_program->run({u"import"_s, write(ids.join(u'\n').toUtf8()),
                                            u"--dry-run"_s, u"--shortlist"_s, u"x"_s, u"--format"_s,
                                            u"json"_s},
                                           stub.account());
    QCOMPARE(outcome.status, 0);
    QCOMPARE(stub.requests(), 0);
    QCOMPARE(texts(outcome.json(), u"known"_s), QStringList{ids.at(0)});
    QCOMPARE(texts(outcome.json(), u"new"_s), QStringList{ids.at(1)});
    QCOMPARE(texts(outcome.json(), u"left"_s), QStringList());
    QCOMPARE(run({u"shortlist"_s, u"show"_s, u"x"_s}).status, 6);
}

void TestCliImport::skipsWhatIsKnown()
{
    const QStringList ids = someIds(2);
    const QString file = write(ids.join(u',').toUtf8());
    QCOMPARE(import(file).status, 0);
    const StubGateway stub(QList<StubGateway::Reply>{{"500 Oops", ""}});
    const Outcome outcome = m_program->run(
        {u"import"_s, file, u"--skip-known"_s, u"--format"_s, u"json"_s, u"--quantity"_s, u"100"_s},
        stub.account());
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QCOMPARE(stub.requests(), 0);
    QCOMPARE(texts(outcome.json(), u"known"_s), ids);
    const QJsonArray offers = outcome.json().value(u"offers"_s).toArray();
    QCOMPARE(offers.size(), 2);
    QVERIFY(offers.first().toObject().value(u"unit_cost"_s).isString());
}

void TestCliImport::tellsWhatIsGone()
{
    const QStringList ids = someIds(1);
    const Outcome outcome = import(write(u"99999999999 %1"_s.arg(ids.first()).toUtf8()));
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QCOMPARE(texts(outcome.json(), u"gone"_s), QStringList{u"99999999999"_s});
    QCOMPARE(texts(outcome.json(), u"new"_s), ids);
}

void TestCliImport::everyFormTellsTheSame()
{
    const QStringList ids = someIds(1);
    const QString file = write(u"%1\n99999999999\nqr.1688.com/s/A"_s.arg(ids.first()).toUtf8());
    const Outcome table = run({u"import"_s, file});
    QCOMPARE(table.status, 0);
    for (const QByteArray &piece :
         {ids.first().toUtf8(), QByteArray("99999999999"), QByteArray("qr.1688.com/s/A"),
          QByteArray("1 new, 1 gone, 1 not understood")})
        QVERIFY2(table.out.contains(piece), table.out.constData());

    const Outcome csv = run({u"import"_s, file, u"--format"_s, u"csv"_s});
    const QList<QByteArray> lines = csv.out.split('\n');
    QCOMPARE(lines.size(), 5); // header, three rows, what is behind the last
    QVERIFY(lines.at(0).startsWith("\xef\xbb\xbfoutcome,offer_id,"));
    QVERIFY(lines.at(1).startsWith(QByteArray("known," + ids.first().toUtf8())));
    QVERIFY(lines.at(2).startsWith("gone,99999999999,"));
    QVERIFY(lines.at(3).startsWith("not_understood,,"));
    QVERIFY(lines.at(3).endsWith(",3,qr.1688.com/s/A\r"));
    for (const QByteArray &line : lines.first(4))
        QCOMPARE(line.count(','), lines.at(0).count(','));

    const Outcome nothing = run({u"import"_s, write("hello\n")});
    QCOMPARE(nothing.status, 0);
    QVERIFY(nothing.out.contains("No offers were found"));
    QCOMPARE(import(write("")).json().value(u"offers"_s).toArray(), QJsonArray());
}

void TestCliImport::aShortlistComesBack()
{
    const QStringList ids = someIds(3);
    const QString csv =
        u"note,offer_id,quantity,sku_id,title\r\n\"'=1+1, \"\"so\"\"\",%1,250,,a\r\n"
        ",%2,,,\r\n"_s.arg(ids.at(2), ids.at(0));
    QCOMPARE(import(write(csv.toUtf8()), {u"--shortlist"_s, u" 春季 "_s}).status, 0);
    const auto shown = [this](const QString &name) {
        return run({u"shortlist"_s, u"show"_s, name, u"--format"_s, u"json"_s})
            .json()
            .value(u"lines"_s)
            .toArray();
    };
    const QJsonArray lines = shown(u"春季"_s);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).toObject().value(u"offer_id"_s).toString(), ids.at(2));
    QCOMPARE(lines.at(0).toObject().value(u"quantity"_s).toInt(), 250);
    QCOMPARE(lines.at(0).toObject().value(u"note"_s).toString(), u"=1+1, \"so\""_s);

    // What is exported comes back the same, on a machine that never saw the offers.
    const QString file = m_program->path(u"out.csv"_s);
    QCOMPARE(run({u"shortlist"_s, u"export"_s, u"春季"_s, u"--output"_s, file}).status, 0);
    QFile exported(file);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    const QByteArray bytes = exported.readAll();
    m_program = std::make_unique<Program>();
    const Outcome back = import(write(bytes), {u"--shortlist"_s, u"back"_s});
    QVERIFY2(back.status == 0, back.err.constData());
    QCOMPARE(back.json().value(u"added"_s).toInt(), 2);
    QCOMPARE(back.json().value(u"shortlist"_s).toString(), u"back"_s);
    // But for the seconds in which it was fetched and put on a list.
    const auto timeless = [](const QByteArray &table) {
        static const QRegularExpression moment(u"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"_s);
        return QString::fromUtf8(table).replace(moment, u"then"_s);
    };
    const Outcome again = run({u"shortlist"_s, u"export"_s, u"back"_s});
    QCOMPARE(timeless(again.out), timeless(bytes));
}

void TestCliImport::onlyWhatIsKnownIsListed()
{
    const QStringList ids = someIds(1);
    const Outcome outcome = import(write(u"99999999999 %1"_s.arg(ids.first()).toUtf8()),
                                   {u"--shortlist"_s, u"x"_s});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QCOMPARE(outcome.json().value(u"added"_s).toInt(), 1);
}

void TestCliImport::oneStrangeAnswerDoesNotStopTheRest()
{
    const StubGateway stub({{"200 OK", "nonsense"}, {"200 OK", kDetail}});
    const Outcome outcome = m_program->run({u"import"_s, write("610000000009 610000000001"),
                                            u"--dialect"_s, u"top"_s, u"--format"_s, u"json"_s},
                                           stub.account());
    QVERIFY2(outcome.status == 7, outcome.err.constData());
    const QJsonObject failed = outcome.json().value(u"failed"_s).toArray().first().toObject();
    QCOMPARE(failed.value(u"offer_id"_s).toString(), u"610000000009"_s);
    QVERIFY(!failed.value(u"error"_s).toString().isEmpty());
    QCOMPARE(texts(outcome.json(), u"new"_s), QStringList{u"610000000001"_s});
    QVERIFY(outcome.err.contains("610000000009"));
}

void TestCliImport::givesUpAndSaysWhatIsLeft()
{
    const StubGateway stub(
        {{"200 OK", kDetail}, {"401 Unauthorized", R"({"error_code":"401","error_message":"x"})"}});
    const Outcome outcome = m_program->run({u"import"_s,
                                            write("610000000001 610000000002 610000000003"),
                                            u"--dialect"_s, u"top"_s, u"--format"_s, u"json"_s},
                                           stub.account());
    QVERIFY2(outcome.status == 3, outcome.err.constData());
    QCOMPARE(stub.requests(), 2);
    QCOMPARE(texts(outcome.json(), u"new"_s), QStringList{u"610000000001"_s});
    QCOMPARE(texts(outcome.json(), u"left"_s), (QStringList{u"610000000002"_s, u"610000000003"_s}));
}

void TestCliImport::interruptKeepsWhatArrived()
{
    // One offer, and then it takes the question and never answers.
    const StubGateway stub({{"200 OK", kDetail}, {}});
    const std::unique_ptr<QProcess> child = m_program->process(
        {u"import"_s, write("610000000001 610000000002"), u"--dialect"_s, u"top"_s,
         u"--shortlist"_s, u"x"_s, u"--format"_s, u"json"_s},
        stub.account());
    QSignalSpy ended(child.get(), &QProcess::finished);
    child->start();
    QTRY_VERIFY_WITH_TIMEOUT(stub.requests() > 1, 30'000);
    QCOMPARE(::kill(static_cast<pid_t>(child->processId()), SIGINT), 0);
    QVERIFY(ended.wait(30'000));
    QCOMPARE(child->exitStatus(), QProcess::NormalExit);
    QCOMPARE(child->exitCode(), 130);
    const QJsonObject report = Outcome{130, child->readAllStandardOutput(), {}}.json();
    QCOMPARE(texts(report, u"new"_s), QStringList{u"610000000001"_s});
    QCOMPARE(texts(report, u"left"_s), QStringList{u"610000000002"_s});
    const Outcome list = m_program->run(
        {u"shortlist"_s, u"show"_s, u"x"_s, u"--format"_s, u"json"_s}, stub.account());
    QCOMPARE(list.json().value(u"lines"_s).toArray().size(), 1);
}

void TestCliImport::interruptsWhileNobodyTypes()
{
    const std::unique_ptr<QProcess> child = m_program->process({u"import"_s, u"-"_s});
    QSignalSpy ended(child.get(), &QProcess::finished);
    child->start();
    // It listens for signals from its first line on; a pipe that was read from shows that it does.
    child->write(QByteArray(200'000, ' '));
    QTRY_COMPARE_WITH_TIMEOUT(child->bytesToWrite(), 0, 30'000);
    QCOMPARE(::kill(static_cast<pid_t>(child->processId()), SIGINT), 0);
    QVERIFY(ended.wait(30'000));
    QCOMPARE(child->exitStatus(), QProcess::NormalExit);
    QCOMPARE(child->exitCode(), 130);
}

void TestCliImport::refusesNonsense_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("no file") << QStringList{} << 2;
    QTest::newRow("two files") << QStringList{u"a"_s, u"b"_s} << 2;
    QTest::newRow("blank list") << QStringList{u"a"_s, u"--shortlist"_s, u" "_s} << 2;
    QTest::newRow("no such file") << QStringList{u"/nowhere/at/all"_s} << 8;
    QTest::newRow("a directory") << QStringList{u"/"_s} << 8;
    QTest::newRow("without end") << QStringList{u"/dev/zero"_s} << 8;
}

void TestCliImport::refusesNonsense()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const Outcome outcome = run(QStringList{u"import"_s} + arguments);
    QVERIFY2(outcome.status == status, outcome.err.constData());
    QVERIFY(outcome.err.startsWith("sanjia: "));
    QVERIFY(outcome.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliImport)
#include "test_cliimport.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidriver.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace sanjia;
using namespace sanjia::clitest;

namespace {

/// The guide's answer with one good row.
const QByteArray kOnePage =
    R"({"result":{"products":[{"productId":"612345678901","subject":"USB","price":"9.90"}]}})"_ba;

} // namespace

/// What the shell is told when something is wrong.
class TestCliStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usage_data();
    void usage();
    void helpAndVersion();
    void incompleteAccount();
    void refusedSignature();
    void rateLimit();
    void noNetwork();
    void nonsense_data();
    void nonsense();
    void storage();
    void badEnvironment();
    void everyDialectIsSpoken();
    void journalTellsWhatHappened();
    void refusalSaysWhereToGo();
    void accountIsShownWithoutItsSecrets();
    void connectionTestNamesWhatIsMissing();
    void malformedRowsAreSkippedAndCounted();
    void laterPageFails();
    void interruptKeepsWhatArrived();
    void closedStandardOutput();
    void sampleMarketSaysSo();
};

void TestCliStatus::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QStringList &arguments) {
        QTest::newRow(name) << arguments;
    };
    row("unknown verb", {u"frobnicate"_s});
    row("unknown option", {u"search"_s, u"x"_s, u"--bogus"_s});
    row("another verb's option", {u"offer"_s, u"123456"_s, u"--page"_s, u"2"_s});
    row("unknown option before the verb", {u"--bogus"_s, u"search"_s, u"x"_s});
    row("option without value", {u"search"_s, u"x"_s, u"--page"_s});
    row("no keywords", {u"search"_s});
    row("blank keywords", {u"search"_s, u"  "_s});
    row("page zero", {u"search"_s, u"x"_s, u"--page"_s, u"0"_s});
    row("page of words", {u"search"_s, u"x"_s, u"--page"_s, u"one"_s});
    row("page size zero", {u"search"_s, u"x"_s, u"--page-size"_s, u"0"_s});
    row("page size 51", {u"search"_s, u"x"_s, u"--page-size"_s, u"51"_s});
    row("no pages", {u"search"_s, u"x"_s, u"--pages"_s, u"0"_s});
    row("negative price", {u"search"_s, u"x"_s, u"--price-min"_s, u"-1"_s});
    row("price of words", {u"search"_s, u"x"_s, u"--price-max"_s, u"cheap"_s});
    row("price with exponent", {u"search"_s, u"x"_s, u"--price-max"_s, u"1e3"_s});
    row("range upside down",
        {u"search"_s, u"x"_s, u"--price-min"_s, u"5"_s, u"--price-max"_s, u"4.99"_s});
    row("sort", {u"search"_s, u"x"_s, u"--sort"_s, u"best"_s});
    row("category", {u"search"_s, u"x"_s, u"--category"_s, u"shoes"_s});
    row("format", {u"search"_s, u"x"_s, u"--format"_s, u"xml"_s});
    row("quantity", {u"search"_s, u"x"_s, u"--quantity"_s, u"0"_s});
    row("language", {u"search"_s, u"x"_s, u"--language"_s, u"tlh"_s});
    row("gateway", {u"search"_s, u"x"_s, u"--gateway"_s, u"http://example.com"_s});
    row("no id", {u"offer"_s});
    row("not an id", {u"offer"_s, u"abc"_s});
    row("trend of two", {u"trend"_s, u"1234567"_s, u"1234568"_s});
    row("trend days", {u"trend"_s, u"1234567"_s, u"--days"_s, u"0"_s});
    row("trend size", {u"trend"_s, u"1234567"_s, u"--size"_s, u"99x420"_s});
    row("trend size of words", {u"trend"_s, u"1234567"_s, u"--size"_s, u"big"_s});
    row("compare freight", {u"compare"_s, u"1234567"_s, u"--freight"_s, u"-1"_s});
    row("compare quantities", {u"compare"_s, u"1234567"_s, u"--quantities"_s, u"1,x"_s});
    row("compare png", {u"compare"_s, u"1234567"_s, u"--png"_s, QString()});
    row("compare rate", {u"compare"_s, u"1234567"_s, u"--rate"_s, u"0"_s});
    row("library limit", {u"library"_s, u"--limit"_s, u"0"_s});
    row("sandbox port", {u"sandbox"_s, u"--port"_s, u"65536"_s});
    row("sandbox fault", {u"sandbox"_s, u"--faults"_s, u"gremlins"_s});
    row("sandbox fault percent", {u"sandbox"_s, u"--fault-percent"_s, u"101"_s});
    row("sandbox words", {u"sandbox"_s, u"please"_s});
}

void TestCliStatus::usage()
{
    QFETCH(QStringList, arguments);
    const Program program;
    const Outcome outcome = program.run(arguments);
    QVERIFY2(outcome.status == 2, outcome.err.constData());
    QVERIFY2(outcome.err.startsWith("sanjia: "), outcome.err.constData());
    QVERIFY2(outcome.err.contains("--help'"), outcome.err.constData());
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(!QFile::exists(program.path(u"data"_s)), "nothing is made for a mistake");
}

void TestCliStatus::helpAndVersion()
{
    const Program program;
    const Outcome version = program.run({u"--version"_s});
    QCOMPARE(version.status, 0);
    QCOMPARE(version.out, "sanjia 0.1.0\n"_ba);
    const Outcome help = program.run({u"--help"_s});
    QCOMPARE(help.status, 0);
    for (const char *verb : {"search", "wholesale", "offer", "library", "trend", "compare",
                             "shortlist", "sign", "sandbox", "sample"}) {
        QVERIFY2(help.out.contains(verb), verb);
        const Outcome own = program.run({QString::fromLatin1(verb), u"--help"_s});
        QCOMPARE(own.status, 0);
        QVERIFY2(own.out.contains(verb), verb);
    }
    QVERIFY(help.err.isEmpty());
    const Outcome chinese = program.run({u"--help"_s, u"--language"_s, u"zh_CN"_s});
    QCOMPARE(chinese.status, 0);
}

void TestCliStatus::incompleteAccount()
{
    const Program program;
    const QStringList search{u"search"_s, u"x"_s};
    const Outcome gatewayOnly = program.run(search,
                                            {{u"SANJIA_GATEWAY"_s, u"http://127.0.0.1:9"_s}});
    QCOMPARE(gatewayOnly.status, 3);
    QVERIFY(gatewayOnly.err.contains("SANJIA_APP_SECRET"));
    QCOMPARE(program.run(search, {{u"SANJIA_APP_KEY"_s, u"key"_s}}).status, 3);
}

void TestCliStatus::refusedSignature()
{
    Market market;
    QVERIFY(market.start());
    const Program program;
    const Outcome outcome = program.run(
        {u"search"_s, u"耳机"_s},
        market.account() + Environment{{u"SANJIA_APP_SECRET"_s, u"wr0ng-s3cret"_s}});
    QCOMPARE(outcome.status, 3);
    QVERIFY(!outcome.err.contains("wr0ng-s3cret"));
}

void TestCliStatus::rateLimit()
{
    const StubGateway stub(
        QList<StubGateway::Reply>{{"429 Too Many Requests\r\nRetry-After: 0", "{}"}});
    const Program program;
    QCOMPARE(program.run({u"search"_s, u"x"_s}, stub.account()).status, 4);
    QVERIFY2(stub.requests() > 1, "it tried again before it gave up");
}

void TestCliStatus::noNetwork()
{
    const Program program;
    const Outcome outcome = program.run({u"search"_s, u"x"_s},
                                        {{u"SANJIA_GATEWAY"_s, u"http://127.0.0.1:1"_s},
                                         {u"SANJIA_APP_KEY"_s, u"key"_s},
                                         {u"SANJIA_APP_SECRET"_s, u"secret"_s}});
    QCOMPARE(outcome.status, 5);
    QVERIFY(outcome.out.isEmpty());
}

void TestCliStatus::nonsense_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("not JSON") << "<html>maintenance</html>"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("another shape") << "[1, 2, 3]"_ba;
    QTest::newRow("no result") << "{\"hello\": \"world\"}"_ba;
}

void TestCliStatus::nonsense()
{
    QFETCH(QByteArray, body);
    const StubGateway stub(QList<StubGateway::Reply>{{"200 OK", body}});
    const Program program;
    const Outcome outcome = program.run({u"search"_s, u"x"_s}, stub.account());
    QVERIFY2(outcome.status == 7, outcome.err.constData());
    QVERIFY(outcome.out.isEmpty());
}

void TestCliStatus::storage()
{
    const Program program;
    QFile file(program.path(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const StubGateway stub(QList<StubGateway::Reply>{{"200 OK", "{}"}});
    const Outcome outcome = program.run(
        {u"search"_s, u"x"_s, u"--data-dir"_s, program.path(u"file/below"_s)}, stub.account());
    QCOMPARE(outcome.status, 8);
    QVERIFY2(stub.requests() == 0, "said before any work is lost");

    QVERIFY(QDir().mkpath(program.path(u"junk"_s)));
    QFile junk(program.path(u"junk/library.sqlite"_s));
    QVERIFY(junk.open(QIODevice::WriteOnly));
    junk.write(QByteArray(4096, 'x'));
    junk.close();
    QCOMPARE(program.run({u"library"_s, u"--data-dir"_s, program.path(u"junk"_s)}).status, 8);
}

void TestCliStatus::badEnvironment()
{
    const Program program;
    const Outcome outcome = program.run({u"search"_s, u"x"_s},
                                        {{u"SANJIA_BUDGET_PER_MINUTE"_s, u"lots"_s}});
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.err.contains("SANJIA_BUDGET_PER_MINUTE"));
}

void TestCliStatus::everyDialectIsSpoken()
{
    Program program;
    for (const QString &dialect : {u"top"_s, u"aop"_s, u"onebound"_s}) {
        const QStringList spoken{u"--dialect"_s, dialect, u"--format"_s, u"json"_s};
        const Outcome found = program.run(QStringList{u"search"_s, u"数据线"_s} + spoken);
        QVERIFY2(found.status == 0, found.err.constData());
        const QJsonArray offers = found.json().value(u"offers"_s).toArray();
        QCOMPARE(offers.size(), 20);
        QCOMPARE(found.json().value(u"skipped"_s).toInt(), 0);
        const QString id = offers.at(0).toObject().value(u"offer_id"_s).toString();
        const Outcome detail = program.run(QStringList{u"offer"_s, id} + spoken);
        QVERIFY2(detail.status == 0, detail.err.constData());
        const QJsonObject offer = detail.json().value(u"offers"_s).toArray().at(0).toObject();
        QVERIFY(!offer.value(u"tiers"_s).toArray().isEmpty());
        // Both speak of the same goods.
        QCOMPARE(offer.value(u"title"_s), offers.at(0).toObject().value(u"title"_s));
    }
    const Outcome refused = program.run({u"search"_s, u"x"_s, u"--dialect"_s, u"klingon"_s});
    QCOMPARE(refused.status, 2);
}

void TestCliStatus::accountIsShownWithoutItsSecrets()
{
    Program program;
    const clitest::Environment account{{u"SANJIA_APP_KEY"_s, u"4321"_s},
                                       {u"SANJIA_APP_SECRET"_s, u"hush-hush"_s},
                                       {u"SANJIA_DIALECT"_s, u"aop"_s}};
    const Outcome shown = program.run({u"account"_s, u"show"_s, u"--format"_s, u"json"_s}, account);
    QCOMPARE(shown.status, 0);
    QCOMPARE(shown.json().value(u"app_key"_s).toString(), u"4321"_s);
    QVERIFY(shown.json().value(u"has_secret"_s).toBool());
    QVERIFY(!shown.json().value(u"has_token"_s).toBool());
    QVERIFY(shown.json().value(u"search_call"_s).toString().endsWith("keywordQuery"_L1));
    const Outcome table = program.run({u"account"_s, u"show"_s}, account);
    QCOMPARE(table.status, 0);
    QVERIFY(!table.out.contains("hush") && !shown.out.contains("hush"));
    QCOMPARE(program.run({u"account"_s}).status, 2);
    QCOMPARE(program.run({u"account"_s, u"steal"_s}).status, 2);
}

void TestCliStatus::connectionTestNamesWhatIsMissing()
{
    Program program;
    const auto states = [](const Outcome &outcome) {
        QStringList words;
        const QJsonArray checks = outcome.json().value(u"checks"_s).toArray();
        for (const QJsonValue &check : checks)
            words.append(check.toObject().value(u"check"_s).toString() + u'='
                         + check.toObject().value(u"state"_s).toString());
        return words.join(u' ');
    };
    const QStringList test{u"account"_s, u"test"_s, u"--format"_s, u"json"_s};
    const Outcome fine = program.run(test + QStringList{u"--dialect"_s, u"aop"_s});
    QCOMPARE(fine.status, 0);
    QCOMPARE(
        states(fine),
        u"network=passed clock=passed signature=passed token=skipped search=passed detail=passed"_s);
    const Outcome top = program.run(test);
    QCOMPARE(top.status, 0);
    QCOMPARE(
        states(top), // the guide's dialect has no call for the time
        u"network=passed clock=skipped signature=passed token=skipped search=passed detail=passed"_s);
    // A call that was not granted, as most are at first.
    const Outcome declined = program.run(
        test + QStringList{u"--dialect"_s, u"aop"_s},
        {{u"SANJIA_OFFER_API"_s, u"com.alibaba.product:alibaba.product.get"_s}});
    QCOMPARE(declined.status, 3);
    QVERIFY2(states(declined).endsWith("search=passed detail=failed"_L1), declined.out.constData());
    const QJsonObject why = declined.json().value(u"checks"_s).toArray().last().toObject();
    QVERIFY(why.value(u"message"_s).toString().contains("alibaba.product.get"_L1));
    QVERIFY(why.value(u"advice"_s).toString().contains("apply"_L1));
    QVERIFY(
        why.value(u"link"_s).toString().endsWith("com.alibaba.product:alibaba.product.get-1"_L1));
    const Outcome table = program.run(
        {u"account"_s, u"test"_s, u"--dialect"_s, u"aop"_s},
        {{u"SANJIA_OFFER_API"_s, u"com.alibaba.product:alibaba.product.get"_s}});
    QVERIFY2(table.out.contains("  See: https://open.1688.com/api/"), table.out.constData());
    const Outcome nobody = program.run(test,
                                       {{u"SANJIA_APP_KEY"_s, u"1"_s},
                                        {u"SANJIA_APP_SECRET"_s, u"s"_s},
                                        {u"SANJIA_GATEWAY"_s, u"http://127.0.0.1:9"_s}});
    QCOMPARE(nobody.status, 5);
    QVERIFY(states(nobody).startsWith("network=failed"_L1));
    QVERIFY(program.run({u"account"_s, u"test"_s}).out.contains("Search: passed"));
}

void TestCliStatus::journalTellsWhatHappened()
{
    Program program;
    QCOMPARE(program.run({u"journal"_s}).status, 0); // empty, and no trouble
    QCOMPARE(program.run({u"search"_s, u"数据线"_s}).status, 0);
    QCOMPARE(program.run({u"offer"_s, u"12345678901"_s}).status, 6);
    const Outcome kept = program.run(
        {u"journal"_s, u"--last"_s, u"5"_s, u"--full"_s, u"--format"_s, u"json"_s});
    QCOMPARE(kept.status, 0);
    const QJsonArray calls = kept.json().value(u"calls"_s).toArray();
    QCOMPARE(calls.size(), 2);
    const QJsonObject gone = calls.at(0).toObject(); // newest first
    QCOMPARE(gone.value(u"ok"_s).toBool(), false);
    QCOMPARE(gone.value(u"error_code"_s).toString(), u"2000"_s);
    QVERIFY(!gone.value(u"advice"_s).toString().isEmpty());
    QVERIFY(gone.value(u"link"_s).isNull()); // nothing on the platform brings an offer back
    QVERIFY(gone.value(u"reply"_s).toString().contains("error_response"_L1));
    const QJsonObject fine = calls.at(1).toObject();
    QVERIFY(fine.contains(u"advice"_s) && fine.value(u"advice"_s).isNull());
    QCOMPARE(fine.value(u"interface"_s).toString(), u"com.alibaba.product.search"_s);
    QCOMPARE(fine.value(u"status"_s).toInt(), 200);
    QCOMPARE(fine.value(u"tries"_s).toInt(), 1);
    QVERIFY(fine.value(u"text"_s).toString().contains(u"keywords数据线"_s));
    QVERIFY(!kept.out.contains("sandbox-")); // the sample market's secret
    QVERIFY(program.run({u"journal"_s, u"--full"_s}).out.contains("curl"));
    QCOMPARE(program.run({u"journal"_s, u"--last"_s, u"0"_s}).status, 2);
}

void TestCliStatus::refusalSaysWhereToGo()
{
    Program program;
    const clitest::Environment declined{
        {u"SANJIA_OFFER_API"_s, u"com.alibaba.product:alibaba.product.get"_s}};
    const Outcome offer = program.run({u"offer"_s, u"12345678901"_s, u"--dialect"_s, u"aop"_s},
                                      declined);
    QCOMPARE(offer.status, 3);
    const QByteArray page = "https://open.1688.com/api/apidocdetail.htm?id="
                            "com.alibaba.product:alibaba.product.get-1";
    QVERIFY2(offer.err.split('\n').contains("See: " + page), offer.err.constData());
    // The journal knows which call it was.
    const Outcome full = program.run({u"journal"_s, u"--full"_s});
    QVERIFY2(full.out.contains("has not been granted com.alibaba.product:alibaba.product.get "),
             full.out.constData());
    QVERIFY2(full.out.split('\n').contains("See: " + page), full.out.constData());
    const Outcome csv = program.run({u"journal"_s, u"--format"_s, u"csv"_s});
    QVERIFY2(csv.out.contains(",advice,link\r\n") && csv.out.contains(page), csv.out.constData());
}

void TestCliStatus::malformedRowsAreSkippedAndCounted()
{
    const StubGateway stub(QList<StubGateway::Reply>{
        {"200 OK",
         R"({"result":{"products":[{"subject":"no id"},{"productId":"1234567","price":"1.00"},7]}})"}});
    const Program program;
    const QStringList search{u"search"_s, u"x"_s, u"--format"_s, u"json"_s};
    const Outcome outcome = program.run(search, stub.account());
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.json().value(u"skipped"_s).toInt(), 2);
    QCOMPARE(outcome.json().value(u"offers"_s).toArray().size(), 1);
    QVERIFY(outcome.json().value(u"total"_s).isNull());
    QVERIFY2(outcome.err.contains("2 row"), outcome.err.constData());
    QVERIFY(!outcome.err.contains("productId"));
    const Outcome verbose = program.run(search + QStringList{u"--verbose"_s}, stub.account());
    QVERIFY2(verbose.err.contains("productId"), verbose.err.constData());
}

void TestCliStatus::laterPageFails()
{
    const StubGateway stub(QList<StubGateway::Reply>{{"200 OK", kOnePage}, {"200 OK", "nonsense"}});
    const Program program;
    const Outcome outcome = program.run({u"search"_s, u"x"_s, u"--page-size"_s, u"1"_s,
                                         u"--pages"_s, u"3"_s, u"--format"_s, u"json"_s},
                                        stub.account());
    QVERIFY2(outcome.status == 7, outcome.err.constData());
    QCOMPARE(outcome.json().value(u"offers"_s).toArray().size(), 1);
    // What was printed was also kept.
    const Outcome library = program.run({u"library"_s, u"--format"_s, u"json"_s});
    QCOMPARE(library.json().value(u"offers"_s).toArray().size(), 1);
}

void TestCliStatus::interruptKeepsWhatArrived()
{
    // One page, and then it takes the question and never answers.
    const StubGateway stub(QList<StubGateway::Reply>{{"200 OK", kOnePage}, {}});
    const Program program;
    const std::unique_ptr<QProcess> child = program.process({u"search"_s, u"x"_s, u"--page-size"_s,
                                                             u"1"_s, u"--pages"_s, u"9"_s,
                                                             u"--format"_s, u"json"_s},
                                                            stub.account());
    QSignalSpy ended(child.get(), &QProcess::finished);
    child->start();
    QTRY_VERIFY_WITH_TIMEOUT(stub.requests() > 1, 30'000);
    QCOMPARE(::kill(static_cast<pid_t>(child->processId()), SIGINT), 0);
    QVERIFY(ended.wait(30'000));
    QCOMPARE(child->exitStatus(), QProcess::NormalExit);
    QCOMPARE(child->exitCode(), 130);
    QCOMPARE(Outcome({130, child->readAllStandardOutput(), {}})
                 .json()
                 .value(u"offers"_s)
                 .toArray()
                 .size(),
             1);
}

void TestCliStatus::closedStandardOutput()
{
    const Program program;
    const std::unique_ptr<QProcess> child = program.process({});
    const QString sanjia = child->program();
    QSignalSpy ended(child.get(), &QProcess::finished);
    child->setProgram(u"/bin/sh"_s);
    child->setArguments({u"-c"_s, u"\"$0\" --help >&-"_s, sanjia});
    child->start();
    QVERIFY(ended.wait(30'000));
    QCOMPARE(child->exitStatus(), QProcess::NormalExit);
    QCOMPARE(child->exitCode(), 8);
    // A reader that has had enough is no failure.
    child->setArguments({u"-c"_s, u"{ \"$0\" --help; echo \"status $?\" >&2; } | true"_s, sanjia});
    child->start();
    QVERIFY(ended.wait(30'000));
    QVERIFY(child->readAllStandardError().contains("status 0"));
}

void TestCliStatus::sampleMarketSaysSo()
{
    const Program program;
    const Outcome outcome = program.run(
        {u"search"_s, u"耳机"_s, u"--page-size"_s, u"3"_s, u"--format"_s, u"json"_s});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QCOMPARE(outcome.json().value(u"offers"_s).toArray().size(), 3);
    QVERIFY(outcome.err.contains("sample market"));
    QVERIFY(QFile::exists(program.path(u"data/sample.sqlite"_s)));
    QVERIFY(!QFile::exists(program.path(u"data/library.sqlite"_s)));
}

QTEST_GUILESS_MAIN(TestCliStatus)
#include "test_clistatus.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/journal.h"
#include "core/services/sharedbudget.h"
#include "core/store/database.h"
#include "core/store/store.h"

#include "tests/support/bench.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

constexpr UtcMs kNow = 1'700'000'000'000;

CallRecord someCall()
{
    CallRecord call;
    call.at = kNow;
    call.interfaceName = u"com.alibaba.product.search"_s;
    call.address = u"https://gw.open.1688.com/openapi/x"_s;
    call.parameters = {{u"keywords"_s, u"it's 耳机=1&2"_s},
                       {u"empty"_s, QString()},
                       {u"access_token"_s, u"***"_s},
                       {u"sign"_s, u"ABC"_s}};
    call.textToSign = u"access_token***keywordsit's 耳机=1&2"_s;
    call.signature = u"ABC"_s;
    call.status = 400;
    call.tries = 2;
    call.milliseconds = 731;
    call.error = Error{ErrorKind::Permission, u"gw.APIACLDecline"_s, u"not allowed"_s,
                       std::nullopt};
    call.reply = QByteArray("{\"error_code\":\"gw.APIACLDecline\"}\0binary", 40);
    return call;
}

} // namespace

/// The journal of calls and the budget that processes share, on a real file.
class TestCalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsACallWhole();
    void keepsEveryKindOfError();
    void keepsTheNewestThousand();
    void curlLeavesTheSecretsOut();
    void twoStoresShareOneBudget();
    void backgroundWorkLeavesAFifthToPeople();
    void whoWaitedForThePurseSeesWhatWasTakenMeanwhile();
    void budgetIsPerAccount();
    void budgetSurvivesAClockSetBack();
};

void TestCalls::keepsACallWhole()
{
    Bench bench;
    QVERIFY(bench.open());
    Journal journal(bench.store);
    QSignalSpy spy(&journal, &Journal::recorded);
    journal.record(someCall());
    CallRecord fine = someCall();
    fine.error.reset();
    fine.post = true;
    journal.record(fine);
    QTRY_COMPARE(spy.count(), 2);
    const auto calls = answerOf(journal.recent(10));
    QVERIFY(calls);
    QCOMPARE(calls->size(), 2);
    QVERIFY(calls->at(0).post && !calls->at(0).error); // newest first
    const CallRecord &kept = calls->at(1);
    const CallRecord asked = someCall();
    QCOMPARE(kept.parameters, asked.parameters);
    QCOMPARE(kept.reply, asked.reply);
    QCOMPARE(kept.error, asked.error);
    QCOMPARE(kept.textToSign, asked.textToSign);
    QCOMPARE(kept.tries, 2);
    QCOMPARE(kept.milliseconds, 731);
    QCOMPARE(spy.at(1).at(0).value<CallRecord>().id, calls->at(0).id);
    QCOMPARE(answerOf(journal.recent(1))->size(), 1);
}

void TestCalls::keepsEveryKindOfError()
{
    Bench bench;
    QVERIFY(bench.open());
    CallRecord call = someCall();
    for (const ErrorKind kind : {ErrorKind::Cancelled, ErrorKind::Defect, kLastErrorKind}) {
        call.error->kind = kind;
        QVERIFY(answerOf(bench.store.appendCall(call)));
    }
    const auto calls = answerOf(bench.store.calls(10));
    QVERIFY(calls);
    QCOMPARE(calls->size(), 3); // newest first
    QCOMPARE(calls->at(0).error->kind, kLastErrorKind);
    QCOMPARE(calls->at(1).error->kind, ErrorKind::Defect);
    QCOMPARE(calls->at(2).error->kind, ErrorKind::Cancelled);
}

void TestCalls::keepsTheNewestThousand()
{
    Bench bench;
    QVERIFY(bench.open());
    CallRecord call = someCall();
    for (int i = 0; i < 1'003; ++i) {
        call.tries = i;
        Request<qint64> kept = bench.store.appendCall(call);
        kept.detach();
    }
    const auto calls = answerOf(bench.store.calls(5'000));
    QVERIFY(calls);
    QCOMPARE(calls->size(), 1'000);
    QCOMPARE(calls->constFirst().tries, 1'002);
    QCOMPARE(calls->constLast().tries, 3);
}

void TestCalls::curlLeavesTheSecretsOut()
{
    const QString curl = Journal::asCurl(someCall());
    QVERIFY(curl.startsWith("curl"_L1));
    QVERIFY(curl.contains("--get"_L1));
    QVERIFY2(curl.contains(u"'keywords=it'\\''s 耳机=1&2'"_s), qPrintable(curl));
    QVERIFY(curl.contains("access_token=\"$ACCESS_TOKEN\""_L1));
    QVERIFY(curl.contains("sign=\"$SIGN\""_L1));
    QVERIFY(!curl.contains("***"_L1));
    CallRecord post = someCall();
    post.post = true;
    QVERIFY(!Journal::asCurl(post).contains("--get"_L1));
}

void TestCalls::twoStoresShareOneBudget()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"library.sqlite"_s);
    Store first(path);
    Store second(path);
    QVERIFY(answerOf(first.open()));
    QVERIFY(answerOf(second.open()));
    SettableClock clock(kNow);
    SharedBudget window(first, clock, u"key"_s, 50);
    SharedBudget command(second, clock, u"key"_s, 50);
    // Both ask at once, as two processes do.
    std::vector<Request<BudgetTake>> asked;
    for (int i = 0; i < 40; ++i) {
        asked.push_back(window.take(Lane::Person));
        asked.push_back(command.take(Lane::Person));
    }
    int granted = 0;
    for (const auto &request : asked) {
        const auto take = answerOf(request);
        QVERIFY(take);
        granted += take->granted ? 1 : 0;
        if (!take->granted)
            QCOMPARE(take->waitMs, 60'000);
    }
    QCOMPARE(granted, 50);
    clock.advance(60'000);
    const auto again = answerOf(command.take(Lane::Person));
    QVERIFY(again && again->granted);
    QCOMPARE(again->left, 49);
}

void TestCalls::backgroundWorkLeavesAFifthToPeople()
{
    Bench bench;
    QVERIFY(bench.open());
    SharedBudget work(bench.store, bench.clock, u"key"_s, 10);
    SharedBudget person(bench.store, bench.clock, u"key"_s, 10);
    for (int i = 0; i < 8; ++i)
        QVERIFY(answerOf(work.take(Lane::Background))->granted);
    const auto refused = answerOf(work.take(Lane::Background));
    QVERIFY(!refused->granted);
    QCOMPARE(refused->left, 2);
    QVERIFY(answerOf(person.take(Lane::Person))->granted);
    QVERIFY(answerOf(person.take(Lane::Person))->granted);
    QVERIFY(!answerOf(person.take(Lane::Person))->granted);
}

/// The moment of a call is when the purse is open, not when it was asked for: else what others took
/// in between looks like calls of the future, which are forgotten.
void TestCalls::whoWaitedForThePurseSeesWhatWasTakenMeanwhile()
{
    Bench bench;
    QVERIFY(bench.open());
    SharedBudget budget(bench.store, bench.clock, u"key"_s, 1);
    Database other(bench.store.path());
    QVERIFY(other.open());
    Request<BudgetTake> asked;
    {
        Transaction holding(other);
        QVERIFY(holding.begun());
        asked = budget.take(Lane::Person);
        bench.clock.advance(2'000);
        QVERIFY(
            other.run(u"INSERT INTO spent (account, at) VALUES ('key', ?)"_s, {bench.clock.now()}));
        QVERIFY(holding.commit());
    }
    QVERIFY(!answerOf(asked)->granted);
}

void TestCalls::budgetIsPerAccount()
{
    Bench bench;
    QVERIFY(bench.open());
    SharedBudget one(bench.store, bench.clock, u"one"_s, 1);
    SharedBudget other(bench.store, bench.clock, u"other"_s, 1);
    QVERIFY(answerOf(one.take(Lane::Person))->granted);
    QVERIFY(!answerOf(one.take(Lane::Person))->granted);
    QVERIFY(answerOf(other.take(Lane::Person))->granted);
}

void TestCalls::budgetSurvivesAClockSetBack()
{
    Bench bench;
    QVERIFY(bench.open());
    SharedBudget budget(bench.store, bench.clock, u"key"_s, 1);
    QVERIFY(answerOf(budget.take(Lane::Person))->granted);
    bench.clock.advance(-3'600'000);
    QVERIFY(answerOf(budget.take(Lane::Person))->granted); // not shut out for an hour
}

QTEST_GUILESS_MAIN(TestCalls)
#include "test_calls.moc"

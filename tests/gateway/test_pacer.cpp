// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/pacer.h"

#include "core/gateway/budgetledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// The budget, against a clock that is moved by hand.
class TestPacer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void letsTheBudgetGoAndNoMore();
    void cancelledPlacesAreGivenAway();
    void clockMayJumpBack();
    void noBudgetIsNoLimit();
    void peopleGoBeforeBackgroundWork();
    void backgroundWorkLeavesAFifthToPeople();
    void aLedgerCountsForAll();
    void aBrokenLedgerHindersNobody();
};

namespace {
constexpr UtcMs kStart = 1'700'000'000'000;
} // namespace

void TestPacer::letsTheBudgetGoAndNoMore()
{
    SettableClock clock(kStart);
    Pacer pacer(3, clock);
    std::vector<Request<void>> turns;
    int gone = 0;
    for (int i = 0; i < 7; ++i) {
        turns.push_back(pacer.acquire());
        turns.back().then(this, [&gone](const Result<void> &) { ++gone; });
    }
    QTRY_COMPARE(gone, 3);
    QCOMPARE(pacer.left(), 0);
    clock.advance(59'999);
    QTest::qWait(600); // the pacer looks at the clock twice a second
    QCOMPARE(gone, 3);
    clock.advance(2);
    QTRY_COMPARE(gone, 6);
    clock.advance(60'001);
    QTRY_COMPARE(gone, 7);
    QCOMPARE(pacer.left(), 2);
}

void TestPacer::cancelledPlacesAreGivenAway()
{
    SettableClock clock(kStart);
    Pacer pacer(1, clock);
    int gone = 0;
    Request<void> first = pacer.acquire();
    Request<void> given = pacer.acquire();
    Request<void> last = pacer.acquire();
    last.then(this, [&gone](const Result<void> &) { ++gone; });
    given.cancel();
    clock.advance(60'001);
    QTRY_COMPARE(gone, 1);
}

void TestPacer::clockMayJumpBack()
{
    SettableClock clock(kStart);
    Pacer pacer(1, clock);
    Request<void> first = pacer.acquire();
    QCOMPARE(pacer.left(), 0);
    clock.advance(-3'600'000);
    QCOMPARE(pacer.left(), 1);
}

void TestPacer::noBudgetIsNoLimit()
{
    SettableClock clock(kStart);
    Pacer pacer(0, clock);
    std::vector<Request<void>> turns;
    for (int i = 0; i < 500; ++i)
        turns.push_back(pacer.acquire());
    for (const Request<void> &turn : turns)
        QVERIFY(turn.future().isFinished());
}

void TestPacer::peopleGoBeforeBackgroundWork()
{
    SettableClock clock(kStart);
    Pacer pacer(1, clock);
    QStringList order;
    std::vector<Request<void>> turns;
    const auto ask = [&](Lane lane, const QString &name) {
        turns.push_back(pacer.acquire(lane));
        turns.back().then(this, [&order, name](const Result<void> &) { order.append(name); });
    };
    ask(Lane::Person, u"first"_s); // takes the minute's only call
    ask(Lane::Background, u"work 1"_s);
    ask(Lane::Background, u"work 2"_s);
    ask(Lane::Person, u"click 1"_s);
    ask(Lane::Person, u"click 2"_s);
    for (int i = 1; i <= 5; ++i) {
        QTRY_COMPARE(order.size(), i);
        clock.advance(60'001);
    }
    QCOMPARE(order,
             (QStringList{u"first"_s, u"click 1"_s, u"click 2"_s, u"work 1"_s, u"work 2"_s}));
}

void TestPacer::backgroundWorkLeavesAFifthToPeople()
{
    SettableClock clock(kStart);
    Pacer pacer(5, clock);
    std::vector<Request<void>> turns;
    int background = 0;
    int people = 0;
    for (int i = 0; i < 5; ++i) {
        turns.push_back(pacer.acquire(Lane::Background));
        turns.back().then(this, [&background](const Result<void> &) { ++background; });
    }
    QTRY_COMPARE(background, 4);
    QCOMPARE(pacer.left(), 1);
    turns.push_back(pacer.acquire(Lane::Person));
    turns.back().then(this, [&people](const Result<void> &) { ++people; });
    QTRY_COMPARE(people, 1);
    QCOMPARE(background, 4);
    clock.advance(60'001);
    QTRY_COMPARE(background, 5);
}

namespace {

class FakeLedger final : public BudgetLedger
{
public:
    int left = 0;
    bool broken = false;
    int asked = 0;
    Request<BudgetTake> take(Lane) override
    {
        ++asked;
        if (broken)
            return readyRequest<BudgetTake>(fail(ErrorKind::StoreBusy));
        if (left == 0)
            return readyRequest<BudgetTake>(BudgetTake{false, 0, 1'000});
        --left;
        return readyRequest<BudgetTake>(BudgetTake{true, left, 0});
    }
};

} // namespace

void TestPacer::aLedgerCountsForAll()
{
    SettableClock clock(kStart);
    FakeLedger ledger;
    ledger.left = 2; // others have spent the rest of the fifty
    Pacer pacer(50, clock, &ledger);
    int gone = 0;
    std::vector<Request<void>> turns;
    for (int i = 0; i < 4; ++i) {
        turns.push_back(pacer.acquire());
        turns.back().then(this, [&gone](const Result<void> &) { ++gone; });
    }
    QTRY_COMPARE(gone, 2);
    QCOMPARE(pacer.left(), 0);
    ledger.left = 10;
    QTRY_COMPARE(gone, 4); // asked again by itself
}

void TestPacer::aBrokenLedgerHindersNobody()
{
    SettableClock clock(kStart);
    FakeLedger ledger;
    ledger.broken = true;
    Pacer pacer(2, clock, &ledger);
    int gone = 0;
    std::vector<Request<void>> turns;
    for (int i = 0; i < 3; ++i) {
        turns.push_back(pacer.acquire());
        turns.back().then(this, [&gone](const Result<void> &) { ++gone; });
    }
    QTRY_COMPARE(gone, 2); // its own count goes on alone
    QCOMPARE(pacer.left(), 0);
    QVERIFY(ledger.asked > 0);
}

QTEST_GUILESS_MAIN(TestPacer)
#include "test_pacer.moc"

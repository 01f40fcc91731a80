// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/pacer.h"

#include <QTest>

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

QTEST_GUILESS_MAIN(TestPacer)
#include "test_pacer.moc"

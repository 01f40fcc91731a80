// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/watchfixture.h"

using namespace Qt::StringLiterals;
using namespace sanjia;

/// Watching through what happens to programs: cut off, stopped, twice at once, with wrong clocks.
class TestWatchEndurance : public QObject, private WatchFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void goesOnWhereItWasCutOff();
    void isStoppedAndGoesOn();
    void isStoppedAtAnyMoment();
    void twoProcessesShareTheWork();
    void aClockThatWasWrongHoldsNothingUp();
    void whatIsDeletedMeanwhileIsNoFailure();
    void manyWatchesArePlannedQuickly();
};

void TestWatchEndurance::goesOnWhereItWasCutOff()
{
    for (int i = 1; i <= 8; ++i) {
        shop.put(i, 1'000);
        QVERIFY(answerOf(bench->store.save({shop.offers.value(offerAt(i).id.value)}, 1)));
    }
    QList<OfferId> ids;
    for (int i = 1; i <= 8; ++i)
        ids.append(offerAt(i).id);
    QVERIFY(answerOf(lists->addMaking(u"A"_s, ids)));
    add(Watch::Kind::Shortlist, u"A"_s, {u"any"_s});
    // The process dies after three steps.
    {
        WatchRunner dying(bench->market, bench->store, bench->clock);
        QSignalSpy steps(&dying, &WatchRunner::stepTaken);
        dying.start(WatchRunner::What::Due);
        while (steps.count() < 3)
            QVERIFY(steps.wait()); // by its signal: asked now and then it may be through
    }
    const int before = shop.calls;
    QVERIFY(before < 8);
    QVERIFY(!run(WatchRunner::What::Due)); // the dead one holds it still
    QCOMPARE(shop.calls, before);
    clock().advance(11 * 60'000);
    QVERIFY(!run(WatchRunner::What::Due));
    // What was kept is not asked for again: at most the call under way was in vain.
    QVERIFY2(shop.calls <= 9, qPrintable(QString::number(shop.calls)));
    QCOMPARE(answerOf(watches->runs(0, 10))->size(), 1);
    QCOMPARE(answerOf(watches->runs(0, 10))->first().tally.checked, 8);
}

void TestWatchEndurance::isStoppedAndGoesOn()
{
    for (int i = 1; i <= 3; ++i)
        shop.put(i, 1'000);
    for (int i = 1; i <= 3; ++i)
        addOffer(i, {});
    const auto serve = std::exchange(bench->gateway.onOffer, {}); // the market takes its time
    QSignalSpy finished(runner.get(), &WatchRunner::finished);
    runner->start(WatchRunner::What::Due);
    QTRY_COMPARE(bench->gateway.openOffers.size(), 1);
    runner->stop();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.at(0).at(1).value<std::optional<Error>>()->kind, ErrorKind::Cancelled);
    bench->gateway.onOffer = serve;
    QVERIFY(!run(WatchRunner::What::Due));
    QCOMPARE(shop.calls, 3);
}

void TestWatchEndurance::isStoppedAtAnyMoment()
{
    for (int i = 1; i <= 4; ++i) {
        shop.put(i, 1'000);
        addOffer(i, {});
    }
    for (int turns = 0; turns < 60; ++turns) {
        QSignalSpy finished(runner.get(), &WatchRunner::finished);
        runner->start(WatchRunner::What::Due);
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents();
        runner->stop();
        QVERIFY(!finished.isEmpty() || finished.wait(10'000));
        QCoreApplication::processEvents();
        QCOMPARE(finished.count(), 1);
        QVERIFY(!runner->isRunning());
    }
    // Nothing is left held: the rest is done at once.
    QVERIFY(!run(WatchRunner::What::Due));
    const auto all = answerOf(watches->list());
    for (const Watch &watch : *all)
        QVERIFY(watch.lastRunAt > 0);
}

void TestWatchEndurance::twoProcessesShareTheWork()
{
    for (int i = 1; i <= 6; ++i) {
        shop.put(i, 1'000);
        addOffer(i, {u"any"_s});
    }
    Store other(bench->store.path());
    QVERIFY(answerOf(other.open()));
    Market market(bench->gateway, other, bench->clock);
    WatchRunner second(market, other, bench->clock);
    QSignalSpy done1(runner.get(), &WatchRunner::finished);
    QSignalSpy done2(&second, &WatchRunner::finished);
    runner->start(WatchRunner::What::Due);
    second.start(WatchRunner::What::Due);
    QTRY_VERIFY_WITH_TIMEOUT(done1.count() == 1 && done2.count() == 1, 20'000);
    QCOMPARE(shop.calls, 6); // none twice
}

void TestWatchEndurance::aClockThatWasWrongHoldsNothingUp()
{
    shop.put(1, 1'000);
    addOffer(1, {});
    const UtcMs right = clock().now();
    clock().advance(1'000 * kMsPerDay);
    QVERIFY(!run(WatchRunner::What::Due));
    clock().set(right); // somebody sets it right
    QVERIFY(!run(WatchRunner::What::Due));
    QCOMPARE(shop.calls, 2);
    QVERIFY(!run(WatchRunner::What::Due));
    QCOMPARE(shop.calls, 2);
}

void TestWatchEndurance::whatIsDeletedMeanwhileIsNoFailure()
{
    shop.put(1, 1'000);
    const Watch watch = addOffer(1, {});
    const auto serve = std::exchange(bench->gateway.onOffer, {});
    QSignalSpy finished(runner.get(), &WatchRunner::finished);
    runner->start(WatchRunner::What::Due);
    QTRY_COMPARE(bench->gateway.openOffers.size(), 1);
    QVERIFY(answerOf(watches->remove({watch.id})));
    bench->gateway.openOffers.first().finish(serve(offerAt(1).id));
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!finished.at(0).at(1).value<std::optional<Error>>());
}

void TestWatchEndurance::manyWatchesArePlannedQuickly()
{
    // Not timed (the bench does): but five thousand must not take five thousand looks at all.
    QList<Offer> offers;
    for (int i = 0; i < 300; ++i)
        offers.append(offerAt(i));
    QVERIFY(answerOf(bench->store.save(offers, 1)));
    for (int i = 0; i < 300; ++i)
        addOffer(i, {u"any"_s});
    for (int i = 0; i < 300; ++i)
        shop.put(i, 1'250);
    QVERIFY(!run(WatchRunner::What::Due));
    QCOMPARE(shop.calls, 300);
    QCOMPARE(told(), QStringList());
}

QTEST_GUILESS_MAIN(TestWatchEndurance)
#include "test_watchendurance.moc"

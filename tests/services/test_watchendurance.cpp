// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/watchfixture.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

constexpr UtcMs kHour = 3'600'000;

} // namespace

/// Watching through what happens to programs: cut off, stopped, twice at once, with wrong clocks,
/// for a year.
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
    void aYearOfWatching();
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
    QVERIFY(answerOf(watches->remove(watch.id)));
    bench->gateway.openOffers.first().finish(serve(offerAt(1).id));
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!finished.at(0).at(1).value<std::optional<Error>>());
}

/// A year, hour by hour, with sleep, faults, restarts and a clock that is set: what must be told is
/// worked out beside it, and nothing else may be.
void TestWatchEndurance::aYearOfWatching()
{
    constexpr int kOffers = 3;
    std::mt19937 random(2026);
    const auto chance = [&random](unsigned in) {
        return random() % in == 0;
    };
    QMap<int, qint64> price; // what the market asks
    QMap<int, qint64> seen; // what the watch saw last
    QMap<int, bool> wasGone;
    for (int i = 1; i <= kOffers; ++i) {
        shop.put(i, 1'000);
        price[i] = 1'000;
        Watch watch = addOffer(i, {u"drop 10%"_s, u"gone"_s, u"back"_s});
        watch.coolDownMinutes = 0;
        QVERIFY(answerOf(watches->change(watch)));
    }
    QStringList expected;
    for (int hour = 0; hour < 365 * 24; hour += 12) {
        clock().advance(12 * kHour + (chance(40) ? 20 * kMsPerDay : 0)); // and now and then asleep
        for (int i = 1; i <= kOffers; ++i) {
            const QString id = offerAt(i).id.value;
            if (chance(12)) {
                price[i] = 500 + static_cast<qint64>(random() % 1'000);
                shop.put(i, price[i]);
            }
            if (chance(60))
                shop.gone.insert(id);
            else if (chance(8))
                shop.gone.remove(id);
        }
        const bool down = chance(15);
        shop.down = down ? std::optional(ErrorKind::Offline) : std::nullopt;
        if (chance(30)) { // the program was closed and started
            runner = std::make_unique<WatchRunner>(bench->market, bench->store, bench->clock);
            runner->setZone(QTimeZone::utc());
        }
        const auto error = run(WatchRunner::What::Due);
        QVERIFY(down || !error);
        if (down)
            continue;
        for (int i = 1; i <= kOffers; ++i) {
            const bool gone = shop.gone.contains(offerAt(i).id.value);
            const QString name = QString::number(i);
            if (gone) {
                // Never seen before it went: there is nothing to tell.
                if (seen.contains(i) && !wasGone.value(i))
                    expected.append(name + u" gone"_s);
                wasGone[i] = seen.contains(i);
                continue;
            }
            if (wasGone.value(i))
                expected.append(name + u" back"_s);
            wasGone[i] = false;
            if (seen.contains(i) && (seen[i] - price[i]) * 10 >= seen[i] && price[i] < seen[i])
                expected.append(name + u" drop 10%"_s);
            seen[i] = price[i];
        }
    }
    QStringList all;
    const QList<Alert> alerts = *answerOf(watches->alerts({false, 0, {}, 100'000}));
    for (const Alert &alert : alerts)
        all.append(alert.offer.value.last(1) + u' ' + alert.rule);
    all.sort();
    expected.sort();
    QVERIFY(expected.size() > 100);
    QCOMPARE(all, expected);
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

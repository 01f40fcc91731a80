// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/watchfixture.h"

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

constexpr UtcMs kHour = 3'600'000;

} // namespace

/// Watching over a real store and a market that the test keeps: what is told, and what is not.
class TestWatchRunner : public QObject, private WatchFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tellsOfAnOfferThatFell();
    void theFirstRunTellsOfWhatTheLibraryKnew();
    void watchesASearch();
    void readsTheFirstInFull();
    void watchesAListAndASeller();
    void runsWhatIsDueAndNothingElse();
    void missesAreMadeUpOnce();
    void keepsQuietHours();
    void aFailureLooksLikeNothing_data();
    void aFailureLooksLikeNothing();
    void oneBrokenOfferStopsNothing();
    void alertsOutliveTheirWatchAndAreRead();
    void keepsAHistoryOfRuns();
    void aListThatIsRenamedIsStillWatched();
    void theChosenOnesAndNoOther();
    void whatIsAskedForMeanwhileComesNext();
};

void TestWatchRunner::init() { QVERIFY(begin()); }

void TestWatchRunner::tellsOfAnOfferThatFell()
{
    shop.put(1, 1'000);
    addOffer(1, {u"drop 5%"_s});
    QVERIFY(!run());
    QCOMPARE(told(), QStringList()); // first sight
    shop.put(1, 950);
    QVERIFY(!run());
    QCOMPARE(runner->tally(), (WatchTally{1, 1, 1, 0, 1}));
    QCOMPARE(told(), QStringList{u"1 drop 5%"_s});
    const auto alert = answerOf(watches->alerts({}))->first();
    QCOMPARE(alert.oldPrice, Money::fromFen(1'000));
    QCOMPARE(alert.newPrice, Money::fromFen(950));
    QCOMPARE(alert.title, offerAt(1).title);
    QVERIFY(!alert.read);
    QVERIFY(!run());
    QCOMPARE(runner->tally(), (WatchTally{1, 0, 0, 0, 1}));
    QCOMPARE(told().size(), 1);
}

void TestWatchRunner::theFirstRunTellsOfWhatTheLibraryKnew()
{
    QVERIFY(answerOf(bench->store.save({offerAt(1, 1'000), offerAt(2, 1'000)}, clock().now())));
    addOffer(1, {u"drop 5%"_s}); // remembers it
    add(Watch::Kind::Keywords, u"耳机"_s, {u"drop 6%"_s}); // finds out when it meets it
    shop.put(1, 900);
    shop.put(2, 900);
    // A person sees one of the prices first.
    QVERIFY(answerOf(bench->market.offer(offerAt(1).id)));
    QVERIFY(!run());
    QStringList all = told();
    all.sort();
    QCOMPARE(all, (QStringList{u"1 drop 5%"_s, u"2 drop 6%"_s}));
}

void TestWatchRunner::watchesASearch()
{
    for (int i = 1; i <= 120; ++i)
        shop.put(i, 1'000);
    Watch watch = add(Watch::Kind::Keywords, u"耳机"_s, {u"drop 5%"_s, u"new below 8"_s});
    watch.pages = 3;
    QVERIFY(answerOf(watches->change(watch)));
    QVERIFY(!run());
    QCOMPARE(runner->tally(), (WatchTally{120, 0, 0, 0, 3}));
    QCOMPARE(bench->gateway.queries.last().pageSize, kMaxPageSize);
    QCOMPARE(bench->gateway.queries.last().sort, SearchSort::Sales);
    shop.put(7, 900);
    shop.put(121, 800); // new to the search, and cheap
    shop.put(122, 801);
    QVERIFY(!run());
    QStringList all = told();
    all.sort();
    QCOMPARE(all, (QStringList{u"1 new below 8.00"_s, u"7 drop 5%"_s}));
    // A search that ends early asks for no more pages.
    shop.offers.clear();
    shop.put(1, 1'000);
    QVERIFY(!run());
    QCOMPARE(runner->tally().calls, 1);
    QCOMPARE(told().size(), 2); // not being found is not being gone
}

void TestWatchRunner::readsTheFirstInFull()
{
    for (int i = 1; i <= 60; ++i)
        shop.put(i, 1'000);
    Watch watch = guideWatch(u"耳机"_s);
    watch.rules = {WatchRule::parse(u"gone"_s).value()};
    watch.pages = 2;
    const auto kept = answerOf(watches->add(watch));
    QVERIFY(!run());
    QCOMPARE(runner->tally().calls, 2 + 10);
    QCOMPARE(bench->gateway.ids.size(), 10);
    QCOMPARE(bench->gateway.lanes.last(), Lane::Background);
    watch = *kept;
    watch.deep = Watch::kAll;
    QVERIFY(answerOf(watches->change(watch)));
    QVERIFY(!run());
    QCOMPARE(runner->tally().calls, 2 + 60);
}

void TestWatchRunner::watchesAListAndASeller()
{
    for (int i = 1; i <= 4; ++i) {
        shop.put(i, 1'000);
        Offer offer = shop.offers.value(offerAt(i).id.value);
        offer.supplier = {SupplierId{i < 4 ? u"s1"_s : u"s2"_s}, u"x"_s};
        shop.offers.insert(offer.id.value, offer);
        QVERIFY(answerOf(bench->store.save({offer}, clock().now())));
    }
    QVERIFY(answerOf(lists->addMaking(u"春季"_s, {offerAt(1).id, offerAt(4).id})));
    add(Watch::Kind::Shortlist, u"春季"_s, {u"drop 1%"_s});
    add(Watch::Kind::Seller, u"s1"_s, {u"drop 2%"_s});
    QCOMPARE(answerOf(watches->members(answerOf(watches->list())->at(1))).value_or(-1), 3);
    for (int i = 1; i <= 4; ++i) {
        Offer offer = shop.offers.value(offerAt(i).id.value);
        offer.price = Money::fromFen(900);
        shop.offers.insert(offer.id.value, offer);
    }
    QVERIFY(!run());
    QStringList all = told();
    all.sort();
    QCOMPARE(all,
             (QStringList{u"1 drop 1%"_s, u"1 drop 2%"_s, u"2 drop 2%"_s, u"3 drop 2%"_s,
                          u"4 drop 1%"_s}));
}

void TestWatchRunner::runsWhatIsDueAndNothingElse()
{
    shop.put(1, 1'000);
    shop.put(2, 1'000);
    addOffer(1, {}); // every six hours
    Watch often = addOffer(2, {});
    often.everyMinutes = 60;
    QVERIFY(answerOf(watches->change(often)));
    QVERIFY(!run(WatchRunner::What::Due));
    QCOMPARE(shop.calls, 2);
    QVERIFY(!run(WatchRunner::What::Due));
    QCOMPARE(shop.calls, 2);
    clock().advance(kHour);
    QVERIFY(!run(WatchRunner::What::Due));
    QCOMPARE(shop.calls, 3);
    Watch paused = answerOf(watches->show(often.id)).value();
    paused.paused = true;
    QVERIFY(answerOf(watches->change(paused)));
    clock().advance(5 * kHour);
    QVERIFY(!run(WatchRunner::What::Due));
    QCOMPARE(shop.calls, 4);
    QVERIFY(!run()); // all, but for what is paused
    QCOMPARE(shop.calls, 5);
}

void TestWatchRunner::missesAreMadeUpOnce()
{
    shop.put(1, 1'000);
    addOffer(1, {});
    QVERIFY(!run(WatchRunner::What::Due));
    clock().advance(30 * kMsPerDay); // the computer slept for a month
    QVERIFY(!run(WatchRunner::What::Due));
    QVERIFY(!run(WatchRunner::What::Due));
    QCOMPARE(shop.calls, 2);
}

void TestWatchRunner::keepsQuietHours()
{
    shop.put(1, 1'000);
    Watch watch = addOffer(1, {});
    watch.quiet = QuietHours{22 * 60, 7 * 60};
    QVERIFY(answerOf(watches->change(watch)));
    const auto at = [this](int day, int hour) {
        clock().set(QDateTime(QDate(2026, 11, day), QTime(hour, 0), Qt::UTC).toMSecsSinceEpoch());
    };
    at(1, 12);
    QVERIFY(!run(WatchRunner::What::Due));
    QCOMPARE(shop.calls, 1);
    at(1, 23); // it was due at 18:00, and the computer slept
    QVERIFY(!run(WatchRunner::What::Due));
    QCOMPARE(shop.calls, 1);
    at(2, 6);
    QVERIFY(!run(WatchRunner::What::Due));
    QCOMPARE(shop.calls, 1);
    at(2, 7);
    QVERIFY(!run(WatchRunner::What::Due));
    QCOMPARE(shop.calls, 2);
    at(2, 23);
    QVERIFY(!run()); // who asks for all means it
    QCOMPARE(shop.calls, 3);
}

void TestWatchRunner::aFailureLooksLikeNothing_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("offline") << ErrorKind::Offline;
    QTest::newRow("timeout") << ErrorKind::Timeout;
    QTest::newRow("rate") << ErrorKind::RateLimited;
    QTest::newRow("token") << ErrorKind::Authentication;
    QTest::newRow("server") << ErrorKind::ServerDown;
}

void TestWatchRunner::aFailureLooksLikeNothing()
{
    QFETCH(ErrorKind, kind);
    shop.put(1, 1'000);
    shop.put(2, 1'000);
    addOffer(1, {u"any"_s, u"gone"_s, u"drop 1%"_s});
    addOffer(2, {u"any"_s, u"gone"_s, u"drop 1%"_s});
    QVERIFY(!run());
    shop.down = kind;
    const auto error = run();
    QVERIFY(error);
    QCOMPARE(error->kind, kind);
    QCOMPARE(runner->tally().failed, 1); // and no second call into the same wall
    QCOMPARE(told(), QStringList());
    const WatchRun cutOff = answerOf(watches->runs(0, 1))->first();
    QCOMPARE(cutOff.error, kind); // and why stands in its history
    QCOMPARE(cutOff.endedAt, 0);
    // Not again at once, but soon, and then both.
    shop.down.reset();
    shop.put(1, 900);
    shop.put(2, 900);
    QVERIFY(!run(WatchRunner::What::Due));
    QCOMPARE(told(), QStringList());
    clock().advance(7 * kHour);
    QVERIFY(!run(WatchRunner::What::Due));
    QCOMPARE(told().size(), 4);
}

void TestWatchRunner::oneBrokenOfferStopsNothing()
{
    for (int i = 1; i <= 3; ++i) {
        shop.put(i, 1'000);
        QVERIFY(answerOf(bench->store.save({shop.offers.value(offerAt(i).id.value)}, 1)));
    }
    QVERIFY(answerOf(lists->addMaking(u"A"_s, {offerAt(1).id, offerAt(2).id, offerAt(3).id})));
    add(Watch::Kind::Shortlist, u"A"_s, {u"any"_s});
    shop.broken.insert(offerAt(2).id.value);
    shop.put(3, 900);
    QSignalSpy failed(runner.get(), &WatchRunner::failed);
    QVERIFY(!run());
    QCOMPARE(failed.count(), 1);
    QCOMPARE(runner->tally(), (WatchTally{2, 1, 1, 1, 3}));
    const auto runs = answerOf(watches->runs(0, 10));
    QCOMPARE(runs->first().error, ErrorKind::BadAnswer);
    QCOMPARE(runs->first().tally.failed, 1);
}

void TestWatchRunner::alertsOutliveTheirWatchAndAreRead()
{
    shop.put(1, 1'000);
    const Watch watch = addOffer(1, {u"drop 5%"_s, u"any"_s});
    QVERIFY(!run());
    shop.put(1, 900);
    QVERIFY(!run());
    QCOMPARE(answerOf(watches->unread()).value_or(-1), 2);
    QVERIFY(answerOf(watches->remove({watch.id})));
    QCOMPARE(answerOf(watches->remove({watch.id})).error().kind, ErrorKind::NotFound);
    const QList<Alert> alerts = *answerOf(watches->alerts({}));
    QCOMPARE(alerts.size(), 2);
    QCOMPARE(alerts.first().about, watch.what);
    QCOMPARE(answerOf(watches->markRead({alerts.first().id})).value_or(-1), 1);
    QCOMPARE(answerOf(watches->markRead({alerts.first().id})).value_or(-1), 0);
    QCOMPARE(answerOf(watches->alerts({true, 0, {}, 10}))->size(), 1);
    QCOMPARE(answerOf(watches->alerts({false, watch.id, {}, 10}))->size(), 2);
    QCOMPARE(answerOf(watches->alerts({false, 99, {}, 10}))->size(), 0);
    QCOMPARE(answerOf(watches->alerts({false, 0, offerAt(1).id, 1}))->size(), 1);
    QCOMPARE(answerOf(watches->markRead({})).value_or(-1), 1);
    QVERIFY(answerOf(watches->removeAlerts({alerts.first().id})));
    QCOMPARE(answerOf(watches->alerts({}))->size(), 1);
}

void TestWatchRunner::keepsAHistoryOfRuns()
{
    shop.put(1, 1'000);
    const Watch watch = addOffer(1, {u"any"_s});
    for (int i = 0; i < 3; ++i) {
        shop.put(1, 1'000 + 100 * i);
        QVERIFY(!run());
        clock().advance(kMsPerDay);
    }
    const QList<WatchRun> runs = *answerOf(watches->runs(watch.id, 10));
    QCOMPARE(runs.size(), 3);
    QVERIFY(runs.at(0).startedAt > runs.at(1).startedAt);
    QVERIFY(runs.at(0).endedAt >= runs.at(0).startedAt);
    QCOMPARE(runs.at(0).tally, (WatchTally{1, 1, 1, 0, 1}));
    QVERIFY(!runs.at(0).error);
    QCOMPARE(answerOf(watches->show(watch.id))->lastRunAt, runs.at(0).endedAt);
}

void TestWatchRunner::aListThatIsRenamedIsStillWatched()
{
    shop.put(1, 1'000);
    QVERIFY(answerOf(bench->store.save({shop.offers.first()}, 1)));
    QVERIFY(answerOf(lists->addMaking(u"A"_s, {offerAt(1).id})));
    const Watch watch = add(Watch::Kind::Shortlist, u"A"_s, {});
    QVERIFY(answerOf(lists->rename(u"A"_s, u"B"_s)));
    QCOMPARE(answerOf(watches->show(watch.id))->what, u"B"_s);
    QVERIFY(!run());
    QCOMPARE(shop.calls, 1);
}

void TestWatchRunner::theChosenOnesAndNoOther()
{
    for (int i = 1; i <= 3; ++i)
        shop.put(i, 1'000);
    addOffer(1, {});
    Watch paused = addOffer(2, {});
    paused.paused = true;
    paused.quiet = QuietHours{0, 23 * 60 + 59};
    QVERIFY(answerOf(watches->change(paused)));
    const Watch third = addOffer(3, {});
    const auto runThese = [this](const QList<qint64> &ids) {
        clock().advance(1);
        QSignalSpy finished(runner.get(), &WatchRunner::finished);
        runner->start(ids);
        return !finished.isEmpty() || finished.wait(20'000);
    };
    QVERIFY(runThese({third.id, paused.id}));
    QCOMPARE(runner->tally().checked, 2);
    QVERIFY(runThese({paused.id})); // again, though it is not due
    QCOMPARE(runner->tally().checked, 1);
    QVERIFY(runThese({999})); // deleted meanwhile
    QCOMPARE(runner->tally().checked, 0);
    QCOMPARE(bench->gateway.ids, (QList<OfferId>{offerAt(3).id, offerAt(2).id, offerAt(2).id}));
    const QList<WatchRun> last = *answerOf(watches->lastRuns());
    QCOMPARE(last.size(), 2); // of the one that never ran there is none
}

void TestWatchRunner::whatIsAskedForMeanwhileComesNext()
{
    shop.put(1, 1'000);
    shop.put(2, 1'000);
    const Watch first = addOffer(1, {});
    const Watch second = addOffer(2, {});
    clock().advance(1);
    const QSignalSpy finished(runner.get(), &WatchRunner::finished);
    runner->start({first.id});
    runner->start({second.id});
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(bench->gateway.ids, (QList<OfferId>{offerAt(1).id, offerAt(2).id}));
    QVERIFY(!runner->isRunning());
}

QTEST_GUILESS_MAIN(TestWatchRunner)
#include "test_watchrunner.moc"

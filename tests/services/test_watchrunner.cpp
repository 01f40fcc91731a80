// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/watchrunner.h"

#include "core/services/shortlists.h"
#include "core/services/watches.h"
#include "tests/support/bench.h"

#include <QSignalSpy>

#include <random>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

constexpr UtcMs kHour = 3'600'000;

/// What the market has, which a test changes between runs.
struct Shop
{
    QMap<QString, Offer> offers;
    QSet<QString> gone;
    std::optional<ErrorKind> down; ///< what every call meets
    QSet<QString> broken; ///< offers whose answers make no sense
    int calls = 0;

    void put(int number, qint64 fen, qint64 stock = 100)
    {
        Offer offer = offerAt(number, fen);
        offer.stock = stock;
        offer.detailed = true;
        offers.insert(offer.id.value, offer);
    }
    void serve(FakeGateway &gateway)
    {
        gateway.onSearch = [this](const SearchQuery &query) -> Result<SearchPage> {
            ++calls;
            if (down)
                return fail(*down);
            SearchPage page;
            const QList<Offer> all = offers.values();
            const qsizetype first = qsizetype{query.page - 1} * query.pageSize;
            for (Offer offer : all.mid(first, query.pageSize)) {
                offer.detailed = false; // a row of a search
                if (!gone.contains(offer.id.value))
                    page.offers.append(offer);
            }
            return page;
        };
        gateway.onOffer = [this](const OfferId &id) -> Result<OfferDetail> {
            ++calls;
            if (down)
                return fail(*down);
            if (broken.contains(id.value))
                return fail(ErrorKind::BadAnswer);
            if (gone.contains(id.value) || !offers.contains(id.value))
                return fail(ErrorKind::NotFound);
            return OfferDetail{offers.value(id.value), {}};
        };
    }
};

} // namespace

/// Watching over a real store and a market that the test keeps: what is told, and what is not.
class TestWatchRunner : public QObject
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
    void goesOnWhereItWasCutOff();
    void isStoppedAndGoesOn();
    void isStoppedAtAnyMoment();
    void twoProcessesShareTheWork();
    void aClockThatWasWrongHoldsNothingUp();
    void whatIsDeletedMeanwhileIsNoFailure();
    void alertsOutliveTheirWatchAndAreRead();
    void keepsAHistoryOfRuns();
    void aListThatIsRenamedIsStillWatched();
    void aYearOfWatching();
    void manyWatchesArePlannedQuickly();

private:
    Watch add(Watch::Kind kind, const QString &what, const QStringList &rules)
    {
        Watch watch;
        watch.kind = kind;
        watch.what = what;
        for (const QString &rule : rules)
            watch.rules.append(WatchRule::parse(rule).value());
        return answerOf(watches->add(watch)).value_or(Watch());
    }
    Watch addOffer(int number, const QStringList &rules)
    {
        return add(Watch::Kind::Offer, offerAt(number).id.value, rules);
    }
    /// Runs to the end; what failed, if anything did.
    std::optional<Error> run(WatchRunner::What what = WatchRunner::What::All)
    {
        clock().advance(1); // --all is by when a run began
        QSignalSpy finished(runner.get(), &WatchRunner::finished);
        runner->start(what);
        // By its signal and not by asking now and then: a year has many runs.
        if (finished.isEmpty() && !finished.wait(20'000))
            return Error{ErrorKind::Timeout, {}, {}, {}};
        return finished.at(0).at(1).value<std::optional<Error>>();
    }
    QStringList told()
    {
        QStringList texts;
        const QList<Alert> alerts = answerOf(watches->alerts({})).value_or(QList<Alert>());
        for (const Alert &alert : alerts)
            texts.prepend(alert.offer.value.last(1) + u' ' + alert.rule);
        return texts;
    }
    SettableClock &clock() { return bench->clock; }

    std::unique_ptr<Bench> bench;
    std::unique_ptr<Watches> watches;
    std::unique_ptr<Shortlists> lists;
    std::unique_ptr<WatchRunner> runner;
    Shop shop;
};

void TestWatchRunner::init()
{
    runner.reset();
    lists.reset();
    watches.reset();
    bench = std::make_unique<Bench>();
    QVERIFY(bench->open());
    clock().set(1'790'000'000'000);
    shop = {};
    shop.serve(bench->gateway);
    watches = std::make_unique<Watches>(bench->store, bench->clock);
    lists = std::make_unique<Shortlists>(bench->store, bench->clock);
    runner = std::make_unique<WatchRunner>(bench->market, bench->store, bench->clock);
    runner->setZone(QTimeZone::utc());
}

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

void TestWatchRunner::goesOnWhereItWasCutOff()
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
        QTRY_VERIFY(steps.count() >= 3);
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

void TestWatchRunner::isStoppedAndGoesOn()
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

void TestWatchRunner::isStoppedAtAnyMoment()
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

void TestWatchRunner::twoProcessesShareTheWork()
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

void TestWatchRunner::aClockThatWasWrongHoldsNothingUp()
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

void TestWatchRunner::whatIsDeletedMeanwhileIsNoFailure()
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

void TestWatchRunner::alertsOutliveTheirWatchAndAreRead()
{
    shop.put(1, 1'000);
    const Watch watch = addOffer(1, {u"drop 5%"_s, u"any"_s});
    QVERIFY(!run());
    shop.put(1, 900);
    QVERIFY(!run());
    QCOMPARE(answerOf(watches->unread()).value_or(-1), 2);
    QVERIFY(answerOf(watches->remove(watch.id)));
    QCOMPARE(answerOf(watches->remove(watch.id)).error().kind, ErrorKind::NotFound);
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

/// A year, hour by hour, with sleep, faults, restarts and a clock that is set: what must be told is
/// worked out beside it, and nothing else may be.
void TestWatchRunner::aYearOfWatching()
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

void TestWatchRunner::manyWatchesArePlannedQuickly()
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

QTEST_GUILESS_MAIN(TestWatchRunner)
#include "test_watchrunner.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bench.h"

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

constexpr UtcMs kMinute = 60'000;
const QList<TellingWay> kCommand{{TellingChannel::Command, QStringLiteral("c1")}};
const QList<TellingWay> kBoth{{TellingChannel::Command, QStringLiteral("c1")},
                              {TellingChannel::Webhook, QStringLiteral("w1")}};
const QList<TellingWay> kDigest{{TellingChannel::Digest, QStringLiteral("d1")}};
const Error kOffline{ErrorKind::Offline, QStringLiteral("x"), QStringLiteral("said"), {}};

} // namespace

/// What is on its way out, as rows: each alert once on each way, by whichever process.
class TestTellings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tellsEachOnceOnEachWay();
    void beginsWithTheNextAlert();
    void oneParcelOfAWayAtATime();
    void twoProcessesNeverCarryTheSame();
    void aLostLeaseIsAnothers();
    void triesAgainAndGivesUp();
    void aClockThatWasSetBack();
    void switchedOffIsGivenUp();
    void aLibraryFromElsewhereTellsNothingOfItsPast();
    void largeBacklogsAreCut();
    void deletedAlertsAreNotTold();
    void oneDigestADay();
    void missedDaysAreMadeUpOnce();
    void keepsTheNewestOnly();

private:
    /// Makes so many alerts now: a watched offer each whose price falls.
    void alerts(int count)
    {
        for (int i = 0; i < count; ++i) {
            Watch watch;
            watch.kind = Watch::Kind::Offer;
            watch.what = offerAt(++m_made).id.value;
            watch.rules = {*WatchRule::parse(u"drop 5%"_s)};
            QVERIFY(answerOf(store().save({offerAt(m_made, 1'000)}, now())));
            QVERIFY(answerOf(store().putWatches({watch}, now())));
            const auto task = answerOf(store().claimWatch(now(), now() + 1));
            QVERIFY(task && *task);
            WatchStep step;
            step.run = (*task)->run;
            step.sights = {{offerAt(m_made, 900), false, {}}};
            const auto tally = answerOf(store().takeWatchStep(step, now(), now() + 1));
            QVERIFY(tally);
            QCOMPARE(tally->alerts, 1);
            QVERIFY(
                answerOf(store().finishWatchRun((*task)->run, now(), now() + 365 * kMsPerDay, {})));
        }
    }
    std::optional<Parcel> claim(const QList<TellingWay> &ways, const QList<LocalDay> &days = {})
    {
        return claimFrom(store(), ways, days);
    }
    std::optional<Parcel> claimFrom(Store &from, const QList<TellingWay> &ways,
                                    const QList<LocalDay> &days = {})
    {
        return answerOf(from.claimParcel(ways, days, now(), now() + kTellingLeaseMs))
            .value_or(std::nullopt);
    }
    void finish(const Parcel &parcel, const std::optional<Error> &error = {})
    {
        QVERIFY(answerOf(store().finishParcel(parcel, error, now())));
    }
    void begin(const QList<TellingWay> &ways)
    {
        QVERIFY(answerOf(store().beginTelling(ways, now())));
    }
    QList<Telling> list() { return answerOf(store().tellings(1'000)).value_or(QList<Telling>()); }
    Store &store() { return m_bench->store; }
    [[nodiscard]] UtcMs now() const { return m_bench->clock.now(); }
    void pass(UtcMs time) { m_bench->clock.advance(time); }

    std::unique_ptr<Bench> m_bench;
    int m_made = 0;
};

void TestTellings::init()
{
    m_made = 0;
    m_bench = std::make_unique<Bench>();
    m_bench->clock.set(1'790'000'000'000);
    QVERIFY(m_bench->open());
}

void TestTellings::tellsEachOnceOnEachWay()
{
    begin(kBoth);
    alerts(2);
    const auto first = claim(kBoth);
    QVERIFY(first);
    QCOMPARE(first->channel, TellingChannel::Command);
    QCOMPARE(first->tries, 1);
    QCOMPARE(first->alerts.size(), 2);
    QVERIFY(first->alerts.at(0).id < first->alerts.at(1).id); // oldest first
    QCOMPARE(first->alerts.at(0).title, offerAt(1).title);
    finish(*first);
    const auto second = claim(kBoth);
    QVERIFY(second);
    QCOMPARE(second->channel, TellingChannel::Webhook);
    QCOMPARE(second->alerts, first->alerts);
    QVERIFY(second->delivery != first->delivery && second->delivery.size() == 36);
    finish(*second);
    QVERIFY(!claim(kBoth));
    alerts(1);
    const auto third = claim(kBoth);
    QVERIFY(third);
    QCOMPARE(third->alerts.size(), 1);
    QCOMPARE(third->alerts.first().offer, offerAt(3).id);
    const QList<Telling> all = list();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(2).state, TellingState::Told);
    QCOMPARE(all.at(2).alerts, 2);
    QCOMPARE(all.at(2).endedAt, now());
    QCOMPARE(all.at(0).state, TellingState::Waiting);
}

void TestTellings::beginsWithTheNextAlert()
{
    alerts(3); // before anything was set up
    QVERIFY(!claim(kCommand));
    alerts(1);
    QCOMPARE(claim(kCommand)->alerts.size(), 1);
}

void TestTellings::oneParcelOfAWayAtATime()
{
    begin(kBoth);
    alerts(1);
    const auto first = claim(kBoth);
    finish(*first, kOffline);
    alerts(2);
    // The webhook is not held up by the program that failed; what came since waits behind it.
    const auto other = claim(kBoth);
    QCOMPARE(other->channel, TellingChannel::Webhook);
    QCOMPARE(other->alerts.size(), 3);
    finish(*other);
    QVERIFY(!claim(kBoth));
    pass(kMinute);
    const auto again = claim(kBoth);
    QVERIFY(again);
    QCOMPARE(again->id, first->id);
    QCOMPARE(again->delivery, first->delivery);
    QCOMPARE(again->tries, 2);
    QCOMPARE(again->alerts.size(), 1);
    finish(*again);
    QCOMPARE(claim(kBoth)->alerts.size(), 2);
}

void TestTellings::twoProcessesNeverCarryTheSame()
{
    begin(kBoth);
    alerts(1);
    Store other(store().path());
    QVERIFY(answerOf(other.open()));
    const auto mine = claim(kCommand);
    QVERIFY(mine);
    QVERIFY(!claimFrom(other, kCommand));
    finish(*mine);
    QVERIFY(!claimFrom(other, kCommand));
    QCOMPARE(list().size(), 1);
}

void TestTellings::aLostLeaseIsAnothers()
{
    begin(kCommand);
    alerts(1);
    Store other(store().path());
    QVERIFY(answerOf(other.open()));
    const auto mine = claim(kCommand); // and then this process hangs
    pass(kTellingLeaseMs);
    const auto theirs = claimFrom(other, kCommand);
    QVERIFY(theirs);
    QCOMPARE(theirs->delivery, mine->delivery);
    finish(*mine, kOffline); // too late to say anything
    QCOMPARE(list().first().state, TellingState::Waiting);
    QVERIFY(!list().first().error);
    QVERIFY(answerOf(other.finishParcel(*theirs, {}, now())));
    QCOMPARE(list().first().state, TellingState::Told);
    QCOMPARE(list().first().tries, 2);
}

void TestTellings::triesAgainAndGivesUp()
{
    begin(kCommand);
    alerts(1);
    int tries = 0;
    while (true) {
        const auto parcel = claim(kCommand);
        QVERIFY(parcel);
        QCOMPARE(parcel->tries, ++tries);
        finish(*parcel, kOffline);
        const Telling one = list().first();
        QCOMPARE(one.error, std::optional(kOffline));
        if (one.state != TellingState::Waiting)
            break;
        QVERIFY(!claim(kCommand));
        QVERIFY(one.nextAt > now());
        pass(one.nextAt - now());
    }
    QVERIFY(tries > 5 && tries <= kMostTellingTries);
    QCOMPARE(list().first().state, TellingState::GivenUp);
    QVERIFY(!claim(kCommand));
    alerts(1); // the next is tried all the same
    QVERIFY(claim(kCommand));
}

void TestTellings::aClockThatWasSetBack()
{
    begin(kCommand);
    alerts(1);
    finish(*claim(kCommand), kOffline);
    pass(-30 * kMsPerDay);
    QVERIFY(claim(kCommand));
    pass(-30 * kMsPerDay); // while it was held
    QVERIFY(claim(kCommand));
}

void TestTellings::switchedOffIsGivenUp()
{
    begin(kCommand);
    alerts(1);
    finish(*claim(kCommand), kOffline);
    begin({});
    QCOMPARE(list().first().state, TellingState::GivenUp);
    QCOMPARE(list().first().error->kind, ErrorKind::Cancelled);
    alerts(1);
    begin(kCommand); // on again: not what was noticed meanwhile
    QVERIFY(!claim(kCommand));
}

void TestTellings::aLibraryFromElsewhereTellsNothingOfItsPast()
{
    begin(kBoth);
    alerts(2);
    QVERIFY(claim(kBoth));
    pass(kTellingLeaseMs);
    const QList<TellingWay> mine{{TellingChannel::Command, u"mine"_s},
                                 {TellingChannel::Webhook, u"mine too"_s}};
    QVERIFY(!claim(mine));
    alerts(1);
    QCOMPARE(claim(mine)->alerts.size(), 1);
}

void TestTellings::largeBacklogsAreCut()
{
    begin(kCommand);
    alerts(kMostInParcel + 1);
    const auto first = claim(kCommand);
    QCOMPARE(first->alerts.size(), kMostInParcel);
    finish(*first);
    const auto second = claim(kCommand);
    QCOMPARE(second->alerts.size(), 1);
    QCOMPARE(second->alerts.first().offer, offerAt(kMostInParcel + 1).id);
}

void TestTellings::deletedAlertsAreNotTold()
{
    begin(kCommand);
    alerts(2);
    const auto all = answerOf(store().alerts({}));
    finish(*claim(kCommand), kOffline);
    QVERIFY(answerOf(store().deleteAlerts({all->first().id})));
    pass(kMinute);
    QCOMPARE(claim(kCommand)->alerts, QList<Alert>{all->at(1)});
}

void TestTellings::oneDigestADay()
{
    begin(kDigest);
    const QTimeZone zone = QTimeZone::utc();
    alerts(2);
    const LocalDay day = localDay(QDateTime::fromMSecsSinceEpoch(now(), zone).date(), zone);
    QVERIFY(!claim(kDigest, digestDays(now(), 8, zone))); // the day is not over
    m_bench->clock.set(day.to + 8 * 60 * kMinute);
    alerts(1); // of the next day
    const auto parcel = claim(kDigest, digestDays(now(), 8, zone));
    QVERIFY(parcel);
    QCOMPARE(parcel->day, day.date);
    QCOMPARE(parcel->alerts.size(), 2);
    finish(*parcel);
    QVERIFY(!claim(kDigest, digestDays(now(), 8, zone)));
    QCOMPARE(list().first().day, day.date);
}

void TestTellings::missedDaysAreMadeUpOnce()
{
    begin(kDigest);
    const QTimeZone zone = QTimeZone::utc();
    alerts(1);
    pass(2 * kMsPerDay); // a day with nothing
    alerts(2);
    pass(3 * kMsPerDay);
    const auto next = [&] {
        return claim(kDigest, digestDays(now(), 8, zone));
    };
    const auto first = next();
    QVERIFY(first);
    QCOMPARE(first->alerts.size(), 1);
    finish(*first, Error{ErrorKind::FileUnwritable, u"/x"_s, {}, {}});
    QVERIFY(!next()); // they come in their order
    pass(kMinute);
    finish(*next());
    const auto second = next();
    QVERIFY(second);
    QCOMPARE(second->alerts.size(), 2);
    QCOMPARE(second->day, first->day.addDays(2));
    finish(*second);
    QVERIFY(!next());
    alerts(1);
    pass((kDigestDaysBack + 3) * kMsPerDay); // too long ago
    QVERIFY(!next());
}

void TestTellings::keepsTheNewestOnly()
{
    begin(kCommand);
    for (int i = 0; i < 205; ++i) {
        alerts(1);
        finish(*claim(kCommand));
    }
    QCOMPARE(list().size(), 200);
    QCOMPARE(answerOf(store().tellings(3))->size(), 3);
}

QTEST_GUILESS_MAIN(TestTellings)
#include "test_tellings.moc"

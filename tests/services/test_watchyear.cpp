// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/pacedmarket.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

constexpr UtcMs kMinute = 60'000;
constexpr UtcMs kHour = 60 * kMinute;
constexpr int kOffers = 12;
constexpr QuietHours kNight{22 * 60 + 30, 2 * 60 + 30}; // over midnight, into the hour that changes

/// What the clock on the wall says, without QDateTime's opinion on hours that are there twice.
qint64 minuteOnTheWall(UtcMs at, const QTimeZone &zone)
{
    const qint64 offset = zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC));
    return (at / kMinute + offset / 60) % (24 * 60);
}

bool isNight(UtcMs at, const QTimeZone &zone)
{
    const qint64 minute = minuteOnTheWall(at, zone);
    return minute >= kNight.from || minute < kNight.to;
}

UtcMs utc(const char *text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODate).toMSecsSinceEpoch();
}

void addZones()
{
    QTest::addColumn<QByteArray>("zone");
    for (const QByteArray &zone : {"Europe/Berlin"_ba, "America/New_York"_ba})
        QTest::newRow(zone.constData()) << zone;
}

} // namespace

/// A year of watching in places that have summer time, in seconds: what must be told, and when the
/// market may be asked, is worked out beside it.
class TestWatchYear : public QObject, private WatchFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { closeProgram(); } // before what it refers to
    void nightsInWhichTheClockIsSet_data();
    void nightsInWhichTheClockIsSet();
    void aYear_data() { addZones(); }
    void aYear();

private:
    /// A program with another budget, or started again: all of it is made anew, as a session is.
    void startProgram(int perMinute, const QTimeZone &zone);
    void closeProgram();
    /// Works off what is due, minute by minute where the budget is spent.
    void workOff(bool &failed);
    /// Somebody else takes what there is.
    void spendByOthers();
    /// What changes in the shop from one look to the next.
    void letTimePass(UtcMs by);
    /// What a look at all offers but `asleep` must tell.
    void expectFromAll(const QList<int> &asleep);
    [[nodiscard]] bool chance(unsigned in) { return m_random() % in == 0; }

    struct Known
    {
        std::optional<qint64> fen;
        bool gone = false;
    };
    struct Call
    {
        UtcMs at;
        int allowed;
    };
    std::mt19937 m_random;
    int m_perMinute = 0;
    std::unique_ptr<Market> m_market;
    std::unique_ptr<PacedGateway> m_gateway;
    std::unique_ptr<SharedBudget> m_others;
    UtcMs m_othersUntil = 0;
    QList<Call> m_calls; // of everybody
    QMap<int, Known> m_known; // by the watches
    QMap<int, qint64> m_price; // in the shop
    QStringList m_expected;
};

void TestWatchYear::closeProgram()
{
    runner.reset();
    m_market.reset();
    m_gateway.reset();
    m_others.reset();
}

void TestWatchYear::startProgram(int perMinute, const QTimeZone &zone)
{
    closeProgram();
    m_perMinute = perMinute;
    m_gateway = std::make_unique<PacedGateway>(bench->gateway, bench->store, clock(), perMinute);
    m_market = std::make_unique<Market>(*m_gateway, bench->store, clock());
    m_others = std::make_unique<SharedBudget>(bench->store, clock(), u"key@shop"_s, perMinute);
    runner = std::make_unique<WatchRunner>(*m_market, bench->store, clock());
    runner->setZone(zone);
}

void TestWatchYear::spendByOthers()
{
    for (bool granted = true; granted;) {
        // Without events: the pacer must not ask in between.
        const Request<BudgetTake> asked = m_others->take(Lane::Person);
        QFuture<Result<BudgetTake>> answer = asked.future();
        answer.waitForFinished();
        granted = answer.result()->granted;
        if (granted)
            m_calls.append({clock().now(), m_perMinute});
    }
}

void TestWatchYear::workOff(bool &failed)
{
    QSignalSpy finished(runner.get(), &WatchRunner::finished);
    runner->start(WatchRunner::What::Due);
    while (finished.isEmpty()) {
        if (m_gateway->isStuck()) {
            // A busy day goes by in larger steps.
            const bool busy = clock().now() < m_othersUntil;
            clock().advance(busy ? 10 * kMinute : kMinute);
            if (clock().now() < m_othersUntil)
                spendByOthers();
            m_gateway->lookAgain();
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    for (const UtcMs at : std::as_const(m_gateway->calls))
        m_calls.append({at, m_perMinute});
    m_gateway->calls.clear();
    failed = finished.at(0).at(1).value<std::optional<Error>>().has_value();
}

void TestWatchYear::letTimePass(UtcMs by)
{
    clock().advance(by);
    for (int i = 1; i <= kOffers; ++i) {
        const QString id = offerAt(i).id.value;
        if (chance(12)) {
            m_price[i] = 500 + static_cast<qint64>(m_random() % 1'000);
            shop.put(i, m_price.value(i));
        }
        if (chance(60))
            shop.gone.insert(id);
        else if (chance(8))
            shop.gone.remove(id);
    }
}

void TestWatchYear::expectFromAll(const QList<int> &asleep)
{
    for (int i = 1; i <= kOffers; ++i) {
        if (asleep.contains(i))
            continue;
        Known &known = m_known[i];
        const QString name = QString::number(i);
        if (shop.gone.contains(offerAt(i).id.value)) {
            // Never seen before it went: there is nothing to tell.
            if (known.fen && !known.gone)
                m_expected.append(name + u" gone"_s);
            known.gone = known.fen.has_value();
            continue;
        }
        if (known.gone)
            m_expected.append(name + u" back"_s);
        const qint64 now = m_price.value(i);
        if (known.fen && now < *known.fen && (*known.fen - now) * 10 >= *known.fen)
            m_expected.append(name + u" drop 10%"_s);
        known = {now, false};
    }
}

void TestWatchYear::nightsInWhichTheClockIsSet_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<UtcMs>("evening");
    const auto row = [](const char *name, const char *zone, const char *evening) {
        QTest::newRow(name) << QByteArray(zone) << utc(evening);
    };
    row("Berlin, an hour twice", "Europe/Berlin", "2026-10-24T18:00:00Z");
    row("Berlin, an hour less", "Europe/Berlin", "2027-03-27T18:00:00Z");
    row("New York, an hour twice", "America/New_York", "2026-10-31T22:00:00Z");
    row("New York, an hour less", "America/New_York", "2027-03-13T22:00:00Z");
    row("Berlin, any night", "Europe/Berlin", "2026-12-01T18:00:00Z");
}

/// The market is asked every ten minutes, except while the clock on the wall says night: not when
/// an hour comes again, and from the first moment on where the end of the night is skipped.
void TestWatchYear::nightsInWhichTheClockIsSet()
{
    QFETCH(QByteArray, zone);
    QFETCH(UtcMs, evening);
    const QTimeZone place(zone);
    QVERIFY(place.isValid());
    startProgram(50, place);
    clock().set(evening);
    shop.put(1, 1'000);
    Watch watch = addOffer(1, {});
    watch.everyMinutes = 5;
    watch.quiet = kNight;
    QVERIFY(answerOf(watches->change(watch)));
    QList<UtcMs> asked;
    QList<UtcMs> allowed;
    for (int i = 0; i < 14 * 6; ++i) {
        const int before = shop.calls;
        bool failed = false;
        workOff(failed);
        QVERIFY(!failed);
        if (shop.calls > before)
            asked.append(clock().now() - evening);
        if (!isNight(clock().now(), place))
            allowed.append(clock().now() - evening);
        clock().advance(10 * kMinute);
    }
    QVERIFY(allowed.size() < 14 * 6 - 3 * 6);
    QCOMPARE(asked, allowed);
}

void TestWatchYear::aYear()
{
    QFETCH(QByteArray, zone);
    const QTimeZone place(zone);
    QVERIFY(place.isValid());
    m_random.seed(2026);
    m_calls.clear();
    m_known.clear();
    m_price.clear();
    m_expected.clear();
    m_othersUntil = 0;
    startProgram(50, place);
    clock().set(utc("2026-09-21T00:45:00Z"));
    QList<int> withNights;
    for (int i = 1; i <= kOffers; ++i) {
        m_price[i] = 1'000;
        shop.put(i, m_price.value(i));
        Watch watch = addOffer(i, {u"drop 10%"_s, u"gone"_s, u"back"_s});
        watch.coolDownMinutes = 0;
        if (i % 3 == 0) {
            watch.quiet = kNight;
            withNights.append(i);
        }
        QVERIFY(answerOf(watches->change(watch)));
    }
    const UtcMs end = clock().now() + 365 * kMsPerDay;
    const UtcMs poorer = clock().now() + 100 * kMsPerDay;
    const UtcMs busyDay = clock().now() + 180 * kMsPerDay;
    const UtcMs richer = clock().now() + 250 * kMsPerDay;
    bool wasBusy = false;
    int nights = 0;
    while (clock().now() < end) {
        letTimePass(12 * kHour + (chance(40) ? 20 * kMsPerDay : 0)); // and now and then asleep
        const UtcMs now = clock().now();
        const int perMinute = now < poorer ? 50 : now < richer ? 10 : 200;
        if (perMinute != m_perMinute || chance(30)) // or the program was closed and started
            startProgram(perMinute, place);
        const bool down = chance(15);
        shop.down = down ? std::optional(ErrorKind::Offline) : std::nullopt;
        const bool busy = !wasBusy && !down && now >= busyDay;
        if (busy) {
            wasBusy = true;
            m_othersUntil = now + kMsPerDay;
            spendByOthers();
        }
        const QList<int> asleep = isNight(now, place) ? withNights : QList<int>();
        nights += asleep.isEmpty() ? 0 : 1;
        bool failed = false;
        workOff(failed);
        QVERIFY(failed == down || (down && asleep.size() == kOffers));
        if (busy) {
            QVERIFY(clock().now() >= m_othersUntil); // nobody got a call before
            // Which of them a night kept waiting depends on how the day went: all have looked now.
            while (isNight(clock().now(), place))
                clock().advance(kHour);
            workOff(failed);
            QVERIFY(!failed);
        }
        if (!down)
            expectFromAll(busy ? QList<int>() : asleep);
    }
    QVERIFY(wasBusy);
    QVERIFY2(nights > 50, qPrintable(QString::number(nights)));

    QStringList told;
    const QList<Alert> alerts = *answerOf(watches->alerts({false, 0, {}, 100'000}));
    for (const Alert &alert : alerts)
        told.append(QString::number(alert.offer.value.last(3).toInt()) + u' ' + alert.rule);
    told.sort();
    m_expected.sort();
    QVERIFY2(m_expected.size() > 250, qPrintable(QString::number(m_expected.size())));
    QCOMPARE(told, m_expected);

    std::ranges::stable_sort(m_calls, {}, &Call::at);
    qsizetype first = 0; // of the minute that ends with a call
    for (qsizetype i = 0; i < m_calls.size(); ++i) {
        while (m_calls.at(first).at <= m_calls.at(i).at - kMinute)
            ++first;
        const qsizetype inMinute = i - first + 1;
        QVERIFY2(inMinute <= m_calls.at(i).allowed, qPrintable(QString::number(m_calls.at(i).at)));
    }
    QVERIFY(m_calls.size() > 5'000);
}

QTEST_GUILESS_MAIN(TestWatchYear)
#include "test_watchyear.moc"

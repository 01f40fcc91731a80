// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/watch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

const QTimeZone kBerlin("Europe/Berlin"); // summer time ends 2026-10-25 at 03:00

UtcMs at(const QString &local)
{
    return QDateTime(QDate::fromString(local.first(10), Qt::ISODate),
                     QTime::fromString(local.sliced(11), u"HH:mm"_s), kBerlin)
        .toMSecsSinceEpoch();
}

QString localOf(UtcMs at)
{
    return QDateTime::fromMSecsSinceEpoch(at, kBerlin).toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

class TestWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quietHours_data();
    void quietHours();
    void quietHoursThatEndTwice();
    void isDueAnIntervalLater();
    void countsCalls_data();
    void countsCalls();
    void readsDurations_data();
    void readsDurations();
    void tidies();
    void theGuidesMonitorIsOne();
};

void TestWatch::quietHours_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("then");
    const auto row = [](const QString &from, const QString &to, const QString &now,
                        const QString &then) {
        QTest::newRow(qPrintable(u"%1-%2 at %3"_s.arg(from, to, now))) << from << to << now << then;
    };
    row(u"22:00"_s, u"07:00"_s, u"2026-06-01 12:00"_s, u"2026-06-01 12:00"_s);
    row(u"22:00"_s, u"07:00"_s, u"2026-06-01 22:00"_s, u"2026-06-02 07:00"_s);
    row(u"22:00"_s, u"07:00"_s, u"2026-06-01 23:59"_s, u"2026-06-02 07:00"_s);
    row(u"22:00"_s, u"07:00"_s, u"2026-06-02 03:00"_s, u"2026-06-02 07:00"_s);
    row(u"22:00"_s, u"07:00"_s, u"2026-06-02 07:00"_s, u"2026-06-02 07:00"_s);
    row(u"12:00"_s, u"13:30"_s, u"2026-06-01 12:15"_s, u"2026-06-01 13:30"_s);
    row(u"12:00"_s, u"12:00"_s, u"2026-06-01 12:00"_s, u"2026-06-01 12:00"_s); // none
    // The night that has an hour more, and the one that has an hour less.
    row(u"22:00"_s, u"07:00"_s, u"2026-10-24 23:00"_s, u"2026-10-25 07:00"_s);
    row(u"22:00"_s, u"07:00"_s, u"2026-03-28 23:00"_s, u"2026-03-29 07:00"_s);
    // An end that is skipped is when the clock was put on.
    row(u"22:00"_s, u"02:30"_s, u"2026-03-29 01:59"_s, u"2026-03-29 03:00"_s);
    row(u"01:00"_s, u"02:00"_s, u"2026-03-29 01:59"_s, u"2026-03-29 03:00"_s);
}

void TestWatch::quietHours()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, now);
    QFETCH(QString, then);
    QVERIFY(kBerlin.isValid());
    const auto minutes = [](const QString &time) {
        return QTime::fromString(time, u"HH:mm"_s).msecsSinceStartOfDay() / 60'000;
    };
    const QuietHours quiet{minutes(from), minutes(to)};
    QCOMPARE(localOf(outOfQuiet(quiet, at(now), kBerlin)), then);
    QCOMPARE(outOfQuiet({}, at(now), kBerlin), at(now));
}

/// An end that comes twice: whoever is in the quiet part of the second time waits for its end.
void TestWatch::quietHoursThatEndTwice()
{
    const QuietHours quiet{22 * 60, 2 * 60 + 30};
    constexpr UtcMs kMinute = 60'000;
    const UtcMs midnight = at(u"2026-10-25 00:00"_s);
    const auto minutesUntil = [&](int minute) {
        return (outOfQuiet(quiet, midnight + minute * kMinute, kBerlin) - midnight) / kMinute;
    };
    QCOMPARE(minutesUntil(0), 150); // 02:30 in summer time
    QCOMPARE(minutesUntil(149), 150);
    QCOMPARE(minutesUntil(160), 160);
    QCOMPARE(minutesUntil(190), 210); // 02:10 again
    QCOMPARE(minutesUntil(209), 210);
    QCOMPARE(minutesUntil(210), 210);
}

void TestWatch::isDueAnIntervalLater()
{
    Watch watch;
    watch.everyMinutes = 360;
    // By time that passed, not by the wall: six hours over the hour that comes twice.
    QCOMPARE(localOf(nextRun(watch, at(u"2026-10-24 23:00"_s), kBerlin)), u"2026-10-25 04:00"_s);
    watch.quiet = QuietHours{22 * 60, 7 * 60};
    QCOMPARE(localOf(nextRun(watch, at(u"2026-06-01 20:00"_s), kBerlin)), u"2026-06-02 07:00"_s);
}

void TestWatch::countsCalls_data()
{
    QTest::addColumn<Watch>("watch");
    QTest::addColumn<qint64>("members");
    QTest::addColumn<qint64>("aDay");
    Watch keywords;
    keywords.pages = 2;
    keywords.deep = 10;
    QTest::newRow("two pages and ten in full, four times") << keywords << qint64{0} << qint64{48};
    Watch all = keywords;
    all.deep = Watch::kAll;
    QTest::newRow("all in full") << all << qint64{0} << qint64{408};
    Watch offer;
    offer.kind = Watch::Kind::Offer;
    offer.everyMinutes = 1'000;
    QTest::newRow("rounded up") << offer << qint64{1} << qint64{2};
    Watch list;
    list.kind = Watch::Kind::Shortlist;
    QTest::newRow("each line") << list << qint64{25} << qint64{100};
    list.paused = true;
    QTest::newRow("paused") << list << qint64{25} << qint64{0};
}

void TestWatch::countsCalls()
{
    QFETCH(Watch, watch);
    QFETCH(qint64, members);
    QFETCH(qint64, aDay);
    QCOMPARE(callsPerDay(watch, members), aDay);
    QCOMPARE(backgroundCallsPerDay(50), 40 * 1'440);
}

void TestWatch::readsDurations_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<std::optional<int>>("minutes");
    QTest::newRow("m") << u"90m"_s << std::optional(90);
    QTest::newRow("h") << u"6h"_s << std::optional(360);
    QTest::newRow("d") << u" 2D "_s << std::optional(2'880);
    QTest::newRow("zero") << u"0m"_s << std::optional(0);
    QTest::newRow("too long") << u"32d"_s << std::optional<int>();
    for (const QString &typed : {u"6"_s, u"h"_s, u""_s, u"-6h"_s, u"6.5h"_s, u"6 weeks"_s})
        QTest::newRow(qPrintable(u"'%1'"_s.arg(typed))) << typed << std::optional<int>();
}

void TestWatch::readsDurations()
{
    QFETCH(QString, typed);
    QFETCH(std::optional<int>, minutes);
    QCOMPARE(minutesIn(typed), minutes);
    if (minutes)
        QCOMPARE(minutesIn(minutesText(*minutes)), minutes);
}

void TestWatch::tidies()
{
    Watch wild;
    wild.what = u"  蓝牙   耳机 "_s;
    wild.everyMinutes = 1;
    wild.pages = 999;
    wild.deep = -7;
    wild.quiet = QuietHours{-5, 99'999};
    const Watch tidy = tidied(wild);
    QCOMPARE(tidy.what, u"蓝牙 耳机"_s);
    QCOMPARE(tidy.everyMinutes, kLeastMinutes);
    QCOMPARE(tidy.pages, kMostPages);
    QCOMPARE(tidy.deep, Watch::kAll);
    QCOMPARE(*tidy.quiet, (QuietHours{0, 1'439}));
    QCOMPARE(tidied(tidy), tidy);
}

void TestWatch::theGuidesMonitorIsOne()
{
    const Watch watch = guideWatch(u"耳机"_s);
    QCOMPARE(watch.sort, SearchSort::Sales);
    QCOMPARE(callsPerRun(watch, 0), 11);
}

QTEST_GUILESS_MAIN(TestWatch)
#include "test_watch.moc"

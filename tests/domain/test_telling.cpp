// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/telling.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

constexpr UtcMs kMinute = 60'000;
constexpr UtcMs kHour = 60 * kMinute;
constexpr UtcMs kNow = 1'790'000'000'000;

UtcMs at(const QTimeZone &zone, const QDate &date, int hour, int minute = 0)
{
    return QDateTime(date, QTime(hour, minute), zone).toMSecsSinceEpoch();
}

} // namespace

/// When parcels are tried again and given up, and which days may have a digest.
class TestTelling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void afterATry_data();
    void afterATry();
    void pausesGrow();
    void daysThatMayHaveADigest_data();
    void daysThatMayHaveADigest();
    void daysOf23And25Hours();
};

void TestTelling::afterATry_data()
{
    QTest::addColumn<int>("kind"); // -1: it worked
    QTest::addColumn<int>("tries");
    QTest::addColumn<qint64>("retryAfter"); // -1: not said
    QTest::addColumn<qint64>("age");
    QTest::addColumn<int>("state");
    QTest::addColumn<qint64>("pause");
    const auto row = [](const char *name, int kind, int tries, qint64 retryAfter, qint64 age,
                        TellingState state, qint64 pause = 0) {
        QTest::newRow(name) << kind << tries << retryAfter << age << static_cast<int>(state)
                            << pause;
    };
    const auto of = [](ErrorKind kind) {
        return static_cast<int>(kind);
    };
    using enum TellingState;
    row("it worked", -1, 1, -1, 0, Told);
    row("it worked late", -1, 10, -1, 9 * kMsPerDay, Told);
    row("offline", of(ErrorKind::Offline), 1, -1, 0, Waiting, kMinute);
    row("over time", of(ErrorKind::Timeout), 2, -1, 0, Waiting, 5 * kMinute);
    row("5xx", of(ErrorKind::ServerDown), 3, -1, 0, Waiting, 15 * kMinute);
    row("429 without a time", of(ErrorKind::RateLimited), 1, -1, 0, Waiting, kMinute);
    row("429 with one", of(ErrorKind::RateLimited), 1, 2 * kHour, 0, Waiting, 2 * kHour);
    row("429 at once", of(ErrorKind::RateLimited), 1, 0, 0, Waiting, kMinute);
    row("429 next year", of(ErrorKind::RateLimited), 1, 365 * kMsPerDay, 0, Waiting, kMsPerDay);
    row("a full disk", of(ErrorKind::FileUnwritable), 4, -1, 0, Waiting, kHour);
    row("the program failed", of(ErrorKind::Defect), 5, -1, 0, Waiting, 3 * kHour);
    row("a locked vault", of(ErrorKind::SecretsLocked), 6, -1, 0, Waiting, 6 * kHour);
    row("later on", of(ErrorKind::Offline), 9, -1, kMsPerDay, Waiting, 12 * kHour);
    row("too often", of(ErrorKind::Offline), kMostTellingTries, -1, 0, GivenUp);
    row("too old", of(ErrorKind::Offline), 1, -1, kMostTellingAge, GivenUp);
    row("refused", of(ErrorKind::BadParameter), 1, -1, 0, GivenUp);
    row("401", of(ErrorKind::Authentication), 1, -1, 0, GivenUp);
    row("403", of(ErrorKind::Permission), 1, -1, 0, GivenUp);
    row("redirected", of(ErrorKind::BadAnswer), 1, -1, 0, GivenUp);
}

void TestTelling::afterATry()
{
    QFETCH(int, kind);
    QFETCH(int, tries);
    QFETCH(qint64, retryAfter);
    QFETCH(qint64, age);
    QFETCH(int, state);
    QFETCH(qint64, pause);
    std::optional<Error> error;
    if (kind >= 0)
        error = Error{static_cast<ErrorKind>(kind), {}, {}, {}};
    if (retryAfter >= 0)
        error->retryAfter = std::chrono::milliseconds(retryAfter);
    const AfterTry after = afterTry(error, tries, kNow - age, kNow);
    QCOMPARE(static_cast<int>(after.state), state);
    QCOMPARE(after.nextAt, pause == 0 ? 0 : kNow + pause);
}

void TestTelling::pausesGrow()
{
    UtcMs last = 0;
    for (int tries = 1; tries < kMostTellingTries; ++tries) {
        const AfterTry after = afterTry(Error{ErrorKind::Offline, {}, {}, {}}, tries, kNow, kNow);
        QVERIFY(after.nextAt - kNow >= last);
        last = after.nextAt - kNow;
    }
    QVERIFY(last > kHour);
}

void TestTelling::daysThatMayHaveADigest_data()
{
    QTest::addColumn<QTime>("time");
    QTest::addColumn<int>("hour");
    QTest::addColumn<int>("newestBack");
    QTest::newRow("before the hour") << QTime(7, 59) << 8 << 2;
    QTest::newRow("at the hour") << QTime(8, 0) << 8 << 1;
    QTest::newRow("after the hour") << QTime(23, 59) << 8 << 1;
    QTest::newRow("at midnight") << QTime(0, 0) << 0 << 1;
    QTest::newRow("late") << QTime(22, 59) << 23 << 2;
}

void TestTelling::daysThatMayHaveADigest()
{
    QFETCH(QTime, time);
    QFETCH(int, hour);
    QFETCH(int, newestBack);
    const QTimeZone zone("Asia/Shanghai");
    const QDate today(2026, 11, 26);
    const auto now = QDateTime(today, time, zone).toMSecsSinceEpoch();
    const QList<LocalDay> days = digestDays(now, hour, zone);
    QCOMPARE(days.size(), kDigestDaysBack);
    QCOMPARE(days.constLast().date, today.addDays(-newestBack));
    QCOMPARE(days.constLast().from, at(zone, today.addDays(-newestBack), 0));
    for (qsizetype i = 1; i < days.size(); ++i) {
        QCOMPARE(days.at(i).date, days.at(i - 1).date.addDays(1));
        QCOMPARE(days.at(i).from, days.at(i - 1).to);
    }
}

void TestTelling::daysOf23And25Hours()
{
    const QTimeZone berlin("Europe/Berlin");
    const LocalDay spring = localDay(QDate(2026, 3, 29), berlin);
    QCOMPARE(spring.to - spring.from, 23 * kHour);
    const LocalDay autumn = localDay(QDate(2026, 10, 25), berlin);
    QCOMPARE(autumn.to - autumn.from, 25 * kHour);
    // A day whose midnight does not exist begins at one.
    const LocalDay beirut = localDay(QDate(2022, 3, 27), QTimeZone("Asia/Beirut"));
    QCOMPARE(beirut.to - beirut.from, 23 * kHour);
}

QTEST_GUILESS_MAIN(TestTelling)
#include "test_telling.moc"

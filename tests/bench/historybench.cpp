// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/parts.h"

#include "core/store/database.h"
#include "core/store/store.h"
#include "tests/bench/generator.h"
#include "tests/bench/goals.h"
#include "tests/bench/measure.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace sanjia::bench {

namespace {

constexpr UtcMs kStart = 1'700'000'000'000;
constexpr qint64 kSubjects = 5; ///< prices of an offer: the listed one, tiers and SKUs
constexpr qint64 kTrendPoints = 20; ///< of each of them

void makeLibrary(const QString &path)
{
    Store store(path);
    wait(store.open());
}

void mustRun(Database &db, const QString &sql, const QVariantList &values = {})
{
    if (const auto ran = db.run(sql, values); !ran)
        qFatal("%s", qPrintable(ran.error().detail));
}

double each(qint64 bytes, qint64 rows)
{
    return static_cast<double>(bytes) / static_cast<double>(rows);
}

/// Inserts what `select` makes of n.i, which counts from 0 to `count` - 1. Without a journal: what
/// a bench makes can be made again.
void fill(Database &db, qint64 count, const QString &insert, const QString &select)
{
    for (const QString &pragma : {u"PRAGMA foreign_keys=OFF"_s, u"PRAGMA journal_mode=OFF"_s,
                                  u"PRAGMA synchronous=OFF"_s}) {
        if (!db.execute(pragma))
            qFatal("the library cannot be written");
    }
    mustRun(db,
            u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?) "
            "INSERT INTO %1 SELECT %2 FROM n"_s.arg(insert, select),
            {count});
}

/// Offers of whom only the history is looked at.
void fillOffers(Database &db, qint64 offers)
{
    const qint64 seen = kStart + 400 * kMsPerDay;
    fill(db, offers, u"offer (id, offer_id, first_seen, last_seen, changed_at)"_s,
         u"i + 1, 600000000000 + i * 37, %1, %2, %2"_s.arg(kStart).arg(seen));
}

/// Their points in the order of the tree, which is the fastest way in: by days, a hundred million
/// would take hours.
void fillPoints(Database &db, qint64 points)
{
    fill(db, points, u"price_history (offer, subject, at, price_e4)"_s,
         u"i / %1 + 1, iif(i / %2 % %3 = 0, 0, i / %2), "
         "%4 + i % %2 * %5 + i / %1 % 86399000, 100000 + i * 7919 % 9999"_s
             .arg(kSubjects * kTrendPoints)
             .arg(kTrendPoints)
             .arg(kSubjects)
             .arg(kStart)
             .arg(20 * kMsPerDay));
}

/// Has the system forget what it read of a file.
void forget(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || fdatasync(file.handle()) != 0
        || posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED) != 0)
        qFatal("%s stays in memory", qPrintable(path));
}

} // namespace

/// Points of many prices, in the order that days bring them.
void historyPart(qint64 points)
{
    const QTemporaryDir temporary;
    const QString path = temporary.filePath(u"history.sqlite"_s);
    makeLibrary(path);
    Database db(path);
    if (!db.open())
        qFatal("the library cannot be written");
    constexpr qint64 kPoints = 40;
    const qint64 subjects = std::max<qint64>(1, points / kPoints);
    static_cast<void>(db.execute(u"PRAGMA foreign_keys=OFF"_s));
    static_cast<void>(db.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    const qint64 before = fileSize(path);
    const double began = processorMs();
    for (qint64 day = 0; day < kPoints; ++day) {
        Transaction transaction(db);
        for (qint64 subject = 0; subject < subjects; ++subject)
            mustRun(db,
                    u"INSERT INTO price_history (offer, subject, at, price_e4) "
                    "VALUES (?, ?, ?, ?)"_s,
                    {1 + subject / kSubjects, subject % kSubjects == 0 ? 0 : subject,
                     kStart + 1 + day * kMsPerDay + subject * 31,
                     100'000 + (day * subject) % 9'999});
        static_cast<void>(transaction.commit());
    }
    const double seconds = (processorMs() - began) / 1000;
    static_cast<void>(db.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    const qint64 rows = subjects * kPoints;
    line(u"%1 price points as days bring them"_s.arg(rows),
         u"%1 points/s, %2 bytes each"_s
             .arg(static_cast<double>(rows) / std::max(seconds, 1e-3), 0, 'f', 0)
             .arg(number(each(fileSize(path) - before, rows))));
    atMost(u"a price change among %1"_s.arg(rows), 24, each(fileSize(path) - before, rows),
           u"bytes"_s);
}

void trendPart(qint64 points, const QString &directory)
{
    const QTemporaryDir temporary(directory.isEmpty() ? QString()
                                                      : QString(directory + u"/bench"_s));
    const QString path = temporary.filePath(u"trend.sqlite"_s);
    const qint64 offers = std::max<qint64>(1, points / (kSubjects * kTrendPoints));
    const qint64 rows = offers * kSubjects * kTrendPoints;
    makeLibrary(path);
    {
        Database db(path);
        if (!db.open())
            qFatal("the library cannot be written");
        fillOffers(db, offers);
        const qint64 before = fileSize(path);
        const double began = processorMs();
        fillPoints(db, rows);
        const double seconds = (processorMs() - began) / 1000;
        line(u"%1 price points of %2 offers, in order"_s.arg(rows).arg(offers),
             u"%1 s, %2 bytes each"_s.arg(number(seconds),
                                          number(each(fileSize(path) - before, rows))));
        atMost(u"a price change among %1"_s.arg(rows), 24, each(fileSize(path) - before, rows),
               u"bytes"_s);
    }
    Store store(path);
    wait(store.open());
    QRandomGenerator random(1);
    std::vector<OfferId> ids;
    for (int i = 0; i < 200; ++i)
        ids.push_back(OfferId{QString::number(600'000'000'000 + random.bounded(offers) * 37)});
    const auto look = [&store, &ids, rows](const QString &what, auto before) {
        std::vector<double> clock;
        std::vector<double> processor;
        for (const OfferId &id : ids) {
            before();
            const Took took = fastest(1, [&] {
                if (answer(store.priceSeries(id)).points.size() != kTrendPoints)
                    qFatal("%s has another trend", qPrintable(id.value));
            });
            clock.push_back(took.clock);
            processor.push_back(took.processor);
        }
        std::ranges::sort(clock);
        std::ranges::sort(processor);
        atMost(what + u" (%1 points), the median"_s.arg(rows), 2, processor[processor.size() / 2],
               u"ms"_s);
        line(what,
             u"median %1 ms (%2), 95 of 100 within %3 ms (%4)"_s.arg(
                 number(processor[processor.size() / 2]), number(clock[clock.size() / 2]),
                 number(processor[processor.size() * 95 / 100]),
                 number(clock[clock.size() * 95 / 100])));
    };
    look(u"trend of an offer, the file forgotten each time"_s, [&path] { forget(path); });
    look(u"trend of an offer, looked at before"_s, [] {});
}

} // namespace sanjia::bench

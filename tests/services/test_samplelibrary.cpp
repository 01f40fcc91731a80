// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/samplelibrary.h"
#include "tests/support/bench.h"

#include <QSet>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

const QStringList kWords{u"耳机"_s,   u"数据线"_s, u"保温杯"_s,
                         u"手机壳"_s, u"连衣裙"_s, u"双肩包"_s};

/// Notes when each question was asked, by the sample's own clock.
struct Diary
{
    struct Entry
    {
        UtcMs at;
        SearchQuery query;
    };
    QList<Entry> searches;
    QList<UtcMs> details;

    void follow(Bench &bench)
    {
        bench.gateway.onSearch = [this, &bench](const SearchQuery &query) {
            searches.append({bench.clock.now(), query});
            SearchPage page;
            const auto word = static_cast<int>(kWords.indexOf(query.keywords));
            for (int i = 0; i < 30; ++i) // a new price every day
                page.offers.append(offerAt(word * 1000 + i, 1000 + bench.clock.now() / kMsPerDay));
            return page;
        };
        bench.gateway.onOffer = [this, &bench](const OfferId &id) {
            details.append(bench.clock.now());
            Offer offer;
            offer.id = id;
            offer.detailed = true;
            return OfferDetail{offer, {}};
        };
    }
};

std::optional<Error> endOf(const QSignalSpy &finished)
{
    return finished.first().first().value<std::optional<Error>>();
}

} // namespace

class TestSampleLibrary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void livesThroughTheDays();
    void reportsItsProgress();
    void anOfferMayGoAway();
    void anErrorEndsIt();
    void cancelLeavesTheClockAtThePresent();
    void withoutKeywordsThereIsNothingToDo();
};

void TestSampleLibrary::livesThroughTheDays()
{
    constexpr int kDays = 24;
    Bench bench;
    QVERIFY(bench.open());
    Diary diary;
    diary.follow(bench);
    const UtcMs present = bench.clock.now();
    SampleLibrary sample(bench.market, bench.clock, kWords, kDays);
    QSignalSpy finished(&sample, &SampleLibrary::finished);
    sample.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    QCOMPARE(endOf(finished), std::nullopt);
    QCOMPARE(bench.clock.now(), present);

    QHash<QString, QSet<qint64>> daysOf;
    UtcMs last = 0;
    for (const Diary::Entry &entry : std::as_const(diary.searches)) {
        QVERIFY(entry.at >= last); // a store is written forwards in time
        QVERIFY(entry.at <= present);
        last = entry.at;
        QCOMPARE(entry.query.pageSize, kMaxPageSize);
        QCOMPARE(entry.query.sort, SearchSort::Sales);
        daysOf[entry.query.keywords].insert((entry.at - present) / kMsPerDay);
    }
    QCOMPARE(diary.searches.first().at, present - kDays * kMsPerDay);
    QCOMPARE(daysOf.value(kWords.first()).size(), kDays + 1);
    for (const QString &word : kWords.mid(1)) {
        QVERIFY2(daysOf.value(word).size() >= kDays / 6, qPrintable(word));
        QVERIFY2(daysOf.value(word).size() <= kDays / 6 + 2, qPrintable(word));
    }
    QCOMPARE(diary.details.size(), 120);
    QCOMPARE(QSet<UtcMs>(diary.details.cbegin(), diary.details.cend()), QSet<UtcMs>{present});
    const QSet<OfferId> read(bench.gateway.ids.cbegin(), bench.gateway.ids.cend());
    QCOMPARE(read.size(), 120); // of all keywords, each offer once
    QVERIFY(read.contains(offerAt(0).id) && read.contains(offerAt(5000).id));

    const auto series = answerOf(bench.store.priceSeries(offerAt(0).id));
    QVERIFY(series);
    QCOMPARE(series->points.size(), kDays + 1);
    QCOMPARE(series->firstSeen, present - kDays * kMsPerDay);
    QCOMPARE(series->lastSeen, present);
}

void TestSampleLibrary::reportsItsProgress()
{
    Bench bench;
    QVERIFY(bench.open());
    Diary diary;
    diary.follow(bench);
    SampleLibrary sample(bench.market, bench.clock, kWords.first(2), 3);
    QSignalSpy progress(&sample, &SampleLibrary::progress);
    QSignalSpy finished(&sample, &SampleLibrary::finished);
    sample.start();
    sample.start(); // once is enough
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    const auto calls = bench.gateway.queries.size() + bench.gateway.ids.size();
    QCOMPARE(progress.count(), calls);
    for (int i = 0; i < progress.count(); ++i) {
        QCOMPARE(progress.at(i).at(0).toInt(), i + 1);
        QVERIFY(progress.at(i).at(1).toInt() >= i + 1);
    }
    QCOMPARE(progress.last().at(1).toInt(), static_cast<int>(calls));
}

void TestSampleLibrary::anOfferMayGoAway()
{
    Bench bench;
    QVERIFY(bench.open());
    Diary diary;
    diary.follow(bench);
    bench.gateway.onOffer = [](const OfferId &) {
        return fail(ErrorKind::NotFound, u"2000"_s);
    };
    SampleLibrary sample(bench.market, bench.clock, kWords.first(1), 1);
    QSignalSpy finished(&sample, &SampleLibrary::finished);
    sample.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    QCOMPARE(endOf(finished), std::nullopt);
    QCOMPARE(bench.gateway.ids.size(), 30); // all it found
}

void TestSampleLibrary::anErrorEndsIt()
{
    Bench bench;
    QVERIFY(bench.open());
    const UtcMs present = bench.clock.now();
    bench.gateway.onSearch = [&](const SearchQuery &query) -> Result<SearchPage> {
        if (bench.gateway.queries.size() == 3)
            return fail(ErrorKind::Offline);
        return pageOf(query, 2);
    };
    SampleLibrary sample(bench.market, bench.clock, kWords, 30);
    QSignalSpy finished(&sample, &SampleLibrary::finished);
    sample.start();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(endOf(finished)->kind, ErrorKind::Offline);
    QCOMPARE(bench.gateway.queries.size(), 3);
    QCOMPARE(bench.clock.now(), present);
    QCOMPARE(bench.stored(), 2); // what came before stays
}

void TestSampleLibrary::cancelLeavesTheClockAtThePresent()
{
    Bench bench;
    QVERIFY(bench.open());
    const UtcMs present = bench.clock.now();
    SampleLibrary sample(bench.market, bench.clock, kWords, 30);
    QSignalSpy finished(&sample, &SampleLibrary::finished);
    sample.cancel();
    QCOMPARE(finished.count(), 0);
    sample.start();
    QCOMPARE(bench.clock.now(), present - 30 * kMsPerDay);
    bench.gateway.openSearches.first().finish(pageOf({}, 5)); // on its way when …
    sample.cancel();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(endOf(finished)->kind, ErrorKind::Cancelled);
    QCOMPARE(bench.clock.now(), present);
    QCoreApplication::processEvents();
    QCOMPARE(bench.stored(), 0); // … and not saved as of today
    sample.cancel();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(bench.gateway.queries.size(), 1);
}

void TestSampleLibrary::withoutKeywordsThereIsNothingToDo()
{
    Bench bench;
    const UtcMs present = bench.clock.now();
    SampleLibrary sample(bench.market, bench.clock, {}, 30);
    QSignalSpy finished(&sample, &SampleLibrary::finished);
    sample.start();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(endOf(finished), std::nullopt);
    QCOMPARE(bench.clock.now(), present);
}

QTEST_GUILESS_MAIN(TestSampleLibrary)
#include "test_samplelibrary.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/library.h"
#include "tests/support/bench.h"

#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sanjia;

class TestLibrary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersFromTheStore();
    void showsHowAPriceWent();
    void theWindowFollowsTheClock();
    void knowsOnlyWhatWasSeen();
    void remembersSearches();
    void cancelsWithItsAsker();
    void findsRowsAndReadsThem();
    void tellsOfTags();
};

void TestLibrary::answersFromTheStore()
{
    Bench bench;
    QVERIFY(bench.open());
    QVERIFY(answerOf(bench.store.save({offerAt(1), offerAt(2)}, bench.clock.now())));
    Library library(bench.store, bench.clock);
    const auto page = answerOf(library.query({}));
    QVERIFY(page);
    QCOMPARE(page->total, 2);
    const auto offers = answerOf(library.offers({offerAt(2).id, OfferId{u"1"_s}, offerAt(1).id}));
    QVERIFY(offers);
    QCOMPARE(offers->size(), 2);
    QCOMPARE(offers->first().id, offerAt(2).id);
}

void TestLibrary::showsHowAPriceWent()
{
    Bench bench;
    QVERIFY(bench.open());
    const UtcMs start = bench.clock.now();
    const QList<qint64> prices{1000, 1000, 1200, 1100}; // day by day
    for (const qint64 price : prices) {
        QVERIFY(answerOf(bench.store.save({offerAt(1, price)}, bench.clock.now())));
        bench.clock.advance(kMsPerDay);
    }
    Library library(bench.store, bench.clock);
    const auto trend = answerOf(library.trend(offerAt(1).id, {}, std::nullopt));
    QVERIFY(trend);
    const QList<PricePoint> expected{{start, Money::fromFen(1000)},
                                     {start + 2 * kMsPerDay, Money::fromFen(1200)},
                                     {start + 3 * kMsPerDay, Money::fromFen(1100)}};
    QCOMPARE(trend->series.points, expected);
    QVERIFY(trend->stats);
    QCOMPARE(trend->stats->changes, 2);
    QCOMPARE(trend->stats->current, Money::fromFen(1100));
    QCOMPARE(trend->stats->mean, Money::fromE4(106'667)); // two days ¥10, one ¥12, seen last then
}

void TestLibrary::theWindowFollowsTheClock()
{
    Bench bench;
    QVERIFY(bench.open());
    const UtcMs start = bench.clock.now();
    QVERIFY(answerOf(bench.store.save({offerAt(1, 1000)}, start)));
    QVERIFY(answerOf(bench.store.save({offerAt(1, 900)}, start + 50 * kMsPerDay)));
    bench.clock.set(start + 60 * kMsPerDay);
    Library library(bench.store, bench.clock);
    const auto month = answerOf(library.trend(offerAt(1).id, {}, 30));
    QVERIFY(month);
    const QList<PricePoint> expected{{start + 30 * kMsPerDay, Money::fromFen(1000)},
                                     {start + 50 * kMsPerDay, Money::fromFen(900)}};
    QCOMPARE(month->series.points, expected);
    bench.clock.set(start + 500 * kMsPerDay); // long not seen: no line, and no statistics
    const auto later = answerOf(library.trend(offerAt(1).id, {}, 30));
    QVERIFY(later);
    QVERIFY(later->series.points.isEmpty());
    QVERIFY(!later->stats);
}

void TestLibrary::knowsOnlyWhatWasSeen()
{
    Bench bench;
    QVERIFY(bench.open());
    Library library(bench.store, bench.clock);
    const auto trend = answerOf(library.trend(offerAt(1).id, {}, 30));
    QVERIFY(!trend);
    QCOMPARE(trend.error().kind, ErrorKind::NotFound);
}

void TestLibrary::remembersSearches()
{
    Bench bench;
    QVERIFY(bench.open());
    Library library(bench.store, bench.clock);
    for (const QString &keywords : {u"耳机"_s, u"数据线"_s, u"耳机"_s}) {
        bench.clock.advance(1000);
        QVERIFY(answerOf(library.recordSearch(keywords)));
    }
    QCOMPARE(answerOf(library.recentSearches()).value(), (QStringList{u"耳机"_s, u"数据线"_s}));
    QCOMPARE(answerOf(library.recentSearches(1)).value(), QStringList{u"耳机"_s});
}

void TestLibrary::cancelsWithItsAsker()
{
    Bench bench;
    QVERIFY(bench.open());
    auto library = std::make_unique<Library>(bench.store, bench.clock);
    const Request<Trend> request = library->trend(offerAt(1).id, {}, 30);
    library.reset();
    QVERIFY(request.future().isFinished());
    QVERIFY(request.future().isCanceled());
}

void TestLibrary::findsRowsAndReadsThem()
{
    Bench bench;
    QVERIFY(bench.open());
    QVERIFY(answerOf(
        bench.store.save({offerAt(1, 300), offerAt(2, 100), offerAt(3, 200)}, bench.clock.now())));
    Library library(bench.store, bench.clock);
    LibraryQuery query;
    query.order = {LibraryColumn::Price, false};
    const auto hits = answerOf(library.find(query));
    QVERIFY(hits);
    QCOMPARE(hits->rows.size(), 3);
    const auto offers = answerOf(library.rows({hits->rows.at(2), hits->rows.at(0)}));
    QVERIFY(offers);
    QCOMPARE(offers->size(), 2);
    QCOMPARE(offers->at(0).id, offerAt(1).id);
    QCOMPARE(offers->at(1).id, offerAt(2).id);
}

void TestLibrary::tellsOfTags()
{
    Bench bench;
    QVERIFY(bench.open());
    QVERIFY(answerOf(bench.store.save({offerAt(1)}, bench.clock.now())));
    Library library(bench.store, bench.clock);
    QSignalSpy tagged(&library, &Library::tagged);
    QVERIFY(answerOf(library.tag({offerAt(1).id}, u"样品"_s)));
    QCOMPARE(tagged.size(), 1);
    QCOMPARE(*answerOf(library.tags()), QStringList{u"样品"_s});
    QVERIFY(!answerOf(library.tag({offerAt(2).id}, u"样品"_s))); // never seen
    QCOMPARE(tagged.size(), 1);
    QVERIFY(answerOf(library.untag({offerAt(1).id}, u"样品"_s)));
    QCOMPARE(tagged.size(), 2);
    QCOMPARE(*answerOf(library.tagsOn({offerAt(1).id})), QList<TagCount>());
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "test_library.moc"

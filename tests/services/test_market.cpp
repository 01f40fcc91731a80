// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bench.h"

#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sanjia;

class TestMarket : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void savesWhatCameAndTellsTheStoredTruth();
    void passesOnWhatTheGatewaySays();
    void showsNothingThatWasNotKept();
    void readsAnOffer();
    void notesThatAnOfferIsGone();
    void onlyTheOffersOwnRefusalsAreAboutIt();
    void cancellingStopsTheQuestion();
    void lettingGoStopsTheQuestion();
    void aCancelledAnswerIsNotSaved();
    void aSaveThatHasBegunIsNeverCancelled();
    void goingAwayStopsTheQuestion();
    void tellsOfTheBudget();
};

void TestMarket::savesWhatCameAndTellsTheStoredTruth()
{
    Bench bench;
    QVERIFY(bench.open());
    Offer known = offerAt(1);
    known.detailed = true;
    known.ladder = PriceLadder::make({{1, std::nullopt, Money::fromFen(1250)}}).value();
    QVERIFY(answerOf(bench.store.save({known}, 1)));

    bench.gateway.onSearch = [](const SearchQuery &) {
        SearchPage page;
        page.offers = {offerAt(2), offerAt(1, 999)};
        page.total = 77;
        page.skipped = {{3, u"no id"_s}};
        return page;
    };
    QSignalSpy saved(&bench.market, &Market::saved);
    SearchQuery query;
    query.keywords = u"耳机"_s;
    const auto outcome = answerOf(bench.market.search(query));
    QVERIFY(outcome);
    QCOMPARE(bench.gateway.queries, QList{query});
    QCOMPARE(outcome->query, query);
    QCOMPARE(outcome->total, 77);
    QCOMPARE(outcome->skipped, (QList<SkippedRow>{{3, u"no id"_s}}));
    QCOMPARE(outcome->offers.size(), 2);
    QCOMPARE(outcome->offers.at(0).id, offerAt(2).id);
    QCOMPARE(outcome->offers.at(1).price, Money::fromFen(999));
    QCOMPARE(outcome->offers.at(1).ladder, known.ladder); // from the earlier detail
    QCOMPARE(outcome->offers.at(1).seenAt, bench.clock.now());
    QCOMPARE(outcome->report.added, 1);
    QCOMPARE(outcome->report.changes.size(), 1);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved.first().first().value<SaveReport>().added, 1);
    QCOMPARE(bench.stored(), 2);
}

void TestMarket::passesOnWhatTheGatewaySays()
{
    Bench bench;
    QVERIFY(bench.open());
    const Error limited{ErrorKind::RateLimited, u"429"_s, {}, std::chrono::seconds(7)};
    bench.gateway.onSearch = [&](const SearchQuery &) {
        return fail(limited);
    };
    bench.gateway.onOffer = [&](const OfferId &) {
        return fail(ErrorKind::NotFound, u"2000"_s);
    };
    QSignalSpy saved(&bench.market, &Market::saved);
    const auto outcome = answerOf(bench.market.search({}));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error(), limited);
    QCOMPARE(answerOf(bench.market.offer(offerAt(1).id)).error().kind, ErrorKind::NotFound);
    QCOMPARE(saved.count(), 0);
}

void TestMarket::showsNothingThatWasNotKept()
{
    Bench bench; // never opened: saving fails
    bench.gateway.onSearch = [](const SearchQuery &query) {
        return pageOf(query, 3);
    };
    QSignalSpy saved(&bench.market, &Market::saved);
    QVERIFY(!answerOf(bench.market.search({})));
    QCOMPARE(saved.count(), 0);
}

void TestMarket::readsAnOffer()
{
    Bench bench;
    QVERIFY(bench.open());
    Offer row = offerAt(1);
    row.location = u"广东深圳"_s;
    QVERIFY(answerOf(bench.store.save({row}, 1)));
    bench.gateway.onOffer = [](const OfferId &) {
        OfferDetail detail{offerAt(1, 1100), {{0, u"bad tier"_s}}};
        detail.offer.detailed = true;
        return detail;
    };
    const auto outcome = answerOf(bench.market.offer(row.id));
    QVERIFY(outcome);
    QCOMPARE(bench.gateway.ids, QList{row.id});
    QCOMPARE(outcome->offer.price, Money::fromFen(1100));
    QCOMPARE(outcome->offer.location, row.location); // only the search row told it
    QCOMPARE(outcome->skipped.size(), 1);
    QCOMPARE(outcome->report.changes.size(), 1);
}

void TestMarket::notesThatAnOfferIsGone()
{
    Bench bench;
    QVERIFY(bench.open());
    const Offer known = offerAt(1);
    QVERIFY(answerOf(bench.store.save({known}, 1)));
    const Error gone{ErrorKind::NotFound, u"2000"_s, {}, std::nullopt};
    bench.gateway.onOffer = [&](const OfferId &) {
        return fail(gone);
    };
    QSignalSpy saved(&bench.market, &Market::saved);
    QCOMPARE(answerOf(bench.market.offer(known.id)).error(), gone);
    QCOMPARE(answerOf(bench.store.sightings(known.id))->offer.goneAt, bench.clock.now());
    QCOMPARE(saved.count(), 1);
    const auto report = saved.first().first().value<SaveReport>();
    QCOMPARE(report.changes.size(), 1);
    QCOMPARE(report.changes.first().what, OfferChange::What::Gone);

    // Told again, or told of an offer never seen, it is no news.
    QCOMPARE(answerOf(bench.market.offer(known.id)).error(), gone);
    QCOMPARE(answerOf(bench.market.offer(offerAt(2).id)).error(), gone);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(bench.stored(), 1);

    // Every other refusal says nothing of the offer.
    QVERIFY(answerOf(bench.store.save({known}, bench.clock.now())));
    bench.gateway.onOffer = [](const OfferId &) {
        return fail(ErrorKind::BadAnswer, u"404"_s);
    };
    QVERIFY(!answerOf(bench.market.offer(known.id)));
    QCOMPARE(answerOf(bench.store.sightings(known.id))->offer.goneAt, std::nullopt);
}

void TestMarket::onlyTheOffersOwnRefusalsAreAboutIt()
{
    QList<ErrorKind> own;
    for (int kind = 0; kind <= static_cast<int>(kLastErrorKind); ++kind) {
        if (isAboutOneOffer({static_cast<ErrorKind>(kind), {}, {}, std::nullopt}))
            own.append(static_cast<ErrorKind>(kind));
    }
    QCOMPARE(own, (QList{ErrorKind::BadParameter, ErrorKind::NotFound, ErrorKind::BadAnswer}));
    const auto refused = [](const QString &words) {
        return Error{ErrorKind::Permission, u"500"_s, words, std::nullopt};
    };
    QVERIFY(isAboutOneOffer(refused(u"无权限查询该商品"_s)));
    QVERIFY(isAboutOneOffer(refused(u"该商品不是精选货源商品"_s)));
    QVERIFY(!isAboutOneOffer(refused(u"AppKey is not allowed(acl)"_s)));
}

void TestMarket::cancellingStopsTheQuestion()
{
    Bench bench;
    QVERIFY(bench.open());
    Request<SearchOutcome> request = bench.market.search({});
    bool called = false;
    request.then(this, [&](const Result<SearchOutcome> &) { called = true; });
    QVERIFY(!bench.gateway.openSearches.first().isCancelled());
    request.cancel();
    QTRY_VERIFY(bench.gateway.openSearches.first().isCancelled());
    QVERIFY(!called);
}

void TestMarket::lettingGoStopsTheQuestion()
{
    Bench bench;
    QVERIFY(bench.open());
    {
        const Request<OfferOutcome> request = bench.market.offer(offerAt(1).id);
        QVERIFY(request.isRunning());
    }
    QTRY_VERIFY(bench.gateway.openOffers.first().isCancelled());
}

void TestMarket::aCancelledAnswerIsNotSaved()
{
    Bench bench;
    QVERIFY(bench.open());
    Request<SearchOutcome> request = bench.market.search({});
    bench.gateway.openSearches.first().finish(pageOf({}, 3)); // on its way when …
    request.cancel();
    QTRY_VERIFY(request.future().isFinished());
    QCOMPARE(bench.stored(), 0);
}

void TestMarket::aSaveThatHasBegunIsNeverCancelled()
{
    Bench bench;
    QVERIFY(bench.open());
    QSignalSpy saved(&bench.market, &Market::saved);
    Request<SearchOutcome> request = bench.market.search({});
    bool called = false;
    request.then(this, [&](const Result<SearchOutcome> &) { called = true; });
    // Hears of the answer after the market, which was asked first: the save has begun by then.
    Request<SearchPage> witness = bench.gateway.openSearches.first().request();
    witness.then(this, [&](const Result<SearchPage> &) { request.cancel(); });
    bench.gateway.openSearches.first().finish(pageOf({}, 3));
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(!called);
    QCOMPARE(bench.stored(), 3);
}

void TestMarket::goingAwayStopsTheQuestion()
{
    Bench bench;
    QVERIFY(bench.open());
    auto market = std::make_unique<Market>(bench.gateway, bench.store, bench.clock);
    const Request<SearchOutcome> request = market->search({});
    market.reset();
    QVERIFY(bench.gateway.openSearches.first().isCancelled());
    QVERIFY(request.future().isFinished());
    QVERIFY(request.future().isCanceled());
}

void TestMarket::tellsOfTheBudget()
{
    Bench bench;
    QSignalSpy changed(&bench.market, &Market::budgetChanged);
    bench.gateway.left = 3;
    Q_EMIT bench.gateway.budgetChanged();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(bench.market.budgetLeft(), 3);
    QCOMPARE(bench.market.budgetPerMinute(), 50);
}

QTEST_GUILESS_MAIN(TestMarket)
#include "test_market.moc"

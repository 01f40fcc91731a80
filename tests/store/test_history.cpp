// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/offerchanges.h"
#include "tests/support/bench.h"

using namespace Qt::StringLiterals;
using namespace sanjia;

using What = OfferChange::What;

Q_DECLARE_METATYPE(QList<sanjia::OfferChange>)

namespace {

constexpr UtcMs kStart = 1'700'000'000'000;
constexpr UtcMs kDay = kMsPerDay;

Offer inFull(int number = 1)
{
    Offer offer = offerAt(number, 1000);
    offer.detailed = true;
    offer.moq = 2;
    offer.stock = 100;
    offer.ladder = *PriceLadder::make(
        {{2, 99, Money::fromFen(1000)}, {100, std::nullopt, Money::fromFen(900)}});
    offer.skus = {{SkuId{u"1"_s}, {}, Money::fromFen(1000), 50, {{u"颜色"_s, u"黑"_s}}},
                  {SkuId{u"2"_s}, {}, Money::fromFen(1100), 60, {{u"颜色"_s, u"白"_s}}}};
    return offer;
}

OfferChange change(What what, const QString &sku = {})
{
    OfferChange one;
    one.offer = offerAt(1).id;
    one.what = what;
    one.sku.value = sku;
    return one;
}

OfferChange priced(OfferChange one, std::optional<qint64> before, std::optional<qint64> after)
{
    if (before)
        one.oldPrice = Money::fromFen(*before);
    if (after)
        one.newPrice = Money::fromFen(*after);
    return one;
}

OfferChange counted(OfferChange one, qint64 before, qint64 after)
{
    one.oldCount = before;
    one.newCount = after;
    return one;
}

OfferChange from(OfferChange one, qint64 quantity)
{
    one.minQuantity = quantity;
    return one;
}

} // namespace

/// What counts as a change, and what is remembered of it.
class TestHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changes_data();
    void changes();
    void theFirstReadingInFullIsNoChange();
    void onlyTheTierThatMovedHasAnotherPoint();
    void goneAndBack();
    void goneIsOlderNews();
    void skusComeAndGo();
    void countsOverTime();
    void salesByTheDay();
    void target();
    void sightings();
    void theSameTwiceInOnePage();
    void aSkuToldTwiceCountsOnce();
    void everythingAboutOneOffer();
    void recentPricesOfSeveral();
};

void TestHistory::changes_data()
{
    QTest::addColumn<Offer>("after");
    QTest::addColumn<QList<OfferChange>>("expected");
    const auto row = [](const char *name, const std::function<void(Offer &)> &differ,
                        const QList<OfferChange> &expected) {
        Offer after = inFull();
        differ(after);
        QTest::newRow(name) << after << expected;
    };
    row("nothing", [](Offer &) {}, {});
    row("words are no change", [](Offer &o) { o.title = u"x"_s; }, {});
    row("listed price", [](Offer &o) { o.price = Money::fromFen(800); },
        {priced(change(What::ListedPrice), 1000, 800)});
    row("a price that is unknown now", [](Offer &o) { o.price.reset(); }, {});
    row("stock", [](Offer &o) { o.stock = 0; }, {counted(change(What::Stock), 100, 0)});
    row("moq", [](Offer &o) { o.moq = 5; }, {counted(change(What::Moq), 2, 5)});
    row("one tier's price",
        [](Offer &o) {
            o.ladder = *PriceLadder::make(
                {{2, 99, Money::fromFen(1000)}, {100, std::nullopt, Money::fromFen(850)}});
        },
        {from(priced(change(What::Tier), 900, 850), 100)});
    row("a tier less",
        [](Offer &o) {
            o.ladder = *PriceLadder::make({{2, std::nullopt, Money::fromFen(1000)}});
        },
        {from(priced(change(What::Tier), 900, {}), 100)});
    row("a tier that starts elsewhere",
        [](Offer &o) {
            o.ladder = *PriceLadder::make(
                {{2, 199, Money::fromFen(1000)}, {200, std::nullopt, Money::fromFen(900)}});
        },
        {from(priced(change(What::Tier), 900, {}), 100),
         from(priced(change(What::Tier), {}, 900), 200)});
    row("a SKU's price and stock",
        [](Offer &o) {
            o.skus[1].price = Money::fromFen(1200);
            o.skus[1].stock = 0;
        },
        {priced(change(What::SkuPrice, u"2"_s), 1100, 1200),
         counted(change(What::Stock, u"2"_s), 60, 0)});
    row("SKUs in another order", [](Offer &o) { o.skus.swapItemsAt(0, 1); }, {});
    row("a SKU more and one less", [](Offer &o) { o.skus[0].id.value = u"3"_s; },
        {priced(change(What::SkuAdded, u"3"_s), {}, 1000),
         priced(change(What::SkuRemoved, u"1"_s), 1000, {})});
    row("not read in full",
        [](Offer &o) {
            o.detailed = false;
            o.skus.clear();
            o.ladder = {};
        },
        {});
}

void TestHistory::changes()
{
    QFETCH(Offer, after);
    QTEST(changesBetween(inFull(), after), "expected");
}

void TestHistory::theFirstReadingInFullIsNoChange()
{
    QVERIFY(changesBetween(offerAt(1, 1000), inFull()).isEmpty());
}

void TestHistory::onlyTheTierThatMovedHasAnotherPoint()
{
    Bench bench;
    QVERIFY(bench.open());
    Offer offer = inFull();
    QVERIFY(answerOf(bench.store.save({offer}, kStart)));
    offer.ladder = *PriceLadder::make(
        {{2, 99, Money::fromFen(1000)}, {100, std::nullopt, Money::fromFen(850)}});
    QVERIFY(answerOf(bench.store.save({offer}, kStart + kDay)));
    offer.ladder = *PriceLadder::make({{2, std::nullopt, Money::fromFen(1000)}});
    QVERIFY(answerOf(bench.store.save({offer}, kStart + 2 * kDay)));
    QVERIFY(answerOf(bench.store.save({offer}, kStart + 3 * kDay)));

    const auto history = answerOf(bench.store.history(offer.id));
    QVERIFY(history);
    QCOMPARE(history->tiers.size(), 2);
    const PriceSeries &first = history->tiers.first().prices;
    QCOMPARE(first.points, (QList<PricePoint>{{kStart, Money::fromFen(1000)}}));
    QVERIFY(first.gaps.isEmpty());
    const PriceSeries &second = history->tiers.last().prices;
    QCOMPARE(
        second.points,
        (QList<PricePoint>{{kStart, Money::fromFen(900)}, {kStart + kDay, Money::fromFen(850)}}));
    QCOMPARE(second.gaps, (QList<TimeSpan>{{kStart + 2 * kDay, kStart + 3 * kDay}}));
}

void TestHistory::goneAndBack()
{
    Bench bench;
    QVERIFY(bench.open());
    const OfferId id = offerAt(1).id;
    QVERIFY(answerOf(bench.store.save({inFull()}, kStart)));
    const auto gone = answerOf(bench.store.markGone({id, offerAt(9).id, id}, kStart + kDay));
    QVERIFY(gone);
    QCOMPARE(gone->changes, QList<OfferChange>{change(What::Gone)});
    QCOMPARE(answerOf(bench.store.sightings(id))->offer.goneAt, std::optional(kStart + kDay));
    QCOMPARE(gone->offers.constFirst().goneAt, std::optional(kStart + kDay));
    QCOMPARE(answerOf(bench.store.offers({id}))->constFirst(), gone->offers.constFirst());
    // Told again: no news.
    QVERIFY(answerOf(bench.store.markGone({id}, kStart + 2 * kDay))->changes.isEmpty());
    Offer cheaper = inFull();
    cheaper.price = Money::fromFen(800);
    const auto back = answerOf(bench.store.save({cheaper}, kStart + 3 * kDay));
    QCOMPARE(
        back->changes,
        (QList<OfferChange>{priced(change(What::ListedPrice), 1000, 800), change(What::Back)}));
    QVERIFY(!answerOf(bench.store.sightings(id))->offer.goneAt);
    QVERIFY(!back->offers.constFirst().goneAt);
    QCOMPARE(answerOf(bench.store.offers({id}))->constFirst(), back->offers.constFirst());
    QCOMPARE(*answerOf(bench.store.countSeries(id, CountKind::Presence)),
             (QList<CountPoint>{{kStart + kDay, 0}, {kStart + 3 * kDay, 1}}));
}

void TestHistory::goneIsOlderNews()
{
    Bench bench;
    QVERIFY(bench.open());
    const OfferId id = offerAt(1).id;
    QVERIFY(answerOf(bench.store.save({inFull()}, kStart + kDay)));
    // It was seen after the answer that says it is gone.
    QVERIFY(answerOf(bench.store.markGone({id}, kStart))->changes.isEmpty());
    // And an answer from before it went does not bring it back.
    QVERIFY(answerOf(bench.store.markGone({id}, kStart + 3 * kDay)));
    const auto late = answerOf(bench.store.save({inFull()}, kStart + 2 * kDay));
    QVERIFY(late->changes.isEmpty());
    QCOMPARE(late->offers.constFirst().goneAt, std::optional(kStart + 3 * kDay));
    QVERIFY(answerOf(bench.store.sightings(id))->offer.goneAt);
    // Nor does one who says of an offer that it is gone, before it was asked for, make it so.
    Offer told = offerAt(2);
    told.goneAt = kStart;
    QVERIFY(!answerOf(bench.store.save({told}, kStart))->offers.constFirst().goneAt);
}

void TestHistory::skusComeAndGo()
{
    Bench bench;
    QVERIFY(bench.open());
    const OfferId id = offerAt(1).id;
    QVERIFY(answerOf(bench.store.save({inFull()}, kStart)));
    QVERIFY(answerOf(bench.store.save({inFull()}, kStart + kDay)));
    Offer without = inFull();
    without.skus.removeFirst();
    QCOMPARE(answerOf(bench.store.save({without}, kStart + 2 * kDay))->changes,
             QList<OfferChange>{priced(change(What::SkuRemoved, u"1"_s), 1000, {})});
    auto seen = answerOf(bench.store.sightings(id));
    QCOMPARE(seen->skus.last().sku.value, u"1"_s);
    QCOMPARE(seen->skus.last().seen,
             (Sightings{kStart, kStart + kDay, kStart + 2 * kDay, kStart + 2 * kDay}));
    QCOMPARE(answerOf(bench.store.save({inFull()}, kStart + 3 * kDay))->changes,
             QList<OfferChange>{priced(change(What::SkuAdded, u"1"_s), {}, 1000)});
    seen = answerOf(bench.store.sightings(id));
    QCOMPARE(seen->skus.first().sku.value, u"1"_s);
    QCOMPARE(seen->skus.first().seen,
             (Sightings{kStart, kStart + 3 * kDay, kStart + 3 * kDay, std::nullopt}));
    QCOMPARE(*answerOf(bench.store.countSeries(id, CountKind::Stock, SkuId{u"1"_s})),
             (QList<CountPoint>{{kStart, 50}, {kStart + 2 * kDay, {}}, {kStart + 3 * kDay, 50}}));
    QCOMPARE(answerOf(bench.store.offers({id}))->first().skus, inFull().skus);
}

void TestHistory::countsOverTime()
{
    Bench bench;
    QVERIFY(bench.open());
    const OfferId id = offerAt(1).id;
    Offer offer = inFull();
    QVERIFY(answerOf(bench.store.save({offer}, kStart)));
    offer.stock = 80;
    offer.skus[1].stock = 10;
    QVERIFY(answerOf(bench.store.save({offer}, kStart + kDay)));
    offer.moq = 10;
    QVERIFY(answerOf(bench.store.save({offer}, kStart + 2 * kDay)));
    QCOMPARE(*answerOf(bench.store.countSeries(id, CountKind::Stock)),
             (QList<CountPoint>{{kStart, 100}, {kStart + kDay, 80}}));
    QCOMPARE(*answerOf(bench.store.countSeries(id, CountKind::Stock, SkuId{u"2"_s})),
             (QList<CountPoint>{{kStart, 60}, {kStart + kDay, 10}}));
    QCOMPARE(*answerOf(bench.store.countSeries(id, CountKind::Moq)),
             (QList<CountPoint>{{kStart, 2}, {kStart + 2 * kDay, 10}}));
    QVERIFY(answerOf(bench.store.countSeries(id, CountKind::Presence))->isEmpty());
    const auto never = answerOf(bench.store.countSeries(offerAt(2).id, CountKind::Moq));
    QVERIFY(!never);
    QCOMPARE(never.error().kind, ErrorKind::NotFound);
}

void TestHistory::salesByTheDay()
{
    Bench bench;
    QVERIFY(bench.open());
    const OfferId id = offerAt(1).id;
    constexpr UtcMs kMidnight = kStart - kStart % kMsPerDay;
    const auto saw = [&bench](std::optional<qint64> sold, UtcMs at) {
        Offer offer = offerAt(1);
        offer.sales = sold;
        return answerOf(bench.store.save({offer}, at)).has_value();
    };
    const auto kept = [&] {
        return *answerOf(bench.store.countSeries(id, CountKind::Sales));
    };
    constexpr UtcMs kHour = kMsPerDay / 24;
    QVERIFY(saw(5, kMidnight + kHour));
    QVERIFY(saw(5, kMidnight + kDay));
    QVERIFY(kept().isEmpty()); // nothing moved: no row
    QVERIFY(saw(9, kMidnight + 3 * kDay + kHour));
    QCOMPARE(kept(), (QList<CountPoint>{{kMidnight + kDay, 5}, {kMidnight + 3 * kDay, 9}}));
    QVERIFY(saw(12, kMidnight + 3 * kDay + 5 * kHour)); // the same day's last count
    QVERIFY(saw(std::nullopt, kMidnight + 3 * kDay + 6 * kHour)); // an answer without one
    QVERIFY(saw(11, kMidnight + 2 * kDay)); // an answer that comes late
    QCOMPARE(kept(), (QList<CountPoint>{{kMidnight + kDay, 5}, {kMidnight + 3 * kDay, 12}}));
    QCOMPARE(answerOf(bench.store.history(id))->sales, kept());
}

void TestHistory::target()
{
    Bench bench;
    QVERIFY(bench.open());
    const OfferId id = offerAt(1).id;
    const auto target = [&] {
        return answerOf(bench.store.history(id))->target;
    };
    QCOMPARE(answerOf(bench.store.setTarget(id, Money::fromFen(500))).error().kind,
             ErrorKind::NotFound);
    QVERIFY(answerOf(bench.store.save({inFull()}, kStart)));
    QVERIFY(!target());
    QVERIFY(answerOf(bench.store.setTarget(id, Money::fromFen(500))));
    QVERIFY(answerOf(bench.store.setTarget(id, Money::fromFen(450))));
    QCOMPARE(target(), Money::fromFen(450));
    QVERIFY(answerOf(bench.store.setTarget(id, std::nullopt)));
    QVERIFY(!target());
}

void TestHistory::sightings()
{
    Bench bench;
    QVERIFY(bench.open());
    const OfferId id = offerAt(1).id;
    QVERIFY(answerOf(bench.store.save({inFull()}, kStart)));
    QVERIFY(answerOf(bench.store.save({inFull()}, kStart + kDay)));
    // A search row is a sight of the offer, not of its SKUs.
    QVERIFY(answerOf(bench.store.save({offerAt(1, 1000)}, kStart + 2 * kDay)));
    const auto seen = answerOf(bench.store.sightings(id));
    QVERIFY(seen);
    QCOMPARE(seen->offer, (Sightings{kStart, kStart + 2 * kDay, kStart, std::nullopt}));
    QCOMPARE(seen->skus.size(), 2);
    for (const SkuSightings &sku : seen->skus)
        QCOMPARE(sku.seen, (Sightings{kStart, kStart + kDay, kStart, std::nullopt}));
    const auto never = answerOf(bench.store.sightings(offerAt(2).id));
    QVERIFY(!never);
    QCOMPARE(never.error().kind, ErrorKind::NotFound);
}

void TestHistory::theSameTwiceInOnePage()
{
    Bench bench;
    QVERIFY(bench.open());
    Offer second = inFull();
    second.price = Money::fromFen(900);
    const auto report = answerOf(bench.store.save({inFull(), second}, kStart));
    QVERIFY(report);
    QCOMPARE(report->added, 1);
    QCOMPARE(report->changes, QList<OfferChange>{priced(change(What::ListedPrice), 1000, 900)});
    QCOMPARE(bench.stored(), 1);
    QCOMPARE(answerOf(bench.store.priceSeries(second.id))->points,
             (QList<PricePoint>{{kStart, Money::fromFen(900)}})); // the later word of one moment
}

void TestHistory::aSkuToldTwiceCountsOnce()
{
    Bench bench;
    QVERIFY(bench.open());
    Offer offer = inFull();
    offer.skus.append(offer.skus.first());
    offer.skus.last().price = Money::fromFen(1);
    QVERIFY(answerOf(bench.store.save({offer}, kStart)));
    const auto again = answerOf(bench.store.save({offer}, kStart + kDay));
    QVERIFY(again);
    QVERIFY(again->changes.isEmpty());
    QCOMPARE(again->offers.first().skus, inFull().skus);
}

void TestHistory::everythingAboutOneOffer()
{
    Bench bench;
    QVERIFY(bench.open());
    QVERIFY(!answerOf(bench.store.history(offerAt(1).id)));
    Offer offer = inFull();
    QVERIFY(answerOf(bench.store.save({offer}, kStart)));
    offer.stock = 0;
    offer.skus.removeLast(); // white went
    QVERIFY(answerOf(bench.store.save({offer}, kStart + kDay)));
    offer.skus.append(inFull().skus.last()); // and came back, after nobody looked for long
    offer.price = Money::fromFen(1200);
    const UtcMs back = kStart + kDay + kUnseenAfter + 1;
    QVERIFY(answerOf(bench.store.save({offer}, back)));
    QVERIFY(answerOf(bench.store.save({offer}, back + kUnseenAfter))); // not longer than that
    QVERIFY(answerOf(bench.store.markGone({offer.id}, back + 8 * kDay)));
    QVERIFY(answerOf(bench.store.save({offer}, back + 20 * kDay))); // gone is known, not unseen

    const auto history = answerOf(bench.store.history(offer.id));
    QVERIFY(history);
    QCOMPARE(history->listed.points,
             (QList<PricePoint>{{kStart, Money::fromFen(1000)}, {back, Money::fromFen(1200)}}));
    QCOMPARE(history->unseen, (QList<TimeSpan>{{kStart + kDay, back}}));
    QCOMPARE(history->gone, (QList<TimeSpan>{{back + 8 * kDay, back + 20 * kDay}}));
    QCOMPARE(history->stock.size(), 2);
    QCOMPARE(history->stock.last().value, 0);
    QCOMPARE(history->tiers.size(), 2);
    QCOMPARE(history->tiers.first().minQuantity, 2);
    QCOMPARE(history->tiers.last().prices.points.first().price, Money::fromFen(900));
    QCOMPARE(history->skus.size(), 2);
    const SkuHistory &white = history->skus.last();
    QCOMPARE(white.sku.value, u"2"_s);
    QCOMPARE(white.prices.points.size(), 2);
    QCOMPARE(white.prices.gaps, (QList<TimeSpan>{{kStart + kDay, back}}));
    QCOMPARE(answerOf(bench.store.priceSeries(offer.id, white.sku)).value(), white.prices);
}

void TestHistory::recentPricesOfSeveral()
{
    Bench bench;
    QVERIFY(bench.open());
    for (int day = 0; day < 5; ++day)
        QVERIFY(answerOf(
            bench.store.save({offerAt(1, 1000 + day), offerAt(2, 500)}, kStart + day * kDay)));
    const UtcMs from = kStart + 2 * kDay + 1;
    const auto recent = answerOf(
        bench.store.recentPrices({offerAt(2).id, offerAt(9).id, offerAt(1).id}, from));
    QVERIFY(recent);
    QCOMPARE(recent->size(), 3);
    QVERIFY(recent->at(1).points.isEmpty());
    QCOMPARE(recent->at(0).points, (QList<PricePoint>{{from, Money::fromFen(500)}}));
    QCOMPARE(recent->at(2), since(answerOf(bench.store.priceSeries(offerAt(1).id)).value(), from));
    QCOMPARE(recent->at(2).points.size(), 3);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "test_history.moc"

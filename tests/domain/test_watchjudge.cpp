// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/watchjudge.h"

#include "core/domain/watchrun.h"

#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

constexpr UtcMs kStart = 1'790'000'000'000;
constexpr UtcMs kHour = 3'600'000;

/// A watch over one offer, and the world it looks at, hour by hour.
class World
{
public:
    explicit World(const QStringList &rules, int coolDownMinutes = 1'440)
    {
        watch.kind = Watch::Kind::Offer;
        watch.coolDownMinutes = coolDownMinutes;
        for (const QString &rule : rules)
            watch.rules.append(WatchRule::parse(rule).value());
        offer.id = OfferId{u"1"_s};
        offer.stock = 500;
        offer.supplier = {SupplierId{u"s"_s}, u"seller"_s};
    }

    /// Looks now; what was told, as "rule old new", one a line.
    QStringList look()
    {
        now += kHour;
        if (offer.price
            && (history.points.isEmpty() || history.points.last().price != *offer.price))
            history.points.append({now, *offer.price});
        history.firstSeen = kStart;
        history.lastSeen = now;
        WatchSight sight{offer, gone, before, false};
        before.reset();
        WatchFacts facts;
        facts.now = now;
        facts.history = [this] {
            return history;
        };
        facts.told = [this](const WatchRule &rule) -> std::optional<ToldBefore> {
            const auto it = told.constFind(rule.text());
            return it == told.cend() ? std::nullopt : std::optional(*it);
        };
        facts.isNewToWatch = isNew;
        QStringList texts;
        const QList<WatchHit> hits = judge(watch, memory, sight, facts);
        for (const WatchHit &hit : hits) {
            told.insert(hit.rule.text(), {now, hit.oldPrice, hit.newPrice});
            const auto price = [](const std::optional<Money> &amount) {
                return amount ? amount->toText() : u"-"_s;
            };
            texts.append(
                u"%1: %2 %3"_s.arg(hit.rule.text(), price(hit.oldPrice), price(hit.newPrice)));
        }
        memory = remembered(memory, sight, watch, now);
        return texts;
    }
    QStringList at(qint64 fen)
    {
        offer.price = Money::fromFen(fen);
        return look();
    }
    /// A row of prices, and how often something was told.
    int tellings(const QList<qint64> &prices)
    {
        int count = 0;
        for (const qint64 fen : prices)
            count += static_cast<int>(at(fen).size());
        return count;
    }

    Watch watch;
    Offer offer;
    bool gone = false;
    bool isNew = false;
    std::optional<Money> before;
    std::optional<WatchMemory> memory;
    PriceSeries history;
    QHash<QString, ToldBefore> told;
    UtcMs now = kStart;
};

} // namespace

class TestWatchJudge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstSightIsNeverTold();
    void whatTheLibraryKnewIsComparedWith();
    void percentIsAtLeastThatMuch_data();
    void percentIsAtLeastThatMuch();
    void aChangeIsToldOnce();
    void belowIsToldOnCrossingAndOnNewLows();
    void belowAtAQuantity();
    void aboveIsToldOnCrossing();
    void jitterIsOneAlert_data();
    void jitterIsOneAlert();
    void coolDownEnds();
    void aClockSetBackSilencesNothing();
    void againstWhatItCostWhenAdded();
    void againstTheMean();
    void lowestInDays();
    void unknownIsNoChange();
    void fromZeroThereIsNoPercent();
    void goneAndBack();
    void stock();
    void tiersVariantsAndSeller();
    void theFirstReadingInFullIsNoChange();
    void newOffersOfASearch();
    void anyTellsOfEverything();
    void changeInPercent_data();
    void changeInPercent();
};

void TestWatchJudge::firstSightIsNeverTold()
{
    World world({u"drop 5%"_s, u"rise 5%"_s, u"below 99"_s, u"above 1"_s, u"lowest 90d"_s, u"any"_s,
                 u"gone"_s, u"back"_s, u"stock below 1000"_s, u"stock above 1"_s, u"out of stock"_s,
                 u"in stock"_s, u"tiers"_s, u"variants"_s, u"seller"_s, u"new below 99"_s});
    QCOMPARE(world.at(1'000), QStringList());
    QCOMPARE(world.at(1'000), QStringList());
}

void TestWatchJudge::whatTheLibraryKnewIsComparedWith()
{
    World world({u"drop 5%"_s});
    world.before = Money::fromFen(1'000); // a search had seen it at that, before this watch did
    QCOMPARE(world.at(950), QStringList{u"drop 5%: 10.00 9.50"_s});
}

void TestWatchJudge::percentIsAtLeastThatMuch_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<bool>("told");
    QTest::newRow("just") << u"drop 5%"_s << qint64{1'000} << qint64{950} << true;
    QTest::newRow("not quite") << u"drop 5%"_s << qint64{1'000} << qint64{951} << false;
    QTest::newRow("other way") << u"drop 5%"_s << qint64{1'000} << qint64{2'000} << false;
    QTest::newRow("rise, just") << u"rise 5%"_s << qint64{1'000} << qint64{1'050} << true;
    QTest::newRow("rise, not quite") << u"rise 5%"_s << qint64{1'000} << qint64{1'049} << false;
    QTest::newRow("odd, just") << u"drop 3.33%"_s << qint64{10'000} << qint64{9'667} << true;
    QTest::newRow("odd, not quite") << u"drop 3.33%"_s << qint64{10'000} << qint64{9'668} << false;
    QTest::newRow("yuan, just") << u"drop 0.50"_s << qint64{1'000} << qint64{950} << true;
    QTest::newRow("yuan, not quite") << u"drop 0.50"_s << qint64{1'000} << qint64{951} << false;
    QTest::newRow("huge") << u"drop 50%"_s << qint64{90'000'000'000'000}
                          << qint64{45'000'000'000'000} << true;
}

void TestWatchJudge::percentIsAtLeastThatMuch()
{
    QFETCH(QString, rule);
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    QFETCH(bool, told);
    World world({rule});
    world.at(from);
    QCOMPARE(world.at(to).size(), told ? 1 : 0);
}

void TestWatchJudge::aChangeIsToldOnce()
{
    World world({u"drop 5%"_s, u"below 10"_s, u"any"_s});
    world.at(1'100);
    QCOMPARE(world.at(900).size(), 3);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(world.at(900), QStringList());
}

void TestWatchJudge::belowIsToldOnCrossingAndOnNewLows()
{
    World world({u"below 10"_s}, 0);
    QCOMPARE(world.at(1'200), QStringList());
    QCOMPARE(world.at(1'001), QStringList());
    QCOMPARE(world.at(1'000), QStringList{u"below 10.00: 10.01 10.00"_s}); // reaching
    QCOMPARE(world.at(990), QStringList{u"below 10.00: 10.00 9.90"_s}); // a new low under it
    QCOMPARE(world.at(995), QStringList()); // no new low
    QCOMPARE(world.at(991), QStringList());
    QCOMPARE(world.at(980), QStringList{u"below 10.00: 9.91 9.80"_s});
    QCOMPARE(world.at(1'100), QStringList());
    QCOMPARE(world.at(999), QStringList{u"below 10.00: 11.00 9.99"_s}); // crossing again
}

void TestWatchJudge::belowAtAQuantity()
{
    World world({u"below 8 at 100"_s});
    const auto ladder = [&world](qint64 fen) {
        world.offer.ladder = *PriceLadder::make(
            {{1, 99, Money::fromFen(1'000)}, {100, std::nullopt, Money::fromFen(fen)}});
        world.offer.detailed = true;
        return world.at(1'000); // the listed price stays
    };
    QCOMPARE(ladder(900), QStringList());
    QCOMPARE(ladder(800), QStringList{u"below 8.00 at 100: 9.00 8.00"_s});
    QCOMPARE(ladder(800), QStringList());
    QCOMPARE(ladder(790), QStringList{u"below 8.00 at 100: 8.00 7.90"_s});
}

void TestWatchJudge::aboveIsToldOnCrossing()
{
    World world({u"above 10"_s}, 0);
    world.at(900);
    QCOMPARE(world.at(1'000), QStringList{u"above 10.00: 9.00 10.00"_s});
    QCOMPARE(world.at(1'100), QStringList());
    world.at(900);
    QCOMPARE(world.at(1'000).size(), 1);
}

void TestWatchJudge::jitterIsOneAlert_data()
{
    QTest::addColumn<QString>("rule");
    QTest::newRow("any") << u"any"_s;
    QTest::newRow("any with a least change") << u"any 1%"_s;
    QTest::newRow("drop") << u"drop 2%"_s;
    QTest::newRow("rise") << u"rise 2%"_s;
    QTest::newRow("below") << u"below 9.90"_s;
    QTest::newRow("above") << u"above 10"_s;
}

void TestWatchJudge::jitterIsOneAlert()
{
    QFETCH(QString, rule);
    World world({rule});
    QList<qint64> prices;
    for (int i = 0; i < 10; ++i)
        prices << 1'000 << 980;
    QCOMPARE(world.tellings(prices), 1);
    // Within a least change there is none.
    World quiet({u"any 5%"_s});
    QCOMPARE(quiet.tellings(prices), 0);
}

void TestWatchJudge::coolDownEnds()
{
    World world({u"drop 2%"_s}, 120);
    QCOMPARE(world.tellings({1'000, 980, 1'000, 980}), 2); // two hours later
    World further({u"drop 2%"_s});
    QCOMPARE(further.tellings({1'000, 980, 1'000, 970}), 2); // lower than what was told
}

void TestWatchJudge::aClockSetBackSilencesNothing()
{
    World world({u"drop 2%"_s});
    QCOMPARE(world.tellings({1'000, 980, 1'000}), 1);
    world.now -= 100 * kMsPerDay;
    QCOMPARE(world.at(980).size(), 1);
}

void TestWatchJudge::againstWhatItCostWhenAdded()
{
    World world({u"drop 10% since added"_s}, 0);
    world.at(1'000);
    QCOMPARE(world.at(960), QStringList());
    QCOMPARE(world.at(930), QStringList());
    QCOMPARE(world.at(900), QStringList{u"drop 10% since added: 10.00 9.00"_s});
    QCOMPARE(world.at(900), QStringList()); // nothing fell
}

void TestWatchJudge::againstTheMean()
{
    World world({u"drop 10% against 30d"_s}, 0);
    world.at(1'000);
    world.now += 10 * kMsPerDay;
    world.at(1'100);
    world.now += 10 * kMsPerDay; // about ten days at 10.00 and ten at 11.00
    QCOMPARE(world.at(950), QStringList()); // 9.5 % below 10.50
    world.now += kHour;
    QCOMPARE(world.at(940).size(), 1);
}

void TestWatchJudge::lowestInDays()
{
    World world({u"lowest 30d"_s}, 0);
    world.at(900);
    world.now += 5 * kMsPerDay;
    world.at(1'000);
    QCOMPARE(world.at(950), QStringList()); // 9.00 was five days ago
    world.now += 40 * kMsPerDay;
    QCOMPARE(world.at(940), QStringList{u"lowest 30d: 9.50 9.40"_s});
    QCOMPARE(world.at(940), QStringList());
    QCOMPARE(world.at(960), QStringList());
    QCOMPARE(world.at(940), QStringList()); // as low, not lower
    QCOMPARE(world.at(939).size(), 1);
}

void TestWatchJudge::unknownIsNoChange()
{
    World world({u"drop 5%"_s, u"any"_s, u"below 20"_s, u"out of stock"_s, u"gone"_s, u"tiers"_s,
                 u"variants"_s});
    world.offer.detailed = true;
    world.offer.ladder = *PriceLadder::make({{1, std::nullopt, Money::fromFen(1'000)}});
    world.offer.skus = {{SkuId{u"a"_s}, {}, {}, 5, {}}};
    world.at(1'000);
    world.offer.price.reset();
    world.offer.stock.reset();
    world.offer.supplier = {};
    world.offer.detailed = false;
    world.offer.ladder = {};
    world.offer.skus.clear();
    QCOMPARE(world.look(), QStringList());
    // Back to what it was: still no change.
    world.offer.stock = 500;
    QCOMPARE(world.at(1'000), QStringList());
    QCOMPARE(world.at(900).size(), 3); // and what was known before counts
}

void TestWatchJudge::fromZeroThereIsNoPercent()
{
    World world({u"rise 5%"_s, u"drop 5%"_s});
    world.at(0);
    QCOMPARE(world.at(1'000), QStringList());
}

void TestWatchJudge::goneAndBack()
{
    World world({u"gone"_s, u"back"_s, u"drop 5%"_s});
    world.at(1'000);
    world.gone = true;
    QCOMPARE(world.look(), QStringList{u"gone: 10.00 -"_s});
    QCOMPARE(world.look(), QStringList());
    world.gone = false;
    QCOMPARE(world.at(900), (QStringList{u"back: 10.00 9.00"_s, u"drop 5%: 10.00 9.00"_s}));
    world.gone = true;
    QCOMPARE(world.look().size(), 1); // no cool-down for what is a state
}

void TestWatchJudge::stock()
{
    World world({u"stock below 100"_s, u"stock above 200"_s, u"out of stock"_s, u"in stock"_s}, 0);
    world.at(1'000);
    const auto with = [&world](qint64 stock) {
        world.offer.stock = stock;
        return world.look();
    };
    QCOMPARE(with(100), QStringList());
    QCOMPARE(with(99), QStringList{u"stock below 100: 10.00 10.00"_s});
    QCOMPARE(with(50), QStringList());
    QCOMPARE(with(0), QStringList{u"out of stock: 10.00 10.00"_s});
    QCOMPARE(with(199), QStringList{u"in stock: 10.00 10.00"_s});
    QCOMPARE(with(200), QStringList{u"stock above 200: 10.00 10.00"_s});
    QCOMPARE(with(300), QStringList()); // it was there before
    // One variant runs out.
    world.offer.detailed = true;
    world.offer.skus = {{SkuId{u"a"_s}, {}, {}, 5, {}}, {SkuId{u"b"_s}, {}, {}, 5, {}}};
    QCOMPARE(world.look(), QStringList());
    world.offer.skus[1].stock = 0;
    QCOMPARE(world.look(), QStringList{u"out of stock: 10.00 10.00"_s});
    world.offer.skus[1].stock.reset(); // unknown is neither
    QCOMPARE(world.look(), QStringList());
}

void TestWatchJudge::tiersVariantsAndSeller()
{
    World world({u"tiers"_s, u"variants"_s, u"seller"_s}, 0);
    world.offer.detailed = true;
    world.offer.ladder = *PriceLadder::make({{1, std::nullopt, Money::fromFen(1'000)}});
    world.offer.skus = {{SkuId{u"a"_s}, {}, {}, 5, {}}};
    world.at(1'000);
    world.offer.ladder = *PriceLadder::make(
        {{1, 9, Money::fromFen(1'000)}, {10, std::nullopt, Money::fromFen(900)}});
    QCOMPARE(world.look().size(), 1);
    world.offer.skus.append({SkuId{u"b"_s}, {}, {}, 5, {}});
    QCOMPARE(world.look().size(), 1);
    world.offer.supplier = {SupplierId{u"t"_s}, u"other"_s};
    QCOMPARE(world.look().size(), 1);
    QCOMPARE(world.look().size(), 0);
}

void TestWatchJudge::theFirstReadingInFullIsNoChange()
{
    World world({u"tiers"_s, u"variants"_s, u"seller"_s, u"in stock"_s, u"any"_s}, 0);
    const Supplier seller = std::exchange(world.offer.supplier, {});
    world.offer.stock.reset();
    world.at(1'000);
    world.offer.supplier = seller;
    world.offer.stock = 500;
    world.offer.detailed = true;
    world.offer.ladder = *PriceLadder::make({{1, std::nullopt, Money::fromFen(1'000)}});
    world.offer.skus = {{SkuId{u"a"_s}, {}, {}, 5, {}}};
    QCOMPARE(world.look(), QStringList());
}

void TestWatchJudge::newOffersOfASearch()
{
    World world({u"new below 10"_s});
    world.watch.kind = Watch::Kind::Keywords;
    world.isNew = true;
    world.offer.price = Money::fromFen(1'000);
    QCOMPARE(world.look(), QStringList{u"new below 10.00: - 10.00"_s});
    QCOMPARE(world.at(900), QStringList()); // it is not new any more
    World dear({u"new below 10"_s});
    dear.isNew = true;
    QCOMPARE(dear.at(1'001), QStringList());
}

void TestWatchJudge::anyTellsOfEverything()
{
    World world({u"any"_s}, 0);
    world.at(1'000);
    QCOMPARE(world.at(1'001).size(), 1);
    world.offer.supplier = {SupplierId{u"t"_s}, u"other"_s};
    QCOMPARE(world.look().size(), 1);
    world.gone = true;
    QCOMPARE(world.look().size(), 1);
    QCOMPARE(world.look().size(), 0);
}

void TestWatchJudge::changeInPercent_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<std::optional<qint64>>("hundredths");
    QTest::newRow("down") << qint64{1'000} << qint64{950} << std::optional<qint64>(-500);
    QTest::newRow("up") << qint64{300} << qint64{400} << std::optional<qint64>(3'333);
    QTest::newRow("none") << qint64{300} << qint64{300} << std::optional<qint64>(0);
    QTest::newRow("from zero") << qint64{0} << qint64{300} << std::optional<qint64>();
}

void TestWatchJudge::changeInPercent()
{
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    QFETCH(std::optional<qint64>, hundredths);
    QCOMPARE(changeOf(Money::fromFen(from), Money::fromFen(to)), hundredths);
    QCOMPARE(changeOf({}, Money::fromFen(to)), std::nullopt);
}

QTEST_GUILESS_MAIN(TestWatchJudge)
#include "test_watchjudge.moc"

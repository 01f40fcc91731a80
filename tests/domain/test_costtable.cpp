// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cost.h"
#include "core/domain/orderplan.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace sanjia;

Q_DECLARE_METATYPE(std::optional<qint64>)

namespace {

constexpr qint64 kMaxQuantity = std::numeric_limits<qint64>::max();

/// "10-99:2.00", "100-:1.80".
PriceTier tierIn(const QString &text)
{
    PriceTier tier;
    tier.minQuantity = text.section(u'-', 0, 0).toLongLong();
    const QString end = text.section(u'-', 1).section(u':', 0, 0);
    if (!end.isEmpty())
        tier.maxQuantity = end.toLongLong();
    tier.price = Money::parse(text.section(u':', 1)).value();
    return tier;
}

/// "b:3.00=0".
Sku skuIn(const QString &text)
{
    Sku sku;
    sku.id.value = text.section(u':', 0, 0);
    sku.price = Money::parse(text.section(u':', 1).section(u'=', 0, 0));
    if (text.contains(u'='))
        sku.stock = text.section(u'=', 1).toLongLong();
    return sku;
}

void readFact(const QStringList &words, Offer &offer)
{
    const QStringList values = words.mid(1);
    if (words.first() == u"tiers"_s) {
        QList<PriceTier> tiers;
        for (const QString &value : values)
            tiers.append(tierIn(value));
        offer.ladder = PriceLadder::make(tiers).value();
    } else if (words.first() == u"moq"_s) {
        offer.moq = values.first().toLongLong();
    } else if (words.first() == u"lot"_s) {
        offer.lot = values.first().toLongLong();
    } else if (words.first() == u"price"_s) {
        offer.price = Money::parse(values.first());
    } else if (words.first() == u"sku"_s) {
        for (const QString &value : values)
            offer.skus.append(skuIn(value));
    } else {
        QFAIL(qPrintable(u"the table says "_s + words.first()));
    }
}

/// A cost as a line of the table says it.
QString words(const std::optional<Cost> &cost)
{
    if (!cost)
        return u"-"_s;
    const QString basis = cost->basis == CostBasis::Tier ? u"tier"_s
        : cost->basis == CostBasis::Sku                  ? u"sku"_s
                                                         : u"price"_s;
    const QString next = cost->nextTier
        ? QString::number(*cost->toNextTier) + u'@' + cost->nextTier->price.toText()
        : u"-"_s;
    const QString better = cost->betterQuantity
        ? QString::number(*cost->betterQuantity) + u'=' + cost->betterLine->toText()
        : u"-"_s;
    return QStringList{QString::number(cost->orderQuantity),
                       cost->unit.toText(),
                       cost->line.toText(),
                       basis,
                       next,
                       better}
        .join(u' ');
}

std::optional<PlainCost> plain(const Offer &offer, qint64 quantity)
{
    return plainCostAt({offer.moq, offer.lot, offer.ladder.tiers(), priceBesideLadder(offer)},
                       quantity);
}

/// An offer such as a hostile or careless seller may make, small enough to try every quantity of.
Offer anyOffer(QRandomGenerator &random)
{
    Offer offer;
    offer.id.value = u"610947572360"_s;
    const auto sometimes = [&random](int inHowMany) {
        return random.bounded(inHowMany) == 0;
    };
    if (sometimes(2))
        offer.moq = random.bounded(30);
    if (sometimes(2))
        offer.lot = random.bounded(2, 17);
    if (sometimes(2))
        offer.price = Money::fromE4(random.bounded(40'000));
    if (sometimes(2))
        offer.stock = random.bounded(200);
    QList<PriceTier> tiers;
    qint64 start = random.bounded(1, 12);
    for (int i = random.bounded(5); i > 0; --i) {
        std::optional<qint64> end;
        if (!sometimes(3))
            end = start + random.bounded(25);
        tiers.append({start, end, Money::fromE4(random.bounded(30'000))});
        start = end.value_or(start + random.bounded(25)) + 1 + (sometimes(3) ? 7 : 0);
    }
    offer.ladder = PriceLadder::make(tiers).value();
    for (int i = random.bounded(3); i > 0; --i) {
        Sku sku;
        sku.id.value = QString::number(i);
        if (!sometimes(3))
            sku.price = Money::fromE4(random.bounded(30'000));
        if (sometimes(2))
            sku.stock = random.bounded(40);
        offer.skus.append(sku);
    }
    offer.quote = static_cast<Quote>(random.bounded(5));
    return offer;
}

} // namespace

/// Costs against what they must be: a table worked out by hand, and what holds for any offer.
class TestCostTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheTable_data();
    void agreesWithTheTable();
    void findsWhatTryingEveryQuantityFinds();
    void staysWithinReason();
    void ordersWholeLots_data();
    void ordersWholeLots();
    void leavesNoRange();
};

void TestCostTable::agreesWithTheTable_data()
{
    QTest::addColumn<Offer>("offer");
    QTest::addColumn<qint64>("wanted");
    QTest::addColumn<QString>("sku");
    QTest::addColumn<QString>("expected");
    QFile file(QStringLiteral(SANJIA_DOMAIN_DATA "/costs.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    Offer offer;
    QString name;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList found = line.simplified().split(u' ', Qt::SkipEmptyParts);
        if (found.isEmpty() || found.first() == u"#"_s)
            continue;
        if (found.first() == u"offer"_s) {
            offer = Offer();
            name = line.mid(6);
        } else if (found.first().at(0).isLetter()) {
            readFact(found, offer);
        } else {
            QTest::newRow(qPrintable(name + u": "_s + found.first()))
                << offer << found.first().section(u'/', 0, 0).toLongLong()
                << found.first().section(u'/', 1) << found.mid(1).join(u' ');
        }
    }
}

void TestCostTable::agreesWithTheTable()
{
    QFETCH(Offer, offer);
    QFETCH(qint64, wanted);
    QFETCH(QString, sku);
    QFETCH(QString, expected);
    QCOMPARE(words(costAt(offer, wanted, SkuId{sku})), expected);
    if (!sku.isEmpty())
        return;
    const auto narrow = plain(offer, wanted);
    QCOMPARE(narrow ? narrow->unit.toText() + u' ' + narrow->line.toText() : u"-"_s,
             expected == u"-"_s ? expected : expected.section(u' ', 1, 2));
}

void TestCostTable::findsWhatTryingEveryQuantityFinds()
{
    QRandomGenerator random(20'261'125);
    int better = 0;
    for (int i = 0; i < 2'000; ++i) {
        const Offer offer = anyOffer(random);
        const qint64 wanted = random.bounded(1, 120);
        const auto cost = costAt(offer, wanted);
        if (!cost)
            continue;
        std::optional<qint64> least;
        Money lowest = cost->line;
        const qint64 step = offer.lot.value_or(1);
        constexpr qint64 kBeyondAnyTier = 250;
        for (qint64 more = cost->orderQuantity + step; more < kBeyondAnyTier; more += step) {
            const auto price = offer.ladder.priceAt(more);
            const auto line = price ? price->times(more) : std::nullopt;
            if (line && *line < lowest) {
                least = more;
                lowest = *line;
            }
        }
        QCOMPARE(cost->betterQuantity, least);
        if (least)
            QCOMPARE(cost->betterLine, lowest);
        better += least ? 1 : 0;
    }
    QVERIFY(better > 100); // it was put to the test
}

void TestCostTable::staysWithinReason()
{
    QRandomGenerator random(7);
    int costed = 0;
    for (int i = 0; i < 5'000; ++i) {
        const Offer offer = anyOffer(random);
        const qint64 wanted = random.bounded(1, 150);
        const auto cost = costAt(offer, wanted);
        const auto narrow = plain(offer, wanted);
        QCOMPARE(narrow, cost ? std::optional(PlainCost{cost->unit, cost->line}) : std::nullopt);
        QList<SkuId> skus{SkuId()};
        for (const Sku &sku : offer.skus)
            skus.append(sku.id);
        for (const SkuId &sku : std::as_const(skus)) {
            const auto one = costAt(offer, wanted, sku);
            const OrderPlan plan = planOrders({{offer, sku, wanted}});
            QCOMPARE(plan.orders.first().lines.first().cost, one);
            if (!one)
                continue;
            ++costed;
            QVERIFY(!one->unit.isNegative() && !one->line.isNegative());
            QCOMPARE(one->line, one->unit.times(one->orderQuantity));
            QVERIFY(one->orderQuantity >= wanted && one->orderQuantity >= offer.moq.value_or(1));
            QCOMPARE(one->orderQuantity % offer.lot.value_or(1), qint64{0});
            QCOMPARE(one->nextTier.has_value(), one->toNextTier.has_value());
            if (one->nextTier) // so many more pieces cost what is promised
                QCOMPARE(costAt(offer, one->orderQuantity + *one->toNextTier, sku)->unit,
                         one->nextTier->price);
            if (one->betterQuantity)
                QCOMPARE(costAt(offer, *one->betterQuantity, sku)->line, *one->betterLine);
        }
    }
    QVERIFY(costed > 1'000);
}

void TestCostTable::ordersWholeLots_data()
{
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<std::optional<qint64>>("lot");
    QTest::addColumn<std::optional<qint64>>("ordered");
    using Number = std::optional<qint64>;
    QTest::newRow("no lots") << qint64{7} << qint64{1} << Number() << Number(7);
    QTest::newRow("a lot of one") << qint64{7} << qint64{1} << Number(1) << Number(7);
    QTest::newRow("nonsense") << qint64{7} << qint64{1} << Number(-3) << Number(7);
    QTest::newRow("up to the lot") << qint64{7} << qint64{1} << Number(12) << Number(12);
    QTest::newRow("whole lots") << qint64{24} << qint64{1} << Number(12) << Number(24);
    QTest::newRow("the least, rounded") << qint64{7} << qint64{13} << Number(12) << Number(24);
    QTest::newRow("the end") << kMaxQuantity << qint64{1} << Number() << Number(kMaxQuantity);
    QTest::newRow("the end fits") << kMaxQuantity << qint64{1} << Number(7) << Number(kMaxQuantity);
    QTest::newRow("beyond the end") << kMaxQuantity << qint64{1} << Number(2) << Number();
}

void TestCostTable::ordersWholeLots()
{
    QFETCH(qint64, quantity);
    QFETCH(qint64, least);
    QFETCH(std::optional<qint64>, lot);
    QFETCH(std::optional<qint64>, ordered);
    QCOMPARE(orderable(quantity, least, lot), ordered);
}

void TestCostTable::leavesNoRange()
{
    Offer offer;
    offer.price = Money::fromE4(1);
    QCOMPARE(costAt(offer, kMaxQuantity)->line, Money::fromE4(kMaxQuantity));
    offer.lot = 2;
    QVERIFY(!costAt(offer, kMaxQuantity));
    QVERIFY(!plain(offer, kMaxQuantity));
    QVERIFY(costAt(offer, kMaxQuantity - 1));
    offer.price = Money::fromE4(2);
    QVERIFY(!costAt(offer, kMaxQuantity - 1));
    // A tier that starts where no lot can: no next one, and no crash.
    offer.ladder = PriceLadder::make({{1, std::nullopt, Money::fromE4(2)},
                                      {kMaxQuantity, std::nullopt, Money::fromE4(1)}})
                       .value();
    QCOMPARE(costAt(offer, 4)->nextTier, std::nullopt);
    QVERIFY(!planOrders({{offer, {}, kMaxQuantity}}).orders.first().lines.first().cost);
}

QTEST_GUILESS_MAIN(TestCostTable)
#include "test_costtable.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/priceladder.h"

#include <QTest>

#include <limits>
#include <random>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

Money fen(qint64 amount) { return Money::fromFen(amount); }

PriceTier tier(qint64 from, std::optional<qint64> to, qint64 price)
{
    return {from, to, fen(price)};
}

PriceLadder ladderOf(const QList<PriceTier> &tiers)
{
    const Result<PriceLadder> ladder = PriceLadder::make(tiers);
    return ladder ? *ladder : PriceLadder();
}

} // namespace

class TestPriceLadder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyOneHasNoPrice();
    void sorts();
    void mends_data();
    void mends();
    void refuses_data();
    void refuses();
    void pricesEveryQuantity_data();
    void pricesEveryQuantity();
    void holdsAtEveryBoundary();
    void keepsItsPromisesWhateverComes();
};

void TestPriceLadder::anEmptyOneHasNoPrice()
{
    const Result<PriceLadder> ladder = PriceLadder::make({});
    QVERIFY(ladder);
    QVERIFY(ladder->isEmpty());
    QVERIFY(!ladder->priceAt(1));
}

void TestPriceLadder::sorts()
{
    const PriceLadder ladder = ladderOf(
        {tier(500, {}, 800), tier(1, 99, 1250), tier(100, 499, 1000)});
    const QList<PriceTier> expected{tier(1, 99, 1250), tier(100, 499, 1000), tier(500, {}, 800)};
    QCOMPARE(ladder.tiers(), expected);
}

void TestPriceLadder::mends_data()
{
    QTest::addColumn<QList<PriceTier>>("tiers");
    QTest::addColumn<QList<PriceTier>>("expected");
    using Tiers = QList<PriceTier>;
    QTest::newRow("every end open") << Tiers{tier(1, {}, 12), tier(10, {}, 11), tier(50, {}, 10)}
                                    << Tiers{tier(1, 9, 12), tier(10, 49, 11), tier(50, {}, 10)};
    QTest::newRow("touching ends")
        << Tiers{tier(1, 10, 12), tier(10, 50, 11)} << Tiers{tier(1, 9, 12), tier(10, 50, 11)};
    QTest::newRow("end far into the next")
        << Tiers{tier(1, 1000, 12), tier(10, 50, 11)} << Tiers{tier(1, 9, 12), tier(10, 50, 11)};
    QTest::newRow("a hole stays") << Tiers{tier(1, 5, 12), tier(10, 50, 11)}
                                  << Tiers{tier(1, 5, 12), tier(10, 50, 11)};
    QTest::newRow("last end stays") << Tiers{tier(1, 9, 12)} << Tiers{tier(1, 9, 12)};
    QTest::newRow("told twice") << Tiers{tier(1, 9, 12), tier(1, 9, 12), tier(10, {}, 11)}
                                << Tiers{tier(1, 9, 12), tier(10, {}, 11)};
    QTest::newRow("told twice, the wider counts")
        << Tiers{tier(1, 5, 12), tier(1, 9, 12)} << Tiers{tier(1, 9, 12)};
    QTest::newRow("told twice, the open one counts")
        << Tiers{tier(1, {}, 12), tier(1, 9, 12)} << Tiers{tier(1, {}, 12)};
    QTest::newRow("one piece per tier") << Tiers{tier(1, {}, 3), tier(2, {}, 2), tier(3, {}, 1)}
                                        << Tiers{tier(1, 1, 3), tier(2, 2, 2), tier(3, {}, 1)};
    QTest::newRow("free is a price") << Tiers{tier(1, {}, 0)} << Tiers{tier(1, {}, 0)};
    QTest::newRow("prices may rise")
        << Tiers{tier(1, 9, 10), tier(10, {}, 12)} << Tiers{tier(1, 9, 10), tier(10, {}, 12)};
}

void TestPriceLadder::mends()
{
    QFETCH(QList<PriceTier>, tiers);
    QFETCH(QList<PriceTier>, expected);
    const Result<PriceLadder> ladder = PriceLadder::make(tiers);
    QVERIFY(ladder);
    QCOMPARE(ladder->tiers(), expected);
}

void TestPriceLadder::refuses_data()
{
    QTest::addColumn<QList<PriceTier>>("tiers");
    using Tiers = QList<PriceTier>;
    QTest::newRow("start 0") << Tiers{tier(0, 9, 12)};
    QTest::newRow("start below 0") << Tiers{tier(-5, 9, 12)};
    QTest::newRow("end before start") << Tiers{tier(10, 9, 12)};
    QTest::newRow("negative price") << Tiers{tier(1, 9, -1)};
    QTest::newRow("two prices") << Tiers{tier(1, 9, 12), tier(1, 9, 11)};
    QTest::newRow("one bad among good") << Tiers{tier(1, 9, 12), tier(20, 10, 11), tier(50, {}, 9)};
}

void TestPriceLadder::refuses()
{
    QFETCH(QList<PriceTier>, tiers);
    const Result<PriceLadder> ladder = PriceLadder::make(tiers);
    QVERIFY(!ladder);
    QCOMPARE(ladder.error().kind, ErrorKind::BadAnswer);
}

void TestPriceLadder::pricesEveryQuantity_data()
{
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<qint64>("price"); // fen, -1: none
    QTest::newRow("0") << qint64{0} << qint64{-1};
    QTest::newRow("below the first") << qint64{4} << qint64{-1};
    QTest::newRow("first") << qint64{5} << qint64{1250};
    QTest::newRow("end of the first") << qint64{9} << qint64{1250};
    QTest::newRow("start of the hole") << qint64{10} << qint64{-1};
    QTest::newRow("end of the hole") << qint64{19} << qint64{-1};
    QTest::newRow("second") << qint64{20} << qint64{1000};
    QTest::newRow("end of the last") << qint64{49} << qint64{1000};
    QTest::newRow("past the last") << qint64{50} << qint64{-1};
    QTest::newRow("negative") << std::numeric_limits<qint64>::min() << qint64{-1};
}

void TestPriceLadder::pricesEveryQuantity()
{
    QFETCH(qint64, quantity);
    QFETCH(qint64, price);
    const PriceLadder ladder = ladderOf({tier(5, 9, 1250), tier(20, 49, 1000)});
    QCOMPARE(ladder.priceAt(quantity), price < 0 ? std::nullopt : std::optional(fen(price)));
}

void TestPriceLadder::holdsAtEveryBoundary()
{
    std::mt19937 random(7);
    const auto upTo = [&random](int n) {
        return std::uniform_int_distribution<int>(1, n)(random);
    };
    for (int round = 0; round < 1000; ++round) {
        QList<PriceTier> tiers;
        qint64 from = upTo(20);
        const int count = upTo(6);
        for (int i = 0; i < count; ++i) {
            const qint64 to = from + upTo(30) - 1;
            const bool open = i + 1 == count && upTo(2) == 1;
            tiers.append(tier(from, open ? std::nullopt : std::optional(to), 100 + i));
            from = to + upTo(3); // touching, or a hole of one or two
        }
        QList<PriceTier> shuffled = tiers;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        const PriceLadder ladder = ladderOf(shuffled);
        QCOMPARE(ladder.tiers(), tiers);
        QVERIFY(!ladder.priceAt(tiers.first().minQuantity - 1));
        for (qsizetype i = 0; i < tiers.size(); ++i) {
            const PriceTier &step = tiers.at(i);
            QCOMPARE(ladder.priceAt(step.minQuantity), step.price);
            if (!step.maxQuantity) {
                QCOMPARE(ladder.priceAt(std::numeric_limits<qint64>::max()), step.price);
                continue;
            }
            QCOMPARE(ladder.priceAt(*step.maxQuantity), step.price);
            const bool touches = i + 1 < tiers.size()
                && tiers.at(i + 1).minQuantity == *step.maxQuantity + 1;
            QCOMPARE(ladder.priceAt(*step.maxQuantity + 1),
                     touches ? std::optional(tiers.at(i + 1).price) : std::nullopt);
        }
    }
}

void TestPriceLadder::keepsItsPromisesWhateverComes()
{
    std::mt19937 random(99);
    const auto between = [&random](int a, int b) {
        return std::uniform_int_distribution<int>(a, b)(random);
    };
    int made = 0;
    for (int round = 0; round < 5000; ++round) {
        QList<PriceTier> tiers;
        const int count = between(0, 5);
        for (int i = 0; i < count; ++i) {
            const int from = between(0, 12);
            tiers.append(tier(from,
                              between(0, 3) == 0 ? std::nullopt
                                                 : std::optional<qint64>(from + between(-1, 9)),
                              between(-1, 40)));
        }
        const Result<PriceLadder> ladder = PriceLadder::make(tiers);
        if (!ladder)
            continue;
        ++made;
        qint64 free = 1; // the first quantity no tier has taken yet
        for (qsizetype i = 0; i < ladder->tiers().size(); ++i) {
            const PriceTier &step = ladder->tiers().at(i);
            QVERIFY(step.minQuantity >= free);
            QVERIFY(step.maxQuantity || i + 1 == ladder->tiers().size());
            QVERIFY(step.maxQuantity.value_or(step.minQuantity) >= step.minQuantity);
            QVERIFY(!step.price.isNegative());
            free = step.maxQuantity.value_or(step.minQuantity) + 1;
        }
    }
    QVERIFY(made > 500); // or the loop proved nothing
}

QTEST_GUILESS_MAIN(TestPriceLadder)
#include "test_priceladder.moc"

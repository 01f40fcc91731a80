// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/costmatrix.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

Money fen(qint64 amount) { return Money::fromFen(amount); }

Offer plain(qint64 price, std::optional<qint64> moq = {})
{
    Offer offer;
    offer.price = fen(price);
    offer.moq = moq;
    return offer;
}

} // namespace

class TestCostMatrix : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void costsWhatIsWanted();
    void bestByTheWholeSum();
    void readsQuantities_data();
    void readsQuantities();
    void ownIsAmongThem();
};

void TestCostMatrix::costsWhatIsWanted()
{
    const QList<MatrixRow> rows = costMatrix({plain(200), plain(150, 100), Offer()}, {10, 200});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0),
             (MatrixRow{10,
                        {WantedCost{10, fen(2'000), fen(200)},
                         WantedCost{100, fen(15'000), fen(1'500)}, std::nullopt},
                        {0}}));
    QCOMPARE(rows.at(1).best, QList<qsizetype>{1});
    QVERIFY(costMatrix({plain(200)}, {}).isEmpty());
    QVERIFY(costMatrix({}, {1}).first().cells.isEmpty());
}

void TestCostMatrix::bestByTheWholeSum()
{
    // Thirds and sevenths may round to one price per piece; the sums still differ.
    Offer odd = plain(0);
    odd.price = Money::fromE4(10'000);
    odd.moq = 30'001;
    Offer even = odd;
    even.moq = 30'002;
    const MatrixRow row = costMatrix({even, odd}, {30'000}).first();
    QCOMPARE(row.cells.at(0)->perPiece.e4(), 10'001);
    QCOMPARE(row.cells.at(1)->perPiece.e4(), 10'000);
    QCOMPARE(row.best, QList<qsizetype>{1});
    QVERIFY(costMatrix({plain(200), plain(200), Offer()}, {10}).first().best.isEmpty());
    QVERIFY(costMatrix({plain(200), Offer()}, {10}).first().best.isEmpty());
    QCOMPARE(costMatrix({plain(200), plain(200), plain(201)}, {10}).first().best,
             (QList<qsizetype>{0, 1}));
}

void TestCostMatrix::readsQuantities_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("quantities"); // empty: refused
    QTest::newRow("commas") << u"1,10,100"_s << QList<qint64>{1, 10, 100};
    QTest::newRow("spaces, any order, twice") << u" 100  1 10\t10 "_s << QList<qint64>{1, 10, 100};
    QTest::newRow("Chinese") << u"1，10、50；200"_s << QList<qint64>{1, 10, 50, 200};
    QTest::newRow("most") << u"1000000000"_s << QList<qint64>{1'000'000'000};
    QTest::newRow("too many pieces") << u"1000000001"_s << QList<qint64>{};
    QTest::newRow("none") << u" , "_s << QList<qint64>{};
    QTest::newRow("zero") << u"0"_s << QList<qint64>{};
    QTest::newRow("below zero") << u"-1"_s << QList<qint64>{};
    QTest::newRow("a fraction") << u"1.5"_s << QList<qint64>{};
    QTest::newRow("a word") << u"10,viele"_s << QList<qint64>{};
    QTest::newRow("too many") << u"1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21"_s
                              << QList<qint64>{};
}

void TestCostMatrix::readsQuantities()
{
    QFETCH(QString, text);
    QTEST(quantitiesFrom(text).value_or(QList<qint64>()), "quantities");
}

void TestCostMatrix::ownIsAmongThem()
{
    QCOMPARE(withOwn({1, 10, 100}, 50), (QList<qint64>{1, 10, 50, 100}));
    QCOMPARE(withOwn({1, 10}, 10), (QList<qint64>{1, 10}));
    QCOMPARE(withOwn(usualQuantities(), 2'000).last(), 2'000);
}

QTEST_GUILESS_MAIN(TestCostMatrix)
#include "test_costmatrix.moc"

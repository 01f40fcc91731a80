// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/snapshot.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

ShortlistLine line(const QString &id, qint64 fen, qint64 quantity = 0)
{
    ShortlistLine made;
    made.offer.id = OfferId{id};
    made.offer.title = u"title "_s + id;
    made.offer.price = Money::fromFen(fen);
    made.offer.supplier = {SupplierId{u"s"_s}, u"seller"_s};
    made.quantity = quantity;
    return made;
}

Snapshot taken(const QList<ShortlistLine> &lines, UtcMs at = 1)
{
    return snapshotOf({u"A"_s, lines, 0, 0}, 10, {Money::fromFen(500), {}}, u"label"_s, at);
}

} // namespace

class TestSnapshot : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void freezesWhatAListCosts();
    void freezesTheVariant();
    void freezesWhatHasNoPrice();
    void tellsWhatChanged_data();
    void tellsWhatChanged();
    void tellsWhoCameAndWent();
};

void TestSnapshot::freezesWhatAListCosts()
{
    ShortlistLine first = line(u"1"_s, 250);
    first.offer.ladder = *PriceLadder::make(
        {{5, 99, Money::fromFen(250)}, {100, std::nullopt, Money::fromFen(200)}});
    first.offer.stock = 70;
    first.target = Money::fromFen(240);
    const Snapshot snapshot = taken({first, line(u"2"_s, 100, 3)}, 77);
    QCOMPARE(snapshot.about.list, u"A"_s);
    QCOMPARE(snapshot.about.label, u"label"_s);
    QCOMPARE(snapshot.about.takenAt, 77);
    QCOMPARE(snapshot.about.lines, 2);
    // 10 at 2.50, 3 at 1.00, and one order's freight.
    QCOMPARE(snapshot.about.total, Money::fromFen(2'500 + 300 + 500));
    QCOMPARE(snapshot.quantity, 10);
    QCOMPARE(snapshot.freight, Money::fromFen(500));
    const SnapshotLine &frozen = snapshot.lines.at(0);
    QCOMPARE(frozen.title, u"title 1"_s);
    QCOMPARE(frozen.supplier, u"seller"_s);
    QCOMPARE(frozen.quantity, 10);
    QCOMPARE(frozen.unit, Money::fromFen(250));
    QCOMPARE(frozen.cost, Money::fromFen(2'500));
    QCOMPARE(frozen.listed, Money::fromFen(250));
    QCOMPARE(frozen.target, Money::fromFen(240));
    QCOMPARE(frozen.stock, 70);
    QCOMPARE(snapshot.lines.at(1).quantity, 3);
}

void TestSnapshot::freezesTheVariant()
{
    ShortlistLine one = line(u"1"_s, 250);
    one.offer.stock = 70;
    one.offer.skus = {{SkuId{u"x"_s}, {}, Money::fromFen(300), 4, {{u"颜色"_s, u"黑"_s}}}};
    one.sku = SkuId{u"x"_s};
    const SnapshotLine frozen = taken({one}).lines.constFirst();
    QCOMPARE(frozen.attributes, one.offer.skus.constFirst().attributes);
    QCOMPARE(frozen.stock, 4);
    QCOMPARE(frozen.unit, Money::fromFen(300));
}

void TestSnapshot::freezesWhatHasNoPrice()
{
    ShortlistLine one = line(u"1"_s, 0);
    one.offer.price.reset();
    const Snapshot snapshot = taken({one});
    QVERIFY(!snapshot.lines.constFirst().unit);
    QVERIFY(!snapshot.about.total);
    QCOMPARE(snapshot.lines.constFirst().quantity, 10);
    QVERIFY(taken({}).lines.isEmpty());
}

void TestSnapshot::tellsWhatChanged_data()
{
    QTest::addColumn<int>("edit");
    QTest::addColumn<bool>("changed");
    QTest::newRow("nothing") << 0 << false;
    QTest::newRow("dearer") << 1 << true;
    QTest::newRow("more pieces") << 2 << true;
    QTest::newRow("another variant") << 3 << true;
    QTest::newRow("less stock is no change") << 4 << false;
    QTest::newRow("no stock is one") << 5 << true;
    QTest::newRow("another title is none") << 6 << false;
    QTest::newRow("another target is none") << 7 << false;
}

void TestSnapshot::tellsWhatChanged()
{
    QFETCH(int, edit);
    QFETCH(bool, changed);
    ShortlistLine before = line(u"1"_s, 250);
    before.offer.stock = 70;
    ShortlistLine after = before;
    switch (edit) {
    case 1:
        after.offer.price = Money::fromFen(251);
        break;
    case 2:
        after.quantity = 11;
        break;
    case 3:
        after.sku = SkuId{u"y"_s};
        break;
    case 4:
        after.offer.stock = 1;
        break;
    case 5:
        after.offer.stock = 0;
        break;
    case 6:
        after.offer.title = u"new"_s;
        break;
    case 7:
        after.target = Money::fromFen(1);
        break;
    default:
        break;
    }
    const SnapshotComparison comparison = compared(taken({before}), taken({after}, 2));
    QCOMPARE(comparison.changed, changed ? 1 : 0);
    QCOMPARE(comparison.lines.constFirst().isChange(), changed);
}

void TestSnapshot::tellsWhoCameAndWent()
{
    const SnapshotComparison comparison = compared(taken({line(u"1"_s, 100), line(u"2"_s, 100)}),
                                                   taken({line(u"3"_s, 100), line(u"2"_s, 90)}, 2));
    QCOMPARE(comparison.added, 1);
    QCOMPARE(comparison.removed, 1);
    QCOMPARE(comparison.changed, 1);
    QCOMPARE(comparison.lines.size(), 3);
    QCOMPARE(comparison.lines.at(0).any().id.value, u"3"_s);
    QVERIFY(!comparison.lines.at(0).before);
    QCOMPARE(comparison.lines.at(1).before->unit, Money::fromFen(100));
    QCOMPARE(comparison.lines.at(2).any().id.value, u"1"_s);
    QVERIFY(!comparison.lines.at(2).after);
    QVERIFY(comparison.before.total > comparison.after.total);
}

QTEST_GUILESS_MAIN(TestSnapshot)
#include "test_snapshot.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortlists/shortlistmodel.h"

#include "tests/support/bench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace sanjia;
using namespace Qt::StringLiterals;

namespace {

ShortlistLine lineOf(const Offer &offer, qint64 quantity = 0)
{
    ShortlistLine line;
    line.offer = offer;
    line.quantity = quantity;
    line.priceWhenAdded = offer.price;
    return line;
}

Offer withVariants()
{
    Offer offer = offerAt(5, 1'000);
    for (int i = 0; i < 2; ++i) {
        Sku sku;
        sku.id = SkuId{QString::number(i + 1)};
        sku.price = Money::fromFen(1'000 + 500 * i);
        sku.attributes = {{u"颜色"_s, i == 0 ? u"黑"_s : u"白"_s}};
        offer.skus.append(sku);
    }
    return offer;
}

} // namespace

class TestShortlistModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsItsPromisesToViews();
    void costsAtItsOwnQuantityElseTheBuyers();
    void totalSaysWhatItLeavesOut();
    void edits();
    void refusesWhatIsNotItsToEdit();
    void variantChangesThePrice();
    void saysHowThePriceChanged();
    void linesOfASellerAreOrderedTogether();
};

void TestShortlistModel::keepsItsPromisesToViews()
{
    ShortlistModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLines({lineOf(offerAt(0)), lineOf(offerAt(1))});
    model.setQuantity(10);
    QCOMPARE(model.rowCount(), 2);
    model.setLines({lineOf(offerAt(1))});
    QCOMPARE(model.rowCount(), 1);
    model.setLines({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.plan().orders.isEmpty());
}

void TestShortlistModel::costsAtItsOwnQuantityElseTheBuyers()
{
    ShortlistModel model;
    model.setQuantity(10);
    model.setLines({lineOf(offerAt(0, 1'250)), lineOf(offerAt(1, 1'250), 4)});
    QCOMPARE(model.index(0, ShortlistModel::LineCost).data().toString(), u"¥125.00"_s);
    QCOMPARE(model.index(1, ShortlistModel::LineCost).data().toString(), u"¥50.00"_s);
    QCOMPARE(model.plan().total, Money::fromFen(17'500));
    model.setQuantity(20);
    QCOMPARE(model.plan().total, Money::fromFen(30'000));
}

void TestShortlistModel::totalSaysWhatItLeavesOut()
{
    ShortlistModel model;
    Offer unknown = offerAt(1);
    unknown.price.reset();
    model.setLines({lineOf(offerAt(0, 1'250)), lineOf(unknown)});
    QCOMPARE(model.plan().total, Money::fromFen(1'250));
    QCOMPARE(model.plan().uncosted, 1);
}

void TestShortlistModel::edits()
{
    ShortlistModel model;
    model.setLines({lineOf(offerAt(0, 1'000))});
    QSignalSpy spy(&model, &ShortlistModel::edited);
    QVERIFY(model.setData(model.index(0, ShortlistModel::Quantity), 30, Qt::EditRole));
    QVERIFY(model.setData(model.index(0, ShortlistModel::Note), u"样品先"_s, Qt::EditRole));
    QCOMPARE(spy.count(), 2);
    const auto line = spy.at(1).at(0).value<ShortlistLine>();
    QCOMPARE(line.quantity, 30);
    QCOMPARE(line.note, u"样品先"_s);
    QCOMPARE(model.plan().total, Money::fromFen(30'000));
    // Nonsense is brought within bounds, never overflows.
    QVERIFY(model.setData(model.index(0, ShortlistModel::Quantity), -5, Qt::EditRole));
    QCOMPARE(model.lines().at(0).quantity, 0);
    QVERIFY(model.setData(model.index(0, ShortlistModel::Quantity),
                          std::numeric_limits<qint64>::max(), Qt::EditRole));
    QVERIFY(model.lines().at(0).quantity <= 10'000'000);
}

void TestShortlistModel::refusesWhatIsNotItsToEdit()
{
    ShortlistModel model;
    model.setLines({lineOf(offerAt(0))});
    for (const int column :
         {int{ShortlistModel::Title}, int{ShortlistModel::Seller}, int{ShortlistModel::UnitCost},
          int{ShortlistModel::LineCost}, int{ShortlistModel::Change}, int{ShortlistModel::Stock}}) {
        QVERIFY(!(model.flags(model.index(0, column)) & Qt::ItemIsEditable));
        QVERIFY(!model.setData(model.index(0, column), u"x"_s, Qt::EditRole));
    }
    // Without variants there is none to choose.
    QVERIFY(!(model.flags(model.index(0, ShortlistModel::Variant)) & Qt::ItemIsEditable));
    QVERIFY(!model.setData({}, 1, Qt::EditRole));
}

void TestShortlistModel::variantChangesThePrice()
{
    ShortlistModel model;
    model.setQuantity(1);
    model.setLines({lineOf(withVariants())});
    const QModelIndex variant = model.index(0, ShortlistModel::Variant);
    QVERIFY(model.flags(variant) & Qt::ItemIsEditable);
    QVERIFY(model.setData(variant, u"2"_s, ShortlistModel::SkuIdRole));
    QCOMPARE(model.index(0, ShortlistModel::UnitCost).data().toString(), u"¥15.00"_s);
    QVERIFY(variant.data().toString().contains(u"白"_s));
    // A variant the seller took away leaves the offer's price.
    QVERIFY(model.setData(variant, u"77"_s, ShortlistModel::SkuIdRole));
    QVERIFY(model.plan().total);
}

void TestShortlistModel::linesOfASellerAreOrderedTogether()
{
    QList<ShortlistLine> lines;
    for (int i = 0; i < 2; ++i) {
        Offer offer = offerAt(i, 1'000);
        offer.supplier.id = SupplierId{u"s1"_s};
        offer.mixBatch = true;
        offer.moq = 10;
        lines.append(lineOf(offer, 4 + i));
    }
    ShortlistModel model;
    model.setLines(lines);
    model.setTerms({Money::fromFen(800), {}});
    const QModelIndex second = model.index(1, ShortlistModel::Quantity);
    QCOMPARE(second.data().toString(), u"10"_s); // 4 and 5 do not make 10
    QVERIFY(second.data(Qt::ToolTipRole).toString().isEmpty());
    QCOMPARE(model.plan().total, Money::fromFen(20'800));
    // Another line of the order decides over this one.
    QSignalSpy spy(&model, &ShortlistModel::dataChanged);
    QVERIFY(model.setData(model.index(0, ShortlistModel::Quantity), 5, Qt::EditRole));
    QCOMPARE(second.data().toString(), u"5"_s);
    QVERIFY(second.data(Qt::ToolTipRole).toString().contains("mixed"_L1));
    QCOMPARE(spy.first().at(1).toModelIndex().row(), 1);
    QCOMPARE(model.plan().total, Money::fromFen(10'800));
}

void TestShortlistModel::saysHowThePriceChanged()
{
    ShortlistModel model;
    ShortlistLine cheaper = lineOf(offerAt(0, 900));
    cheaper.priceWhenAdded = Money::fromFen(1'000);
    ShortlistLine same = lineOf(offerAt(1, 900));
    ShortlistLine unknown = lineOf(offerAt(2, 900));
    unknown.priceWhenAdded.reset();
    model.setLines({cheaper, same, unknown});
    const auto change = [&model](int row) {
        return model.index(row, ShortlistModel::Change).data().toString();
    };
    QVERIFY2(change(0).contains("10"_L1), qPrintable(change(0)));
    QVERIFY(change(0) != change(1));
    QCOMPARE(change(2), u"–"_s);
}

QTEST_MAIN(TestShortlistModel)
#include "test_shortlistmodel.moc"

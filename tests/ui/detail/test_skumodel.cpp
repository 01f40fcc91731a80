// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/detail/fakegateway.h"
#include "ui/detail/picturedecoder.h"
#include "ui/detail/skumodel.h"
#include "ui/detail/skutable.h"
#include "ui/detail/tiermodel.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using namespace sanjia;
using namespace Qt::StringLiterals;

namespace {

QByteArray picture(QSize size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace

class TestSkuModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modelIsSound();
    void samePiecesKeepTheirRows();
    void sortsByValueAndKeepsTheUnknownApart();
    void tableKeepsTheChoice();
    void tierInForceIsMarked();
    void picturesAreDecodedWithCare();
};

void TestSkuModel::modelIsSound()
{
    SkuModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSkus(detailedOffer().skus);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.rowOf({u"sku-2"_s}), 2);
    QCOMPARE(model.rowOf({u"none"_s}), -1);
    QVERIFY(model.index(0, SkuModel::Variant).data().toString().contains(u"曜石黑"));
    QVERIFY(model.index(1, SkuModel::Price).data().toString().contains(u"13.50"));
    model.setSkus({});
    QCOMPARE(model.rowCount(), 0);
}

void TestSkuModel::samePiecesKeepTheirRows()
{
    SkuModel model;
    QList<Sku> skus = detailedOffer().skus;
    model.setSkus(skus);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setSkus(skus);
    QCOMPARE(changed.size(), 0);
    skus[1].price = Money::fromFen(1);
    model.setSkus(skus);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    skus.removeFirst();
    model.setSkus(skus);
    QCOMPARE(reset.size(), 1);
}

void TestSkuModel::sortsByValueAndKeepsTheUnknownApart()
{
    QList<Sku> skus = detailedOffer().skus;
    skus[0].price = Money::fromFen(90'000); // "900.00" before "13.50" as text
    skus[3].stock.reset();
    SkuTable table;
    table.setSkus(skus);
    table.sortByColumn(SkuModel::Price, Qt::AscendingOrder);
    const auto id = [&](int row) {
        return table.model()->index(row, 0).data(SkuModel::IdRole).toString();
    };
    QCOMPARE(id(0), u"sku-1"_s);
    QCOMPARE(id(3), u"sku-0"_s);
    table.sortByColumn(SkuModel::Stock, Qt::DescendingOrder);
    QCOMPARE(id(0), u"sku-1"_s);
    QCOMPARE(id(2), u"sku-2"_s); // no stock, before the unknown
    QCOMPARE(id(3), u"sku-3"_s);
}

void TestSkuModel::tableKeepsTheChoice()
{
    SkuTable table;
    QList<Sku> skus = detailedOffer().skus;
    table.setSkus(skus);
    QSignalSpy chosen(&table, &SkuTable::chosenChanged);
    QVERIFY(table.chosen().isEmpty());
    table.choose({u"sku-2"_s});
    QCOMPARE(table.chosen().value, u"sku-2"_s);
    QCOMPARE(chosen.size(), 1);
    table.sortByColumn(SkuModel::Price, Qt::DescendingOrder);
    QCOMPARE(table.chosen().value, u"sku-2"_s);
    skus[2].stock = 77;
    table.setSkus(skus);
    skus.removeFirst(); // other rows: a reset
    table.setSkus(skus);
    QCOMPARE(table.chosen().value, u"sku-2"_s);
    QTest::keyClick(&table, Qt::Key_Escape);
    QVERIFY(table.chosen().isEmpty());
    table.choose({u"none"_s});
    QVERIFY(table.chosen().isEmpty());
}

void TestSkuModel::tierInForceIsMarked()
{
    TierModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTiers(detailedOffer().ladder.tiers(), u"件"_s);
    const auto marked = [&] {
        QList<int> rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!model.index(row, TierModel::InForce).data().toString().isEmpty())
                rows.append(row);
        }
        return rows;
    };
    QVERIFY(marked().isEmpty());
    model.setQuantity(99);
    QCOMPARE(marked(), QList<int>{0});
    model.setQuantity(100);
    QCOMPARE(marked(), QList<int>{1});
    model.setQuantity(1'000'000);
    QCOMPARE(marked(), QList<int>{2});
    QVERIFY(
        model.index(0, TierModel::Price)
            .data(Qt::AccessibleTextRole)
            .toString()
            .startsWith(
                model.headerData(TierModel::Price, Qt::Horizontal, Qt::DisplayRole).toString()));
}

void TestSkuModel::picturesAreDecodedWithCare()
{
    const QSize box(184, 184);
    QCOMPARE(decodePicture(picture({800, 400}, "PNG"), box).size(), QSize(184, 92));
    QCOMPARE(decodePicture(picture({800, 400}, "JPG"), box).size(), QSize(184, 92));
    QCOMPARE(decodePicture(picture({40, 20}, "PNG"), box).size(), QSize(40, 20));
    QCOMPARE(decodePicture(picture({2, 4000}, "PNG"), box).height(), 184);
    QVERIFY(decodePicture(picture({4097, 2}, "PNG"), box).isNull());
    QVERIFY(decodePicture("not a picture", box).isNull());
    QVERIFY(decodePicture({}, box).isNull());
    QVERIFY(decodePicture("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", box)
                .isNull());
    QVERIFY(decodePicture(picture({800, 400}, "PNG").left(60), box).isNull());

    QImage got;
    auto decoding = decodeInBackground(picture({800, 400}, "PNG"), box);
    decoding.then(this, [&](const Result<QImage> &image) { got = image.value_or(QImage()); });
    QTRY_COMPARE(got.size(), QSize(184, 92));
}

QTEST_MAIN(TestSkuModel)
#include "test_skumodel.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/suppliermodel.h"

#include "ui/text/format.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

SupplierSummary seller(const QString &name, qint64 offers, std::optional<qint64> fen)
{
    SupplierSummary one;
    one.supplier = {SupplierId{name}, name};
    one.offers = offers;
    if (fen)
        one.lowest = one.median = Money::fromFen(*fen);
    one.lastSeen = 1'700'000'000'000;
    return one;
}

} // namespace

class TestSupplierModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sorts_data();
    void sorts();
    void tiesStayAsTheyWere();
    void aSelectedSellerMovesWithItsRow();
    void saysWhatIsKnown();
    void notesAreEdited();

private:
    [[nodiscard]] QString order() const
    {
        QString names;
        for (int row = 0; row < model->rowCount(); ++row)
            names += model->supplierAt(row).supplier.name;
        return names;
    }

    std::unique_ptr<SupplierModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

void TestSupplierModel::init()
{
    tester.reset();
    model = std::make_unique<SupplierModel>();
    tester = std::make_unique<QAbstractItemModelTester>(
        model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<SupplierSummary> all{seller(u"a"_s, 3, 900), seller(u"b"_s, 1, {}),
                               seller(u"c"_s, 3, 100), seller(u"d"_s, 2, 500)};
    all[0].place = u"浙江 义乌"_s;
    all[1].place = u"安徽 合肥"_s;
    all[3].place = u"广东 深圳"_s;
    all[2].mark = SupplierMark::Starred;
    all[3].mark = SupplierMark::Blocked;
    all[0].creditLevel = u"诚信通12年"_s;
    all[1].creditLevel = u"诚信通3年"_s;
    all[0].stockKnown = 3;
    all[0].inStock = 2;
    all[2].level = 7'142;
    all[2].priceChanges = 2;
    all[2].offerDays = 100;
    model->setSuppliers(all);
}

void TestSupplierModel::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("rising");
    QTest::addColumn<QString>("falling");
    QTest::newRow("name") << int{SupplierModel::Name} << u"abcd"_s << u"dcba"_s;
    QTest::newRow("offers") << int{SupplierModel::Offers} << u"bdac"_s << u"acdb"_s;
    QTest::newRow("lowest") << int{SupplierModel::Lowest} << u"cdab"_s << u"adcb"_s;
    QTest::newRow("place") << int{SupplierModel::Place} << u"bdac"_s << u"adbc"_s;
    QTest::newRow("mark") << int{SupplierModel::Mark} << u"cdab"_s << u"dcab"_s;
    QTest::newRow("years") << int{SupplierModel::Years} << u"bacd"_s << u"abcd"_s;
    QTest::newRow("stock") << int{SupplierModel::InStock} << u"abcd"_s << u"abcd"_s;
}

void TestSupplierModel::sorts()
{
    QFETCH(int, column);
    QFETCH(QString, rising);
    QFETCH(QString, falling);
    model->sort(column, Qt::AscendingOrder);
    QCOMPARE(order(), rising);
    init();
    model->sort(column, Qt::DescendingOrder);
    QCOMPARE(order(), falling);
    model->sort(-1, Qt::AscendingOrder);
    QCOMPARE(order(), u"abcd"_s);
}

void TestSupplierModel::tiesStayAsTheyWere()
{
    model->sort(SupplierModel::Lowest, Qt::AscendingOrder); // c d a b
    model->sort(SupplierModel::Offers, Qt::DescendingOrder); // a and c both have three
    QCOMPARE(order(), u"cadb"_s);
}

void TestSupplierModel::aSelectedSellerMovesWithItsRow()
{
    const QPersistentModelIndex dear(model->index(0, SupplierModel::Note));
    model->sort(SupplierModel::Lowest, Qt::AscendingOrder);
    QCOMPARE(dear.row(), 2);
    QCOMPARE(model->rowOf(model->supplierAt(2).supplier), 2);
    QCOMPARE(model->rowOf({SupplierId{u"x"_s}, u"x"_s}), -1);
}

void TestSupplierModel::saysWhatIsKnown()
{
    const auto said = [this](int row, int column) {
        return model->index(row, column).data().toString();
    };
    QCOMPARE(said(2, SupplierModel::Level),
             format::percent(Money::fromFen(1'400), Money::fromFen(1'000)));
    QCOMPARE(said(0, SupplierModel::Level), format::unknown());
    QVERIFY(said(2, SupplierModel::Changes).startsWith(u"7"));
    QVERIFY(said(0, SupplierModel::InStock).startsWith(u"66"));
    QCOMPARE(said(0, SupplierModel::Years), u"12"_s);
    QVERIFY(!said(2, SupplierModel::Mark).isEmpty());
    QVERIFY(said(0, SupplierModel::Mark).isEmpty());
    for (int column = 0; column < SupplierModel::Count; ++column)
        QVERIFY(!model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    const QString spoken =
        model->index(0, SupplierModel::Offers).data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains(u'3') && spoken.size() > 1);
}

void TestSupplierModel::notesAreEdited()
{
    QSignalSpy noted(model.get(), &SupplierModel::noted);
    model->sort(SupplierModel::Lowest, Qt::AscendingOrder);
    const QModelIndex note = model->index(0, SupplierModel::Note);
    QVERIFY(note.flags() & Qt::ItemIsEditable);
    QVERIFY(!(model->index(0, SupplierModel::Name).flags() & Qt::ItemIsEditable));
    QVERIFY(model->setData(note, u" 交货快 "_s, Qt::EditRole));
    QCOMPARE(note.data().toString(), u"交货快"_s);
    QCOMPARE(noted.size(), 1);
    QCOMPARE(noted.first().at(0).value<Supplier>().name, u"c"_s);
    QVERIFY(model->setData(note, u"交货快"_s, Qt::EditRole)); // nothing new
    QCOMPARE(noted.size(), 1);
    QVERIFY(!model->setData(model->index(0, SupplierModel::Name), u"x"_s, Qt::EditRole));
}

QTEST_GUILESS_MAIN(TestSupplierModel)
#include "test_suppliermodel.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortlists/shortlistdelegates.h"

#include "tests/support/bench.h"
#include "ui/shortlists/shortlistmodel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

#include <memory>

using namespace sanjia;
using namespace Qt::StringLiterals;

namespace {

ShortlistLine lineWithVariants()
{
    ShortlistLine line;
    line.offer = offerAt(0, 1'000);
    line.offer.unit = u"件"_s;
    for (int i = 0; i < 2; ++i) {
        Sku sku;
        sku.id = SkuId{QString::number(i + 1)};
        sku.price = Money::fromFen(1'000 + 500 * i);
        sku.attributes = {{u"颜色"_s, i == 0 ? u"黑"_s : u"白"_s}};
        line.offer.skus.append(sku);
    }
    line.quantity = 5;
    line.priceWhenAdded = Money::fromFen(800);
    return line;
}

} // namespace

/// Lines are edited as a person does it: by keys, in a table.
class TestShortlistDelegates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void quantityIsTyped();
    void quantityRefusesWhatIsNoNumber_data();
    void quantityRefusesWhatIsNoNumber();
    void zeroFollowsTheBuyersQuantity();
    void escapeChangesNothing();
    void noteIsTyped();
    void variantIsChosen();
    void variantThatIsGoneOpensOnAny();
    void cellsSayTheirColumn();
    void numbersStandRightAndWordsLeft();

private:
    template <class W> W *edit(int column)
    {
        view->edit(model->index(0, column));
        return view->viewport()->findChild<W *>();
    }
    std::unique_ptr<ShortlistModel> model;
    std::unique_ptr<QTableView> view;
    std::unique_ptr<QSignalSpy> edited;
};

void TestShortlistDelegates::init()
{
    edited.reset();
    view.reset();
    model = std::make_unique<ShortlistModel>();
    model->setQuantity(100);
    model->setLines({lineWithVariants()});
    view = std::make_unique<QTableView>();
    view->setModel(model.get());
    view->setItemDelegateForColumn(ShortlistModel::Quantity, new QuantityDelegate(view.get()));
    view->setItemDelegateForColumn(ShortlistModel::Variant,
                                   new VariantDelegate(*model, view.get()));
    edited = std::make_unique<QSignalSpy>(model.get(), &ShortlistModel::edited);
    view->resize(900, 200);
    view->show();
    QVERIFY(QTest::qWaitForWindowExposed(view.get()));
}

void TestShortlistDelegates::quantityIsTyped()
{
    auto *box = edit<QSpinBox>(ShortlistModel::Quantity);
    QVERIFY(box);
    QCOMPARE(box->value(), 5);
    box->selectAll();
    QTest::keyClicks(box, u"12"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(edited->count(), 1);
    QCOMPARE(edited->at(0).at(0).value<ShortlistLine>().quantity, 12);
    QCOMPARE(model->index(0, ShortlistModel::Quantity).data().toString(), u"12 件"_s);
    QCOMPARE(model->index(0, ShortlistModel::LineCost).data().toString(), u"¥120.00"_s);
}

void TestShortlistDelegates::quantityRefusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("quantity");
    QTest::newRow("words are not taken") << u"abc"_s << qint64{5};
    QTest::newRow("nor a minus") << u"-7"_s << qint64{7};
    QTest::newRow("nor more than the most") << u"99999999"_s << qint64{9'999'999};
}

void TestShortlistDelegates::quantityRefusesWhatIsNoNumber()
{
    QFETCH(QString, typed);
    QFETCH(qint64, quantity);
    auto *box = edit<QSpinBox>(ShortlistModel::Quantity);
    QVERIFY(box);
    box->selectAll();
    QTest::keyClicks(box, typed);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(!view->viewport()->findChild<QSpinBox *>());
    QCOMPARE(model->lines().constFirst().quantity, quantity);
}

void TestShortlistDelegates::zeroFollowsTheBuyersQuantity()
{
    auto *box = edit<QSpinBox>(ShortlistModel::Quantity);
    QVERIFY(box);
    box->selectAll();
    QTest::keyClicks(box, u"0"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(edited->count(), 1);
    QCOMPARE(model->lines().constFirst().quantity, 0);
    QCOMPARE(model->index(0, ShortlistModel::Quantity).data().toString(), u"100 件"_s);
    model->setQuantity(200);
    QCOMPARE(model->index(0, ShortlistModel::Quantity).data().toString(), u"200 件"_s);
}

void TestShortlistDelegates::escapeChangesNothing()
{
    auto *box = edit<QSpinBox>(ShortlistModel::Quantity);
    QVERIFY(box);
    box->selectAll();
    QTest::keyClicks(box, u"12"_s);
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!view->viewport()->findChild<QSpinBox *>());
    QCOMPARE(edited->count(), 0);
    QCOMPARE(model->lines().constFirst(), lineWithVariants());
}

void TestShortlistDelegates::noteIsTyped()
{
    auto *line = edit<QLineEdit>(ShortlistModel::Note);
    QVERIFY(line);
    QTest::keyClicks(line, u"sample first"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(edited->count(), 1);
    QCOMPARE(edited->at(0).at(0).value<ShortlistLine>().note, u"sample first"_s);
    QVERIFY(
        model->setData(model->index(0, ShortlistModel::Note), QString(5'000, u'x'), Qt::EditRole));
    QCOMPARE(model->lines().constFirst().note.size(), 1'000);
}

void TestShortlistDelegates::variantIsChosen()
{
    auto *box = edit<QComboBox>(ShortlistModel::Variant);
    QVERIFY(box);
    QCOMPARE(box->count(), 3);
    QCOMPARE(box->currentIndex(), 0); // any
    QTest::keyClick(box, Qt::Key_End);
    QCOMPARE(box->currentText(), u"颜色: 白"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(edited->count(), 1);
    QCOMPARE(edited->at(0).at(0).value<ShortlistLine>().sku, SkuId{u"2"_s});
    QCOMPARE(model->index(0, ShortlistModel::Variant).data().toString(), u"颜色: 白"_s);
    QCOMPARE(model->index(0, ShortlistModel::UnitCost).data().toString(), u"¥15.00"_s);
}

void TestShortlistDelegates::variantThatIsGoneOpensOnAny()
{
    ShortlistLine line = lineWithVariants();
    line.sku = SkuId{u"77"_s};
    model->setLines({line});
    QCOMPARE(model->index(0, ShortlistModel::Variant).data().toString(), u"no longer offered"_s);
    auto *box = edit<QComboBox>(ShortlistModel::Variant);
    QVERIFY(box);
    QCOMPARE(box->currentIndex(), 0);
}

void TestShortlistDelegates::cellsSayTheirColumn()
{
    QStringList names;
    for (int column = 0; column < model->columnCount(); ++column) {
        const QString name = model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QModelIndex cell = model->index(0, column);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
                 u"%1: %2"_s.arg(name, cell.data().toString()));
        names.append(name);
    }
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.removeDuplicates(), 0);
    const QModelIndex change = model->index(0, ShortlistModel::Change);
    QCOMPARE(change.data().toString(), u"+25.0 %"_s);
    QCOMPARE(change.data(Qt::ToolTipRole).toString(), u"¥8.00 when it was added"_s);
}

void TestShortlistDelegates::numbersStandRightAndWordsLeft()
{
    const QList<int> words{ShortlistModel::Title, ShortlistModel::Seller, ShortlistModel::Variant,
                           ShortlistModel::Tags, ShortlistModel::Note};
    for (int column = 0; column < model->columnCount(); ++column) {
        const auto side = words.contains(column) ? Qt::AlignLeft : Qt::AlignRight;
        const QVariant cell = model->index(0, column).data(Qt::TextAlignmentRole);
        QVERIFY(cell.value<Qt::Alignment>().testFlag(side));
        QCOMPARE(model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole), cell);
    }
}

QTEST_MAIN(TestShortlistDelegates)
#include "test_shortlistdelegates.moc"

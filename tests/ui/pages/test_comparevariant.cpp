// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowbench.h"
#include "ui/pages/comparefacts.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// One variant of every offer, on the compare page in its window.
class TestCompareVariant : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { bench.reset(); }
    void costsTheVariantThatIsMeant();
    void isChosenByKeys();
    void curvesAndMatrixFollow();
    void anotherAttributeIsAnded();
    void withoutVariantsThereIsNoChoice();
    void textFromOutsideIsPlain();

private:
    [[nodiscard]] QString cell(int fact, int column) const
    {
        return view()->model()->index(fact, column).data().toString();
    }
    [[nodiscard]] QTableView *view() const
    {
        return bench->on<ComparePane, QTableView>("compareView");
    }
    [[nodiscard]] QPushButton *button() const
    {
        return bench->on<ComparePane, QPushButton>("compareVariant");
    }
    [[nodiscard]] QMenu *menu() const
    {
        bench->click(button());
        const auto menus = button()->findChildren<QMenu *>(u"variantMenu"_s);
        return menus.isEmpty() ? nullptr : menus.constLast();
    }
    /// By the beginning of its text, in whichever menu it is.
    void choose(const QString &text) const
    {
        QMenu *top = menu();
        QVERIFY(top);
        QList<QAction *> actions = top->actions();
        for (const QMenu *inner : top->findChildren<QMenu *>())
            actions += inner->actions();
        const auto found = std::ranges::find_if(
            actions, [&text](const QAction *action) { return action->text().startsWith(text); });
        QVERIFY(found != actions.end());
        (*found)->trigger();
        top->close();
    }
    static Offer offer(int number, const QList<Sku> &skus)
    {
        Offer one = offerAt(number, 1'000);
        one.detailed = true;
        one.skus = skus;
        return one;
    }
    static Sku sku(const QString &id, qint64 price, qint64 stock, const QList<SkuAttribute> &what)
    {
        return {SkuId{id}, {}, Money::fromFen(price), stock, what};
    }
    void compare(const QList<Offer> &offers) const
    {
        auto *pane = bench->page<ComparePane>();
        pane->addOffers(offers);
        pane->setQuantity(10);
        bench->press(Qt::Key_3, Qt::AltModifier);
        QVERIFY(view()->isVisible());
    }

    SettableClock clock{1'790'000'000'000};
    FakeGateway gateway;
    std::unique_ptr<WindowBench> bench;
};

void TestCompareVariant::init()
{
    bench = std::make_unique<WindowBench>(gateway, clock);
    QVERIFY(bench->open());
}

void TestCompareVariant::costsTheVariantThatIsMeant()
{
    compare({offer(0,
                   {sku(u"w"_s, 100, 90, {{u"颜色"_s, u"白色"_s}}),
                    sku(u"b"_s, 250, 5, {{u"颜色"_s, u"黑色"_s}})}),
             offer(1, {sku(u"x"_s, 150, 90, {{u"颜色"_s, u"曜石黑"_s}})}),
             offer(2, {sku(u"y"_s, 120, 90, {{u"颜色"_s, u"红色"_s}})}), offer(3, {})});
    QVERIFY(view()->isRowHidden(comparefacts::Variant));
    QVERIFY(cell(comparefacts::UnitCost, 0).startsWith(u"¥1.00"_s));
    choose(u"黑色"_s);
    QVERIFY(!view()->isRowHidden(comparefacts::Variant));
    QVERIFY(button()->text().contains(u"黑色"_s));
    QCOMPARE(cell(comparefacts::Variant, 0), u"颜色: 黑色"_s);
    QCOMPARE(cell(comparefacts::UnitCost, 0), u"¥2.50"_s);
    QCOMPARE(cell(comparefacts::Stock, 0), u"5, not enough"_s);
    QCOMPARE(cell(comparefacts::Variant, 1), u"similar: 颜色: 曜石黑"_s);
    QVERIFY(cell(comparefacts::UnitCost, 1).startsWith(u"¥1.50"_s)); // the best now
    QCOMPARE(cell(comparefacts::Variant, 2), u"has no such variant"_s);
    QCOMPARE(cell(comparefacts::UnitCost, 2), u"–"_s);
    QCOMPARE(cell(comparefacts::Stock, 2), u"–"_s);
    QCOMPARE(cell(comparefacts::Variant, 3), u"no variants, costed as it is"_s);
    QVERIFY(cell(comparefacts::UnitCost, 3).startsWith(u"¥10.00"_s));
    choose(u"&Any"_s);
    QVERIFY(view()->isRowHidden(comparefacts::Variant));
    QVERIFY(cell(comparefacts::UnitCost, 0).startsWith(u"¥1.00"_s));
}

void TestCompareVariant::isChosenByKeys()
{
    compare({offer(0,
                   {sku(u"w"_s, 100, 90, {{u"颜色"_s, u"白色"_s}}),
                    sku(u"b"_s, 250, 90, {{u"颜色"_s, u"黑色"_s}})})});
    button()->setFocus();
    QTest::keyClick(button(), Qt::Key_Space);
    auto *menu = button()->findChild<QMenu *>(u"variantMenu"_s);
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Return})
        QTest::keyClick(menu, key); // any, white, black
    QCOMPARE(cell(comparefacts::UnitCost, 0), u"¥2.50"_s);
}

void TestCompareVariant::curvesAndMatrixFollow()
{
    compare({offer(0,
                   {sku(u"w"_s, 100, 90, {{u"颜色"_s, u"白色"_s}}),
                    sku(u"b"_s, 250, 90, {{u"颜色"_s, u"黑色"_s}})}),
             offer(1, {sku(u"y"_s, 120, 90, {{u"颜色"_s, u"白色"_s}})})});
    const auto *matrix = bench->on<ComparePane, QTableView>("costMatrix")->model();
    QVERIFY(matrix->index(0, 0).data().toString().startsWith(u"¥1.00"_s));
    choose(u"黑色"_s);
    QVERIFY(matrix->index(0, 0).data().toString().startsWith(u"¥2.50"_s));
    QCOMPARE(matrix->index(0, 1).data().toString(), u"–"_s);

    bench->dialogs.path = bench->dir.filePath(u"c.csv"_s);
    bench->click(bench->on<ComparePane, QPushButton>("compareExport"));
    QTRY_COMPARE(bench->lines(bench->dialogs.path).size(), 3);
    const QList<QByteArray> lines = bench->lines(bench->dialogs.path);
    QVERIFY(lines.at(0).contains(",order_quantity_at_10,total_cost_at_10,wanted_unit_cost_at_10,"));
    QVERIFY(lines.at(1).contains(",b,黑色,exact,1,,,,,1,2.50,2.50,10,25.00,2.50,"));
    const QByteArray unknown = ",none" + QByteArray(23, ',') + "\r";
    QVERIFY(lines.at(2).endsWith(unknown));
}

void TestCompareVariant::anotherAttributeIsAnded()
{
    compare({offer(0,
                   {sku(u"1"_s, 100, 90, {{u"颜色"_s, u"黑色"_s}, {u"尺码"_s, u"S"_s}}),
                    sku(u"2"_s, 200, 90, {{u"颜色"_s, u"黑色"_s}, {u"尺码"_s, u"L"_s}}),
                    sku(u"3"_s, 300, 90, {{u"颜色"_s, u"白色"_s}, {u"尺码"_s, u"L"_s}})})});
    choose(u"黑色"_s);
    QCOMPARE(cell(comparefacts::Variant, 0), u"颜色: 黑色, 尺码: S (the cheapest of 2 that fit)"_s);
    choose(u"L ("_s);
    QCOMPARE(cell(comparefacts::Variant, 0), u"颜色: 黑色, 尺码: L"_s);
    QCOMPARE(cell(comparefacts::UnitCost, 0), u"¥2.00"_s);
    choose(u"黑色"_s); // once more: no colour
    QCOMPARE(cell(comparefacts::Variant, 0), u"颜色: 黑色, 尺码: L (the cheapest of 2 that fit)"_s);
}

void TestCompareVariant::withoutVariantsThereIsNoChoice()
{
    QVERIFY(!button()->isEnabled());
    compare({offer(0, {})});
    QVERIFY(!button()->isEnabled());
    compare({offer(1, {sku(u"b"_s, 250, 90, {{u"颜色"_s, u"黑色"_s}})})});
    QVERIFY(button()->isEnabled());
    choose(u"黑色"_s);
    bench->click(bench->on<ComparePane, QPushButton>("compareClear"));
    QVERIFY(!button()->isEnabled());
    QVERIFY(button()->text().contains(u"any"_s)); // what comes next is not judged by it
}

void TestCompareVariant::textFromOutsideIsPlain()
{
    compare({offer(0, {sku(u"b"_s, 250, 90, {{u"R&D"_s, u"A&B\n%1"_s}})})});
    choose(u"A&&B %1"_s);
    QVERIFY(button()->text().contains(u"A&&B %1"_s));
    QCOMPARE(cell(comparefacts::UnitCost, 0), u"¥2.50"_s);
}

QTEST_MAIN(TestCompareVariant)
#include "test_comparevariant.moc"

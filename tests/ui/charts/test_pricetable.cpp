// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pricetable.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace sanjia;
using namespace Qt::StringLiterals;

namespace {

using Kind = PriceTable::Kind;

constexpr UtcMs kStart = 1'772'323'200'000; // 2026-03-01 00:00 UTC
constexpr UtcMs day(int number) { return kStart + number * kMsPerDay; }

PlotLine line(const QString &name, const QList<PricePoint> &points,
              const QList<PriceSpan> &spans = {})
{
    return {name, std::make_shared<SeriesIndex>(PriceSeries{points, points.first().at, day(90)}),
            spans};
}

PricePlot plotOf(const QList<PlotLine> &lines)
{
    PricePlot plot;
    plot.lines = lines;
    plot.end = day(90);
    return plot;
}

QList<PricePoint> listed()
{
    return {{day(0), Money::fromFen(100)}, {day(30), Money::fromFen(150)}};
}

/// A table that is watched for its manners.
struct Watched
{
    PriceTable table;
    QAbstractItemModelTester tester{&table, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void set(const PricePlot &plot) { table.setPlot(plot, {day(0), day(90)}); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table.index(row, column).data().toString();
    }
    [[nodiscard]] QString cell(int row, Kind kind) const { return cell(row, table.columnOf(kind)); }
};

} // namespace

/// The table says what the chart shows.
class TestPriceTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isEmptyWithoutPrices();
    void newestFirst();
    void onlyWhatIsInView();
    void severalLines();
    void countsBelow();
    void spansAreRemarks();
    void percentIsPercent();
    void cellsSpeakTheirColumn();
};

void TestPriceTable::isEmptyWithoutPrices()
{
    Watched watched;
    QCOMPARE(watched.table.rowCount(), 0);
    QCOMPARE(watched.table.columnCount(), 4);
    watched.set(plotOf({line({}, listed())}));
    watched.set({});
    QCOMPARE(watched.table.rowCount(), 0);
    QCOMPARE(watched.table.columnOf(Kind::Count), -1);
}

void TestPriceTable::newestFirst()
{
    Watched watched;
    watched.set(plotOf({line({}, listed())}));
    QCOMPARE(watched.table.rowCount(), 2);
    QVERIFY(watched.cell(0, Kind::Price).contains(u"1.50"));
    QVERIFY(watched.cell(0, Kind::Change).contains(u"50"));
    QVERIFY(watched.cell(1, Kind::Price).contains(u"1.00"));
}

void TestPriceTable::onlyWhatIsInView()
{
    Watched watched;
    watched.table.setPlot(plotOf({line({}, listed())}), {day(10), day(20)});
    QCOMPARE(watched.table.rowCount(), 1); // what held when it began
    QVERIFY(watched.cell(0, Kind::Price).contains(u"1.00"));
    watched.table.setPlot(plotOf({line({}, listed())}), {day(10), day(30)});
    QCOMPARE(watched.table.rowCount(), 2);
    watched.table.setPlot(plotOf({line({}, listed())}), {-1, -1}); // before all
    QCOMPARE(watched.table.rowCount(), 0);
}

void TestPriceTable::severalLines()
{
    Watched watched;
    watched.set(
        plotOf({line(u"cup"_s, listed()),
                line(u"mug"_s, {{day(10), Money::fromFen(90)}, {day(30), Money::fromFen(80)}})}));
    QCOMPARE(watched.table.rowCount(), 3); // days 0, 10, 30
    QCOMPARE(watched.table.columnCount(), 5);
    QCOMPARE(watched.table.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"mug"_s);
    QVERIFY(watched.cell(0, 1).contains(u"1.50"));
    QVERIFY(watched.cell(0, 2).contains(u"0.80"));
    QVERIFY(watched.cell(1, 1).contains(u"1.00")); // it held on
    QVERIFY(watched.cell(1, Kind::Change).isEmpty());
    QVERIFY(!watched.cell(2, 2).contains(u"0")); // not seen yet
}

void TestPriceTable::countsBelow()
{
    Watched watched;
    PricePlot plot = plotOf({line({}, listed())});
    plot.counts = {{day(5), 12}, {day(40), std::nullopt}};
    plot.countsName = u"Stock"_s;
    watched.set(plot);
    QCOMPARE(watched.table.rowCount(), 4);
    const int column = watched.table.columnOf(Kind::Count);
    QCOMPARE(watched.table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
             u"Stock"_s);
    QVERIFY(!watched.cell(0, column).contains(u"12"));
    QCOMPARE(watched.cell(1, column), u"12"_s);
    QCOMPARE(watched.cell(2, column), u"12"_s);
}

void TestPriceTable::spansAreRemarks()
{
    Watched watched;
    watched.set(plotOf({line({}, listed(),
                             {{day(1), day(2), PriceSpan::Kind::SoldOut},
                              {day(80), day(90), PriceSpan::Kind::Unseen}})}));
    QVERIFY(watched.cell(1, Kind::Remark).contains(u"sold out"));
    QVERIFY(watched.cell(0, Kind::Remark).contains(u"not seen"));
    watched.table.setPlot(plotOf({line({}, listed(), {{day(1), day(2), PriceSpan::Kind::Gone}})}),
                          {day(10), day(20)});
    QVERIFY(watched.cell(0, Kind::Remark).isEmpty()); // it was over by then
}

void TestPriceTable::percentIsPercent()
{
    Watched watched;
    watched.set(inPercent(plotOf({line({}, listed())})));
    QVERIFY(!watched.cell(0, Kind::Price).contains(u"¥"));
    QVERIFY(watched.cell(0, Kind::Price).contains(u"50"));
}

void TestPriceTable::cellsSpeakTheirColumn()
{
    Watched watched;
    watched.set(plotOf({line({}, listed())}));
    const QString spoken = watched.table.index(0, 1).data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains(u"Price") && spoken.contains(u"1.50"));
}

QTEST_MAIN(TestPriceTable)
#include "test_pricetable.moc"

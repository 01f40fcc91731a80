// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcolours.h"
#include "ui/charts/pricechart.h"
#include "ui/charts/pricedrawing.h"
#include "ui/charts/pricemarks.h"

#include <QGestureEvent>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace sanjia;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs kStart = 1'772'323'200'000; // 2026-03-01 00:00 UTC
constexpr UtcMs kDay = kMsPerDay;

Money yuan(qint64 amount) { return Money::fromFen(amount * 100); }

/// A hundred days: 10, from day 40 on 20, from day 60 on 15.
PricePlot plotWith(const QList<PriceSpan> &spans = {}, const QList<TimeSpan> &gaps = {})
{
    PriceSeries series;
    series.points = {
        {kStart, yuan(10)}, {kStart + 40 * kDay, yuan(20)}, {kStart + 60 * kDay, yuan(15)}};
    series.gaps = gaps;
    series.firstSeen = kStart;
    series.lastSeen = kStart + 100 * kDay;
    PricePlot plot;
    plot.lines = {{{}, std::make_shared<SeriesIndex>(series), spans}};
    plot.end = series.lastSeen;
    return plot;
}

class Chart : public PriceChart
{
public:
    Chart()
    {
        resize(700, 420);
        show();
        setPlot(plotWith());
    }
    [[nodiscard]] double days() const
    {
        return static_cast<double>(view().to - view().from) / kDay;
    }
    bool turn(int eighths, Qt::KeyboardModifiers modifiers)
    {
        const QPointF at(350, 150);
        QWheelEvent event(at, mapToGlobal(at), {}, {0, eighths}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(this, &event);
        return event.isAccepted();
    }
};

/// What is drawn of a plot, with where it is.
struct Drawn
{
    PriceDrawing drawing;
    QImage image{900, 450, QImage::Format_RGB32};

    explicit Drawn(const PricePlot &plot)
    {
        drawing.setLook(ChartColours::onPaper(), QFont());
        drawing.resize(image.size());
        drawing.setPlot(plot);
        QPainter painter(&image);
        drawing.paint(painter, {});
    }
    [[nodiscard]] bool isLineAt(double x, double y) const
    {
        const QPoint at(qRound(x), qRound(y));
        return image.rect().contains(at) && QColor(image.pixel(at)) == ChartColours::onPaper().line;
    }
    /// How much of a column between two prices is line.
    [[nodiscard]] int lineIn(UtcMs at, Money low, Money high) const
    {
        const PriceFrame &frame = drawing.frame();
        int found = 0;
        for (double y = frame.y(high); y <= frame.y(low); ++y)
            found += isLineAt(frame.x(at), y) ? 1 : 0;
        return found;
    }
};

} // namespace

class TestPriceChart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysZoomMoveAndReset();
    void wheelZoomsWhereItIs();
    void wheelScrollsThePageOtherwise();
    void pinchZoomsBetweenTheFingers();
    void dragMoves();
    void doubleClickShowsTheRangeAgain();
    void overviewLeadsThere();
    void aViewStaysWhenPricesComeIn();
    void figuresAreOfTheView();
    void drawsStepsAndNoSlopes();
    void drawsNothingWhereThereIsNothing();
    void dotsWhatNobodySaw();
    void hatchesSoldOutAndGone();
    void drawsTheExtremesOfMany();
    void tellsChangesWithOldNewAndPercent();
    void severalLinesAreTold();
    void saysWhatIsThereInCount();
    void aTargetFarAwayLeavesTheLineItsRoom();
    void saysWhenARangeHoldsNothing();
};

void TestPriceChart::keysZoomMoveAndReset()
{
    Chart chart;
    QSignalSpy changed(&chart, &PriceChart::viewChanged);
    QCOMPARE(chart.days(), 100.0);
    QTest::keyClick(&chart, Qt::Key_Plus);
    QVERIFY(chart.days() < 70);
    QTest::keyClick(&chart, Qt::Key_Minus);
    QVERIFY(qAbs(chart.days() - 100) < 0.01);
    QTest::keyClick(&chart, Qt::Key_Minus); // there is no more
    QCOMPARE(changed.size(), 2);
    QTest::keyClick(&chart, Qt::Key_Plus);
    QTest::keyClick(&chart, Qt::Key_Plus);
    const TimeSpan before = chart.view();
    QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(chart.view().from < before.from);
    QCOMPARE(chart.view().to - chart.view().from, before.to - before.from);
    QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(chart.view(), before);
    QTest::keyClick(&chart, Qt::Key_0);
    QCOMPARE(chart.days(), 100.0);
    QVERIFY(chart.readings().isEmpty());
    QTest::keyClick(&chart, Qt::Key_End);
    QVERIFY(chart.readings().value(1).contains(u"15.00"));
    QVERIFY(chart.readings().value(2).contains(u"50.0")); // since the view's start
}

void TestPriceChart::wheelZoomsWhereItIs()
{
    Chart chart;
    QVERIFY(chart.turn(240, Qt::ControlModifier));
    QVERIFY(qAbs(chart.days() - 64) < 0.1); // two notches of a quarter
    QVERIFY(chart.turn(-120, Qt::ControlModifier));
    QVERIFY(qAbs(chart.days() - 80) < 0.1);
    for (int i = 0; i < 200; ++i)
        chart.turn(120, Qt::ControlModifier);
    QVERIFY(chart.days() * 24 * 60 >= 0.99); // never shorter than a minute
}

void TestPriceChart::wheelScrollsThePageOtherwise()
{
    Chart chart;
    chart.clearFocus();
    QVERIFY(!chart.turn(120, Qt::NoModifier));
    QCOMPARE(chart.days(), 100.0);
    chart.activateWindow();
    chart.setFocus();
    QTRY_VERIFY(chart.hasFocus());
    QVERIFY(chart.turn(120, Qt::NoModifier));
    QVERIFY(chart.days() < 100);
}

void TestPriceChart::pinchZoomsBetweenTheFingers()
{
    Chart chart;
    const double all = chart.days();
    QPinchGesture pinch;
    pinch.setCenterPoint(chart.mapToGlobal(QPointF(660, 150))); // near the end
    const auto move = [&](double factor) {
        pinch.setScaleFactor(factor);
        QGestureEvent event({&pinch});
        QCoreApplication::sendEvent(&chart, &event);
        return event.isAccepted(&pinch);
    };
    QVERIFY(move(2.0));
    QVERIFY(std::abs(chart.days() - all / 2) < 1);
    QVERIFY(chart.view().from > kStart + 40 * kDay); // the end stayed in view
    QVERIFY(move(0.5));
    QVERIFY(std::abs(chart.days() - all) < 1);
    move(0); // what no finger does
    QVERIFY(std::abs(chart.days() - all) < 1);
}

void TestPriceChart::dragMoves()
{
    Chart chart;
    chart.turn(480, Qt::ControlModifier);
    const TimeSpan before = chart.view();
    QTest::mousePress(&chart, Qt::LeftButton, {}, QPoint(400, 100));
    QTest::mouseMove(&chart, QPoint(300, 110));
    QTest::mouseMove(&chart, QPoint(250, 110));
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, QPoint(250, 110));
    QVERIFY(chart.view().from > before.from); // the line follows the hand
    QCOMPARE(chart.view().to - chart.view().from, before.to - before.from);
    const TimeSpan after = chart.view();
    QTest::mouseMove(&chart, QPoint(350, 110));
    QCOMPARE(chart.view(), after); // no button, no move
}

void TestPriceChart::doubleClickShowsTheRangeAgain()
{
    Chart chart;
    PricePlot plot = plotWith();
    plot.view = {kStart + 50 * kDay, {}};
    chart.setPlot(plot);
    QCOMPARE(chart.days(), 50.0);
    chart.turn(360, Qt::ControlModifier);
    QVERIFY(chart.days() < 50);
    QTest::mouseDClick(&chart, Qt::LeftButton, {}, QPoint(300, 100));
    QCOMPARE(chart.days(), 50.0);
    QCOMPARE(chart.view().from, kStart + 50 * kDay);
}

void TestPriceChart::overviewLeadsThere()
{
    Chart chart;
    chart.turn(600, Qt::ControlModifier);
    const int y = chart.height() - chart.fontMetrics().height();
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(chart.width() - 30, y));
    QCOMPARE(chart.view().to, kStart + 100 * kDay);
    QTest::mousePress(&chart, Qt::LeftButton, {}, QPoint(chart.width() - 30, y));
    QTest::mouseMove(&chart, QPoint(80, y));
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, QPoint(80, y));
    QVERIFY(chart.view().from < kStart + 10 * kDay);
}

void TestPriceChart::aViewStaysWhenPricesComeIn()
{
    Chart chart;
    chart.turn(240, Qt::ControlModifier);
    const TimeSpan before = chart.view();
    chart.setPlot(plotWith(), true);
    QCOMPARE(chart.view(), before);
    chart.setPlot(plotWith());
    QCOMPARE(chart.days(), 100.0);
}

void TestPriceChart::figuresAreOfTheView()
{
    Chart chart;
    QCOMPARE(chart.stats()->max, yuan(20));
    PricePlot plot = plotWith();
    plot.view = {kStart + 70 * kDay, {}};
    chart.setPlot(plot);
    QCOMPARE(chart.stats()->max, yuan(15));
    QCOMPARE(chart.stats()->changes, 0);
}

void TestPriceChart::drawsStepsAndNoSlopes()
{
    const Drawn drawn(plotWith());
    const PriceFrame &frame = drawn.drawing.frame();
    for (const auto &[day, price] : {std::pair{1, 10},
                                     {20, 10},
                                     {38, 10},
                                     {42, 20},
                                     {50, 20},
                                     {58, 20},
                                     {62, 15},
                                     {80, 15},
                                     {99, 15}}) {
        const UtcMs at = kStart + day * kDay;
        QVERIFY2(drawn.isLineAt(frame.x(at), frame.y(yuan(price))),
                 qPrintable(QString::number(day)));
        // Two pixels of tread and nothing else in the column: a slope would be elsewhere.
        QVERIFY(drawn.lineIn(at, yuan(5), yuan(25)) <= 3);
    }
    // The riser is one upright stroke from the old price to the new.
    QVERIFY(drawn.lineIn(kStart + 40 * kDay, yuan(11), yuan(18))
            > 0.8 * (frame.y(yuan(11)) - frame.y(yuan(18))));
}

void TestPriceChart::drawsNothingWhereThereIsNothing()
{
    const Drawn drawn(plotWith({{kStart + 80 * kDay, kStart + 90 * kDay, PriceSpan::Kind::Gone}},
                               {{kStart + 10 * kDay, kStart + 30 * kDay}}));
    for (const auto &[day, there] : {std::pair{5, true},
                                     {12, false},
                                     {20, false},
                                     {28, false},
                                     {35, true},
                                     {75, true},
                                     {85, false},
                                     {95, true}})
        QCOMPARE(drawn.lineIn(kStart + day * kDay, yuan(5), yuan(25)) > 0, there);
}

void TestPriceChart::dotsWhatNobodySaw()
{
    const Drawn drawn(
        plotWith({{kStart + 70 * kDay, kStart + 100 * kDay, PriceSpan::Kind::Unseen}}));
    const PriceFrame &frame = drawn.drawing.frame();
    const auto inked = [&](int fromDay, int toDay) {
        int found = 0;
        int all = 0;
        for (double x = frame.x(kStart + fromDay * kDay); x < frame.x(kStart + toDay * kDay); ++x) {
            bool any = false;
            for (int dy = -1; dy <= 1; ++dy)
                any = any || drawn.isLineAt(x, frame.y(yuan(15)) + dy);
            found += any ? 1 : 0;
            ++all;
        }
        return static_cast<double>(found) / all;
    };
    QVERIFY(inked(62, 69) > 0.95);
    QVERIFY(inked(72, 99) > 0.2 && inked(72, 99) < 0.7);
}

void TestPriceChart::hatchesSoldOutAndGone()
{
    const auto inkAt = [](const Drawn &drawn, int day) {
        const PriceFrame &frame = drawn.drawing.frame();
        int ink = 0;
        for (double y = frame.y(yuan(14)); y < frame.y(yuan(11)); ++y) {
            for (int dx = -9; dx <= 9; ++dx)
                ink += drawn.image.pixelColor(qRound(frame.x(kStart + day * kDay)) + dx, qRound(y))
                            .lightness()
                        < 225
                    ? 1
                    : 0;
        }
        return ink;
    };
    const int plain = inkAt(Drawn(plotWith()), 80);
    const auto with = [&](PriceSpan::Kind kind) {
        return inkAt(Drawn(plotWith({{kStart + 70 * kDay, kStart + 90 * kDay, kind}})), 80);
    };
    const int soldOut = with(PriceSpan::Kind::SoldOut);
    const int gone = with(PriceSpan::Kind::Gone);
    QVERIFY(soldOut > plain + 20);
    QVERIFY(gone > soldOut * 1.3); // told apart without colours
}

void TestPriceChart::drawsTheExtremesOfMany()
{
    PriceSeries series;
    for (int i = 0; i < 200'000; ++i)
        series.points.append({kStart + i * 60'000LL, yuan(100 + (i * 7919LL) % 11)});
    series.points[60'000].price = yuan(10);
    series.points[140'000].price = yuan(200);
    series.firstSeen = kStart;
    series.lastSeen = series.points.last().at + 60'000;
    PricePlot plot;
    plot.lines = {{{}, std::make_shared<SeriesIndex>(series), {}}};
    const Drawn drawn(plot);
    const PriceFrame &frame = drawn.drawing.frame();
    const auto near = [&](UtcMs at, Money price) {
        for (int dx = -1; dx <= 1; ++dx) {
            for (int dy = -1; dy <= 1; ++dy) {
                if (drawn.isLineAt(frame.x(at) + dx, frame.y(price) + dy))
                    return true;
            }
        }
        return false;
    };
    QVERIFY(near(series.points.at(60'000).at, yuan(10)));
    QVERIFY(near(series.points.at(140'000).at, yuan(200)));
    QVERIFY(!near(series.points.at(100'000).at, yuan(180)));
}

void TestPriceChart::tellsChangesWithOldNewAndPercent()
{
    const PricePlot plot = plotWith();
    const PriceSeries &series = plot.lines.first().prices->series();
    const QList<PriceChange> all = changesIn(series, {kStart, series.lastSeen}, 60);
    QCOMPARE(all,
             (QList<PriceChange>{{kStart + 40 * kDay, yuan(10), yuan(20)},
                                 {kStart + 60 * kDay, yuan(20), yuan(15)}}));
    QVERIFY(changesIn(series, {kStart, series.lastSeen}, 1).isEmpty());
    QCOMPARE(changesIn(series, {kStart + 50 * kDay, series.lastSeen}, 60).size(), 1);

    Drawn drawn(plot);
    QList<QRectF> taken;
    QPainter painter(&drawn.image);
    paintChanges(painter, all, PricePlot::Unit::Yuan, drawn.drawing.frame(),
                 ChartColours::onPaper(), taken);
    QCOMPARE(taken.size(), 2);
    QVERIFY(!taken.at(0).intersects(taken.at(1)));
    paintChanges(painter, all, PricePlot::Unit::Yuan, drawn.drawing.frame(),
                 ChartColours::onPaper(), taken);
    for (qsizetype i = 0; i < taken.size(); ++i) {
        for (qsizetype other = 0; other < i; ++other)
            QVERIFY(!taken.at(i).intersects(taken.at(other)));
    }
}

void TestPriceChart::severalLinesAreTold()
{
    Chart chart;
    PricePlot plot = plotWith();
    plot.lines.first().name = u"one"_s;
    plot.lines.append(plotWith().lines.first());
    plot.lines.last().name = u"two"_s;
    chart.setPlot(inPercent(plot));
    QTest::keyClick(&chart, Qt::Key_End);
    const QStringList read = chart.readings();
    QCOMPARE(read.size(), 3);
    QVERIFY(read.at(1).contains(u"one"));
    QVERIFY(read.at(2).contains(u"50.0"));
}

void TestPriceChart::saysWhatIsThereInCount()
{
    PricePlot plot = plotWith();
    plot.counts = {{kStart, 10}, {kStart + 50 * kDay, 0}};
    const Drawn with(plot);
    const Drawn without(plotWith());
    const PriceFrame &frame = with.drawing.frame();
    QVERIFY(!frame.counts.isEmpty());
    QVERIFY(without.drawing.frame().counts.isEmpty());
    const QColor bar = ChartColours::onPaper().shade;
    const int y = qRound(frame.counts.bottom() - 6);
    QCOMPARE(with.image.pixelColor(qRound(frame.x(kStart + 25 * kDay)) + 2, y), bar);
    QVERIFY(with.image.pixelColor(qRound(frame.x(kStart + 75 * kDay)) + 2, y) != bar);
}

void TestPriceChart::aTargetFarAwayLeavesTheLineItsRoom()
{
    PricePlot plot = plotWith();
    plot.target = yuan(8);
    QVERIFY(Drawn(plot).drawing.frame().scale.bottom <= yuan(8));
    plot.target = yuan(900);
    QVERIFY(Drawn(plot).drawing.frame().scale.top < yuan(30));
}

void TestPriceChart::saysWhenARangeHoldsNothing()
{
    Chart chart;
    PricePlot plot = plotWith();
    plot.view = {kStart - 90 * kDay, kStart - 60 * kDay};
    chart.setPlot(plot);
    QVERIFY(chart.accessibleDescription().contains(u"the first time"));
    plot.view = {kStart + 300 * kDay, {}};
    chart.setPlot(plot);
    QVERIFY(chart.accessibleDescription().contains(u"the last time"));
    plot.view = {};
    chart.setPlot(plot);
    QVERIFY(chart.accessibleDescription().isEmpty());
}

QTEST_MAIN(TestPriceChart)
#include "test_pricechart.moc"

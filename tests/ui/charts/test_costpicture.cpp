// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcolours.h"
#include "ui/charts/costlines.h"
#include "ui/charts/costpicture.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace sanjia;
using namespace Qt::StringLiterals;

namespace {

Offer plain(qint64 fen, std::optional<qint64> moq = {}, std::optional<qint64> lot = {})
{
    Offer offer;
    offer.price = Money::fromFen(fen);
    offer.moq = moq;
    offer.lot = lot;
    return offer;
}

/// Pixels in the colour of the line of `place`.
int inkOf(const QImage &image, qsizetype place)
{
    const QRgb line = linePen(place, ChartColours::onPaper(), 1).color().rgb();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == line ? 1 : 0;
    }
    return count;
}

} // namespace

class TestCostPicture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasExactlyTheSizeAsked_data();
    void hasExactlyTheSizeAsked();
    void drawsEveryOffer();
    void linesGoThroughTheCosts();
    void aGapParts();
    void smallLotsAreAPlainLine();
    void marksFitTheRoom();
    void spansWhatMatters();
    void noTwoLinesAreAlike();
};

void TestCostPicture::hasExactlyTheSizeAsked_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << QSize(1200, 675);
    QTest::newRow("tiny") << QSize(60, 40);
    QTest::newRow("one pixel") << QSize(1, 1);
}

void TestCostPicture::hasExactlyTheSizeAsked()
{
    QFETCH(QSize, size);
    const CostCurves curves = costCurves({plain(200), plain(150, 100)}, 50);
    const QStringList names{u"A"_s, u"<b>B</b>"_s};
    QCOMPARE(QImage::fromData(costPng(curves, names, size), "PNG").size(), size);
    QVERIFY(costPng(curves, names, QSize()).isEmpty());
}

void TestCostPicture::drawsEveryOffer()
{
    QList<Offer> offers;
    QStringList names;
    for (int i = 0; i < 12; ++i) {
        offers.append(plain(200 + i * 10, 10 * i));
        names.append(QString::number(i));
    }
    const QImage image = costImage(costCurves(offers, 50), names, QSize(1200, 800));
    for (qsizetype i = 0; i < offers.size(); ++i)
        QVERIFY2(inkOf(image, i) > 100, qPrintable(QString::number(i)));
    const QImage none = costImage(costCurves({Offer()}, 50), {u"A"_s}, QSize(600, 400));
    QVERIFY(inkOf(none, 0) < 200); // its place in the legend, no line
    QVERIFY(!none.isNull());
}

void TestCostPicture::linesGoThroughTheCosts()
{
    for (const Offer &offer : {plain(200), plain(150, 100), plain(100, 5, 12)}) {
        const CostCurve curve = CostCurve::of(offer, 1000);
        const auto lines = costlines::linesOf(curve);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().first(), QPointF(0, costlines::axisY(*curve.perPieceAt(1))));
        QCOMPARE(lines.first().last().x(), 3.0);
        const auto byX = [](const QPointF &a, const QPointF &b) {
            return a.x() < b.x();
        };
        QVERIFY(std::is_sorted(lines.first().begin(), lines.first().end(), byX));
        for (const QPointF &point : lines.first()) {
            const double pieces = std::pow(10.0, point.x());
            if (std::abs(pieces - std::round(pieces)) > 1e-6)
                continue; // between two quantities
            const auto cost = curve.perPieceAt(std::llround(pieces));
            // Lots below a hair's breadth are left out of the line: an eightieth at most.
            const double exact = costlines::axisY(cost.value());
            QVERIFY(std::abs(point.y() - exact) < 1 + exact / 80);
        }
    }
}

void TestCostPicture::aGapParts()
{
    Offer offer;
    offer.ladder =
        PriceLadder::make({{1, 9, Money::fromFen(200)}, {20, 49, Money::fromFen(180)}}).value();
    QCOMPARE(costlines::linesOf(CostCurve::of(offer, 100)).size(), 2);
    QVERIFY(costlines::linesOf(CostCurve()).isEmpty());
}

void TestCostPicture::smallLotsAreAPlainLine()
{
    const auto lines = costlines::linesOf(CostCurve::of(plain(100, {}, 2), 1'000'000'000));
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.first().size() < 300);
}

void TestCostPicture::marksFitTheRoom()
{
    const auto labels = [](qint64 reach, int most) {
        QStringList texts;
        for (const costlines::Tick &tick : costlines::ticks(reach, most))
            texts.append(tick.label);
        return texts;
    };
    QCOMPARE(labels(200, 20),
             (QStringList{u"1"_s, u"2"_s, u"5"_s, u"10"_s, u"20"_s, u"50"_s, u"100"_s, u"200"_s}));
    QCOMPARE(labels(2'000, 5), (QStringList{u"1"_s, u"10"_s, u"100"_s, u"1,000"_s}));
}

void TestCostPicture::spansWhatMatters()
{
    const CostCurve curve = CostCurve::of(plain(200, 100), 1000);
    const auto atSixty = costlines::spanOf({curve}, 60); // ¥3.33
    QCOMPARE(atSixty->lowest, Money::fromFen(200));
    QCOMPARE(atSixty->highest, Money::fromE4(33'333));
    const auto atOne = costlines::spanOf({curve}, 1); // ¥200.00 would flatten all else
    QCOMPARE(atOne->highest, Money::fromFen(200));
    QVERIFY(!costlines::spanOf({}, 1));
}

void TestCostPicture::noTwoLinesAreAlike()
{
    for (const ChartColours &colours : {ChartColours::onPaper(),
                                        ChartColours{.ground = QColor(0x20, 0x22, 0x24),
                                        .text = Qt::white,
                                        .faint = Qt::gray,
                                        .line = Qt::white,
                                        .reference = Qt::gray,
                                        .shade = Qt::gray}}) {
        QList<QPen> pens;
        for (qsizetype i = 0; i < 32; ++i) {
            const QPen pen = linePen(i, colours, 2);
            QVERIFY(!pens.contains(pen));
            QVERIFY(contrast(pen.color(), colours.ground) >= 3);
            if (i > 0) // grey prints: neighbours differ without their colour
                QVERIFY(pen.dashPattern() != pens.last().dashPattern()
                        || pen.style() != pens.last().style());
            pens.append(pen);
        }
    }
}

QTEST_MAIN(TestCostPicture)
#include "test_costpicture.moc"

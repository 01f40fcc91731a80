// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcolours.h"
#include "ui/charts/trendpicture.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

#include <algorithm>

using namespace sanjia;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs kStart = 1'772'323'200'000; // 2026-03-01 00:00 UTC

Trend trendOf(const QList<qint64> &fen)
{
    Trend trend;
    for (qsizetype i = 0; i < fen.size(); ++i)
        trend.series.points.append({kStart + i * 3 * kMsPerDay, Money::fromFen(fen.at(i))});
    trend.series.firstSeen = kStart;
    trend.series.lastSeen = kStart + fen.size() * 3 * kMsPerDay;
    trend.stats = statsOf(trend.series);
    return trend;
}

QByteArray trendPng(const Trend &trend, const QString &title, QSize size)
{
    return plotPng(plotOf(trend), title, size);
}

QByteArray trendSvg(const Trend &trend, const QString &title, QSize size)
{
    return plotSvg(plotOf(trend), title, size);
}

bool isLine(QColor pixel)
{
    const QColor line = ChartColours::onPaper().line;
    return std::abs(pixel.red() - line.red()) + std::abs(pixel.green() - line.green())
        + std::abs(pixel.blue() - line.blue())
        < 40;
}

/// Rows of `image` where the line's colour is, between two columns.
QList<int> lineRows(const QImage &image, int left, int right)
{
    QList<int> rows;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = left; x < right; ++x) {
            if (isLine(image.pixelColor(x, y))) {
                rows.append(y);
                break;
            }
        }
    }
    return rows;
}

} // namespace

class TestTrendPicture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasExactlyTheSizeAsked_data();
    void hasExactlyTheSizeAsked();
    void lineGoesWhereThePricesAre();
    void constantPriceStandsInTheMiddle();
    void withoutPricesItSaysSo();
    void onePriceIsToldInWords();
    void manyPointsAreDrawnQuickly();
    void drawingIsPlainAndValid();
    void noPictureOfNoSize();
};

void TestTrendPicture::hasExactlyTheSizeAsked_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << QSize(1200, 675);
    QTest::newRow("odd") << QSize(641, 333);
    QTest::newRow("tiny") << QSize(60, 40);
    QTest::newRow("one pixel") << QSize(1, 1);
}

void TestTrendPicture::hasExactlyTheSizeAsked()
{
    QFETCH(QSize, size);
    const QImage image = QImage::fromData(
        trendPng(trendOf({1000, 1200, 900, 1100}), u"蓝牙耳机"_s, size), "PNG");
    QCOMPARE(image.size(), size);
}

void TestTrendPicture::lineGoesWhereThePricesAre()
{
    // First third at the lowest price, second at the highest, last one between them.
    const QImage image = QImage::fromData(
        trendPng(trendOf({1000, 2000, 1500}), {}, QSize(900, 450)), "PNG");
    const auto middle = [](const QList<int> &rows) {
        return rows.isEmpty() ? -1 : (rows.first() + rows.last()) / 2;
    };
    const int low = middle(lineRows(image, 200, 300));
    const int high = middle(lineRows(image, 440, 540));
    const int between = middle(lineRows(image, 700, 760));
    QVERIFY(low > 0 && high > 0 && between > 0);
    QVERIFY(high < between && between < low); // y grows downwards
    QVERIFY(std::abs(between - (low + high) / 2) <= 2);
    QVERIFY(low - high > 450 / 2); // the extremes use the room there is
}

void TestTrendPicture::constantPriceStandsInTheMiddle()
{
    const QImage image = QImage::fromData(trendPng(trendOf({880}), {}, QSize(900, 450)), "PNG");
    const QList<int> rows = lineRows(image, 300, 600);
    QVERIFY(!rows.isEmpty() && rows.size() <= 8);
    QVERIFY(rows.first() > 150 && rows.last() < 300);
}

void TestTrendPicture::withoutPricesItSaysSo()
{
    const QImage image = QImage::fromData(trendPng({}, {}, QSize(600, 300)), "PNG");
    QVERIFY(lineRows(image, 0, 600).isEmpty());
    bool ink = false;
    for (int x = 0; x < 600 && !ink; ++x)
        for (int y = 100; y < 200 && !ink; ++y)
            ink = image.pixelColor(x, y).lightness() < 160;
    QVERIFY(ink);
    QVERIFY(trendSvg({}, {}, QSize(600, 300)).contains("No price has been seen yet"));
}

void TestTrendPicture::onePriceIsToldInWords()
{
    Trend trend = trendOf({1250});
    trend.series.lastSeen = kStart;
    QVERIFY(trendSvg(trend, {}, QSize(600, 300)).contains("Only one price so far"));
}

void TestTrendPicture::manyPointsAreDrawnQuickly()
{
    QList<qint64> fen;
    for (int i = 0; i < 50'000; ++i)
        fen.append(1000 + i % 300);
    fen[25'000] = 9000; // one peak must survive
    const QByteArray svg = trendSvg(trendOf(fen), {}, QSize(900, 450));
    QVERIFY(svg.size() < 600'000); // 100 000 corners would be megabytes
    QVERIFY(svg.contains("90.00"));
    const QImage image = QImage::fromData(trendPng(trendOf(fen), {}, QSize(900, 450)), "PNG");
    const QList<int> rows = lineRows(image, 440, 530);
    QVERIFY(rows.last() - rows.first() > 200);
}

void TestTrendPicture::drawingIsPlainAndValid()
{
    const QByteArray svg = trendSvg(trendOf({1000, 1200}), u"<b>1 < 2 & \"x\"</b>"_s,
                                    QSize(800, 400));
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBox(), QRect(0, 0, 800, 400));
    QVERIFY(!svg.contains("<b>"));
    QVERIFY(svg.contains("&lt;b&gt;"));
    QImage image(800, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QVERIFY(!lineRows(image, 150, 350).isEmpty());
}

void TestTrendPicture::noPictureOfNoSize()
{
    QVERIFY(trendPng({}, {}, QSize()).isEmpty());
    QVERIFY(trendSvg({}, {}, QSize(0, 10)).isEmpty());
}

QTEST_MAIN(TestTrendPicture)
#include "test_trendpicture.moc"

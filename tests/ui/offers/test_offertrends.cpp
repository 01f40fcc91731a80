// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/library.h"
#include "tests/support/bench.h"
#include "ui/charts/chartcolours.h"
#include "ui/charts/trendwords.h"
#include "ui/offers/offertablemodel.h"
#include "ui/offers/offertrends.h"
#include "ui/offers/trenddelegate.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// The trend column: read for the rows that are looked at, drawn small, told in a few words.
class TestOfferTrends : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void badges_data();
    void badges();
    void monthInWords();
    void stillInWords_data();
    void stillInWords();
    void readsOnlyWhatIsLookedAt();
    void readsAgainWhatChanged();
    void columnTellsAndDraws();

private:
    void save(int number, qint64 fen, int daysAgo)
    {
        QVERIFY(answerOf(
            bench->store.save({offerAt(number, fen)}, bench->clock.now() - daysAgo * kMsPerDay)));
    }

    std::unique_ptr<Bench> bench;
    std::unique_ptr<Library> library;
    std::unique_ptr<OfferTrends> trends;
};

void TestOfferTrends::init()
{
    bench = std::make_unique<Bench>();
    QVERIFY(bench->open());
    library = std::make_unique<Library>(bench->store, bench->clock);
    trends = std::make_unique<OfferTrends>(*library, bench->market, bench->clock);
}

void TestOfferTrends::cleanup()
{
    trends.reset();
    library.reset();
    bench.reset();
}

void TestOfferTrends::badges_data()
{
    using Points = QList<std::pair<int, int>>; // days ago, fen
    QTest::addColumn<Points>("points");
    QTest::addColumn<QString>("badge");
    QTest::newRow("nothing") << Points{} << QString();
    QTest::newRow("one price") << Points{{80, 1000}} << QString();
    QTest::newRow("low") << Points{{80, 1000}, {5, 900}} << u"90-day low"_s;
    QTest::newRow("a low of before")
        << Points{{200, 500}, {150, 1000}, {40, 900}} << u"90-day low"_s;
    QTest::newRow("rose") << Points{{80, 900}, {60, 1000}, {5, 1080}} << u"rose 8 %"_s;
    QTest::newRow("fell") << Points{{80, 900}, {60, 1200}, {5, 1080}} << u"fell 10 %"_s;
    QTest::newRow("a little") << Points{{80, 900}, {60, 1200}, {5, 1190}} << QString();
    QTest::newRow("high") << Points{{80, 900}, {60, 1200}} << u"90-day high"_s;
}

void TestOfferTrends::badges()
{
    using Points = QList<std::pair<int, int>>;
    QFETCH(Points, points);
    QFETCH(QString, badge);
    const UtcMs now = bench->clock.now();
    PriceSeries series;
    for (const auto &[days, fen] : points)
        series.points.append({now - days * kMsPerDay, Money::fromFen(fen)});
    series.lastSeen = now;
    QCOMPARE(TrendWords::badge(series, now), badge);
}

void TestOfferTrends::monthInWords()
{
    const UtcMs now = bench->clock.now();
    PriceSeries series;
    series.points = {{now - 50 * kMsPerDay, Money::fromFen(1000)},
                     {now - 20 * kMsPerDay, Money::fromFen(1200)},
                     {now - 10 * kMsPerDay, Money::fromFen(1100)}};
    series.lastSeen = now;
    const QString words = TrendWords::lastMonth(series, now);
    QVERIFY2(words.contains(u"2 change") && words.contains(u"10.0"), qPrintable(words));
    const auto under = [&] {
        return TrendWords::underChart(*statsOf(series), series, series.points.first().at, now);
    };
    QVERIFY2(under().endsWith(u'\n' + words), qPrintable(under())); // neither lowest nor highest
    series.points.last().price = Money::fromFen(900);
    QVERIFY2(under().contains(u"\n90-day low. In the last 30 days: 2 change"_s),
             qPrintable(under()));
    QVERIFY(TrendWords::lastMonth(series, now + 21 * kMsPerDay).contains(u"Not seen") == false);
    QVERIFY(TrendWords::lastMonth(series, now + 40 * kMsPerDay).contains(u"Not seen"));
}

void TestOfferTrends::stillInWords_data()
{
    QTest::addColumn<UtcMs>("first"); // milliseconds ago
    QTest::addColumn<UtcMs>("last");
    QTest::addColumn<QString>("words");
    constexpr UtcMs kMinute = 60'000;
    QTest::newRow("a minute ago") << kMinute << UtcMs(0) << u"First seen today"_s;
    QTest::newRow("once, last week") << 7 * kMsPerDay << 7 * kMsPerDay << u"only; nothing"_s;
    QTest::newRow("since last week") << 7 * kMsPerDay << UtcMs(0) << u"since it was first seen"_s;
    QTest::newRow("since last week, unseen for days")
        << 7 * kMsPerDay << 3 * kMsPerDay << u"since it was first seen"_s;
    QTest::newRow("a month") << 30 * kMsPerDay << UtcMs(0) << u"No change in the last 30 days"_s;
    QTest::newRow("longer") << 90 * kMsPerDay << kMsPerDay << u"No change in the last 30 days"_s;
}

/// "No change in 30 days" may be said of what was looked at for 30 days only.
void TestOfferTrends::stillInWords()
{
    QFETCH(UtcMs, first);
    QFETCH(UtcMs, last);
    QFETCH(QString, words);
    const UtcMs now = QDateTime({2026, 11, 27}, {12, 0}).toMSecsSinceEpoch();
    PriceSeries series;
    series.points = {{now - first, Money::fromFen(1000)}};
    series.firstSeen = now - first;
    series.lastSeen = now - last;
    const QString said = TrendWords::lastMonth(series, now);
    QVERIFY2(said.contains(words), qPrintable(said));
    // Under its chart no day is named twice.
    const auto stats = statsOf(series);
    QVERIFY(stats);
    const QString under = TrendWords::underChart(*stats, series, series.firstSeen, now);
    QVERIFY2(under.endsWith(u'\n' + said), qPrintable(under));
    const bool isOld = first >= 30 * kMsPerDay;
    QCOMPARE(under.contains(u"unchanged since"_s), isOld);
    // Of a part that begins later the first line tells, as the second does not.
    QVERIFY(TrendWords::underChart(*stats, series, now - 1, now).contains(u"unchanged since"_s));
}

void TestOfferTrends::readsOnlyWhatIsLookedAt()
{
    for (int number = 0; number < 3; ++number)
        save(number, 1000, 10);
    QSignalSpy arrived(trends.get(), &OfferTrends::arrived);
    QVERIFY(!trends->of(offerAt(1).id));
    QTRY_COMPARE(arrived.size(), 1);
    const TrendGlance *glance = trends->of(offerAt(1).id);
    QVERIFY(glance);
    QCOMPARE(glance->line.prices->series().points.size(), 1);
    QVERIFY(!glance->words.isEmpty());
    QVERIFY(!trends->of(offerAt(9).id)); // never seen: empty, and not asked for again and again
    QTRY_COMPARE(arrived.size(), 2);
    QVERIFY(trends->of(offerAt(9).id));
    QVERIFY(trends->of(offerAt(9).id)->words.isEmpty());
}

void TestOfferTrends::readsAgainWhatChanged()
{
    save(1, 1000, 10);
    static_cast<void>(trends->of(offerAt(1).id));
    QTRY_VERIFY(trends->of(offerAt(1).id));
    bench->gateway.onSearch = [](const SearchQuery &) -> Result<SearchPage> {
        SearchPage page;
        page.offers = {offerAt(1, 800)};
        return page;
    };
    SearchQuery query;
    query.keywords = u"耳机"_s;
    auto searching = bench->market.search(query);
    QTRY_VERIFY(!searching.isRunning());
    QTRY_VERIFY(trends->of(offerAt(1).id) && trends->of(offerAt(1).id)->badge == u"90-day low"_s);
}

void TestOfferTrends::columnTellsAndDraws()
{
    save(1, 1000, 60);
    save(1, 500, 20);
    save(1, 500, 1);
    OfferTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOffers({offerAt(1, 500)});
    const QModelIndex cell = model.index(0, offercolumns::Trend);
    QVERIFY(cell.data().toString().isEmpty()); // without trends
    model.setTrends(trends.get());
    QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    QTRY_COMPARE(cell.data().toString(), u"90-day low"_s);
    QCOMPARE(told.size(), 1);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"5.00"));
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"90-day low"));

    QImage image(160, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    const TrendDelegate delegate;
    delegate.paint(&painter, option, cell);
    painter.end();
    const QColor line = ChartColours::of(option.palette).line;
    const auto rowsAt = [&](int x) {
        QList<int> rows;
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) == line)
                rows.append(y);
        }
        return rows;
    };
    const QList<int> early = rowsAt(4 + 64 * 45 / 90); // 45 days ago: dear
    const QList<int> late = rowsAt(4 + 64 * 71 / 90); // 19 days ago: cheap; y grows downwards
    QVERIFY(!early.isEmpty() && !late.isEmpty());
    QVERIFY(early.last() + 8 < late.first());
    QVERIFY(rowsAt(4 + 64 * 10 / 90).isEmpty()); // 80 days ago: not seen yet
}

QTEST_MAIN(TestOfferTrends)
#include "test_offertrends.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcolours.h"
#include "ui/charts/ticks.h"

#include <QLocale>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace sanjia;
using namespace Qt::StringLiterals;

namespace {

Money yuan(const QString &text) { return Money::parse(text).value(); }

UtcMs utc(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

class TestTicks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void pricesHaveAirAround_data();
    void pricesHaveAirAround();
    void aConstantPriceStandsInTheMiddle();
    void marksAreRound();
    void momentsAreOnesPeopleName_data();
    void momentsAreOnesPeopleName();
    void lineStandsOutOnAnyGround();
};

void TestTicks::pricesHaveAirAround_data()
{
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");
    QTest::newRow("usual") << u"10.00"_s << u"12.50"_s;
    QTest::newRow("one step") << u"0.0001"_s << u"0.0002"_s;
    QTest::newRow("free") << u"0"_s << u"0"_s;
    QTest::newRow("from free") << u"0"_s << u"3.20"_s;
    QTest::newRow("cheap and dear") << u"0.01"_s << u"9999.99"_s;
    QTest::newRow("a fortune") << u"900000000000000"_s << u"922337203685477.58"_s;
    QTest::newRow("constant") << u"8.80"_s << u"8.80"_s;
}

void TestTicks::pricesHaveAirAround()
{
    QFETCH(QString, low);
    QFETCH(QString, high);
    for (int most = 1; most <= 9; ++most) {
        const PriceScale scale = priceScale(yuan(low), yuan(high), most);
        QVERIFY(scale.bottom < yuan(low));
        QVERIFY(scale.top > yuan(high) || high.startsWith(u"922"));
        QVERIFY(scale.ticks.size() <= most + 1);
        QVERIFY(std::ranges::is_sorted(scale.ticks));
        for (const Money tick : scale.ticks)
            QVERIFY(tick >= scale.bottom && tick <= scale.top && !tick.isNegative());
    }
}

void TestTicks::aConstantPriceStandsInTheMiddle()
{
    const PriceScale scale = priceScale(yuan(u"12.50"_s), yuan(u"12.50"_s), 5);
    QCOMPARE(scale.top.e4() - 125'000, 125'000 - scale.bottom.e4());
    QVERIFY(scale.top > scale.bottom);
}

void TestTicks::marksAreRound()
{
    const PriceScale scale = priceScale(yuan(u"10.00"_s), yuan(u"12.40"_s), 4);
    QCOMPARE(scale.ticks, (QList<Money>{yuan(u"10"_s), yuan(u"11"_s), yuan(u"12"_s)}));
}

void TestTicks::momentsAreOnesPeopleName_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("a day") << u"2026-03-01T07:12:00Z"_s << u"2026-03-02T05:00:00Z"_s
                           << QStringList{u"12:00 PM"_s, u"6:00 PM"_s, u"2 Mar"_s};
    QTest::newRow("a month") << u"2026-03-01T07:12:00Z"_s << u"2026-03-31T05:00:00Z"_s
                             << QStringList{u"2 Mar"_s, u"9 Mar"_s, u"16 Mar"_s, u"23 Mar"_s,
                                            u"30 Mar"_s};
    QTest::newRow("a year") << u"2025-03-05T07:12:00Z"_s << u"2026-03-05T05:00:00Z"_s
                            << QStringList{u"Apr 2025"_s, u"Jul 2025"_s, u"Oct 2025"_s,
                                           u"Jan 2026"_s};
    QTest::newRow("a decade") << u"2015-03-05T07:12:00Z"_s << u"2025-03-05T05:00:00Z"_s
                              << QStringList{u"2016"_s, u"2018"_s, u"2020"_s, u"2022"_s, u"2024"_s};
}

void TestTicks::momentsAreOnesPeopleName()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QStringList, labels);
    const QList<TimeTick> ticks = TimeTicks::between(utc(from), utc(to), 5);
    QStringList found;
    for (const TimeTick &tick : ticks) {
        QVERIFY(tick.at >= utc(from) && tick.at <= utc(to));
        found.append(QString(tick.label).replace(QChar(0x202f), u' '));
    }
    QCOMPARE(found, labels);
    QCOMPARE(QSet<QString>(found.begin(), found.end()).size(), found.size());
}

void TestTicks::lineStandsOutOnAnyGround()
{
    for (const QColor &ground : {QColor(Qt::white), QColor(Qt::black), QColor(0x30, 0x8c, 0xc6),
                                 QColor(0x2b, 0x2b, 0x2b), QColor(0xc0, 0xc0, 0xc0)}) {
        QPalette palette;
        palette.setColor(QPalette::Base, ground);
        palette.setColor(QPalette::Text, contrast(ground, Qt::white) > 4 ? Qt::white : Qt::black);
        palette.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
        QVERIFY(contrast(ChartColours::of(palette).line, ground) >= 3.0);
    }
    const ChartColours paper = ChartColours::onPaper();
    QVERIFY(contrast(paper.line, paper.ground) >= 4.5);
    QVERIFY(contrast(paper.reference, paper.ground) >= 4.5);
}

QTEST_MAIN(TestTicks)
#include "test_ticks.moc"

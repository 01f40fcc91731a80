// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/watchrule.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sanjia;

class TestWatchRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void everyKindHasItsWords();
};

void TestWatchRule::understands_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    const auto row = [](const QString &typed, const QString &kept = {}) {
        QTest::newRow(qPrintable(typed)) << typed << (kept.isEmpty() ? typed : kept);
    };
    // The contract's.
    row(u"drop 5%"_s);
    row(u"rise 5%"_s);
    row(u"below 12.50"_s);
    row(u"above 20"_s, u"above 20.00"_s);
    row(u"lowest 90d"_s);
    row(u"any"_s);
    row(u"gone"_s);
    row(u"back"_s);
    row(u"stock below 100"_s);
    row(u"stock above 500"_s);
    // And ours.
    row(u"drop 2.5%"_s);
    row(u"drop 0.01%"_s);
    row(u"drop 0.50"_s);
    row(u"rise 0.0005"_s);
    row(u"drop 5% since added"_s);
    row(u"rise 1.00 against 30d"_s);
    row(u"below 12.50 at 100"_s);
    row(u"above 3.00 at 1"_s);
    row(u"any 2%"_s);
    row(u"new below 12.50"_s);
    row(u"tiers"_s);
    row(u"variants"_s);
    row(u"seller"_s);
    row(u"out of stock"_s);
    row(u"in stock"_s);
    // As people type.
    row(u"  Drop   5%  "_s, u"drop 5%"_s);
    row(u"LOWEST 7D"_s, u"lowest 7d"_s);
    row(u"drop 5.00%"_s, u"drop 5%"_s);
    row(u"below 012.5"_s, u"below 12.50"_s);
}

void TestWatchRule::understands()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    const auto rule = WatchRule::parse(typed);
    QVERIFY2(rule, qPrintable(typed));
    QCOMPARE(rule->text(), kept);
    QCOMPARE(WatchRule::parse(rule->text()), rule);
}

void TestWatchRule::refuses_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u""_s,
                                 u" "_s,
                                 u"drop"_s,
                                 u"drop 5 %"_s,
                                 u"drop -5%"_s,
                                 u"drop 0%"_s,
                                 u"drop five%"_s,
                                 u"drop 5% since"_s,
                                 u"drop 5% since yesterday"_s,
                                 u"drop 5% against 30"_s,
                                 u"drop 5% at 100"_s,
                                 u"drop 0.001%"_s,
                                 u"drop 1e3"_s,
                                 u"below"_s,
                                 u"below 5%"_s,
                                 u"below -1"_s,
                                 u"below 0"_s,
                                 u"below 1,5"_s,
                                 u"below 12.50 at"_s,
                                 u"below 12.50 at 0"_s,
                                 u"below 12.50 at x"_s,
                                 u"below 12.50 since added"_s,
                                 u"lowest"_s,
                                 u"lowest 90"_s,
                                 u"lowest 0d"_s,
                                 u"lowest 99999d"_s,
                                 u"any thing"_s,
                                 u"any 2"_s,
                                 u"gone 5"_s,
                                 u"gone now"_s,
                                 u"stock"_s,
                                 u"stock below"_s,
                                 u"stock below 0"_s,
                                 u"stock above"_s,
                                 u"stock above 0"_s,
                                 u"stock below 1.5"_s,
                                 u"stock below 99999999999999999999"_s,
                                 u"new"_s,
                                 u"new below 5%"_s,
                                 u"cheaper"_s,
                                 u"drop 5% rise 5%"_s,
                                 u"drop 99999999%"_s})
        QTest::newRow(qPrintable(u"'%1'"_s.arg(typed))) << typed;
}

void TestWatchRule::refuses()
{
    QFETCH(QString, typed);
    const auto rule = WatchRule::parse(typed);
    QVERIFY2(!rule, rule ? qPrintable(rule->text()) : "");
}

/// A kind that was added to the enumeration only is kept as nothing.
void TestWatchRule::everyKindHasItsWords()
{
    const auto isSaid = [](const WatchRule &rule) {
        return WatchRule::parse(rule.text()) == rule;
    };
    for (int number = 0; number <= static_cast<int>(WatchRule::Kind::Back); ++number) {
        const WatchRule bare{static_cast<WatchRule::Kind>(number)};
        QList<WatchRule> figured(3, bare); // with each figure that a kind may need
        figured[0].amount = Money::fromFen(1'250);
        figured[1].days = 90;
        figured[2].count = 100;
        QVERIFY2(isSaid(bare) || std::ranges::any_of(figured, isSaid),
                 qPrintable(QString::number(number)));
    }
}

QTEST_GUILESS_MAIN(TestWatchRule)
#include "test_watchrule.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/durationedit.h"
#include "ui/watches/ruleform.h"
#include "ui/watches/rulesedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace sanjia;
using namespace Qt::StringLiterals;

/// Rules filled in by hand, and times.
class TestRulesEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRuleGoesThroughTheForm_data();
    void everyRuleGoesThroughTheForm();
    void everyKindCanBeChosen();
    void refusesWhatIsNoRule();
    void rowsAreAddedAndTakenOff();
    void theSameRuleCountsOnce();
    void onlyASearchHasNewOffers();
    void timesInTheLargestUnit_data();
    void timesInTheLargestUnit();
    void timesKeepTheirBounds();

private:
    [[nodiscard]] static QList<WatchRule> rulesIn(const QStringList &texts)
    {
        QList<WatchRule> rules;
        for (const QString &text : texts)
            rules.append(*WatchRule::parse(text));
        return rules;
    }
};

void TestRulesEdit::everyRuleGoesThroughTheForm_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"drop 5%",
                             "drop 2.5%",
                             "drop 0.5",
                             "drop 5% since added",
                             "rise 10% against 30d",
                             "rise 3 against 7d",
                             "below 12.5",
                             "below 12.5 at 100",
                             "above 20",
                             "above 20 at 3",
                             "lowest 90d",
                             "any",
                             "any 2%",
                             "new below 12.5",
                             "tiers",
                             "variants",
                             "seller",
                             "out of stock",
                             "in stock",
                             "stock below 100",
                             "stock above 500",
                             "gone",
                             "back"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestRulesEdit::everyRuleGoesThroughTheForm()
{
    QFETCH(QString, text);
    const auto rule = WatchRule::parse(text);
    QVERIFY(rule);
    RuleForm form;
    form.setRule(*WatchRule::parse(u"below 7 at 9"_s)); // what was there before leaves no trace
    form.setRule(*rule);
    QCOMPARE(form.rule(), rule);
}

void TestRulesEdit::everyKindCanBeChosen()
{
    const RuleForm form;
    const auto *kinds = form.findChild<QComboBox *>(u"ruleKind"_s);
    for (int kind = 0; kind <= static_cast<int>(WatchRule::Kind::Back); ++kind)
        QVERIFY2(kinds->findData(kind) >= 0, qPrintable(QString::number(kind)));
}

void TestRulesEdit::refusesWhatIsNoRule()
{
    RuleForm form;
    form.setRule(WatchRule{WatchRule::Kind::Below});
    QVERIFY(!form.rule());
    auto *amount = form.findChild<QLineEdit *>(u"ruleAmount"_s);
    amount->setText(u"abc"_s);
    QVERIFY(!form.rule());
    amount->setText(u"0"_s);
    QVERIFY(!form.rule());
    amount->setText(u"0.01"_s);
    QCOMPARE(form.rule()->text(), u"below 0.01"_s);
    form.setRule(*WatchRule::parse(u"drop 5%"_s));
    form.findChild<QDoubleSpinBox *>(u"rulePercent"_s)->setValue(0);
    QVERIFY(!form.rule());
}

void TestRulesEdit::rowsAreAddedAndTakenOff()
{
    RulesEdit edit;
    edit.show();
    QVERIFY(QTest::qWaitForWindowExposed(&edit));
    const QSignalSpy changes(&edit, &RulesEdit::changed);
    QTest::mouseClick(edit.findChild<QPushButton *>(u"ruleAdd"_s), Qt::LeftButton);
    QVERIFY(!changes.isEmpty());
    QCOMPARE(*edit.rules(), rulesIn({u"drop 5%"_s}));
    // Tab goes through the row as it stands, and on to the button below it.
    const QStringList order{u"ruleKind"_s,    u"rulePercent"_s, u"ruleMeasure"_s,
                            u"ruleAgainst"_s, u"ruleRemove"_s,  u"ruleAdd"_s};
    edit.findChild<QComboBox *>(u"ruleKind"_s)->setFocus();
    for (const QString &name : order) {
        QCOMPARE(edit.focusWidget()->objectName(), name);
        QTest::keyClick(edit.focusWidget(), Qt::Key_Tab);
    }
    auto *kind = edit.findChild<QComboBox *>(u"ruleKind"_s);
    kind->setCurrentIndex(kind->findData(static_cast<int>(WatchRule::Kind::Gone)));
    QTest::mouseClick(edit.findChild<QPushButton *>(u"ruleAdd"_s), Qt::LeftButton);
    QCOMPARE(*edit.rules(), rulesIn({u"gone"_s, u"drop 5%"_s}));
    QTest::mouseClick(edit.findChild<QToolButton *>(u"ruleRemove"_s), Qt::LeftButton);
    QCOMPARE(*edit.rules(), rulesIn({u"drop 5%"_s}));
}

void TestRulesEdit::theSameRuleCountsOnce()
{
    RulesEdit edit;
    const QList<WatchRule> rules = rulesIn({u"any"_s, u"gone"_s, u"any"_s});
    edit.setRules(rules);
    QCOMPARE(*edit.rules(), rules.first(2));
    edit.setRules({WatchRule{WatchRule::Kind::Above}, rules.first()});
    QVERIFY(!edit.rules()); // one lacks its figure
}

void TestRulesEdit::onlyASearchHasNewOffers()
{
    RulesEdit edit;
    edit.setRules(rulesIn({u"new below 5"_s}));
    edit.setOfSearch(false);
    QCOMPARE(*edit.rules(), rulesIn({u"below 5"_s}));
}

void TestRulesEdit::timesInTheLargestUnit_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("unit");
    QTest::newRow("minutes") << 90 << 90 << u"minute(s)"_s;
    QTest::newRow("hours") << 360 << 6 << u"hour(s)"_s;
    QTest::newRow("days") << 2880 << 2 << u"day(s)"_s;
}

void TestRulesEdit::timesInTheLargestUnit()
{
    QFETCH(int, minutes);
    QFETCH(int, number);
    QFETCH(QString, unit);
    DurationEdit edit(u"time"_s, 5, 44'640);
    edit.setMinutes(minutes);
    QCOMPARE(edit.minutes(), minutes);
    QCOMPARE(edit.findChild<QSpinBox *>(u"time"_s)->value(), number);
    QCOMPARE(edit.findChild<QComboBox *>(u"timeUnit"_s)->currentText(), unit);
}

void TestRulesEdit::timesKeepTheirBounds()
{
    DurationEdit edit(u"time"_s, 5, 44'640);
    edit.setMinutes(1);
    QCOMPARE(edit.minutes(), 5);
    edit.setMinutes(1'000'000);
    QCOMPARE(edit.minutes(), 44'640);
    // Thirty-one of what were days are thirty-one hours, and 44 640 hours are too many.
    edit.findChild<QComboBox *>(u"timeUnit"_s)->setCurrentIndex(1);
    QCOMPARE(edit.minutes(), 31 * 60);
}

QTEST_MAIN(TestRulesEdit)
#include "test_rulesedit.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/moneyedit.h"

#include <QTest>

using namespace sanjia;
using namespace Qt::StringLiterals;

class TestMoneyEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsTyped_data();
    void readsWhatIsTyped();
};

void TestMoneyEdit::readsWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("fine");
    QTest::addColumn<std::optional<Money>>("amount");
    const auto e4 = [](qint64 amount) {
        return std::optional(Money::fromE4(amount));
    };
    QTest::newRow("nothing") << QString() << true << std::optional<Money>();
    QTest::newRow("whole") << u"12"_s << true << e4(120'000);
    QTest::newRow("exact") << u"0.0615"_s << true << e4(615);
    QTest::newRow("too exact") << u"0.06155"_s << false << std::optional<Money>();
    QTest::newRow("negative") << u"-1"_s << false << std::optional<Money>();
    QTest::newRow("words") << u"cheap"_s << false << std::optional<Money>();
    QTest::newRow("a point") << u"."_s << false << std::optional<Money>();
}

void TestMoneyEdit::readsWhatIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(bool, fine);
    QFETCH(std::optional<Money>, amount);
    MoneyEdit edit;
    edit.setText(typed);
    QCOMPARE(edit.isFine(), fine);
    QCOMPARE(edit.amount(), amount);
}

QTEST_MAIN(TestMoneyEdit)
#include "test_moneyedit.moc"

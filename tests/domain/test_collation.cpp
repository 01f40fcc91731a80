// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/collation.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace sanjia;
using namespace Qt::StringLiterals;

class TestCollation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void sortsAsAReaderExpects();
    void wholeKeysTellLongTextsApart();
    void keysOfAColumnAreShort();
};

void TestCollation::sortsAsAReaderExpects()
{
    // By pinyin (ā, bāo, běi, ěr, lán, sǎn, xíng, yì, zhòng) whatever the program's language;
    // numbers by value; Chinese before Latin, as in Qt's collator.
    const QStringList expected{u"阿"_s,   u"包"_s,    u"北"_s,    u"耳机"_s,   u"蓝牙"_s,
                               u"伞 2"_s, u"伞 12"_s, u"型号2"_s, u"型号12"_s, u"义乌"_s,
                               u"重"_s,   u"USB 2"_s, u"USB 10"_s};
    for (const auto keyOf : {&collationKeyOf, &sortKeyOf}) {
        QStringList sorted = expected;
        std::ranges::reverse(sorted);
        std::ranges::sort(sorted, {}, keyOf);
        QCOMPARE(sorted, expected);
        QVERIFY(keyOf({}).isEmpty());
    }
}

void TestCollation::wholeKeysTellLongTextsApart()
{
    // Longer than any buffer that a key is first made in.
    const QString longText = u"义乌市国际商贸城"_s.repeated(100);
    QVERIFY(collationKeyOf(longText + u"型号2"_s) < collationKeyOf(longText + u"型号12"_s));
    QVERIFY(!collationKeyOf(longText).contains('\0')); // which ends a key, and is no part of it
    QCOMPARE(collationKeyOf(longText), collationKeyOf(longText));
}

void TestCollation::keysOfAColumnAreShort()
{
    const QString longText = u"义乌市国际商贸城"_s.repeated(100);
    QVERIFY(sortKeyOf(longText).size() <= 24);
    QCOMPARE(sortKeyOf(longText), sortKeyOf(longText + u'x'));
}

QTEST_APPLESS_MAIN(TestCollation)
#include "test_collation.moc"

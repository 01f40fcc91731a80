// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pinyin.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Chinese words are found by the first letters of their syllables.
class TestPinyin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initials_data();
    void initials();
    void everyLetter();
    void manyReadingsAreBounded();
};

void TestPinyin::initials_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("latin only") << u"Export CSV"_s << QStringList();
    QTest::newRow("signs only") << u"…—&"_s << QStringList();
    QTest::newRow("words") << u"导出显示的商品"_s << QStringList{u"dcxsdsp"_s};
    QTest::newRow("mixed") << u"导出 CSV 2…"_s << QStringList{u"dccsv2"_s};
    QTest::newRow("two readings") << u"重命名"_s << QStringList{u"cmm"_s, u"zmm"_s};
    QTest::newRow("traditional") << u"貨源"_s << QStringList{u"hy"_s};
}

void TestPinyin::initials()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(sanjia::pinyinInitials(text), expected);
}

void TestPinyin::everyLetter()
{
    // The first and the last common syllable of each letter.
    const QString text =
        u"阿奥八不擦错搭多额二发复嘎过哈或机均卡扩拉落妈目拿诺哦欧怕普七群然若撒所他脱挖物西寻压运杂坐"_s;
    const QString letters = u"aabbccddeeffgghhjjkkllmmnnooppqqrrssttwwxxyyzz"_s;
    QCOMPARE(sanjia::pinyinInitials(text), QStringList{letters});
}

void TestPinyin::manyReadingsAreBounded()
{
    const QStringList readings = sanjia::pinyinInitials(u"重"_s.repeated(1'000));
    QVERIFY(readings.size() <= 8);
    QCOMPARE(readings.constFirst().size(), 1'000);
}

QTEST_GUILESS_MAIN(TestPinyin)
#include "test_pinyin.moc"

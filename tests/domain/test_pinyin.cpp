// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pinyin.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

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
    void readings_data();
    void readings();
    void readsInSeveralThreads();
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

void TestPinyin::readings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // a character's readings between strokes
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("latin only") << u"Export CSV"_s << QString();
    QTest::newRow("goods") << u"商品"_s << u"shang pin"_s;
    QTest::newRow("words") << u"导出显示的商品…"_s << u"dao chu xian shi de shang pin"_s;
    QTest::newRow("lists") << u"清单、卖家"_s << u"qing dan/shan mai jia"_s;
    QTest::newRow("mixed") << u"导出 CSV 2"_s << u"dao chu csv 2"_s;
    QTest::newRow("joined") << u"USB3.0线"_s << u"usb3 0 xian"_s;
    QTest::newRow("two readings") << u"重命名"_s << u"chong/zhong ming ming"_s;
    QTest::newRow("two dots") << u"女 绿"_s << u"nv lv"_s;
    QTest::newRow("traditional") << u"貨源"_s << u"huo yuan"_s;
    QTest::newRow("two units") << u"𠀀a"_s << u"he a"_s;
}

void TestPinyin::readings()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList found;
    const auto all = sanjia::pinyinReadings(text);
    for (const QStringList &one : all)
        found.append(one.join(u'/'));
    QCOMPARE(found.join(u' '), expected);
    if (!expected.isEmpty() && !text.at(0).isSurrogate()) // of which initials know nothing
        QCOMPARE(sanjia::pinyinInitials(text).constFirst().at(0), expected.at(0));
}

void TestPinyin::readsInSeveralThreads()
{
    std::vector<std::thread> threads;
    std::atomic<int> right = 0;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&right] {
            for (char16_t sign = 0x4e00; sign < 0x4e40; ++sign)
                right += sanjia::pinyinReadings(QString(QChar(sign))).size() == 1 ? 1 : 0;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(right.load(), 4 * 0x40);
}

QTEST_GUILESS_MAIN(TestPinyin)
#include "test_pinyin.moc"

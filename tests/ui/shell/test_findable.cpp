// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/findable.h"

#include <QTest>

using namespace sanjia;
using namespace Qt::StringLiterals;

/// Commands are found by words, beginnings, letters in order and pinyin, the best first.
class TestFindable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fits_data();
    void fits();
    void better_data();
    void better();
    void reads_data();
    void reads();
    void bareText_data();
    void bareText();
};

namespace {

int fit(const Findable &one, const QString &typed) { return one.fit(Findable::wordsOf(typed)); }

const Findable &exporting()
{
    static const Findable one({u"导出显示的商品…"_s, u"Export shown offers…"_s}, u"文件 File"_s);
    return one;
}

} // namespace

void TestFindable::fits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("expected");
    QTest::newRow("nothing typed") << QString() << true;
    QTest::newRow("chinese") << u"导出"_s << true;
    QTest::newRow("inside") << u"商品"_s << true;
    QTest::newRow("initials") << u"dc"_s << true;
    QTest::newRow("initials inside") << u"sp"_s << true;
    QTest::newRow("english") << u"EXPORT"_s << true;
    QTest::newRow("full width") << u"ｅｘｐ"_s << true;
    QTest::newRow("two words") << u"offers exp"_s << true;
    QTest::newRow("beginnings") << u"exof"_s << true;
    QTest::newRow("its menu") << u"file exp"_s << true;
    QTest::newRow("another") << u"import"_s << false;
    QTest::newRow("one word of two") << u"export sellers"_s << false;
    QTest::newRow("letters out of order") << u"ofex"_s << false;
    QTest::newRow("letters from inside words") << u"xpo rt zz"_s << false;
    QTest::newRow("wrong initials") << u"cd"_s << false;
}

void TestFindable::fits()
{
    QFETCH(QString, typed);
    QFETCH(bool, expected);
    QCOMPARE(fit(exporting(), typed) > 0, expected);
}

void TestFindable::better_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("whole before beginning") << u"compare"_s << u"Compare"_s << u"Compare all"_s;
    QTest::newRow("beginning before inside") << u"co"_s << u"Copy link"_s << u"Uncover"_s;
    QTest::newRow("word before inside") << u"link"_s << u"Copy link"_s << u"Blinking"_s;
    QTest::newRow("initials at the beginning") << u"sp"_s << u"商品"_s << u"导出商品"_s;
    QTest::newRow("text before letters") << u"cop"_s << u"Copy"_s << u"Change our prices"_s;
}

void TestFindable::better()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QVERIFY(fit(Findable({first}, {}), typed) > fit(Findable({second}, {}), typed));
}

void TestFindable::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("expected");
    QTest::newRow("whole") << u"daochuxianshideshangpin"_s << true;
    QTest::newRow("with spaces") << u"dao chu shang pin"_s << true;
    QTest::newRow("one word of it") << u"shangpin"_s << true;
    QTest::newRow("not typed to its end") << u"shangp"_s << true;
    QTest::newRow("begun syllables") << u"shpin"_s << true;
    QTest::newRow("letters, then a syllable") << u"spin"_s << true;
    QTest::newRow("initials") << u"sp"_s << true;
    QTest::newRow("with other letters") << u"daochucsv"_s << false;
    QTest::newRow("in capitals") << u"ShangPin"_s << true;
    QTest::newRow("from inside a syllable") << u"hangpin"_s << false;
    QTest::newRow("another syllable") << u"shangpen"_s << false;
    QTest::newRow("out of order") << u"pinshang"_s << false;
    QTest::newRow("too much") << u"shangpinn"_s << false;
}

void TestFindable::reads()
{
    QFETCH(QString, typed);
    QFETCH(bool, expected);
    Findable read = exporting();
    read.readNames();
    QCOMPARE(fit(read, typed) > 0, expected);
    Findable goods({u"商品"_s, u"女装 CSV"_s}, {});
    goods.readNames();
    QVERIFY(fit(goods, u"shangpin"_s) > fit(read, u"shangpin"_s)); // at its beginning
    QVERIFY(fit(goods, u"nvzhuang"_s) > 0 && fit(goods, u"nuzhuangcs"_s) > 0);
}

void TestFindable::bareText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << u"Compare"_s << u"Compare"_s;
    QTest::newRow("english") << u"&Export…"_s << u"Export…"_s;
    QTest::newRow("chinese") << u"导出(&E)…"_s << u"导出…"_s;
    QTest::newRow("a real one") << u"A && B"_s << u"A & B"_s;
    QTest::newRow("at the end") << u"A&"_s << u"A&"_s;
    QTest::newRow("brackets without") << u"1688(E)"_s << u"1688(E)"_s;
}

void TestFindable::bareText()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(sanjia::bareText(text), expected);
}

QTEST_GUILESS_MAIN(TestFindable)
#include "test_findable.moc"

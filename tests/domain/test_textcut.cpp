// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/textcut.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// How text becomes terms, a typed word a question, and a text the bytes it sorts by.
class TestTextCut : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutsText_data();
    void cutsText();
    void asksWords_data();
    void asksWords();
};

void TestTextCut::cutsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("terms");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("signs") << u"!? 【】——"_s << u""_s;
    QTest::newRow("pairs, and the end alone") << u"蓝牙耳机"_s << u"蓝牙 牙耳 耳机 机"_s;
    QTest::newRow("one character") << u"伞"_s << u"伞"_s;
    QTest::newRow("each once") << u"耳机耳机"_s << u"耳机 机耳 机"_s;
    QTest::newRow("words in small letters") << u"USB Type-C"_s << u"usb type c"_s;
    QTest::newRow("letters and digits, and apart") << u"A12b"_s << u"a12b a 12 b"_s;
    QTest::newRow("beside Chinese") << u"型号12"_s << u"型号 号 12"_s;
    QTest::newRow("a number with a point") << u"5.3版"_s << u"5 3 版"_s;
    QTest::newRow("full width") << u"ＵＳＢ３．０"_s << u"usb3 usb 3 0"_s;
    QTest::newRow("half-width kana") << u"ｲﾔﾎﾝ"_s << u"イヤ ヤホ ホン ン"_s;
    QTest::newRow("roman number") << u"Ⅲ型"_s << u"iii 型"_s;
    QTest::newRow("beyond the first plane")
        << u"\U00020000\U00020001"_s << u"\U00020000\U00020001 \U00020001"_s;
    QTest::newRow("half of a surrogate") << QString(QChar(0xd800)) + u"伞"_s << u"伞"_s;
    QTest::newRow("zero byte") << QString(u"a"_s + QChar(0) + u'b') << u"a b"_s;
    QTest::newRow("accents stay") << u"Café"_s << u"café"_s;
}

void TestTextCut::cutsText()
{
    QFETCH(QString, text);
    QTEST(textcut::termsOf(text), "terms");
}

void TestTextCut::asksWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("question");
    QTest::newRow("nothing to ask") << u"%"_s << u""_s;
    QTest::newRow("pair") << u"耳机"_s << uR"("耳机")"_s;
    QTest::newRow("longer") << u"蓝牙耳机"_s << uR"("蓝牙" "牙耳" "耳机")"_s;
    QTest::newRow("one character begins a pair") << u"耳"_s << uR"("耳"*)"_s;
    QTest::newRow("a word being typed") << u"us"_s << uR"("us"*)"_s;
    QTest::newRow("mixed") << u"型号12"_s << uR"("型号" "12"*)"_s;
    QTest::newRow("letters and digits stay one") << u"A12"_s << uR"("a12"*)"_s;
    QTest::newRow("signs divide") << u"type-c"_s << uR"("type"* "c"*)"_s;
    QTest::newRow("syntax is signs") << uR"(a" OR "b)"_s << uR"("a"* "or"* "b"*)"_s;
    QTest::newRow("same twice") << u"耳机耳机"_s << uR"("耳机" "机耳")"_s;
}

void TestTextCut::asksWords()
{
    QFETCH(QString, word);
    QTEST(textcut::questionFor(word), "question");
}

QTEST_APPLESS_MAIN(TestTextCut)
#include "test_textcut.moc"

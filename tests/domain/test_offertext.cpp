// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/offer.h"
#include "core/domain/offertext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

constexpr QStringView kOne = u"610947572360";
constexpr QStringView kTwo = u"1000354769581";

QStringList idsIn(QStringView text)
{
    QStringList ids;
    for (const OfferId &id : offersIn(text).ids)
        ids.append(id.value);
    return ids;
}

QStringList refusedIn(QStringView text)
{
    QStringList texts;
    for (const NotUnderstood &piece : offersIn(text).notUnderstood)
        texts.append(piece.text);
    return texts;
}

QString repeated(QStringView piece, qsizetype length)
{
    QString text;
    text.reserve(length + piece.size());
    while (text.size() < length)
        text += piece;
    return text;
}

} // namespace

class TestOfferText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsOne_data();
    void findsOne();
    void findsBoth_data();
    void findsBoth();
    void passesOver_data();
    void passesOver();
    void doesNotUnderstand_data();
    void doesNotUnderstand();
    void keepsTheOrderAndCountsRepeats();
    void namesTheLine();
    void tellsEachPieceOnceAndNotTooMany();
    void agreesWithTheReaderOfOneId();
    void whatSeparatesDoesNotMatter();
    void takesHugeAndHostileText_data();
    void takesHugeAndHostileText();
};

void TestOfferText::findsOne_data()
{
    QTest::addColumn<QString>("text");
    for (
        const QString &text : {
            u"610947572360"_s,
            u"  610947572360  "_s,
            u"https://detail.1688.com/offer/610947572360.html"_s,
            u"http://detail.1688.com/offer/610947572360.html?spm=a261y.7663282.0.0.1a2b&skuId=5012345678901"_s,
            u"detail.1688.com/offer/610947572360.html"_s,
            u"//detail.1688.com/offer/610947572360.html"_s,
            u"https://detail.1688.com/offer/610947572360"_s,
            u"https://m.1688.com/offer/610947572360.html?fromkv=x:y&kjSource=pc"_s,
            u"https://detail.m.1688.com/page/index.html?spm=1&offerId=610947572360"_s,
            u"<a href=\"https://detail.m.1688.com/page/index.html?spm=1&amp;offerId=610947572360&amp;x=2\">"_s,
            u"<a href='/offer/610947572360.html'>蓝牙耳机</a>"_s,
            u"看这个https://detail.1688.com/offer/610947572360.html，很好"_s,
            u"链接：https://detail.1688.com/offer/610947572360.html。"_s,
            u"链接:https://detail.1688.com/offer/610947572360.html！"_s,
            u"Have a look (https://detail.1688.com/offer/610947572360.html)."_s,
            u"See https://detail.1688.com/offer/610947572360.html."_s,
            u"See https://detail.1688.com/offer/610947572360!"_s,
            u"[耳机](https://detail.1688.com/offer/610947572360.html)"_s,
            u"url=https://detail.1688.com/offer/610947572360.html"_s,
            u"1.https://detail.1688.com/offer/610947572360.html"_s,
            u"HTTPS://DETAIL.1688.COM/offer/610947572360.html"_s,
            u"要这个 610947572360 100件，电话13812345678"_s,
            u"商品ID:610947572360"_s,
            u"offerId=610947572360"_s,
            u"ID：610947572360，谢谢"_s,
            u"1.610947572360"_s,
            u"1、610947572360"_s,
            u"- 610947572360"_s,
            u"610947572360*100"_s,
            u"610947572360.html"_s,
            u"610947572360-黑色"_s,
            u"蓝牙耳机\t610947572360\t100\t12.50\t广东深圳"_s,
            u"\"蓝牙, 耳机\",610947572360,100,12.50"_s,
            u"'610947572360"_s, // a spreadsheet's way of saying "text"
            u"610947572360,https://detail.1688.com/offer/610947572360.html"_s,
            u"610947572360 20261125 1234.56"_s,
            u"https://cbu01.alicdn.com/img/ibank/O1CN01_!!2201234567890-0-cib.jpg 610947572360"_s,
        })
        QTest::addRow("%s", qUtf8Printable(text)) << text;
    QTest::newRow("NUL beside it") << QString(QChar(0) + u"610947572360"_s + QChar(0));
    QTest::newRow("no-break space") << QString(QChar(0xa0) + u"610947572360"_s + QChar(0x3000));
}

void TestOfferText::findsOne()
{
    QFETCH(QString, text);
    QCOMPARE(idsIn(text), QStringList{kOne.toString()});
    QCOMPARE(refusedIn(text), QStringList());
    QCOMPARE(offersIn(text).repeated, 0);
}

void TestOfferText::findsBoth_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {
             u"610947572360,1000354769581"_s,
             u"610947572360;1000354769581"_s,
             u"610947572360/1000354769581"_s,
             u"610947572360|1000354769581"_s,
             u"610947572360-1000354769581"_s,
             u"610947572360、1000354769581"_s,
             u"610947572360和1000354769581"_s,
             u"610947572360\r1000354769581"_s,
             u"[\"610947572360\", \"1000354769581\"]"_s,
             u"1.610947572360\n 2.1000354769581"_s,
             u"https://detail.1688.com/offer/610947572360.html "
             "https://detail.1688.com/offer/1000354769581.html"_s,
             u"https://detail.1688.com/offer/610947572360.html,"
             "https://detail.1688.com/offer/1000354769581.html"_s,
             u"https://detail.1688.com/offer/610947572360.html"
             "https://m.1688.com/offer/1000354769581.html"_s,
             u"detail.1688.com/offer/610947572360；m.1688.com/offer/1000354769581"_s,
         })
        QTest::addRow("%s", qUtf8Printable(text)) << text;
}

void TestOfferText::findsBoth()
{
    QFETCH(QString, text);
    QCOMPARE(idsIn(text), (QStringList{kOne.toString(), kTwo.toString()}));
    QCOMPARE(refusedIn(text), QStringList());
}

void TestOfferText::passesOver_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {
             u""_s,
             u"蓝牙耳机 5.0 降噪, 100 件/箱, 12.50元/件, 3.5mm"_s,
             u"Dear Wang, and/or call 13812345678, +8613812345678, 0755-123456789012."_s,
             u"微信 13812345678 QQ 1234567890@qq.com 610947572360@163.com"_s,
             u"订单 2026112512345678901 已发货 SF1234567890123"_s,
             u"PO-202611250001"_s,
             u"SKU610947572360 and 610947572360pcs"_s,
             u"价格 12.33333333333 元"_s,
             u"1688.com and www.1688.com are sites"_s,
             u"6f1b2c3d-1111-4222-8333-123456789012"_s,
             u"https://cbu01.alicdn.com/img/ibank/610947572360.jpg_400x400.jpg"_s,
             u"https://example.com/logo.PNG?x=610947572360"_s,
             u"//g.alicdn.com/x/610947572360/page.js"_s,
             u"100 12.50 2026-11-25 20261125 12345678"_s,
             u"６１０９４７５７２３６０"_s,
         })
        QTest::addRow("%s", qUtf8Printable(text)) << text;
}

void TestOfferText::passesOver()
{
    QFETCH(QString, text);
    QCOMPARE(idsIn(text), QStringList());
    QCOMPARE(refusedIn(text), QStringList());
}

void TestOfferText::doesNotUnderstand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("piece");
    const auto whole = [](const QString &text) {
        QTest::addRow("%s", qUtf8Printable(text)) << text << text;
    };
    whole(u"https://item.taobao.com/item.htm?id=610947572360"_s);
    whole(u"item.taobao.com/item.htm?id=610947572360"_s);
    whole(u"https://qr.1688.com/s/AbCdEfGh"_s);
    whole(u"qr.1688.com/s/AbCdEfGh"_s);
    whole(u"https://shop1234567890123.1688.com/page/offerlist.htm"_s);
    whole(u"https://detail.1688.com/"_s);
    whole(u"https://detail.1688.com/offer/abc.html"_s);
    whole(u"https://detail.1688.com.evil.example/offer/610947572360.html"_s);
    whole(u"https://detail.1688.com@evil.example/offer/610947572360.html"_s);
    whole(u"https://evil.example/?u=https://detail.1688.com/offer/610947572360.html"_s);
    whole(u"evil.example/?u=https://detail.1688.com/offer/610947572360.html"_s);
    whole(u"https://x.example/https://detail.1688.com/offer/610947572360.html"_s);
    whole(u"wangwang://610947572360"_s);
    whole(u"109475723"_s);
    whole(u"6109475723"_s);
    whole(u"61094757236012"_s);
    whole(u"61094757236061094757236"_s);
    whole(u"6.10948E+11"_s);
    whole(u"1.00035476958E+12"_s);
    QTest::newRow("stops are not the link's")
        << u"耳机 https://qr.1688.com/s/AbC. 好"_s << u"https://qr.1688.com/s/AbC"_s;
    QTest::newRow("damaged among words") << u"耳机,6.1E+11,100"_s << u"6.1E+11"_s;
    QTest::newRow("wrong length among prices") << u"6109475723\t100\t12.50"_s << u"6109475723"_s;
    QTest::newRow("cut") << u"https://x.example/"_s + QString(10'000, u'a')
                         << u"https://x.example/"_s + QString(182, u'a');
    QTest::newRow("too long for a link")
        << u"https://detail.1688.com/offer/610947572360.html?"_s + QString(10'000, u'a')
        << u"https://detail.1688.com/offer/610947572360.html?"_s + QString(152, u'a');
}

void TestOfferText::doesNotUnderstand()
{
    QFETCH(QString, text);
    QFETCH(QString, piece);
    QCOMPARE(refusedIn(text), QStringList{piece});
    QCOMPARE(idsIn(text), QStringList());
}

void TestOfferText::keepsTheOrderAndCountsRepeats()
{
    const OfferText text = offersIn(u"1000354769581\n610947572360 1000354769581\n"
                                    "https://m.1688.com/offer/1000354769581.html\n13812345678");
    QCOMPARE(text.ids,
             (QList<OfferId>{
                 {kTwo.toString()}, {kOne.toString()}, {u"13812345678"_s}})); // alone it is an id
    QCOMPARE(text.repeated, 2);
}

void TestOfferText::namesTheLine()
{
    const OfferText text = offersIn(u"610947572360\r\n\nhttps://qr.1688.com/s/A\r6109475723\n");
    QCOMPARE(text.notUnderstood,
             (QList<NotUnderstood>{{3, u"https://qr.1688.com/s/A"_s}, {4, u"6109475723"_s}}));
    QCOMPARE(text.notUnderstoodInAll, 2);
}

void TestOfferText::tellsEachPieceOnceAndNotTooMany()
{
    QString text = repeated(u"https://qr.1688.com/s/A\n", 10'000);
    QCOMPARE(offersIn(text).notUnderstoodInAll, 1);
    for (int i = 0; i < 3'000; ++i)
        text += u"https://qr.1688.com/s/%1\n"_s.arg(i);
    const OfferText read = offersIn(text);
    QCOMPARE(read.notUnderstood.size(), kMostNotUnderstood);
    QCOMPARE(read.notUnderstoodInAll, 3'001);
}

/// One link means one thing, typed as an argument or pasted within a text.
void TestOfferText::agreesWithTheReaderOfOneId()
{
    QRandomGenerator random(7);
    const QStringList hosts{u"detail.1688.com"_s, u"m.1688.com"_s, u"1688.com"_s, u"x1688.com"_s,
                            u"detail.1688.com.evil.example"_s};
    const QStringList paths{u"/offer/"_s, u"/page/index.html?offerId="_s, u"/s/"_s,
                            u"/page/index.html?spm=a.b&offerId="_s};
    const QStringList ids{kOne.toString(), kTwo.toString(), u"abc"_s, u""_s};
    const QStringList tails{u""_s,  u".html"_s, u".html?spm=a261.1.0&x=1"_s,
                            u"/"_s, u"#top"_s,  u"&fromkv=x:y"_s};
    const auto any = [&random](const QStringList &list) {
        return list.at(random.bounded(static_cast<int>(list.size())));
    };
    for (int i = 0; i < 2'000; ++i) {
        const QString link = u"https://"_s + any(hosts) + any(paths) + any(ids) + any(tails);
        const auto one = offerIdFrom(link);
        QStringList expected;
        if (one)
            expected.append(one->value);
        QCOMPARE(idsIn(QString(u"好 "_s + link + u"，"_s)), expected);
    }
}

void TestOfferText::whatSeparatesDoesNotMatter()
{
    QRandomGenerator random(11);
    const QStringList between{u","_s,  u" "_s,   u"\n"_s,   u"\t"_s,   u"，"_s,    u"; "_s,  u"|"_s,
                              u"、"_s, u" - "_s, u"\r\n"_s, u"耳机"_s, u"\"\","_s, u"<br>"_s};
    for (int round = 0; round < 200; ++round) {
        QString text;
        QStringList expected;
        for (int i = 0; i < 20; ++i) {
            const QString id = QString::number(
                random.bounded(20'000'000'000LL, 9'999'999'999'999LL));
            if (!expected.contains(id))
                expected.append(id);
            text += random.bounded(2) == 0 ? id
                                           : u"https://detail.1688.com/offer/"_s + id + u".html"_s;
            text += between.at(random.bounded(static_cast<int>(between.size())));
        }
        QVERIFY2(idsIn(text) == expected, qUtf8Printable(text));
    }
}

void TestOfferText::takesHugeAndHostileText_data()
{
    QTest::addColumn<QString>("piece");
    // Each of these makes a careless reader look at the same signs again and again; a quadratic
    // one would need hours here.
    for (const char *piece : {"7",
                              "a",
                              "a.",
                              "://",
                              "a://",
                              "https://",
                              "https://a.b/",
                              "=https://",
                              "http",
                              "/offer/",
                              "https://1688.com/offer/12345x",
                              "1688.com/offer/",
                              "&amp;",
                              "1.",
                              "1.1E+11",
                              "1-",
                              "&amp",
                              "http://1688.com?offerId=",
                              "\n",
                              "'",
                              "610947572360 ",
                              "610947572360-"})
        QTest::addRow("%s", piece) << QString::fromLatin1(piece);
}

void TestOfferText::takesHugeAndHostileText()
{
    QFETCH(QString, piece);
    const OfferText read = offersIn(repeated(piece, 400'000));
    QVERIFY(read.ids.size() <= 1);
}

QTEST_GUILESS_MAIN(TestOfferText)
#include "test_offertext.moc"

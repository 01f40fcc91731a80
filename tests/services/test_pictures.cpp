// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/pictureloader.h"
#include "core/services/pictures.h"
#include "tests/support/bench.h"
#include "tests/support/picturehost.h"

using namespace Qt::StringLiterals;
using namespace sanjia;

class TestPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatItFetched();
    void keepsOnlySoMuch();
    void keepsNoFailures();
    void refuses_data();
    void refuses();
};

void TestPictures::keepsWhatItFetched()
{
    PictureHost host;
    QVERIFY(host.listen(QHostAddress::LocalHost));
    PictureLoader loader;
    Pictures pictures(loader);
    QCOMPARE(answerOf(pictures.fetch(host.url(u"a.jpg"_s))).value(), QByteArray("picture"));
    host.body = "another";
    QCOMPARE(answerOf(pictures.fetch(host.url(u"a.jpg"_s))).value(), QByteArray("picture"));
    QCOMPARE(host.asked, 1);
    QCOMPARE(answerOf(pictures.fetch(host.url(u"b.jpg"_s))).value(), QByteArray("another"));
    QCOMPARE(host.asked, 2);
}

void TestPictures::keepsOnlySoMuch()
{
    PictureHost host;
    host.body = QByteArray(4 << 20, 'x');
    QVERIFY(host.listen(QHostAddress::LocalHost));
    PictureLoader loader;
    Pictures pictures(loader);
    for (int i = 0; i < 8; ++i) // seven of four MiB and a little fit
        QVERIFY(answerOf(pictures.fetch(host.url(QString::number(i)))));
    QCOMPARE(host.asked, 8);
    QVERIFY(answerOf(pictures.fetch(host.url(u"7"_s))));
    QCOMPARE(host.asked, 8); // the last is still there
    QVERIFY(answerOf(pictures.fetch(host.url(u"0"_s))));
    QCOMPARE(host.asked, 9); // the first had to go
}

void TestPictures::keepsNoFailures()
{
    PictureHost host;
    host.status = "404 Not Found";
    QVERIFY(host.listen(QHostAddress::LocalHost));
    PictureLoader loader;
    Pictures pictures(loader);
    QVERIFY(!answerOf(pictures.fetch(host.url(u"a.jpg"_s))));
    host.status = "200 OK";
    QVERIFY(answerOf(pictures.fetch(host.url(u"a.jpg"_s))));
    QCOMPARE(host.asked, 2);
}

void TestPictures::refuses_data()
{
    QTest::addColumn<QString>("url");
    for (const QString &url :
         {u""_s, u"a.jpg"_s, u"http://evil.example/a.jpg"_s, u"https://evil.example/a.jpg"_s,
          u"file:///etc/hostname"_s, u"data:image/png;base64,AAAA"_s, u"https://"_s,
          u"ftp://cbu01.alicdn.com/a.jpg"_s, u"https://cbu01.alicdn.com.evil.example/a.jpg"_s})
        QTest::addRow("'%s'", qUtf8Printable(url)) << url;
}

void TestPictures::refuses()
{
    QFETCH(QString, url);
    PictureLoader loader;
    Pictures pictures(loader);
    const auto picture = answerOf(pictures.fetch(url));
    QVERIFY(!picture);
    QCOMPARE(picture.error().kind, ErrorKind::BadParameter);
}

QTEST_GUILESS_MAIN(TestPictures)
#include "test_pictures.moc"

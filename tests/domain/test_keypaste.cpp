// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/keypaste.h"

#include <QTest>

using namespace sanjia;
using namespace Qt::StringLiterals;

namespace {

const QString kUuid = u"01234567-89ab-cdef-0123-456789abcdef"_s;

QString plain(const Secret &secret) { return QString::fromUtf8(secret.utf8()); }

} // namespace

/// Keys find their fields, however they were copied.
class TestKeyPaste : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsKeys_data();
    void findsKeys();
    void aHugeTextIsNoTrouble();
};

void TestKeyPaste::findsKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("token");
    const QString none;
    QTest::newRow("nothing") << none << none << none << none;
    QTest::newRow("words") << u"to be or not to be\nthat is"_s << none << none << none;
    QTest::newRow("colons") << u"AppKey: 8216080\nAppSecret: aB3dE6gH9"_s << u"8216080"_s
                            << u"aB3dE6gH9"_s << none;
    QTest::newRow("wide colons") << u"AppKey：8216080\nAppSecret：aB3dE6gH9\n"_s << u"8216080"_s
                                 << u"aB3dE6gH9"_s << none;
    QTest::newRow("equals, Windows")
        << u"app_key=8216080\r\napp_secret=aB3=dE6\r\naccess_token=%1\r\n"_s.arg(kUuid)
        << u"8216080"_s << u"aB3=dE6"_s << kUuid;
    QTest::newRow("blanks") << u"App Key 8216080\nApp Secret aB3dE6gH9"_s << u"8216080"_s
                            << u"aB3dE6gH9"_s << none;
    QTest::newRow("wide blanks, and marks that are not seen")
        << u"AppKey：　8216080　\nAppSecret：\u00a0aB3dE6gH9\u00a0\u200b\ufeff\n"_s << u"8216080"_s
        << u"aB3dE6gH9"_s << none;
    QTest::newRow("values below") << u"AppKey\n8216080\nAppSecret\n12345678"_s << u"8216080"_s
                                  << u"12345678"_s << none;
    QTest::newRow("JSON") << u"{\n\"appKey\": \"8216080\",\n\"appSecret\": \"aB3dE6gH9\"\n}"_s
                          << u"8216080"_s << u"aB3dE6gH9"_s << none;
    QTest::newRow("variables") << u"SANJIA_APP_KEY=8216080\nSANJIA_APP_SECRET='aB3dE6gH9'"_s
                               << u"8216080"_s << u"aB3dE6gH9"_s << none;
    QTest::newRow("reseller") << u"key: t1234\nsecret: 2023abcd"_s << u"t1234"_s << u"2023abcd"_s
                              << none;
    QTest::newRow("no names") << u"8216080\naB3dE6gH9\n%1"_s.arg(kUuid) << u"8216080"_s
                              << u"aB3dE6gH9"_s << kUuid;
    QTest::newRow("a key alone") << u"8216080"_s << u"8216080"_s << none << none;
    QTest::newRow("a table's row")
        << u"AppKey\t8216080\tAppSecret\taB3dE6gH9"_s << u"8216080"_s << u"aB3dE6gH9"_s << none;
    QTest::newRow("names win") << u"99999999\nAppKey: 8216080"_s << u"8216080"_s << none << none;
    QTest::newRow("the first counts")
        << u"AppKey: 1111\nAppKey: 2222"_s << u"1111"_s << none << none;
    QTest::newRow("a refresh token is left")
        << u"refresh_token: %1"_s.arg(kUuid) << none << none << none;
    QTest::newRow("an address is no secret")
        << u"https://open.1688.com/x"_s << none << none << none;
}

void TestKeyPaste::findsKeys()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    QFETCH(QString, secret);
    QFETCH(QString, token);
    const PastedKeys found = keysIn(text);
    QCOMPARE(found.appKey, key);
    QCOMPARE(plain(found.appSecret), secret);
    QCOMPARE(plain(found.accessToken), token);
    QCOMPARE(found.isEmpty(), key.isEmpty() && secret.isEmpty() && token.isEmpty());
}

void TestKeyPaste::aHugeTextIsNoTrouble()
{
    QVERIFY(keysIn(QString(2'000'000, u'x')).isEmpty());
    QVERIFY(keysIn(QString(u"\n"_s).repeated(2'000'000)).isEmpty());
}

QTEST_APPLESS_MAIN(TestKeyPaste)
#include "test_keypaste.moc"

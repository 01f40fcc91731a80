// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ownaddress.h"

#include <QTest>

using namespace sanjia;
using namespace Qt::StringLiterals;

/// Which addresses a whitelist can take, and the one that a refusal names.
class TestOwnAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isPublic_data();
    void isPublic();
    void namedInATextIsFound_data();
    void namedInATextIsFound();
};

void TestOwnAddress::isPublic_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("expected");
    const auto row = [](const QString &address, bool expected) {
        QTest::addRow("%s", qPrintable(address)) << address << expected;
    };
    row(u"8.8.8.8"_s, true);
    row(u"172.15.0.1"_s, true);
    row(u"172.32.0.1"_s, true);
    row(u"100.128.0.1"_s, true);
    row(u"223.255.255.254"_s, true);
    row(u"192.168.1.5"_s, false);
    row(u"10.0.0.1"_s, false);
    row(u"172.16.0.1"_s, false);
    row(u"172.31.255.255"_s, false);
    row(u"100.64.0.1"_s, false); // shared by the customers of a provider
    row(u"127.0.0.1"_s, false);
    row(u"169.254.3.4"_s, false);
    row(u"198.19.0.1"_s, false);
    row(u"224.0.0.1"_s, false);
    row(u"255.255.255.255"_s, false);
    row(u"0.0.0.0"_s, false);
    row(u"1.2.3"_s, false);
    row(u"1.2.3.256"_s, false);
    row(u"1.2.3.0004"_s, false);
    row(u"2001:db8:0:0:0:0:0:1"_s, true);
    row(u"2408:8207::1"_s, true);
    row(u"fe80::1"_s, false);
    row(u"fd00::1"_s, false);
    row(u"::1"_s, false);
    row(u"2001:db8"_s, false);
    row(u"2001::1::2"_s, false);
    row({}, false);
}

void TestOwnAddress::isPublic()
{
    QFETCH(QString, address);
    QFETCH(bool, expected);
    QCOMPARE(isPublicAddress(address), expected);
}

void TestOwnAddress::namedInATextIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("in a sentence") << u"ip 203.0.113.77 not in whitelist"_s << u"203.0.113.77"_s;
    QTest::newRow("Chinese around") << u"您的IP（101.80.3.4）不在白名单中"_s << u"101.80.3.4"_s;
    QTest::newRow("the end") << u"refused: 101.80.3.4."_s << u"101.80.3.4"_s;
    QTest::newRow("after a local one") << u"192.168.0.2 via 101.80.3.4"_s << u"101.80.3.4"_s;
    QTest::newRow("only local") << u"192.168.0.2"_s << QString();
    QTest::newRow("six") << u"[2408:8207::1] refused"_s << u"2408:8207::1"_s;
    QTest::newRow("a time") << u"2026-11-26 12:30:45 refused"_s << QString();
    QTest::newRow("a longer number") << u"call 1.101.80.3.4"_s << QString();
    QTest::newRow("none") << u"AppKey is not allowed(acl)"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestOwnAddress::namedInATextIsFound()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(publicAddressIn(text), expected);
}

QTEST_APPLESS_MAIN(TestOwnAddress)
#include "test_ownaddress.moc"

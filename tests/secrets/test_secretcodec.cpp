// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretcodec.h"
#include "tests/secrets/secretsbench.h"

using namespace Qt::StringLiterals;
using namespace sanjia;
using namespace sanjia::secretstest;
using namespace sanjia::secretcodec;

class TestSecretCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrips_data();
    void roundTrips();
    void theBytesAreTheseForEver();
    void nothingIsReadFromAPart();
    void refuses_data();
    void refuses();
    void knowsWhatIsTooLarge();
};

void TestSecretCodec::roundTrips_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << u"app-secret"_s << u"s3cr3t"_s;
    QTest::newRow("Chinese") << u"密钥"_s << u"秘密😀"_s;
    QTest::newRow("empty value") << u"access-token"_s << u""_s;
    QTest::newRow("empty name") << u""_s << u"value"_s;
    QTest::newRow("a zero inside") << u"a\0b"_s << u"c\0d"_s;
    QTest::newRow("long") << u"token"_s << QString(kMostBytes, u'x');
}

void TestSecretCodec::roundTrips()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const SecretMap secrets{{name, Secret(value)}, {u"other"_s, Secret(u"text"_s)}};
    const auto read = decodeSecrets(encode(secrets).bytes());
    QVERIFY(read);
    QCOMPARE(inClear(*read), inClear(secrets));

    const Accounts accounts{{u"我的店"_s, secrets}, {u""_s, {}}};
    const auto all = decodeAccounts(encode(accounts).bytes());
    QVERIFY(all);
    QCOMPARE(all->keys(), accounts.keys());
    QCOMPARE(inClear(all->value(u"我的店"_s)), inClear(secrets));
    QVERIFY(all->value(u""_s).isEmpty());
}

void TestSecretCodec::theBytesAreTheseForEver()
{
    const SecretMap secrets{{u"b"_s, Secret(u"12"_s)}, {u"a"_s, Secret(u"é"_s)}};
    QCOMPARE(encode(secrets).bytes().toHex(' '),
             "00 00 00 02 00 00 00 01 61 00 00 00 02 c3 a9 00 00 00 01 62 00 00 00 02 31 32"_ba);
    QCOMPARE(encode(Accounts{{u"x"_s, {}}}).bytes().toHex(' '),
             "00 00 00 01 00 00 00 01 78 00 00 00 00"_ba);
}

void TestSecretCodec::nothingIsReadFromAPart()
{
    const QByteArray whole =
        encode(Accounts{{u"a"_s, secretsOf(u"a"_s)}, {u"b"_s, secretsOf(u"b"_s)}}).bytes();
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!decodeAccounts(whole.first(size)), qPrintable(QString::number(size)));
    QVERIFY(!decodeAccounts(QByteArray(whole).append('\0')));
    const QByteArray one = encode(secretsOf(u"a"_s)).bytes();
    for (qsizetype size = 0; size < one.size(); ++size)
        QVERIFY2(!decodeSecrets(one.first(size)), qPrintable(QString::number(size)));
    QVERIFY(!decodeSecrets(QByteArray(one).append('\0')));
}

void TestSecretCodec::refuses_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("four thousand million pairs") << "ffffffff"_ba;
    QTest::newRow("two thousand million pairs, one there") << "7fffffff 00000000 00000000"_ba;
    QTest::newRow("a name of four thousand million bytes") << "00000001 ffffffff 61"_ba;
    QTest::newRow("a value longer than what is there") << "00000001 00000001 61 00000002 62"_ba;
    QTest::newRow("a length that is cut off") << "00000001 00000001 61 000000"_ba;
}

void TestSecretCodec::refuses()
{
    QFETCH(QByteArray, hex);
    const QByteArray bytes = QByteArray::fromHex(hex);
    QVERIFY(!decodeSecrets(bytes));
    QVERIFY(!decodeAccounts(bytes));
    // The same as the secrets of the only account.
    QVERIFY(!decodeAccounts(QByteArray::fromHex("00000001 00000000").append(bytes)));
}

void TestSecretCodec::knowsWhatIsTooLarge()
{
    const auto filledTo = [](qsizetype size) {
        // 4 for the count, 4 and 1 for the name, 4 for the value's length, 1 for the account
        return SecretMap{{u"n"_s, Secret(QString(size - 14, u'x'))}};
    };
    QVERIFY(checkSize(u"a"_s, filledTo(kMostBytes)));
    const Result<void> refused = checkSize(u"a"_s, filledTo(kMostBytes + 1));
    QCOMPARE(kindOf(refused), ErrorKind::BadParameter);
    QCOMPARE(refused.error().code, u"a"_s);
}

QTEST_GUILESS_MAIN(TestSecretCodec)
#include "test_secretcodec.moc"

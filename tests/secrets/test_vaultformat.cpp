// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/vaultformat.h"
#include "tests/secrets/secretsbench.h"

#include <QCryptographicHash>

#include <utility>

using namespace Qt::StringLiterals;
using namespace sanjia;
using namespace sanjia::secretstest;
using namespace sanjia::vaultformat;

namespace {

constexpr qsizetype kSumAt = 56;
constexpr qsizetype kHeaderSize = 72;

const secretcodec::Accounts &sample()
{
    static const secretcodec::Accounts accounts{{u"a"_s, {{u"app-secret"_s, Secret(u"s"_s)}}}};
    return accounts;
}

Result<secretcodec::Accounts> open(const QByteArray &file, const QString &passphrase = u"open"_s)
{
    return headerOf(file).and_then([&](const Header &header) {
        return deriveKey(Secret(passphrase), header.cost, header.salt)
            .and_then([&](const VaultKey &key) { return unseal(key, file); });
    });
}

QByteArray vault(const QString &passphrase = u"open"_s, const ScryptCost &cost = kCheap)
{
    const auto file = deriveKey(Secret(passphrase), cost, QByteArray(kSaltSize, 's'))
                          .and_then([](const VaultKey &key) { return seal(key, sample()); });
    return file.value_or(QByteArray());
}

/// As somebody would who changes a header on purpose.
QByteArray withSum(QByteArray file)
{
    const QByteArray sum = QCryptographicHash::hash(file.first(kSumAt), QCryptographicHash::Sha256);
    return file.replace(kSumAt, 16, sum.first(16));
}

} // namespace

class TestVaultFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sealsAndOpens();
    void derivesAsScryptIsDefined();
    void theUsualCostIsHigh();
    void aNonceIsNeverUsedTwice();
    void noChangedByteIsOverlooked();
    void noTruncationIsOverlooked();
    void noForgedHeaderOpens_data();
    void noForgedHeaderOpens();
    void affords_data();
    void affords();
    void aWrongPassphraseIsNotDamage();
    void aKeyOfAnotherVaultIsADefect();
    void aFullVaultIsRefused();
};

void TestVaultFormat::sealsAndOpens()
{
    const QByteArray file = vault();
    QCOMPARE(file.first(12), "SanjiaSV\x01\x01\x01\x01"_ba);
    const auto opened = open(file);
    QVERIFY(opened);
    QCOMPARE(opened->keys(), sample().keys());
    QCOMPARE(inClear(opened->value(u"a"_s)), inClear(sample().value(u"a"_s)));
}

void TestVaultFormat::derivesAsScryptIsDefined()
{
    // RFC 7914, section 12: the first 48 of the 64 bytes, for N = 16 with r = p = 1 and an empty
    // passphrase and salt.
    const auto key = deriveKey(Secret(), {4, 1, 1}, {});
    QVERIFY(key);
    QCOMPARE(key->key.bytes().toHex(),
             "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"_ba);
    QCOMPARE(key->proof.toHex(), "fcd0069ded0948f8326a753a0fc81f17"_ba);
}

void TestVaultFormat::theUsualCostIsHigh()
{
    const ScryptCost usual;
    QVERIFY(usual.log2N >= 15 && usual.r >= 8 && usual.p >= 1);
    QVERIFY(isAffordable(usual));
    const QByteArray file = vault(u"open"_s, usual);
    const auto header = headerOf(file);
    QVERIFY(header);
    QCOMPARE(header->cost, usual);
    QVERIFY(open(file));
}

void TestVaultFormat::aNonceIsNeverUsedTwice()
{
    const auto key = deriveKey(Secret(u"open"_s), kCheap, QByteArray(kSaltSize, 's'));
    QVERIFY(key);
    QSet<QByteArray> nonces;
    for (int i = 0; i < 1000; ++i) {
        const auto file = seal(*key, sample());
        QVERIFY(file);
        nonces.insert(headerOf(*file)->nonce);
    }
    QCOMPARE(nonces.size(), 1000);
}

void TestVaultFormat::noChangedByteIsOverlooked()
{
    const QByteArray file = vault();
    for (qsizetype at = 0; at < file.size(); ++at) {
        for (int change = 1; change < 256; ++change) {
            QByteArray changed = file;
            changed[at] = static_cast<char>(static_cast<quint8>(changed.at(at)) ^ change);
            if (kindOf(open(changed)) != ErrorKind::SecretsUnavailable)
                QFAIL(qPrintable(u"byte %1, change %2"_s.arg(at).arg(change)));
        }
    }
}

void TestVaultFormat::noTruncationIsOverlooked()
{
    const QByteArray file = vault();
    for (qsizetype size = 0; size < file.size(); ++size)
        QCOMPARE(kindOf(open(file.first(size))), ErrorKind::SecretsUnavailable);
    QCOMPARE(kindOf(open(QByteArray(file).append('\0'))), ErrorKind::SecretsUnavailable);
}

void TestVaultFormat::noForgedHeaderOpens_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, int at, const QByteArray &bytes, ErrorKind kind) {
        QTest::newRow(name) << at << bytes << static_cast<int>(kind);
    };
    row("another magic", 0, "s", ErrorKind::SecretsUnavailable);
    row("a version of the future", 8, "\x02", ErrorKind::SecretsUnavailable);
    row("a version of the far future", 8, "\xff", ErrorKind::SecretsUnavailable);
    row("N of 2^63", 9, "\x3f", ErrorKind::SecretsUnavailable);
    row("N of 2^255", 9, "\xff", ErrorKind::SecretsUnavailable);
    row("N of 1", 9, QByteArray(1, '\0'), ErrorKind::SecretsUnavailable);
    row("2 GiB", 9, "\x14\x10", ErrorKind::SecretsUnavailable);
    row("r of 255", 10, "\xff", ErrorKind::SecretsUnavailable);
    row("r of nothing", 10, QByteArray(1, '\0'), ErrorKind::SecretsUnavailable);
    row("p of 255", 11, "\xff", ErrorKind::SecretsUnavailable);
    row("another N", 9, "\x02", ErrorKind::SecretsLocked);
    row("another r", 10, "\x02", ErrorKind::SecretsLocked);
    row("another p", 11, "\x02", ErrorKind::SecretsLocked);
    row("another salt", 12, "t", ErrorKind::SecretsLocked);
    row("another proof", 28, QByteArray(16, 'p'), ErrorKind::SecretsLocked);
    row("another nonce", 44, QByteArray(12, 'n'), ErrorKind::SecretsUnavailable);
}

void TestVaultFormat::noForgedHeaderOpens()
{
    QFETCH(int, at);
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QByteArray forged = vault();
    forged.replace(at, bytes.size(), bytes);
    QCOMPARE(kindOf(open(withSum(forged))), static_cast<ErrorKind>(kind));
}

void TestVaultFormat::affords_data()
{
    QTest::addColumn<ScryptCost>("cost");
    QTest::addColumn<bool>("affordable");
    QTest::newRow("least") << ScryptCost{1, 1, 1} << true;
    QTest::newRow("usual") << ScryptCost{} << true;
    QTest::newRow("256 MiB") << ScryptCost{18, 8, 1} << true;
    QTest::newRow("512 MiB") << ScryptCost{19, 8, 1} << false;
    QTest::newRow("256 MiB four times") << ScryptCost{17, 16, 4} << true;
    QTest::newRow("256 MiB five times") << ScryptCost{17, 16, 5} << false;
    QTest::newRow("r too large") << ScryptCost{10, 17, 1} << false;
    QTest::newRow("N too large") << ScryptCost{21, 1, 1} << false;
    QTest::newRow("no N") << ScryptCost{0, 1, 1} << false;
    QTest::newRow("no r") << ScryptCost{10, 0, 1} << false;
    QTest::newRow("no p") << ScryptCost{10, 1, 0} << false;
}

void TestVaultFormat::affords()
{
    QFETCH(ScryptCost, cost);
    QFETCH(bool, affordable);
    QCOMPARE(isAffordable(cost), affordable);
    if (!affordable)
        QCOMPARE(kindOf(deriveKey(Secret(u"open"_s), cost, QByteArray(kSaltSize, 's'))),
                 ErrorKind::SecretsUnavailable);
}

void TestVaultFormat::aWrongPassphraseIsNotDamage()
{
    for (const QString &passphrase : {u""_s, u"Open"_s, u"open "_s, u"opeN"_s})
        QCOMPARE(kindOf(open(vault(), passphrase)), ErrorKind::SecretsLocked);
    QVERIFY(open(vault(u"开门😀"_s), u"开门😀"_s));
}

void TestVaultFormat::aKeyOfAnotherVaultIsADefect()
{
    const auto key = deriveKey(Secret(u"open"_s), kCheap, QByteArray(kSaltSize, 't'));
    QVERIFY(key);
    QCOMPARE(kindOf(unseal(*key, vault())), ErrorKind::Defect);
}

void TestVaultFormat::aFullVaultIsRefused()
{
    const auto key = deriveKey(Secret(u"open"_s), kCheap, QByteArray(kSaltSize, 's'));
    QVERIFY(key);
    const auto filledTo = [](qsizetype size) {
        // Of the whole: header and tag, two counts, one account, one name, one value.
        const QString value(size - kHeaderSize - 16 - 4 - 4 - 4 - 4 - 4, u'x');
        return secretcodec::Accounts{{u""_s, {{u""_s, Secret(value)}}}};
    };
    const auto full = seal(*key, filledTo(kMostBytes));
    QVERIFY(full);
    QCOMPARE(full->size(), kMostBytes);
    QVERIFY(open(*full));
    QCOMPARE(kindOf(seal(*key, filledTo(kMostBytes + 1))), ErrorKind::SecretsUnavailable);
}

QTEST_GUILESS_MAIN(TestVaultFormat)
#include "test_vaultformat.moc"

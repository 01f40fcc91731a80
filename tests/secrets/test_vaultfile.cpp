// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/vaultfile.h"
#include "core/secrets/vaultstore.h"
#include "tests/secrets/secretsbench.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QLockFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace sanjia;
using namespace sanjia::secretstest;

namespace {

constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser
    | QFile::WriteUser;

} // namespace

/// The vault on a disk that is full, shared, damaged or forbidden.
class TestVaultFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void onlyTheOwnerMayReadIt();
    void noSecretIsInTheFiles();
    void aFlippedBitIsNeverOverwritten();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void aFullDiskLeavesWhatWasThere();
    void theDirectoryIsMade();
    void whereNothingCanBeWritten_data();
    void whereNothingCanBeWritten();
    void anotherProcessHoldsIt();
    void aProcessMayHoldItForEver();
    void readingNeedsNoLock();
    void whoDiedHoldsNothing();

private:
    [[nodiscard]] std::unique_ptr<VaultStore> open(const QString &path = {}) const
    {
        return std::make_unique<VaultStore>(path.isEmpty() ? m_path : path, Secret(u"open"_s),
                                            nullptr, kCheap);
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestVaultFile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"secrets.vault"_s);
}

void TestVaultFile::onlyTheOwnerMayReadIt()
{
    const mode_t before = umask(0);
    QVERIFY(answerOf(open()->write(u"a"_s, secretsOf(u"a"_s))));
    QCOMPARE(QFile::permissions(m_path), kOwnerOnly);
    // Rights that somebody gave away are taken back with the next change.
    QVERIFY(QFile::setPermissions(m_path, kOwnerOnly | QFile::ReadOther | QFile::ReadGroup));
    QVERIFY(answerOf(open()->write(u"b"_s, secretsOf(u"b"_s))));
    QCOMPARE(QFile::permissions(m_path), kOwnerOnly);
    umask(before);
}

void TestVaultFile::noSecretIsInTheFiles()
{
    const SecretMap secrets{{u"app-secret"_s, Secret(u"needle-in-the-file"_s)}};
    QVERIFY(answerOf(open()->write(u"needle-account"_s, secrets)));
    const QStringList files = QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(files, QStringList{u"secrets.vault"_s}); // neither lock nor temporary file is left
    const QByteArray bytes = bytesOf(m_path);
    QVERIFY(!bytes.isEmpty());
    for (const QByteArray &needle : {"needle"_ba, "app-secret"_ba, "open"_ba})
        QVERIFY2(!bytes.contains(needle), needle.constData());
}

void TestVaultFile::aFlippedBitIsNeverOverwritten()
{
    const SecretMap secrets{{u"app-secret"_s, Secret(u"s"_s)}};
    QVERIFY(answerOf(open()->write(u"a"_s, secrets)));
    const QByteArray good = bytesOf(m_path);
    const std::unique_ptr<VaultStore> before = open(); // has the key already
    QVERIFY(answerOf(before->unlock()));
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad.at(at) ^ 1);
        QVERIFY(setBytes(m_path, bad));
        const std::unique_ptr<VaultStore> after = open();
        for (VaultStore *store : {before.get(), after.get()}) {
            const Result<SecretMap> kept = answerOf(store->read(u"a"_s));
            QCOMPARE(kindOf(kept), ErrorKind::SecretsUnavailable);
            QCOMPARE(kept.error().code, m_path);
        }
        VaultStore &writer = at % 2 ? *before : *after;
        QCOMPARE(kindOf(answerOf(writer.write(u"b"_s, secrets))), ErrorKind::SecretsUnavailable);
        QCOMPARE(bytesOf(m_path), bad);
    }
    QVERIFY(setBytes(m_path, good));
    QCOMPARE(keptIn(*before, u"a"_s), inClear(secrets));
}

void TestVaultFile::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("text") << "app-secret = 12345\n"_ba.repeated(20);
    QTest::newRow("the magic alone") << "SanjiaSV"_ba;
    QTest::newRow("large") << "SanjiaSV\x01\x01\x01\x01"_ba + QByteArray(5'000'000, 'x');
}

void TestVaultFile::otherFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(setBytes(m_path, bytes));
    const std::unique_ptr<VaultStore> store = open();
    QCOMPARE(kindOf(answerOf(store->unlock())), ErrorKind::SecretsUnavailable);
    QCOMPARE(kindOf(answerOf(store->read(u"a"_s))), ErrorKind::SecretsUnavailable);
    QCOMPARE(kindOf(answerOf(store->write(u"a"_s, secretsOf(u"a"_s)))),
             ErrorKind::SecretsUnavailable);
    QCOMPARE(kindOf(answerOf(store->changePassphrase(Secret(u"next"_s)))),
             ErrorKind::SecretsUnavailable);
    QVERIFY(bytesOf(m_path) == bytes);
}

void TestVaultFile::aFullDiskLeavesWhatWasThere()
{
    // The lock's file must fit where the vault does not.
    const SecretMap large{{u"app-secret"_s, Secret(QString(10'000, u'x'))}};
    const std::unique_ptr<VaultStore> store = open();
    QVERIFY(answerOf(store->write(u"a"_s, large)));
    const QByteArray before = bytesOf(m_path);
    {
        const SmallDisk disk(4096);
        const Result<void> written = answerOf(store->write(u"b"_s, secretsOf(u"b"_s)));
        QCOMPARE(kindOf(written), ErrorKind::SecretsUnavailable);
        QCOMPARE(written.error().code, m_path);
        QVERIFY(!written.error().detail.isEmpty());
        QCOMPARE(kindOf(answerOf(store->changePassphrase(Secret(u"next"_s)))),
                 ErrorKind::SecretsUnavailable);
    }
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    // The old passphrase still holds, here and elsewhere.
    QVERIFY(answerOf(store->write(u"b"_s, secretsOf(u"b"_s))));
    QCOMPARE(keptIn(*open(), u"a"_s), inClear(large));
    QCOMPARE(keptIn(*open(), u"b"_s), inClear(secretsOf(u"b"_s)));
}

void TestVaultFile::theDirectoryIsMade()
{
    const QString path = m_dir->filePath(u"data/sanjia/secrets.vault"_s);
    QVERIFY(answerOf(open(path)->write(u"a"_s, secretsOf(u"a"_s))));
    QCOMPARE(QFile::permissions(m_dir->filePath(u"data/sanjia"_s)),
             kOwnerOnly | QFile::ExeOwner | QFile::ExeUser);
    QCOMPARE(keptIn(*open(path), u"a"_s), inClear(secretsOf(u"a"_s)));
}

void TestVaultFile::whereNothingCanBeWritten_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("below a file") << u"file/secrets.vault"_s;
    QTest::newRow("a directory") << u"folder"_s;
    // Read-only even for root, who may run this.
    QTest::newRow("a read-only directory") << u"/proc/self/secrets.vault"_s;
    QTest::newRow("a directory that cannot be made") << u"/proc/self/sanjia/secrets.vault"_s;
}

void TestVaultFile::whereNothingCanBeWritten()
{
    QFETCH(QString, place);
    const QString path = QDir(m_dir->path()).filePath(place);
    QVERIFY(setBytes(m_dir->filePath(u"file"_s), "kept"));
    QVERIFY(QDir(m_dir->path()).mkdir(u"folder"_s));
    const Result<void> written = answerOf(open(path)->write(u"a"_s, secretsOf(u"a"_s)));
    QCOMPARE(kindOf(written), ErrorKind::SecretsUnavailable);
    QCOMPARE(written.error().code, path);
    QVERIFY(!written.error().detail.isEmpty());
    QCOMPARE(bytesOf(m_dir->filePath(u"file"_s)), "kept"_ba);
}

void TestVaultFile::anotherProcessHoldsIt()
{
    QVERIFY(answerOf(open()->write(u"a"_s, secretsOf(u"a"_s))));
    QLockFile other(m_path + u".lock"_s);
    QVERIFY(other.tryLock(0));
    const std::unique_ptr<VaultStore> store = open();
    Request<void> write = store->write(u"a"_s, secretsOf(u"b"_s));
    // Held on to by a process that lives, so it waits, and goes on when the other one is done.
    QVERIFY(!QTest::qWaitFor([&write] { return !write.isRunning(); }, 50));
    other.unlock();
    QVERIFY(answerOf(write));
    QCOMPARE(keptIn(*store, u"a"_s), inClear(secretsOf(u"b"_s)));
}

void TestVaultFile::aProcessMayHoldItForEver()
{
    QVERIFY(answerOf(open()->write(u"a"_s, secretsOf(u"a"_s))));
    const QByteArray before = bytesOf(m_path);
    QLockFile other(m_path + u".lock"_s);
    QVERIFY(other.tryLock(0));
    VaultFile file(m_path, Secret(u"open"_s), kCheap, std::chrono::milliseconds(20));
    const Result<void> written = file.write(u"a"_s, secretsOf(u"b"_s));
    QCOMPARE(kindOf(written), ErrorKind::SecretsUnavailable);
    QCOMPARE(written.error().code, m_path);
    QCOMPARE(bytesOf(m_path), before);
}

void TestVaultFile::readingNeedsNoLock()
{
    QVERIFY(answerOf(open()->write(u"a"_s, secretsOf(u"a"_s))));
    QLockFile other(m_path + u".lock"_s);
    QVERIFY(other.tryLock(0));
    QCOMPARE(keptIn(*open(), u"a"_s), inClear(secretsOf(u"a"_s)));
}

void TestVaultFile::whoDiedHoldsNothing()
{
    // A process id that no Linux gives, as the lock of one that was killed.
    QVERIFY(setBytes(m_path + u".lock"_s,
                     "2147483646\nsanjia\n" + QSysInfo::machineHostName().toUtf8() + "\n"));
    QVERIFY(answerOf(open()->write(u"a"_s, secretsOf(u"a"_s))));
}

QTEST_GUILESS_MAIN(TestVaultFile)
#include "test_vaultfile.moc"

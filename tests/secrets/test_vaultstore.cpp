// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/vaultstore.h"
#include "tests/secrets/secretsbench.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace sanjia;
using namespace sanjia::secretstest;

namespace {

struct Opened
{
    explicit Opened(const QString &path, const QString &passphrase = u"open"_s)
        : store(path, Secret(passphrase), nullptr, kCheap)
    {
    }
    VaultStore store;
};

} // namespace

/// What a buyer's accounts need of the vault. What can go wrong on disk is in test_vaultfile.
class TestVaultStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsForTheNextRun();
    void keepsSeveralAccountsApart();
    void forgets();
    void reportsLaterFromAnotherThread();
    void doesInOrderWhatWasAsked();
    void finishesWhatWasAskedBeforeItGoes();
    void aDroppedRequestDoesNotUndo();
    void twoStoresKeepEachOthersAccounts();
    void unlockTellsAWrongPassphrase();
    void aWrongPassphraseChangesNothing();
    void anEmptyPassphraseIsRefused();
    void thePassphraseChanges();
    void thePassphraseOfNothingChanges();
    void theOtherStoreNoticesAChangedPassphrase();
    void theOtherStoreNoticesANewVault();
    void tooLargeSecretsAreRefused();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestVaultStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"secrets.vault"_s);
}

void TestVaultStore::keepsForTheNextRun()
{
    QVERIFY(!VaultStore::exists(m_path));
    {
        Opened first(m_path);
        QCOMPARE(first.store.place(), SecretPlace::Vault);
        QVERIFY(answerOf(first.store.unlock()));
        QCOMPARE(keptIn(first.store, u"我的店"_s), inClear({}));
        QVERIFY(!VaultStore::exists(m_path)); // asking makes nothing
        QVERIFY(answerOf(first.store.write(u"我的店"_s, secretsOf(u"1"_s))));
        QCOMPARE(keptIn(first.store, u"我的店"_s), inClear(secretsOf(u"1"_s)));
    }
    QVERIFY(VaultStore::exists(m_path));
    Opened second(m_path);
    QVERIFY(answerOf(second.store.unlock()));
    QCOMPARE(keptIn(second.store, u"我的店"_s), inClear(secretsOf(u"1"_s)));
}

void TestVaultStore::keepsSeveralAccountsApart()
{
    Opened vault(m_path);
    for (const QString &account : {u"a"_s, u"b"_s, u""_s})
        QVERIFY(answerOf(vault.store.write(account, secretsOf(account))));
    const SecretMap fewer{{u"app-secret"_s, Secret(u"another"_s)}};
    QVERIFY(answerOf(vault.store.write(u"b"_s, fewer)));
    QCOMPARE(keptIn(vault.store, u"a"_s), inClear(secretsOf(u"a"_s)));
    QCOMPARE(keptIn(vault.store, u"b"_s), inClear(fewer)); // replaced, not merged
    QCOMPARE(keptIn(vault.store, u""_s), inClear(secretsOf(u""_s)));
    QCOMPARE(keptIn(vault.store, u"c"_s), inClear({}));
}

void TestVaultStore::forgets()
{
    Opened vault(m_path);
    QVERIFY(answerOf(vault.store.forget(u"a"_s)));
    QVERIFY(!VaultStore::exists(m_path));
    for (const QString &account : {u"a"_s, u"b"_s})
        QVERIFY(answerOf(vault.store.write(account, secretsOf(account))));
    QVERIFY(answerOf(vault.store.forget(u"a"_s)));
    QCOMPARE(keptIn(vault.store, u"a"_s), inClear({}));
    QCOMPARE(keptIn(vault.store, u"b"_s), inClear(secretsOf(u"b"_s)));
    const QByteArray before = bytesOf(m_path);
    QVERIFY(answerOf(vault.store.forget(u"a"_s)));
    QCOMPARE(bytesOf(m_path), before); // nothing to forget, nothing to write
    QVERIFY(answerOf(vault.store.write(u"b"_s, {})));
    QCOMPARE(keptIn(vault.store, u"b"_s), inClear({}));
    // Empty, but still this passphrase's.
    QCOMPARE(kindOf(answerOf(Opened(m_path, u"other"_s).store.unlock())), ErrorKind::SecretsLocked);
}

void TestVaultStore::reportsLaterFromAnotherThread()
{
    Opened vault(m_path);
    Request<void> request = vault.store.write(u"a"_s, secretsOf(u"a"_s));
    QThread *thread = nullptr;
    request.then(this, [&](const Result<void> &) { thread = QThread::currentThread(); });
    QVERIFY(!thread);
    QTRY_COMPARE(thread, QThread::currentThread());
}

void TestVaultStore::doesInOrderWhatWasAsked()
{
    Opened vault(m_path);
    std::vector<Request<void>> writes;
    for (int i = 0; i < 20; ++i)
        writes.push_back(vault.store.write(u"a"_s, secretsOf(QString::number(i))));
    QCOMPARE(keptIn(vault.store, u"a"_s), inClear(secretsOf(u"19"_s)));
}

void TestVaultStore::finishesWhatWasAskedBeforeItGoes()
{
    {
        Opened vault(m_path);
        for (const QString &account : {u"a"_s, u"b"_s, u"c"_s})
            vault.store.write(account, secretsOf(account)).detach();
    }
    Opened vault(m_path);
    for (const QString &account : {u"a"_s, u"b"_s, u"c"_s})
        QCOMPARE(keptIn(vault.store, account), inClear(secretsOf(account)));
}

void TestVaultStore::aDroppedRequestDoesNotUndo()
{
    Opened vault(m_path);
    for (const QString &account : {u"a"_s, u"b"_s})
        vault.store.write(account, secretsOf(account)).cancel();
    for (const QString &account : {u"a"_s, u"b"_s})
        QCOMPARE(keptIn(vault.store, account), inClear(secretsOf(account)));
}

void TestVaultStore::twoStoresKeepEachOthersAccounts()
{
    Opened one(m_path);
    Opened two(m_path);
    std::vector<Request<void>> writes;
    for (int i = 0; i < 20; ++i) {
        // At once from two threads, from a vault that does not exist to one of forty accounts.
        const QString number = QString::number(i);
        writes.push_back(one.store.write(u"one "_s + number, secretsOf(number)));
        writes.push_back(two.store.write(u"two "_s + number, secretsOf(number)));
    }
    for (const Request<void> &write : writes)
        QVERIFY(answerOf(write));
    Opened later(m_path);
    for (int i = 0; i < 20; ++i) {
        for (const QString &name : {u"one "_s, u"two "_s}) {
            const QString number = QString::number(i);
            QCOMPARE(keptIn(later.store, name + number), inClear(secretsOf(number)));
        }
    }
}

void TestVaultStore::unlockTellsAWrongPassphrase()
{
    QVERIFY(answerOf(Opened(m_path).store.write(u"a"_s, secretsOf(u"a"_s))));
    QVERIFY(answerOf(Opened(m_path).store.unlock()));
    const Result<void> unlocked = answerOf(Opened(m_path, u"Open"_s).store.unlock());
    QCOMPARE(kindOf(unlocked), ErrorKind::SecretsLocked);
    QCOMPARE(unlocked.error().code, m_path);
}

void TestVaultStore::aWrongPassphraseChangesNothing()
{
    QVERIFY(answerOf(Opened(m_path).store.write(u"a"_s, secretsOf(u"a"_s))));
    const QByteArray before = bytesOf(m_path);
    Opened wrong(m_path, u"wrong"_s);
    QCOMPARE(kindOf(answerOf(wrong.store.read(u"a"_s))), ErrorKind::SecretsLocked);
    QCOMPARE(kindOf(answerOf(wrong.store.write(u"b"_s, secretsOf(u"b"_s)))),
             ErrorKind::SecretsLocked);
    QCOMPARE(kindOf(answerOf(wrong.store.forget(u"a"_s))), ErrorKind::SecretsLocked);
    QCOMPARE(kindOf(answerOf(wrong.store.changePassphrase(Secret(u"mine"_s)))),
             ErrorKind::SecretsLocked);
    QCOMPARE(kindOf(answerOf(wrong.store.read(u"a"_s))), ErrorKind::SecretsLocked);
    QCOMPARE(bytesOf(m_path), before);
}

void TestVaultStore::anEmptyPassphraseIsRefused()
{
    Opened vault(m_path, u""_s);
    QCOMPARE(kindOf(answerOf(vault.store.unlock())), ErrorKind::SecretsLocked);
    QCOMPARE(kindOf(answerOf(vault.store.read(u"a"_s))), ErrorKind::SecretsLocked);
    QCOMPARE(kindOf(answerOf(vault.store.write(u"a"_s, secretsOf(u"a"_s)))),
             ErrorKind::SecretsLocked);
    QVERIFY(!VaultStore::exists(m_path));
}

void TestVaultStore::thePassphraseChanges()
{
    Opened vault(m_path);
    QVERIFY(answerOf(vault.store.write(u"a"_s, secretsOf(u"a"_s))));
    const QByteArray saltBefore = bytesOf(m_path).sliced(12, 16);
    QCOMPARE(kindOf(answerOf(vault.store.changePassphrase(Secret()))), ErrorKind::BadParameter);
    QVERIFY(answerOf(vault.store.changePassphrase(Secret(u"sesame"_s))));
    QVERIFY(bytesOf(m_path).sliced(12, 16) != saltBefore);
    QVERIFY(answerOf(vault.store.write(u"b"_s, secretsOf(u"b"_s)))); // this store knows it
    QCOMPARE(kindOf(answerOf(Opened(m_path).store.unlock())), ErrorKind::SecretsLocked);
    Opened next(m_path, u"sesame"_s);
    QCOMPARE(keptIn(next.store, u"a"_s), inClear(secretsOf(u"a"_s)));
    QCOMPARE(keptIn(next.store, u"b"_s), inClear(secretsOf(u"b"_s)));
}

void TestVaultStore::thePassphraseOfNothingChanges()
{
    Opened vault(m_path);
    QVERIFY(answerOf(vault.store.changePassphrase(Secret(u"sesame"_s))));
    QVERIFY(!VaultStore::exists(m_path));
    QVERIFY(answerOf(vault.store.write(u"a"_s, secretsOf(u"a"_s))));
    Opened later(m_path, u"sesame"_s);
    QCOMPARE(keptIn(later.store, u"a"_s), inClear(secretsOf(u"a"_s)));
}

void TestVaultStore::theOtherStoreNoticesAChangedPassphrase()
{
    Opened one(m_path);
    Opened two(m_path);
    QVERIFY(answerOf(one.store.write(u"a"_s, secretsOf(u"a"_s))));
    QCOMPARE(keptIn(two.store, u"a"_s), inClear(secretsOf(u"a"_s)));
    QVERIFY(answerOf(one.store.changePassphrase(Secret(u"sesame"_s))));
    QCOMPARE(kindOf(answerOf(two.store.read(u"a"_s))), ErrorKind::SecretsLocked);
    QCOMPARE(kindOf(answerOf(two.store.write(u"b"_s, secretsOf(u"b"_s)))),
             ErrorKind::SecretsLocked);
    // Back again: another salt, the same passphrase.
    QVERIFY(answerOf(one.store.changePassphrase(Secret(u"open"_s))));
    QCOMPARE(keptIn(two.store, u"a"_s), inClear(secretsOf(u"a"_s)));
}

void TestVaultStore::theOtherStoreNoticesANewVault()
{
    Opened one(m_path);
    QVERIFY(answerOf(one.store.write(u"a"_s, secretsOf(u"a"_s))));
    QVERIFY(QFile::remove(m_path));
    QCOMPARE(keptIn(one.store, u"a"_s), inClear({}));
    Opened two(m_path, u"sesame"_s);
    QVERIFY(answerOf(two.store.write(u"b"_s, secretsOf(u"b"_s))));
    QCOMPARE(kindOf(answerOf(one.store.write(u"a"_s, secretsOf(u"a"_s)))),
             ErrorKind::SecretsLocked);
    QCOMPARE(keptIn(two.store, u"b"_s), inClear(secretsOf(u"b"_s)));
}

void TestVaultStore::tooLargeSecretsAreRefused()
{
    Opened vault(m_path);
    const SecretMap large{{u"app-secret"_s, Secret(QString(100'000, u'x'))}};
    const Result<void> written = answerOf(vault.store.write(u"a"_s, large));
    QCOMPARE(kindOf(written), ErrorKind::BadParameter);
    QCOMPARE(written.error().code, u"a"_s);
    QVERIFY(!VaultStore::exists(m_path));
}

QTEST_GUILESS_MAIN(TestVaultStore)
#include "test_vaultstore.moc"

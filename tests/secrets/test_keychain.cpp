// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainstore.h"
#include "core/secrets/secretcodec.h"
#include "tests/secrets/secretsbench.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QProcess>
#include <QSignalSpy>

#include <qt6keychain/keychain.h>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace sanjia;
using namespace sanjia::secretstest;

namespace {

const QString kService = u"sanjia-test"_s;
using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

QDBusMessage asked(const QString &method, const QVariant &argument)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
        u"org.freedesktop.Secret.Service"_s, method);
    message << argument;
    return QDBusConnection::sessionBus().call(message);
}

/// How many entries there are of ours, locked or not.
qsizetype entries()
{
    const QDBusPendingReply<Paths, Paths> found = asked(
        u"SearchItems"_s, QVariant::fromValue(Attributes{{u"server"_s, kService}}));
    return found.argumentAt<0>().size() + found.argumentAt<1>().size();
}

/// With a new daemon: a running one unlocks only for who can be asked on a screen.
bool unlock()
{
    QProcess daemon;
    daemon.start(qEnvironmentVariable("KEYRING_DAEMON"),
                 {u"--replace"_s, u"--unlock"_s, u"--components=secrets"_s});
    daemon.write("test");
    daemon.closeWriteChannel();
    return daemon.waitForFinished() && daemon.exitCode() == 0;
}

bool lock()
{
    const Paths collections{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)};
    return asked(u"Lock"_s, QVariant::fromValue(collections)).type() == QDBusMessage::ReplyMessage;
}

} // namespace

/// The real thing: GNOME Keyring on a bus of its own (onownbus.sh).
class TestKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void theProbeSaysYesAndLeavesNothing();
    void keepsForTheNextRun();
    void replacesAndForgets();
    void keepsAccountsAndServicesApart();
    void oneEntryHoldsAllOfAnAccount();
    void takesWhatIsLargestAndNoMore();
    void doesInOrderWhatWasAsked();
    void aDroppedRequestDoesNotUndo();
    void aStoreThatIsGoneDoesNotUndo();
    void aForeignEntryIsNotRead_data();
    void aForeignEntryIsNotRead();
    void lockedIsNotEmpty();
};

void TestKeychain::initTestCase()
{
    qDBusRegisterMetaType<Attributes>();
    QVERIFY(unlock());
}

void TestKeychain::cleanup()
{
    KeychainStore store(kService);
    for (const QString &account : {u"a"_s, u"b"_s, u"我的店"_s})
        QVERIFY(answerOf(store.forget(account)));
    QCOMPARE(entries(), 0);
}

void TestKeychain::theProbeSaysYesAndLeavesNothing()
{
    KeychainStore store(kService);
    QCOMPARE(store.place(), SecretPlace::Keychain);
    const Request<bool> one = store.probe();
    const Request<bool> two = store.probe();
    QCOMPARE(answerOf(one), Result<bool>(true));
    QCOMPARE(answerOf(two), Result<bool>(true));
    QCOMPARE(entries(), 0);
}

void TestKeychain::keepsForTheNextRun()
{
    QCOMPARE(keptIn(*std::make_unique<KeychainStore>(kService), u"我的店"_s), inClear({}));
    {
        KeychainStore store(kService);
        QVERIFY(answerOf(store.write(u"我的店"_s, secretsOf(u"1"_s))));
    }
    KeychainStore store(kService);
    QCOMPARE(keptIn(store, u"我的店"_s), inClear(secretsOf(u"1"_s)));
}

void TestKeychain::replacesAndForgets()
{
    KeychainStore store(kService);
    QVERIFY(answerOf(store.write(u"a"_s, secretsOf(u"a"_s))));
    const SecretMap fewer{{u"app-secret"_s, Secret(u"another"_s)}};
    QVERIFY(answerOf(store.write(u"a"_s, fewer)));
    QCOMPARE(keptIn(store, u"a"_s), inClear(fewer));
    QVERIFY(answerOf(store.forget(u"a"_s)));
    QCOMPARE(keptIn(store, u"a"_s), inClear({}));
    QVERIFY(answerOf(store.forget(u"a"_s))); // twice is no error
    QVERIFY(answerOf(store.write(u"a"_s, fewer)));
    QVERIFY(answerOf(store.write(u"a"_s, {})));
    QCOMPARE(entries(), 0);
}

void TestKeychain::keepsAccountsAndServicesApart()
{
    KeychainStore store(kService);
    KeychainStore other(u"sanjia-other"_s);
    QVERIFY(answerOf(store.write(u"a"_s, secretsOf(u"a"_s))));
    QVERIFY(answerOf(store.write(u"b"_s, secretsOf(u"b"_s))));
    QCOMPARE(keptIn(other, u"a"_s), inClear({}));
    QVERIFY(answerOf(other.forget(u"a"_s)));
    QVERIFY(answerOf(store.forget(u"b"_s)));
    QCOMPARE(keptIn(store, u"a"_s), inClear(secretsOf(u"a"_s)));
}

void TestKeychain::oneEntryHoldsAllOfAnAccount()
{
    KeychainStore store(kService);
    QVERIFY(answerOf(store.write(u"a"_s, secretsOf(u"a"_s))));
    QVERIFY(answerOf(store.write(u"a"_s, secretsOf(u"b"_s))));
    QCOMPARE(entries(), 1);
}

void TestKeychain::takesWhatIsLargestAndNoMore()
{
    KeychainStore store(kService);
    const SecretMap largest{{u"n"_s, Secret(QString(secretcodec::kMostBytes - 100, u'x'))}};
    QVERIFY(answerOf(store.write(u"a"_s, largest)));
    QCOMPARE(keptIn(store, u"a"_s), inClear(largest));
    const SecretMap larger{{u"n"_s, Secret(QString(secretcodec::kMostBytes, u'x'))}};
    QCOMPARE(kindOf(answerOf(store.write(u"a"_s, larger))), ErrorKind::BadParameter);
    QCOMPARE(keptIn(store, u"a"_s), inClear(largest));
}

void TestKeychain::doesInOrderWhatWasAsked()
{
    KeychainStore store(kService);
    std::vector<Request<void>> writes;
    for (int i = 0; i < 10; ++i)
        writes.push_back(store.write(u"a"_s, secretsOf(QString::number(i))));
    QCOMPARE(keptIn(store, u"a"_s), inClear(secretsOf(u"9"_s)));
}

void TestKeychain::aDroppedRequestDoesNotUndo()
{
    KeychainStore store(kService);
    for (const QString &account : {u"a"_s, u"b"_s})
        store.write(account, secretsOf(account)).cancel();
    for (const QString &account : {u"a"_s, u"b"_s})
        QCOMPARE(keptIn(store, account), inClear(secretsOf(account)));
}

void TestKeychain::aStoreThatIsGoneDoesNotUndo()
{
    auto store = std::make_unique<KeychainStore>(kService);
    const Request<void> write = store->write(u"a"_s, secretsOf(u"a"_s));
    store.reset();
    QCOMPARE(kindOf(answerOf(write)), ErrorKind::Cancelled);
    KeychainStore next(kService);
    QCOMPARE(keptIn(next, u"a"_s), inClear(secretsOf(u"a"_s)));
}

void TestKeychain::aForeignEntryIsNotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("a password") << "hunter2"_ba;
    QTest::newRow("cut off") << secretcodec::encode(secretsOf(u"a"_s)).bytes().chopped(1);
}

void TestKeychain::aForeignEntryIsNotRead()
{
    QFETCH(QByteArray, bytes);
    auto *job = new QKeychain::WritePasswordJob(kService);
    job->setKey(u"a"_s);
    job->setBinaryData(bytes);
    QSignalSpy finished(job, &QKeychain::Job::finished);
    job->start();
    QVERIFY(finished.wait());
    KeychainStore store(kService);
    QCOMPARE(kindOf(answerOf(store.read(u"a"_s))), ErrorKind::SecretsUnavailable);
    QVERIFY(answerOf(store.write(u"a"_s, secretsOf(u"a"_s)))); // but replaced
    QCOMPARE(keptIn(store, u"a"_s), inClear(secretsOf(u"a"_s)));
}

void TestKeychain::lockedIsNotEmpty()
{
    KeychainStore store(kService);
    QVERIFY(answerOf(store.write(u"a"_s, secretsOf(u"a"_s))));
    QVERIFY(lock());
    QCOMPARE(kindOf(answerOf(store.read(u"a"_s))), ErrorKind::SecretsLocked);
    QCOMPARE(kindOf(answerOf(store.forget(u"a"_s))), ErrorKind::SecretsLocked);
    QCOMPARE(kindOf(answerOf(store.write(u"a"_s, secretsOf(u"b"_s)))), ErrorKind::SecretsLocked);
    QCOMPARE(kindOf(answerOf(store.probe())), ErrorKind::SecretsLocked);
    QCOMPARE(keptIn(store, u"b"_s), inClear({})); // never kept, which can be told
    QCOMPARE(entries(), 1); // nothing was lost or added
    QVERIFY(unlock());
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "test_keychain.moc"

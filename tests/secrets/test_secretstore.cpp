// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/memorystore.h"
#include "tests/secrets/secretsbench.h"

using namespace Qt::StringLiterals;
using namespace sanjia;
using namespace sanjia::secretstest;

class TestSecretStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placesHaveWords();
    void memoryKeepsAndForgets();
};

void TestSecretStore::placesHaveWords()
{
    QCOMPARE(wordOf(SecretPlace::Keychain), u"keychain"_s);
    QCOMPARE(wordOf(SecretPlace::Vault), u"vault"_s);
    QCOMPARE(wordOf(SecretPlace::Memory), u"memory"_s);
    for (const SecretPlace place : {SecretPlace::Keychain, SecretPlace::Vault, SecretPlace::Memory})
        QCOMPARE(secretPlaceNamed(wordOf(place)), std::optional(place));
    for (const QString &word : {u""_s, u"Vault"_s, u"vault "_s, u"file"_s})
        QCOMPARE(secretPlaceNamed(word), std::nullopt);
}

void TestSecretStore::memoryKeepsAndForgets()
{
    MemoryStore store;
    QCOMPARE(store.place(), SecretPlace::Memory);
    QCOMPARE(keptIn(store, u"a"_s), inClear({}));
    QVERIFY(answerOf(store.write(u"a"_s, secretsOf(u"a"_s))));
    QVERIFY(answerOf(store.write(u"b"_s, secretsOf(u"b"_s))));
    QCOMPARE(keptIn(store, u"a"_s), inClear(secretsOf(u"a"_s)));
    const SecretMap fewer{{u"app-secret"_s, Secret(u"another"_s)}};
    QVERIFY(answerOf(store.write(u"a"_s, fewer)));
    QCOMPARE(keptIn(store, u"a"_s), inClear(fewer)); // replaced, not merged
    QVERIFY(answerOf(store.write(u"a"_s, {})));
    QCOMPARE(keptIn(store, u"a"_s), inClear({}));
    QVERIFY(answerOf(store.forget(u"b"_s)));
    QVERIFY(answerOf(store.forget(u"b"_s)));
    QCOMPARE(keptIn(store, u"b"_s), inClear({}));
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "test_secretstore.moc"

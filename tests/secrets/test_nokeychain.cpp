// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainstore.h"
#include "tests/secrets/secretsbench.h"

using namespace Qt::StringLiterals;
using namespace sanjia;
using namespace sanjia::secretstest;

/// A computer without a session bus, as every test program here finds it. The patience is longer
/// than the test may take, so the answers come because there is nothing, not because it ended.
class TestNoKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theProbeSaysNo();
    void everythingIsUnavailable();
};

void TestNoKeychain::theProbeSaysNo()
{
    KeychainStore store(u"sanjia-test"_s, nullptr, std::chrono::hours(1));
    QCOMPARE(answerOf(store.probe()), Result<bool>(false));
}

void TestNoKeychain::everythingIsUnavailable()
{
    KeychainStore store(u"sanjia-test"_s, nullptr, std::chrono::hours(1));
    const Result<SecretMap> read = answerOf(store.read(u"a"_s));
    QCOMPARE(kindOf(read), ErrorKind::SecretsUnavailable);
    QVERIFY(read.error().code.isEmpty());
    QVERIFY(!read.error().detail.isEmpty());
    QCOMPARE(kindOf(answerOf(store.write(u"a"_s, secretsOf(u"a"_s)))),
             ErrorKind::SecretsUnavailable);
    QCOMPARE(kindOf(answerOf(store.write(u"a"_s, {}))), ErrorKind::SecretsUnavailable);
    QCOMPARE(kindOf(answerOf(store.forget(u"a"_s))), ErrorKind::SecretsUnavailable);
}

QTEST_GUILESS_MAIN(TestNoKeychain)
#include "test_nokeychain.moc"

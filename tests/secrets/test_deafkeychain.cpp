// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainstore.h"
#include "tests/secrets/secretsbench.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace sanjia;
using namespace sanjia::secretstest;

namespace {

const QString kName = u"org.freedesktop.secrets"_s;

/// A Secret Service that hears everything and answers nothing, until it is told to refuse.
class DeafService final : public QDBusVirtualObject
{
public:
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        heard.append(message);
        return true;
    }
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }

    QList<QDBusMessage> heard;
};

} // namespace

class TestDeafKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyWaitEnds();
    void theStoreMayGoWhileItWaits();
    void aLateAnswerIsNotASecondOne();

private:
    QDBusConnection m_bus = QDBusConnection::sessionBus();
    DeafService m_service;
};

void TestDeafKeychain::initTestCase()
{
    QVERIFY(m_bus.registerVirtualObject(u"/"_s, &m_service, QDBusConnection::SubPath));
    QVERIFY(m_bus.registerService(kName));
}

void TestDeafKeychain::everyWaitEnds()
{
    KeychainStore store(u"sanjia-test"_s, nullptr, std::chrono::milliseconds(50));
    QCOMPARE(kindOf(answerOf(store.read(u"a"_s))), ErrorKind::SecretsUnavailable);
    QTRY_VERIFY(!m_service.heard.isEmpty()); // it was asked, perhaps when nobody waited any more
    QCOMPARE(kindOf(answerOf(store.write(u"a"_s, secretsOf(u"a"_s)))),
             ErrorKind::SecretsUnavailable);
    QCOMPARE(kindOf(answerOf(store.forget(u"a"_s))), ErrorKind::SecretsUnavailable);
    QCOMPARE(answerOf(store.probe()), Result<bool>(false));
}

void TestDeafKeychain::theStoreMayGoWhileItWaits()
{
    auto store = std::make_unique<KeychainStore>(u"sanjia-test"_s);
    const Request<SecretMap> read = store->read(u"a"_s);
    const Request<bool> probe = store->probe();
    store.reset();
    QCOMPARE(kindOf(answerOf(read)), ErrorKind::Cancelled);
    QCOMPARE(kindOf(answerOf(probe)), ErrorKind::Cancelled);
}

/// Last, because what waited goes on now.
void TestDeafKeychain::aLateAnswerIsNotASecondOne()
{
    KeychainStore store(u"sanjia-test"_s, nullptr, std::chrono::milliseconds(50));
    Request<SecretMap> read = store.read(u"a"_s);
    int answers = 0;
    read.then(this, [&answers](const Result<SecretMap> &) { ++answers; });
    QTRY_COMPARE(answers, 1);
    // Everything that was ever asked is refused, and what stood in the queue behind it is too.
    QVERIFY(m_bus.unregisterService(kName));
    for (const QDBusMessage &message : std::as_const(m_service.heard))
        m_bus.send(message.createErrorReply(QDBusError::AccessDenied, u"no"_s));
    KeychainStore later(u"sanjia-test"_s, nullptr, std::chrono::hours(1));
    const Result<SecretMap> answered = answerOf(later.read(u"a"_s));
    QVERIFY(kindOf(answered) != ErrorKind::Timeout); // the queue moves again
    QCOMPARE(answers, 1);
}

QTEST_GUILESS_MAIN(TestDeafKeychain)
#include "test_deafkeychain.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/tokenkeeper.h"
#include "core/services/accounts.h"
#include "tests/support/bench.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

Account fullAccount(const QString &name)
{
    Account account;
    account.name = name;
    account.dialect = DialectName::Aop;
    account.appKey = u"1000000"_s;
    account.gateway = QUrl(u"https://gw.example.com"_s);
    account.signMethod = signer::TopMethod::HmacSha256;
    account.topAddress = TopAddress::Router;
    account.searchApi = u"a:b"_s;
    account.offerApi = u"c:d"_s;
    account.budgetPerMinute = 700;
    account.redirectPort = 12'345;
    account.place = SecretPlace::Vault;
    return account;
}

Credentials fullCredentials()
{
    Credentials credentials;
    credentials.appSecret = Secret(u"app-secret-word"_s);
    credentials.tokens.access = Secret(u"access-token-word"_s);
    credentials.tokens.refresh = Secret(u"refresh-token-word"_s);
    credentials.tokens.accessUntil = 1'700'000'000'000;
    credentials.tokens.refreshUntil = 1'800'000'000'000;
    credentials.tokens.owner = u"店主"_s;
    return credentials;
}

} // namespace

/// The buyer's accounts in a real directory and a real vault.
class TestAccounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsEverythingAndNoSecretInClear();
    void theFirstIsChosenAndAnotherCanBe();
    void refusesWhatCannotBeKept_data();
    void refusesWhatCannotBeKept();
    void aClosedVaultIsLocked();
    void forgetsBothAccountAndSecrets();
    void movesSecretsToAnotherPlace();
    void keepsRenewedTokens();
    void leavesOutWhatMakesNoSense_data();
    void leavesOutWhatMakesNoSense();
    void saysWhenNothingCanBeWritten();

private:
    [[nodiscard]] bool openVault(const QString &word = u"pass"_s)
    {
        return answerOf(m_accounts->openVault(Secret(word))).has_value();
    }
    [[nodiscard]] QString ini() const { return m_dir->filePath(u"accounts.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Accounts> m_accounts;
};

void TestAccounts::init()
{
    m_accounts.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_accounts = std::make_unique<Accounts>(m_dir->path());
}

void TestAccounts::keepsEverythingAndNoSecretInClear()
{
    QVERIFY(openVault());
    QSignalSpy changed(m_accounts.get(), &Accounts::changed);
    const auto saved = answerOf(m_accounts->save(fullAccount(u"  main "_s), fullCredentials()));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    QVERIFY(!saved->id.isEmpty());
    QCOMPARE(saved->name, u"main"_s);
    QCOMPARE(changed.count(), 1);

    // As another process finds it.
    Accounts again(m_dir->path());
    QCOMPARE(again.list(), QList<Account>{*saved});
    QVERIFY(answerOf(again.openVault(Secret(u"pass"_s))));
    const auto kept = answerOf(again.credentials(*saved));
    QVERIFY(kept);
    QCOMPARE(*kept, fullCredentials());

    const QFileInfoList files = QDir(m_dir->path()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 2);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QByteArray &word : {"app-secret-word"_ba, "access-token-word"_ba,
                                       "refresh-token-word"_ba, "店主"_ba, "pass\n"_ba})
            QVERIFY2(!bytes.contains(word), qPrintable(info.fileName()));
        QCOMPARE(info.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    }
}

void TestAccounts::theFirstIsChosenAndAnotherCanBe()
{
    QVERIFY(!m_accounts->chosen());
    for (const QString &name : {u"zeta"_s, u"alpha"_s}) {
        Account account;
        account.name = name;
        QVERIFY(answerOf(m_accounts->save(account, {})));
    }
    QCOMPARE(m_accounts->chosen()->name, u"zeta"_s);
    QCOMPARE(m_accounts->list().constFirst().name, u"alpha"_s); // by name
    QVERIFY(m_accounts->choose(u"alpha"_s));
    QCOMPARE(m_accounts->chosen()->name, u"alpha"_s);
    QCOMPARE(m_accounts->choose(u"nobody"_s).error().kind, ErrorKind::NotFound);
    // The chosen one goes: the first that is left serves.
    QVERIFY(answerOf(m_accounts->forget(u"alpha"_s)));
    QCOMPARE(m_accounts->chosen()->name, u"zeta"_s);
}

void TestAccounts::refusesWhatCannotBeKept_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << u"  "_s;
    QTest::newRow("another's") << u"main"_s;
}

void TestAccounts::refusesWhatCannotBeKept()
{
    QFETCH(QString, name);
    Account account;
    account.name = u"main"_s;
    QVERIFY(answerOf(m_accounts->save(account, {})));
    account.name = name;
    const auto refused = answerOf(m_accounts->save(account, {}));
    QCOMPARE(refused.error().kind, ErrorKind::BadParameter);
    QCOMPARE(m_accounts->list().size(), 1);
}

void TestAccounts::aClosedVaultIsLocked()
{
    QVERIFY(openVault());
    const auto saved = answerOf(m_accounts->save(fullAccount(u"main"_s), fullCredentials()));
    QVERIFY(saved);
    Accounts again(m_dir->path());
    QVERIFY(again.vaultExists());
    QVERIFY(!again.isVaultOpen());
    QCOMPARE(answerOf(again.credentials(*saved)).error().kind, ErrorKind::SecretsLocked);
    QCOMPARE(answerOf(again.openVault(Secret(u"wrong"_s))).error().kind, ErrorKind::SecretsLocked);
    QVERIFY(!again.isVaultOpen());
    QVERIFY(answerOf(again.openVault(Secret(u"pass"_s))));
    QVERIFY(again.isVaultOpen());
    QVERIFY(answerOf(again.credentials(*saved)));
}

void TestAccounts::forgetsBothAccountAndSecrets()
{
    QVERIFY(openVault());
    const auto saved = answerOf(m_accounts->save(fullAccount(u"main"_s), fullCredentials()));
    QVERIFY(saved);
    QVERIFY(answerOf(m_accounts->forget(u"main"_s)));
    QVERIFY(m_accounts->list().isEmpty());
    QCOMPARE(*answerOf(m_accounts->credentials(*saved)), Credentials());
    QCOMPARE(answerOf(m_accounts->forget(u"main"_s)).error().kind, ErrorKind::NotFound);
}

void TestAccounts::movesSecretsToAnotherPlace()
{
    QVERIFY(openVault());
    auto saved = answerOf(m_accounts->save(fullAccount(u"main"_s), fullCredentials()));
    QVERIFY(saved);
    Account inVault = *saved;
    saved->place = SecretPlace::Memory;
    QVERIFY(answerOf(m_accounts->save(*saved, fullCredentials())));
    QCOMPARE(*answerOf(m_accounts->credentials(*saved)), fullCredentials());
    QTRY_COMPARE(*answerOf(m_accounts->credentials(inVault)), Credentials());
}

void TestAccounts::keepsRenewedTokens()
{
    QVERIFY(openVault());
    const auto saved = answerOf(m_accounts->save(fullAccount(u"main"_s), fullCredentials()));
    QVERIFY(saved);
    const auto keeper = m_accounts->keeperFor(*saved);
    QVERIFY(keeper);
    QCOMPARE(*answerOf(keeper->latest()), fullCredentials().tokens);
    TokenSet renewed = fullCredentials().tokens;
    renewed.access = Secret(u"newer"_s);
    renewed.accessUntil = 1'750'000'000'000;
    QVERIFY(answerOf(keeper->keep(renewed)));
    const auto kept = answerOf(m_accounts->credentials(*saved));
    QCOMPARE(kept->tokens, renewed);
    QCOMPARE(kept->appSecret, fullCredentials().appSecret);
}

void TestAccounts::leavesOutWhatMakesNoSense_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("dialect") << u"dialect"_s << u"klingon"_s;
    QTest::newRow("place") << u"secrets"_s << u"under the mat"_s;
    QTest::newRow("a gateway in clear") << u"gateway"_s << u"http://evil.example"_s;
    QTest::newRow("no name") << u"name"_s << QString();
}

void TestAccounts::leavesOutWhatMakesNoSense()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    Account account;
    account.name = u"main"_s;
    const auto saved = answerOf(m_accounts->save(account, {}));
    QVERIFY(saved);
    {
        QSettings file(ini(), QSettings::IniFormat);
        file.setValue(saved->id + u'/' + key, value);
    }
    QVERIFY(m_accounts->list().isEmpty());
    QVERIFY(!m_accounts->chosen());
    QVERIFY(QSettings(ini(), QSettings::IniFormat).contains(saved->id + u'/' + key)); // left alone
}

void TestAccounts::saysWhenNothingCanBeWritten()
{
    QVERIFY(QDir(m_dir->path()).mkdir(u"accounts.ini"_s)); // a folder where the file should be
    Account account;
    account.name = u"main"_s;
    const auto saved = answerOf(m_accounts->save(account, {}));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::StoreUnwritable);
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "test_accounts.moc"

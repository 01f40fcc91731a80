// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidriver.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sanjia;
using namespace sanjia::clitest;

namespace {

QString valueIn(const Environment &environment, const QString &name)
{
    for (const auto &[key, value] : environment) {
        if (key == name)
            return value;
    }
    return {};
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

/// Accounts from the shell, with a vault (there is no keychain in a bare environment) and the
/// sandbox as the platform.
class TestCliAccount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsAnAccountAndUsesIt();
    void asksForTheSecretOnStandardInput();
    void changesOnlyWhatIsSaid();
    void aVaultWithoutItsPassphrase();
    void memoryEndsWithTheProcess();
    void severalAccounts();
    void authorizesThroughTheBrowser();
    void renewsByItselfAndKeepsTheToken();
    void refusesWrongWords_data();
    void refusesWrongWords();
    void tellsWhichDialectCanBeUsed();
    void guidesToAnAccount_data();
    void guidesToAnAccount();
    void guidesInWords();
    void withoutAnAccountThereIsNoGateway();
    void withoutAPassphraseSaysHowToGiveOne();
    void nothingWrittenHoldsASecret();

private:
    /// account set, with the sandbox's key and secret.
    [[nodiscard]] Outcome set(const QStringList &more, const Environment &extra = {}) const;
    [[nodiscard]] Outcome run(const QStringList &arguments, const Environment &extra = {}) const
    {
        return m_program->run(arguments,
                              Environment{{u"SANJIA_PASSPHRASE"_s, u"p4ss-word"_s}} + extra);
    }
    [[nodiscard]] QString gateway() const
    {
        return valueIn(m_market->account(), u"SANJIA_GATEWAY"_s);
    }
    [[nodiscard]] QString key() const { return valueIn(m_market->account(), u"SANJIA_APP_KEY"_s); }
    [[nodiscard]] QString secret() const
    {
        return valueIn(m_market->account(), u"SANJIA_APP_SECRET"_s);
    }
    [[nodiscard]] QJsonObject shown(const QStringList &more = {}) const
    {
        return run(QStringList{u"account"_s, u"show"_s, u"--format"_s, u"json"_s} + more).json();
    }
    void authorize(quint16 port);

    std::unique_ptr<Program> m_program;
    std::unique_ptr<Market> m_market;
};

void TestCliAccount::init()
{
    m_program = std::make_unique<Program>();
    m_program->set(u"SANJIA_DATA_DIR"_s, m_program->path(u"data"_s));
    SandboxOptions options;
    options.budgetPerMinute = 0;
    m_market = std::make_unique<Market>(options);
    QVERIFY(m_market->start());
}

Outcome TestCliAccount::set(const QStringList &more, const Environment &extra) const
{
    return run(
        QStringList{u"account"_s, u"set"_s} + more
            + QStringList{u"--gateway"_s, gateway(), u"--app-key"_s, key()},
        Environment{{u"SANJIA_APP_SECRET"_s, secret()}, {u"SANJIA_ACCESS_TOKEN"_s, u"t0ken-word"_s}}
            + extra);
}

void TestCliAccount::keepsAnAccountAndUsesIt()
{
    const Outcome kept = set({u"main"_s, u"--dialect"_s, u"aop"_s});
    QVERIFY2(kept.status == 0, kept.err.constData());
    QVERIFY(kept.err.contains("vault")); // and says where
    const QJsonObject account = shown();
    QCOMPARE(account.value("name"_L1).toString(), u"main"_s);
    QCOMPARE(account.value("app_key"_L1).toString(), key());
    QVERIFY(account.value("has_secret"_L1).toBool());
    QVERIFY(account.value("has_token"_L1).toBool());
    QCOMPARE(account.value("dialect"_L1).toString(), u"aop"_s);
    QCOMPARE(account.value("secrets"_L1).toString(), u"vault"_s);
    const Outcome found = run(
        {u"search"_s, u"耳机"_s, u"--page-size"_s, u"3"_s, u"--format"_s, u"json"_s});
    QVERIFY2(found.status == 0, found.err.constData());
    QCOMPARE(found.json().value("offers"_L1).toArray().size(), 3);
}

void TestCliAccount::asksForTheSecretOnStandardInput()
{
    const auto child = m_program->process({u"account"_s, u"set"_s, u"--app-key"_s, key(),
                                           u"--gateway"_s, gateway(), u"--secrets"_s, u"vault"_s});
    child->start();
    // Passphrase, the same again, secret, no token.
    child->write("p4ss-word\np4ss-word\n" + secret().toUtf8() + "\n\n");
    child->closeWriteChannel();
    QVERIFY(child->waitForFinished(30'000));
    const QByteArray said = child->readAllStandardError();
    QVERIFY2(child->exitCode() == 0, said.constData());
    QVERIFY(!said.contains(secret().toUtf8()) && !said.contains("p4ss-word"));
    QVERIFY(shown().value("has_secret"_L1).toBool());
    QVERIFY(!shown().value("has_token"_L1).toBool());
    QCOMPARE(run({u"search"_s, u"耳机"_s}).status, 0);
}

void TestCliAccount::changesOnlyWhatIsSaid()
{
    QCOMPARE(set({u"main"_s, u"--dialect"_s, u"aop"_s}).status, 0);
    const Outcome changed = run(
        {u"account"_s, u"set"_s, u"main"_s, u"--calls-per-minute"_s, u"77"_s},
        {{u"SANJIA_APP_SECRET"_s, secret()}});
    QVERIFY2(changed.status == 0, changed.err.constData());
    const QJsonObject account = shown();
    QCOMPARE(account.value("budget_per_minute"_L1).toInt(), 77);
    QCOMPARE(account.value("dialect"_L1).toString(), u"aop"_s);
    QCOMPARE(account.value("app_key"_L1).toString(), key());
    QVERIFY(account.value("has_token"_L1).toBool());
}

void TestCliAccount::aVaultWithoutItsPassphrase()
{
    QCOMPARE(set({u"main"_s}).status, 0);
    const Outcome locked = m_program->run({u"search"_s, u"耳机"_s});
    QCOMPARE(locked.status, 3);
    QVERIFY(locked.err.contains("passphrase"));
    const Outcome wrong = m_program->run({u"search"_s, u"耳机"_s},
                                         {{u"SANJIA_PASSPHRASE"_s, u"other"_s}});
    QCOMPARE(wrong.status, 3);
    // What needs no platform needs no passphrase.
    QCOMPARE(m_program->run({u"library"_s}).status, 0);
    QCOMPARE(m_program->run({u"account"_s, u"list"_s}).status, 0);
}

void TestCliAccount::memoryEndsWithTheProcess()
{
    const Outcome kept = set({u"main"_s, u"--secrets"_s, u"memory"_s});
    QVERIFY2(kept.status == 0, kept.err.constData());
    const Outcome without = run({u"search"_s, u"耳机"_s});
    QCOMPARE(without.status, 3);
    QVERIFY(without.err.contains("account set"));
    const Outcome with = run({u"search"_s, u"耳机"_s, u"--account"_s, u"main"_s},
                             {{u"SANJIA_APP_SECRET"_s, secret()}});
    QVERIFY2(with.status == 0, with.err.constData());
}

void TestCliAccount::severalAccounts()
{
    QCOMPARE(set({u"one"_s}).status, 0);
    QCOMPARE(set({u"two"_s, u"--dialect"_s, u"onebound"_s}).status, 0);
    const QJsonArray accounts = run({u"account"_s, u"list"_s, u"--format"_s, u"json"_s})
                                    .json()
                                    .value("accounts"_L1)
                                    .toArray();
    QCOMPARE(accounts.size(), 2);
    QVERIFY(accounts.at(0).toObject().value("chosen"_L1).toBool());
    QCOMPARE(shown({u"--account"_s, u"two"_s}).value("dialect"_L1).toString(), u"onebound"_s);
    QCOMPARE(run({u"account"_s, u"use"_s, u"two"_s}).status, 0);
    QCOMPARE(shown().value("name"_L1).toString(), u"two"_s);
    QCOMPARE(run({u"account"_s, u"forget"_s, u"two"_s}).status, 0);
    QCOMPARE(shown().value("name"_L1).toString(), u"one"_s);
    QCOMPARE(run({u"account"_s, u"forget"_s, u"two"_s}).status, 6);
    QCOMPARE(run({u"search"_s, u"x"_s, u"--account"_s, u"two"_s}).status, 2);
    // The platform's secret never goes to a reseller, nor the other way round.
    QCOMPARE(run({u"search"_s, u"x"_s, u"--dialect"_s, u"onebound"_s}).status, 2);
    // The environment's own account goes before the chosen one.
    const Outcome own = run({u"account"_s, u"show"_s, u"--format"_s, u"json"_s},
                            m_market->account());
    QVERIFY(own.json().value("name"_L1).isNull());
}

void TestCliAccount::authorize(quint16 port)
{
    const auto child = m_program->process(
        {u"account"_s, u"authorize"_s, u"--no-browser"_s, u"--format"_s, u"json"_s},
        {{u"SANJIA_PASSPHRASE"_s, u"p4ss-word"_s}});
    child->start();
    QByteArray said;
    static const QRegularExpression address(u"http://\\S+authorize\\S+"_s);
    QRegularExpressionMatch page;
    QVERIFY(QTest::qWaitFor(
        [&] {
            said += child->readAllStandardError();
            page = address.match(QString::fromUtf8(said));
            return page.hasMatch();
        },
        30'000));
    QVERIFY(page.captured().contains(QString::number(port)));
    QNetworkAccessManager browser;
    QNetworkRequest request{QUrl(page.captured())};
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    const std::unique_ptr<QNetworkReply> reply(browser.get(request));
    QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000));
    QVERIFY(reply->readAll().contains("Sanjia"));
    QVERIFY(QTest::qWaitFor([&] { return child->state() == QProcess::NotRunning; }, 30'000));
    QVERIFY2(child->exitCode() == 0, child->readAllStandardError().constData());
    QVERIFY(child->readAllStandardOutput().contains("sample-buyer"));
}

void TestCliAccount::authorizesThroughTheBrowser()
{
    const quint16 port = freePort();
    QCOMPARE(set({u"main"_s, u"--redirect-port"_s, QString::number(port)}).status, 0);
    authorize(port);
    const QJsonObject account = shown();
    QVERIFY(account.value("has_refresh_token"_L1).toBool());
    QVERIFY(!account.value("token_until"_L1).isNull());
}

void TestCliAccount::renewsByItselfAndKeepsTheToken()
{
    const quint16 port = freePort();
    QCOMPARE(set({u"main"_s, u"--dialect"_s, u"aop"_s, u"--redirect-port"_s, QString::number(port)})
                 .status,
             0);
    authorize(port);
    const QString first = shown().value("token_until"_L1).toString();
    // The market's clock goes on eleven hours; the program's does not, so it learns by a refusal.
    m_market->clock.advance(11 * 3'600'000LL);
    const Outcome renewed = run({u"search"_s, u"耳机"_s});
    QVERIFY2(renewed.status == 0, renewed.err.constData());
    QVERIFY(run({u"journal"_s}).out.contains("system.oauth2:getToken"));
    QVERIFY(shown().value("token_until"_L1).toString() >= first);
    QCOMPARE(run({u"search"_s, u"耳机"_s}).status, 0);
    const QJsonArray calls =
        run({u"journal"_s, u"--format"_s, u"json"_s}).json().value("calls"_L1).toArray();
    int renewals = 0;
    for (const QJsonValue &call : calls)
        renewals += call.toObject().value("interface"_L1).toString() == "system.oauth2:getToken"_L1;
    QCOMPARE(renewals, 2); // the authorization's and one renewal
}

void TestCliAccount::refusesWrongWords_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("no such action") << QStringList{u"steal"_s};
    QTest::newRow("set without a key") << QStringList{u"set"_s};
    QTest::newRow("place") << QStringList{u"set"_s, u"--secrets"_s, u"mat"_s};
    QTest::newRow("method") << QStringList{u"set"_s, u"--sign-method"_s, u"rot13"_s};
    QTest::newRow("address") << QStringList{u"set"_s, u"--address"_s, u"moon"_s};
    QTest::newRow("call") << QStringList{u"set"_s, u"--search-call"_s, u"steal:all"_s};
    QTest::newRow("port") << QStringList{u"set"_s, u"--redirect-port"_s, u"80"_s};
    QTest::newRow("budget") << QStringList{u"set"_s, u"--calls-per-minute"_s, u"5000"_s};
    QTest::newRow("secret as argument") << QStringList{u"set"_s, u"--app-secret"_s, u"x"_s};
    QTest::newRow("use whom") << QStringList{u"use"_s};
    QTest::newRow("authorize nobody") << QStringList{u"authorize"_s, u"--no-browser"_s};
}

void TestCliAccount::refusesWrongWords()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(QStringList{u"account"_s} + arguments).status, 2);
}

void TestCliAccount::guidesToAnAccount_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("permission");
    QTest::addColumn<int>("steps");
    QTest::newRow("no account") << QStringList() << u"aop"_s
                                << u"com.alibaba.fenxiao.crossborder:product.search.keywordQuery"_s
                                << u"grant"_s << 8;
    QTest::newRow("top") << QStringList{u"--dialect"_s, u"top"_s} << u"top"_s
                         << u"com.alibaba.product.search"_s << u"grant"_s << 8;
    QTest::newRow("reseller") << QStringList{u"--dialect"_s, u"onebound"_s} << u"onebound"_s
                              << u"1688.item_search"_s << u"paid"_s << 6;
}

void TestCliAccount::guidesToAnAccount()
{
    QFETCH(QStringList, more);
    QFETCH(QString, dialect);
    QFETCH(QString, call);
    QFETCH(QString, permission);
    QFETCH(int, steps);
    const Outcome outcome = run(QStringList{u"account"_s, u"guide"_s, u"--format"_s, u"json"_s}
                                + more);
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    const QJsonObject told = outcome.json();
    QCOMPARE(told.value("dialect"_L1).toString(), dialect);
    QCOMPARE(told.value("steps"_L1).toArray().size(), steps);
    QCOMPARE(told.value("redirect_address"_L1).toString(), u"http://127.0.0.1:16880/callback"_s);
    QVERIFY(told.value("addresses"_L1).isArray());
    const QJsonObject first = told.value("calls"_L1).toArray().at(0).toObject();
    QCOMPARE(first.value("purpose"_L1).toString(), u"search"_s);
    QCOMPARE(first.value("call"_L1).toString(), call);
    QCOMPARE(first.value("permission"_L1).toString(), permission);
    QVERIFY(first.value("in_use"_L1).toBool());
}

void TestCliAccount::guidesInWords()
{
    const Outcome outcome = run({u"account"_s, u"guide"_s});
    QCOMPARE(outcome.status, 0);
    for (const char *word : {"open.1688.com", "whitelist", "sanjia account set --dialect aop",
                             "product.search.queryProductDetail", "apply for it"})
        QVERIFY2(outcome.out.contains(word), word);
    const Outcome table = run({u"account"_s, u"guide"_s, u"--format"_s, u"csv"_s});
    QVERIFY(table.out.contains("purpose,call,permission,in_use,remark"));
}

void TestCliAccount::withoutAnAccountThereIsNoGateway()
{
    QVERIFY(shown().value("gateway"_L1).isNull());
    const Outcome outcome = run({u"account"_s, u"show"_s});
    QVERIFY(outcome.out.contains("sample market"));
    QVERIFY(!outcome.out.contains("1688.com"));
}

void TestCliAccount::withoutAPassphraseSaysHowToGiveOne()
{
    const auto child = m_program->process({u"account"_s, u"set"_s, u"--app-key"_s, key(),
                                           u"--gateway"_s, gateway(), u"--secrets"_s, u"vault"_s});
    child->start();
    child->closeWriteChannel();
    QVERIFY(child->waitForFinished(30'000));
    QCOMPARE(child->exitCode(), 2);
    QVERIFY(child->readAllStandardError().contains("SANJIA_PASSPHRASE"));
}

void TestCliAccount::tellsWhichDialectCanBeUsed()
{
    QCOMPARE(set({u"main"_s, u"--dialect"_s, u"aop"_s}).status, 0);
    const Outcome outcome = run({u"account"_s, u"test"_s, u"--format"_s, u"json"_s});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    const QJsonArray checks = outcome.json().value("checks"_L1).toArray();
    QCOMPARE(checks.size(), 6);
    for (const QJsonValue &check : checks)
        QCOMPARE(check.toObject().value("state"_L1).toString(), u"passed"_s);
    // The market's clock is not this machine's, so the dialect that signs the time is refused only
    // when they differ; here they are the same.
    QVERIFY(outcome.json().value("usable_dialects"_L1).toArray().contains(u"aop"_s));
}

void TestCliAccount::nothingWrittenHoldsASecret()
{
    const quint16 port = freePort();
    QCOMPARE(set({u"main"_s, u"--dialect"_s, u"aop"_s, u"--redirect-port"_s, QString::number(port)})
                 .status,
             0);
    QByteArray said;
    const auto note = [&said](const Outcome &outcome) {
        said += outcome.out + outcome.err;
    };
    note(run({u"search"_s, u"耳机"_s, u"--verbose"_s}));
    note(run({u"search"_s, u"耳机"_s, u"--dialect"_s, u"top"_s}));
    note(m_program->run({u"search"_s, u"耳机"_s, u"--dialect"_s, u"onebound"_s},
                        m_market->account()));
    note(run({u"account"_s, u"test"_s}));
    authorize(port);
    note(run({u"account"_s, u"show"_s}));
    note(run({u"account"_s, u"list"_s, u"--format"_s, u"csv"_s}));
    note(run({u"journal"_s, u"--full"_s}));
    note(run({u"journal"_s, u"--full"_s, u"--format"_s, u"json"_s}));
    const QList<QByteArray> words{secret().toUtf8(), "t0ken-word"_ba, "p4ss-word"_ba};
    for (const QByteArray &word : words)
        QVERIFY2(!said.contains(word), word.constData());
    int files = 0;
    QDirIterator it(m_program->path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QByteArray &word : words)
            QVERIFY2(!bytes.contains(word), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 3); // accounts, vault, library
}

QTEST_GUILESS_MAIN(TestCliAccount)
#include "test_cliaccount.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/account/accountbench.h"
#include "ui/support/secretdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>

using namespace sanjia;
using namespace Qt::StringLiterals;

/// The page of the accounts, driven by keys and clicks, with the sandbox as the platform.
class TestAccountPane : public QObject, protected AccountBench
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { dropPane(); }
    void startsWithANewAccount();
    void saysWhatIsMissing();
    void savesAndNeverShowsASecretAgain();
    void testsStepByStep();
    void authorizesInTheBrowser();
    void waitingCanBeStopped();
    void usesAndForgets();
    void aClosedVaultIsAskedFor();
    void whatIsTypedSurvivesALook();
    void aNewPassphraseIsAskedForTwice();

private:
    template <class W> [[nodiscard]] W *child(const char *name) const
    {
        return m_pane->findChild<W *>(QString::fromLatin1(name));
    }
    void type(const char *field, const QString &text) { typeInto(child<QLineEdit>(field), text); }
    void click(const char *button)
    {
        QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton);
    }
    void choose(const char *box, int index)
    {
        auto *combo = child<QComboBox>(box);
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
    /// Types an account of the sandbox's, its secrets in memory.
    void typeAccount(const QString &name);
    void makeAccount(const QString &name);
};

void TestAccountPane::init() { QVERIFY(makePane({1100, 800})); }

void TestAccountPane::typeAccount(const QString &name)
{
    type("accountName", name);
    type("accountKey", m_sandbox->appKey());
    type("accountSecret", secret());
    type("accountGateway", m_sandbox->origin().toString());
    choose("accountPlace", 2); // memory
}

void TestAccountPane::makeAccount(const QString &name)
{
    click("accountNew");
    typeAccount(name);
    click("accountSave");
    QTRY_VERIFY(m_accounts->find(name) && m_pane->isEnabled());
}

void TestAccountPane::startsWithANewAccount()
{
    QCOMPARE(child<QListWidget>("accountList")->count(), 0);
    QVERIFY(child<QLineEdit>("accountName")->text().isEmpty());
    QCOMPARE(child<QComboBox>("accountDialect")->currentData().value<DialectName>(),
             DialectName::Aop); // the live platform's
    QVERIFY(!child<QPushButton>("accountSave")->isEnabled());
    QVERIFY(!child<QPushButton>("accountForget")->isEnabled());
    QVERIFY(child<QPushButton>("accountUse")->isHidden());
}

void TestAccountPane::saysWhatIsMissing()
{
    const auto *complaint = child<QLabel>("accountComplaint");
    type("accountName", u"main"_s);
    click("accountSave");
    QVERIFY(complaint->isVisible());
    QVERIFY(complaint->text().contains("AppKey"_L1));
    type("accountKey", u"1"_s);
    QVERIFY(complaint->isHidden()); // until it is judged again
    click("accountSave");
    QVERIFY(complaint->text().contains("AppSecret"_L1));
    QVERIFY(!child<QPushButton>("accountTest")->isEnabled()); // nothing to test with
    QVERIFY(!child<QPushButton>("accountAuthorize")->isEnabled());
    type("accountSecret", u"s"_s);
    QVERIFY(child<QPushButton>("accountTest")->isEnabled());
    type("accountGateway", u"http://example.com"_s);
    click("accountSave");
    QVERIFY(complaint->text().contains("https"_L1));
    QVERIFY(m_accounts->list().isEmpty());
}

void TestAccountPane::savesAndNeverShowsASecretAgain()
{
    QVERIFY(child<QLabel>("emptyNote")->isVisible());
    QSignalSpy restart(m_pane.get(), &AccountPane::restartNeeded);
    makeAccount(u"main"_s);
    QCOMPARE(restart.count(), 1); // the first account is used at once
    QVERIFY(!child<QLabel>("emptyNote")->isVisible());
    QCOMPARE(child<QListWidget>("accountList")->count(), 1);
    const auto *secret = child<QLineEdit>("accountSecret");
    QVERIFY(secret->text().isEmpty());
    QVERIFY(secret->placeholderText().contains("kept"_L1));
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QVERIFY(!child<QPushButton>("accountSave")->isEnabled());
    // A change keeps the secret that is not typed again.
    child<QSpinBox>("accountBudget")->setValue(99);
    click("accountSave");
    QTRY_COMPARE(m_accounts->find(u"main"_s)->budgetPerMinute, 99);
    QTRY_VERIFY(m_pane->isEnabled());
    const auto kept = answerOf(m_accounts->credentials(*m_accounts->find(u"main"_s)));
    QCOMPARE(kept->appSecret, m_sandbox->appSecret());
}

void TestAccountPane::testsStepByStep()
{
    typeAccount(u"main"_s);
    click("accountTest");
    QVERIFY(!child<QPushButton>("accountTest")->isEnabled());
    auto *end = child<QLabel>("checkEnd");
    QTRY_VERIFY_WITH_TIMEOUT(end->isVisible(), 30'000);
    QVERIFY2(end->text().contains("aop, top"_L1), qPrintable(end->text()));
    QCOMPARE(child<QLabel>("checkState2")->text(), u"passed"_s); // the signature
    QVERIFY(child<QPushButton>("accountTest")->isEnabled());
    // What was only tried is not kept.
    QVERIFY(m_accounts->list().isEmpty());
    type("accountSecret", u"wrong"_s);
    click("accountTest");
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>("checkState2")
                                 && child<QLabel>("checkState2")->text() == "failed"_L1,
                             30'000);
}

void TestAccountPane::authorizesInTheBrowser()
{
    QTcpServer port;
    QVERIFY(port.listen(QHostAddress::LocalHost));
    typeAccount(u"main"_s);
    child<QSpinBox>("accountPort")->setValue(port.serverPort());
    port.close();
    click("accountAuthorize");
    QVERIFY(child<QWidget>("accountWaiting")->isVisible());
    QCOMPARE(m_dialogs.pages.size(), 1);
    QNetworkAccessManager browser;
    QNetworkRequest request(m_dialogs.pages.constFirst());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    const std::unique_ptr<QNetworkReply> reply(browser.get(request));
    QTRY_VERIFY(m_accounts->find(u"main"_s)); // with its tokens, at once
    QVERIFY(child<QWidget>("accountWaiting")->isHidden());
    const auto kept = answerOf(m_accounts->credentials(*m_accounts->find(u"main"_s)));
    QVERIFY(!kept->tokens.refresh.isEmpty());
    QTRY_VERIFY(child<QLabel>("accountTokenState")->text().contains("renewed"_L1));
}

void TestAccountPane::waitingCanBeStopped()
{
    QTcpServer port;
    QVERIFY(port.listen(QHostAddress::LocalHost));
    const quint16 number = port.serverPort();
    typeAccount(u"main"_s);
    child<QSpinBox>("accountPort")->setValue(number);
    QSignalSpy failed(m_pane.get(), &AccountPane::failed);
    click("accountAuthorize");
    QCOMPARE(failed.count(), 1); // the port is taken
    port.close();
    click("accountAuthorize");
    QVERIFY(child<QWidget>("accountWaiting")->isVisible());
    click("accountStop");
    QVERIFY(child<QWidget>("accountWaiting")->isHidden());
    QVERIFY(child<QPushButton>("accountAuthorize")->isEnabled());
    QVERIFY(port.listen(QHostAddress::LocalHost, number)); // nobody waits there any more
}

void TestAccountPane::usesAndForgets()
{
    makeAccount(u"one"_s);
    makeAccount(u"two"_s);
    auto *list = child<QListWidget>("accountList");
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().contains("in use"_L1));
    list->setCurrentRow(1);
    QSignalSpy restart(m_pane.get(), &AccountPane::restartNeeded);
    click("accountUse");
    QCOMPARE(restart.count(), 1);
    QCOMPARE(m_accounts->chosen()->name, u"two"_s);
    m_dialogs.yes = false;
    click("accountForget");
    QCOMPARE(m_accounts->list().size(), 2);
    m_dialogs.yes = true;
    click("accountForget");
    QTRY_COMPARE(restart.count(), 2);
    QCOMPARE(m_accounts->list().size(), 1);
}

void TestAccountPane::aClosedVaultIsAskedFor()
{
    typeAccount(u"main"_s);
    choose("accountPlace", 1);
    click("accountSave"); // asked, and the person cancels
    QCOMPARE(m_dialogs.asked, 1);
    QVERIFY(m_accounts->list().isEmpty());
    m_dialogs.secret = u"word"_s;
    click("accountSave");
    QTRY_VERIFY_WITH_TIMEOUT(m_accounts->find(u"main"_s), 30'000);
    QVERIFY(m_accounts->vaultExists());
    QCOMPARE(m_accounts->find(u"main"_s)->place, SecretPlace::Vault);
}

void TestAccountPane::whatIsTypedSurvivesALook()
{
    makeAccount(u"main"_s);
    type("accountName", u"half typed"_s);
    m_pane->refresh();
    QCOMPARE(child<QLineEdit>("accountName")->text(), u"half typed"_s);
}

void TestAccountPane::aNewPassphraseIsAskedForTwice()
{
    auto *dialog = new SecretDialog(u"word"_s, true);
    QSignalSpy accepted(dialog, &QDialog::accepted);
    dialog->open();
    auto *first = dialog->findChild<QLineEdit *>(u"secretFirst"_s);
    auto *again = dialog->findChild<QLineEdit *>(u"secretAgain"_s);
    QPushButton *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled());
    QTest::keyClicks(first, u"abc"_s);
    QVERIFY(!ok->isEnabled());
    QTest::keyClicks(again, u"abd"_s);
    QVERIFY(!ok->isEnabled());
    QTest::keyClick(again, Qt::Key_Backspace);
    QTest::keyClicks(again, u"c"_s);
    QVERIFY(ok->isEnabled());
    QCOMPARE(dialog->secret(), Secret(u"abc"_s));
    QTest::mouseClick(ok, Qt::LeftButton);
    QCOMPARE(accepted.count(), 1);
}

QTEST_MAIN(TestAccountPane)
#include "test_accountpane.moc"

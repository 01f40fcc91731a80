// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/accountcalls.h"
#include "tests/ui/account/accountbench.h"
#include "ui/account/connectpages.h"
#include "ui/account/connectpane.h"
#include "ui/text/connecttext.h"

#include <QAbstractItemModelTester>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace sanjia;
using namespace Qt::StringLiterals;

/// The guided page, driven by keys and clicks from its first step to the first search, with the
/// sandbox as the platform.
class TestConnectPane : public QObject, protected AccountBench
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { dropPane(); }
    void opensAtTheBeginning();
    void eachDialectHasItsSteps_data();
    void eachDialectHasItsSteps();
    void everyDialectHasItsWords();
    void everyStepIsLeftByItsKey();
    void tellsWhatEachCallNeeds();
    void pastesSeveralLines();
    void pastesIntoAField();
    void nothingToPasteIsSaid();
    void keysAreAskedForOnTheWay();
    void leadsToTheFirstSearch();
    void aFailedTestLeadsToItsStep();
    void theAddressARefusalNamedIsShown();
    void isLeftAndComeBackTo();
    void secretsAreNowhere();

private:
    template <class W> [[nodiscard]] W *child(const char *name) const
    {
        return m_pane->findChild<ConnectPane *>()->findChild<W *>(QString::fromLatin1(name));
    }
    void click(const char *button)
    {
        QTest::mouseClick(child<QAbstractButton>(button), Qt::LeftButton);
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] QString step() const { return m_pane->place().value(u"connect"_s); }
    void goTo(const QString &step, const QString &way = u"aop"_s)
    {
        m_pane->goTo({{u"connect"_s, step}, {u"way"_s, way}});
    }
    void type(const char *field, const QString &text) { typeInto(child<QLineEdit>(field), text); }
    /// The sandbox's keys on the step of the keys, kept in memory.
    void typeKeys(const QString &appSecret);
};

void TestConnectPane::init()
{
    QVERIFY(makePane({900, 560}));
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    QTest::mouseClick(m_pane->findChild<QPushButton *>(u"accountGuide"_s), Qt::LeftButton);
    QCOMPARE(step(), u"begin"_s);
}

void TestConnectPane::typeKeys(const QString &appSecret)
{
    goTo(u"keys"_s);
    type("accountKey", m_sandbox->appKey());
    type("accountSecret", appSecret);
    child<QCheckBox>("connectAll")->setChecked(true);
    type("accountGateway", m_sandbox->origin().toString());
    child<QComboBox>("accountPlace")->setCurrentIndex(2); // memory
}

void TestConnectPane::opensAtTheBeginning()
{
    QVERIFY(!child<QPushButton>("connectBack")->isEnabled());
    QVERIFY(child<QPushButton>("connectNext")->hasFocus());
    press(Qt::Key_Return);
    QCOMPARE(step(), u"way"_s);
    QVERIFY(child<QRadioButton>("connectWay_aop")->hasFocus());
    QTest::keyClick(m_pane.get(), Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(step(), u"begin"_s);
    click("connectClose");
    QVERIFY(m_pane->place().isEmpty());
    QVERIFY(!m_pane->findChild<ConnectPane *>()->isVisible());
}

void TestConnectPane::eachDialectHasItsSteps_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<int>("steps");
    QTest::newRow("aop") << u"aop"_s << 8;
    QTest::newRow("top") << u"top"_s << 8;
    QTest::newRow("onebound") << u"onebound"_s << 6; // no whitelist, no consent
}

void TestConnectPane::eachDialectHasItsSteps()
{
    QFETCH(QString, dialect);
    QFETCH(int, steps);
    goTo(u"way"_s);
    QTest::mouseClick(child<QRadioButton>(qPrintable(u"connectWay_"_s + dialect)), Qt::LeftButton,
                      {}, QPoint(8, 8));
    auto *list = child<QListWidget>("connectSteps");
    QCOMPARE(list->count(), steps);
    for (const auto *page : m_pane->findChildren<ConnectPage *>()) {
        const auto *text = page->findChild<QLabel *>(u"connectText"_s);
        QVERIFY(!text->text().isEmpty());
        QCOMPARE(page->accessibleDescription(), text->text());
    }
    // The list leads there, too.
    list->setCurrentRow(2);
    QTRY_COMPARE(step(), u"calls"_s);
    QVERIFY(child<QTableWidget>("connectCalls")->rowCount() >= 2);
}

/// One that is forgotten there would be offered in the words of another.
void TestConnectPane::everyDialectHasItsWords()
{
    QSet<QString> texts;
    for (const DialectName dialect : kDialects) {
        const QString word = wordOf(dialect);
        QVERIFY2(connecttext::dialectName(word).startsWith(word), qPrintable(word));
        texts.insert(connecttext::dialectText(word));
        QCOMPARE(dialectNamed(word), std::optional(dialect));
    }
    QCOMPARE(texts.size(), qsizetype{kDialects.size()});
}

/// A key that two controls share goes to the other one first, and then only moves the focus.
void TestConnectPane::everyStepIsLeftByItsKey()
{
    for (const auto &[from, to] : {std::pair(u"begin"_s, u"way"_s), std::pair(u"way"_s, u"calls"_s),
                                   std::pair(u"calls"_s, u"address"_s)}) {
        goTo(from);
        QTest::keyClick(m_pane.get(), Qt::Key_X, Qt::AltModifier);
        QTRY_COMPARE(step(), to);
    }
    typeKeys(secret());
    child<QCheckBox>("connectAll")->setChecked(false);
    QTest::keyClick(m_pane.get(), Qt::Key_X, Qt::AltModifier);
    QTRY_COMPARE(step(), u"authorize"_s);
}

void TestConnectPane::tellsWhatEachCallNeeds()
{
    goTo(u"calls"_s);
    auto *table = child<QTableWidget>("connectCalls");
    const QAbstractItemModelTester tester(table->model());
    QVERIFY(table->item(0, 1)->text().contains("product.search.keywordQuery"_L1));
    QCOMPARE(table->item(0, 2)->text(), u"apply for it"_s);
    auto *link = child<QPushButton>("connectCallPage");
    QVERIFY(link->isVisible());
    QVERIFY(link->toolTip().contains("product.search.keywordQuery"_L1));
    table->setCurrentCell(table->rowCount() - 1, 0); // the token: nothing to apply for
    QVERIFY(!link->isVisible());
    // All of it is there without scrolling inside.
    QTRY_COMPARE(table->viewport()->height(), table->verticalHeader()->length());
}

void TestConnectPane::pastesSeveralLines()
{
    goTo(u"keys"_s);
    QGuiApplication::clipboard()->setText(u"AppKey：1234567\nAppSecret：s3cr3t-w0rd\n"_s);
    press(Qt::Key_Space); // the button has the focus
    QCOMPARE(child<QLineEdit>("accountKey")->text(), u"1234567"_s);
    QCOMPARE(child<QLineEdit>("accountSecret")->text(), u"s3cr3t-w0rd"_s);
    QCOMPARE(child<QLineEdit>("accountSecret")->echoMode(), QLineEdit::Password);
    const QString said = child<QLabel>("connectComplaint")->text();
    QVERIFY(said.contains("AppKey"_L1) && said.contains("AppSecret"_L1));
    QVERIFY(!said.contains("s3cr3t"_L1));
}

void TestConnectPane::pastesIntoAField()
{
    goTo(u"keys"_s);
    QGuiApplication::clipboard()->setText(u"AppSecret: s3cr3t-w0rd\nAppKey: 1234567\n"_s);
    auto *key = child<QLineEdit>("accountKey");
    key->setFocus();
    QTest::keyClick(key, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(key->text(), u"1234567"_s);
    QCOMPARE(child<QLineEdit>("accountSecret")->text(), u"s3cr3t-w0rd"_s);
    // One line is pasted as ever.
    QGuiApplication::clipboard()->setText(u"89"_s);
    QTest::keyClick(key, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(key->text(), u"123456789"_s);
}

void TestConnectPane::nothingToPasteIsSaid()
{
    goTo(u"keys"_s);
    QGuiApplication::clipboard()->setText(u"to be or not"_s);
    click("connectPaste");
    QVERIFY(child<QLabel>("connectComplaint")->isVisible());
    QVERIFY(child<QLineEdit>("accountKey")->text().isEmpty());
}

void TestConnectPane::keysAreAskedForOnTheWay()
{
    goTo(u"keys"_s);
    click("connectNext");
    QCOMPARE(step(), u"keys"_s);
    QVERIFY(child<QLabel>("connectComplaint")->text().contains("AppKey"_L1));
    // The list of steps does not get around it.
    child<QListWidget>("connectSteps")->setCurrentRow(6);
    QTRY_COMPARE(child<QListWidget>("connectSteps")->currentRow(), 4);
    QCOMPARE(step(), u"keys"_s);
    QVERIFY(m_accounts->list().isEmpty());
}

void TestConnectPane::leadsToTheFirstSearch()
{
    QSignalSpy search(m_pane.get(), &AccountPane::searchRequested);
    QSignalSpy restart(m_pane.get(), &AccountPane::restartNeeded);
    typeKeys(secret());
    press(Qt::Key_Return); // in a field
    QTRY_COMPARE(step(), u"authorize"_s);
    QCOMPARE(m_accounts->list().size(), 1);
    QCOMPARE(restart.count(), 0); // nothing changes for the window yet
    click("connectNext");
    QCOMPARE(step(), u"test"_s);
    QVERIFY(child<QPushButton>("connectTest")->hasFocus());
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("connectNext")->hasFocus(), 30'000);
    QVERIFY(child<QPushButton>("connectMend")->isHidden());
    press(Qt::Key_Return);
    QCOMPARE(step(), u"done"_s);
    QVERIFY(child<QLabel>("connectDoubt")->isHidden());
    press(Qt::Key_Return);
    QCOMPARE(search.count(), 1);
    QCOMPARE(restart.count(), 1);
    QVERIFY(m_accounts->chosen());
    QVERIFY(m_pane->place().isEmpty());
}

void TestConnectPane::aFailedTestLeadsToItsStep()
{
    typeKeys(u"wrong"_s);
    click("connectNext");
    QTRY_COMPARE(step(), u"authorize"_s);
    click("connectNext");
    click("connectNext");
    QCOMPARE(step(), u"done"_s);
    auto *doubt = child<QLabel>("connectDoubt");
    QVERIFY(doubt->isVisible());
    const QString untested = doubt->text();
    click("connectBack");
    QCOMPARE(step(), u"test"_s);
    click("connectTest");
    auto *mend = child<QPushButton>("connectMend");
    QTRY_VERIFY_WITH_TIMEOUT(mend->isVisible(), 30'000);
    QVERIFY(mend->text().contains("Your keys"_L1));
    click("connectNext");
    QVERIFY(doubt->isVisible() && doubt->text() != untested);
    click("connectBack");
    QTest::mouseClick(mend, Qt::LeftButton);
    QCOMPARE(step(), u"keys"_s);
}

void TestConnectPane::theAddressARefusalNamedIsShown()
{
    const QList<OwnAddress> own{{u"192.168.1.5"_s, false}, {u"101.80.3.4"_s, true}};
    const QString known = connecttext::addressHint(own, u"203.0.113.7"_s);
    QVERIFY(known.contains("203.0.113.7"_L1));
    QVERIFY(known.contains(u"192.168.1.5 – in your own network only"_s));
    QVERIFY(known.contains(u"101.80.3.4 – a public address"_s));
    goTo(u"address"_s);
    QVERIFY(child<QLabel>("connectAddresses")->text().contains("asks nobody"_L1));
    QVERIFY(child<QPushButton>("connectCopy")->isHidden());
    CheckResult refused{Check::Search, CheckResult::State::Failed,
                        Error{ErrorKind::Permission, u"403"_s, {}, std::nullopt}, 0};
    QCOMPARE(connecttext::mends(refused), ConnectStep::Address);
    refused.error->code = u"gw.APIACLDecline"_s;
    QCOMPARE(connecttext::mends(refused), ConnectStep::Calls);
}

void TestConnectPane::isLeftAndComeBackTo()
{
    goTo(u"address"_s, u"top"_s);
    const Spot left = m_pane->place();
    click("connectClose");
    m_pane->goTo({});
    QVERIFY(m_pane->place().isEmpty());
    m_pane->goTo(left); // as after a restart
    QCOMPARE(m_pane->place(), left);
    QVERIFY(child<QRadioButton>("connectWay_top")->isChecked());
    QTest::mouseClick(child<QPushButton>("connectClose"), Qt::LeftButton);
    QTest::mouseClick(m_pane->findChild<QPushButton *>(u"accountGuide"_s), Qt::LeftButton);
    QCOMPARE(step(), u"address"_s);
    // A place in the past knows nothing of an account that was kept since.
    typeKeys(secret());
    click("connectNext");
    QTRY_COMPARE(step(), u"authorize"_s);
    m_pane->goTo(left);
    QCOMPARE(step(), u"address"_s);
    QCOMPARE(child<QLineEdit>("accountKey")->text(), m_sandbox->appKey());
    m_pane->goTo({{u"connect"_s, u"no such step"_s}});
    QVERIFY(m_pane->place().isEmpty());
}

void TestConnectPane::secretsAreNowhere()
{
    typeKeys(u"s3cr3t-w0rd"_s);
    const Spot place = m_pane->place();
    for (const QString &text : place)
        QVERIFY(!text.contains("s3cr3t"_L1));
    for (const auto *label : m_pane->findChildren<QLabel *>())
        QVERIFY(!label->text().contains("s3cr3t"_L1));
}

QTEST_MAIN(TestConnectPane)
#include "test_connectpane.moc"

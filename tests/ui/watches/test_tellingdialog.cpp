// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/tellingdialog.h"

#include "tests/support/accessiblenames.h"
#include "tests/support/webhookserver.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/watches/alertpane.h"
#include "ui/watches/tellingmodel.h"
#include "ui/watches/watchpane.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// How alerts are told, set up in the window by keys and clicks, over a real store, real programs
/// and real connections.
class TestTellingDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { bench.reset(); }
    void opensFromBothPages();
    void aProgramByKeyboard();
    void aWebhookAndItsSecrets();
    void aPageADay();
    void saysWhatIsWrong();
    void theDesktopSwitchIsOne();
    void tellsWhatTheWindowNotices();
    void theModelIsSound();
    void everyFocusableWidgetHasAName();

private:
    static constexpr UtcMs kNow = 1'790'000'000'000;

    [[nodiscard]] TellingDialog *dialog() const
    {
        return bench->window->findChild<TellingDialog *>();
    }
    template <class W> [[nodiscard]] W *in(const char *name) const
    {
        return dialog()->findChild<W *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString words(const char *name) const { return in<QLabel>(name)->text(); }
    void open() const
    {
        bench->press(Qt::Key_7, Qt::AltModifier);
        bench->click(bench->child<QPushButton>("alertTelling"));
        QVERIFY(dialog());
        dialog()->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog());
        QTRY_VERIFY(in<QCheckBox>("tellingNotify")->hasFocus());
    }
    void look() const
    {
        clock->advance(7 * 3'600'000);
        bench->schedule.look();
    }

    std::unique_ptr<SettableClock> clock;
    std::unique_ptr<FakeGateway> gateway;
    std::unique_ptr<WindowBench> bench;
    qint64 fen = 1'000;
};

void TestTellingDialog::init()
{
    fen = 1'000;
    clock = std::make_unique<SettableClock>(kNow);
    gateway = std::make_unique<FakeGateway>();
    gateway->onSearch = [this](const SearchQuery &) -> Result<SearchPage> {
        SearchPage page;
        page.offers = {offerAt(1, fen)};
        page.total = 1;
        return page;
    };
    bench = std::make_unique<WindowBench>(*gateway, *clock);
    QVERIFY(bench->open());
}

void TestTellingDialog::opensFromBothPages()
{
    open();
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    bench->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench->window.get()));
    QTRY_VERIFY(QApplication::focusWidget());
    bench->press(Qt::Key_6, Qt::AltModifier);
    bench->click(bench->child<QPushButton>("watchTelling"));
    QVERIFY(dialog());
    QVERIFY(!in<QPushButton>("commandTest")->isEnabled()); // nothing is set up
    QVERIFY(!in<QPushButton>("webhookOff")->isEnabled());
    QVERIFY(words("digestWords").contains("nothing is sent"_L1));
    const auto left = [this](const char *name) {
        return in<QWidget>(name)->mapTo(dialog(), QPoint()).x();
    };
    QTRY_COMPARE(left("commandProgram"), left("webhookAddress"));
    QTRY_COMPARE(left("digestHour"), left("webhookAddress"));
}

void TestTellingDialog::aProgramByKeyboard()
{
    QTemporaryDir dir;
    const QString out = dir.filePath(u"a b.txt"_s);
    open();
    auto *program = in<QLineEdit>("commandProgram");
    bench->press(Qt::Key_P, Qt::AltModifier);
    QVERIFY2(program->hasFocus(), qPrintable(QApplication::focusWidget()->objectName()));
    QTest::keyClicks(program, u"tee"_s);
    bench->press(Qt::Key_A, Qt::AltModifier);
    QVERIFY(in<QLineEdit>("commandArguments")->hasFocus());
    QTest::keyClicks(in<QLineEdit>("commandArguments"), u"-a \"%1\""_s.arg(out));
    in<QPushButton>("commandKeep")->setFocus();
    QTest::keyClick(in<QPushButton>("commandKeep"), Qt::Key_Space);
    QTRY_VERIFY(bench->telling.settings()->command);
    QCOMPARE(bench->telling.settings()->command->arguments, (QStringList{u"-a"_s, out}));
    QTRY_VERIFY(in<QPushButton>("commandTest")->isEnabled());
    QCOMPARE(in<QLineEdit>("commandArguments")->text(), u"-a \"%1\""_s.arg(out));
    QTest::keyClick(in<QPushButton>("commandTest"), Qt::Key_Space);
    QTRY_COMPARE(words("commandWords"), u"The test arrived."_s);
    QCOMPARE(bench->lines(out), QList<QByteArray>{"test 1"});
    QTest::keyClick(in<QPushButton>("commandOff"), Qt::Key_Space);
    QTRY_VERIFY(!bench->telling.settings()->command);
    QTRY_VERIFY(!in<QPushButton>("commandOff")->isEnabled());
}

void TestTellingDialog::aWebhookAndItsSecrets()
{
    WebhookServer server;
    server.answers = {WebhookServer::reply("200 OK"), WebhookServer::reply("404 Where")};
    open();
    in<QLineEdit>("webhookAddress")->setText(server.address());
    in<QLineEdit>("webhookKey")->setText(u"k3y"_s);
    in<QComboBox>("webhookPlace")->setCurrentIndex(1); // the vault
    bench->dialogs.secret = u"open sesame"_s;
    bench->click(in<QPushButton>("webhookKeep"));
    QTRY_VERIFY(bench->telling.settings()->webhook);
    QTRY_VERIFY(in<QPushButton>("webhookTest")->isEnabled());
    // Neither is shown again, only the host.
    QVERIFY(in<QLineEdit>("webhookAddress")->text().isEmpty());
    QVERIFY(in<QLineEdit>("webhookAddress")->placeholderText().contains("127.0.0.1:"_L1));
    QVERIFY(in<QLineEdit>("webhookKey")->text().isEmpty());
    QCOMPARE(in<QLineEdit>("webhookKey")->echoMode(), QLineEdit::Password);
    bench->click(in<QPushButton>("webhookTest"));
    QTRY_COMPARE(words("webhookWords"), u"The test arrived."_s);
    QCOMPARE(server.posts.first().body, QByteArray("test 1"));
    QVERIFY(server.posts.first().headers.contains("x-sanjia-signature"));
    bench->click(in<QPushButton>("webhookTest"));
    QTRY_VERIFY(words("webhookWords").contains("404"_L1));
    // What is not typed stays as it was.
    bench->click(in<QPushButton>("webhookKeep"));
    QTRY_VERIFY(words("webhookWords").contains("from now on"_L1));
    QVERIFY(bench->telling.settings()->webhook->isSigned);
    const QStringList names = QDir(bench->dir.path()).entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(bench->dir.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("s3cr3t-t0ken"), qPrintable(name));
    }
}

void TestTellingDialog::aPageADay()
{
    QTemporaryDir folder;
    open();
    bench->dialogs.path = folder.path();
    bench->click(in<QPushButton>("digestChoose"));
    QCOMPARE(in<QLineEdit>("digestFolder")->text(), folder.path());
    in<QComboBox>("digestHour")->setCurrentIndex(6);
    bench->click(in<QPushButton>("digestKeep"));
    QTRY_VERIFY(bench->telling.settings()->digest);
    QCOMPARE(bench->telling.settings()->digest->hour, 6);
    QTRY_VERIFY(in<QPushButton>("digestTest")->isEnabled());
    bench->click(in<QPushButton>("digestTest"));
    QTRY_COMPARE(words("digestWords"), u"The test arrived."_s);
    QVERIFY(QFile::exists(folder.filePath(u"sanjia-alerts-test.html"_s)));
}

void TestTellingDialog::saysWhatIsWrong()
{
    open();
    bench->click(in<QPushButton>("commandKeep"));
    QVERIFY(!words("commandWords").isEmpty());
    QCOMPARE(dialog()->focusWidget(), in<QLineEdit>("commandProgram"));
    in<QLineEdit>("webhookAddress")->setText(u"http://hooks.example.com/"_s);
    in<QComboBox>("webhookPlace")->setCurrentIndex(2);
    bench->click(in<QPushButton>("webhookKeep"));
    QTRY_VERIFY(words("webhookWords").contains("https://"_L1));
    in<QLineEdit>("digestFolder")->setText(u"/no/such/folder"_s);
    bench->click(in<QPushButton>("digestKeep"));
    QTRY_VERIFY(words("digestWords").contains("/no/such/folder"_L1));
    QVERIFY(bench->telling.settings()->ways().isEmpty());
    in<QLineEdit>("commandProgram")->setText(u"/no/such/program"_s);
    bench->click(in<QPushButton>("commandKeep"));
    QTRY_VERIFY(in<QPushButton>("commandTest")->isEnabled());
    bench->click(in<QPushButton>("commandTest"));
    QTRY_VERIFY(words("commandWords").contains("/no/such/program"_L1));
}

void TestTellingDialog::theDesktopSwitchIsOne()
{
    open();
    QVERIFY(in<QCheckBox>("tellingNotify")->isChecked());
    QTest::keyClick(in<QCheckBox>("tellingNotify"), Qt::Key_Space);
    QVERIFY(!bench->child<QCheckBox>("alertNotify")->isChecked());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(bench->reopen());
    open();
    QVERIFY(!in<QCheckBox>("tellingNotify")->isChecked());
}

void TestTellingDialog::tellsWhatTheWindowNotices()
{
    WebhookServer server;
    server.answers = {WebhookServer::reply("503 Busy")};
    QVERIFY(answerOf(
        bench->telling.setWebhook(Secret(server.address()), Secret(), SecretPlace::Memory)));
    Watch watch;
    watch.what = u"耳机"_s;
    watch.rules = {*WatchRule::parse(u"drop 5%"_s)};
    QVERIFY(answerOf(bench->watches.add(watch)));
    const auto idle = [this] {
        return !bench->schedule.runner().isRunning();
    };
    QTRY_VERIFY(idle());
    look();
    QTRY_VERIFY(idle());
    fen = 800;
    look();
    QTRY_COMPARE(server.posts.size(), 1);
    QCOMPARE(server.posts.first().body, QByteArray("alerts 1"));
    open();
    auto *view = in<QTableView>("tellingView");
    QTRY_COMPARE(view->model()->rowCount(), 1);
    const auto why = [view] {
        return view->model()->index(0, TellingModel::Why).data().toString();
    };
    QTRY_VERIFY(why().contains("503"_L1));
    QVERIFY(view->model()->index(0, TellingModel::State).data().toString().startsWith("again"_L1));
}

void TestTellingDialog::theModelIsSound()
{
    TellingModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    Telling waiting;
    waiting.id = 2;
    waiting.alerts = 3;
    waiting.tries = 1;
    waiting.madeAt = kNow;
    waiting.nextAt = kNow + 60'000;
    waiting.error = Error{ErrorKind::Defect, u"3"_s, u"first\nlast words"_s, {}};
    Telling dropped;
    dropped.id = 1;
    dropped.channel = TellingChannel::Digest;
    dropped.state = TellingState::GivenUp;
    dropped.endedAt = kNow;
    dropped.error = Error{ErrorKind::Cancelled, {}, {}, {}};
    model.setTellings({waiting, dropped});
    QCOMPARE(model.rowCount(), 2);
    const auto cell = [&model](int row, int column) {
        return model.index(row, column).data().toString();
    };
    QCOMPARE(cell(0, TellingModel::Way), u"Program"_s);
    QCOMPARE(cell(0, TellingModel::Alerts), u"3"_s);
    QVERIFY(cell(0, TellingModel::Why).contains("last words"_L1));
    QVERIFY(!cell(0, TellingModel::Why).contains("first"_L1));
    QCOMPARE(cell(1, TellingModel::State), u"dropped"_s);
    QCOMPARE(cell(1, TellingModel::Way), u"Daily page"_s);
    model.setTellings({});
    QCOMPARE(model.rowCount(), 0);
}

void TestTellingDialog::everyFocusableWidgetHasAName()
{
    open();
    QCOMPARE(namelessIn(dialog()), QStringList());
}

QTEST_MAIN(TestTellingDialog)
#include "test_tellingdialog.moc"

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/journal.h"
#include "tests/support/bench.h"
#include "tests/support/browsercatch.h"
#include "ui/console/callmodel.h"
#include "ui/console/consolepane.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace sanjia;
using namespace Qt::StringLiterals;

namespace {

CallRecord call(const QString &keywords, std::optional<Error> error = {})
{
    CallRecord record;
    record.at = 1'700'000'000'000;
    record.interfaceName = u"com.alibaba.product.search"_s;
    record.address = u"https://gw.open.1688.com/openapi/x"_s;
    record.parameters = {{u"keywords"_s, keywords}, {u"access_token"_s, u"***"_s}};
    record.textToSign = u"access_token***keywords"_s + keywords;
    record.signature = u"ABCDEF"_s;
    record.status = error ? 400 : 200;
    record.tries = 1;
    record.error = std::move(error);
    record.reply = R"({"result":{"total":1}})";
    return record;
}

Error declined()
{
    return {ErrorKind::Permission, u"gw.APIACLDecline"_s, u"not allowed"_s, std::nullopt};
}

} // namespace

class TestConsole : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void modelKeepsItsPromises();
    void saysWhenThereIsNothing();
    void explainsARefusal();
    void leadsToThePageOfTheCall();
    void filtersByWordsAndRefusals();
    void newCallsAppearByThemselves();
    void replyRawOrIndented();
    void copiesWithoutSecrets();

private:
    template <class W> W *child(const char *name) const
    {
        return pane->findChild<W *>(QString::fromLatin1(name));
    }
    [[nodiscard]] int rows() const { return child<QTableView>("callView")->model()->rowCount(); }
    void record(const CallRecord &record)
    {
        QSignalSpy spy(journal.get(), &Journal::recorded);
        journal->record(record);
        QTRY_COMPARE(spy.count(), 1);
    }

    std::unique_ptr<Bench> bench;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<ConsolePane> pane;
};

void TestConsole::init()
{
    bench = std::make_unique<Bench>();
    QVERIFY(bench->open());
    journal = std::make_unique<Journal>(bench->store);
    pane = std::make_unique<ConsolePane>(*journal, nullptr);
    pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(pane.get()));
}

void TestConsole::cleanup()
{
    pane.reset();
    journal.reset();
    bench.reset();
}

void TestConsole::modelKeepsItsPromises()
{
    CallModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCalls({call(u"a"_s), call(u"b"_s, declined())});
    model.prepend(call(u"c"_s));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.callAt(0).parameters.first().second, u"c"_s);
    QVERIFY(model.index(2, CallModel::Status).data().toString().contains("gw.APIACLDecline"_L1));
    QVERIFY(model.index(2, 0).data(CallModel::RefusedRole).toBool());
    QVERIFY(model.index(0, CallModel::Time).data().toString().contains(":20"_L1)); // seconds
    for (int i = 0; i < CallModel::kMostRows + 5; ++i)
        model.prepend(call(QString::number(i)));
    QCOMPARE(model.rowCount(), int{CallModel::kMostRows});
    model.setCalls({});
    QCOMPARE(model.rowCount(), 0);
}

void TestConsole::saysWhenThereIsNothing()
{
    pane->refresh();
    QTRY_VERIFY(!child<QTableView>("callView")->isVisible());
    QVERIFY(!child<QPushButton>("callCurl")->isEnabled());
    const auto parts = pane->findChildren<QPlainTextEdit *>();
    QCOMPARE(parts.size(), 3);
    for (const QPlainTextEdit *part : parts)
        QVERIFY2(!part->placeholderText().isEmpty(), qPrintable(part->objectName()));
    // Of a call that was chosen nothing is promised.
    record(call(u"耳机"_s));
    QTRY_VERIFY(!child<QPlainTextEdit>("callReply")->toPlainText().isEmpty());
    for (const QPlainTextEdit *part : parts)
        QVERIFY2(part->placeholderText().isEmpty(), qPrintable(part->objectName()));
}

void TestConsole::explainsARefusal()
{
    record(call(u"耳机"_s, declined()));
    QTRY_COMPARE(rows(), 1);
    QVERIFY(child<QLabel>("callWhy")->isVisible());
    QVERIFY(child<QLabel>("callWhy")->text().contains("gw.APIACLDecline"_L1));
    QVERIFY(child<QLabel>("callWhy")->text().contains("com.alibaba.product.search"_L1));
    QVERIFY(child<QLabel>("callAdvice")->text().contains("apply"_L1));
    QVERIFY(child<QPlainTextEdit>("callSigned")->toPlainText().contains("ABCDEF"_L1));
    record(call(u"线"_s));
    child<QTableView>("callView")->selectRow(0);
    QVERIFY(!child<QLabel>("callWhy")->isVisible()); // went well: nothing to explain
}

void TestConsole::leadsToThePageOfTheCall()
{
    BrowserCatch browser;
    CallRecord refused = call(u"耳机"_s, declined());
    refused.interfaceName = u"com.alibaba.product:alibaba.product.get"_s;
    record(refused);
    QTRY_COMPARE(rows(), 1);
    auto *link = child<QPushButton>("callLink");
    QVERIFY(link->isVisible());
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(browser.opened.size(), 1);
    QVERIFY(
        browser.opened.first().toString().endsWith("com.alibaba.product:alibaba.product.get-1"_L1));
    // A refusal that has no place on the platform: the button goes, the words stay.
    record(call(u"线"_s, Error{ErrorKind::Timeout, {}, {}, std::nullopt}));
    child<QTableView>("callView")->selectRow(0);
    QVERIFY(child<QLabel>("callWhy")->isVisible());
    QVERIFY(!link->isVisible());
}

void TestConsole::filtersByWordsAndRefusals()
{
    record(call(u"耳机"_s, declined()));
    record(call(u"数据线"_s));
    record(call(u"手机壳"_s));
    QTRY_COMPARE(rows(), 3);
    auto *words = child<QLineEdit>("consoleFilter");
    words->setText(u"product.search 数据线"_s);
    QCOMPARE(rows(), 1);
    words->setText(u"nothing like it"_s);
    QCOMPARE(rows(), 0);
    QVERIFY(!child<QTableView>("callView")->isVisible());
    words->clear();
    QTest::mouseClick(child<QCheckBox>("consoleRefused"), Qt::LeftButton, {},
                      {8, child<QCheckBox>("consoleRefused")->height() / 2});
    QCOMPARE(rows(), 1);
    QVERIFY(child<QLabel>("callWhy")->isVisible());
}

void TestConsole::newCallsAppearByThemselves()
{
    record(call(u"一"_s));
    QTRY_COMPARE(rows(), 1);
    record(call(u"二"_s));
    QTRY_COMPARE(rows(), 2);
    // And those another process made, when the page is opened.
    QVERIFY(answerOf(bench->store.appendCall(call(u"三"_s))));
    pane->refresh();
    QTRY_COMPARE(rows(), 3);
}

void TestConsole::replyRawOrIndented()
{
    record(call(u"x"_s));
    QTRY_COMPARE(rows(), 1);
    auto *reply = child<QPlainTextEdit>("callReply");
    QVERIFY(reply->toPlainText().count(u'\n') > 2);
    child<QCheckBox>("callPretty")->setChecked(false);
    QCOMPARE(reply->toPlainText(), uR"({"result":{"total":1}})"_s);
    CallRecord html = call(u"y"_s);
    html.reply = "<html>502</html>";
    record(html);
    child<QTableView>("callView")->selectRow(0);
    child<QCheckBox>("callPretty")->setChecked(true);
    QCOMPARE(reply->toPlainText(), u"<html>502</html>"_s);
}

void TestConsole::copiesWithoutSecrets()
{
    record(call(u"x"_s));
    QTRY_COMPARE(rows(), 1);
    QSignalSpy noticed(pane.get(), &ConsolePane::noticed);
    QTest::mouseClick(child<QPushButton>("callCurl"), Qt::LeftButton);
    QCOMPARE(noticed.count(), 1);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith("curl"_L1));
    QVERIFY(copied.contains("$ACCESS_TOKEN"_L1));
}

QTEST_MAIN(TestConsole)
#include "test_console.moc"

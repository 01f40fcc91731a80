// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/alertpane.h"

#include "tests/ui/shell/windowbench.h"
#include "ui/watches/alertmodel.h"
#include "ui/watches/alertnotifier.h"
#include "ui/watches/alertreader.h"
#include "ui/watches/recordtable.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// The inbox in its window, by keys and clicks: a watched search whose prices fall makes the
/// alerts, as they come in life.
class TestAlertPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { bench.reset(); }
    void newOnesComeInWhileItIsOpen();
    void marksReadByKeyAndButton();
    void opensTheOfferInTheLibrary();
    void narrowsByWatchOfferAndNews();
    void marksAsNewAgain();
    void deletesWithUndo();
    void anUndoThatCannotBeSaysSo();
    void goesBackToFiltersAndAlert();
    void readsAsFarAsIsLookedAt();
    void tellsOfAllInOneMessage();
    void aClickOnAMessageOfOneOfferOpensIt();

private:
    static constexpr UtcMs kNow = 1'790'000'000'000;
    static constexpr UtcMs kHour = 3'600'000;

    [[nodiscard]] QTableView *view() const { return bench->child<QTableView>("alertView"); }
    [[nodiscard]] int rows() const { return view()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return view()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] qint64 time(int row) const
    {
        return view()->model()->index(row, AlertModel::When).data(kSortRole).toLongLong();
    }
    /// Whatever the locale puts between thousands.
    [[nodiscard]] QString counted() const
    {
        return bench->child<QLabel>("alertCount")->text().remove(u',');
    }
    [[nodiscard]] QLabel *badge() const
    {
        const auto badges = bench->window->findChildren<QLabel *>(u"badge"_s);
        for (QLabel *badge : badges) {
            if (!badge->isHidden())
                return badge;
        }
        return nullptr;
    }
    [[nodiscard]] int unread() const { return answerOf(bench->watches.unread()).value_or(-1); }
    void look()
    {
        QTRY_VERIFY(!bench->schedule.runner().isRunning());
        bench->schedule.runAll();
        QTRY_VERIFY(!bench->schedule.runner().isRunning());
        clock->set(clock->now() + 7 * kHour);
    }
    /// Three offers, a fifth cheaper than before.
    void makeAlerts()
    {
        look();
        fen = 1'000;
        look();
        QCOMPARE(unread(), 3);
    }
    /// Three alerts of the one, none of the other.
    void openWithAnotherWatch()
    {
        Watch other;
        other.what = u"别的"_s;
        QVERIFY(answerOf(bench->watches.add(other)));
        makeAlerts();
        openPage();
        QTRY_COMPARE(rows(), 3);
    }
    /// As years of watching leave them: the three alerts of a run, over and over, a minute apart.
    void multiplyAlerts(int times)
    {
        auto file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"many"_s);
        file.setDatabaseName(bench->dir.filePath(u"library.sqlite"_s));
        QVERIFY(file.open());
        QVERIFY(QSqlQuery(file).exec(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
            "INSERT INTO alert (at, watch, about, offer, rule, old_e4, new_e4) "
            "SELECT at - i * 60000, watch, about, offer, rule, old_e4, new_e4 FROM alert, n"_s.arg(
                times - 1)));
        file = {};
        QSqlDatabase::removeDatabase(u"many"_s);
    }
    void openPage() const { bench->press(Qt::Key_7, Qt::AltModifier); }

    qint64 fen = 1'250;
    std::unique_ptr<SettableClock> clock;
    std::unique_ptr<FakeGateway> gateway;
    std::unique_ptr<WindowBench> bench;
};

void TestAlertPane::init()
{
    fen = 1'250;
    clock = std::make_unique<SettableClock>(kNow);
    gateway = std::make_unique<FakeGateway>();
    gateway->onSearch = [this](const SearchQuery &query) -> Result<SearchPage> {
        SearchPage page;
        for (int i = 0; i < 3; ++i)
            page.offers.append(offerAt(i, fen + i));
        page.total = 3;
        Q_UNUSED(query);
        return page;
    };
    bench = std::make_unique<WindowBench>(*gateway, *clock);
    QVERIFY(bench->open());
    Watch watch;
    watch.what = u"耳机"_s;
    watch.rules = {*WatchRule::parse(u"drop 5%"_s)};
    QVERIFY(answerOf(bench->watches.add(watch)));
}

void TestAlertPane::newOnesComeInWhileItIsOpen()
{
    openPage();
    QTRY_VERIFY(!view()->isVisible()); // says that there are none
    QVERIFY(!badge());
    makeAlerts();
    QTRY_COMPARE(rows(), 3);
    QTRY_VERIFY(view()->isVisible());
    QCOMPARE(cell(0, AlertModel::State), u"new"_s);
    QVERIFY(cell(0, AlertModel::Change).contains(u'%'));
    // So wide is the list at first: a price must not be cut by its edge.
    QVERIFY(view()->horizontalHeader()->sectionPosition(AlertModel::About) <= 663);
    QTRY_VERIFY(badge());
    QTRY_COMPARE(badge()->text(), u"3"_s);
    const auto *button = qobject_cast<QToolButton *>(badge()->parentWidget());
    QCOMPARE(button->accessibleName(), u"Alerts, 3 new"_s);
    QCOMPARE(button->text(), u"Alerts"_s);
}

void TestAlertPane::marksReadByKeyAndButton()
{
    makeAlerts();
    openPage();
    QTRY_COMPARE(rows(), 3);
    view()->setFocus();
    view()->selectRow(1);
    QTest::keyClick(view(), Qt::Key_Space);
    QTRY_COMPARE(cell(1, AlertModel::State), QString());
    QCOMPARE(cell(0, AlertModel::State), u"new"_s);
    QTRY_COMPARE(badge()->text(), u"2"_s);
    QCOMPARE(view()->currentIndex().row(), 1);
    bench->click(bench->child<QToolButton>("alertReadAll"));
    QTRY_VERIFY(!badge());
    QCOMPARE(unread(), 0);
    QTRY_VERIFY(!bench->child<QToolButton>("alertReadAll")->isEnabled());
}

void TestAlertPane::opensTheOfferInTheLibrary()
{
    makeAlerts();
    openPage();
    QTRY_COMPARE(rows(), 3);
    view()->setFocus();
    view()->selectRow(0);
    const QString title = cell(0, AlertModel::Offer);
    bench->press(Qt::Key_Return);
    QCOMPARE(bench->window->findChild<QStackedWidget *>()->currentIndex(),
             int{MainWindow::LibraryPage});
    auto *seen = bench->on<LibraryPane, QTableView>("offerView");
    QTRY_COMPARE(seen->model()->rowCount(), 1);
    bool found = false;
    for (int column = 0; column < seen->model()->columnCount(); ++column)
        found = found || seen->model()->index(0, column).data().toString() == title;
    QVERIFY(found);
    QTRY_COMPARE(unread(), 2); // what was looked at is read
    QVERIFY(!bench->child<QAction>("editUndo")->text().contains(u"alert"_s)); // which is no edit
}

void TestAlertPane::narrowsByWatchOfferAndNews()
{
    openWithAnotherWatch();
    auto *watch = bench->child<QComboBox>("alertWatch");
    QTRY_COMPARE(watch->count(), 3);
    watch->setCurrentIndex(2);
    QTRY_COMPARE(rows(), 0);
    QTRY_VERIFY(!view()->isVisible());
    watch->setCurrentIndex(1);
    QTRY_COMPARE(rows(), 3);
    view()->setFocus();
    view()->selectRow(2);
    QTest::keyClick(view(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(rows(), 1);
    QTest::keyClick(view(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(rows(), 3);
    QTest::keyClick(view(), Qt::Key_Space);
    QTRY_COMPARE(unread(), 2);
    bench->click(bench->child<QCheckBox>("alertUnread"));
    QTRY_COMPARE(rows(), 2);
}

void TestAlertPane::deletesWithUndo()
{
    makeAlerts();
    openPage();
    QTRY_COMPARE(rows(), 3);
    view()->setFocus();
    view()->selectRow(0);
    QTest::keyClick(view(), Qt::Key_Space); // one read, two new
    QTRY_COMPARE(unread(), 2);
    QTRY_COMPARE(cell(0, AlertModel::State), QString());
    const QList<Alert> before = answerOf(bench->watches.alerts({})).value_or(QList<Alert>());
    view()->selectAll();
    QTest::keyClick(view(), Qt::Key_Delete);
    QTRY_COMPARE(rows(), 0);
    QTRY_VERIFY(!badge());
    QCOMPARE(bench->dialogs.asked, 0);
    bench->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(answerOf(bench->watches.alerts({})).value_or(QList<Alert>()), before);
    QTRY_COMPARE(badge()->text(), u"2"_s);
    bench->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(unread(), 3);
}

void TestAlertPane::marksAsNewAgain()
{
    makeAlerts();
    openPage();
    QTRY_COMPARE(rows(), 3);
    bench->click(bench->child<QToolButton>("alertReadAll"));
    QTRY_COMPARE(unread(), 0);
    view()->setFocus();
    view()->selectRow(1);
    const auto *button = bench->child<QToolButton>("alertRead");
    QTRY_COMPARE(button->text(), u"Mark as new"_s);
    QTest::keyClick(view(), Qt::Key_Space);
    QTRY_COMPARE(cell(1, AlertModel::State), u"new"_s);
    QTRY_COMPARE(button->text(), u"Mark as read"_s);
    bench->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(unread(), 0);
    bench->press(Qt::Key_Z, Qt::ControlModifier); // all of them
    QTRY_COMPARE(unread(), 3);
    bench->press(Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(unread(), 0);
}

void TestAlertPane::anUndoThatCannotBeSaysSo()
{
    makeAlerts();
    openPage();
    QTRY_COMPARE(rows(), 3);
    view()->setFocus();
    view()->selectRow(0);
    QTest::keyClick(view(), Qt::Key_Space);
    QTRY_COMPARE(unread(), 2);
    const auto all = answerOf(bench->watches.alerts({})).value_or(QList<Alert>());
    Store other(bench->store.path());
    QVERIFY(answerOf(other.open()));
    QVERIFY(answerOf(other.deleteAlerts({all.at(0).id, all.at(1).id, all.at(2).id})));
    const auto *undo = bench->child<QAction>("editUndo");
    QTRY_VERIFY(undo->text().contains(u"alert"_s));
    bench->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(bench->child<QLabel>("errorWhat")->isVisible());
    QVERIFY(bench->child<QLabel>("errorWhat")->text().contains(u"not what it was"_s));
    QVERIFY(!undo->text().contains(u"alert"_s)); // the step is gone
    QVERIFY(!bench->child<QAction>("editRedo")->isEnabled());
}

void TestAlertPane::goesBackToFiltersAndAlert()
{
    openWithAnotherWatch();
    auto *watch = bench->child<QComboBox>("alertWatch");
    QTRY_COMPARE(watch->count(), 3);
    watch->setCurrentIndex(1);
    QTRY_COMPARE(rows(), 3);
    view()->setFocus();
    view()->selectRow(1);
    const QString title = cell(1, AlertModel::Offer);
    const auto chosen = [this] {
        return view()->currentIndex().siblingAtColumn(AlertModel::Offer).data().toString();
    };
    watch->setCurrentIndex(2); // another question
    QTRY_COMPARE(rows(), 0);
    bench->press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(watch->currentIndex(), 1);
    bench->press(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(rows(), 0);
    bench->press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(rows(), 3);
    view()->selectRow(2);
    const QString last = cell(2, AlertModel::Offer);
    bench->press(Qt::Key_1, Qt::AltModifier);
    bench->press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(chosen(), last);
    // And after a restart, before the names of the watches are there.
    view()->selectRow(1);
    QVERIFY(bench->reopen());
    openPage();
    QTRY_COMPARE(chosen(), title);
    QCOMPARE(bench->child<QComboBox>("alertWatch")->currentIndex(), 1);
}

void TestAlertPane::readsAsFarAsIsLookedAt()
{
    constexpr int kTimes = 7'000;
    makeAlerts();
    multiplyAlerts(kTimes);
    openPage();
    QTRY_COMPARE(rows(), AlertReader::kBlock);
    QTRY_VERIFY(counted().contains(u"21000 new"_s));

    // Where the buyer goes, the next ones are; what was chosen stays so.
    view()->selectRow(3);
    const QString third = cell(3, AlertModel::When) + cell(3, AlertModel::Offer);
    view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->maximum());
    QTRY_COMPARE(rows(), 2 * AlertReader::kBlock);
    QCOMPARE(view()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(view()->currentIndex().row(), 3);
    for (int row = 1; row < rows(); ++row)
        QVERIFY(time(row - 1) >= time(row));

    // What changes is asked for again as far as it is looked at, and an undo with it.
    view()->scrollToTop();
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Delete);
    QTRY_VERIFY(counted().contains(u"20999 new"_s));
    QTRY_COMPARE(rows(), AlertReader::kBlock);
    bench->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(cell(3, AlertModel::When) + cell(3, AlertModel::Offer), third);
    QCOMPARE(rows(), AlertReader::kBlock);

    // Another order may begin with the oldest one: all are read.
    view()->sortByColumn(AlertModel::When, Qt::AscendingOrder);
    QTRY_COMPARE(rows(), 3 * kTimes);
    QVERIFY(time(0) < time(3 * kTimes - 1));
}

void TestAlertPane::tellsOfAllInOneMessage()
{
    auto *notifier = bench->window->findChild<AlertNotifier *>();
    QVERIFY(notifier);
    const QSignalSpy told(notifier, &AlertNotifier::told);
    makeAlerts();
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.constFirst().at(0).toString().contains(u'3'));
    QVERIFY(told.constFirst().at(1).toString().contains("10.00"_L1));
    Q_EMIT notifier->clicked();
    QTRY_VERIFY(view()->isVisible()); // the inbox
    // Who does not want messages gets none, and it is remembered.
    bench->click(bench->child<QCheckBox>("alertNotify"));
    fen = 700;
    look();
    QTRY_COMPARE(unread(), 6);
    QCOMPARE(told.size(), 1);
    QVERIFY(bench->reopen());
    QVERIFY(!bench->child<QCheckBox>("alertNotify")->isChecked());
}

void TestAlertPane::aClickOnAMessageOfOneOfferOpensIt()
{
    auto *notifier = bench->window->findChild<AlertNotifier *>();
    const QSignalSpy told(notifier, &AlertNotifier::told);
    makeAlerts();
    QTRY_COMPARE(told.size(), 1);
    bench->window->showMinimized();
    const OfferId second = offerAt(1).id;
    Q_EMIT notifier->offerClicked(second);
    QVERIFY(!bench->window->isMinimized());
    QTRY_VERIFY(view()->isVisible());
    const auto chosen = [this] {
        return view()->currentIndex().siblingAtColumn(AlertModel::Offer).data().toString();
    };
    QTRY_COMPARE(chosen(), offerAt(1).title);
    // From the icon's menu it is switched off, as by the check box.
    Q_EMIT notifier->offWanted();
    QVERIFY(!bench->child<QCheckBox>("alertNotify")->isChecked());
    QVERIFY(!notifier->isOn());
}

QTEST_MAIN(TestAlertPane)
#include "test_alertpane.moc"

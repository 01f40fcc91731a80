// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/watchpane.h"

#include "tests/support/accessiblenames.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/suppliers/supplierpane.h"
#include "ui/watches/watchdialog.h"
#include "ui/watches/watchmodel.h"

#include <QCheckBox>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// The watches' page and its dialog in their window, by keys and clicks, over a real store. What
/// is due is looked at when the test says so.
class TestWatchPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { bench.reset(); }
    void makesASearchByKeyboard();
    void severalSearchesAreSeveralWatches();
    void refusesWhatMakesNoSense();
    void theGuidesMonitorAtAClick();
    void estimatesWhileEditing();
    void changesOne();
    void pausesSeveralAndDeletes();
    void watchesChosenOffers();
    void watchesTheSearchOnShow();
    void watchesASellerAndAList();
    void runsAndShowsTheRun();
    void runsTheChosenOnesOnly();
    void countsNewsOfEachWatch();
    void stopTurnsLookingOff();
    void looksOnlyWhileItIsWanted();
    void withoutWatchesThereAreNoPages();
    void everyFocusableWidgetHasAName();

private:
    static constexpr UtcMs kNow = 1'790'000'000'000;

    [[nodiscard]] QTableView *view() const { return bench->child<QTableView>("watchView"); }
    [[nodiscard]] int rows() const { return view()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return view()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] WatchDialog *dialog() const { return bench->window->findChild<WatchDialog *>(); }
    template <class W> [[nodiscard]] W *in(const char *name) const
    {
        return dialog()->findChild<W *>(QString::fromLatin1(name));
    }
    void save() const { bench->click(in<QPushButton>("watchSave")); }
    void openPage() const
    {
        QTRY_VERIFY(!dialog());
        bench->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench->window.get()));
        QTRY_VERIFY(QApplication::focusWidget());
        bench->press(Qt::Key_6, Qt::AltModifier);
    }
    void openNew() const
    {
        openPage();
        bench->child<QCheckBox>("watchLooking")->setFocus();
        bench->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(dialog());
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
    }
    [[nodiscard]] QList<Watch> kept() const
    {
        return answerOf(bench->watches.list()).value_or(QList<Watch>());
    }
    [[nodiscard]] qint64 add(const QString &keywords, bool paused = false) const
    {
        Watch watch = guideWatch(keywords);
        watch.deep = 0;
        watch.paused = paused;
        return answerOf(bench->watches.add(watch))->id;
    }

    std::unique_ptr<SettableClock> clock;
    std::unique_ptr<FakeGateway> gateway;
    std::unique_ptr<WindowBench> bench;
};

void TestWatchPane::init()
{
    clock = std::make_unique<SettableClock>(kNow);
    gateway = std::make_unique<FakeGateway>();
    gateway->onSearch = [](const SearchQuery &query) -> Result<SearchPage> {
        return pageOf(query, 3, 3);
    };
    gateway->onOffer = [](const OfferId &id) -> Result<OfferDetail> {
        OfferDetail detail;
        detail.offer = offerAt(static_cast<int>(id.value.toLongLong() - 610'000'000'000));
        return detail;
    };
    bench = std::make_unique<WindowBench>(*gateway, *clock);
    QVERIFY(bench->open());
    QTRY_VERIFY(!bench->schedule.runner().isRunning());
}

void TestWatchPane::makesASearchByKeyboard()
{
    openNew();
    auto *keywords = in<QLineEdit>("watchKeywords");
    QTRY_VERIFY(keywords->hasFocus());
    QTest::keyClicks(keywords, u"usb cable"_s);
    QTest::keyClick(keywords, Qt::Key_Return);
    QTRY_COMPARE(rows(), 1);
    QTRY_VERIFY(!dialog());
    QCOMPARE(cell(0, WatchModel::What), u"usb cable"_s);
    QCOMPARE(cell(0, WatchModel::NextRun), u"due now"_s);
    QCOMPARE(kept().constFirst().kind, Watch::Kind::Keywords);
}

void TestWatchPane::severalSearchesAreSeveralWatches()
{
    openNew();
    in<QLineEdit>("watchKeywords")->setText(u"耳机，数据线, 耳机,"_s);
    save();
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(cell(1, WatchModel::What), u"数据线"_s);
}

void TestWatchPane::refusesWhatMakesNoSense()
{
    openNew();
    save();
    QVERIFY(!in<QLabel>("watchComplaint")->text().isEmpty());
    auto *kind = in<QComboBox>("watchKind");
    kind->setCurrentIndex(static_cast<int>(Watch::Kind::Offer));
    QVERIFY(in<QLabel>("watchComplaint")->text().isEmpty());
    in<QLineEdit>("watchOffers")->setText(u"https://example.com/x"_s);
    save();
    QVERIFY(!in<QLabel>("watchComplaint")->text().isEmpty());
    in<QLineEdit>("watchOffers")
        ->setText(u"https://detail.1688.com/offer/610000000001.html 610000000002"_s);
    bench->click(in<QPushButton>("ruleAdd"));
    auto *rule = in<QComboBox>("ruleKind");
    rule->setCurrentIndex(rule->findData(static_cast<int>(WatchRule::Kind::Below)));
    save();
    QVERIFY(!in<QLabel>("watchComplaint")->text().isEmpty());
    QCOMPARE(dialog()->focusWidget(), in<QLineEdit>("ruleAmount"));
    in<QLineEdit>("ruleAmount")->setText(u"9.90"_s);
    save();
    QTRY_COMPARE(rows(), 2);
    const QList<Watch> made = kept();
    for (const Watch &watch : made) {
        QCOMPARE(watch.kind, Watch::Kind::Offer);
        QCOMPARE(watch.rules, QList<WatchRule>{*WatchRule::parse(u"below 9.9"_s)});
    }
}

void TestWatchPane::theGuidesMonitorAtAClick()
{
    openNew();
    in<QLineEdit>("watchKeywords")->setText(u"保温杯"_s);
    in<QSpinBox>("watchPages")->setValue(9);
    in<QComboBox>("watchSort")->setCurrentIndex(0);
    bench->click(in<QPushButton>("watchGuide"));
    save();
    QTRY_COMPARE(rows(), 1);
    const Watch watch = kept().constFirst();
    const Watch guide = guideWatch(u"保温杯"_s);
    QCOMPARE(watch.pages, guide.pages);
    QCOMPARE(watch.sort, guide.sort);
    QCOMPARE(watch.deep, guide.deep);
}

void TestWatchPane::estimatesWhileEditing()
{
    QVERIFY(add(u"线"_s)); // one call, four times a day
    openNew();
    in<QLineEdit>("watchKeywords")->setText(u"保温杯"_s);
    auto *load = in<QLabel>("watchLoad");
    QTRY_VERIFY(load->text().contains("1 call(s) a run, 4 a day"_L1));
    QVERIFY2(load->text().contains("8 of the 57,600"_L1), qPrintable(load->text()));
    const auto *warning = in<QWidget>("watchTooMuch");
    QVERIFY(!warning->isVisible());
    in<QSpinBox>("watchPages")->setValue(20);
    in<QComboBox>("watchDeep")->setCurrentIndex(2);
    QVERIFY(load->text().contains("1,020 call(s) a run"_L1));
    in<QComboBox>("watchEveryUnit")->setCurrentIndex(0);
    in<QSpinBox>("watchEvery")->setValue(10);
    QVERIFY(warning->isVisible());
}

void TestWatchPane::changesOne()
{
    QVERIFY(add(u"线"_s));
    openPage();
    QTRY_COMPARE(rows(), 1);
    view()->setFocus();
    bench->press(Qt::Key_Return);
    QVERIFY(dialog());
    QVERIFY(!in<QComboBox>("watchKind")->isEnabled());
    QCOMPARE(in<QLineEdit>("watchKeywords")->text(), u"线"_s);
    in<QSpinBox>("watchEvery")->setValue(3);
    in<QCheckBox>("watchQuiet")->setChecked(true);
    save();
    QTRY_VERIFY(cell(0, WatchModel::Every).startsWith("3 hour"_L1));
    QCOMPARE(rows(), 1);
    QVERIFY(kept().constFirst().quiet == (QuietHours{22 * 60, 7 * 60}));
}

void TestWatchPane::pausesSeveralAndDeletes()
{
    QVERIFY(add(u"a"_s) && add(u"b"_s) && add(u"c"_s));
    openPage();
    QTRY_COMPARE(rows(), 3);
    view()->setFocus();
    view()->selectRow(0);
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(cell(1, WatchModel::NextRun), u"paused"_s);
    QCOMPARE(cell(0, WatchModel::NextRun), u"paused"_s);
    QCOMPARE(cell(2, WatchModel::NextRun), u"due now"_s);
    const auto *button = bench->child<QToolButton>("watchPause");
    QCOMPARE(button->text(), u"Resume"_s);
    const QList<Watch> paused = kept();
    QTest::keyClick(view(), Qt::Key_Delete);
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(bench->dialogs.asked, 0); // it can be undone
    QCOMPARE(cell(0, WatchModel::What), u"c"_s);
    bench->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(kept(), paused);
    bench->press(Qt::Key_Z, Qt::ControlModifier); // both at once, as they were paused
    QTRY_COMPARE(cell(0, WatchModel::NextRun), u"due now"_s);
    QCOMPARE(cell(1, WatchModel::NextRun), u"due now"_s);
}

void TestWatchPane::watchesChosenOffers()
{
    bench->search(u"耳机"_s);
    QTRY_COMPARE(bench->rows(), 3);
    bench->results()->setFocus();
    bench->results()->selectRow(0);
    QTest::keyClick(bench->results(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(bench->results(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(dialog());
    QCOMPARE(in<QLineEdit>("watchOffers")->text(), u"610000000000 610000000001"_s);
    save();
    QTRY_COMPARE(kept().size(), 2);
    openPage();
    QTRY_COMPARE(rows(), 2);
    QTRY_COMPARE(cell(0, WatchModel::What), u"蓝牙耳机 0"_s); // by its title
}

void TestWatchPane::watchesTheSearchOnShow()
{
    auto *button = bench->child<QPushButton>("watchSearchButton");
    QVERIFY(!button->isVisible());
    bench->search(u"耳机"_s);
    QTRY_VERIFY(button->isVisible());
    bench->click(button);
    QVERIFY(dialog());
    QCOMPARE(in<QLineEdit>("watchKeywords")->text(), u"耳机"_s);
}

void TestWatchPane::watchesASellerAndAList()
{
    QList<Offer> offers;
    for (int i = 0; i < 4; ++i) {
        Offer offer = offerAt(i);
        offer.supplier = {SupplierId{u"b2b-1"_s}, u"第一厂"_s};
        offers.append(offer);
    }
    QVERIFY(answerOf(bench->store.save(offers, kNow)));
    QVERIFY(answerOf(bench->shortlists.addMaking(u"单"_s, {offers.at(0).id, offers.at(1).id})));
    bench->press(Qt::Key_5, Qt::AltModifier);
    auto *sellers = bench->child<QTableView>("supplierView");
    QTRY_COMPARE(sellers->model()->rowCount(), 1);
    sellers->setFocus();
    bench->press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(dialog());
    QTRY_COMPARE(in<QComboBox>("watchSeller")->currentText(), u"第一厂"_s);
    QTRY_VERIFY(in<QLabel>("watchLoad")->text().contains("4 call(s) a run"_L1));
    save();
    QTRY_COMPARE(kept().size(), 1);
    QCOMPARE(kept().constFirst().what, u"b2b-1"_s);
    QTRY_VERIFY(!dialog());
    openNew();
    auto *list = in<QComboBox>("watchList");
    QTRY_COMPARE(list->count(), 1);
    in<QComboBox>("watchKind")->setCurrentIndex(static_cast<int>(Watch::Kind::Shortlist));
    QTRY_VERIFY(in<QLabel>("watchLoad")->text().contains("2 call(s) a run"_L1));
    save();
    QTRY_COMPARE(rows(), 2);
    QTRY_COMPARE(cell(0, WatchModel::What), u"第一厂"_s);
    QCOMPARE(kept().at(1).what, u"单"_s);
}

void TestWatchPane::runsAndShowsTheRun()
{
    QVERIFY(add(u"线"_s));
    openPage();
    QTRY_COMPARE(rows(), 1);
    view()->setFocus();
    bench->press(Qt::Key_R, Qt::ControlModifier);
    auto *runs = bench->child<QTableView>("watchRunView");
    QTRY_COMPARE(runs->model()->rowCount(), 1);
    QTRY_COMPARE(cell(0, WatchModel::Result), u"3 seen"_s);
    QCOMPARE(gateway->queries.constLast().keywords, u"线"_s);
}

void TestWatchPane::runsTheChosenOnesOnly()
{
    QVERIFY(add(u"甲"_s) && add(u"乙"_s, true) && add(u"丙"_s, true));
    openPage();
    QTRY_COMPARE(rows(), 3);
    view()->setFocus();
    view()->selectRow(1);
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(cell(2, WatchModel::Result), u"3 seen"_s); // paused, but asked for
    QCOMPARE(cell(1, WatchModel::Result), u"3 seen"_s);
    QVERIFY(cell(0, WatchModel::Result).isEmpty());
    QCOMPARE(gateway->queries.size(), 2);
    QCOMPARE(gateway->queries.at(0).keywords, u"乙"_s);
    view()->selectRow(0);
    bench->click(bench->child<QToolButton>("watchRunChosen"));
    QTRY_COMPARE(cell(0, WatchModel::Result), u"3 seen"_s);
    QCOMPARE(gateway->queries.constLast().keywords, u"甲"_s);
}

void TestWatchPane::countsNewsOfEachWatch()
{
    QVERIFY(add(u"甲"_s));
    Watch offer;
    offer.kind = Watch::Kind::Offer;
    offer.what = offerAt(1).id.value;
    offer.rules = {*WatchRule::parse(u"any"_s)};
    const auto watched = answerOf(bench->watches.add(offer));
    QVERIFY(watched);
    for (const qint64 fen : {900, 800, 700}) {
        clock->advance(kMsPerDay);
        gateway->onOffer = [fen](const OfferId &) -> Result<OfferDetail> {
            return OfferDetail{offerAt(1, fen), {}};
        };
        bench->schedule.run({watched->id});
        QTRY_VERIFY(!bench->schedule.runner().isRunning());
    }
    openPage();
    QTRY_COMPARE(rows(), 2);
    QTRY_COMPARE(cell(1, WatchModel::Unread), u"2"_s); // first sight is none
    QVERIFY(cell(0, WatchModel::Unread) != u"2"_s);
    QCOMPARE(answerOf(bench->watches.lastRuns())->size(), 1);
    QCOMPARE(answerOf(bench->watches.unreadByWatch()).value(),
             (QHash<qint64, int>{{watched->id, 2}}));
}

void TestWatchPane::stopTurnsLookingOff()
{
    gateway->onSearch = nullptr; // a question that stays open
    QVERIFY(add(u"线"_s));
    openPage();
    QTRY_COMPARE(rows(), 1);
    const auto *strip = bench->child<QWidget>("runStrip");
    QVERIFY(!strip->isVisible());
    bench->click(bench->child<QToolButton>("watchRun"));
    QTRY_VERIFY(strip->isVisible());
    QVERIFY(bench->child<QLabel>("runWords")->text().contains(u"线"_s));
    auto *looking = bench->child<QCheckBox>("watchLooking");
    QVERIFY(looking->isChecked());
    bench->click(bench->child<QToolButton>("runStop"));
    QTRY_VERIFY(!strip->isVisible());
    QVERIFY(!looking->isChecked());
    QVERIFY(!bench->schedule.isOn());
}

void TestWatchPane::looksOnlyWhileItIsWanted()
{
    QVERIFY(bench->schedule.isOn());
    openPage();
    auto *looking = bench->child<QCheckBox>("watchLooking");
    QTest::keyClick(looking, Qt::Key_Space);
    QVERIFY(!bench->schedule.isOn());
    QVERIFY(bench->reopen()); // it is remembered
    QVERIFY(!bench->schedule.isOn());
    QTest::keyClick(bench->child<QCheckBox>("watchLooking"), Qt::Key_Space);
    QVERIFY(bench->schedule.isOn());
    bench->window->close();
    QVERIFY(!bench->schedule.isOn());
}

void TestWatchPane::withoutWatchesThereAreNoPages()
{
    QTemporaryDir dir;
    WindowContext context;
    context.dialogs = &bench->dialogs;
    context.stateFile = dir.filePath(u"window.ini"_s);
    const Desk desk{bench->market, bench->library, bench->shortlists, bench->pictures, *clock};
    const MainWindow bare(desk, context);
    const auto *pages = bare.findChild<Pages *>();
    QVERIFY(!pages->watching());
    for (int number = 0; number < pages->count(); ++number)
        QVERIFY(!qobject_cast<WatchPane *>(&pages->at(number)));
}

void TestWatchPane::everyFocusableWidgetHasAName()
{
    QVERIFY(add(u"线"_s));
    openNew();
    bench->click(in<QPushButton>("ruleAdd"));
    const auto labels = dialog()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->text().contains(u'&')) // or its letter would do nothing
            QVERIFY2(label->buddy() && label->buddy()->focusPolicy() != Qt::NoFocus,
                     qPrintable(label->text()));
    }
    QCOMPARE(namelessIn(bench->page<WatchPane>()), QStringList());
    QCOMPARE(namelessIn(dialog()), QStringList());
}

QTEST_MAIN(TestWatchPane)
#include "test_watchpane.moc"

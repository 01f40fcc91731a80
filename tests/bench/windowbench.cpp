// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generator.h"
#include "tests/bench/goals.h"
#include "tests/bench/measure.h"
#include "tests/bench/parts.h"
#include "tests/bench/watchedapplication.h"
#include "tests/bench/wholewindow.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sanjia::bench {

namespace {

constexpr int kSettleMs = 400;
constexpr int kWalks = 3; // a machine that does other work beside spoils one
constexpr int kLines = 500; // of the shortlist
constexpr int kWatches = 5'000;
constexpr int kAlertRounds = 100;
constexpr int kSights = 50;
constexpr UtcMs kLease = 600'000;

/// As an event of its own, which the application times as it does a click.
void asEvent(const std::function<void()> &act)
{
    QMetaObject::invokeMethod(qApp, act, Qt::QueuedConnection);
    QCoreApplication::processEvents();
}

/// What a buyer of many years has besides offers.
void furnish(Store &store, int offers)
{
    if (!answer(store.watches()).isEmpty())
        return; // a library that was kept
    QList<OfferId> ids;
    for (int i = 0; i < std::min(offers, kLines); ++i)
        ids.append(syntheticOffer(i, false).id);
    answer(store.createShortlist(u"many"_s, kStart));
    answer(store.addToShortlist(u"many"_s, ids, kStart));
    Watch watch;
    watch.kind = Watch::Kind::Offer;
    watch.rules = {WatchRule::parse(u"any"_s).value()};
    for (int i = 0; i < std::min(offers, kWatches); ++i) {
        watch.what = syntheticOffer(i, false).id.value;
        answer(store.putWatches({watch}, kStart));
    }
    const UtcMs now = kStart + 399 * kMsPerDay;
    const std::optional<WatchTask> task = answer(store.claimWatch(now, now + kLease));
    WatchStep step;
    step.run = task->run;
    for (int i = 0; i < std::min(offers, kSights); ++i)
        step.sights.append({syntheticOffer(i, false), false, {}});
    for (int round = 0; round < kAlertRounds; ++round) {
        for (WatchSight &sight : step.sights)
            sight.offer.price = Money::fromE4(1'000'000 - round * 5'000);
        const UtcMs at = now + round * kLease;
        answer(store.takeWatchStep(step, at, at + kLease));
    }
}

/// Watches the window while a buyer does one thing after the other, and prints a line of each.
class Watchdog
{
public:
    explicit Watchdog(WatchedApplication &app) : m_app(app) {}

    void during(const QString &what, const std::function<void()> &act,
                const std::function<bool()> &done = {})
    {
        static_cast<void>(m_app.takeLongest());
        asEvent(act);
        if (done)
            spinUntil(done);
        spin(kSettleMs);
        const WatchedApplication::Stall longest = m_app.takeLongest();
        std::printf("%s\t%f\t%f\t%s\n", qPrintable(what), longest.processor, longest.clock,
                    qPrintable(longest.what));
    }

private:
    WatchedApplication &m_app;
};

/// What a walk's line says.
struct Step
{
    QString what;
    Took took;
    QString event;
};

/// In a process of its own: what a page does the first time it does but once in each.
QList<Step> walkOnce(const QString &path)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"window-walk"_s, path});
    if (!process.waitForFinished(kPatienceMs) || process.exitCode() != 0)
        qFatal("a walk did not end");
    QList<Step> steps;
    const QStringList lines = QString::fromUtf8(process.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &told : lines) {
        const QStringList fields = told.split(u'\t');
        steps.append(
            {fields.at(0), {fields.at(2).toDouble(), fields.at(1).toDouble()}, fields.at(3)});
    }
    return steps;
}

void walk(Watchdog &watchdog, WholeWindow &program)
{
    MainWindow &window = *program.window;
    const auto open = [&window](int page) {
        return [&window, page] {
            window.showPage(page);
        };
    };
    const auto rows = [&program](const QString &view) {
        return [&program, view] {
            const auto *table = program.seen<QTableView>(view);
            return table && table->model()->rowCount() > 0;
        };
    };
    const auto walkDown = [&](const QString &what, const QString &name) {
        watchdog.during(
            what, [] {},
            [&program, name] {
                auto *view = program.find<QTableView>(name);
                for (int row = 0; row < std::min(30, view->model()->rowCount()); ++row)
                    asEvent([view, row] { view->setCurrentIndex(view->model()->index(row, 0)); });
                asEvent([view] {
                    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
                });
                return true;
            });
    };
    watchdog.during(u"open the library"_s, open(Library_), rows(u"offerView"_s));
    walkDown(u"walk down 30 offers, then to the end"_s, u"offerView"_s);
    for (const QString &typed : {u"耳"_s, u"耳机"_s, QString()})
        watchdog.during(u"type “%1” into the library's search"_s.arg(typed), [&program, typed] {
            program.find<QLineEdit>(u"libraryEdit"_s)->setText(typed);
        });
    watchdog.during(u"another quantity"_s,
                    [&program] { program.find<QSpinBox>(u"quantity"_s)->setValue(777); });
    watchdog.during(u"compare four"_s, [&program] {
        auto *view = program.find<QTableView>(u"offerView"_s);
        view->selectionModel()->select(
            QItemSelection(view->model()->index(0, 0), view->model()->index(3, 0)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        for (QAction *action : view->actions()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_M))
                action->trigger();
        }
    });
    watchdog.during(u"open the shortlists"_s, open(Shortlists_), rows(u"lineView"_s));
    walkDown(u"walk down 30 lines, then to the end"_s, u"lineView"_s);
    watchdog.during(u"open the sellers"_s, open(Sellers_), rows(u"supplierView"_s));
    walkDown(u"walk down 30 sellers, then to the end"_s, u"supplierView"_s);
    watchdog.during(u"sort the sellers by name"_s, [&program] {
        program.find<QTableView>(u"supplierView"_s)->sortByColumn(0, Qt::DescendingOrder);
    });
    watchdog.during(u"search the sellers"_s, [&program] {
        program.find<QLineEdit>(u"supplierWords"_s)->setText(u"耳机"_s);
    });
    watchdog.during(u"open the watches"_s, open(Watches_), rows(u"watchView"_s));
    walkDown(u"walk down 30 watches, then to the end"_s, u"watchView"_s);
    watchdog.during(u"open the alerts"_s, open(Alerts_), rows(u"alertView"_s));
    walkDown(u"walk down 30 alerts, then to the end"_s, u"alertView"_s);
    watchdog.during(u"open the console"_s, open(Console_));
    watchdog.during(u"back to the library"_s, open(Library_));
    watchdog.during(u"open the market"_s, open(Market_));
}

} // namespace

void windowWalk(WatchedApplication &app, const QString &path)
{
    Store store(path);
    wait(store.open());
    WholeWindow program(store);
    Watchdog watchdog(app);
    program.open(Market_);
    spin(kSettleMs);
    walk(watchdog, program);
}

void windowPart(int offers, const QString &directory)
{
    const QTemporaryDir temporary;
    const QString path = bigLibrary(directory.isEmpty() ? temporary.path() : directory, offers);
    {
        Store store(path);
        wait(store.open());
        furnish(store, offers);
    }
    QList<Step> best;
    const int walks = offers < 10'000 ? 1 : kWalks;
    for (int i = 0; i < walks; ++i) {
        const QList<Step> steps = walkOnce(path);
        if (best.isEmpty())
            best = steps;
        for (qsizetype step = 0; step < steps.size(); ++step) {
            if (steps.at(step).took.processor < best.at(step).took.processor)
                best[step] = steps.at(step);
        }
    }
    Step worst;
    worst.took.processor = 0;
    for (const Step &step : std::as_const(best)) {
        line(u"window: "_s + step.what, u"longest event %1, %2"_s.arg(ms(step.took), step.event));
        if (step.took.processor > worst.took.processor)
            worst = step;
    }
    atMost(u"the window's longest event, the best of %1 walks: %2"_s.arg(walks).arg(worst.what),
           kFrameMs, worst.took.processor, u"ms"_s);
}

} // namespace sanjia::bench

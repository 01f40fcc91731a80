// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/parts.h"

#include "core/gateway/pictureloader.h"
#include "core/gateway/refusinggateway.h"
#include "core/services/journal.h"
#include "core/services/library.h"
#include "core/services/market.h"
#include "core/services/pictures.h"
#include "core/services/shortlists.h"
#include "core/services/watches.h"
#include "core/services/watchschedule.h"
#include "core/store/store.h"
#include "tests/bench/biglibrary.h"
#include "tests/bench/generator.h"
#include "tests/bench/measure.h"
#include "tests/bench/watchedapplication.h"
#include "ui/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/support/uistate.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QProcess>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

namespace sanjia::bench {

namespace {

constexpr QSize kSize(1400, 900);
constexpr int kSettleMs = 400;
constexpr int kPatienceMs = 60'000;
constexpr int kLines = 500; // of the shortlist
constexpr int kWatches = 5'000;
constexpr int kAlertRounds = 100;
constexpr int kSights = 50;
constexpr UtcMs kLease = 600'000;

enum Page { Market_, Library_, Compare_, Shortlists_, Sellers_, Watches_, Alerts_, Console_ };

class Clockwork final : public Clock
{
public:
    [[nodiscard]] UtcMs now() const override { return kStart + 400 * kMsPerDay; }
};

void spin(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

void spinUntil(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        if (timer.elapsed() > kPatienceMs)
            qFatal("the window does not answer");
    }
}

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

/// The window as the program has it, on the page it was left on, over a market that is never asked.
struct Program
{
    explicit Program(Store &store_) : store(store_) {}

    void open(int first)
    {
        WindowContext context;
        context.stateFile = directory.filePath(u"window.ini"_s);
        UiState(context.stateFile).setPage(first);
        window = std::make_unique<MainWindow>(desk, context);
        window->resize(kSize);
        window->show();
    }
    /// The one of that name that can be seen; null when there is none yet.
    template <class W> [[nodiscard]] W *seen(const QString &name) const
    {
        const QList<W *> all = window->findChildren<W *>(name);
        const auto found = std::ranges::find_if(all, &QWidget::isVisible);
        return found == all.cend() ? nullptr : *found;
    }
    template <class W> [[nodiscard]] W *find(const QString &name) const
    {
        W *widget = nullptr;
        spinUntil([&] { return (widget = seen<W>(name)) != nullptr; });
        return widget;
    }

    QTemporaryDir directory;
    Store &store;
    Clockwork clock;
    RefusingGateway gateway{{ErrorKind::Offline, {}, {}, {}}};
    Market market{gateway, store, clock};
    Library library{store, clock};
    Shortlists shortlists{store, clock};
    Watches watches{store, clock};
    WatchSchedule schedule{market, store, clock};
    Journal journal{store};
    PictureLoader loader;
    Pictures pictures{loader};
    Desk desk{market,  library,  shortlists, pictures, clock,
              nullptr, &journal, nullptr,    &watches, &schedule};
    std::unique_ptr<MainWindow> window;
};

/// Watches the window while a buyer does one thing after the other.
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
        line(u"window: "_s + what,
             u"longest event %1 ms (%2), %3"_s.arg(number(longest.processor), number(longest.clock),
                                                   longest.what));
        if (longest.processor > m_worst.processor) {
            m_worst = longest;
            m_at = what;
        }
    }
    void tell() const
    {
        line(u"window: the longest stall of all"_s,
             u"%1 ms (%2), %3"_s.arg(number(m_worst.processor), number(m_worst.clock), m_at));
    }

private:
    WatchedApplication &m_app;
    WatchedApplication::Stall m_worst;
    QString m_at;
};

void sayReady()
{
    std::printf("ready\n");
    std::fflush(stdout);
}

/// A window, to its first picture on the screen: with nothing in it, or with the least that a
/// program must have, a menu and a line of text.
struct Painted final : QMainWindow
{
    explicit Painted(bool withText)
    {
        resize(kSize);
        if (!withText)
            return;
        menuBar()->addMenu(u"文件"_s);
        setCentralWidget(new QLabel(u"货比三家"_s, this));
    }

    void paintEvent(QPaintEvent *) override
    {
        QMetaObject::invokeMethod(this, sayReady, Qt::QueuedConnection);
    }
};

void walk(Watchdog &watchdog, Program &program)
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

/// From the start of a process to what it says when it is there.
double toReady(const QStringList &words)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), words);
    if (!process.waitForReadyRead(kPatienceMs) || !process.readAll().startsWith("ready"))
        qFatal("a window did not come");
    const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    process.kill();
    process.waitForFinished();
    return took;
}

/// Says so when a table has painted its first rows, and before what comes after.
class RowsSeen final : public QObject
{
public:
    explicit RowsSeen(QTableView &view) : m_view(view)
    {
        view.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen && m_view.model()->rowCount() > 0
            && m_view.model()->index(0, 0).data().isValid()) {
            m_seen = true;
            QMetaObject::invokeMethod(this, sayReady, Qt::QueuedConnection);
        }
        return false;
    }

private:
    QTableView &m_view;
    bool m_seen = false;
};

} // namespace

void startEmpty(bool withText)
{
    Painted window(withText);
    window.show();
    QCoreApplication::exec(); // until it is stopped
}

void startFull(const QString &path)
{
    Store store(path);
    wait(store.open());
    Program program(store);
    program.open(Library_);
    const RowsSeen rows(*program.window->findChild<QTableView *>(u"offerView"_s));
    QCoreApplication::exec(); // until it is stopped
}

void startPart(int offers, const QString &directory)
{
    const QTemporaryDir temporary;
    const QString path = bigLibrary(directory.isEmpty() ? temporary.path() : directory, offers);
    constexpr int kTimes = 15;
    double empty = 1e18;
    double text = 1e18;
    double full = 1e18;
    for (int i = 0; i < kTimes; ++i) {
        empty = std::min(empty, toReady({u"start-empty"_s}));
        text = std::min(text, toReady({u"start-text"_s}));
        full = std::min(full, toReady({u"start-full"_s, path}));
    }
    line(u"start: an empty window of Qt, from the start of its process"_s,
         number(empty) + u" ms by the clock"_s);
    line(u"start: one with a menu and a line of Chinese text"_s,
         number(text) + u" ms by the clock"_s);
    line(u"start: the library page with its first rows, among %1 offers"_s.arg(offers),
         u"%1 ms by the clock, %2 and %3 times"_s.arg(number(full), number(full / empty),
                                                      number(full / text)));
}

void windowPart(WatchedApplication &app, int offers, const QString &directory)
{
    const QTemporaryDir temporary;
    const QString path = bigLibrary(directory.isEmpty() ? temporary.path() : directory, offers);
    {
        Store store(path);
        wait(store.open());
        furnish(store, offers);
    }
    Store store(path);
    wait(store.open());
    Program program(store);
    Watchdog watchdog(app);
    program.open(Market_);
    spin(kSettleMs);
    walk(watchdog, program);
    watchdog.tell();
}

} // namespace sanjia::bench

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/watchpane.h"

#include "core/domain/clock.h"
#include "core/services/library.h"
#include "core/services/market.h"
#include "core/services/watches.h"
#include "ui/support/emptynote.h"
#include "ui/support/emptystate.h"
#include "ui/support/flowlayout.h"
#include "ui/support/metrics.h"
#include "ui/support/panes.h"
#include "ui/support/uistate.h"
#include "ui/text/errortext.h"
#include "ui/watches/recordtable.h"
#include "ui/watches/watchdialog.h"
#include "ui/watches/watchload.h"
#include "ui/watches/watchmodel.h"
#include "ui/watches/watchrunmodel.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr int kMostRuns = 200; ///< of the chosen watch

} // namespace

WatchPane::WatchPane(const Desk &desk, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_looking(new QCheckBox(tr("&Look while the window is open"), this)),
      m_trouble(new QLabel(this)),
      m_load(new WatchLoad(this)),
      m_model(new WatchModel(this)),
      m_view(new RecordTable(*m_model, {80, 230, 80, 250, 150, 150, 190, 90}, desk.state,
                             u"watches/table"_s, this)),
      m_empty(new EmptyState(u"watches"_s, this)),
      m_runTitle(new QLabel(this)),
      m_runModel(new WatchRunModel(this)),
      m_runs(new RecordTable(*m_runModel, {150, 150, 70, 70, 80, 70, 70, 420}, desk.state,
                             u"watches/runs"_s, this)),
      m_splitter(new QSplitter(Qt::Vertical, this))
{
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kGatherMs);
    connect(&m_soon, &QTimer::timeout, this, &WatchPane::ask);
    connect(m_desk.watches, &Watches::changed, this, [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    connect(m_view, &RecordTable::currentRecordChanged, this, &WatchPane::askRuns);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &WatchPane::showChosen);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &WatchPane::edit);
    connect(m_looking, &QCheckBox::clicked, this, &WatchPane::lookingWanted);
    panes::mark(m_view);
    panes::mark(m_runs);
    panes::markStart(m_view);
}

WatchPane::~WatchPane()
{
    if (m_desk.state)
        m_desk.state->setLayout(u"watches/splitter"_s, m_splitter->saveState());
}

QLayout *WatchPane::head()
{
    m_looking->setObjectName(u"watchLooking"_s);
    m_looking->setToolTip(tr("Off, watches only run by “Run all now”, or by a timer of the system "
                             "(sanjia watch run)"));
    m_looking->setEnabled(m_desk.schedule != nullptr);
    m_trouble->setObjectName(u"watchTrouble"_s);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(2 * kBarSpacing);
    auto *telling = new QPushButton(tr("No&tifications…"), this);
    telling->setObjectName(u"watchTelling"_s);
    telling->setToolTip(tr("How alerts are sent outside the window"));
    telling->setVisible(m_desk.telling != nullptr);
    connect(telling, &QPushButton::clicked, this, &WatchPane::tellingWanted);
    row->addWidget(m_looking);
    row->addWidget(m_trouble, 1);
    row->addWidget(m_load);
    row->addWidget(telling);
    return row;
}

void WatchPane::build()
{
    m_view->setObjectName(u"watchView"_s);
    m_view->setAccessibleName(tr("Watches"));
    m_runs->setObjectName(u"watchRunView"_s);
    m_runs->setAccessibleName(tr("Runs of the watch"));
    m_runs->horizontalHeader()->setStretchLastSection(true);
    new EmptyNote(tr("Each time a watch looks, a line comes here: what it saw, and why calls "
                     "failed. “Run now” lets the chosen one look at once."),
                  m_runs);
    m_runTitle->setTextFormat(Qt::PlainText);
    m_runTitle->setContentsMargins(12, 6, 12, 6);
    invite();
    auto *above = new QWidget(this);
    m_pages = new QStackedLayout(above);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);
    m_pages->setCurrentWidget(m_view); // until the answer: whoever enters the page begins there
    auto *below = new QWidget(this);
    auto *runColumn = new QVBoxLayout(below);
    runColumn->setContentsMargins(0, 0, 0, 0);
    runColumn->setSpacing(0);
    runColumn->addWidget(m_runTitle);
    runColumn->addWidget(m_runs, 1);
    m_splitter->addWidget(above);
    m_splitter->addWidget(below);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({420, 190});
    if (m_desk.state)
        m_splitter->restoreState(m_desk.state->layout(u"watches/splitter"_s));
    auto *bar = new FlowLayout;
    bar->setContentsMargins(12, 6, 12, 6);
    bar->addStretch();
    addActions(bar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head());
    column->addWidget(m_splitter, 1);
    column->addLayout(bar);
}

void WatchPane::invite()
{
    m_empty->say(tr("Nothing is watched yet"),
                 tr("Press Ctrl+N for a search, or Ctrl+Shift+W on offers of the market, the "
                    "library or a shortlist. The program then looks by itself and tells what "
                    "changed."));
}

void WatchPane::addActions(QLayout *row)
{
    const auto addOfPage = [this](const QString &text, const QKeySequence &keys, auto use) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, use);
        addAction(action);
        return action;
    };
    //: Button: makes a watch
    QAction *make = addOfPage(tr("New…"), QKeySequence(QKeySequence::New),
                              [this] { makeNew({}, {}); });
    //: Button: changes a watch
    QAction *change = m_view->addRowAction(tr("Edit…"), QKeySequence(Qt::Key_Return),
                                           [this] { edit(); });
    change->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_pause = m_view->addRowAction(tr("Pause"), QKeySequence(Qt::CTRL | Qt::Key_P),
                                   [this] { pauseOrResume(); });
    //: Button: lets every watch look at once
    m_runNow = addOfPage(tr("Run all now"), QKeySequence(Qt::CTRL | Qt::Key_R),
                         [this] { Q_EMIT runWanted(); });
    m_runChosen = m_view->addRowAction(
        //: Button: lets the chosen watches look at once
        tr("Run now"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] {
            const QList<qint64> ids = m_view->selectedIds();
            Q_EMIT runOfWanted(ids.isEmpty() ? QList<qint64>{m_view->currentId()} : ids);
        });
    m_runChosen->setVisible(m_desk.schedule != nullptr);
    QAction *take = m_view->addRowAction(tr("Delete"), QKeySequence(QKeySequence::Delete),
                                         [this] { remove(); });
    m_view->addRowAction(tr("Copy as table"), QKeySequence(QKeySequence::Copy),
                         [this] { m_view->copyRows(); });
    m_runs->addRowAction(tr("Copy as table"), QKeySequence(QKeySequence::Copy),
                         [this] { m_runs->copyRows(); });
    const std::array<std::pair<QAction *, QString>, 6> buttons{{{make, u"watchNew"_s},
                                                                {change, u"watchEdit"_s},
                                                                {m_pause, u"watchPause"_s},
                                                                {m_runChosen, u"watchRunChosen"_s},
                                                                {m_runNow, u"watchRun"_s},
                                                                {take, u"watchDelete"_s}}};
    for (const auto &[action, name] : buttons) {
        QToolButton *button = RecordTable::buttonFor(action, this);
        button->setObjectName(name);
        row->addWidget(button);
    }
}

void WatchPane::choose(qint64 watch)
{
    m_wanted = watch;
    if (m_model->find(watch))
        m_view->choose(std::exchange(m_wanted, 0));
}

Spot WatchPane::place() const
{
    const qint64 id = m_wanted != 0 ? m_wanted : m_view->currentId();
    return {{QString::fromLatin1(kChosen), QString::number(id)}};
}

void WatchPane::goTo(const Spot &place)
{
    choose(place.value(QString::fromLatin1(kChosen)).toLongLong());
}

void WatchPane::refresh()
{
    // What had no name may have been seen since.
    m_names.removeIf([](const auto &name) { return name.value().isEmpty(); });
    ask();
}

void WatchPane::ask()
{
    m_asking = m_desk.watches->list();
    m_asking.then(this, [this](const Result<QList<Watch>> &watches) {
        if (watches)
            return take(*watches);
        if (m_watches.isEmpty())
            m_empty->say(watches.error());
        Q_EMIT failed(watches.error());
    });
    m_askingUnread = m_desk.watches->unreadByWatch();
    m_askingUnread.then(this, [this](const Result<QHash<qint64, int>> &unread) {
        if (unread && std::exchange(m_unread, *unread) != *unread)
            arrange();
    });
    m_askingLast = m_desk.watches->lastRuns();
    m_askingLast.then(this, [this](const Result<QList<WatchRun>> &runs) {
        if (runs && std::exchange(m_lastRuns, *runs) != *runs)
            arrange();
    });
    m_askingLoad = m_desk.watches->callsPerDayOfAll();
    m_askingLoad.then(this, [this](const Result<qint64> &calls) {
        if (!calls || *calls == 0)
            m_load->clear();
        else
            m_load->showAll(*calls, m_desk.market.budgetPerMinute());
    });
    askRuns();
}

void WatchPane::take(const QList<Watch> &watches)
{
    m_watches = watches;
    invite(); // where an error stood
    arrange();
    askNames();
}

void WatchPane::askNames()
{
    QList<OfferId> offers;
    bool sellers = false;
    for (const Watch &watch : std::as_const(m_watches)) {
        if (m_names.contains(watch.what))
            continue;
        if (watch.kind == Watch::Kind::Offer)
            offers.append(OfferId{watch.what});
        sellers = sellers || watch.kind == Watch::Kind::Seller;
    }
    if (!offers.isEmpty()) {
        m_naming = m_desk.library.offers(offers);
        m_naming.then(this, [this, offers](const Result<QList<Offer>> &found) {
            for (const OfferId &id : offers) // not to be asked for again and again
                m_names.insert(id.value, QString());
            for (const Offer &offer : found.value_or(QList<Offer>()))
                m_names.insert(offer.id.value, offer.title);
            arrange();
        });
    }
    if (sellers) {
        m_namingSellers = m_desk.library.suppliers({});
        m_namingSellers.then(this, [this](const Result<SupplierList> &found) {
            if (!found)
                return;
            for (const SupplierSummary &one : found->suppliers) {
                if (!one.supplier.id.isEmpty())
                    m_names.insert(one.supplier.id.value, one.supplier.name);
            }
            arrange();
        });
    }
}

void WatchPane::arrange()
{
    QHash<qint64, WatchNews> news;
    for (const Watch &watch : std::as_const(m_watches)) {
        if (watch.kind == Watch::Kind::Offer || watch.kind == Watch::Kind::Seller)
            news[watch.id].name = m_names.value(watch.what);
    }
    for (auto unread = m_unread.cbegin(); unread != m_unread.cend(); ++unread)
        news[unread.key()].unread = *unread;
    for (const WatchRun &run : std::as_const(m_lastRuns))
        news[run.watch].last = run;
    m_view->refill([&] { m_model->setWatches(m_watches, news, m_desk.clock.now()); });
    if (m_model->find(m_wanted))
        m_view->choose(std::exchange(m_wanted, 0));
    m_pages->setCurrentWidget(m_watches.isEmpty() ? static_cast<QWidget *>(m_empty) : m_view);
    m_runNow->setEnabled(m_desk.schedule && !m_watches.isEmpty());
    showChosen();
}

void WatchPane::askRuns()
{
    const Watch *watch = m_model->find(m_view->currentId());
    if (!watch) {
        m_askingRuns.cancel();
        m_runModel->setRuns({});
        return;
    }
    m_askingRuns = m_desk.watches->runs(watch->id, kMostRuns);
    m_askingRuns.then(this, [this](const Result<QList<WatchRun>> &runs) {
        if (runs)
            m_runs->refill([&] { m_runModel->setRuns(*runs); });
        else
            Q_EMIT failed(runs.error());
    });
}

void WatchPane::showChosen()
{
    const Watch *watch = m_model->find(m_view->currentId());
    //: Button: lets a watch look again
    m_pause->setText(watch && watch->paused ? tr("Resume")
                                            //: Button: lets a watch not look for the time being
                                            : tr("Pause"));
    //: Heading. %1: what a watch looks at
    m_runTitle->setText(watch ? tr("Runs of “%1”").arg(m_model->nameOf(*watch)) : tr("Runs"));
}

void WatchPane::makeNew(const Watch &watch, const QStringList &whats)
{
    auto *dialog = new WatchDialog(m_desk, watch, whats, window());
    connect(dialog, &WatchDialog::kept, this, [this](int count) {
        Q_EMIT noticed(tr("%Ln watch(es) made. They look for the first time in a moment; what they "
                          "see then is told of from the next time on.",
                          nullptr, count));
    });
    dialog->open();
}

void WatchPane::edit()
{
    if (const Watch *watch = m_model->find(m_view->currentId()))
        (new WatchDialog(m_desk, *watch, {}, window()))->open();
}

void WatchPane::pauseOrResume()
{
    const Watch *current = m_model->find(m_view->currentId());
    if (!current)
        return;
    const bool paused = !current->paused;
    QList<Watch> chosen;
    const QList<qint64> ids = m_view->selectedIds();
    for (const qint64 id : ids) {
        const Watch *watch = m_model->find(id);
        if (!watch || watch->paused == paused)
            continue;
        chosen.append(*watch);
        chosen.last().paused = paused;
    }
    if (chosen.isEmpty())
        return;
    m_changing = m_desk.watches->put(chosen);
    m_changing.then(this, [this](const Result<QList<Watch>> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void WatchPane::remove()
{
    const QList<qint64> ids = m_view->selectedIds();
    if (ids.isEmpty())
        return;
    m_removing = m_desk.watches->remove(ids);
    m_removing.then(this, [this, count = static_cast<int>(ids.size())](const Result<void> &done) {
        if (done)
            Q_EMIT noticed(tr("%Ln watch(es) deleted, what they told stays; Ctrl+Z brings back",
                              nullptr, count));
        else
            Q_EMIT failed(done.error());
    });
}

void WatchPane::showLooking(bool on) { m_looking->setChecked(on); }

void WatchPane::showTrouble(const std::optional<Error> &error)
{
    m_trouble->setText(error ? errorText(*error).sentence() : QString());
}

} // namespace sanjia

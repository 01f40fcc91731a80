// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/alertpane.h"

#include "core/services/library.h"
#include "core/services/watches.h"
#include "ui/detail/detailpanel.h"
#include "ui/support/emptystate.h"
#include "ui/support/flowlayout.h"
#include "ui/support/metrics.h"
#include "ui/support/panes.h"
#include "ui/support/uistate.h"
#include "ui/text/watchtext.h"
#include "ui/watches/alertmodel.h"
#include "ui/watches/alertreader.h"
#include "ui/watches/recordtable.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

AlertPane::AlertPane(const Desk &desk, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_watch(new QComboBox(this)),
      m_unread(new QCheckBox(tr("Only &new ones"), this)),
      m_notify(new QCheckBox(tr("Notify on the des&ktop"), this)),
      m_count(new QLabel(this)),
      m_model(new AlertModel(this)),
      m_reader(new AlertReader(*desk.watches, *m_model, this)),
      // Up to the change they fit beside the offer in a window of 1200: a price must not be cut.
      m_view(new RecordTable(*m_model, {48, 142, 118, 130, 76, 76, 72, 100}, desk.state,
                             u"alerts/table"_s, this)),
      m_empty(new EmptyState(u"alerts"_s, this)),
      m_detail(new DetailPanel(desk, this)),
      m_splitter(new QSplitter(this))
{
    build();
    follow();
    panes::mark(m_view);
    panes::mark(m_detail);
    panes::markStart(m_view);
}

AlertPane::~AlertPane()
{
    if (m_desk.state)
        m_desk.state->setLayout(u"alerts/splitter"_s, m_splitter->saveState());
}

QLayout *AlertPane::head()
{
    m_watch->setObjectName(u"alertWatch"_s);
    m_watch->setAccessibleName(tr("Of which watch"));
    m_watch->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_watch->setMinimumContentsLength(8); // small screens
    m_watch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_watch->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    //: Filter: alerts of any watch
    m_watch->addItem(tr("All watches"), QVariant::fromValue<qint64>(0));
    m_unread->setObjectName(u"alertUnread"_s);
    m_notify->setObjectName(u"alertNotify"_s);
    m_notify->setChecked(!m_desk.state || m_desk.state->notifies());
    auto *row = new FlowLayout;
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(2 * kBarSpacing);
    row->addWidget(m_watch);
    row->addWidget(m_unread);
    row->addStretch();
    row->addWidget(m_notify);
    auto *telling = new QPushButton(tr("No&tifications…"), this);
    telling->setObjectName(u"alertTelling"_s);
    telling->setToolTip(tr("Sends alerts to a program or a web address, or writes a page a day"));
    telling->setVisible(m_desk.telling != nullptr);
    connect(telling, &QPushButton::clicked, this, &AlertPane::tellingWanted);
    row->addWidget(telling);
    return row;
}

void AlertPane::build()
{
    m_view->setObjectName(u"alertView"_s);
    m_view->setAccessibleName(tr("Alerts"));
    m_count->setObjectName(u"alertCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    auto *left = new QWidget(this);
    auto *table = new QWidget(left);
    m_pages = new QStackedLayout(table);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);
    m_pages->setCurrentWidget(m_view); // until the answer: whoever enters the page begins there
    auto *bar = new FlowLayout;
    bar->setContentsMargins(12, 6, 12, 6);
    bar->addWidget(m_count);
    bar->addStretch();
    addActions(bar);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head());
    column->addWidget(table, 1);
    column->addLayout(bar);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({840, 420});
    if (m_desk.state)
        m_splitter->restoreState(m_desk.state->layout(u"alerts/splitter"_s));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

void AlertPane::addActions(QLayout *row)
{
    QAction *show = m_view->addRowAction(tr("Show in the library"), QKeySequence(Qt::Key_Return),
                                         [this] { open(); });
    show->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_mark = m_view->addRowAction(tr("Mark as read"), QKeySequence(Qt::Key_Space),
                                  [this] { markChosen(); });
    m_markAll = new QAction(tr("Mark all read"), this);
    m_markAll->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    m_markAll->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_markAll, &QAction::triggered, this, &AlertPane::markAll);
    addAction(m_markAll);
    m_only = m_view->addRowAction(tr("Only this offer"),
                                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
                                  [this] { onlyThisOffer(m_only->isChecked()); });
    m_only->setCheckable(true);
    QAction *take = m_view->addRowAction(tr("Delete"), QKeySequence(QKeySequence::Delete),
                                         [this] { remove(); });
    m_view->addRowAction(tr("Copy as table"), QKeySequence(QKeySequence::Copy),
                         [this] { m_view->copyRows(); });
    const std::array<std::pair<QAction *, QString>, 5> buttons{{{show, u"alertShow"_s},
                                                                {m_only, u"alertOnly"_s},
                                                                {m_mark, u"alertRead"_s},
                                                                {m_markAll, u"alertReadAll"_s},
                                                                {take, u"alertDelete"_s}}};
    for (const auto &[action, name] : buttons) {
        QToolButton *button = RecordTable::buttonFor(action, this);
        button->setObjectName(name);
        row->addWidget(button);
    }
}

void AlertPane::follow()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kGatherMs);
    connect(&m_soon, &QTimer::timeout, this, &AlertPane::ask);
    connect(m_desk.watches, &Watches::changed, this, [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    connect(m_watch, &QComboBox::currentIndexChanged, this, [this] {
        m_wantedWatch = 0;
        askElse();
    });
    connect(m_unread, &QCheckBox::toggled, this, &AlertPane::askElse);
    connect(m_notify, &QCheckBox::clicked, this, &AlertPane::notifyingWanted);
    connect(m_model, &AlertModel::moreWanted, this, &AlertPane::askMore);
    connect(m_reader, &AlertReader::arrived, this, &AlertPane::take);
    connect(m_reader, &AlertReader::grown, this, &AlertPane::settle);
    connect(m_reader, &AlertReader::counted, this, &AlertPane::showCount);
    connect(m_reader, &AlertReader::failed, this, [this](const Error &error) {
        if (m_model->rowCount() == 0)
            m_empty->say(error);
        Q_EMIT failed(error);
    });
    // Sorted by a column, the oldest may come first.
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] {
        if (wantsAll() && m_model->hasMore())
            askMore();
    });
    connect(m_view, &RecordTable::currentRecordChanged, this, &AlertPane::showCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AlertPane::nameMark);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &AlertPane::open);
    connect(m_detail, &DetailPanel::shortlistRequested, this, &AlertPane::shortlistRequested);
    connect(m_detail, &DetailPanel::compareRequested, this, &AlertPane::compareRequested);
}

Spot AlertPane::place() const
{
    const qint64 watch = askedWatch();
    // What was to be chosen still is, where the page was not looked at since.
    const qint64 chosen = m_wantedAlert != 0 ? m_wantedAlert : m_view->currentId();
    return {{u"unread"_s, m_unread->isChecked() ? u"1"_s : QString()},
            {u"watch"_s, watch != 0 ? QString::number(watch) : QString()},
            {u"offer"_s, m_offer.value},
            {QString::fromLatin1(kChosen), chosen != 0 ? QString::number(chosen) : QString()}};
}

void AlertPane::goTo(const Spot &place)
{
    const QSignalBlocker quietWatch(m_watch);
    const QSignalBlocker quietUnread(m_unread);
    m_unread->setChecked(!place.value(u"unread"_s).isEmpty());
    m_wantedWatch = place.value(u"watch"_s).toLongLong();
    m_watch->setCurrentIndex(std::max(0, m_watch->findData(m_wantedWatch)));
    m_offer = OfferId{place.value(u"offer"_s)};
    m_only->setChecked(!m_offer.isEmpty());
    m_wantedAlert = place.value(QString::fromLatin1(kChosen)).toLongLong();
}

qint64 AlertPane::askedWatch() const
{
    return m_wantedWatch != 0 ? m_wantedWatch : m_watch->currentData().toLongLong();
}

void AlertPane::askElse()
{
    Q_EMIT moved(false);
    ask();
}

void AlertPane::refresh()
{
    m_listing = m_desk.watches->list();
    m_listing.then(this, [this](const Result<QList<Watch>> &watches) {
        if (watches)
            takeWatches(*watches);
    });
    ask();
}

void AlertPane::takeWatches(const QList<Watch> &watches)
{
    const qint64 chosen = askedWatch();
    m_wantedWatch = 0;
    {
        const QSignalBlocker quiet(m_watch);
        while (m_watch->count() > 1)
            m_watch->removeItem(1);
        for (const Watch &watch : watches)
            //: Choice of a watch. %1: its kind, %2: what it looks at
            m_watch->addItem(tr("%1: %2").arg(format::watchKind(watch.kind), watch.what), watch.id);
        m_watch->setCurrentIndex(std::max(0, m_watch->findData(chosen)));
    }
    if (askedWatch() != chosen) // that one was deleted
        ask();
}

AlertQuery AlertPane::asked() const
{
    AlertQuery query;
    query.unreadOnly = m_unread->isChecked();
    query.watch = askedWatch();
    query.offer = m_offer;
    return query;
}

bool AlertPane::wantsAll() const
{
    return m_marksAll || m_view->horizontalHeader()->sortIndicatorSection() >= 0;
}

int AlertPane::rowsInUse() const
{
    if (wantsAll())
        return m_model->rowCount();
    // The order is the model's own here, so rows of the view are rows of the model.
    int last = std::max(m_view->currentIndex().row(),
                        m_view->rowAt(m_view->viewport()->height() - 1));
    const QItemSelection selected = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : selected)
        last = std::max(last, range.bottom());
    return last + 1;
}

void AlertPane::ask() { m_reader->read(asked(), rowsInUse()); }

void AlertPane::askMore() { m_reader->readMore(wantsAll()); }

void AlertPane::take(const QList<Alert> &alerts, bool more)
{
    if (alerts.isEmpty() && !m_offer.isEmpty()) { // its last one was deleted
        m_only->setChecked(false);
        m_offer = {};
        return ask();
    }
    const qint64 wantedAlert = m_wantedAlert; // which another current row would take back
    if (alerts != m_model->alerts())
        m_view->refill([&] { m_model->setAlerts(alerts, more); });
    else
        m_model->appendAlerts({}, more); // the same ones; only what is behind them may differ
    m_wantedAlert = wantedAlert;
    const bool narrowed = m_unread->isChecked() || askedWatch() != 0 || !m_offer.isEmpty();
    if (alerts.isEmpty() && narrowed)
        m_empty->say(tr("No such alerts"), tr("Choose all watches, or those that were read too."));
    else if (alerts.isEmpty())
        m_empty->say(
            tr("No alerts yet"),
            tr("What watches notice is listed here. Watches are made on their own page, or "
               "with Ctrl+Shift+W on offers."));
    m_pages->setCurrentWidget(alerts.isEmpty() ? static_cast<QWidget *>(m_empty) : m_view);
    if (alerts.isEmpty()) {
        m_detail->clear();
        m_shown = {};
    }
    settle();
}

void AlertPane::settle()
{
    const QList<Alert> &alerts = m_model->alerts();
    if (const auto wanted = std::ranges::find(alerts, m_wanted, &Alert::offer);
        !m_wanted.isEmpty() && wanted != alerts.cend()) {
        m_wanted = {};
        m_view->choose(wanted->id);
    }
    if (const qint64 wanted = m_wantedAlert; m_model->find(wanted)) {
        m_wantedAlert = 0;
        m_view->choose(wanted);
    }
    nameMark();
    showCount();
    if (m_model->hasMore()) {
        if (wantsAll() || !m_wanted.isEmpty() || m_wantedAlert != 0)
            askMore();
        return;
    }
    m_wanted = {};
    m_wantedAlert = 0;
    if (std::exchange(m_marksAll, false))
        markAll();
}

void AlertPane::showCount()
{
    const QList<Alert> &alerts = m_model->alerts();
    const auto here = static_cast<int>(
        std::ranges::count_if(alerts, [](const Alert &alert) { return !alert.read; }));
    // The store counts those of a watch; those of one offer are few.
    const int fresh = m_model->hasMore() && m_offer.isEmpty() ? std::max(m_reader->unread(), here)
                                                              : here;
    const auto rows = static_cast<int>(alerts.size());
    const QString count = m_model->hasMore()
        //: Below the alerts, of which there are more: the rest is read when the buyer scrolls
        ? tr("The newest %Ln alert(s), older ones as you scroll", nullptr, rows)
        : tr("%Ln alert(s)", nullptr, rows);
    //: %1: "12 alerts"; %n of them were not read
    m_count->setText(fresh > 0 ? tr("%1, %Ln new", nullptr, fresh).arg(count) : count);
    m_markAll->setEnabled(fresh > 0);
}

void AlertPane::showCurrent()
{
    m_wantedAlert = 0; // another was chosen before it came
    const Alert *alert = m_model->find(m_view->currentId());
    if (!alert || alert->offer == m_shown)
        return;
    m_shown = alert->offer;
    m_reading = m_desk.library.offers({alert->offer});
    m_reading.then(this, [this](const Result<QList<Offer>> &offers) {
        if (!offers)
            Q_EMIT failed(offers.error());
        else if (!offers->isEmpty())
            m_detail->follow(offers->constFirst());
    });
}

void AlertPane::open()
{
    const Alert *alert = m_model->find(m_view->currentId());
    if (!alert)
        return;
    const OfferId offer = alert->offer;
    if (!alert->read)
        mark(m_desk.watches->markOpened(alert->id));
    Q_EMIT offerWanted(offer);
}

void AlertPane::mark(Request<int> marking)
{
    m_marking = std::move(marking);
    m_marking.then(this, [this](const Result<int> &done) {
        if (!done)
            Q_EMIT failed(done.error());
        else
            ask();
    });
}

void AlertPane::nameMark()
{
    const QList<qint64> ids = m_view->selectedIds();
    const bool anyNew = std::ranges::any_of(ids, [this](qint64 id) {
        const Alert *alert = m_model->find(id);
        return alert && !alert->read;
    });
    m_mark->setText(anyNew || ids.isEmpty() ? tr("Mark as read") : tr("Mark as new"));
    m_mark->setData(anyNew);
}

void AlertPane::markChosen()
{
    const QList<qint64> ids = m_view->selectedIds();
    if (ids.isEmpty())
        return; // which would be all
    mark(m_mark->data().toBool() ? m_desk.watches->markRead(ids) : m_desk.watches->markUnread(ids));
}

void AlertPane::markAll()
{
    if (m_model->hasMore()) { // they must be known to be marked
        m_marksAll = true;
        return askMore();
    }
    // Those on show, no other: one may have come meanwhile, or be filtered out.
    QList<qint64> ids;
    for (const Alert &alert : m_model->alerts()) {
        if (!alert.read)
            ids.append(alert.id);
    }
    if (!ids.isEmpty())
        mark(m_desk.watches->markRead(ids));
}

void AlertPane::onlyThisOffer(bool only)
{
    const Alert *alert = m_model->find(m_view->currentId());
    m_offer = only && alert ? alert->offer : OfferId();
    askElse();
}

void AlertPane::remove()
{
    const QList<qint64> ids = m_view->selectedIds();
    if (ids.isEmpty())
        return;
    m_removing = m_desk.watches->removeAlerts(ids);
    m_removing.then(this, [this, count = static_cast<int>(ids.size())](const Result<void> &done) {
        if (!done)
            return Q_EMIT failed(done.error());
        Q_EMIT noticed(tr("%Ln alert(s) deleted; Ctrl+Z brings back", nullptr, count));
        ask();
    });
}

void AlertPane::showNotifying(bool on) { m_notify->setChecked(on); }

void AlertPane::choose(const OfferId &offer)
{
    m_wanted = offer;
    ask();
}

void AlertPane::setQuantity(qint64 quantity) { m_detail->setQuantity(quantity); }

} // namespace sanjia

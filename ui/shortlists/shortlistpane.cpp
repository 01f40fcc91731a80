// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortlists/shortlistpane.h"

#include "core/services/shortlists.h"
#include "ui/export/exportdialog.h"
#include "ui/pages/termsfields.h"
#include "ui/shortlists/linetable.h"
#include "ui/shortlists/listpanel.h"
#include "ui/shortlists/shortlistmodel.h"
#include "ui/shortlists/shortlisttotals.h"
#include "ui/shortlists/snapshotdialog.h"
#include "ui/support/dialogs.h"
#include "ui/support/edithistory.h"
#include "ui/support/emptystate.h"
#include "ui/support/flowlayout.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/panes.h"
#include "ui/support/rowtable.h"
#include "ui/support/tabletext.h"
#include "ui/support/uistate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sanjia {

ShortlistPane::ShortlistPane(const Desk &desk, Dialogs &dialogs, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_dialogs(dialogs),
      m_lists(
          new ListPanel(desk, dialogs, desk.state ? desk.state->lastShortlist() : QString(), this)),
      m_model(new ShortlistModel(this)),
      m_view(new LineTable(*m_model, desk.state, this)),
      m_empty(new EmptyState(u"shortlist"_s, this)),
      m_filter(new QLineEdit(this)),
      m_hidden(new QLabel(this)),
      m_terms(new TermsFields(desk.state, desk.clock, this)),
      m_totals(new ShortlistTotals(this)),
      m_splitter(new QSplitter(this))
{
    build();
    follow();
    for (QWidget *part : {static_cast<QWidget *>(m_lists), static_cast<QWidget *>(m_view),
                          static_cast<QWidget *>(m_totals)})
        panes::mark(part);
    panes::goOnEnter(m_filter, m_view);
    refresh();
}

ShortlistPane::~ShortlistPane()
{
    if (!m_desk.state)
        return;
    m_desk.state->setLastShortlist(m_lists->current());
    m_desk.state->setLayout(u"shortlists/splitter"_s, m_splitter->saveState());
}

void ShortlistPane::follow()
{
    connect(m_lists, &ListPanel::shown, this, &ShortlistPane::showList);
    connect(m_lists, &ListPanel::opened, this, [this] { panes::enter(m_view); });
    connect(m_lists, &ListPanel::noticed, this, &ShortlistPane::noticed);
    connect(m_lists, &ListPanel::failed, this, &ShortlistPane::failed);
    connect(m_lists, &ListPanel::snapshotsRequested, this, &ShortlistPane::showSnapshots);
    connect(&m_desk.shortlists, &Shortlists::applied, this,
            [this](const QList<ShortlistChange> &changes) {
                if (const auto &list = changes.constLast().after)
                    m_lists->setCurrent(list->name);
            });
    connect(m_model, &ShortlistModel::edited, this, &ShortlistPane::saveLine);
    connect(m_view, &LineTable::orderRequested, this, [this](const QList<OfferId> &ids) {
        m_changing = m_desk.shortlists.reorder(m_lists->current(), ids);
        m_changing.then(this, [this](const Result<void> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
    });
    connect(m_view, &LineTable::editingEnded, this, &ShortlistPane::refresh, Qt::QueuedConnection);
    connect(m_view, &LineTable::removeRequested, this, &ShortlistPane::removeLines);
    connect(m_view, &LineTable::compareRequested, this,
            [this] { Q_EMIT compareRequested(selectedOffers()); });
    connect(m_view, &LineTable::watchRequested, this,
            [this] { Q_EMIT watchRequested(selectedOffers()); });
    connect(m_view, &LineTable::copyRequested, this, &ShortlistPane::copyLines);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_view->setFilter(words);
        sumUp();
    });
    connect(m_terms, &TermsFields::changed, this, &ShortlistPane::sumUp);
}

QPushButton *ShortlistPane::button(const QString &name, const QString &text,
                                   void (ShortlistPane::*use)())
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    connect(made, &QPushButton::clicked, this, use);
    m_lineButtons.append(made);
    return made;
}

QLayout *ShortlistPane::head()
{
    m_filter->setObjectName(u"lineFilter"_s);
    m_filter->setPlaceholderText(tr("Find in this list"));
    m_filter->setAccessibleName(tr("Find in this list"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(240);
    m_hidden->setObjectName(u"hiddenLines"_s);
    auto *row = new FlowLayout;
    row->setContentsMargins(12, 10, 12, 10);
    row->addWidget(m_terms);
    row->addStretch();
    row->addWidget(m_hidden);
    row->addWidget(m_filter);
    return row;
}

QLayout *ShortlistPane::foot()
{
    auto *row = new FlowLayout;
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(m_totals->line());
    row->addStretch();
    if (m_desk.history) {
        for (QAction *action : {m_desk.history->undoAction(), m_desk.history->redoAction()}) {
            auto *step = new QToolButton(this);
            step->setDefaultAction(action);
            step->setToolButtonStyle(Qt::ToolButtonIconOnly);
            step->setFocusPolicy(Qt::TabFocus);
            row->addWidget(step);
        }
    }
    row->addWidget(button(u"removeButton"_s, tr("&Remove"), &ShortlistPane::removeLines));
    row->addWidget(button(u"snapshotButton"_s, tr("&Snapshots…"), &ShortlistPane::showSnapshots));
    auto *exporting = button(u"exportButton"_s, tr("&Export…"), &ShortlistPane::exportList);
    exporting->setIcon(icons::icon(u"export"_s));
    row->addWidget(exporting);
    return row;
}

void ShortlistPane::build()
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *stack = new QWidget(right);
    m_pages = new QStackedLayout(stack);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);
    column->addLayout(head());
    column->addWidget(stack, 1);
    column->addWidget(m_totals);
    column->addLayout(foot());

    m_splitter->addWidget(m_lists);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({210, 1000});
    if (m_desk.state)
        m_splitter->restoreState(m_desk.state->layout(u"shortlists/splitter"_s));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

Spot ShortlistPane::place() const
{
    return {{u"list"_s, m_lists->current()}, {u"words"_s, m_filter->text()}};
}

void ShortlistPane::goTo(const Spot &place)
{
    m_filter->setText(place.value(u"words"_s));
    if (const QString list = place.value(u"list"_s); !list.isEmpty())
        showNamed(list);
}

void ShortlistPane::refresh() { m_lists->refresh(); }

void ShortlistPane::showNamed(const QString &list)
{
    m_lists->setCurrent(list);
    refresh();
}

void ShortlistPane::showList(const QString &name)
{
    if (const QString before = std::exchange(m_shown, name); !before.isEmpty() && before != name)
        Q_EMIT moved(false);
    if (name.isEmpty()) {
        m_showing.cancel();
        m_model->setLines({});
        return sumUp();
    }
    m_showing = m_desk.shortlists.show(name);
    m_showing.then(this, [this](const Result<Shortlist> &list) {
        if (!list) {
            Q_EMIT failed(list.error());
            return;
        }
        // What is being typed, or saved, is newer than this answer; another one follows it.
        if (m_saving > 0 || m_view->isEditing())
            return;
        // An edit that was saved comes back as what is already on the screen.
        if (list->lines != m_model->lines()) {
            m_model->setLines(list->lines);
            m_view->restoreCurrent();
        }
        sumUp();
    });
}

QString ShortlistPane::emptyWords() const
{
    return m_shown.isEmpty() ? tr("No shortlist yet") : tr("Nothing on this list yet");
}

void ShortlistPane::sumUp()
{
    const int rows = m_model->rowCount();
    m_empty->say(emptyWords(), tr("Choose offers on the market or library page and press Ctrl+D."));
    m_pages->setCurrentWidget(rows == 0 ? static_cast<QWidget *>(m_empty) : m_view);
    for (QPushButton *one : std::as_const(m_lineButtons))
        one->setEnabled(rows > 0);
    const int hidden = m_view->hiddenLines();
    m_hidden->setText(hidden > 0 ? tr("%n line(s) hidden", nullptr, hidden) : QString());
    const OrderTerms terms = m_terms->terms();
    m_model->setTerms(terms);
    m_totals->showPlan(m_model->plan(), terms);
}

void ShortlistPane::saveLine(const ShortlistLine &line)
{
    ++m_saving;
    // Each edit is heard of, however quickly the next one follows.
    Request<void> saving = m_desk.shortlists.update(m_lists->current(), {line});
    saving.then(this, [this](const Result<void> &saved) {
        --m_saving;
        if (!saved)
            Q_EMIT failed(saved.error());
        refresh(); // on failure back to what is kept
    });
    saving.detach();
    sumUp();
}

void ShortlistPane::addOffers(const QList<Offer> &offers)
{
    if (offers.isEmpty())
        return;
    QList<OfferId> ids;
    for (const Offer &offer : offers)
        ids.append(offer.id);
    const QString name = m_lists->current().isEmpty() ? tr("My shortlist") : m_lists->current();
    m_counting = m_desk.shortlists.addMaking(name, ids);
    m_counting.then(this, [this, name](const Result<int> &added) {
        if (!added)
            Q_EMIT failed(added.error());
        else if (*added == 0)
            Q_EMIT noticed(tr("Already on “%1”").arg(name));
        else
            Q_EMIT noticed(tr("%n offer(s) added to “%1”", nullptr, *added).arg(name));
    });
}

void ShortlistPane::removeLines()
{
    QList<OfferId> ids;
    const QList<int> rows = m_view->selectedLines();
    for (const int row : rows)
        ids.append(m_model->lines().at(row).offer.id);
    if (ids.isEmpty())
        return;
    m_counting = m_desk.shortlists.take(m_lists->current(), ids);
    m_counting.then(this, [this](const Result<int> &taken) {
        if (taken)
            Q_EMIT noticed(tr("%n offer(s) removed; Ctrl+Z brings back", nullptr, *taken));
        else
            Q_EMIT failed(taken.error());
    });
}

QList<Offer> ShortlistPane::selectedOffers() const
{
    QList<Offer> offers;
    const QList<int> rows = m_view->selectedLines();
    for (const int row : rows)
        offers.append(m_model->lines().at(row).offer);
    return offers;
}

void ShortlistPane::showSnapshots()
{
    auto *dialog = new SnapshotDialog(m_desk, m_dialogs, m_lists->current(),
                                      {m_quantity, m_terms->terms()}, this);
    dialog->open();
}

void ShortlistPane::copyLines()
{
    copyTable({*m_model, m_view->selectedLines(), shownColumns(m_view)});
}

std::function<void()> ShortlistPane::exporting()
{
    return [this] {
        exportList();
    };
}

void ShortlistPane::exportList()
{
    if (m_model->lines().isEmpty())
        return Q_EMIT noticed(emptyWords());
    const QString name = m_lists->current();
    auto *dialog = new ExportDialog(
        m_desk, m_dialogs,
        {u"shortlists"_s, name, Shortlist{name, m_model->lines()}, {m_quantity, m_terms->terms()}},
        this);
    connect(dialog, &ExportDialog::noticed, this, &ShortlistPane::noticed);
    dialog->open();
}

void ShortlistPane::setQuantity(qint64 quantity)
{
    m_quantity = quantity;
    m_model->setQuantity(quantity);
    sumUp();
}

} // namespace sanjia

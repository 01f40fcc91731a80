// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shortlistpane.h"

#include "core/services/shortlists.h"
#include "ui/export/exportdialog.h"
#include "ui/pages/shortlistdelegates.h"
#include "ui/pages/shortlistmodel.h"
#include "ui/pages/shortlisttotals.h"
#include "ui/pages/termsfields.h"
#include "ui/support/dialogs.h"
#include "ui/support/emptystate.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/uistate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
constexpr int kNameRole = Qt::UserRole;
} // namespace

ShortlistPane::ShortlistPane(const Desk &desk, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_dialogs(dialogs),
      m_lists(new QListWidget(this)),
      m_model(new ShortlistModel(this)),
      m_view(new QTableView(this)),
      m_empty(new EmptyState(u"shortlist"_s, this)),
      m_terms(new TermsFields(desk.state, desk.clock, this)),
      m_totals(new ShortlistTotals(this)),
      m_export(new QPushButton(tr("&Export…"), this)),
      m_remove(new QPushButton(tr("&Remove"), this)),
      m_undo(new QPushButton(tr("&Undo"), this)),
      m_delete(new QPushButton(tr("De&lete list"), this)),
      m_splitter(new QSplitter(this))
{
    if (desk.state)
        m_current = desk.state->lastShortlist();
    buildTable();
    build();
    connect(m_lists, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            showList(item->data(kNameRole).toString());
    });
    connect(&desk.shortlists, &Shortlists::changed, this, &ShortlistPane::refresh);
    connect(m_model, &ShortlistModel::edited, this, [this](const ShortlistLine &line) {
        m_changing = m_desk.shortlists.update(m_current, {line});
        m_changing.then(this, [this](const Result<void> &saved) {
            if (!saved)
                Q_EMIT failed(saved.error());
        });
        sumUp();
    });
    connect(m_terms, &TermsFields::changed, this, &ShortlistPane::sumUp);
    connect(m_export, &QPushButton::clicked, this, &ShortlistPane::exportList);
    connect(m_remove, &QPushButton::clicked, this, &ShortlistPane::removeLines);
    connect(m_undo, &QPushButton::clicked, this, &ShortlistPane::undoRemove);
    connect(m_delete, &QPushButton::clicked, this, &ShortlistPane::deleteList);
    refresh();
}

ShortlistPane::~ShortlistPane()
{
    if (!m_desk.state)
        return;
    m_desk.state->setLastShortlist(m_current);
    m_desk.state->setLayout(u"shortlists/table"_s, m_view->horizontalHeader()->saveState());
    m_desk.state->setLayout(u"shortlists/splitter"_s, m_splitter->saveState());
}

void ShortlistPane::buildTable()
{
    m_view->setObjectName(u"lineView"_s);
    m_view->setAccessibleName(tr("Lines of the shortlist"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    m_view->setItemDelegateForColumn(ShortlistModel::Quantity, new QuantityDelegate(m_view));
    m_view->setItemDelegateForColumn(ShortlistModel::Variant,
                                     new VariantDelegate(*m_model, m_view));
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed);
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    static constexpr std::array kWidths{280, 180, 150, 90, 90, 100, 90, 80, 180};
    for (int column = 0; column < ShortlistModel::Count; ++column)
        header->resizeSection(column, kWidths.at(static_cast<size_t>(column)));
    if (m_desk.state)
        header->restoreState(m_desk.state->layout(u"shortlists/table"_s));

    const auto add = [this](const QString &text, const QKeySequence &keys, auto use) {
        auto *action = new QAction(text, m_view);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, use);
        m_view->addAction(action);
    };
    add(tr("Remove from the list"), QKeySequence(QKeySequence::Delete), [this] { removeLines(); });
    add(tr("Undo"), QKeySequence(QKeySequence::Undo), [this] { undoRemove(); });
    add(tr("Compare"), QKeySequence(Qt::CTRL | Qt::Key_M), [this] {
        QList<Offer> offers;
        for (const ShortlistLine &line : selectedLines())
            offers.append(line.offer);
        Q_EMIT compareRequested(offers);
    });
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ShortlistPane::build()
{
    m_lists->setObjectName(u"listView"_s);
    m_lists->setAccessibleName(tr("Shortlists"));
    m_lists->setFrameShape(QFrame::NoFrame);
    m_lists->setSpacing(3);
    m_export->setObjectName(u"exportButton"_s);
    m_export->setIcon(icons::icon(u"export"_s));
    m_remove->setObjectName(u"removeButton"_s);
    m_undo->setObjectName(u"undoButton"_s);
    m_delete->setObjectName(u"deleteListButton"_s);
    m_empty->say(tr("Nothing on this list yet"),
                 tr("Choose offers on the market or library page and press Ctrl+D."));

    auto *newButton = new QPushButton(tr("&New list…"), this);
    newButton->setObjectName(u"newListButton"_s);
    connect(newButton, &QPushButton::clicked, this, &ShortlistPane::newList);
    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(8, 10, 8, 10);
    leftColumn->addWidget(m_lists, 1);
    leftColumn->addWidget(newButton);
    leftColumn->addWidget(m_delete);

    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *stack = new QWidget(right);
    m_pages = new QStackedLayout(stack);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 10, 12, 10);
    head->addWidget(m_terms);
    head->addStretch();
    column->addLayout(head);
    column->addWidget(stack, 1);
    column->addWidget(m_totals);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(kBarSpacing);
    foot->setContentsMargins(12, 8, 12, 8);
    foot->addWidget(m_totals->line(), 1);
    foot->addWidget(m_undo);
    foot->addWidget(m_remove);
    foot->addWidget(m_export);
    column->addLayout(foot);

    m_splitter->addWidget(left);
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

void ShortlistPane::refresh()
{
    m_listing = m_desk.shortlists.list();
    m_listing.then(this, [this](const Result<QList<ShortlistSummary>> &lists) {
        if (lists)
            takeLists(*lists);
        else
            Q_EMIT failed(lists.error());
    });
}

void ShortlistPane::takeLists(const QList<ShortlistSummary> &lists)
{
    QString wanted = m_current;
    if (std::ranges::find(lists, wanted, &ShortlistSummary::name) == lists.cend())
        wanted = lists.isEmpty() ? QString() : lists.first().name;
    {
        const QSignalBlocker quiet(m_lists);
        m_lists->clear();
        for (const ShortlistSummary &list : lists) {
            //: %1: name of a shortlist, %2: number of its lines
            auto *item = new QListWidgetItem(tr("%1 (%2)").arg(list.name).arg(list.lines), m_lists);
            item->setData(kNameRole, list.name);
            if (list.name == wanted)
                m_lists->setCurrentItem(item);
        }
    }
    m_delete->setEnabled(!lists.isEmpty());
    if (wanted.isEmpty()) {
        m_current.clear();
        m_model->setLines({});
        sumUp();
    } else {
        showList(wanted);
    }
}

void ShortlistPane::showList(const QString &name)
{
    if (m_current != name)
        m_removed.clear();
    m_current = name;
    m_showing = m_desk.shortlists.show(name);
    m_showing.then(this, [this](const Result<Shortlist> &list) {
        if (!list) {
            Q_EMIT failed(list.error());
            return;
        }
        // An edit that is being saved comes back as what is already on the screen.
        if (list->lines == m_model->lines())
            return sumUp();
        const int row = m_view->currentIndex().row();
        m_model->setLines(list->lines);
        if (!list->lines.isEmpty())
            m_view->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
        sumUp();
    });
}

void ShortlistPane::sumUp()
{
    const int rows = m_model->rowCount();
    m_pages->setCurrentWidget(rows == 0 ? static_cast<QWidget *>(m_empty) : m_view);
    m_export->setEnabled(rows > 0);
    m_remove->setEnabled(rows > 0);
    m_undo->setVisible(!m_removed.isEmpty());
    const OrderTerms terms = m_terms->terms();
    m_model->setTerms(terms);
    m_totals->showPlan(m_model->plan(), terms);
}

QList<ShortlistLine> ShortlistPane::selectedLines() const
{
    QList<ShortlistLine> lines;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        lines.append(m_model->lines().at(row.row()));
    return lines;
}

void ShortlistPane::newList()
{
    m_dialogs.askText(this, tr("New shortlist"), tr("Name of the list:"), {},
                      [this](const QString &name) {
                          m_changing = m_desk.shortlists.create(name);
                          m_changing.then(this, [this, name](const Result<void> &made) {
                              if (!made) {
                                  Q_EMIT failed(made.error());
                                  return;
                              }
                              m_current = name.trimmed();
                              refresh();
                          });
                      });
}

void ShortlistPane::deleteList()
{
    if (m_current.isEmpty())
        return;
    m_dialogs.confirm(
        this, tr("Delete the list?"),
        tr("“%1” and its notes are deleted. The offers stay in the library.").arg(m_current),
        tr("Delete"), [this] {
            m_changing = m_desk.shortlists.remove(m_current);
            m_changing.then(this, [this](const Result<void> &gone) {
                if (!gone)
                    Q_EMIT failed(gone.error());
            });
        });
}

void ShortlistPane::addOffers(const QList<Offer> &offers)
{
    if (offers.isEmpty())
        return;
    QList<OfferId> ids;
    for (const Offer &offer : offers)
        ids.append(offer.id);
    if (!m_current.isEmpty()) {
        add(m_current, ids);
        return;
    }
    const QString name = tr("My shortlist");
    m_changing = m_desk.shortlists.create(name);
    m_changing.then(this, [this, name, ids](const Result<void> &made) {
        // Taken means it is there, which is what was wanted.
        if (!made && made.error().kind != ErrorKind::BadParameter) {
            Q_EMIT failed(made.error());
            return;
        }
        m_current = name;
        add(name, ids);
    });
}

void ShortlistPane::add(const QString &name, const QList<OfferId> &ids)
{
    m_adding = m_desk.shortlists.add(name, ids);
    m_adding.then(this, [this, name](const Result<int> &added) {
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
    const QList<ShortlistLine> lines = selectedLines();
    if (lines.isEmpty())
        return;
    QList<OfferId> ids;
    for (const ShortlistLine &line : lines)
        ids.append(line.offer.id);
    m_adding = m_desk.shortlists.take(m_current, ids);
    m_adding.then(this, [this, lines](const Result<int> &taken) {
        if (!taken) {
            Q_EMIT failed(taken.error());
            return;
        }
        m_removed = lines;
        sumUp();
        Q_EMIT noticed(tr("%n offer(s) removed; Ctrl+Z brings back", nullptr, *taken));
    });
}

void ShortlistPane::undoRemove()
{
    const QList<ShortlistLine> lines = std::exchange(m_removed, {});
    if (lines.isEmpty())
        return;
    QList<OfferId> ids;
    for (const ShortlistLine &line : lines)
        ids.append(line.offer.id);
    m_adding = m_desk.shortlists.add(m_current, ids);
    m_adding.then(this, [this, lines](const Result<int> &added) {
        if (!added) {
            Q_EMIT failed(added.error());
            return;
        }
        Request<void> restored = m_desk.shortlists.update(m_current, lines);
        restored.detach(); // its failure shows as lines without their notes, nothing is lost
    });
}

void ShortlistPane::exportList()
{
    auto *dialog = new ExportDialog(m_desk, m_dialogs,
                                    {u"shortlists"_s,
                                     m_current,
                                     Shortlist{m_current, m_model->lines()},
                                     {m_quantity, m_terms->terms()}},
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

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offertable.h"

#include "ui/offers/offertablemodel.h"
#include "ui/support/emptystate.h"
#include "ui/support/icons.h"
#include "ui/support/tabletext.h"
#include "ui/support/uistate.h"
#include "ui/support/weblink.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

OfferTable::OfferTable(UiState *state, const QString &name, const QString &emptyIcon,
                       QWidget *parent)
    : QWidget(parent),
      m_state(state),
      m_name(name),
      m_model(new OfferTableModel(this)),
      m_view(new QTableView(this)),
      m_empty(new EmptyState(emptyIcon, this)),
      m_pages(new QStackedLayout(this))
{
    m_view->setObjectName(u"offerView"_s);
    m_view->setAccessibleName(tr("Offers"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false); // Tab leaves the table
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->verticalHeader()->hide();
    // Fixed: asking every row for its height would ask for every cell.
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);

    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicator(-1, Qt::AscendingOrder); // the market's own order until asked
    connect(header, &QWidget::customContextMenuRequested, this, &OfferTable::showHeaderMenu);
    restoreColumns();
    m_view->setSortingEnabled(true);
    addActions();

    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const auto offer = currentOffer();
        const bool hasPage = offer && !offerPage(*offer).isEmpty();
        m_open->setEnabled(hasPage);
        m_copyLink->setEnabled(hasPage);
        if (offer)
            Q_EMIT currentOfferChanged(*offer);
    });
    connect(m_view, &QAbstractItemView::doubleClicked, this, [this] {
        if (const auto offer = currentOffer())
            Q_EMIT opened(*offer);
    });
}

OfferTable::~OfferTable() { saveColumns(); }

void OfferTable::addActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto use) {
        auto *action = new QAction(text, m_view);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, use);
        m_view->addAction(action);
        return action;
    };
    QAction *full = add(tr("Show in full"), QKeySequence(Qt::Key_Return), [this] {
        if (const auto offer = currentOffer())
            Q_EMIT opened(*offer);
    });
    full->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_open = add(tr("Open on 1688"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] {
        if (const auto offer = currentOffer())
            openInBrowser(offerPage(*offer));
    });
    add(tr("Add to shortlist"), QKeySequence(Qt::CTRL | Qt::Key_D),
        [this] { Q_EMIT shortlistRequested(selectedOffers()); });
    add(tr("Compare"), QKeySequence(Qt::CTRL | Qt::Key_M),
        [this] { Q_EMIT compareRequested(selectedOffers()); });
    QAction *copy = add(tr("Copy as table"), QKeySequence(QKeySequence::Copy),
                        [this] { copyAsTable(); });
    copy->setIcon(icons::icon(u"copy"_s));
    m_copyLink = add(tr("Copy link"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                     [this] { copyLinks(); });
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void OfferTable::restoreColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        header->resizeSection(column, offercolumns::widthAtFirst(column));
        header->setSectionHidden(column, !offercolumns::shownAtFirst(column));
    }
    if (m_state)
        header->restoreState(m_state->layout(m_name));
}

void OfferTable::saveColumns()
{
    if (m_state)
        m_state->setLayout(m_name, m_view->horizontalHeader()->saveState());
}

void OfferTable::showHeaderMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(menu);
    menu->addSeparator();
    menu->addAction(tr("Original order"), this, [this] { sortBy(-1, Qt::AscendingOrder); });
    menu->popup(m_view->horizontalHeader()->mapToGlobal(at));
}

void OfferTable::fillColumnMenu(QMenu *menu)
{
    QHeaderView *header = m_view->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QAction *action = menu->addAction(offercolumns::header(column));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(column != offercolumns::Title);
        connect(action, &QAction::toggled, header,
                [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
}

void OfferTable::fillSortMenu(QMenu *menu)
{
    const QHeaderView *header = m_view->horizontalHeader();
    const int current = header->sortIndicatorSection();
    const bool rising = header->sortIndicatorOrder() == Qt::AscendingOrder;
    const auto add = [this, menu, current](const QString &text, int column, Qt::SortOrder order) {
        QAction *action = menu->addAction(text, this,
                                          [this, column, order] { sortBy(column, order); });
        action->setCheckable(true);
        action->setChecked(column == current);
    };
    add(tr("Original order"), -1, Qt::AscendingOrder);
    menu->addSeparator();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        // As a click on the header does: the column in use turns round.
        const bool turn = column == current && rising;
        if (!header->isSectionHidden(column))
            add(offercolumns::header(column), column,
                turn ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

void OfferTable::sortBy(int column, Qt::SortOrder order)
{
    m_view->horizontalHeader()->setSortIndicator(column, order);
    if (column < 0)
        m_model->sort(column, order); // which the view does not pass on
}

void OfferTable::setOffers(const QList<Offer> &offers)
{
    const auto before = currentOffer();
    m_model->setOffers(offers);
    m_pages->setCurrentWidget(offers.isEmpty() ? static_cast<QWidget *>(m_empty) : m_view);
    keepCurrent(before ? before->id : OfferId());
}

void OfferTable::appendOffers(const QList<Offer> &offers)
{
    m_model->appendOffers(offers);
    m_pages->setCurrentWidget(count() == 0 ? static_cast<QWidget *>(m_empty) : m_view);
    if (!m_view->currentIndex().isValid())
        keepCurrent({});
}

void OfferTable::keepCurrent(const OfferId &id)
{
    // A table with rows always has a current one: screen readers stumble over none (Qt 6.4).
    if (m_model->count() == 0)
        return;
    const int row = std::max(0, m_model->rowOf(id));
    m_view->setCurrentIndex(m_model->index(row, 0));
    if (row == 0)
        m_view->scrollToTop();
}

void OfferTable::updateOffer(const Offer &offer) { m_model->updateOffer(offer); }

void OfferTable::setQuantity(qint64 quantity) { m_model->setQuantity(quantity); }

qsizetype OfferTable::count() const { return m_model->count(); }

QList<int> OfferTable::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList indexes = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

QList<Offer> OfferTable::selectedOffers() const
{
    const QList<int> rows = selectedRows();
    QList<Offer> offers;
    for (const int row : rows)
        offers.append(m_model->offerAt(row));
    return offers;
}

std::optional<Offer> OfferTable::currentOffer() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? std::optional(m_model->offerAt(index.row())) : std::nullopt;
}

QList<Offer> OfferTable::offersAsShown() const
{
    QList<Offer> offers;
    for (int row = 0; row < m_model->rowCount(); ++row)
        offers.append(m_model->offerAt(row));
    return offers;
}

void OfferTable::copyAsTable()
{
    const QHeaderView *header = m_view->horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            columns.append(header->logicalIndex(visual));
    }
    QGuiApplication::clipboard()->setText(tableText(*m_model, selectedRows(), columns, false));
}

void OfferTable::copyLinks()
{
    QStringList links;
    const QList<Offer> offers = selectedOffers();
    for (const Offer &offer : offers) {
        if (const QUrl page = offerPage(offer); !page.isEmpty())
            links.append(page.toString(QUrl::FullyEncoded));
    }
    if (!links.isEmpty())
        QGuiApplication::clipboard()->setText(links.join(u'\n'));
}

} // namespace sanjia

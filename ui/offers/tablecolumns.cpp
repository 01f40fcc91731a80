// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/tablecolumns.h"

#include "ui/offers/freezabletable.h"
#include "ui/offers/offercolumns.h"
#include "ui/offers/sortheader.h"
#include "ui/offers/trenddelegate.h"
#include "ui/support/tabletext.h"
#include "ui/support/uistate.h"

#include <QItemSelectionModel>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

TableColumns::TableColumns(OfferModel &model, FreezableTable &view, UiState *state,
                           const QString &name)
    : QObject(&view), m_model(model), m_view(view), m_state(state), m_name(name)
{
    restoreLayout();
    m_view.setSortingEnabled(true);
    followHeader();
    restoreSorting();
}

void TableColumns::followHeader()
{
    SortHeader *header = m_view.sortHeader();
    // With all of a million rows chosen, Qt's header asks each whether it may be, at every paint.
    header->setSelectionModel(new QItemSelectionModel(&m_model, header));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { showHeaderMenu(*header, at); });
    connect(&m_view, &FreezableTable::frozenMenuRequested, this,
            [this](const QPoint &at) { showHeaderMenu(*m_view.frozenHeader(), at); });
    connect(header, &SortHeader::alsoRequested, this, &TableColumns::alsoSortBy);
    connect(header, &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                if (column >= 0 && !m_model.sortsBy(column))
                    return sortBy(m_sorts); // the arrow goes back where it was
                m_sorts = column < 0 ? SortColumns() : SortColumns{{column, order}};
                m_view.showSorts(m_sorts);
            });
}

void TableColumns::restoreLayout()
{
    QHeaderView *header = m_view.horizontalHeader();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        header->resizeSection(column, offercolumns::widthAtFirst(column));
        header->setSectionHidden(column, !offercolumns::shownAtFirst(column));
    }
    // Beside the prices, though it is the last one: what older versions remembered stays true.
    header->moveSection(header->visualIndex(offercolumns::Trend),
                        header->visualIndex(offercolumns::LineCost) + 1);
    m_view.setItemDelegateForColumn(offercolumns::Trend, new TrendDelegate(&m_view));
    if (!m_state)
        return;
    header->restoreState(m_state->layout(m_name));
    bool isNumber = false;
    const int known = m_state->layout(m_name + u"/columns"_s).toInt(&isNumber);
    // A column that a remembered layout does not know begins as it would in a new one.
    for (int column = isNumber ? std::max(0, known) : offercolumns::Foreign;
         column < header->count(); ++column)
        header->setSectionHidden(column, !offercolumns::shownAtFirst(column));
    const int frozen = m_state->layout(m_name + u"/frozen"_s).toInt(&isNumber);
    if (isNumber)
        m_view.freezeTo(frozen);
}

void TableColumns::restoreSorting()
{
    const SortHeader *header = m_view.sortHeader();
    SortColumns sorts;
    if (m_state)
        sorts = SortHeader::read(m_state->layout(m_name + u"/sorts"_s));
    if (sorts.isEmpty() && header->sortIndicatorSection() >= 0) // by an older version
        sorts = {{header->sortIndicatorSection(), header->sortIndicatorOrder()}};
    if (std::ranges::all_of(sorts,
                            [this](const SortColumn &one) { return m_model.sortsBy(one.column); }))
        sortBy(sorts);
}

/// Without the model, which may have gone before: both are children of a page.
void TableColumns::save()
{
    if (!m_state)
        return;
    m_state->setLayout(m_name, m_view.horizontalHeader()->saveState());
    m_state->setLayout(m_name + u"/columns"_s, QByteArray::number(offercolumns::Count));
    m_state->setLayout(m_name + u"/frozen"_s, QByteArray::number(m_view.frozenTo()));
    m_state->setLayout(m_name + u"/sorts"_s, SortHeader::written(m_sorts));
}

void TableColumns::showHeaderMenu(const SortHeader &header, const QPoint &at)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int column = header.logicalIndexAt(at);
    if (column >= 0) {
        QAction *also = menu->addAction(tr("Sort also by this column"), this,
                                        [this, column] { alsoSortBy(column); });
        also->setEnabled(m_model.sortsBy(column) && !m_sorts.isEmpty()
                         && m_sorts.constFirst().column != column);
        const int place = header.visualIndex(column);
        //: Menu of a column's header: this and those left of it stay when others scroll sideways
        menu->addAction(tr("Freeze up to this column"), &m_view,
                        [this, place] { m_view.freezeTo(place); });
    }
    if (m_view.frozenTo() >= 0)
        //: Menu of a column's header: no column stays when others scroll sideways
        menu->addAction(tr("Freeze no column"), &m_view, [this] { m_view.freezeTo(-1); });
    menu->addAction(tr("Original order"), this, [this] { sortBy({}); });
    menu->addSeparator();
    fillMenu(menu);
    menu->popup(header.mapToGlobal(at));
}

void TableColumns::fillMenu(QMenu *menu)
{
    QHeaderView *header = m_view.horizontalHeader();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction *action = menu->addAction(offercolumns::header(column));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(column != offercolumns::Title);
        connect(action, &QAction::toggled, header,
                [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
    menu->addSeparator();
    //: Menu of columns: up to which one they stay when the others scroll sideways
    fillFreezeMenu(menu->addMenu(tr("Freeze up to")));
}

void TableColumns::fillFreezeMenu(QMenu *menu)
{
    const auto add = [this, menu](const QString &text, int place) {
        QAction *action = menu->addAction(text, &m_view, [this, place] { m_view.freezeTo(place); });
        action->setCheckable(true);
        action->setChecked(place == m_view.frozenTo());
    };
    add(tr("Freeze no column"), -1);
    menu->addSeparator();
    const QList<int> columns = shownColumns(&m_view);
    for (const int column : columns)
        add(offercolumns::header(column), m_view.horizontalHeader()->visualIndex(column));
}

void TableColumns::fillSortMenu(QMenu *menu)
{
    const SortColumn first = m_sorts.value(0);
    const auto add = [this, menu, first](const QString &text, const SortColumns &sorts) {
        QAction *action = menu->addAction(text, this, [this, sorts] { sortBy(sorts); });
        action->setCheckable(true);
        action->setChecked(sorts.value(0).column == first.column);
    };
    add(tr("Original order"), {});
    menu->addSeparator();
    QList<int> columns = shownColumns(&m_view);
    columns.removeIf([this](int column) { return !m_model.sortsBy(column); });
    std::ranges::sort(columns);
    for (const int column : std::as_const(columns)) {
        // As a click on the header does: the column in use turns round.
        const bool turn = column == first.column && first.order == Qt::AscendingOrder;
        add(offercolumns::header(column),
            {{column, turn ? Qt::DescendingOrder : Qt::AscendingOrder}});
    }
    menu->addSeparator();
    //: Menu of sorting: by which column rows are sorted that are equal in the first
    QMenu *then = menu->addMenu(tr("Then by"));
    then->setEnabled(!m_sorts.isEmpty());
    for (const int column : std::as_const(columns)) {
        if (column == first.column)
            continue;
        QAction *action = then->addAction(offercolumns::header(column), this,
                                          [this, column] { alsoSortBy(column); });
        action->setCheckable(true);
        action->setChecked(std::ranges::find(m_sorts, column, &SortColumn::column)
                           != m_sorts.cend());
    }
}

void TableColumns::sortBy(const SortColumns &sorts)
{
    m_sorts = sorts;
    m_view.showSorts(sorts);
    m_model.sortBy(sorts);
}

void TableColumns::alsoSortBy(int column)
{
    if (!m_model.sortsBy(column))
        return;
    SortColumns sorts = m_sorts;
    const auto there = std::ranges::find(sorts, column, &SortColumn::column);
    if (there != sorts.end()) {
        there->order = there->order == Qt::AscendingOrder ? Qt::DescendingOrder
                                                          : Qt::AscendingOrder;
    } else {
        if (sorts.size() == OfferModel::kMostSorts)
            sorts.removeLast();
        sorts.append({column, Qt::AscendingOrder});
    }
    sortBy(sorts);
}

} // namespace sanjia

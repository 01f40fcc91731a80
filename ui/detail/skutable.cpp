// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/skutable.h"

#include "ui/detail/skumodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace sanjia {

namespace {

constexpr int kMostRows = 8;

/// What is unknown stays at the end, whichever way the rest is sorted.
class SkuOrder final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const bool leftKnown = left.data(SkuModel::SortRole).isValid();
        const bool rightKnown = right.data(SkuModel::SortRole).isValid();
        if (leftKnown != rightKnown)
            return leftKnown == (sortOrder() == Qt::AscendingOrder);
        return QSortFilterProxyModel::lessThan(left, right);
    }
};

} // namespace

SkuTable::SkuTable(QWidget *parent)
    : QTableView(parent), m_skus(new SkuModel(this)), m_sorted(new SkuOrder(this))
{
    m_sorted->setSourceModel(m_skus);
    m_sorted->setSortRole(SkuModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    setModel(m_sorted);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(SkuModel::Variant, QHeaderView::Stretch);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // first as the seller has them
    horizontalHeader()->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { Q_EMIT chosenChanged(chosen()); });
}

void SkuTable::setSkus(const QList<Sku> &skus)
{
    const SkuId before = chosen();
    m_skus->setSkus(skus);
    choose(before);
    m_coded = !std::ranges::all_of(skus, [](const Sku &sku) { return sku.code.isEmpty(); });
    fitToRows(this, kMostRows);
    fitColumns();
}

void SkuTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void SkuTable::fitColumns()
{
    int wanted = 0;
    for (int column = 0; column < m_sorted->columnCount(); ++column)
        wanted += std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    setColumnHidden(SkuModel::Code, !m_coded || wanted > viewport()->width());
}

void SkuTable::choose(const SkuId &id)
{
    if (id == chosen())
        return;
    const int row = m_skus->rowOf(id);
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    selectRow(m_sorted->mapFromSource(m_skus->index(row, 0)).row());
}

SkuId SkuTable::chosen() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? SkuId() : SkuId{rows.first().data(SkuModel::IdRole).toString()};
}

void SkuTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !chosen().isEmpty())
        choose({});
    else
        QTableView::keyPressEvent(event);
}

void fitToRows(QTableView *table, int mostRows)
{
    const int rows = std::clamp(table->model()->rowCount(), 1, mostRows);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height()
                          + rows * table->verticalHeader()->defaultSectionSize()
                          + 2 * table->frameWidth());
}

} // namespace sanjia

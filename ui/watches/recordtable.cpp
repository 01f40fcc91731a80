// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/recordtable.h"

#include "ui/support/rowtable.h"
#include "ui/support/tabletext.h"
#include "ui/support/uistate.h"

#include <QAction>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QToolButton>

#include <algorithm>
#include <numeric>

namespace sanjia {

namespace {

/// Unknown values are last, whichever way the others go.
class Order final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const bool knownLeft = left.data(kSortRole).isValid();
        const bool knownRight = right.data(kSortRole).isValid();
        if (knownLeft != knownRight)
            return (sortOrder() == Qt::AscendingOrder) == knownLeft;
        return QSortFilterProxyModel::lessThan(left, right);
    }
};

} // namespace

RecordTable::RecordTable(QAbstractItemModel &model, const QList<int> &widths, UiState *state,
                         const QString &layout, QWidget *parent)
    : QTableView(parent), m_state(state), m_layout(layout), m_order(new Order(this))
{
    m_order->setSortRole(kSortRole);
    m_order->setSortLocaleAware(true);
    m_order->setSourceModel(&model);
    setModel(m_order);
    makeRowTable(this);
    followRowHeight(this, state);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder); // the model's own order until asked
    header->setSortIndicatorClearable(true);
    for (qsizetype column = 0; column < widths.size(); ++column)
        header->resizeSection(static_cast<int>(column), widths.at(column));
    if (state)
        header->restoreState(state->layout(layout));
    setSortingEnabled(true);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordTable::showCurrent);
}

RecordTable::~RecordTable()
{
    if (m_state)
        m_state->setLayout(m_layout, horizontalHeader()->saveState());
}

QList<qint64> RecordTable::selectedIds() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::ranges::sort(rows);
    QList<qint64> ids;
    for (const int row : rows)
        ids.append(m_order->index(row, 0).data(kIdRole).toLongLong());
    return ids;
}

qint64 RecordTable::currentId() const
{
    return currentIndex().siblingAtColumn(0).data(kIdRole).toLongLong();
}

void RecordTable::refill(const std::function<void()> &set)
{
    const QList<qint64> selected = selectedIds();
    const qint64 before = currentId();
    const int row = std::max(0, currentIndex().row());
    m_filling = true;
    set();
    QItemSelection again;
    int current = -1;
    for (int i = 0; i < m_order->rowCount(); ++i) {
        const QModelIndex first = m_order->index(i, 0);
        const qint64 id = first.data(kIdRole).toLongLong();
        if (id == before)
            current = i;
        if (selected.contains(id))
            again.select(first, first);
    }
    // A table with rows always has a current one: screen readers stumble over none (Qt 6.4).
    if (current < 0)
        current = std::min(row, m_order->rowCount() - 1);
    if (current >= 0) {
        setCurrentIndex(m_order->index(current, 0));
        if (!again.isEmpty())
            selectionModel()->select(
                again, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    m_filling = false;
    showCurrent();
}

void RecordTable::choose(qint64 id)
{
    for (int row = 0; row < m_order->rowCount(); ++row) {
        if (m_order->index(row, 0).data(kIdRole).toLongLong() == id)
            return setCurrentIndex(m_order->index(row, 0));
    }
}

void RecordTable::showCurrent()
{
    if (m_filling)
        return;
    const qint64 id = currentId();
    for (QAction *action : std::as_const(m_rowActions))
        action->setEnabled(id != 0);
    if (std::exchange(m_told, id) != id)
        Q_EMIT currentRecordChanged(id);
}

void RecordTable::copyRows()
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::ranges::sort(rows);
    QList<int> columns(m_order->columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    copyTable({*m_order, rows, columns});
}

QAction *RecordTable::addRowAction(const QString &text, const QKeySequence &keys,
                                   const std::function<void()> &use)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setEnabled(false);
    connect(action, &QAction::triggered, this, use);
    addAction(action);
    m_rowActions.append(action);
    return action;
}

QToolButton *RecordTable::buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    const auto name = [action, button] {
        button->setAccessibleName(action->text());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        //: %1: what a button does, %2: its keys
        button->setToolTip(keys.isEmpty() ? QString() : tr("%1 (%2)").arg(action->text(), keys));
    };
    name();
    connect(action, &QAction::changed, button, name);
    return button;
}

} // namespace sanjia

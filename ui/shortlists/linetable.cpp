// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortlists/linetable.h"

#include "core/domain/shortlistedit.h"
#include "core/domain/textcut.h"
#include "ui/shortlists/shortlistdelegates.h"
#include "ui/shortlists/shortlistmodel.h"
#include "ui/support/rowtable.h"
#include "ui/support/uistate.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
const QString kLayout = u"shortlists/lines"_s;
} // namespace

LineTable::LineTable(ShortlistModel &model, UiState *state, QWidget *parent)
    : QTableView(parent), m_model(model), m_state(state)
{
    setObjectName(u"lineView"_s);
    setAccessibleName(tr("Lines of the shortlist"));
    setModel(&model);
    makeRowTable(this);
    setFrameShape(QFrame::NoFrame);
    setItemDelegateForColumn(ShortlistModel::Rank, new RankDelegate(this));
    setItemDelegateForColumn(ShortlistModel::Quantity, new QuantityDelegate(this));
    setItemDelegateForColumn(ShortlistModel::Variant, new VariantDelegate(model, this));
    setItemDelegateForColumn(ShortlistModel::Target, new TargetDelegate(this));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);

    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    static constexpr std::array kWidths{58, 200, 140, 80, 85, 85, 135, 100, 95, 70, 100, 160};
    static_assert(kWidths.size() == ShortlistModel::Count);
    for (int column = 0; column < ShortlistModel::Count; ++column)
        header->resizeSection(column, kWidths.at(static_cast<size_t>(column)));
    if (state)
        header->restoreState(state->layout(kLayout));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(header->mapToGlobal(at));
    });

    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_rowBefore = std::max(0, currentIndex().row());
        m_columnBefore = std::max(0, currentIndex().column());
        m_before = m_rowBefore < m_model.lines().size() ? m_model.lines().at(m_rowBefore).offer.id
                                                        : OfferId();
        m_selectedBefore = idsOfRows(selectedLines());
    });
    connect(&model, &ShortlistModel::moveRequested, this,
            [this](const QList<OfferId> &ids, int place) {
                Q_EMIT orderRequested(movedTo(idsOf(m_model.lines()), ids, place));
            });
    addActions();
}

LineTable::~LineTable()
{
    if (m_state)
        m_state->setLayout(kLayout, horizontalHeader()->saveState());
}

void LineTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    Q_EMIT editingEnded();
}

void LineTable::addActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto use) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, use);
        addAction(action);
    };
    add(tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(-1); });
    add(tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), [this] { move(1); });
    auto *order = new QMenu(tr("Put in order by"), this);
    connect(order, &QMenu::aboutToShow, this, [this, order] { fillOrderMenu(order); });
    addAction(order->menuAction());
    add(tr("Compare"), QKeySequence(Qt::CTRL | Qt::Key_M), [this] { Q_EMIT compareRequested(); });
    //: Menu entry: lets the program look at the chosen offers by itself
    add(tr("Watch…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W),
        [this] { Q_EMIT watchRequested(); });
    add(tr("Copy as table"), QKeySequence::Copy, [this] { Q_EMIT copyRequested(); });
    add(tr("Remove from the list"), QKeySequence::Delete, [this] { Q_EMIT removeRequested(); });
}

void LineTable::fillOrderMenu(QMenu *menu)
{
    menu->clear();
    const auto add = [this, menu](const QString &text, int column, Qt::SortOrder order) {
        menu->addAction(text, this, [this, column, order] {
            Q_EMIT orderRequested(m_model.orderedBy(column, order));
        });
    };
    for (const int column : {ShortlistModel::Rank, ShortlistModel::Title, ShortlistModel::Seller,
                             ShortlistModel::Tags})
        add(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), column,
            Qt::AscendingOrder);
    for (const int column : {ShortlistModel::UnitCost, ShortlistModel::LineCost,
                             ShortlistModel::Change, ShortlistModel::Stock}) {
        const QString name = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        //: How a list is put in order. %1: a column
        add(tr("%1, smallest first").arg(name), column, Qt::AscendingOrder);
        //: How a list is put in order. %1: a column
        add(tr("%1, largest first").arg(name), column, Qt::DescendingOrder);
    }
}

void LineTable::fillColumnMenu(QMenu *menu)
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < ShortlistModel::Count; ++column) {
        QAction *action = menu->addAction(
            m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(column != ShortlistModel::Title);
        connect(action, &QAction::toggled, header,
                [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
}

void LineTable::move(int step)
{
    const QList<int> rows = selectedLines();
    if (rows.isEmpty())
        return;
    const auto shown = [this](int row) {
        return !isRowHidden(row);
    };
    // Past the next line that is on show: a move that nobody can see is none.
    int place = step < 0 ? rows.first() - 1 : rows.last() + 1;
    while (place >= 0 && place < m_model.rowCount() && !shown(place))
        place += step;
    if (place < 0 || place >= m_model.rowCount())
        return;
    Q_EMIT orderRequested(
        movedTo(idsOf(m_model.lines()), idsOfRows(rows), step < 0 ? place : place + 1));
}

QList<OfferId> LineTable::idsOfRows(const QList<int> &rows) const
{
    QList<OfferId> ids;
    for (const int row : rows)
        ids.append(m_model.lines().at(row).offer.id);
    return ids;
}

QList<int> LineTable::selectedLines() const
{
    QList<int> rows;
    const QModelIndexList indexes = selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes) {
        if (!isRowHidden(index.row()))
            rows.append(index.row());
    }
    std::ranges::sort(rows);
    return rows;
}

void LineTable::setFilter(const QString &words)
{
    m_words = textcut::folded(words).split(u' ', Qt::SkipEmptyParts);
    applyFilter();
}

void LineTable::applyFilter()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const ShortlistLine &line = m_model.lines().at(row);
        const QString text = textcut::folded(QStringList{line.offer.title, line.offer.supplier.name,
                                                         line.tags.join(u' '), line.note,
                                                         line.offer.id.value}
                                                 .join(u'\n'));
        const bool fits = std::ranges::all_of(
            m_words, [&text](const QString &word) { return text.contains(word); });
        setRowHidden(row, !fits);
    }
}

int LineTable::hiddenLines() const
{
    int hidden = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        hidden += isRowHidden(row) ? 1 : 0;
    return hidden;
}

void LineTable::restoreCurrent()
{
    applyFilter();
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    const QList<OfferId> ids = idsOf(m_model.lines());
    const auto again = ids.indexOf(m_before);
    const int row = again >= 0 ? static_cast<int>(again) : std::min(m_rowBefore, rows - 1);
    // By hand: with Ctrl held, as for an undo, a view would select nothing.
    QItemSelectionModel *chosen = selectionModel();
    chosen->setCurrentIndex(m_model.index(row, m_columnBefore), QItemSelectionModel::NoUpdate);
    for (const OfferId &id : std::as_const(m_selectedBefore)) {
        const auto place = ids.indexOf(id);
        if (place >= 0)
            chosen->select(m_model.index(static_cast<int>(place), 0),
                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    if (!chosen->hasSelection())
        chosen->select(m_model.index(row, 0),
                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
}

} // namespace sanjia

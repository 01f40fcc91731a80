// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/rowtable.h"

#include "ui/support/tablelooks.h"
#include "ui/support/uistate.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace sanjia {

namespace {
constexpr int kAir = 14; // above and below a line together
constexpr int kLittleAir = 4;
constexpr int kAroundPicture = 8;
} // namespace

void makeRowTable(QTableView *view)
{
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false); // Tab leaves the table
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    // Fixed: asking every row for its height would ask for every cell.
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeight(view, RowHeight::Normal);
    view->horizontalHeader()->setHighlightSections(false);
}

void setRowHeight(QTableView *view, RowHeight height)
{
    const int line = view->fontMetrics().height();
    int pixels = line + (height == RowHeight::Compact ? kLittleAir : kAir);
    if (height == RowHeight::Pictures)
        pixels = std::max(pixels, kRowPictureSide + kAroundPicture);
    view->verticalHeader()->setMinimumSectionSize(std::min(pixels, line + kLittleAir));
    view->verticalHeader()->setDefaultSectionSize(pixels);
}

void followRowHeight(QTableView *view, UiState *state)
{
    if (!state)
        return;
    const auto fit = [view, looks = &state->tables()] {
        const bool compact = looks->rowHeight() == RowHeight::Compact;
        setRowHeight(view, compact ? RowHeight::Compact : RowHeight::Normal);
    };
    QObject::connect(&state->tables(), &TableLooks::changed, view, fit);
    fit();
}

QList<int> shownColumns(const QTableView *view)
{
    const QHeaderView *header = view->horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            columns.append(header->logicalIndex(visual));
    }
    return columns;
}

} // namespace sanjia

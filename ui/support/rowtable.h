// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QTableView;

namespace sanjia {

class UiState;
enum class RowHeight;

/// The side of the picture in a row, in device-independent pixels.
inline constexpr int kRowPictureSide = 48;

/// Makes `view` a table of whole rows as every page has it: several can be chosen, all are of one
/// height, Tab leaves it, and a long one scrolls by pixels sideways. What its columns are is for
/// the caller to say.
void makeRowTable(QTableView *view);

/// Sets the height of all rows of a table made by makeRowTable().
void setRowHeight(QTableView *view, RowHeight height);

/// Gives `view`, which shows no pictures, the height of rows that the buyer chose (`state` may be
/// null), now and whenever it changes.
void followRowHeight(QTableView *view, UiState *state);

/// The columns on show, as they stand from left to right.
[[nodiscard]] QList<int> shownColumns(const QTableView *view);

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QTableView;

namespace sanjia {

/// Makes `view` a table of whole rows as every page has it: several can be chosen, all are of one
/// height, Tab leaves it, and a long one scrolls by pixels sideways. What its columns are is for
/// the caller to say.
void makeRowTable(QTableView *view);

/// The columns on show, as they stand from left to right.
[[nodiscard]] QList<int> shownColumns(const QTableView *view);

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAbstractItemModel;

namespace sanjia {

/// Cells as tab-separated lines under their column headings, for pasting into a spreadsheet; with
/// `rowNames` the row headings come first. What is pasted is read by a spreadsheet like a file, so
/// text that it would run as a formula gets a leading apostrophe, and no cell holds a tab or line
/// end of its own.
[[nodiscard]] QString tableText(const QAbstractItemModel &model, const QList<int> &rows,
                                const QList<int> &columns, bool rowNames);

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAbstractItemModel;

namespace sanjia {

/// Cells of a table to be copied.
struct TablePiece
{
    const QAbstractItemModel &model;
    QList<int> rows;
    QList<int> columns;
    bool rowNames = false; ///< the row headings come first
};

/// Cells as tab-separated lines under their column headings, for pasting into a spreadsheet or a
/// message. What is pasted is read by a spreadsheet like a file, so text that it would run as a
/// formula gets a leading apostrophe, and no cell holds a tab or line end of its own.
[[nodiscard]] QString tableText(const TablePiece &piece);

/// The same cells as an HTML table, for what can paste one: mail, documents, spreadsheets.
[[nodiscard]] QString tableHtml(const TablePiece &piece);

/// Both onto the clipboard; whoever pastes takes what it understands.
void copyTable(const TablePiece &piece);

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sanjia::cli {

/// Aligned columns for people. Text from outside cannot steer the terminal: control characters and
/// direction overrides are shown as a replacement sign.
class TextTable
{
public:
    enum class Align { Left, Right };
    struct Column
    {
        QString title;
        Align align = Align::Left;
        int widest = 60; ///< cells of terminal; longer text is cut with an ellipsis
    };

    explicit TextTable(QList<Column> columns) : m_columns(std::move(columns)) {}

    /// As many cells as there are columns.
    void addRow(QStringList cells);
    [[nodiscard]] QString toText() const; ///< every line ends with a line feed

private:
    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

/// Cells a terminal needs for `text`: 2 for Chinese, Japanese, Korean and full-width signs, 0 for
/// combining ones.
[[nodiscard]] int terminalWidth(QStringView text);
/// One harmless line.
[[nodiscard]] QString terminalSafe(QStringView text);

} // namespace sanjia::cli

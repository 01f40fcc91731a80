// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/columnsort.h"
#include "ui/offers/costsheet.h"
#include "ui/offers/offercolumns.h"
#include "ui/offers/textranks.h"

#include <array>
#include <vector>

namespace sanjia {

/// The columns of a table of offers as numbers to sort by: made when a column is first sorted by,
/// kept while the rows stay as they are. Rows are the table's, by their order of coming; whoever
/// changes one says so here, rows that were appended are found without. A column costs 8 bytes a
/// row (12 of text, and its texts' keys).
class SortKeys
{
public:
    using Keys = std::vector<qint64>;

    /// `rows` outlives this.
    explicit SortKeys(const QList<offercolumns::Row> &rows) : m_rows(rows) {}

    /// By row; kUnknownKey where a value is unknown. Holds until something changes.
    [[nodiscard]] const Keys &of(int column);
    void setQuantity(qint64 quantity);
    void changed(int row);
    void clear(); ///< other rows altogether

private:
    struct Column
    {
        Keys keys;
        std::vector<qint32> texts; // of a column of text: the number of each row's text, or -1
        TextRanks ranks;
    };

    void readCosts();
    void readTexts(Column &column, int number);
    [[nodiscard]] static qint32 textOf(Column &column, int number, const offercolumns::Row &row);

    const QList<offercolumns::Row> &m_rows;
    std::array<Column, offercolumns::Count> m_columns;
    CostSheet m_sheet;
    qint64 m_quantity = 1;
};

} // namespace sanjia

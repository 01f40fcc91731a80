// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/offerfields.h"

#include <QByteArray>
#include <QStringList>

namespace sanjia {

/// What a spreadsheet of another country expects between cells and before decimals.
struct CsvForm
{
    QChar separator = u','; ///< ',', ';' or a tab
    QChar decimal = u'.'; ///< '.' or ','; of money, nothing else here has decimals
    friend bool operator==(const CsvForm &, const CsvForm &) = default;
};

/// A table as UTF-8 CSV with byte-order mark and CRLF, quoted as RFC 4180 says. Text cells that a
/// spreadsheet would run as a formula (starting with = + - @, plain or full-width, tab, return or
/// line feed), and those that look defused already, get a leading apostrophe; numbers never do.
[[nodiscard]] QByteArray csvFrom(const QStringList &header, const QList<QList<FieldValue>> &rows,
                                 const CsvForm &form = {});

/// Records that all have the same fields; `emptyHeader` names the columns when there is none.
[[nodiscard]] QByteArray csvFrom(const QList<Record> &records, const QStringList &emptyHeader);

/// A text cell as it was before csvFrom() defused it. Other apostrophes stay.
[[nodiscard]] QString undefused(const QString &cell);

/// One record of a file; its cells may hold line ends.
struct CsvRow
{
    qint64 line = 0; ///< on which it begins, from 1
    QStringList cells;
    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

/// Reads RFC 4180 with any line ends, a byte-order mark and empty lines passed over. Nothing when
/// it is none: a quote within a plain cell, text behind a closing quote, a quote that never closes.
[[nodiscard]] std::optional<QList<CsvRow>> csvRows(QStringView text, QChar separator = u',');

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/csv.h"
#include "core/services/offerfields.h"

#include <QByteArray>

namespace sanjia {

/// How a column's values are meant. Their type says it but for links, times and unknown ones.
enum class ColumnKind {
    Text,
    Count, ///< pieces, and other whole numbers
    Money,
    Time, ///< ISO 8601 text in UTC
    Link, ///< an address; anything but http(s) is shown as text
    YesNo,
};

/// A column by both of its names: for programs, which never changes, and for people.
struct SheetColumn
{
    QLatin1String name; ///< of the command line's contract
    QString title; ///< for people; empty: the name
    ColumnKind kind = ColumnKind::Text;
};

/// A table to be written into a file, as a value: what the writers of every format take. All text
/// in it is plain text from outside. It makes no words: whoever makes the sheet gives its titles.
struct Sheet
{
    QString title;
    QList<SheetColumn> columns;
    QList<QList<FieldValue>> rows; ///< each as long as `columns`
    /// One a row, as PNG or JPEG of at most 160 pixels a side, empty where a row has none. No list
    /// at all: no column for them. Only workbooks hold pictures.
    QList<QByteArray> pictures;
    QString pictureTitle;
};

/// The sheet as CSV under the names of the contract, which an import understands.
[[nodiscard]] QByteArray csvFrom(const Sheet &sheet, const CsvForm &form);

} // namespace sanjia

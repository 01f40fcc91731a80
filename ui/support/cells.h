// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QVariant>

namespace sanjia {

/// Where the text of a table's cell and of its heading stands: numbers under each other from the
/// right, words from the left. For Qt::TextAlignmentRole of data() and headerData() alike, so that
/// a heading stands over its column.
[[nodiscard]] inline QVariant cellAlignment(bool number)
{
    return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

/// What a screen reader says of a cell: its column and its text, because it says nothing of columns
/// by itself (Qt 6.4). For Qt::AccessibleTextRole.
[[nodiscard]] QString spokenCell(const QModelIndex &index);
[[nodiscard]] QString spokenCell(const QString &column, const QString &value);

} // namespace sanjia

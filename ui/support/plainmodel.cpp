// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/plainmodel.h"

#include "ui/support/cells.h"

namespace sanjia {

int PlainModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : rows(); }

int PlainModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant PlainModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole: {
        const QString more = hint(row, column);
        return more.isEmpty() ? QVariant() : QVariant(more);
    }
    case Qt::TextAlignmentRole:
        return cellAlignment(isNumber(column));
    case Qt::AccessibleTextRole:
        return spokenCell(title(column), heard(row, column));
    default:
        return other(row, column, role);
    }
}

QVariant PlainModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns())
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isNumber(section));
    return role == Qt::DisplayRole ? QVariant(title(section)) : QVariant();
}

} // namespace sanjia

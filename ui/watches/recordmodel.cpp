// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/recordmodel.h"

#include "ui/support/cells.h"
#include "ui/watches/recordtable.h"

#include <QFont>

namespace sanjia {

int RecordModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : rows(); }

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
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
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return isBold(row, column) ? QVariant(bold) : QVariant();
    }
    case Qt::AccessibleTextRole:
        return spokenCell(title(column), heard(row, column));
    case kIdRole:
        return idOf(row);
    case kSortRole:
        return key(row, column);
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isNumber(section));
    return role == Qt::DisplayRole ? QVariant(title(section)) : QVariant();
}

} // namespace sanjia

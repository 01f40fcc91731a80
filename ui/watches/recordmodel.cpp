// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/recordmodel.h"

#include "ui/watches/recordtable.h"

#include <QFont>

namespace sanjia {

QVariant RecordModel::other(int row, int column, int role) const
{
    switch (role) {
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return isBold(row, column) ? QVariant(bold) : QVariant();
    }
    case kIdRole:
        return idOf(row);
    case kSortRole:
        return key(row, column);
    default:
        return {};
    }
}

} // namespace sanjia

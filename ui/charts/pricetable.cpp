// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pricetable.h"

#include "ui/support/cells.h"
#include "ui/text/format.h"

namespace sanjia {

void PriceTable::setPoints(const QList<PricePoint> &points)
{
    if (points == m_points)
        return;
    beginResetModel();
    m_points = points;
    endResetModel();
}

int PriceTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_points.size());
}

int PriceTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PriceTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(index.column() != Since);
    if (role != Qt::DisplayRole)
        return {};
    const qsizetype at = m_points.size() - 1 - index.row();
    const PricePoint &point = m_points.at(at);
    switch (index.column()) {
    case Since:
        return format::dateTime(point.at);
    case Price:
        return format::money(point.price);
    case Change:
        return at == 0 ? format::unknown()
                       : format::percent(m_points.at(at - 1).price, point.price);
    default:
        return {};
    }
}

QVariant PriceTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return cellAlignment(section != Since);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Since:
        //: Column: the moment from which on a price held
        return tr("Since");
    case Price:
        //: Column of prices
        return tr("Price");
    case Change:
        //: Column: change against the price before, in percent
        return tr("Change");
    default:
        return {};
    }
}

} // namespace sanjia

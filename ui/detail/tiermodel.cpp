// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/tiermodel.h"

#include "ui/support/cells.h"
#include "ui/text/format.h"

#include <QFont>

namespace sanjia {

void TierModel::setTiers(const QList<PriceTier> &tiers, const QString &unit)
{
    if (tiers == m_tiers && unit == m_unit)
        return;
    beginResetModel();
    m_tiers = tiers;
    m_unit = unit;
    endResetModel();
}

void TierModel::setQuantity(qint64 quantity)
{
    if (quantity == m_quantity)
        return;
    m_quantity = quantity;
    if (!m_tiers.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool TierModel::inForce(const PriceTier &tier) const
{
    return m_quantity >= tier.minQuantity && (!tier.maxQuantity || m_quantity <= *tier.maxQuantity);
}

int TierModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tiers.size());
}

int TierModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TierModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PriceTier &tier = m_tiers.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(index.column() == Price);
    if (role == Qt::FontRole && inForce(tier)) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Quantity:
        return format::tierRange(tier, m_unit);
    case Price:
        return format::money(tier.price);
    case InForce:
        //: Marks the tier that applies to the buyer's quantity
        return inForce(tier) ? tr("◀ mine") : QString();
    default:
        return {};
    }
}

QVariant TierModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return cellAlignment(section == Price);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Quantity:
        //: Column: from – to pieces
        return tr("Quantity");
    case Price:
        //: Column: price per piece
        return tr("Unit price");
    case InForce:
        //: Column: marks the tier of the buyer's quantity
        return tr("My quantity");
    default:
        return {};
    }
}

} // namespace sanjia

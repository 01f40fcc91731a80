// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/tiermodel.h"

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

QString TierModel::title(int column) const
{
    switch (column) {
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

QString TierModel::text(int row, int column) const
{
    const PriceTier &tier = m_tiers.at(row);
    switch (column) {
    case Quantity:
        return format::tierRange(tier, m_unit);
    case Price:
        return format::money(tier.price);
    case InForce:
        //: Marks the tier that applies to the buyer's quantity
        return inForce(tier) ? tr("◀ applies") : QString();
    default:
        return {};
    }
}

bool TierModel::isNumber(int column) const { return column == Price; }

QVariant TierModel::other(int row, int /*column*/, int role) const
{
    if (role != Qt::FontRole || !inForce(m_tiers.at(row)))
        return {};
    QFont bold;
    bold.setBold(true);
    return bold;
}

} // namespace sanjia

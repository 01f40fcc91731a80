// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"

#include <QAbstractTableModel>

namespace sanjia {

/// The quantity tiers of an offer; the one in force at the buyer's quantity is marked.
class TierModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Quantity, Price, InForce, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setTiers(const QList<PriceTier> &tiers, const QString &unit);
    /// Pieces as they would be ordered; 0 marks nothing.
    void setQuantity(qint64 quantity);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] bool inForce(const PriceTier &tier) const;

    QList<PriceTier> m_tiers;
    QString m_unit;
    qint64 m_quantity = 0;
};

} // namespace sanjia

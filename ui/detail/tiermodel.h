// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"
#include "ui/support/plainmodel.h"

namespace sanjia {

/// The quantity tiers of an offer; the one in force at the buyer's quantity is marked.
class TierModel : public PlainModel
{
    Q_OBJECT
public:
    enum Column { Quantity, Price, InForce, ColumnCount };
    using PlainModel::PlainModel;

    void setTiers(const QList<PriceTier> &tiers, const QString &unit);
    /// Pieces as they would be ordered; 0 marks nothing.
    void setQuantity(qint64 quantity);

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_tiers.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] QVariant other(int row, int column, int role) const override;

private:
    [[nodiscard]] bool inForce(const PriceTier &tier) const;

    QList<PriceTier> m_tiers;
    QString m_unit;
    qint64 m_quantity = 0;
};

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orderplan.h"

#include <QAbstractTableModel>

namespace sanjia {

/// The orders of a plan, one row a seller: what its goods, freight and all of it cost. Works
/// nothing out: planOrders() does.
class OrdersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Seller, Offers, Pieces, Goods, Freight, Total, Foreign, Remarks, Count };

    explicit OrdersModel(QObject *parent = nullptr);

    void setPlan(const OrderPlan &plan);
    [[nodiscard]] const OrderPlan &plan() const { return m_plan; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString text(const SupplierOrder &order, int column);

    OrderPlan m_plan;
};

} // namespace sanjia

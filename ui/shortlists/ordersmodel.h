// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orderplan.h"
#include "ui/support/plainmodel.h"

namespace sanjia {

/// The orders of a plan, one row a seller: what its goods, freight and all of it cost. Works
/// nothing out: planOrders() does.
class OrdersModel : public PlainModel
{
    Q_OBJECT
public:
    enum Column { Seller, Offers, Pieces, Goods, Freight, Total, Foreign, Remarks, Count };

    using PlainModel::PlainModel;

    void setPlan(const OrderPlan &plan);
    [[nodiscard]] const OrderPlan &plan() const { return m_plan; }

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_plan.orders.size()); }
    [[nodiscard]] int columns() const override { return Count; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] QString hint(int row, int column) const override { return text(row, column); }

private:
    OrderPlan m_plan;
};

} // namespace sanjia

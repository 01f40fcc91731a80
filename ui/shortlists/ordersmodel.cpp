// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortlists/ordersmodel.h"

#include "ui/text/format.h"

namespace sanjia {

void OrdersModel::setPlan(const OrderPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    endResetModel();
}

QString OrdersModel::text(int row, int column) const
{
    const SupplierOrder &order = m_plan.orders.at(row);
    switch (column) {
    case Seller:
        return order.supplier.name.isEmpty() ? format::unknown() : order.supplier.name;
    case Offers:
        return format::number(order.lines.size());
    case Pieces:
        return format::number(order.pieces);
    case Goods:
        return format::money(order.goods);
    case Freight:
        return format::money(order.freight);
    case Total:
        return format::money(order.total);
    case Foreign:
        return format::foreign(order.foreignTotal);
    case Remarks:
        return format::remarks(order);
    default:
        return {};
    }
}

bool OrdersModel::isNumber(int column) const { return column > Seller && column < Remarks; }

QString OrdersModel::title(int column) const
{
    switch (column) {
    case Seller:
        //: Column: name of the supplier an order goes to
        return tr("Seller");
    case Offers:
        //: Column: how many lines of the list an order has
        return tr("Offers");
    case Pieces:
        //: Column: pieces of an order
        return tr("Pieces");
    case Goods:
        //: Column: what the goods of an order cost
        return tr("Goods");
    case Freight:
        //: Column: cost of carriage for one order
        return tr("Freight");
    case Total:
        //: Column: goods and freight of an order
        return tr("Total");
    case Foreign:
        return tr("In my currency");
    case Remarks:
        //: Column: what to know of an order before relying on it
        return tr("Remarks");
    default:
        return {};
    }
}

} // namespace sanjia

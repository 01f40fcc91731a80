// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortlists/ordersmodel.h"

#include "ui/support/cells.h"
#include "ui/text/format.h"

namespace sanjia {

namespace {

bool isOrderNumber(int column)
{
    return column > OrdersModel::Seller && column < OrdersModel::Remarks;
}

} // namespace

OrdersModel::OrdersModel(QObject *parent) : QAbstractTableModel(parent) {}

void OrdersModel::setPlan(const OrderPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    endResetModel();
}

int OrdersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.orders.size());
}

int OrdersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{Count};
}

QString OrdersModel::text(const SupplierOrder &order, int column)
{
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

QVariant OrdersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(m_plan.orders.at(index.row()), index.column());
    case Qt::TextAlignmentRole:
        return cellAlignment(isOrderNumber(index.column()));
    default:
        return {};
    }
}

QVariant OrdersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return cellAlignment(isOrderNumber(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
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

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shortlistmodel.h"

#include "ui/support/cells.h"
#include "ui/text/format.h"

#include <algorithm>

namespace sanjia {

namespace {

constexpr qint64 kMostPieces = 10'000'000;
constexpr int kLongestNote = 1'000;

const Sku *chosenSku(const ShortlistLine &line)
{
    const auto it = std::ranges::find(line.offer.skus, line.sku, &Sku::id);
    return it == line.offer.skus.cend() ? nullptr : &*it;
}

std::optional<Money> priceNow(const Offer &offer)
{
    return offer.price ? offer.price : offer.priceMin;
}

bool isNumber(int column)
{
    return column >= ShortlistModel::Quantity && column <= ShortlistModel::Stock;
}

} // namespace

ShortlistModel::ShortlistModel(QObject *parent) : QAbstractTableModel(parent) {}

void ShortlistModel::planAnew()
{
    m_plan = planOrders(orderLines(m_lines, m_quantity), m_terms);
    m_planned = byLine(m_plan);
}

void ShortlistModel::setLines(const QList<ShortlistLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    planAnew();
    endResetModel();
}

void ShortlistModel::setQuantity(qint64 quantity)
{
    if (std::exchange(m_quantity, quantity) == quantity || m_lines.isEmpty())
        return;
    planAnew();
    Q_EMIT dataChanged(index(0, Quantity), index(rowCount() - 1, Stock));
}

void ShortlistModel::setTerms(const OrderTerms &terms)
{
    m_terms = terms;
    planAnew(); // no row says freight or rate
}

int ShortlistModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ShortlistModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{Count};
}

QString ShortlistModel::text(int row, int column) const
{
    const ShortlistLine &line = m_lines.at(row);
    const std::optional<Cost> &cost = m_planned.at(row).cost;
    switch (column) {
    case Title:
        return line.offer.title;
    case Seller:
        return line.offer.supplier.name;
    case Variant:
        if (const Sku *sku = chosenSku(line))
            return format::attributes(*sku);
        //: No variant of the offer is chosen
        return line.sku.isEmpty() ? tr("any") : tr("no longer offered");
    case Quantity:
        return format::quantity(cost ? cost->orderQuantity
                                     : (line.quantity > 0 ? line.quantity : m_quantity),
                                line.offer.unit);
    case UnitCost:
        return format::money(cost ? std::optional(cost->unit) : std::nullopt);
    case LineCost:
        return format::money(cost ? std::optional(cost->line) : std::nullopt);
    case Change: {
        const auto now = priceNow(line.offer);
        if (!now || !line.priceWhenAdded)
            return format::unknown();
        //: The price is what it was when the offer was added
        return *now == *line.priceWhenAdded ? tr("same")
                                            : format::percent(*line.priceWhenAdded, *now);
    }
    case Stock:
        return format::number(line.offer.stock);
    case Note:
        return line.note;
    default:
        return {};
    }
}

QVariant ShortlistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ShortlistLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::EditRole:
        if (index.column() == Quantity)
            return line.quantity;
        return index.column() == Note ? line.note : text(index.row(), index.column());
    case SkuIdRole:
        return line.sku.value;
    case Qt::ToolTipRole:
        if (index.column() == Change && line.priceWhenAdded)
            return tr("%1 when it was added").arg(format::money(line.priceWhenAdded));
        if (index.column() == Quantity && m_planned.at(index.row()).belowMinimum)
            return tr("Below the least that can be ordered alone: only as a mixed batch");
        return index.column() == Title ? QVariant(line.offer.title) : QVariant();
    case Qt::TextAlignmentRole:
        return cellAlignment(isNumber(index.column()));
    case Qt::AccessibleTextRole:
        //: Read aloud for a table cell. %1: column, %2: value
        return tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            text(index.row(), index.column()));
    default:
        return {};
    }
}

QVariant ShortlistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return cellAlignment(isNumber(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        //: Column: title of an offer
        return tr("Offer");
    case Seller:
        //: Column: name of the supplier
        return tr("Seller");
    case Variant:
        //: Column: chosen SKU
        return tr("Variant");
    case Quantity:
        //: Column: pieces to order
        return tr("Quantity");
    case UnitCost:
        //: Column: price per piece at this quantity
        return tr("Unit cost");
    case LineCost:
        //: Column: cost of the line
        return tr("Line total");
    case Change:
        //: Column: price change since the offer was added
        return tr("Since added");
    case Stock:
        //: Column: pieces in stock
        return tr("Stock");
    case Note:
        //: Column: the buyer's own words
        return tr("Note");
    default:
        return {};
    }
}

Qt::ItemFlags ShortlistModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const bool editable = index.column() == Quantity || index.column() == Note
        || (index.column() == Variant && !m_lines.at(index.row()).offer.skus.isEmpty());
    return editable ? flags | Qt::ItemIsEditable : flags;
}

bool ShortlistModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || (role != Qt::EditRole && role != SkuIdRole))
        return false;
    ShortlistLine &line = m_lines[index.row()];
    switch (index.column()) {
    case Quantity:
        line.quantity = std::clamp<qint64>(value.toLongLong(), 0, kMostPieces);
        break;
    case Variant:
        line.sku.value = value.toString();
        break;
    case Note:
        line.note = value.toString().left(kLongestNote);
        break;
    default:
        return false;
    }
    planAnew();
    // Lines that are ordered together may cost something else now.
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, Count - 1));
    Q_EMIT edited(line);
    return true;
}

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/skumodel.h"

#include "ui/support/cells.h"
#include "ui/text/format.h"

#include <algorithm>

namespace sanjia {

namespace {

QVariant shown(const Sku &sku, int column)
{
    switch (column) {
    case SkuModel::Variant: {
        const QString words = format::attributes(sku);
        return words.isEmpty() ? sku.id.value : words;
    }
    case SkuModel::Code:
        return sku.code;
    case SkuModel::Price:
        return format::money(sku.price);
    case SkuModel::Stock:
        return format::number(sku.stock);
    default:
        return {};
    }
}

bool isNumber(int column) { return column == SkuModel::Price || column == SkuModel::Stock; }

QVariant sortKey(const Sku &sku, int column)
{
    switch (column) {
    case SkuModel::Price:
        return sku.price ? QVariant::fromValue(sku.price->e4()) : QVariant();
    case SkuModel::Stock:
        return sku.stock ? QVariant::fromValue(*sku.stock) : QVariant();
    default:
        return shown(sku, column);
    }
}

} // namespace

void SkuModel::setSkus(const QList<Sku> &skus)
{
    if (skus == m_skus)
        return;
    if (!skus.isEmpty() && std::ranges::equal(skus, m_skus, {}, &Sku::id, &Sku::id)) {
        m_skus = skus;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_skus = skus;
    endResetModel();
}

int SkuModel::rowOf(const SkuId &id) const
{
    const auto sku = std::ranges::find(m_skus, id, &Sku::id);
    return sku == m_skus.end() ? -1 : static_cast<int>(sku - m_skus.begin());
}

int SkuModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_skus.size());
}

int SkuModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SkuModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Sku &sku = m_skus.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(sku, index.column());
    case Qt::ToolTipRole: // narrow tables cut long variants, and have no room for codes
        if (index.column() != Variant)
            return {};
        //: %1: a variant, %2: the seller's own number for it
        return sku.code.isEmpty() ? shown(sku, Variant)
                                  : tr("%1, code %2").arg(shown(sku, Variant).toString(), sku.code);
    case Qt::TextAlignmentRole:
        return cellAlignment(isNumber(index.column()));
    case SortRole:
        return sortKey(sku, index.column());
    case IdRole:
        return sku.id.value;
    default:
        return {};
    }
}

QVariant SkuModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return cellAlignment(isNumber(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Variant:
        //: Column: the attributes of a SKU, colour and size for example
        return tr("Variant");
    case Code:
        //: Column: the seller's own article number
        return tr("Code");
    case Price:
        //: Column of prices
        return tr("Price");
    case Stock:
        //: Column: pieces in stock
        return tr("Stock");
    default:
        return {};
    }
}

} // namespace sanjia

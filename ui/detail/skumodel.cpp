// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/skumodel.h"

#include "ui/text/format.h"

#include <algorithm>

namespace sanjia {

namespace {

QString shown(const Sku &sku, int column)
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

QString SkuModel::text(int row, int column) const { return shown(m_skus.at(row), column); }

/// Narrow tables cut long variants, and have no room for codes.
QString SkuModel::hint(int row, int column) const
{
    if (column != Variant)
        return {};
    const QString &code = m_skus.at(row).code;
    //: %1: a variant, %2: the seller's own number for it
    return code.isEmpty() ? text(row, column) : tr("%1, code %2").arg(text(row, column), code);
}

QVariant SkuModel::other(int row, int column, int role) const
{
    const Sku &sku = m_skus.at(row);
    if (role == SortRole)
        return sortKey(sku, column);
    return role == IdRole ? QVariant(sku.id.value) : QVariant();
}

bool SkuModel::isNumber(int column) const { return column == Price || column == Stock; }

QString SkuModel::title(int column) const
{
    switch (column) {
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

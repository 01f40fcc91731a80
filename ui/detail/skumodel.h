// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"

#include <QAbstractTableModel>

namespace sanjia {

/// The SKUs of an offer as they came; a proxy sorts by SortRole, where what is unknown stays
/// apart from zero (an invalid value).
class SkuModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Variant, Code, Price, Stock, ColumnCount };
    static constexpr int SortRole = Qt::UserRole;
    static constexpr int IdRole = Qt::UserRole + 1; ///< QString
    using QAbstractTableModel::QAbstractTableModel;

    /// The same SKUs with other prices keep their rows, so that a selection survives a refresh.
    void setSkus(const QList<Sku> &skus);
    [[nodiscard]] const QList<Sku> &skus() const { return m_skus; }
    /// -1 when there is none.
    [[nodiscard]] int rowOf(const SkuId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<Sku> m_skus;
};

} // namespace sanjia

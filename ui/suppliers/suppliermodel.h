// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/supplierlist.h"

#include <QAbstractTableModel>

#include <vector>

namespace sanjia {

/// Sellers as a table, a row each. Sorting permutes row numbers; ties stay as they were sorted
/// before, unknown values are last. The note can be edited: noted() tells who saves it.
class SupplierModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Name,
        Mark,
        Offers,
        Lowest,
        Median,
        Level,
        InStock,
        Changes,
        Mixing,
        Place,
        Credit,
        Years,
        LastSeen,
        Note,
        Count
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// As the library gives them, sorted by name; then as they were sorted before.
    void setSuppliers(const QList<SupplierSummary> &suppliers);
    [[nodiscard]] const SupplierSummary &supplierAt(int row) const;
    [[nodiscard]] int rowOf(const Supplier &supplier) const; ///< -1: not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// A column below zero is the order of names.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void noted(const sanjia::Supplier &supplier, const QString &note);

private:
    [[nodiscard]] static QString text(const SupplierSummary &supplier, int column);
    [[nodiscard]] static QVariant hint(int column);
    [[nodiscard]] std::vector<qint64> keys(int column) const;
    void arrange();

    QList<SupplierSummary> m_suppliers;
    std::vector<qint32> m_shown; ///< by row: place in m_suppliers
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/supplierlist.h"
#include "ui/support/plainmodel.h"

#include <vector>

namespace sanjia {

/// Sellers as a table, a row each. Sorting permutes row numbers; ties stay as they were sorted
/// before, unknown values are last. The note can be edited: noted() tells who saves it.
class SupplierModel : public PlainModel
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

    using PlainModel::PlainModel;

    /// As the library gives them, sorted by name; then as they were sorted before.
    void setSuppliers(const QList<SupplierSummary> &suppliers);
    [[nodiscard]] const SupplierSummary &supplierAt(int row) const;
    [[nodiscard]] int rowOf(const Supplier &supplier) const; ///< -1: not there

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// A column below zero is the order of names.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void noted(const sanjia::Supplier &supplier, const QString &note);

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] int columns() const override { return Count; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] QString hint(int row, int column) const override;
    [[nodiscard]] QVariant other(int row, int column, int role) const override;

private:
    [[nodiscard]] static QVariant titleHint(int column);
    [[nodiscard]] std::vector<qint64> keys(int column) const;
    void arrange();

    QList<SupplierSummary> m_suppliers;
    std::vector<qint32> m_shown; ///< by row: place in m_suppliers
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace sanjia

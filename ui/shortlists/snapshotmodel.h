// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"

#include <QAbstractTableModel>

namespace sanjia {

/// What changed between two snapshots, a row a line; only what changed where that is wished.
class SnapshotModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Title,
        Seller,
        What,
        Quantity,
        UnitBefore,
        UnitAfter,
        UnitChange,
        LineBefore,
        LineAfter,
        Count
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(const SnapshotComparison &comparison);
    void setOnlyChanges(bool only);
    [[nodiscard]] const SnapshotComparison &comparison() const { return m_comparison; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void fillRows();
    [[nodiscard]] QString text(const SnapshotDifference &row, int column) const;

    SnapshotComparison m_comparison;
    QList<SnapshotDifference> m_rows;
    bool m_onlyChanges = false;
};

} // namespace sanjia

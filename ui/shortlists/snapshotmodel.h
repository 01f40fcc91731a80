// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"
#include "ui/support/plainmodel.h"

namespace sanjia {

/// What changed between two snapshots, a row a line; only what changed where that is wished.
class SnapshotModel : public PlainModel
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

    using PlainModel::PlainModel;

    void setComparison(const SnapshotComparison &comparison);
    void setOnlyChanges(bool only);
    [[nodiscard]] const SnapshotComparison &comparison() const { return m_comparison; }

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columns() const override { return Count; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] QString hint(int row, int column) const override;

private:
    void fillRows();

    SnapshotComparison m_comparison;
    QList<SnapshotDifference> m_rows;
    bool m_onlyChanges = false;
};

} // namespace sanjia

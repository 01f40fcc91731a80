// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cost.h"
#include "core/domain/shortlist.h"

#include <QAbstractTableModel>

#include <optional>

namespace sanjia {

/// The lines of one shortlist. Quantity, variant and note can be edited; the change is shown at
/// once and edited() tells who saves it.
class ShortlistModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Title,
        Seller,
        Variant,
        Quantity,
        UnitCost,
        LineCost,
        Change,
        Stock,
        Note,
        Count
    };
    static constexpr int SkuIdRole = Qt::UserRole; ///< for the variant's editor

    explicit ShortlistModel(QObject *parent = nullptr);

    void setLines(const QList<ShortlistLine> &lines);
    void setQuantity(qint64 quantity); ///< of lines that have none of their own
    [[nodiscard]] const QList<ShortlistLine> &lines() const { return m_lines; }
    [[nodiscard]] const std::optional<Cost> &costAtRow(int row) const { return m_costs.at(row); }
    /// The sum of the lines that can be costed (uncosted() counts the others); nothing when it is
    /// out of range.
    [[nodiscard]] std::optional<Money> total() const;
    [[nodiscard]] int uncosted() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void edited(const sanjia::ShortlistLine &line);

private:
    [[nodiscard]] QString text(int row, int column) const;
    void cost(int row);

    QList<ShortlistLine> m_lines;
    QList<std::optional<Cost>> m_costs;
    qint64 m_quantity = 1;
};

} // namespace sanjia

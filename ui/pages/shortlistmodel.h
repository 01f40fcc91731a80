// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orderplan.h"

#include <QAbstractTableModel>

#include <optional>

namespace sanjia {

/// The lines of one shortlist, costed as they are ordered with each other. Quantity, variant and
/// note can be edited; the change is shown at once and edited() tells who saves it.
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
    void setTerms(const OrderTerms &terms);
    [[nodiscard]] const QList<ShortlistLine> &lines() const { return m_lines; }
    /// The orders that the lines make; its lines are the rows.
    [[nodiscard]] const OrderPlan &plan() const { return m_plan; }
    [[nodiscard]] const QList<PlannedLine> &plannedRows() const { return m_planned; }

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
    void planAnew();

    QList<ShortlistLine> m_lines;
    OrderPlan m_plan;
    QList<PlannedLine> m_planned; ///< by row
    OrderTerms m_terms;
    qint64 m_quantity = 1;
};

} // namespace sanjia

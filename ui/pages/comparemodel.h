// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/comparison.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QPixmap>

#include <optional>

namespace sanjia {

/// Offers as columns, facts as rows. The best value of a row that can be better or worse is bold
/// and says so, so that no meaning hangs on colour.
class CompareModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Row {
        Title,
        Seller,
        Place,
        Credit,
        ListedPrice,
        Moq,
        Tiers,
        OrderQuantity,
        UnitCost,
        LineCost,
        Total,
        LandedUnit,
        ForeignTotal,
        NextTier,
        Better,
        Variants,
        Stock,
        Sales,
        MixBatch,
        At10,
        At100,
        At1000,
        Count
    };

    explicit CompareModel(QObject *parent = nullptr);

    void setRows(const QList<ComparisonRow> &rows);
    [[nodiscard]] const QList<ComparisonRow> &rows() const { return m_rows; }
    /// What stands under an offer's title while it is being read, or why it could not be.
    void setNote(const OfferId &id, const QString &note);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const ComparisonRow &row, int fact) const;
    [[nodiscard]] bool isBest(int column, int fact) const;

    QList<ComparisonRow> m_rows;
    QHash<OfferId, QString> m_notes;
};

} // namespace sanjia

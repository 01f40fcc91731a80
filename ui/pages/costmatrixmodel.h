// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/costmatrix.h"
#include "core/domain/foreigncurrency.h"

#include <QAbstractTableModel>

namespace sanjia {

/// What a wanted piece costs: quantities as rows, offers as columns. The best of a row is bold and
/// says so; a quantity for which more must be ordered says how many. Works nothing out itself.
class CostMatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int BestRole = Qt::UserRole; ///< bool

    explicit CostMatrixModel(QObject *parent = nullptr);

    /// `own` is marked among the quantities.
    void setMatrix(const QList<Offer> &offers, const QList<qint64> &quantities, qint64 own,
                   const VariantWish &wish = {});
    /// The buyer's own beside the yuan; nothing: yuan alone.
    void setCurrency(const std::optional<ForeignCurrency> &currency);
    [[nodiscard]] const QList<MatrixRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const MatrixRow &row, int column) const;

    void refresh();

    QList<MatrixRow> m_rows;
    std::optional<ForeignCurrency> m_currency;
    QStringList m_titles;
    QStringList m_units;
    qint64 m_own = 0;
};

} // namespace sanjia

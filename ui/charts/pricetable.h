// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/pricehistory.h"

#include <QAbstractTableModel>

namespace sanjia {

/// The points of a trend as a table, newest first: the chart for those who cannot see it. What the
/// chart shades stands as a remark beside the price that held when it began.
class PriceTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Since, Price, Change, Remark, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setPoints(const QList<PricePoint> &points, const QList<PriceSpan> &spans = {});

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString remark(qsizetype at) const;

    QList<PricePoint> m_points; // rising in time, as they came
    QList<PriceSpan> m_spans;
};

} // namespace sanjia

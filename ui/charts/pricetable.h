// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/priceseries.h"

#include <QAbstractTableModel>

namespace sanjia {

/// The points of a trend as a table, newest first: the chart for those who cannot see it.
class PriceTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Since, Price, Change, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setPoints(const QList<PricePoint> &points);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<PricePoint> m_points; // rising in time, as they came
};

} // namespace sanjia

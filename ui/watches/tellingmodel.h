// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/telling.h"

#include <QAbstractTableModel>

namespace sanjia {

/// What became of the last messages as a table, a row each, newest first. Roles of recordtable.h.
class TellingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Way, Alerts, State, Tries, Why, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setTellings(const QList<Telling> &tellings);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString text(const Telling &telling, int column);

    QList<Telling> m_tellings;
};

} // namespace sanjia

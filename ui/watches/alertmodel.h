// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/watchrun.h"

#include <QAbstractTableModel>

namespace sanjia {

/// What watches told as a table, a row each, newest first. What was not read yet says so in words
/// and is bold. Roles of recordtable.h.
class AlertModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, When, Offer, What, Old, New, Change, About, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setAlerts(const QList<Alert> &alerts);
    [[nodiscard]] const QList<Alert> &alerts() const { return m_alerts; }
    [[nodiscard]] const Alert *find(qint64 id) const; ///< null: not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString text(const Alert &alert, int column);
    [[nodiscard]] static QVariant key(const Alert &alert, int column);

    QList<Alert> m_alerts;
};

} // namespace sanjia

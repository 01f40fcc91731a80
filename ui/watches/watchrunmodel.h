// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/watchrun.h"

#include <QAbstractTableModel>

namespace sanjia {

/// The history of runs as a table, a row each, newest first. Roles of recordtable.h.
class WatchRunModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Started, Ended, Calls, Seen, Changed, Alerts, Failed, Why, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(const QList<WatchRun> &runs);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString text(const WatchRun &run, int column);

    QList<WatchRun> m_runs;
};

} // namespace sanjia

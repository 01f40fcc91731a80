// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/watchrun.h"
#include "ui/watches/recordmodel.h"

namespace sanjia {

/// The history of runs as a table, a row each, newest first. Roles of recordtable.h.
class WatchRunModel : public RecordModel
{
    Q_OBJECT
public:
    enum Column { Started, Ended, Calls, Seen, Changed, Alerts, Failed, Why, Count };

    using RecordModel::RecordModel;

    void setRuns(const QList<WatchRun> &runs);

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_runs.size()); }
    [[nodiscard]] int columns() const override { return Count; }
    [[nodiscard]] qint64 idOf(int row) const override { return m_runs.at(row).id; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant key(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] QString hint(int row, int column) const override;

private:
    QList<WatchRun> m_runs;
};

} // namespace sanjia

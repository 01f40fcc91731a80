// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/watchrunmodel.h"

#include "ui/support/cells.h"
#include "ui/text/format.h"
#include "ui/watches/recordtable.h"
#include "ui/watches/runtext.h"

namespace sanjia {

namespace {

bool isNumber(int column)
{
    return column >= WatchRunModel::Calls && column <= WatchRunModel::Failed;
}

int numberIn(const WatchTally &tally, int column)
{
    switch (column) {
    case WatchRunModel::Calls:
        return tally.calls;
    case WatchRunModel::Seen:
        return tally.checked;
    case WatchRunModel::Changed:
        return tally.changed;
    case WatchRunModel::Alerts:
        return tally.alerts;
    default:
        return tally.failed;
    }
}

} // namespace

void WatchRunModel::setRuns(const QList<WatchRun> &runs)
{
    beginResetModel();
    m_runs = runs;
    endResetModel();
}

int WatchRunModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int WatchRunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{Count};
}

QString WatchRunModel::text(const WatchRun &run, int column)
{
    if (isNumber(column))
        return format::number(numberIn(run.tally, column));
    switch (column) {
    case Started:
        return format::dateTime(run.startedAt);
    case Ended:
        //: In place of when a run of a watch ended: it goes on, now or later
        return run.endedAt == 0 ? tr("not yet") : format::dateTime(run.endedAt);
    case Why:
        return runTrouble(run);
    default:
        return {};
    }
}

QVariant WatchRunModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const WatchRun &run = m_runs.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(run, column);
    case Qt::ToolTipRole:
        return column == Why && run.error ? QVariant(text(run, column)) : QVariant();
    case Qt::TextAlignmentRole:
        return cellAlignment(isNumber(column));
    case Qt::AccessibleTextRole:
        return spokenCell(index);
    case kIdRole:
        return run.id;
    case kSortRole:
        if (column == Started)
            return run.startedAt;
        if (column == Ended)
            return run.endedAt == 0 ? QVariant() : QVariant(run.endedAt);
        return column == Why ? QVariant(text(run, column)) : QVariant(numberIn(run.tally, column));
    default:
        return {};
    }
}

QVariant WatchRunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isNumber(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Started:
        //: Column: when a run began
        return tr("Started");
    case Ended:
        //: Column: when a run ended
        return tr("Ended");
    case Calls:
        //: Column: how many calls a run took
        return tr("Calls");
    case Seen:
        //: Column: how many offers a run looked at
        return tr("Seen");
    case Changed:
        //: Column: how many offers of a run were different
        return tr("Changed");
    case Alerts:
        //: Column: how many alerts a run made
        return tr("Alerts");
    case Failed:
        //: Column: how many calls of a run failed
        return tr("Failed");
    case Why:
        //: Column: why calls of a run failed
        return tr("Why");
    default:
        return {};
    }
}

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/watchrunmodel.h"

#include "ui/text/format.h"
#include "ui/watches/runtext.h"

namespace sanjia {

namespace {

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

QString WatchRunModel::text(int row, int column) const
{
    const WatchRun &run = m_runs.at(row);
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

QVariant WatchRunModel::key(int row, int column) const
{
    const WatchRun &run = m_runs.at(row);
    switch (column) {
    case Started:
        return run.startedAt;
    case Ended:
        return run.endedAt == 0 ? QVariant() : QVariant(run.endedAt);
    case Why:
        return text(row, column);
    default:
        return numberIn(run.tally, column);
    }
}

bool WatchRunModel::isNumber(int column) const { return column >= Calls && column <= Failed; }

QString WatchRunModel::hint(int row, int column) const
{
    return column == Why && m_runs.at(row).error ? text(row, column) : QString();
}

QString WatchRunModel::title(int column) const
{
    switch (column) {
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

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/tellingmodel.h"

#include "ui/text/format.h"
#include "ui/text/tellingtext.h"

namespace sanjia {

namespace {

UtcMs whenOf(const Telling &telling)
{
    return telling.endedAt != 0 ? telling.endedAt : telling.madeAt;
}

} // namespace

void TellingModel::setTellings(const QList<Telling> &tellings)
{
    beginResetModel();
    m_tellings = tellings;
    endResetModel();
}

QString TellingModel::text(int row, int column) const
{
    const Telling &telling = m_tellings.at(row);
    switch (column) {
    case When:
        return format::dateTime(whenOf(telling));
    case Way:
        return format::tellingChannel(telling.channel);
    case Alerts:
        return format::number(telling.alerts);
    case State:
        return format::tellingState(telling);
    case Tries:
        return format::number(telling.tries);
    case Why:
        return telling.error ? format::tellingTrouble(telling.channel, *telling.error) : QString();
    default:
        return {};
    }
}

QVariant TellingModel::key(int row, int column) const
{
    const Telling &telling = m_tellings.at(row);
    switch (column) {
    case When:
        return whenOf(telling);
    case Alerts:
        return telling.alerts;
    case Tries:
        return telling.tries;
    default:
        return text(row, column);
    }
}

bool TellingModel::isNumber(int column) const { return column == Alerts || column == Tries; }

QString TellingModel::hint(int row, int column) const
{
    return column == Why ? text(row, column) : QString();
}

QString TellingModel::title(int column) const
{
    switch (column) {
    case When:
        //: Column: when a message went out
        return tr("When");
    case Way:
        //: Column: how alerts were sent: to a program, a webhook, a daily page
        return tr("Channel");
    case Alerts:
        //: Column: how many alerts a message holds
        return tr("Alerts");
    case State:
        //: Column: whether a message was told, waits or was given up
        return tr("State");
    case Tries:
        //: Column: how often a message was tried
        return tr("Tries");
    case Why:
        //: Column: why the last try failed
        return tr("Why");
    default:
        return {};
    }
}

} // namespace sanjia

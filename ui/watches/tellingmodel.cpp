// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/tellingmodel.h"

#include "ui/support/cells.h"
#include "ui/text/format.h"
#include "ui/text/tellingtext.h"
#include "ui/watches/recordtable.h"

namespace sanjia {

namespace {

bool isNumber(int column)
{
    return column == TellingModel::Alerts || column == TellingModel::Tries;
}

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

int TellingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tellings.size());
}

int TellingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{Count};
}

QString TellingModel::text(const Telling &telling, int column)
{
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

QVariant TellingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Telling &telling = m_tellings.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(telling, column);
    case Qt::ToolTipRole:
        return column == Why && telling.error ? QVariant(text(telling, column)) : QVariant();
    case Qt::TextAlignmentRole:
        return cellAlignment(isNumber(column));
    case Qt::AccessibleTextRole:
        return spokenCell(index);
    case kIdRole:
        return telling.id;
    case kSortRole:
        if (column == When)
            return whenOf(telling);
        if (isNumber(column))
            return column == Alerts ? telling.alerts : telling.tries;
        return text(telling, column);
    default:
        return {};
    }
}

QVariant TellingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isNumber(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        //: Column: when a message went out
        return tr("When");
    case Way:
        //: Column: how alerts were told: a program, a webhook, a daily page
        return tr("Way");
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

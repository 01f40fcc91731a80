// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/alertmodel.h"

#include "ui/support/cells.h"
#include "ui/text/format.h"
#include "ui/text/watchtext.h"
#include "ui/watches/recordtable.h"

#include <QFont>

#include <algorithm>

namespace sanjia {

namespace {

bool isNumber(int column) { return column >= AlertModel::Old && column <= AlertModel::Change; }

QVariant amount(std::optional<Money> money) { return money ? QVariant(money->e4()) : QVariant(); }

QString ruleWords(const Alert &alert)
{
    const auto rule = WatchRule::parse(alert.rule);
    return rule ? format::rule(*rule) : alert.rule;
}

} // namespace

void AlertModel::setAlerts(const QList<Alert> &alerts)
{
    beginResetModel();
    m_alerts = alerts;
    endResetModel();
}

const Alert *AlertModel::find(qint64 id) const
{
    const auto found = std::ranges::find(m_alerts, id, &Alert::id);
    return found == m_alerts.cend() ? nullptr : &*found;
}

int AlertModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_alerts.size());
}

int AlertModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{Count};
}

QString AlertModel::text(const Alert &alert, int column)
{
    switch (column) {
    case State:
        //: An alert that was not read yet
        return alert.read ? QString() : tr("new");
    case When:
        return format::dateTime(alert.at);
    case Offer:
        return alert.title.isEmpty() ? alert.offer.value : alert.title;
    case What:
        return ruleWords(alert);
    case Old:
        return format::money(alert.oldPrice);
    case New:
        return format::money(alert.newPrice);
    case Change:
        return alert.oldPrice && alert.newPrice ? format::percent(*alert.oldPrice, *alert.newPrice)
                                                : format::unknown();
    case About:
        return alert.about;
    default:
        return {};
    }
}

QVariant AlertModel::key(const Alert &alert, int column)
{
    switch (column) {
    case State:
        return alert.read ? 1 : 0;
    case When:
        return alert.at;
    case Old:
        return amount(alert.oldPrice);
    case New:
        return amount(alert.newPrice);
    case Change: {
        const auto change = changeOf(alert.oldPrice, alert.newPrice);
        return change ? QVariant(*change) : QVariant();
    }
    default:
        return text(alert, column);
    }
}

QVariant AlertModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Alert &alert = m_alerts.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(alert, column);
    case Qt::ToolTipRole:
        if (column == What)
            return format::alert(alert);
        return column == Offer || column == About ? QVariant(text(alert, column)) : QVariant();
    case Qt::TextAlignmentRole:
        return cellAlignment(isNumber(column));
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return alert.read ? QVariant() : QVariant(bold);
    }
    case Qt::AccessibleTextRole:
        //: Read aloud for a table cell. %1: column, %2: value
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                column == State && alert.read
                                    //: An alert that was read; heard, not seen
                                    ? tr("read")
                                    : text(alert, column));
    case kIdRole:
        return alert.id;
    case kSortRole:
        return key(alert, column);
    default:
        return {};
    }
}

QVariant AlertModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isNumber(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        //: Column: whether an alert is new or was read
        return tr("State");
    case When:
        //: Column: when something was noticed
        return tr("When");
    case Offer:
        //: Column: title of the offer
        return tr("Offer");
    case What:
        //: Column: the rule that has something to tell
        return tr("What happened");
    case Old:
        //: Column: the price before
        return tr("Old price");
    case New:
        //: Column: the price now
        return tr("New price");
    case Change:
        //: Column: how much a price changed, in percent
        return tr("Change");
    case About:
        //: Column: what the watch looks at
        return tr("Watch");
    default:
        return {};
    }
}

} // namespace sanjia

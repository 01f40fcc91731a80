// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/alertmodel.h"

#include "ui/text/format.h"
#include "ui/text/watchtext.h"

#include <algorithm>

namespace sanjia {

namespace {

QVariant amount(std::optional<Money> money) { return money ? QVariant(money->e4()) : QVariant(); }

QString ruleWords(const Alert &alert)
{
    const auto rule = WatchRule::parse(alert.rule);
    return rule ? format::rule(*rule) : alert.rule;
}

} // namespace

void AlertModel::setAlerts(const QList<Alert> &alerts, bool more)
{
    m_more = more;
    beginResetModel();
    m_alerts = alerts;
    endResetModel();
}

void AlertModel::appendAlerts(const QList<Alert> &older, bool more)
{
    m_more = more;
    if (older.isEmpty())
        return;
    const int first = rows();
    beginInsertRows({}, first, first + static_cast<int>(older.size()) - 1);
    m_alerts.append(older);
    endInsertRows();
}

bool AlertModel::canFetchMore(const QModelIndex &parent) const
{
    return m_more && !parent.isValid();
}

void AlertModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        Q_EMIT moreWanted();
}

const Alert *AlertModel::find(qint64 id) const
{
    const auto found = std::ranges::find(m_alerts, id, &Alert::id);
    return found == m_alerts.cend() ? nullptr : &*found;
}

QString AlertModel::text(int row, int column) const
{
    const Alert &alert = m_alerts.at(row);
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

QVariant AlertModel::key(int row, int column) const
{
    const Alert &alert = m_alerts.at(row);
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
        return text(row, column);
    }
}

bool AlertModel::isNumber(int column) const { return column >= Old && column <= Change; }

QString AlertModel::hint(int row, int column) const
{
    if (column == What)
        return format::alert(m_alerts.at(row));
    return column == Offer || column == About ? text(row, column) : QString();
}

bool AlertModel::isBold(int row, int /*column*/) const { return !m_alerts.at(row).read; }

QString AlertModel::heard(int row, int column) const
{
    //: An alert that was read; heard, not seen
    return column == State && m_alerts.at(row).read ? tr("read") : text(row, column);
}

QString AlertModel::title(int column) const
{
    switch (column) {
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
        return tr("Alert rule");
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

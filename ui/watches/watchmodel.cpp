// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/watchmodel.h"

#include "ui/text/format.h"
#include "ui/text/watchtext.h"
#include "ui/watches/runtext.h"

#include <algorithm>

namespace sanjia {

void WatchModel::setWatches(const QList<Watch> &watches, const QHash<qint64, WatchNews> &news,
                            UtcMs now)
{
    beginResetModel();
    m_watches = watches;
    m_news = news;
    m_now = now;
    endResetModel();
}

const Watch *WatchModel::find(qint64 id) const
{
    const auto found = std::ranges::find(m_watches, id, &Watch::id);
    return found == m_watches.cend() ? nullptr : &*found;
}

QString WatchModel::nameOf(const Watch &watch) const
{
    const QString name = m_news.value(watch.id).name;
    return name.isEmpty() ? watch.what : name;
}

QString WatchModel::text(int row, int column) const
{
    const Watch &watch = m_watches.at(row);
    switch (column) {
    case Kind:
        return format::watchKind(watch.kind);
    case What:
        return nameOf(watch);
    case Every:
        return format::every(watch.everyMinutes);
    case Rules:
        return format::rules(watch.rules);
    case LastRun:
        return format::dateTime(watch.lastRunAt);
    case NextRun:
        if (watch.paused)
            //: In place of when a watch is due
            return tr("paused");
        //: In place of when a watch is due
        return watch.nextAt <= m_now ? tr("due now") : format::dateTime(watch.nextAt);
    case Result:
        return runResult(m_news.value(watch.id).last);
    case Unread:
        return m_news.value(watch.id).unread > 0 ? format::number(m_news.value(watch.id).unread)
                                                 : QString();
    default:
        return {};
    }
}

QVariant WatchModel::key(int row, int column) const
{
    const Watch &watch = m_watches.at(row);
    switch (column) {
    case Every:
        return watch.everyMinutes;
    case LastRun:
        return watch.lastRunAt == 0 ? QVariant() : QVariant(watch.lastRunAt);
    case NextRun:
        return watch.paused ? QVariant() : QVariant(watch.nextAt);
    case Result: {
        const auto last = m_news.value(watch.id).last;
        return last ? QVariant(last->tally.changed) : QVariant();
    }
    case Unread:
        return m_news.value(watch.id).unread;
    default:
        return text(row, column);
    }
}

bool WatchModel::isNumber(int column) const { return column == Unread; }

QString WatchModel::hint(int row, int column) const
{
    return column == What || column == Rules || column == Result ? text(row, column) : QString();
}

bool WatchModel::isBold(int row, int column) const
{
    const auto news = m_news.value(m_watches.at(row).id);
    return (column == Unread && news.unread > 0)
        || (column == Result && news.last && news.last->tally.failed > 0);
}

QString WatchModel::title(int column) const
{
    switch (column) {
    case Kind:
        //: Column: what a watch looks at: keywords, an offer, a list, a seller
        return tr("Kind");
    case What:
        //: Column: the keywords, or the name of what is watched
        return tr("What");
    case Every:
        //: Column: how often a watch looks
        return tr("Every");
    case Rules:
        //: Column: when a watch tells
        return tr("Alerts when");
    case LastRun:
        //: Column: when a watch ran last
        return tr("Last run");
    case NextRun:
        //: Column: when a watch is due
        return tr("Next run");
    case Result:
        //: Column: what the last run of a watch came to
        return tr("Last result");
    case Unread:
        //: Column: how many alerts of a watch were not read yet
        return tr("New alerts");
    default:
        return {};
    }
}

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortlists/changetext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace sanjia {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::ShortlistEdits)
public:
    static QString of(const ShortlistChange &change)
    {
        if (!change.after)
            //: An edit that can be undone. %1: name of a shortlist
            return tr("delete “%1”").arg(change.before->name);
        const QString &name = change.after->name;
        if (!change.before)
            //: An edit that can be undone. %1: name of a shortlist
            return tr("make “%1”").arg(name);
        if (change.before->name != name)
            //: An edit that can be undone. %1: name of a shortlist, %2: its new name
            return tr("rename “%1” to “%2”").arg(change.before->name, name);
        if (change.before->archivedAt != change.after->archivedAt)
            //: An edit that can be undone. %1: name of a shortlist
            return change.after->archivedAt != 0 ? tr("archive “%1”").arg(name)
                                                 //: An edit that can be undone
                                                 : tr("bring “%1” back from the archive").arg(name);
        return ofLines(*change.before, *change.after);
    }

private:
    static QString ofLines(const Shortlist &before, const Shortlist &after)
    {
        const QList<OfferId> earlier = idsOf(before.lines);
        const QList<OfferId> later = idsOf(after.lines);
        const auto more = static_cast<int>(later.size() - earlier.size());
        if (more > 0)
            //: An edit that can be undone. %1: name of a shortlist
            return tr("add %n offer(s) to “%1”", nullptr, more).arg(after.name);
        if (more < 0)
            //: An edit that can be undone. %1: name of a shortlist
            return tr("remove %n offer(s) from “%1”", nullptr, -more).arg(after.name);
        if (earlier != later)
            //: An edit that can be undone. %1: name of a shortlist
            return tr("move lines of “%1”").arg(after.name);
        int edited = 0;
        for (qsizetype i = 0; i < after.lines.size(); ++i)
            edited += sameChoices(before.lines.at(i), after.lines.at(i)) ? 0 : 1;
        //: An edit that can be undone. %1: name of a shortlist
        return tr("edit %n line(s) of “%1”", nullptr, edited).arg(after.name);
    }
};

} // namespace

QString changeText(const QList<ShortlistChange> &changes)
{
    return changes.isEmpty() ? QString() : Words::of(changes.first());
}

} // namespace sanjia

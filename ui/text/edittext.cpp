// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/edittext.h"

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QSet>

namespace sanjia::format {

namespace {

class EditWords
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::Edits)
public:
    static QString of(const QList<SupplierChange> &changes)
    {
        const SupplierChange &first = changes.constFirst();
        const auto count = static_cast<int>(changes.size());
        const QString name = first.after.supplier.name.isEmpty() ? first.after.supplier.id.value
                                                                 : first.after.supplier.name;
        if (first.before.note != first.after.note)
            //: An edit that can be undone. %1: name of a seller
            return tr("edit the note on “%1”").arg(name);
        switch (first.after.mark) {
        case SupplierMark::Starred:
            //: An edit that can be undone. %1: name of a seller
            return count == 1 ? tr("star “%1”").arg(name)
                              //: An edit that can be undone
                              : tr("star %n sellers", nullptr, count);
        case SupplierMark::Blocked:
            //: An edit that can be undone. %1: name of a seller
            return count == 1 ? tr("block “%1”").arg(name)
                              //: An edit that can be undone
                              : tr("block %n sellers", nullptr, count);
        default:
            //: An edit that can be undone. %1: name of a seller
            return count == 1 ? tr("clear the mark of “%1”").arg(name)
                              //: An edit that can be undone
                              : tr("clear the marks of %n sellers", nullptr, count);
        }
    }

    static QString of(const QList<TagChange> &changes)
    {
        QSet<OfferId> ids;
        for (const TagChange &change : changes)
            ids.unite(QSet<OfferId>(change.ids.begin(), change.ids.end()));
        const auto count = static_cast<int>(ids.size());
        if (changes.size() > 1)
            //: An edit that can be undone
            return tr("change the tags of %n offer(s)", nullptr, count);
        const TagChange &only = changes.constFirst();
        //: An edit that can be undone. %1: a tag
        return only.on ? tr("tag %n offer(s) “%1”", nullptr, count).arg(only.tag)
                       //: An edit that can be undone. %1: a tag
                       : tr("take “%1” off %n offer(s)", nullptr, count).arg(only.tag);
    }

    static QString of(const TargetChange &change)
    {
        return change.after
            //: An edit that can be undone. %1: number of an offer, %2: an amount of money
            ? tr("set the target price of %1 to %2").arg(change.id.value, money(change.after))
            //: An edit that can be undone. %1: number of an offer
            : tr("clear the target price of %1").arg(change.id.value);
    }

    static QString of(const QList<WatchChange> &changes)
    {
        const WatchChange &first = changes.constFirst();
        const auto count = static_cast<int>(changes.size());
        const QString what = (first.after ? first.after : first.before)->what;
        if (!first.after)
            //: An edit that can be undone. %1: what is watched
            return count == 1 ? tr("delete the watch of “%1”").arg(what)
                              //: An edit that can be undone
                              : tr("delete %n watches", nullptr, count);
        if (!first.before)
            //: An edit that can be undone. %1: what is watched
            return count == 1 ? tr("make the watch of “%1”").arg(what)
                              //: An edit that can be undone
                              : tr("make %n watches", nullptr, count);
        if (first.before->paused == first.after->paused)
            //: An edit that can be undone. %1: what is watched
            return count == 1 ? tr("change the watch of “%1”").arg(what)
                              //: An edit that can be undone
                              : tr("change %n watches", nullptr, count);
        if (first.after->paused)
            //: An edit that can be undone. %1: what is watched
            return count == 1 ? tr("pause the watch of “%1”").arg(what)
                              //: An edit that can be undone
                              : tr("pause %n watches", nullptr, count);
        //: An edit that can be undone. %1: what is watched
        return count == 1 ? tr("resume the watch of “%1”").arg(what)
                          //: An edit that can be undone
                          : tr("resume %n watches", nullptr, count);
    }

    static QString of(const AlertChange &change)
    {
        const auto count = static_cast<int>(change.ids.size());
        switch (change.what) {
        case AlertChange::What::Read:
            //: An edit that can be undone
            return tr("mark %n alert(s) as read", nullptr, count);
        case AlertChange::What::Unread:
            //: An edit that can be undone
            return tr("mark %n alert(s) as new", nullptr, count);
        default:
            //: An edit that can be undone
            return tr("delete %n alert(s)", nullptr, count);
        }
    }

    static QString of(const SnapshotChange &change)
    {
        const SnapshotSummary &about = change.snapshot.about;
        const QString name = about.label.isEmpty() ? date(about.takenAt) : about.label;
        //: An edit that can be undone. %1: words for a snapshot, or its day
        return change.kept ? tr("take the snapshot “%1”").arg(name)
                           //: An edit that can be undone. %1: words for a snapshot, or its day
                           : tr("delete the snapshot “%1”").arg(name);
    }
};

} // namespace

QString libraryEdit(const LibraryEdit &edit)
{
    return isNothing(edit) ? QString()
                           : std::visit([](const auto &one) { return EditWords::of(one); }, edit);
}

QString watchEdit(const WatchEdit &edit)
{
    return isNothing(edit) ? QString()
                           : std::visit([](const auto &one) { return EditWords::of(one); }, edit);
}

QString snapshotEdit(const SnapshotChange &change) { return EditWords::of(change); }

} // namespace sanjia::format

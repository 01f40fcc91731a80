// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edits.h"
#include "core/domain/request.h"
#include "core/domain/shortlistedit.h"
#include "core/domain/snapshot.h"

#include <QObject>
#include <QStringList>

namespace sanjia {

class Clock;
class Store;

/// The buyer's lists of chosen offers. Names are trimmed and unique; a line is named by its offer.
/// Every edit is told of (edited()) so that it can be taken back with apply(). An edit goes on when
/// its asker loses interest.
///
/// Thread: the main one. `store` and `clock` must outlive it. Errors: the Store* kinds, NotFound
/// for a list or line that is not there, BadParameter for a name that is none or taken, Changed
/// where an edit to be taken back was overtaken.
class Shortlists : public QObject
{
    Q_OBJECT
public:
    Shortlists(Store &store, const Clock &clock, QObject *parent = nullptr);

    Request<QList<ShortlistSummary>> list(); ///< archived ones too
    Request<Shortlist> show(const QString &name);

    Request<void> create(const QString &name);
    Request<void> remove(const QString &name);
    Request<void> rename(const QString &name, const QString &to);
    Request<void> archive(const QString &name);
    Request<void> unarchive(const QString &name);
    Request<void> duplicate(const QString &name, const QString &as);
    /// The lines of `from` behind those of `into`, and `from` into the archive. Returns how many
    /// were new to `into`.
    Request<int> merge(const QString &from, const QString &into);

    /// Offers the store has seen; returns how many were new to the list.
    Request<int> add(const QString &name, const QList<OfferId> &ids);
    /// The same, on a list that is made when it is missing.
    Request<int> addMaking(const QString &name, const QList<OfferId> &ids);
    /// Lines with everything said of them; returns how many were new to `into`.
    Request<int> copy(const QString &from, const QList<OfferId> &ids, const QString &into);
    Request<int> take(const QString &name, const QList<OfferId> &ids);
    /// What the buyer says of lines that are on the list, all or none.
    Request<void> update(const QString &name, const QList<ShortlistLine> &lines);
    /// `ids` are all of the list's, in the order they shall have.
    Request<void> reorder(const QString &name, const QList<OfferId> &ids);
    /// Takes edits back, or makes them again: see Store::applyToShortlists().
    Request<void> apply(const QList<ShortlistChange> &changes);
    Request<void> apply(const SnapshotChange &change); ///< the same of a snapshot

    Request<QList<SnapshotSummary>> snapshots(const QString &list); ///< of all lists when empty
    Request<Snapshot> snapshot(qint64 id);
    /// Freezes the list as it costs now.
    Request<SnapshotSummary> takeSnapshot(const QString &name, const QString &label,
                                          qint64 quantity, const OrderTerms &terms);
    Request<void> deleteSnapshot(qint64 id);
    /// The list as a snapshot taken now would be, without keeping it.
    Request<Snapshot> asOfNow(const QString &name, qint64 quantity, const OrderTerms &terms);

Q_SIGNALS:
    /// After any change that succeeded; views ask again.
    void changed();
    /// What an edit changed, if anything. Not of apply().
    void edited(const QList<sanjia::ShortlistChange> &changes);
    void snapshotsChanged();
    void snapshotEdited(const sanjia::SnapshotChange &change);
    /// By apply(): where the eye should go.
    void applied(const QList<sanjia::ShortlistChange> &changes);

private:
    using Changes = QList<ShortlistChange>;
    Request<Changes> announced(Request<Changes> edit);
    Request<void> done(Request<Changes> edit);
    void told(const SnapshotChange &change);
    /// How many lines the first list has more, or fewer, than before.
    Request<int> counted(Request<Changes> edit);

    Store &m_store;
    const Clock &m_clock;
};

} // namespace sanjia

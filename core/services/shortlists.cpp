// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/shortlists.h"

#include "core/domain/clock.h"
#include "core/services/chain.h"
#include "core/store/store.h"

#include <cstdlib>

namespace sanjia {

namespace {

qsizetype linesOf(const std::optional<Shortlist> &list) { return list ? list->lines.size() : 0; }

} // namespace

Shortlists::Shortlists(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
}

Request<QList<ShortlistChange>> Shortlists::announced(Request<Changes> edit)
{
    return carriedOut(std::move(edit), this, [this](const Result<Changes> &changes) {
        if (changes->isEmpty())
            return;
        Q_EMIT edited(*changes);
        Q_EMIT changed();
    });
}

Request<void> Shortlists::done(Request<Changes> edit)
{
    return transformed<void>(announced(std::move(edit)), this,
                             [](const Changes &) { return Result<void>(); });
}

Request<int> Shortlists::counted(Request<Changes> edit)
{
    return transformed<int>(announced(std::move(edit)), this, [](const Changes &changes) {
        if (changes.isEmpty())
            return 0;
        const ShortlistChange &first = changes.first();
        return static_cast<int>(std::abs(linesOf(first.after) - linesOf(first.before)));
    });
}

Request<QList<ShortlistSummary>> Shortlists::list() { return m_store.shortlists(); }

Request<Shortlist> Shortlists::show(const QString &name) { return m_store.shortlist(name); }

Request<void> Shortlists::create(const QString &name)
{
    return done(m_store.createShortlist(name, m_clock.now()));
}

Request<void> Shortlists::remove(const QString &name)
{
    return done(m_store.deleteShortlist(name));
}

Request<void> Shortlists::rename(const QString &name, const QString &to)
{
    return done(m_store.renameShortlist(name, to));
}

Request<void> Shortlists::archive(const QString &name)
{
    return done(m_store.archiveShortlist(name, m_clock.now()));
}

Request<void> Shortlists::unarchive(const QString &name)
{
    return done(m_store.archiveShortlist(name, 0));
}

Request<void> Shortlists::duplicate(const QString &name, const QString &as)
{
    return done(m_store.duplicateShortlist(name, as, m_clock.now()));
}

Request<int> Shortlists::merge(const QString &from, const QString &into)
{
    return counted(m_store.mergeShortlist(from, into, m_clock.now()));
}

Request<int> Shortlists::add(const QString &name, const QList<OfferId> &ids)
{
    return counted(m_store.addToShortlist(name, ids, m_clock.now()));
}

Request<int> Shortlists::addMaking(const QString &name, const QList<OfferId> &ids)
{
    return counted(m_store.addToShortlist(name, ids, m_clock.now(), true));
}

Request<int> Shortlists::copy(const QString &from, const QList<OfferId> &ids, const QString &into)
{
    return counted(m_store.copyToShortlist(from, ids, into));
}

Request<int> Shortlists::take(const QString &name, const QList<OfferId> &ids)
{
    return counted(m_store.removeFromShortlist(name, ids));
}

Request<void> Shortlists::update(const QString &name, const QList<ShortlistLine> &lines)
{
    return done(m_store.updateShortlistLines(name, lines));
}

Request<void> Shortlists::reorder(const QString &name, const QList<OfferId> &ids)
{
    return done(m_store.reorderShortlist(name, ids));
}

Request<void> Shortlists::apply(const QList<ShortlistChange> &changes)
{
    return carriedOut(m_store.applyToShortlists(changes), this, [this, changes] {
        Q_EMIT applied(changes);
        Q_EMIT changed();
    });
}

Request<void> Shortlists::apply(const SnapshotChange &change)
{
    return carriedOut(m_store.apply(change), this, [this] {
        Q_EMIT snapshotsChanged();
        Q_EMIT changed();
    });
}

void Shortlists::told(const SnapshotChange &change)
{
    Q_EMIT snapshotEdited(change);
    Q_EMIT snapshotsChanged();
    Q_EMIT changed();
}

Request<QList<SnapshotSummary>> Shortlists::snapshots(const QString &list)
{
    return m_store.snapshots(list);
}

Request<Snapshot> Shortlists::snapshot(qint64 id) { return m_store.snapshot(id); }

Request<Snapshot> Shortlists::asOfNow(const QString &name, qint64 quantity, const OrderTerms &terms)
{
    return transformed<Snapshot>(show(name), this, [this, quantity, terms](const Shortlist &list) {
        return snapshotOf(list, quantity, terms, {}, m_clock.now());
    });
}

Request<SnapshotSummary> Shortlists::takeSnapshot(const QString &name, const QString &label,
                                                  qint64 quantity, const OrderTerms &terms)
{
    return followed<SnapshotSummary>(
        asOfNow(name, quantity, terms), this, [this, label](const Snapshot &now) {
            Snapshot named = now;
            named.about.label = label.simplified().left(kLongestName);
            return carriedOut(m_store.keepSnapshot(named), this,
                              [this, named](const Result<SnapshotSummary> &kept) {
                                  Snapshot taken = named;
                                  taken.about = *kept;
                                  told({taken, true});
                              });
        });
}

Request<void> Shortlists::deleteSnapshot(qint64 id)
{
    return transformed<void>(carriedOut(m_store.deleteSnapshot(id), this,
                                        [this](const Result<Snapshot> &gone) {
                                            told({*gone, false});
                                        }),
                             this, [](const Snapshot &) { return Result<void>(); });
}

} // namespace sanjia

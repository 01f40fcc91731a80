// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The door's part for the buyer's lists (store.h).
#include "core/store/shortlistrows.h"
#include "core/store/snapshotrows.h"
#include "core/store/storeworker.h"

namespace sanjia {

namespace {

using Changes = QList<ShortlistChange>;

/// An edit of one list, which tells what it changed and nothing where nothing did.
template <class F> auto edit(F work)
{
    return inTransaction([work = std::move(work)](Database &db) -> Result<Changes> {
        ShortlistRows rows(db);
        return work(rows).map([](const ShortlistChange &change) {
            return change.isNothing() ? Changes() : Changes{change};
        });
    });
}

} // namespace

Request<QList<ShortlistSummary>> Store::shortlists()
{
    return run<QList<ShortlistSummary>>([](Database &db) { return ShortlistRows(db).list(); });
}

Request<Shortlist> Store::shortlist(const QString &name)
{
    return run<Shortlist>([name](Database &db) { return ShortlistRows(db).show(name); });
}

Request<Changes> Store::createShortlist(const QString &name, UtcMs at)
{
    return run<Changes>(edit([=](ShortlistRows &rows) { return rows.create(name, at); }));
}

Request<Changes> Store::deleteShortlist(const QString &name)
{
    return run<Changes>(edit([=](ShortlistRows &rows) { return rows.remove(name); }));
}

Request<Changes> Store::renameShortlist(const QString &name, const QString &to)
{
    return run<Changes>(edit([=](ShortlistRows &rows) { return rows.rename(name, to); }));
}

Request<Changes> Store::archiveShortlist(const QString &name, UtcMs at)
{
    return run<Changes>(edit([=](ShortlistRows &rows) { return rows.archive(name, at); }));
}

Request<Changes> Store::duplicateShortlist(const QString &name, const QString &as, UtcMs at)
{
    return run<Changes>(edit([=](ShortlistRows &rows) { return rows.duplicate(name, as, at); }));
}

Request<Changes> Store::mergeShortlist(const QString &from, const QString &into, UtcMs at)
{
    return run<Changes>(inTransaction([=](Database &db) -> Result<Changes> {
        ShortlistRows rows(db);
        const auto joined = rows.copy(from, {}, into);
        if (!joined)
            return fail(joined.error());
        const auto away = rows.archive(from, at);
        if (!away)
            return fail(away.error());
        if (joined->after->name == away->after->name)
            return fail(ErrorKind::BadParameter, away->after->name, {});
        return Changes{*joined, *away};
    }));
}

Request<Changes> Store::addToShortlist(const QString &name, const QList<OfferId> &ids, UtcMs at,
                                       bool making)
{
    return run<Changes>(edit([=](ShortlistRows &rows) { return rows.add(name, ids, at, making); }));
}

Request<Changes> Store::copyToShortlist(const QString &from, const QList<OfferId> &ids,
                                        const QString &into)
{
    return run<Changes>(edit([=](ShortlistRows &rows) { return rows.copy(from, ids, into); }));
}

Request<Changes> Store::removeFromShortlist(const QString &name, const QList<OfferId> &ids)
{
    return run<Changes>(edit([=](ShortlistRows &rows) { return rows.take(name, ids); }));
}

Request<Changes> Store::updateShortlistLines(const QString &name, const QList<ShortlistLine> &lines)
{
    return run<Changes>(edit([=](ShortlistRows &rows) { return rows.update(name, lines); }));
}

Request<Changes> Store::reorderShortlist(const QString &name, const QList<OfferId> &ids)
{
    return run<Changes>(edit([=](ShortlistRows &rows) { return rows.reorder(name, ids); }));
}

Request<void> Store::applyToShortlists(const Changes &changes)
{
    return run<void>(inTransaction([=](Database &db) -> Result<void> {
        ShortlistRows rows(db);
        for (const ShortlistChange &change : changes) {
            if (auto done = rows.apply(change); !done)
                return done;
        }
        return {};
    }));
}

Request<QList<SnapshotSummary>> Store::snapshots(const QString &list)
{
    return run<QList<SnapshotSummary>>([list](Database &db) { return SnapshotRows(db).all(list); });
}

Request<Snapshot> Store::snapshot(qint64 id)
{
    return run<Snapshot>([id](Database &db) { return SnapshotRows(db).show(id); });
}

Request<SnapshotSummary> Store::keepSnapshot(const Snapshot &snapshot)
{
    return run<SnapshotSummary>(
        inTransaction([snapshot](Database &db) { return SnapshotRows(db).keep(snapshot); }));
}

Request<Snapshot> Store::deleteSnapshot(qint64 id)
{
    return run<Snapshot>(inTransaction([id](Database &db) { return SnapshotRows(db).remove(id); }));
}

Request<void> Store::apply(const SnapshotChange &change)
{
    return run<void>(inTransaction(
        [change](Database &db) { return SnapshotRows(db).apply(change).map_error(whenGone); }));
}

} // namespace sanjia

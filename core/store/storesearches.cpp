// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The door's part for saved searches (store.h).
#include "core/store/savedsearchrows.h"
#include "core/store/storeworker.h"

namespace sanjia {

Request<QList<SavedSearch>> Store::savedSearches()
{
    return run<QList<SavedSearch>>([](Database &db) { return SavedSearchRows(db).all(); });
}

Request<SavedSearch> Store::savedSearch(SavedSearch::Kind kind, const QString &name)
{
    return run<SavedSearch>([=](Database &db) { return SavedSearchRows(db).named(kind, name); });
}

Request<SavedSearchChange> Store::saveSearch(const SavedSearch &search)
{
    return run<SavedSearchChange>(
        inTransaction([search](Database &db) { return SavedSearchRows(db).put(search); }));
}

Request<SavedSearchChange> Store::renameSearch(SavedSearch::Kind kind, const QString &name,
                                               const QString &to)
{
    return run<SavedSearchChange>(
        inTransaction([=](Database &db) { return SavedSearchRows(db).rename(kind, name, to); }));
}

Request<SavedSearchChange> Store::removeSearch(SavedSearch::Kind kind, const QString &name)
{
    return run<SavedSearchChange>(
        inTransaction([=](Database &db) { return SavedSearchRows(db).remove(kind, name); }));
}

Request<void> Store::applyToSearches(const SavedSearchChange &change)
{
    return run<void>(
        inTransaction([change](Database &db) { return SavedSearchRows(db).apply(change); }));
}

} // namespace sanjia

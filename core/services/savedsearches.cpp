// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/savedsearches.h"

#include "core/domain/clock.h"
#include "core/services/chain.h"
#include "core/store/store.h"

namespace sanjia {

namespace {
constexpr qsizetype kMostEdits = 100;
}

SavedSearches::SavedSearches(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
}

Request<QList<SavedSearch>> SavedSearches::list() { return m_store.savedSearches(); }

Request<SavedSearch> SavedSearches::named(SavedSearch::Kind kind, const QString &name)
{
    return m_store.savedSearch(kind, name);
}

Request<SavedSearchChange> SavedSearches::noted(Request<SavedSearchChange> edit)
{
    return carriedOut(std::move(edit), this, [this](const Result<SavedSearchChange> &change) {
        m_edits.append(*change);
        if (m_edits.size() > kMostEdits)
            m_edits.removeFirst();
        Q_EMIT changed();
    });
}

Request<SavedSearchChange> SavedSearches::save(SavedSearch search)
{
    search.savedAt = m_clock.now();
    return noted(m_store.saveSearch(search));
}

Request<SavedSearchChange> SavedSearches::rename(SavedSearch::Kind kind, const QString &name,
                                                 const QString &to)
{
    return noted(m_store.renameSearch(kind, name, to));
}

Request<SavedSearchChange> SavedSearches::remove(SavedSearch::Kind kind, const QString &name)
{
    return noted(m_store.removeSearch(kind, name));
}

const SavedSearchChange *SavedSearches::last() const
{
    return m_edits.isEmpty() ? nullptr : &m_edits.constLast();
}

Request<void> SavedSearches::undo()
{
    if (m_edits.isEmpty())
        return readyRequest<void>({});
    Request<void> done = m_store.applyToSearches(m_edits.takeLast().reversed());
    return carriedOut(std::move(done), this, [this] { Q_EMIT changed(); });
}

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/savedsearch.h"
#include "core/store/database.h"

namespace sanjia {

/// Searches that are kept under a name. Every edit tells what it changed, as it is read back, so
/// that apply() of the reverse undoes it. Runs inside the caller's transaction.
class SavedSearchRows
{
public:
    explicit SavedSearchRows(Database &db) : m_db(db) {}

    [[nodiscard]] Result<QList<SavedSearch>> all();
    [[nodiscard]] Result<SavedSearch> named(SavedSearch::Kind kind, const QString &name);
    [[nodiscard]] Result<SavedSearchChange> put(const SavedSearch &search);
    [[nodiscard]] Result<SavedSearchChange> rename(SavedSearch::Kind kind, const QString &name,
                                                   const QString &to);
    [[nodiscard]] Result<SavedSearchChange> remove(SavedSearch::Kind kind, const QString &name);
    [[nodiscard]] Result<void> apply(const SavedSearchChange &change);

private:
    using Found = std::optional<SavedSearch>;
    [[nodiscard]] Result<Found> find(SavedSearch::Kind kind, const QString &name);
    [[nodiscard]] Result<void> erase(const SavedSearch &search);
    [[nodiscard]] Result<void> insert(const SavedSearch &search);
    [[nodiscard]] Result<SavedSearchChange> replace(const Found &before, const SavedSearch &after);

    Database &m_db;
};

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edits.h"
#include "core/store/database.h"

namespace sanjia {

/// Frozen copies of shortlists as rows. Nothing here changes a snapshot: it is kept, read, deleted.
/// Runs inside the caller's transaction.
class SnapshotRows
{
public:
    explicit SnapshotRows(Database &db) : m_db(db) {}

    /// Of the list called so, of all lists where `list` is empty; newest first.
    [[nodiscard]] Result<QList<SnapshotSummary>> all(const QString &list);
    [[nodiscard]] Result<Snapshot> show(qint64 id); ///< NotFound
    /// Gives it its id, or keeps the one it has: Changed when another snapshot has that.
    [[nodiscard]] Result<SnapshotSummary> keep(const Snapshot &snapshot);
    [[nodiscard]] Result<Snapshot> remove(qint64 id); ///< what it was; NotFound
    /// Deletes it, or keeps it again; Changed when that cannot be.
    [[nodiscard]] Result<void> apply(const SnapshotChange &change);

private:
    Database &m_db;
};

} // namespace sanjia

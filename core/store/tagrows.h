// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edits.h"
#include "core/domain/library.h"
#include "core/store/database.h"

#include <QStringList>

namespace sanjia {

/// The buyer's own words on offers. Runs inside the caller's transaction.
class TagRows
{
public:
    explicit TagRows(Database &db) : m_db(db) {}

    /// On and off, all or none; tells of those offers only that had it not, or had it.
    [[nodiscard]] Result<QList<TagChange>> change(const QList<OfferId> &ids, const QStringList &on,
                                                  const QStringList &off);
    /// Changed when one of the offers has its tag already, or has it not.
    [[nodiscard]] Result<void> apply(const QList<TagChange> &changes);
    [[nodiscard]] Result<QStringList> all();
    [[nodiscard]] Result<QList<TagCount>> on(const QList<OfferId> &ids);

private:
    [[nodiscard]] Result<TagChange> put(const QList<OfferId> &ids, const QString &tag);
    [[nodiscard]] Result<TagChange> take(const QList<OfferId> &ids, const QString &tag);

    Database &m_db;
};

} // namespace sanjia

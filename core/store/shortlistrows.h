// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/shortlist.h"
#include "core/store/database.h"
#include "core/store/offerreads.h"

namespace sanjia {

/// Shortlists and their lines as rows. Runs inside the caller's transaction.
class ShortlistRows
{
public:
    explicit ShortlistRows(Database &db) : m_db(db), m_offers(db) {}

    [[nodiscard]] Result<QList<ShortlistSummary>> list();
    [[nodiscard]] Result<Shortlist> show(const QString &name);
    [[nodiscard]] Result<void> create(const QString &name, UtcMs at);
    [[nodiscard]] Result<void> remove(const QString &name);
    [[nodiscard]] Result<int> add(const QString &name, const QList<OfferId> &ids, UtcMs at);
    [[nodiscard]] Result<int> take(const QString &name, const QList<OfferId> &ids);
    [[nodiscard]] Result<void> update(const QString &name, const QList<ShortlistLine> &lines);

private:
    [[nodiscard]] Result<qint64> rowOf(const QString &name); ///< NotFound

    Database &m_db;
    OfferReads m_offers;
};

} // namespace sanjia

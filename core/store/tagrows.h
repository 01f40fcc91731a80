// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/library.h"
#include "core/store/database.h"

#include <QStringList>

namespace sanjia {

/// The buyer's own words on offers. Runs inside the caller's transaction.
class TagRows
{
public:
    explicit TagRows(Database &db) : m_db(db) {}

    [[nodiscard]] Result<void> put(const QList<OfferId> &ids, const QString &tag);
    [[nodiscard]] Result<void> take(const QList<OfferId> &ids, const QString &tag);
    [[nodiscard]] Result<QStringList> all();
    [[nodiscard]] Result<QList<TagCount>> on(const QList<OfferId> &ids);

private:
    Database &m_db;
};

} // namespace sanjia

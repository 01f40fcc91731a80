// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace sanjia {

/// Rows that are deleted but may be wanted back while the program runs: whole, with every column,
/// whatever a later schema adds. They lie in temporary tables of the connection, which no other
/// process sees and which are gone when it closes. Runs inside the caller's transaction, so that a
/// row is never in both places or in neither.
class Bin
{
public:
    explicit Bin(Database &db) : m_db(db) {}

    /// Moves the rows of `table` whose `key` is `id`; returns how many. Rows that refer to them go
    /// first.
    [[nodiscard]] Result<int> take(const QString &table, const QString &key, qint64 id);
    /// Moves them back; returns how many. Those whose place is taken are dropped.
    [[nodiscard]] Result<int> giveBack(const QString &table, const QString &key, qint64 id);

private:
    [[nodiscard]] Result<void> prepare(const QString &table);
    [[nodiscard]] Result<int> move(const QString &from, const QString &into, const QString &key,
                                   qint64 id);

    Database &m_db;
};

} // namespace sanjia

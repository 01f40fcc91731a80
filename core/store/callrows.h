// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"
#include "core/domain/callrecord.h"
#include "core/domain/result.h"
#include "core/store/database.h"

namespace sanjia {

/// The journal of calls, the newest thousand, and the budget that all processes share. Both run
/// inside the caller's transaction; for the budget it must be one that locks from its beginning,
/// or two processes would count the same free place.
class CallRows
{
public:
    static constexpr int kKept = 1'000;

    explicit CallRows(Database &db) : m_db(db) {}

    [[nodiscard]] Result<qint64> append(const CallRecord &call); ///< its number
    [[nodiscard]] Result<QList<CallRecord>> recent(int limit); ///< newest first
    [[nodiscard]] Result<BudgetTake> take(const QString &account, int perMinute, int reserved,
                                          UtcMs now);

private:
    Database &m_db;
};

} // namespace sanjia

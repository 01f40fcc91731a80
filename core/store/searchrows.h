// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/store/database.h"

#include <QStringList>

namespace sanjia {

/// What the buyer searched for, each keyword once, the newest 500. Runs inside the caller's
/// transaction.
class SearchRows
{
public:
    explicit SearchRows(Database &db) : m_db(db) {}

    [[nodiscard]] Result<void> record(const QString &keywords, UtcMs at);
    [[nodiscard]] Result<QStringList> recent(int limit);

private:
    Database &m_db;
};

} // namespace sanjia

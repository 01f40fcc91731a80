// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QStringList>

namespace sanjia {

/// Brings a library to this program's schema, step by step, each step a transaction that also
/// counts `PRAGMA user_version` up, so a failed step changes nothing. A library of a newer program
/// is refused (StoreNewer). Before the first step of an older library a whole copy is put beside
/// it: "library.sqlite.v3.bak".
class Migrator
{
public:
    /// `steps`: SQL texts, the first leads from version 0 to 1. Tests bring their own.
    explicit Migrator(QStringList steps) : m_steps(std::move(steps)) {}

    /// The steps this program is made with.
    [[nodiscard]] static QStringList builtIn();

    [[nodiscard]] Result<void> run(Database &db) const;

private:
    [[nodiscard]] static Result<void> step(Database &db, const QString &sql, qint64 version);
    QStringList m_steps;
};

} // namespace sanjia

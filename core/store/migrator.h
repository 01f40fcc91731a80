// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QList>

#include <functional>

namespace sanjia {

/// One step: SQL, and what SQL alone cannot do, in the same transaction.
struct MigrationStep
{
    MigrationStep(QString text, std::function<Result<void>(Database &)> work = {})
        : sql(std::move(text)), then(std::move(work))
    {
    }
    QString sql; ///< statements divided by a line of "--;;"
    std::function<Result<void>(Database &)> then;
};

/// Brings a library to this program's schema, step by step, each step a transaction that also
/// counts `PRAGMA user_version` up, so a failed step changes nothing. A library of a newer program
/// is refused (StoreNewer). Before the first step of an older library a whole copy is put beside
/// it: "library.sqlite.v3.bak". Foreign keys are off in a step, because rebuilding a table must
/// not sweep away what refers to it, and are checked at its end.
class Migrator
{
public:
    /// The first of `steps` leads from version 0 to 1. Tests bring their own.
    explicit Migrator(QList<MigrationStep> steps) : m_steps(std::move(steps)) {}

    /// The steps this program is made with.
    [[nodiscard]] static QList<MigrationStep> builtIn();

    [[nodiscard]] Result<void> run(Database &db) const;

private:
    [[nodiscard]] static Result<void> step(Database &db, const MigrationStep &step, qint64 version);
    [[nodiscard]] Result<void> steps(Database &db, qint64 from) const;
    QList<MigrationStep> m_steps;
};

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"

#include "core/store/migrationwork.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

Result<void> backUp(Database &db, qint64 version)
{
    const QString copy = db.path() + u".v%1.bak"_s.arg(version);
    // A copy left by an earlier attempt is of the same version: the step never succeeded since.
    if (QFile::exists(copy))
        return {};
    return db.run(u"VACUUM INTO ?"_s, {copy}).map([&copy](QSqlQuery *query) {
        query->finish();
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    });
}

QString textOf(const QString &name)
{
    QFile file(u":/store/migrations/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a migration is missing from the program");
    return QString::fromUtf8(file.readAll());
}

} // namespace

QList<MigrationStep> Migrator::builtIn()
{
    return {{textOf(u"0001_spine.sql"_s)},
            {textOf(u"0002_calls.sql"_s)},
            {textOf(u"0003_library.sql"_s), &migration::fillLibrary},
            {textOf(u"0004_lots_suppliers.sql"_s)},
            {textOf(u"0005_lists_watches.sql"_s)},
            {textOf(u"0006_telling_targets.sql"_s)},
            {textOf(u"0007_saved_searches.sql"_s)}};
}

Result<void> Migrator::step(Database &db, const MigrationStep &step, qint64 version)
{
    Transaction transaction(db);
    if (!transaction.begun())
        return transaction.begun();
    // Another process may have been faster while we waited for the lock.
    const auto now = db.value(u"PRAGMA user_version"_s);
    if (!now)
        return fail(now.error());
    if (*now && (*now)->toLongLong() >= version)
        return transaction.commit();
    const QStringList statements = step.sql.split(u"\n--;;\n"_s);
    for (const QString &statement : statements) {
        if (auto done = db.execute(statement); !done)
            return done;
    }
    if (step.then) {
        if (auto done = step.then(db); !done)
            return done;
    }
    const auto broken = db.value(u"SELECT \"table\" FROM pragma_foreign_key_check"_s);
    if (!broken)
        return fail(broken.error());
    if (*broken)
        return fail(ErrorKind::StoreCorrupt, db.path(),
                    u"rows of %1 refer to nothing"_s.arg((*broken)->toString()));
    if (auto counted = db.execute(u"PRAGMA user_version=%1"_s.arg(version)); !counted)
        return counted;
    return transaction.commit();
}

Result<void> Migrator::steps(Database &db, qint64 from) const
{
    for (qint64 next = from; next < m_steps.size(); ++next) {
        if (auto done = step(db, m_steps.at(next), next + 1); !done)
            return done;
    }
    return {};
}

Result<void> Migrator::run(Database &db) const
{
    const auto found = db.value(u"PRAGMA user_version"_s);
    if (!found)
        return fail(found.error());
    const qint64 version = *found ? (*found)->toLongLong() : 0;
    if (version < 0 || version > m_steps.size())
        return fail(ErrorKind::StoreNewer, db.path(), u"schema %1"_s.arg(version));
    if (version == m_steps.size())
        return {};
    if (version > 0) {
        if (auto copied = backUp(db, version); !copied)
            return copied;
    }
    // Means nothing inside a transaction, so around all of them.
    if (auto off = db.execute(u"PRAGMA foreign_keys=OFF"_s); !off)
        return off;
    const Result<void> done = steps(db, version);
    if (auto on = db.execute(u"PRAGMA foreign_keys=ON"_s); !on)
        return on;
    return done;
}

} // namespace sanjia

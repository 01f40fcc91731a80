// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"

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

} // namespace

QStringList Migrator::builtIn()
{
    QStringList steps;
    for (const QString &name :
         {u":/store/migrations/0001_spine.sql"_s, u":/store/migrations/0002_calls.sql"_s}) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a migration is missing from the program");
        steps.append(QString::fromUtf8(file.readAll()));
    }
    return steps;
}

Result<void> Migrator::step(Database &db, const QString &sql, qint64 version)
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
    const QStringList statements = sql.split(u"\n--;;\n"_s);
    for (const QString &statement : statements) {
        if (auto done = db.execute(statement); !done)
            return done;
    }
    if (auto counted = db.execute(u"PRAGMA user_version=%1"_s.arg(version)); !counted)
        return counted;
    return transaction.commit();
}

Result<void> Migrator::run(Database &db) const
{
    const auto found = db.value(u"PRAGMA user_version"_s);
    if (!found)
        return fail(found.error());
    const qint64 version = *found ? (*found)->toLongLong() : 0;
    if (version < 0 || version > m_steps.size())
        return fail(ErrorKind::StoreNewer, db.path(), u"schema %1"_s.arg(version));
    if (version > 0 && version < m_steps.size()) {
        if (auto copied = backUp(db, version); !copied)
            return copied;
    }
    for (qint64 next = version; next < m_steps.size(); ++next) {
        if (auto done = step(db, m_steps.at(next), next + 1); !done)
            return done;
    }
    return {};
}

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storecopy.h"

#include "core/store/database.h"
#include "core/store/migrator.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cstdio>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace sanjia::storecopy {

namespace {

constexpr auto kPrivate = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

/// Asked of the disk itself: QStorageInfo asks the table of mounts, which in a container or below
/// another root may not have it, and would make it a disk with -1 bytes free.
qint64 freeAt(const QString &directory)
{
    std::error_code error;
    const auto space = std::filesystem::space(QFile::encodeName(directory).toStdString(), error);
    return error ? 0 : static_cast<qint64>(space.available);
}

Error unwritable(const QString &file, const QString &why)
{
    return {ErrorKind::FileUnwritable, file, why, std::nullopt};
}

/// Empty, private, and ours alone.
Result<void> makeEmpty(const QString &file)
{
    QFile::remove(file); // left by a copy that was cut short
    QFile made(file);
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, kPrivate))
        return fail(unwritable(file, made.errorString()));
    return {};
}

/// Gives `from` the name `to`, which may be taken, in one instant.
Result<void> rename(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fail(unwritable(to, u"the copy could not get its name"_s));
    return {};
}

/// What SQLite finds wrong with the whole file; empty: nothing.
Result<QString> damageOf(Database &db)
{
    return db.value(u"PRAGMA integrity_check(1)"_s).map([](const std::optional<QVariant> &found) {
        const QString text = found ? found->toString() : u"no answer"_s;
        return text == u"ok"_s ? QString() : text;
    });
}

/// A library of ours, whole, of a schema that we know. Nothing is written to it.
Result<void> verify(const QString &file)
{
    if (!QFileInfo(file).isReadable() || !QFileInfo(file).isFile())
        return fail(ErrorKind::FileUnreadable, file, u"no such file"_s);
    Database db(file);
    if (auto opened = db.open(Database::Access::Reading); !opened)
        return opened;
    const auto schema = db.value(u"PRAGMA user_version"_s);
    if (!schema)
        return fail(schema.error());
    const qint64 version = *schema ? (*schema)->toLongLong() : 0;
    if (version < 1)
        return fail(ErrorKind::StoreCorrupt, file, u"not a library"_s);
    if (version > Migrator::builtIn().size())
        return fail(ErrorKind::StoreNewer, file, u"schema %1"_s.arg(version));
    const auto damage = damageOf(db);
    if (!damage)
        return fail(damage.error());
    if (!damage->isEmpty())
        return fail(ErrorKind::StoreCorrupt, file, *damage);
    return {};
}

/// Opens the library so that no other process has it or gets it: leaving WAL needs the file alone.
Result<void> openAlone(Database &db)
{
    if (auto opened = db.open(); !opened)
        return opened;
    if (auto patient = db.execute(u"PRAGMA busy_timeout=200"_s); !patient)
        return patient;
    const auto mode = db.value(u"PRAGMA journal_mode=DELETE"_s);
    if (!mode)
        return fail(mode.error());
    if (!*mode || (*mode)->toString() != u"delete"_s)
        return fail(ErrorKind::StoreBusy, db.path(), u"another process has it open"_s);
    return {};
}

/// Pours one database into another, page by page, in one transaction of the target. The file stays
/// the same file, so a process that waits for its lock never goes on with one that was replaced.
Result<void> pour(Database &from, Database &to)
{
    if (!from.handle() || !to.handle())
        return fail(ErrorKind::Defect, to.path(), u"Qt brings an SQLite of its own"_s);
    sqlite3_backup *copy = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!copy)
        return fail(to.errorOf(sqlite3_errcode(to.handle()),
                               QString::fromUtf8(sqlite3_errmsg(to.handle()))));
    sqlite3_backup_step(copy, -1);
    const int code = sqlite3_backup_finish(copy);
    if (code != SQLITE_OK)
        return fail(to.errorOf(code, QString::fromUtf8(sqlite3_errstr(code))));
    return {};
}

/// A file that cannot be opened as a library moves aside as it is, with what belongs to it.
Result<void> moveAside(const QString &path, const QString &aside)
{
    for (const QString &end : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(path + end) && !QFile::rename(path + end, aside + end))
            return fail(unwritable(aside + end, u"could not be moved aside"_s));
    }
    return rename(path, aside);
}

/// A name beside `path` that nothing has yet.
QString datedName(const QString &path, UtcMs now)
{
    const QString stem = path + u'.'
        + QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(u"yyyyMMdd-HHmmss"_s);
    QString name = stem + u".bak"_s;
    for (int i = 2; QFile::exists(name); ++i)
        name = stem + u"-%1.bak"_s.arg(i);
    return name;
}

} // namespace

Result<void> backUp(const QString &path, const QString &file)
{
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(file).canonicalFilePath()
        && QFileInfo::exists(path))
        return fail(ErrorKind::BadParameter, file, u"a copy onto itself"_s);
    if (QFileInfo(file).isDir())
        return fail(unwritable(file, u"a directory"_s));
    const QString part = file + u".part"_s;
    {
        Database db(path);
        if (auto opened = db.open(Database::Access::Reading); !opened)
            return opened;
        if (auto made = makeEmpty(part); !made)
            return made;
        const auto copied = db.run(u"VACUUM INTO ?"_s, {part});
        if (!copied) {
            QFile::remove(part);
            Error error = copied.error();
            // It is the copy that could not be written, not the library.
            if (error.kind == ErrorKind::StoreUnwritable)
                error = unwritable(file, error.detail);
            return fail(error);
        }
    }
    const Result<void> done = verify(part).and_then([&] { return rename(part, file); });
    if (!done)
        QFile::remove(part);
    return done;
}

Result<QString> restore(const QString &file, const QString &path, UtcMs now)
{
    if (QFileInfo::exists(path)
        && QFileInfo(path).canonicalFilePath() == QFileInfo(file).canonicalFilePath())
        return fail(ErrorKind::BadParameter, file, u"a library onto itself"_s);
    if (auto whole = verify(file); !whole)
        return fail(whole.error());
    QString aside = QFileInfo::exists(path) ? datedName(path, now) : QString();
    auto library = std::make_unique<Database>(path);
    Result<void> opened = openAlone(*library);
    if (!opened && opened.error().kind == ErrorKind::StoreCorrupt && !aside.isEmpty()) {
        library.reset();
        opened = moveAside(path, aside).and_then([&] {
            library = std::make_unique<Database>(path);
            return openAlone(*library);
        });
    } else if (opened && !aside.isEmpty()) {
        opened = makeEmpty(aside).and_then([&] {
            return library->run(u"VACUUM INTO ?"_s, {aside}).map([](QSqlQuery *query) {
                query->finish();
            });
        });
        if (!opened)
            QFile::remove(aside);
    }
    if (!opened)
        return fail(opened.error());
    Database source(file);
    if (auto ready = source.open(Database::Access::Reading); !ready)
        return fail(ready.error());
    if (auto poured = pour(source, *library); !poured)
        return fail(poured.error());
    library.reset();
    // The next who opens it finds a library as any other, brought to this schema.
    Database again(path);
    const Result<void> ready = again.open().and_then(
        [&] { return Migrator(Migrator::builtIn()).run(again); });
    if (!ready)
        return fail(ready.error());
    return aside;
}

Result<Health> inspect(const QString &path)
{
    Health health;
    health.newestSchema = Migrator::builtIn().size();
    const QFileInfo info(path);
    health.diskFree = freeAt(info.absolutePath());
    health.exists = info.exists();
    if (!health.exists)
        return health;
    health.size = info.size();
    health.walSize = QFileInfo(path + u"-wal"_s).size();
    health.isPrivate = !(info.permissions() & kOthers);
    Database db(path);
    if (auto opened = db.open(Database::Access::Reading); !opened)
        return fail(opened.error());
    const auto schema = db.value(u"PRAGMA user_version"_s);
    const auto damage = damageOf(db);
    if (!schema || !damage)
        return fail(schema ? damage.error() : schema.error());
    health.schema = *schema ? (*schema)->toLongLong() : 0;
    health.damage = *damage;
    const auto offers = db.value(u"SELECT count(*) FROM offer"_s);
    if (offers && *offers)
        health.offers = (*offers)->toLongLong();
    return health;
}

} // namespace sanjia::storecopy

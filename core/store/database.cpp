// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

// "SNJ1": other programs' SQLite files carry another number, or none.
constexpr qint64 kApplicationId = 0x534E4A31;

constexpr int kTurns = 100;
constexpr int kStepsBetweenQuestions = 2'000; // some tens of microseconds

int askWhetherStopped(void *stopped) { return (*static_cast<const Stopped *>(stopped))() ? 1 : 0; }

} // namespace

Database::Database(QString path)
    : m_path(std::move(path)), m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    m_statements.clear();
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Error Database::errorOf(const QSqlError &error) const
{
    return errorOf(error.nativeErrorCode().toInt(), error.databaseText());
}

Error Database::errorOf(int code, const QString &text) const
{
    ErrorKind kind = ErrorKind::Defect;
    switch (code & 0xff) { // the rest tells more than we need
    case SQLITE_INTERRUPT:
        kind = ErrorKind::Cancelled;
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        kind = ErrorKind::StoreBusy;
        break;
    case SQLITE_READONLY:
    case SQLITE_IOERR:
    case SQLITE_FULL:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        kind = ErrorKind::StoreUnwritable;
        break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        kind = ErrorKind::StoreCorrupt;
        break;
    default:
        break;
    }
    return {kind, m_path, text, std::nullopt};
}

Result<void> Database::prepareFile() const
{
    const QFileInfo info(m_path);
    const bool directoryIsNew = !info.dir().exists();
    if (!QDir().mkpath(info.absolutePath()))
        return fail(ErrorKind::StoreUnwritable, m_path, u"directory cannot be made"_s);
    if (directoryIsNew)
        QFile::setPermissions(info.absolutePath(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // Made by us before SQLite opens it, so that it is private from its first byte; the -wal and
    // -shm files take over its rights.
    QFile file(m_path);
    if (!file.exists()
        && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                      QFile::ReadOwner | QFile::WriteOwner)
        && !file.exists())
        return fail(ErrorKind::StoreUnwritable, m_path, file.errorString());
    file.close();
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return fail(ErrorKind::StoreUnwritable, m_path, file.errorString());
    const QByteArray start = file.read(16);
    if (!start.isEmpty() && start != QByteArrayView("SQLite format 3\0", 16))
        return fail(ErrorKind::StoreCorrupt, m_path, u"not an SQLite file"_s);
    return {};
}

Result<void> Database::checkIdentity()
{
    // In one statement, so in one moment: another process may just be making the same library.
    const auto looked = run(u"SELECT (SELECT application_id FROM pragma_application_id), "
                            "(SELECT count(*) FROM sqlite_schema)"_s);
    if (!looked)
        return fail(looked.error());
    if (!(*looked)->next())
        return fail(ErrorKind::StoreCorrupt, m_path, u"no identity"_s);
    const qint64 id = (*looked)->value(0).toLongLong();
    const bool isEmpty = (*looked)->value(1).toLongLong() == 0;
    (*looked)->finish();
    m_isOurs = id == kApplicationId;
    if (m_isOurs || (id == 0 && isEmpty))
        return {};
    return fail(ErrorKind::StoreCorrupt, m_path, u"another program's database"_s);
}

void Database::takeHandle()
{
    const QVariant handle = m_db.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return;
    const auto source = value(u"SELECT sqlite_source_id()"_s);
    if (source && *source && (*source)->toString() == QString::fromLatin1(sqlite3_sourceid()))
        m_handle = *static_cast<sqlite3 *const *>(handle.constData());
}

Result<void> Database::open(Access access)
{
    if (access == Access::Full) {
        if (auto prepared = prepareFile(); !prepared)
            return prepared;
    }
    m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_db.setDatabaseName(m_path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (access == Access::Reading)
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_db.setConnectOptions(options);
    if (!m_db.open())
        return fail(errorOf(m_db.lastError()));
    if (auto ours = checkIdentity(); !ours)
        return ours;
    takeHandle();
    QStringList settings{u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA temp_store=MEMORY"_s};
    // NORMAL in WAL: a committed transaction survives the death of the process at any instant; a
    // power cut may take the last ones but never damages the file. FULL would cost an fsync for
    // every page of results.
    if (access == Access::Full)
        settings.append({u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=NORMAL"_s,
                         u"PRAGMA foreign_keys=ON"_s});
    // Once: it is a write, and most who open a library only look.
    if (access == Access::Full && !m_isOurs)
        settings.append(u"PRAGMA application_id=%1"_s.arg(kApplicationId));
    for (const QString &setting : std::as_const(settings)) {
        if (auto done = inTurn(setting); !done)
            return done;
    }
    return {};
}

Result<void> Database::inTurn(const QString &setting)
{
    // A setting that writes begins by reading, and SQLite does not let a reader wait for the lock
    // (two of them would wait for each other), it says at once that the file is busy. So we wait
    // for the lock by asking for nothing else, and set again.
    Result<void> done = execute(setting);
    for (int attempt = 0; attempt < kTurns && !done && done.error().kind == ErrorKind::StoreBusy;
         ++attempt) {
        if (auto waited = execute(u"BEGIN IMMEDIATE"_s); !waited)
            return waited; // five seconds: somebody keeps it
        if (auto free = execute(u"ROLLBACK"_s); !free)
            return free;
        done = execute(setting);
    }
    return done;
}

Result<QSqlQuery *> Database::run(const QString &sql, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> &query = m_statements[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_db);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const Error error = errorOf(query->lastError());
            m_statements.remove(sql);
            return fail(error);
        }
    }
    query->finish();
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), bound(values.at(i)));
    if (!query->exec())
        return fail(errorOf(query->lastError()));
    m_lastInsertId = query->lastInsertId();
    return query.get();
}

Result<std::optional<QVariant>> Database::value(const QString &sql, const QVariantList &values)
{
    return run(sql, values).map([](QSqlQuery *query) -> std::optional<QVariant> {
        std::optional<QVariant> found;
        if (query->next())
            found = query->value(0);
        query->finish();
        return found;
    });
}

Result<void> Database::execute(const QString &sql)
{
    QSqlQuery query(m_db);
    if (!query.exec(sql))
        return fail(errorOf(query.lastError()));
    return {};
}

void Database::letGo()
{
    for (const auto &query : std::as_const(m_statements)) {
        if (query->isActive())
            query->finish();
    }
}

Transaction::Transaction(Database &db, Kind kind) : m_db(db)
{
    m_db.letGo();
    m_begun = m_db.execute(kind == Kind::Writing ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
}

Transaction::~Transaction()
{
    m_db.letGo();
    if (m_begun && !m_done)
        static_cast<void>(m_db.execute(u"ROLLBACK"_s)); // nothing more can be done about it here
}

Result<void> Transaction::commit()
{
    m_db.letGo();
    auto committed = m_db.execute(u"COMMIT"_s);
    m_done = committed.has_value();
    return committed;
}

Interruptible::Interruptible(Database &db, const Stopped &stopped) : m_db(db), m_stopped(stopped)
{
    if (m_db.m_handle && m_stopped)
        sqlite3_progress_handler(m_db.m_handle, kStepsBetweenQuestions, &askWhetherStopped,
                                 const_cast<Stopped *>(&m_stopped));
}

Interruptible::~Interruptible()
{
    if (m_db.m_handle)
        sqlite3_progress_handler(m_db.m_handle, 0, nullptr, nullptr);
}

QVariant column(std::optional<qint64> value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<qint64>());
}

QVariant column(std::optional<Money> value)
{
    return value ? QVariant(value->e4()) : QVariant(QMetaType::fromType<qint64>());
}

QVariant column(const QString &text) { return text.isNull() ? u""_s : text; }

QVariant bound(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return value;
    constexpr QChar kOrder = QChar::ByteOrderMark;
    const QString text = value.toString();
    const bool isMarked = text.startsWith(kOrder)
        || text.startsWith(QChar(QChar::ByteOrderSwapped));
    return isMarked ? QVariant(QString(kOrder + text)) : value;
}

std::optional<qint64> integerIn(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(column.toLongLong());
}

std::optional<Money> moneyIn(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(Money::fromE4(column.toLongLong()));
}

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/domain/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>

struct sqlite3;

namespace sanjia {

/// Asked now and then by long work; true ends it with Cancelled.
using Stopped = std::function<bool()>;

/// One connection to the library file with the settings Sanjia relies on, prepared statements kept
/// by their text, and SQLite's errors as ours. Rows and meaning are the business of the *rows
/// classes. Lives, works and dies in one thread.
class Database
{
public:
    explicit Database(QString path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    enum class Access { Full, Reading };
    /// Creates the file (0600) and its directories where they are missing. Refuses, without
    /// touching it, a file that is not SQLite or belongs to another program. With Access::Reading
    /// the file must exist, and nothing is written to it.
    [[nodiscard]] Result<void> open(Access access = Access::Full);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// SQLite's own handle, for what Qt has no words for. Nothing where Qt brings an SQLite of its
    /// own: another library's handle must not be used.
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    /// Runs a statement with `values` bound in order. The query stays valid until the same text is
    /// run again or a transaction begins or ends; read it before.
    [[nodiscard]] Result<QSqlQuery *> run(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; nothing when there is no row.
    [[nodiscard]] Result<std::optional<QVariant>> value(const QString &sql,
                                                        const QVariantList &values = {});
    /// Runs once without being kept: schema statements and pragmas.
    [[nodiscard]] Result<void> execute(const QString &sql);
    /// Ends all queries that were not read to their end. Each of them would hold on to the state of
    /// the file it began with, from which nobody may write once another process has.
    void letGo();

    [[nodiscard]] QVariant lastInsertId() const { return m_lastInsertId; }
    [[nodiscard]] Error errorOf(const QSqlError &error) const;
    [[nodiscard]] Error errorOf(int code, const QString &text) const; ///< SQLite's result code

private:
    friend class Interruptible;
    friend class Scan;
    [[nodiscard]] Result<void> prepareFile() const;
    void takeHandle();
    [[nodiscard]] Result<void> inTurn(const QString &setting);
    [[nodiscard]] Result<void> checkIdentity();

    QString m_path;
    QString m_connection;
    QSqlDatabase m_db;
    sqlite3 *m_handle = nullptr;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements; // shared: QHash copies its values
    bool m_isOurs = false; ///< it says so itself, since before it was opened
    QVariant m_lastInsertId;
};

/// Begins now, ROLLBACK when it goes uncommitted.
class Transaction
{
public:
    enum class Kind { Writing, Looking }; ///< Looking: one state of the file, and no lock
    explicit Transaction(Database &db, Kind kind = Kind::Writing);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] const Result<void> &begun() const { return m_begun; }
    [[nodiscard]] Result<void> commit();

private:
    Database &m_db;
    Result<void> m_begun;
    bool m_done = false;
};

/// While it lives, statements of `db` end with Cancelled soon after `stopped` says so.
class Interruptible
{
public:
    Interruptible(Database &db, const Stopped &stopped);
    ~Interruptible();
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;

private:
    Database &m_db;
    const Stopped &m_stopped;
};

/// Between columns and values: NULL is unknown.
[[nodiscard]] QVariant column(std::optional<qint64> value);
[[nodiscard]] QVariant column(std::optional<Money> value);
[[nodiscard]] std::optional<qint64> integerIn(const QVariant &column);
[[nodiscard]] std::optional<Money> moneyIn(const QVariant &column);
/// Qt writes a null QString as NULL; our text columns are never NULL.
[[nodiscard]] QVariant column(const QString &text);
/// A value as a QSqlQuery has to be given it: SQLite takes the first mark of a text in UTF-16 for
/// the order of its bytes, and away; so one that begins with a mark gets another in front.
[[nodiscard]] QVariant bound(const QVariant &value);

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/domain/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>
#include <optional>

namespace sanjia {

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

    /// Creates the file (0600) and its directories where they are missing. Refuses, without
    /// touching it, a file that is not SQLite or belongs to another program.
    [[nodiscard]] Result<void> open();

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Runs a statement with `values` bound in order. The query stays valid until the same text is
    /// run again; read it before.
    [[nodiscard]] Result<QSqlQuery *> run(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; nothing when there is no row.
    [[nodiscard]] Result<std::optional<QVariant>> value(const QString &sql,
                                                        const QVariantList &values = {});
    /// Runs once without being kept: schema statements and pragmas.
    [[nodiscard]] Result<void> execute(const QString &sql);

    [[nodiscard]] QVariant lastInsertId() const { return m_lastInsertId; }
    [[nodiscard]] Error errorOf(const QSqlError &error) const;

private:
    [[nodiscard]] Result<void> prepareFile() const;
    [[nodiscard]] Result<void> checkIdentity();

    QString m_path;
    QString m_connection;
    QSqlDatabase m_db;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements; // shared: QHash copies its values
    QVariant m_lastInsertId;
};

/// BEGIN IMMEDIATE now, ROLLBACK when it goes uncommitted.
class Transaction
{
public:
    explicit Transaction(Database &db)
        : m_db(db), m_begun(db.execute(QStringLiteral("BEGIN IMMEDIATE")))
    {
    }
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

/// Between columns and values: NULL is unknown.
[[nodiscard]] QVariant column(std::optional<qint64> value);
[[nodiscard]] QVariant column(std::optional<Money> value);
[[nodiscard]] std::optional<qint64> integerIn(const QVariant &column);
[[nodiscard]] std::optional<Money> moneyIn(const QVariant &column);
/// Qt writes a null QString as NULL; our text columns are never NULL.
[[nodiscard]] QVariant column(const QString &text);

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QByteArrayView>

struct sqlite3_stmt;

namespace sanjia {

/// One statement read from beginning to end through SQLite itself, for answers of a million rows:
/// QSqlQuery makes a QVariant of every field and takes about five times as long. Where Qt brings
/// its own SQLite it reads through QSqlQuery. Not kept, not for writing.
class Scan
{
public:
    /// `values` are integers and texts.
    Scan(Database &db, const QString &sql, const QVariantList &values = {});
    ~Scan();
    Scan(const Scan &) = delete;
    Scan &operator=(const Scan &) = delete;

    [[nodiscard]] bool next(); ///< false at the end and after an error
    [[nodiscard]] qint64 integer(int column) const; ///< 0 for NULL
    [[nodiscard]] bool isNull(int column) const;
    /// Text in UTF-8, or bytes; good until the next next().
    [[nodiscard]] QByteArrayView bytes(int column);
    /// What ended it.
    [[nodiscard]] Result<void> end() const { return m_end; }

private:
    void fail(int code);

    Database &m_db;
    sqlite3_stmt *m_statement = nullptr;
    std::unique_ptr<QSqlQuery> m_query; ///< instead, without a handle
    QByteArray m_bytes;
    Result<void> m_end;
};

} // namespace sanjia

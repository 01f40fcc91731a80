// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/libraryfile.h"

#include <sqlite3.h>

namespace sanjia::soak {

namespace {

sqlite3 *opened(const QString &path)
{
    sqlite3 *db = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READWRITE, nullptr);
    return db;
}

} // namespace

LibraryFile::LibraryFile(const QString &path) : m_db(opened(path), &sqlite3_close)
{
    constexpr int kPatienceMs = 10'000;
    sqlite3_busy_timeout(m_db.get(), kPatienceMs);
}

QList<QVariantList> LibraryFile::rows(const QByteArray &sql, const QVariantList &values)
{
    sqlite3_stmt *made = nullptr;
    sqlite3_prepare_v2(m_db.get(), sql.constData(), -1, &made, nullptr);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> statement(made, &sqlite3_finalize);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const int place = static_cast<int>(i) + 1;
        const QVariant &value = values.at(i);
        const QByteArray text = value.toString().toUtf8();
        if (value.typeId() == QMetaType::QString)
            sqlite3_bind_text(made, place, text.constData(), static_cast<int>(text.size()),
                              SQLITE_TRANSIENT);
        else
            sqlite3_bind_int64(made, place, value.toLongLong());
    }
    QList<QVariantList> found;
    int state = sqlite3_step(made);
    for (; state == SQLITE_ROW; state = sqlite3_step(made)) {
        QVariantList row;
        for (int i = 0; i < sqlite3_column_count(made); ++i) {
            const auto *const text = static_cast<const char *>(sqlite3_column_blob(made, i));
            const bool isNull = sqlite3_column_type(made, i) == SQLITE_NULL;
            row.append(isNull ? QVariant()
                              : QVariant(QString::fromUtf8(text, sqlite3_column_bytes(made, i))));
        }
        found.append(row);
    }
    if (state != SQLITE_DONE)
        m_error = QString::fromUtf8(sqlite3_errmsg(m_db.get()));
    return found;
}

qint64 LibraryFile::number(const QByteArray &sql, const QVariantList &values)
{
    const QList<QVariantList> found = rows(sql, values);
    return found.isEmpty() ? -1 : found.first().value(0).toLongLong();
}

bool LibraryFile::lock()
{
    return sqlite3_exec(m_db.get(), "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK;
}

void LibraryFile::release() { sqlite3_exec(m_db.get(), "ROLLBACK", nullptr, nullptr, nullptr); }

} // namespace sanjia::soak

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/scan.h"

#include <QSqlError>

#include <sqlite3.h>

namespace sanjia {

Scan::Scan(Database &db, const QString &sql, const QVariantList &values) : m_db(db)
{
    if (!db.handle()) {
        m_query = std::make_unique<QSqlQuery>(db.m_db);
        m_query->setForwardOnly(true);
        bool ready = m_query->prepare(sql);
        for (qsizetype i = 0; ready && i < values.size(); ++i)
            m_query->bindValue(static_cast<int>(i), bound(values.at(i)));
        ready = ready && m_query->exec();
        if (!ready)
            m_end = sanjia::fail(db.errorOf(m_query->lastError()));
        return;
    }
    const QByteArray text = sql.toUtf8();
    int code = sqlite3_prepare_v2(db.handle(), text.constData(), static_cast<int>(text.size()),
                                  &m_statement, nullptr);
    for (int i = 0; code == SQLITE_OK && i < values.size(); ++i) {
        const QVariant &value = values.at(i);
        if (value.typeId() == QMetaType::QString) {
            const QByteArray bytes = value.toString().toUtf8();
            code = sqlite3_bind_text(m_statement, i + 1, bytes.constData(),
                                     static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
        } else {
            code = sqlite3_bind_int64(m_statement, i + 1, value.toLongLong());
        }
    }
    if (code != SQLITE_OK)
        fail(code);
}

Scan::~Scan() { sqlite3_finalize(m_statement); }

void Scan::fail(int code)
{
    m_end = sanjia::fail(m_db.errorOf(code, QString::fromUtf8(sqlite3_errmsg(m_db.handle()))));
}

bool Scan::next()
{
    if (!m_end)
        return false;
    if (m_query) {
        const bool more = m_query->next();
        if (!more && m_query->lastError().isValid())
            m_end = sanjia::fail(m_db.errorOf(m_query->lastError()));
        return more;
    }
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        fail(code);
    return code == SQLITE_ROW;
}

qint64 Scan::integer(int column) const
{
    return m_query ? m_query->value(column).toLongLong()
                   : sqlite3_column_int64(m_statement, column);
}

bool Scan::isNull(int column) const
{
    return m_query ? m_query->isNull(column)
                   : sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QByteArrayView Scan::bytes(int column)
{
    if (m_query) {
        m_bytes = m_query->value(column).toByteArray();
        return m_bytes;
    }
    const void *data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column)};
}

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bin.h"

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

QString kept(const QString &table) { return u"main."_s + table; }

QString binned(const QString &table) { return u"temp.bin_"_s + table; }

} // namespace

Result<void> Bin::prepare(const QString &table)
{
    return m_db.execute(
        u"CREATE TEMP TABLE IF NOT EXISTS bin_%1 AS SELECT * FROM main.%1 WHERE 0"_s.arg(table));
}

Result<int> Bin::move(const QString &from, const QString &into, const QString &key, qint64 id)
{
    const auto copied = m_db.run(
        u"INSERT OR IGNORE INTO %1 SELECT * FROM %2 WHERE %3 = ?"_s.arg(into, from, key), {id});
    if (!copied)
        return fail(copied.error());
    const int rows = (*copied)->numRowsAffected();
    return m_db.run(u"DELETE FROM %1 WHERE %2 = ?"_s.arg(from, key), {id}).map([rows](QSqlQuery *) {
        return rows;
    });
}

Result<int> Bin::take(const QString &table, const QString &key, qint64 id)
{
    return prepare(table).and_then([&] { return move(kept(table), binned(table), key, id); });
}

Result<int> Bin::giveBack(const QString &table, const QString &key, qint64 id)
{
    return prepare(table).and_then([&] { return move(binned(table), kept(table), key, id); });
}

} // namespace sanjia

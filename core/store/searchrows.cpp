// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchrows.h"

using namespace Qt::StringLiterals;

namespace sanjia {

Result<void> SearchRows::record(const QString &keywords, UtcMs at)
{
    const QString trimmed = keywords.simplified();
    if (trimmed.isEmpty())
        return {};
    const auto written = m_db.run(
        u"INSERT OR REPLACE INTO search_history (keywords, searched_at) VALUES (?, ?)"_s,
        {trimmed, at});
    if (!written)
        return fail(written.error());
    return m_db
        .run(u"DELETE FROM search_history WHERE keywords NOT IN (SELECT keywords FROM "
             "search_history ORDER BY searched_at DESC LIMIT 500)"_s)
        .map([](QSqlQuery *) {});
}

Result<QStringList> SearchRows::recent(int limit)
{
    const auto query = m_db.run(
        u"SELECT keywords FROM search_history ORDER BY searched_at DESC, keywords LIMIT ?"_s,
        {limit});
    if (!query)
        return fail(query.error());
    QStringList keywords;
    while ((*query)->next())
        keywords.append((*query)->value(0).toString());
    return keywords;
}

} // namespace sanjia

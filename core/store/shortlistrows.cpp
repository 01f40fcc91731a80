// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shortlistrows.h"

using namespace Qt::StringLiterals;

namespace sanjia {

Result<qint64> ShortlistRows::rowOf(const QString &name)
{
    const auto row = m_db.value(u"SELECT id FROM shortlist WHERE name = ?"_s,
                                {column(name.trimmed())});
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorKind::NotFound, name.trimmed(), u"no such shortlist"_s);
    return (*row)->toLongLong();
}

Result<QList<ShortlistSummary>> ShortlistRows::list()
{
    const auto query = m_db.run(
        u"SELECT l.name, l.created_at, count(n.offer) FROM shortlist l "
        "LEFT JOIN shortlist_line n ON n.shortlist = l.id GROUP BY l.id ORDER BY l.created_at, l.id"_s);
    if (!query)
        return fail(query.error());
    QList<ShortlistSummary> lists;
    while ((*query)->next())
        lists.append({(*query)->value(0).toString(), (*query)->value(2).toInt(),
                      (*query)->value(1).toLongLong()});
    return lists;
}

Result<Shortlist> ShortlistRows::show(const QString &name)
{
    const auto row = rowOf(name);
    if (!row)
        return fail(row.error());
    const auto named = m_db.value(u"SELECT name FROM shortlist WHERE id = ?"_s, {*row});
    if (!named)
        return fail(named.error());
    const auto query = m_db.run(
        u"SELECT o.offer_id, n.sku_id, n.quantity, n.note, n.price_when_added_e4, n.added_at "
        "FROM shortlist_line n JOIN offer o ON o.id = n.offer WHERE n.shortlist = ? "
        "ORDER BY n.position"_s,
        {*row});
    if (!query)
        return fail(query.error());
    Shortlist list{(*named)->toString(), {}};
    QList<OfferId> ids;
    while ((*query)->next()) {
        ShortlistLine line;
        ids.append(OfferId{(*query)->value(0).toString()});
        line.sku.value = (*query)->value(1).toString();
        line.quantity = (*query)->value(2).toLongLong();
        line.note = (*query)->value(3).toString();
        line.priceWhenAdded = moneyIn((*query)->value(4));
        line.addedAt = (*query)->value(5).toLongLong();
        list.lines.append(line);
    }
    const auto offers = m_offers.byIds(ids);
    if (!offers)
        return fail(offers.error());
    // A line refers to its offer by foreign key, so every id is found and the order is the same.
    for (qsizetype i = 0; i < list.lines.size() && i < offers->size(); ++i)
        list.lines[i].offer = offers->at(i);
    return list;
}

Result<void> ShortlistRows::create(const QString &name, UtcMs at)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return fail(ErrorKind::BadParameter, {}, u"a shortlist needs a name"_s);
    const auto taken = m_db.value(u"SELECT 1 FROM shortlist WHERE name = ?"_s, {trimmed});
    if (!taken)
        return fail(taken.error());
    if (*taken)
        return fail(ErrorKind::BadParameter, trimmed, u"the name is taken"_s);
    return m_db.run(u"INSERT INTO shortlist (name, created_at) VALUES (?, ?)"_s, {trimmed, at})
        .map([](QSqlQuery *) {});
}

Result<void> ShortlistRows::remove(const QString &name)
{
    return rowOf(name).and_then([this](qint64 row) -> Result<void> {
        return m_db.run(u"DELETE FROM shortlist WHERE id = ?"_s, {row}).map([](QSqlQuery *) {});
    });
}

Result<int> ShortlistRows::add(const QString &name, const QList<OfferId> &ids, UtcMs at)
{
    const auto list = rowOf(name);
    if (!list)
        return fail(list.error());
    int added = 0;
    for (const OfferId &id : ids) {
        const auto offer = m_offers.rowOf(id);
        if (!offer)
            return fail(offer.error());
        if (!*offer)
            return fail(ErrorKind::NotFound, id.value, u"an offer never seen"_s);
        const auto query = m_db.run(
            u"INSERT INTO shortlist_line (shortlist, offer, position, price_when_added_e4, "
            "added_at) SELECT ?, ?, "
            "(SELECT coalesce(max(position), 0) + 1 FROM shortlist_line WHERE shortlist = ?), "
            "(SELECT coalesce(price_e4, price_min_e4) FROM offer WHERE id = ?), ? "
            "WHERE NOT EXISTS (SELECT 1 FROM shortlist_line WHERE shortlist = ? AND offer = ?)"_s,
            {*list, **offer, *list, **offer, at, *list, **offer});
        if (!query)
            return fail(query.error());
        added += (*query)->numRowsAffected() > 0 ? 1 : 0;
    }
    return added;
}

Result<int> ShortlistRows::take(const QString &name, const QList<OfferId> &ids)
{
    const auto list = rowOf(name);
    if (!list)
        return fail(list.error());
    int taken = 0;
    for (const OfferId &id : ids) {
        const auto query = m_db.run(u"DELETE FROM shortlist_line WHERE shortlist = ? AND offer = "
                                    "(SELECT id FROM offer WHERE offer_id = ?)"_s,
                                    {*list, id.value});
        if (!query)
            return fail(query.error());
        taken += (*query)->numRowsAffected();
    }
    return taken;
}

Result<void> ShortlistRows::update(const QString &name, const QList<ShortlistLine> &lines)
{
    const auto list = rowOf(name);
    if (!list)
        return fail(list.error());
    for (const ShortlistLine &line : lines) {
        const auto query = m_db.run(
            u"UPDATE shortlist_line SET sku_id = ?, quantity = ?, note = ? WHERE shortlist = ? AND "
            "offer = (SELECT id FROM offer WHERE offer_id = ?)"_s,
            {column(line.sku.value), line.quantity, column(line.note), *list, line.offer.id.value});
        if (!query)
            return fail(query.error());
        if ((*query)->numRowsAffected() == 0)
            return fail(ErrorKind::NotFound, line.offer.id.value, u"not on this list"_s);
    }
    return {};
}

} // namespace sanjia

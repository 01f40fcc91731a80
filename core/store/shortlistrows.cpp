// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shortlistrows.h"

#include "core/domain/watch.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr QChar kBetweenTags = u'\n';

QHash<OfferId, qsizetype> placesOf(const QList<ShortlistLine> &lines)
{
    QHash<OfferId, qsizetype> places;
    for (qsizetype i = 0; i < lines.size(); ++i)
        places.insert(lines.at(i).offer.id, i);
    return places;
}

/// What the buyer may change of a line, taken over from `said`.
ShortlistLine edited(ShortlistLine line, const ShortlistLine &said)
{
    line.sku = said.sku;
    line.quantity = said.quantity;
    line.note = said.note;
    line.tags = said.tags;
    line.rank = said.rank;
    line.target = said.target;
    return tidied(line);
}

auto notOnThisList(const OfferId &id)
{
    return fail(ErrorKind::NotFound, id.value, u"not on this list"_s);
}

} // namespace

Result<ShortlistRows::Kept> ShortlistRows::kept(const QString &name)
{
    const auto head = m_db.run(
        u"SELECT id, name, created_at, archived_at FROM shortlist WHERE name = ?"_s,
        {column(name.trimmed())});
    if (!head)
        return fail(head.error());
    if (!(*head)->next())
        return fail(ErrorKind::NotFound, name.trimmed(), u"no such shortlist"_s);
    Kept kept{(*head)->value(0).toLongLong(),
              {(*head)->value(1).toString(),
               {},
               (*head)->value(2).toLongLong(),
               (*head)->value(3).toLongLong()},
              {}};
    const auto lines = m_db.run(
        u"SELECT n.position, o.offer_id, n.sku_id, n.quantity, n.note, n.tags, n.line_rank, "
        "n.target_e4, n.price_when_added_e4, n.added_at FROM shortlist_line n "
        "JOIN offer o ON o.id = n.offer WHERE n.shortlist = ? ORDER BY n.position"_s,
        {kept.row});
    if (!lines)
        return fail(lines.error());
    QSqlQuery &query = **lines;
    while (query.next()) {
        kept.positions.append(query.value(0).toLongLong());
        ShortlistLine line;
        line.offer.id = OfferId{query.value(1).toString()};
        line.sku.value = query.value(2).toString();
        line.quantity = query.value(3).toLongLong();
        line.note = query.value(4).toString();
        line.tags = query.value(5).toString().split(kBetweenTags, Qt::SkipEmptyParts);
        line.rank = query.value(6).toInt();
        line.target = moneyIn(query.value(7));
        line.priceWhenAdded = moneyIn(query.value(8));
        line.addedAt = query.value(9).toLongLong();
        kept.list.lines.append(line);
    }
    return kept;
}

Result<QList<ShortlistSummary>> ShortlistRows::list()
{
    const auto query = m_db.run(
        u"SELECT l.name, count(n.offer), l.created_at, l.archived_at FROM shortlist l "
        "LEFT JOIN shortlist_line n ON n.shortlist = l.id GROUP BY l.id "
        "ORDER BY l.created_at, l.id"_s);
    if (!query)
        return fail(query.error());
    QList<ShortlistSummary> lists;
    while ((*query)->next())
        lists.append({(*query)->value(0).toString(), (*query)->value(1).toInt(),
                      (*query)->value(2).toLongLong(), (*query)->value(3).toLongLong()});
    return lists;
}

Result<Shortlist> ShortlistRows::show(const QString &name)
{
    auto found = kept(name);
    if (!found)
        return fail(found.error());
    Shortlist list = std::move(found->list);
    const auto offers = m_offers.byIds(idsOf(list.lines));
    if (!offers)
        return fail(offers.error());
    // A line refers to its offer by foreign key, so every id is found and the order is the same.
    for (qsizetype i = 0; i < list.lines.size() && i < offers->size(); ++i)
        list.lines[i].offer = offers->at(i);
    return list;
}

Result<void> ShortlistRows::checkFree(const QString &name, qint64 exceptRow)
{
    if (name.isEmpty())
        return fail(ErrorKind::BadParameter, {}, u"a shortlist needs a name"_s);
    const auto taken = m_db.value(u"SELECT 1 FROM shortlist WHERE name = ? AND id <> ?"_s,
                                  {name, exceptRow});
    if (!taken)
        return fail(taken.error());
    if (*taken)
        return fail(ErrorKind::BadParameter, name, u"the name is taken"_s);
    return {};
}

Result<ShortlistRows::Kept> ShortlistRows::make(const QString &name, UtcMs at)
{
    const QString wanted = name.trimmed().left(kLongestName);
    if (auto free = checkFree(wanted, 0); !free)
        return fail(free.error());
    const auto made = m_db.run(u"INSERT INTO shortlist (name, created_at) VALUES (?, ?)"_s,
                               {wanted, at});
    if (!made)
        return fail(made.error());
    return Kept{m_db.lastInsertId().toLongLong(), {wanted, {}, at, 0}, {}};
}

Result<void> ShortlistRows::put(qint64 list, const ShortlistLine &line, qint64 position)
{
    const auto offer = m_offers.rowOf(line.offer.id);
    if (!offer)
        return fail(offer.error());
    if (!*offer)
        return fail(ErrorKind::NotFound, line.offer.id.value, u"an offer never seen"_s);
    return m_db
        .run(u"INSERT OR REPLACE INTO shortlist_line (shortlist, offer, position, sku_id, "
             "quantity, note, tags, line_rank, target_e4, price_when_added_e4, added_at) "
             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
             {list, **offer, position, column(line.sku.value), line.quantity, column(line.note),
              column(line.tags.join(kBetweenTags)), line.rank, column(line.target),
              column(line.priceWhenAdded), line.addedAt})
        .map([](QSqlQuery *) {});
}

/// Only what differs: an edit of one line of a thousand writes one row.
Result<void> ShortlistRows::writeLines(const Kept &before, const Shortlist &after)
{
    const QHash<OfferId, qsizetype> earlier = placesOf(before.list.lines);
    const QHash<OfferId, qsizetype> later = placesOf(after.lines);
    for (const ShortlistLine &line : before.list.lines) {
        if (later.contains(line.offer.id))
            continue;
        const auto gone = m_db.run(u"DELETE FROM shortlist_line WHERE shortlist = ? AND offer = "
                                   "(SELECT id FROM offer WHERE offer_id = ?)"_s,
                                   {before.row, line.offer.id.value});
        if (!gone)
            return fail(gone.error());
    }
    qint64 position = 0;
    for (const ShortlistLine &line : after.lines) {
        const qsizetype place = earlier.value(line.offer.id, -1);
        // Gaps of lines that were taken off stay: only the order counts.
        const qint64 was = place < 0 ? 0 : before.positions.at(place);
        const bool stays = was > position;
        position = stays ? was : position + 1;
        if (stays && sameChoices(line, before.list.lines.at(place)))
            continue;
        if (auto written = put(before.row, line, position); !written)
            return written;
    }
    return {};
}

Result<void> ShortlistRows::write(const Kept &before, const Shortlist &after)
{
    if (before.list.name != after.name) {
        if (auto free = checkFree(after.name, before.row); !free)
            return free;
        const auto followed = m_db.run(u"UPDATE snapshot SET list = ? WHERE list = ?"_s,
                                       {after.name, before.list.name});
        if (!followed)
            return fail(followed.error());
        const auto watched = m_db.run(
            u"UPDATE watch SET what = ? WHERE kind = ? AND what = ?"_s,
            {after.name, static_cast<int>(Watch::Kind::Shortlist), before.list.name});
        if (!watched)
            return fail(watched.error());
    }
    const auto head = m_db.run(
        u"UPDATE shortlist SET name = ?, created_at = ?, archived_at = ? WHERE id = ?"_s,
        {after.name, after.createdAt, after.archivedAt, before.row});
    if (!head)
        return fail(head.error());
    return writeLines(before, after);
}

Result<ShortlistChange> ShortlistRows::edit(const QString &name, const Edit &edit)
{
    const auto before = kept(name);
    if (!before)
        return fail(before.error());
    auto after = edit(before->list);
    if (!after)
        return fail(after.error());
    return write(*before, *after).map([&] { return ShortlistChange{before->list, *after}; });
}

Result<ShortlistChange> ShortlistRows::create(const QString &name, UtcMs at)
{
    return make(name, at).map([](const Kept &kept) { return ShortlistChange{{}, kept.list}; });
}

Result<ShortlistChange> ShortlistRows::remove(const QString &name)
{
    const auto before = kept(name);
    if (!before)
        return fail(before.error());
    return m_db.run(u"DELETE FROM shortlist WHERE id = ?"_s, {before->row}).map([&](QSqlQuery *) {
        return ShortlistChange{before->list, {}};
    });
}

Result<ShortlistChange> ShortlistRows::add(const QString &name, const QList<OfferId> &ids, UtcMs at,
                                           bool making)
{
    auto before = kept(name);
    const bool missing = !before && before.error().kind == ErrorKind::NotFound;
    if (missing && making)
        before = make(name, at);
    if (!before)
        return fail(before.error());
    Shortlist after = before->list;
    QHash<OfferId, qsizetype> there = placesOf(after.lines);
    for (const OfferId &id : ids) {
        if (there.contains(id))
            continue;
        const auto price = m_db.value(
            u"SELECT coalesce(price_e4, price_min_e4) FROM offer WHERE offer_id = ?"_s, {id.value});
        if (!price)
            return fail(price.error());
        if (!*price)
            return fail(ErrorKind::NotFound, id.value, u"an offer never seen"_s);
        ShortlistLine line;
        line.offer.id = id;
        line.priceWhenAdded = moneyIn(**price);
        line.addedAt = at;
        there.insert(id, after.lines.size());
        after.lines.append(line);
    }
    return write(*before, after).map([&] {
        return ShortlistChange{missing ? std::nullopt : std::optional(before->list), after};
    });
}

Result<ShortlistChange> ShortlistRows::take(const QString &name, const QList<OfferId> &ids)
{
    const QSet<OfferId> chosen(ids.begin(), ids.end());
    return edit(name, [&chosen](Shortlist list) -> Result<Shortlist> {
        list.lines.removeIf(
            [&chosen](const ShortlistLine &line) { return chosen.contains(line.offer.id); });
        return list;
    });
}

Result<ShortlistChange> ShortlistRows::update(const QString &name,
                                              const QList<ShortlistLine> &lines)
{
    return edit(name, [&lines](Shortlist list) -> Result<Shortlist> {
        const QHash<OfferId, qsizetype> places = placesOf(list.lines);
        for (const ShortlistLine &line : lines) {
            const qsizetype place = places.value(line.offer.id, -1);
            if (place < 0)
                return notOnThisList(line.offer.id);
            list.lines[place] = edited(list.lines.at(place), line);
        }
        return list;
    });
}

Result<ShortlistChange> ShortlistRows::reorder(const QString &name, const QList<OfferId> &ids)
{
    return edit(name, [&ids, &name](Shortlist list) -> Result<Shortlist> {
        const QHash<OfferId, qsizetype> places = placesOf(list.lines);
        QList<ShortlistLine> lines;
        QSet<OfferId> once;
        for (const OfferId &id : ids) {
            const qsizetype place = places.value(id, -1);
            if (place < 0)
                return notOnThisList(id);
            if (!once.contains(id))
                lines.append(list.lines.at(place));
            once.insert(id);
        }
        if (lines.size() != list.lines.size())
            return fail(ErrorKind::Changed, name.trimmed(), u"not all lines were named"_s);
        list.lines = lines;
        return list;
    });
}

Result<ShortlistChange> ShortlistRows::rename(const QString &name, const QString &to)
{
    return edit(name, [&to](Shortlist list) -> Result<Shortlist> {
        list.name = to.trimmed().left(kLongestName);
        return list;
    });
}

Result<ShortlistChange> ShortlistRows::archive(const QString &name, UtcMs at)
{
    return edit(name, [at](Shortlist list) -> Result<Shortlist> {
        list.archivedAt = at;
        return list;
    });
}

Result<ShortlistChange> ShortlistRows::duplicate(const QString &name, const QString &as, UtcMs at)
{
    const auto source = kept(name);
    if (!source)
        return fail(source.error());
    const auto made = make(as, at);
    if (!made)
        return fail(made.error());
    Shortlist after = made->list;
    after.lines = source->list.lines;
    return writeLines(*made, after).map([&] { return ShortlistChange{{}, after}; });
}

Result<ShortlistChange> ShortlistRows::copy(const QString &from, const QList<OfferId> &ids,
                                            const QString &into)
{
    auto source = kept(from);
    if (!source)
        return fail(source.error());
    QList<ShortlistLine> lines = source->list.lines;
    if (!ids.isEmpty()) {
        const QSet<OfferId> chosen(ids.begin(), ids.end());
        lines.removeIf(
            [&chosen](const ShortlistLine &line) { return !chosen.contains(line.offer.id); });
    }
    return edit(into, [&lines](Shortlist list) -> Result<Shortlist> {
        list.lines = joined(list.lines, lines);
        return list;
    });
}

Result<void> ShortlistRows::apply(const ShortlistChange &change)
{
    if (!change.before && !change.after)
        return {};
    if (!change.before) {
        const auto made = make(change.after->name, change.after->createdAt);
        if (!made) {
            // Its name was free when it was undone.
            return made.error().kind == ErrorKind::BadParameter
                ? fail(ErrorKind::Changed, change.after->name, made.error().detail)
                : fail(made.error());
        }
        return write(*made, *change.after);
    }
    const auto before = kept(change.before->name);
    if (!before && before.error().kind != ErrorKind::NotFound)
        return fail(before.error());
    if (!before || !sameChoices(before->list, *change.before))
        return fail(ErrorKind::Changed, change.before->name, u"another edit came between"_s);
    if (change.after)
        return write(*before, *change.after);
    return m_db.run(u"DELETE FROM shortlist WHERE id = ?"_s, {before->row}).map([](QSqlQuery *) {});
}

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/alertrows.h"

#include "core/store/bin.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

QString packedUnits(const QMap<qint64, Money> &units)
{
    QStringList words;
    for (auto it = units.cbegin(); it != units.cend(); ++it)
        words.append(u"%1:%2"_s.arg(it.key()).arg(it->e4()));
    return words.join(u';');
}

QMap<qint64, Money> unitsIn(const QString &text)
{
    QMap<qint64, Money> units;
    const QStringList words = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &word : words)
        units.insert(word.section(u':', 0, 0).toLongLong(),
                     Money::fromE4(word.section(u':', 1, 1).toLongLong()));
    return units;
}

QString packedVariants(const QMap<QString, int> &variants)
{
    QStringList words;
    for (auto it = variants.cbegin(); it != variants.cend(); ++it)
        words.append(u"%1:%2"_s.arg(*it).arg(it.key()));
    return words.join(u'\n');
}

QMap<QString, int> variantsIn(const QString &text)
{
    QMap<QString, int> variants;
    const QStringList words = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &word : words)
        variants.insert(word.section(u':', 1), word.section(u':', 0, 0).toInt());
    return variants;
}

} // namespace

Result<std::optional<WatchMemory>> AlertRows::memory(qint64 watch, qint64 offer)
{
    const auto query = m_db.run(
        u"SELECT price_e4, added_e4, lowest_e4, stock, gone, seller, ladder, variants, units, "
        "lowest_units, seen_at FROM watch_memory WHERE watch = ? AND offer = ?"_s,
        {watch, offer});
    if (!query)
        return fail(query.error());
    QSqlQuery &row = **query;
    if (!row.next())
        return std::optional<WatchMemory>();
    WatchMemory memory;
    memory.price = moneyIn(row.value(0));
    memory.added = moneyIn(row.value(1));
    memory.lowest = moneyIn(row.value(2));
    memory.stock = integerIn(row.value(3));
    memory.gone = row.value(4).toBool();
    memory.seller = row.value(5).toString();
    memory.ladder = row.value(6).toString();
    memory.variants = variantsIn(row.value(7).toString());
    memory.unitAt = unitsIn(row.value(8).toString());
    memory.lowestAt = unitsIn(row.value(9).toString());
    memory.seenAt = row.value(10).toLongLong();
    return std::optional(memory);
}

Result<void> AlertRows::remember(qint64 watch, qint64 offer, const WatchMemory &memory)
{
    return m_db
        .run(u"INSERT OR REPLACE INTO watch_memory (watch, offer, price_e4, added_e4, lowest_e4, "
             "stock, gone, seller, ladder, variants, units, lowest_units, seen_at) "
             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
             {watch, offer, column(memory.price), column(memory.added), column(memory.lowest),
              column(memory.stock), memory.gone ? 1 : 0, column(memory.seller),
              column(memory.ladder), column(packedVariants(memory.variants)),
              column(packedUnits(memory.unitAt)), column(packedUnits(memory.lowestAt)),
              memory.seenAt})
        .map([](QSqlQuery *) {});
}

Result<std::optional<ToldBefore>> AlertRows::told(qint64 watch, qint64 offer, const QString &rule)
{
    const auto query = m_db.run(u"SELECT at, old_e4, new_e4 FROM alert WHERE watch = ? AND "
                                "offer = ? AND rule = ? ORDER BY at DESC, id DESC LIMIT 1"_s,
                                {watch, offer, rule});
    if (!query)
        return fail(query.error());
    if (!(*query)->next())
        return std::optional<ToldBefore>();
    return std::optional(ToldBefore{(*query)->value(0).toLongLong(), moneyIn((*query)->value(1)),
                                    moneyIn((*query)->value(2))});
}

Result<void> AlertRows::tell(const Watch &watch, qint64 offer, const WatchHit &hit, UtcMs now)
{
    return m_db
        .run(u"INSERT INTO alert (at, watch, about, offer, rule, old_e4, new_e4) "
             "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
             {now, watch.id, watch.what, offer, hit.rule.text(), column(hit.oldPrice),
              column(hit.newPrice)})
        .map([](QSqlQuery *) {});
}

Result<void> AlertRows::begin(const Watch &watch, const QList<OfferId> &ids, UtcMs now)
{
    const auto known = m_offers.stored(ids);
    if (!known)
        return fail(known.error());
    for (const StoredOffer &stored : *known) {
        // Of one that is gone, too, what it was is remembered, for the day it comes back.
        WatchMemory memory = remembered(std::nullopt, {stored.offer, false, {}, false}, watch, now);
        memory.gone = stored.offer.goneAt.has_value();
        if (auto kept = remember(watch.id, stored.row, memory); !kept)
            return kept;
    }
    return {};
}

Result<WatchTally> AlertRows::judge(const Watch &watch, bool isFirstRun,
                                    const QList<WatchSight> &sights, UtcMs now)
{
    WatchTally tally;
    for (const WatchSight &sight : sights) {
        const auto row = m_offers.rowOf(sight.offer.id);
        if (!row)
            return fail(row.error());
        if (!*row)
            continue; // gone, and never seen: there is nothing to tell of
        const auto before = memory(watch.id, **row);
        if (!before)
            return fail(before.error());
        // What cannot be looked up makes a rule keep quiet, not the whole run fail.
        std::optional<Error> failure;
        WatchFacts facts;
        facts.now = now;
        facts.isNewToWatch = !isFirstRun && watch.kind == Watch::Kind::Keywords;
        facts.history = [&] {
            auto series = m_history.series(sight.offer.id, {});
            if (!series)
                failure = series.error();
            return series.value_or(PriceSeries());
        };
        facts.told = [&](const WatchRule &rule) {
            auto last = told(watch.id, **row, rule.text());
            if (!last)
                failure = last.error();
            return last.value_or(std::nullopt);
        };
        const QList<WatchHit> hits = sanjia::judge(watch, *before, sight, facts);
        if (failure)
            return fail(*failure);
        tally.checked += sight.isCounted ? 0 : 1;
        tally.changed += isChanged(*before, sight, watch) ? 1 : 0;
        for (const WatchHit &hit : hits) {
            if (auto kept = tell(watch, **row, hit, now); !kept)
                return fail(kept.error());
            ++tally.alerts;
        }
        if (auto kept = remember(watch.id, **row, remembered(*before, sight, watch, now)); !kept)
            return fail(kept.error());
    }
    return tally;
}

Result<QList<Alert>> AlertRows::read(const QString &which, const QVariantList &values)
{
    const auto found = m_db.run(
        u"SELECT a.id, a.at, a.watch, a.about, o.offer_id, t.title, a.rule, a.old_e4, a.new_e4, "
        "a.read_at FROM alert a JOIN offer o ON o.id = a.offer "
        "LEFT JOIN offer_text t ON t.offer = o.id WHERE %1"_s.arg(which),
        values);
    if (!found)
        return fail(found.error());
    QList<Alert> alerts;
    QSqlQuery &row = **found;
    while (row.next())
        alerts.append({row.value(0).toLongLong(), row.value(1).toLongLong(),
                       row.value(2).toLongLong(), row.value(3).toString(),
                       OfferId{row.value(4).toString()}, row.value(5).toString(),
                       row.value(6).toString(), moneyIn(row.value(7)), moneyIn(row.value(8)),
                       row.value(9).toLongLong() != 0});
    return alerts;
}

Result<QList<Alert>> AlertRows::find(const AlertQuery &query)
{
    return read(u"(? = 0 OR a.read_at = 0) AND (? = 0 OR a.watch = ?) AND "
                "(? = '' OR o.offer_id = ?) AND a.at >= ? AND (? = 0 OR a.at < ?) "
                "ORDER BY a.at DESC, a.id DESC LIMIT ?"_s,
                {query.unreadOnly ? 1 : 0, query.watch, query.watch, column(query.offer.value),
                 column(query.offer.value), query.from, query.to, query.to, query.limit});
}

Result<QList<Alert>> AlertRows::between(qint64 after, qint64 last, UtcMs from, UtcMs to)
{
    return read(u"a.id > ? AND a.id <= ? AND a.at >= ? AND a.at < ? ORDER BY a.id"_s,
                {after, last, from, to});
}

Result<QHash<qint64, int>> AlertRows::unreadByWatch()
{
    return m_db.run(u"SELECT watch, count(*) FROM alert WHERE read_at = 0 GROUP BY watch"_s)
        .map([](QSqlQuery *row) {
            QHash<qint64, int> counts;
            while (row->next())
                counts.insert(row->value(0).toLongLong(), row->value(1).toInt());
            return counts;
        });
}

Result<int> AlertRows::unread()
{
    return m_db.value(u"SELECT count(*) FROM alert WHERE read_at = 0"_s)
        .map([](const std::optional<QVariant> &count) { return count ? count->toInt() : 0; });
}

Result<QList<qint64>> AlertRows::unreadIds()
{
    return m_db.run(u"SELECT id FROM alert WHERE read_at = 0"_s).map([](QSqlQuery *row) {
        QList<qint64> ids;
        while (row->next())
            ids.append(row->value(0).toLongLong());
        return ids;
    });
}

Result<int> AlertRows::changeOne(const AlertChange &change, qint64 id)
{
    const auto rows = [](QSqlQuery *query) {
        return query->numRowsAffected();
    };
    switch (change.what) {
    case AlertChange::What::Read:
        return m_db
            .run(u"UPDATE alert SET read_at = ? WHERE id = ? AND read_at = 0"_s, {change.at, id})
            .map(rows);
    case AlertChange::What::Unread:
        return m_db.run(u"UPDATE alert SET read_at = 0 WHERE id = ? AND read_at <> 0"_s, {id})
            .map(rows);
    case AlertChange::What::Deleted:
        return Bin(m_db).take(u"alert"_s, u"id"_s, id);
    default:
        return Bin(m_db).giveBack(u"alert"_s, u"id"_s, id);
    }
}

Result<AlertChange> AlertRows::change(AlertChange change)
{
    const QList<qint64> asked = std::exchange(change.ids, {});
    for (const qint64 id : asked) {
        const auto done = changeOne(change, id);
        if (!done)
            return fail(done.error());
        if (*done > 0)
            change.ids.append(id);
    }
    return change;
}

Result<AlertChange> AlertRows::markRead(const QList<qint64> &ids, UtcMs now)
{
    return (ids.isEmpty() ? unreadIds() : Result<QList<qint64>>(ids))
        .and_then([&](const QList<qint64> &chosen) {
            return change({AlertChange::What::Read, chosen, now});
        });
}

Result<AlertChange> AlertRows::markUnread(const QList<qint64> &ids, UtcMs now)
{
    return change({AlertChange::What::Unread, ids, now});
}

Result<AlertChange> AlertRows::remove(const QList<qint64> &ids)
{
    return change({AlertChange::What::Deleted, ids});
}

Result<void> AlertRows::apply(const AlertChange &asked)
{
    return change(asked).and_then([&asked](const AlertChange &done) -> Result<void> {
        if (done.ids.size() != asked.ids.size())
            return fail(ErrorKind::Changed, {}, u"another edit came between"_s);
        return {};
    });
}

} // namespace sanjia

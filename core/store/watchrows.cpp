// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/watchrows.h"

#include "core/store/bin.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// How many runs of a watch are kept.
constexpr int kKeptRuns = 200;

/// All rows of a watch and the column that names it, those that refer to others first.
const std::array<std::pair<QString, QString>, 3> kRowsOfWatch{
    {{u"watch_memory"_s, u"watch"_s}, {u"watch_run"_s, u"watch"_s}, {u"watch"_s, u"id"_s}}};

template <class E> E known(qint64 number, E last)
{
    return number >= 0 && number <= static_cast<qint64>(last) ? static_cast<E>(number) : E{};
}

QString rulesText(const QList<WatchRule> &rules)
{
    QStringList lines;
    for (const WatchRule &rule : rules)
        lines.append(rule.text());
    return lines.join(u'\n');
}

QList<WatchRule> rulesIn(const QString &text)
{
    QList<WatchRule> rules;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (const auto rule = WatchRule::parse(line)) // one of a newer program is left out
            rules.append(*rule);
    }
    return rules;
}

QString idsText(const QList<OfferId> &ids)
{
    QStringList lines;
    for (const OfferId &id : ids)
        lines.append(id.value);
    return lines.join(u'\n');
}

QList<OfferId> idsIn(const QString &text)
{
    QList<OfferId> ids;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        ids.append(OfferId{line});
    return ids;
}

auto noSuchWatch(qint64 id)
{
    return fail(ErrorKind::NotFound, u"#%1"_s.arg(id),
                u"no such watch"_s); // no offer, whose ids are digits
}

} // namespace

Result<QList<Watch>> WatchRows::read(const QString &where, const QVariantList &values)
{
    const auto query = m_db.run(
        u"SELECT id, kind, what, every_minutes, rules, pages, sort, deep, quiet_from, quiet_to, "
        "cool_down_minutes, paused, created_at, last_run_at, next_at FROM watch %1"_s.arg(where),
        values);
    if (!query)
        return fail(query.error());
    QList<Watch> watches;
    QSqlQuery &row = **query;
    while (row.next()) {
        Watch watch;
        watch.id = row.value(0).toLongLong();
        watch.kind = known(row.value(1).toLongLong(), Watch::Kind::Seller);
        watch.what = row.value(2).toString();
        watch.everyMinutes = row.value(3).toInt();
        watch.rules = rulesIn(row.value(4).toString());
        watch.pages = row.value(5).toInt();
        watch.sort = known(row.value(6).toLongLong(), SearchSort::Credit);
        watch.deep = row.value(7).toInt();
        if (row.value(8).toInt() >= 0)
            watch.quiet = QuietHours{row.value(8).toInt(), row.value(9).toInt()};
        watch.coolDownMinutes = row.value(10).toInt();
        watch.paused = row.value(11).toBool();
        watch.createdAt = row.value(12).toLongLong();
        watch.lastRunAt = row.value(13).toLongLong();
        watch.nextAt = row.value(14).toLongLong();
        watches.append(tidied(watch));
    }
    return watches;
}

Result<QList<Watch>> WatchRows::all() { return read(u"ORDER BY id"_s, {}); }

Result<Watch> WatchRows::show(qint64 id)
{
    const auto found = read(u"WHERE id = ?"_s, {id});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return noSuchWatch(id);
    return found->first();
}

Result<Watch> WatchRows::put(const Watch &asked)
{
    const Watch watch = tidied(asked);
    if (watch.what.isEmpty())
        return fail(ErrorKind::BadParameter, {}, u"nothing to look at"_s);
    const QuietHours quiet = watch.quiet.value_or(QuietHours{-1, -1});
    const QVariantList said{static_cast<int>(watch.kind),
                            watch.what,
                            watch.everyMinutes,
                            column(rulesText(watch.rules)),
                            watch.pages,
                            static_cast<int>(watch.sort),
                            watch.deep,
                            quiet.from,
                            quiet.to,
                            watch.coolDownMinutes,
                            watch.paused ? 1 : 0,
                            watch.nextAt};
    if (watch.id == 0) {
        const auto made = m_db.run(
            u"INSERT INTO watch (kind, what, every_minutes, rules, pages, sort, deep, quiet_from, "
            "quiet_to, cool_down_minutes, paused, next_at, created_at, last_run_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"_s,
            said + QVariantList{watch.createdAt});
        if (!made)
            return fail(made.error());
        return show(m_db.lastInsertId().toLongLong());
    }
    const auto changed = m_db.run(
        u"UPDATE watch SET kind = ?, what = ?, every_minutes = ?, rules = ?, pages = ?, sort = ?, "
        "deep = ?, quiet_from = ?, quiet_to = ?, cool_down_minutes = ?, paused = ?, next_at = ? "
        "WHERE id = ?"_s,
        said + QVariantList{watch.id});
    if (!changed)
        return fail(changed.error());
    if ((*changed)->numRowsAffected() == 0)
        return noSuchWatch(watch.id);
    return show(watch.id);
}

Result<Watch> WatchRows::remove(qint64 id)
{
    auto watch = show(id);
    if (!watch)
        return watch;
    Bin bin(m_db);
    for (const auto &[table, key] : kRowsOfWatch) {
        if (auto taken = bin.take(table, key, id); !taken)
            return fail(taken.error());
    }
    return watch;
}

Result<void> WatchRows::restore(const Watch &watch)
{
    Bin bin(m_db);
    int rows = 0;
    for (auto rowsOf = kRowsOfWatch.crbegin(); rowsOf != kRowsOfWatch.crend(); ++rowsOf) {
        const auto back = bin.giveBack(rowsOf->first, rowsOf->second, watch.id);
        if (!back)
            return fail(back.error());
        rows += *back;
        if (rows == 0) // the watch itself comes first
            return fail(ErrorKind::Changed, watch.what, u"not in the bin"_s);
    }
    // Who held it when it was deleted was told that it is gone.
    return m_db.run(u"UPDATE watch SET lease_until = 0 WHERE id = ?"_s, {watch.id})
        .map([](QSqlQuery *) {});
}

Result<void> WatchRows::applyOne(const WatchChange &change, UtcMs now, const QTimeZone &zone)
{
    if (!change.before)
        return change.after ? restore(*change.after) : Result<void>();
    const auto there = show(change.before->id);
    if (!there)
        return fail(there.error());
    if (!sameWish(*there, *change.before))
        return fail(ErrorKind::Changed, change.before->what, u"another edit came between"_s);
    if (!change.after)
        return remove(there->id).map([](const Watch &) {});
    Watch wanted = *change.after;
    wanted.lastRunAt = there->lastRunAt;
    wanted.nextAt = dueAfterEdit(wanted, now, zone);
    return put(wanted).map([](const Watch &) {});
}

Result<void> WatchRows::apply(const QList<WatchChange> &changes, UtcMs now, const QTimeZone &zone)
{
    for (const WatchChange &change : changes) {
        if (auto done = applyOne(change, now, zone); !done)
            return done;
    }
    return {};
}

Result<QList<OfferId>> WatchRows::members(const Watch &watch)
{
    QList<OfferId> ids;
    if (watch.kind == Watch::Kind::Offer)
        ids.append(OfferId{watch.what});
    if (watch.kind == Watch::Kind::Offer || watch.kind == Watch::Kind::Keywords)
        return ids;
    const auto query = m_db.run(
        watch.kind == Watch::Kind::Shortlist
            ? u"SELECT o.offer_id FROM shortlist l JOIN shortlist_line n ON n.shortlist = l.id "
              "JOIN offer o ON o.id = n.offer WHERE l.name = ? ORDER BY n.position"_s
            : u"SELECT o.offer_id FROM supplier s JOIN offer o ON o.supplier = s.id "
              "WHERE coalesce(s.supplier_id, s.name) = ? ORDER BY o.id"_s,
        {watch.what});
    if (!query)
        return fail(query.error());
    while ((*query)->next())
        ids.append(OfferId{(*query)->value(0).toString()});
    return ids;
}

Result<WatchTask> WatchRows::taskOf(const Watch &watch, UtcMs now)
{
    WatchTask task;
    task.watch = watch;
    task.isFirst = watch.lastRunAt == 0;
    const auto cutOff = m_db.run(
        u"SELECT id, started_at, next_page, to_read FROM watch_run WHERE watch = ? AND "
        "ended_at = 0 ORDER BY id DESC LIMIT 1"_s,
        {watch.id});
    if (!cutOff)
        return fail(cutOff.error());
    if ((*cutOff)->next()) {
        task.run = (*cutOff)->value(0).toLongLong();
        task.startedAt = (*cutOff)->value(1).toLongLong();
        task.nextPage = (*cutOff)->value(2).toInt();
        task.toRead = idsIn((*cutOff)->value(3).toString());
        return task;
    }
    task.startedAt = now;
    auto ids = members(watch);
    if (!ids)
        return fail(ids.error());
    task.toRead = *std::move(ids);
    const auto made = m_db.run(
        u"INSERT INTO watch_run (watch, started_at, next_page, to_read) VALUES (?, ?, 1, ?)"_s,
        {watch.id, now, column(idsText(task.toRead))});
    if (!made)
        return fail(made.error());
    task.run = m_db.lastInsertId().toLongLong();
    const auto pruned = m_db.run(
        u"DELETE FROM watch_run WHERE watch = ? AND id NOT IN (SELECT id FROM watch_run WHERE "
        "watch = ? ORDER BY id DESC LIMIT ?)"_s,
        {watch.id, watch.id, kKeptRuns});
    if (!pruned)
        return fail(pruned.error());
    return task;
}

Result<QList<Watch>> WatchRows::due(UtcMs now, UtcMs leaseUntil, std::optional<UtcMs> startedBefore,
                                    const QList<qint64> &only)
{
    // A lease further away than one can be is of a clock that was set back since.
    const UtcMs sane = leaseUntil;
    const QString unheld = u"(lease_until <= ? OR lease_until > ?)"_s;
    const QString notSince = u"NOT EXISTS (SELECT 1 FROM watch_run r WHERE r.watch = watch.id AND "
                             "r.started_at >= ? AND r.ended_at <> 0)"_s;
    for (const qint64 id : only) {
        auto one = read(u"WHERE id = ? AND %1 AND %2"_s.arg(unheld, notSince),
                        {id, now, sane, startedBefore.value_or(now)});
        if (!one || !one->isEmpty())
            return one;
    }
    if (!only.isEmpty())
        return QList<Watch>();
    if (startedBefore)
        return read(
            u"WHERE paused = 0 AND %1 AND %2 ORDER BY next_at, id LIMIT 1"_s.arg(unheld, notSince),
            {now, sane, *startedBefore});
    // Further away than an interval and a quiet day it can only be by a clock that was wrong.
    return read(u"WHERE paused = 0 AND (next_at <= ? OR next_at > ? + every_minutes * 60000 + "
                "86400000) AND %1 ORDER BY next_at, id LIMIT 1"_s.arg(unheld),
                {now, now, now, sane});
}

Result<std::optional<WatchTask>> WatchRows::claim(UtcMs now, UtcMs leaseUntil,
                                                  std::optional<UtcMs> startedBefore,
                                                  const QList<qint64> &only)
{
    const auto due = this->due(now, leaseUntil, startedBefore, only);
    if (!due)
        return fail(due.error());
    if (due->isEmpty())
        return std::optional<WatchTask>();
    const auto held = m_db.run(u"UPDATE watch SET lease_until = ? WHERE id = ?"_s,
                               {leaseUntil, due->first().id});
    if (!held)
        return fail(held.error());
    return taskOf(due->first(), now).map([](const WatchTask &task) { return std::optional(task); });
}

Result<void> WatchRows::advance(const WatchStep &step, const WatchTally &more, UtcMs leaseUntil)
{
    const auto kept = m_db.run(
        u"UPDATE watch_run SET next_page = ?, to_read = ?, calls = calls + ?, checked = checked + "
        "?, changed = changed + ?, alerts = alerts + ?, failed = failed + ? WHERE id = ?"_s,
        {step.nextPage, column(idsText(step.toRead)), more.calls, more.checked, more.changed,
         more.alerts, more.failed, step.run});
    if (!kept)
        return fail(kept.error());
    return m_db
        .run(u"UPDATE watch SET lease_until = ? WHERE id = (SELECT watch FROM watch_run WHERE "
             "id = ?)"_s,
             {leaseUntil, step.run})
        .map([](QSqlQuery *) {});
}

Result<void> WatchRows::finish(qint64 run, UtcMs at, UtcMs nextAt,
                               const std::optional<Error> &error)
{
    const auto ended = m_db.run(
        u"UPDATE watch_run SET ended_at = ?, error_kind = coalesce(?, error_kind), "
        "error_code = iif(? = '', error_code, ?) WHERE id = ?"_s,
        {at, error ? QVariant(static_cast<int>(error->kind)) : QVariant(QMetaType(QMetaType::Int)),
         column(error ? error->code : QString()), column(error ? error->code : QString()), run});
    if (!ended)
        return fail(ended.error());
    return m_db
        .run(u"UPDATE watch SET lease_until = 0, last_run_at = ?, next_at = ? WHERE id = "
             "(SELECT watch FROM watch_run WHERE id = ?)"_s,
             {at, nextAt, run})
        .map([](QSqlQuery *) {});
}

Result<void> WatchRows::letGo(qint64 run, UtcMs nextAt, const std::optional<Error> &error)
{
    if (error) {
        const auto noted = m_db.run(
            u"UPDATE watch_run SET failed = failed + 1, calls = calls + 1, error_kind = ?, "
            "error_code = ? WHERE id = ?"_s,
            {static_cast<int>(error->kind), column(error->code), run});
        if (!noted)
            return fail(noted.error());
    }
    return m_db
        .run(u"UPDATE watch SET lease_until = 0, next_at = ? WHERE id = (SELECT watch FROM "
             "watch_run WHERE id = ?)"_s,
             {nextAt, run})
        .map([](QSqlQuery *) {});
}

Result<Watch> WatchRows::ofRun(qint64 run)
{
    const auto watch = m_db.value(u"SELECT watch FROM watch_run WHERE id = ?"_s, {run});
    if (!watch)
        return fail(watch.error());
    return *watch ? show((*watch)->toLongLong()) : noSuchWatch(run);
}

Result<QList<WatchRun>> WatchRows::runs(qint64 watch, int limit)
{
    return readRuns(u"WHERE ? = 0 OR watch = ? ORDER BY started_at DESC, id DESC LIMIT ?"_s,
                    {watch, watch, limit});
}

Result<QList<WatchRun>> WatchRows::lastRuns()
{
    // One look into the index a watch, however many runs there are.
    return readRuns(u"WHERE id IN (SELECT (SELECT r.id FROM watch_run r WHERE r.watch = w.id "
                    "ORDER BY r.started_at DESC, r.id DESC LIMIT 1) FROM watch w)"_s,
                    {});
}

Result<QList<WatchRun>> WatchRows::readRuns(const QString &which, const QVariantList &values)
{
    const auto query = m_db.run(
        u"SELECT id, watch, started_at, ended_at, checked, changed, alerts, failed, calls, "
        "error_kind, error_code FROM watch_run %1"_s.arg(which),
        values);
    if (!query)
        return fail(query.error());
    QList<WatchRun> runs;
    QSqlQuery &row = **query;
    while (row.next()) {
        WatchRun run;
        run.id = row.value(0).toLongLong();
        run.watch = row.value(1).toLongLong();
        run.startedAt = row.value(2).toLongLong();
        run.endedAt = row.value(3).toLongLong();
        run.tally = {row.value(4).toInt(), row.value(5).toInt(), row.value(6).toInt(),
                     row.value(7).toInt(), row.value(8).toInt()};
        if (!row.value(9).isNull())
            run.error = known(row.value(9).toLongLong(), kLastErrorKind);
        run.errorCode = row.value(10).toString();
        runs.append(run);
    }
    return runs;
}

Result<std::optional<UtcMs>> WatchRows::nextDue()
{
    return m_db.value(u"SELECT min(max(next_at, lease_until)) FROM watch WHERE paused = 0"_s)
        .map([](const std::optional<QVariant> &found) -> std::optional<UtcMs> {
            return found && !found->isNull() ? std::optional<UtcMs>(found->toLongLong())
                                             : std::nullopt;
        });
}

} // namespace sanjia

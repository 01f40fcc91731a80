// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tellingrows.h"

#include "core/store/alertrows.h"

#include <QUuid>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// How many ended parcels of a way are kept. More than days are made up: a digest is not made
/// twice.
constexpr int kKeptParcels = 200;
/// Of the reason, which may be what a program said.
constexpr int kMostDetail = 2'000;
/// Longer than any parcel is put off: a time further away is of a clock that was set back since.
constexpr UtcMs kFarAway = 2 * kMsPerDay;
constexpr UtcMs kNoEnd = std::numeric_limits<UtcMs>::max();

int number(TellingChannel channel) { return static_cast<int>(channel); }
int number(TellingState state) { return static_cast<int>(state); }

TellingChannel channelIn(const QVariant &column)
{
    return static_cast<TellingChannel>(std::clamp(column.toInt(), 0, number(kLastTellingChannel)));
}

QVariant kindColumn(const std::optional<Error> &error)
{
    return error ? QVariant(static_cast<int>(error->kind)) : QVariant(QMetaType(QMetaType::Int));
}

} // namespace

Result<std::optional<TellingRows::Begun>> TellingRows::begun(TellingChannel channel)
{
    const auto query = m_db.run(
        u"SELECT setup, begun_after, told_until FROM telling_way WHERE channel = ?"_s,
        {number(channel)});
    if (!query)
        return fail(query.error());
    if (!(*query)->next())
        return std::optional<Begun>();
    return std::optional(Begun{(*query)->value(0).toString(), (*query)->value(1).toLongLong(),
                               (*query)->value(2).toLongLong()});
}

Result<void> TellingRows::giveUp(TellingChannel channel, UtcMs now)
{
    return m_db
        .run(u"UPDATE telling SET state = ?, ended_at = ?, error_kind = ?, error_code = '', "
             "error_detail = '' WHERE channel = ? AND state = 0"_s,
             {number(TellingState::GivenUp), now, static_cast<int>(ErrorKind::Cancelled),
              number(channel)})
        .map([](QSqlQuery *) {});
}

Result<void> TellingRows::begin(const QList<TellingWay> &ways, UtcMs now)
{
    for (const TellingChannel channel : kTellingChannels) {
        const auto way = std::ranges::find(ways, channel, &TellingWay::channel);
        const auto before = begun(channel);
        if (!before)
            return fail(before.error());
        const bool wanted = way != ways.cend();
        if (*before && wanted && (*before)->setup == way->setup)
            continue;
        if (*before) {
            if (auto ended = giveUp(channel, now); !ended)
                return ended;
        }
        if (wanted) {
            const auto made = m_db.run(
                u"INSERT OR REPLACE INTO telling_way (channel, setup, begun_after, told_until) "
                "SELECT ?, ?, coalesce(max(id), 0), coalesce(max(id), 0) FROM alert"_s,
                {number(channel), column(way->setup)});
            if (!made)
                return fail(made.error());
        } else if (*before) {
            const auto gone = m_db.run(u"DELETE FROM telling_way WHERE channel = ?"_s,
                                       {number(channel)});
            if (!gone)
                return fail(gone.error());
        }
    }
    return {};
}

Result<void> TellingRows::insert(TellingChannel channel, const LocalDay &day, qint64 after,
                                 qint64 last, int alerts, UtcMs now)
{
    return m_db
        .run(u"INSERT INTO telling (channel, delivery, day, after_alert, last_alert, from_at, "
             "to_at, alerts, made_at, next_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
             {number(channel), QUuid::createUuid().toString(QUuid::WithoutBraces),
              column(day.date.toString(Qt::ISODate)), after, last, day.from, day.to, alerts, now,
              now})
        .map([](QSqlQuery *) {});
}

Result<bool> TellingRows::makeDigest(const Begun &begun, const LocalDay &day, UtcMs now)
{
    const QString date = day.date.toString(Qt::ISODate);
    const auto had = m_db.value(u"SELECT 1 FROM telling WHERE channel = ? AND day = ?"_s,
                                {number(TellingChannel::Digest), date});
    if (!had)
        return fail(had.error());
    if (*had)
        return false;
    const auto found = m_db.run(
        u"SELECT count(*), max(id) FROM alert WHERE at >= ? AND at < ? AND id > ?"_s,
        {day.from, day.to, begun.after});
    if (!found)
        return fail(found.error());
    if (!(*found)->next() || (*found)->value(0).toInt() == 0)
        return false;
    const int alerts = (*found)->value(0).toInt();
    const qint64 last = (*found)->value(1).toLongLong();
    if (auto made = insert(TellingChannel::Digest, day, begun.after, last, alerts, now); !made)
        return fail(made.error());
    return true;
}

Result<bool> TellingRows::makeWaiting(const TellingWay &way, const QList<LocalDay> &days, UtcMs now)
{
    const auto waits = m_db.value(u"SELECT 1 FROM telling WHERE channel = ? AND state = 0"_s,
                                  {number(way.channel)});
    if (!waits)
        return fail(waits.error());
    if (*waits)
        return true;
    const auto since = begun(way.channel);
    if (!since)
        return fail(since.error());
    if (!*since)
        return false;
    if (way.channel == TellingChannel::Digest) {
        for (const LocalDay &day : days) {
            const auto made = makeDigest(**since, day, now);
            if (!made || *made)
                return made;
        }
        return false;
    }
    const auto found = m_db.run(u"SELECT count(*), max(id) FROM (SELECT id FROM alert WHERE id > ? "
                                "ORDER BY id LIMIT ?)"_s,
                                {(*since)->until, kMostInParcel});
    if (!found)
        return fail(found.error());
    if (!(*found)->next() || (*found)->value(0).toInt() == 0)
        return false;
    const int alerts = (*found)->value(0).toInt();
    const qint64 last = (*found)->value(1).toLongLong();
    if (auto made = insert(way.channel, {{}, 0, kNoEnd}, (*since)->until, last, alerts, now); !made)
        return fail(made.error());
    const auto kept = m_db.run(u"UPDATE telling_way SET told_until = ? WHERE channel = ?"_s,
                               {last, number(way.channel)});
    if (!kept)
        return fail(kept.error());
    return true;
}

Result<std::optional<Parcel>> TellingRows::take(TellingChannel channel, UtcMs now, UtcMs leaseUntil)
{
    const auto found = m_db.run(
        u"SELECT id, delivery, day, made_at, tries, after_alert, last_alert, from_at, to_at "
        "FROM telling WHERE channel = ? AND state = 0 AND (next_at <= ? OR next_at > ?) AND "
        "(lease_until <= ? OR lease_until > ?)"_s,
        {number(channel), now, now + kFarAway, now, leaseUntil});
    if (!found)
        return fail(found.error());
    QSqlQuery &row = **found;
    if (!row.next())
        return std::optional<Parcel>();
    Parcel parcel;
    parcel.id = row.value(0).toLongLong();
    parcel.channel = channel;
    parcel.delivery = row.value(1).toString();
    parcel.day = QDate::fromString(row.value(2).toString(), Qt::ISODate);
    parcel.madeAt = row.value(3).toLongLong();
    parcel.tries = row.value(4).toInt() + 1;
    auto alerts = AlertRows(m_db).between(row.value(5).toLongLong(), row.value(6).toLongLong(),
                                          row.value(7).toLongLong(), row.value(8).toLongLong());
    if (!alerts)
        return fail(alerts.error());
    parcel.alerts = *std::move(alerts);
    const auto held = m_db.run(u"UPDATE telling SET lease_until = ?, tries = ? WHERE id = ?"_s,
                               {leaseUntil, parcel.tries, parcel.id});
    if (!held)
        return fail(held.error());
    return std::optional(parcel);
}

Result<std::optional<Parcel>> TellingRows::claim(const QList<TellingWay> &ways,
                                                 const QList<LocalDay> &days, UtcMs now,
                                                 UtcMs leaseUntil)
{
    if (auto made = begin(ways, now); !made)
        return fail(made.error());
    for (const TellingWay &way : ways) {
        const auto waits = makeWaiting(way, days, now);
        if (!waits)
            return fail(waits.error());
        if (!*waits)
            continue;
        auto parcel = take(way.channel, now, leaseUntil);
        if (!parcel || *parcel)
            return parcel;
    }
    return std::optional<Parcel>();
}

Result<void> TellingRows::finish(const Parcel &parcel, const std::optional<Error> &error, UtcMs now)
{
    const AfterTry after = afterTry(error, parcel.tries, parcel.madeAt, now);
    const bool ended = after.state != TellingState::Waiting;
    const Error why = error.value_or(Error{});
    // The count of tries is whose it is: another process that took it since has one more.
    const auto kept = m_db.run(
        u"UPDATE telling SET state = ?, next_at = ?, ended_at = ?, lease_until = 0, "
        "error_kind = ?, error_code = ?, error_detail = ? WHERE id = ? AND tries = ? AND "
        "state = 0"_s,
        {number(after.state), after.nextAt, ended ? now : 0, kindColumn(error),
         column(why.code.left(kMostDetail)), column(why.detail.left(kMostDetail)), parcel.id,
         parcel.tries});
    if (!kept)
        return fail(kept.error());
    return ended ? prune(parcel.channel) : Result<void>();
}

Result<void> TellingRows::prune(TellingChannel channel)
{
    return m_db
        .run(u"DELETE FROM telling WHERE channel = ? AND state <> 0 AND id NOT IN (SELECT id FROM "
             "telling WHERE channel = ? ORDER BY id DESC LIMIT ?)"_s,
             {number(channel), number(channel), kKeptParcels})
        .map([](QSqlQuery *) {});
}

Result<QList<Telling>> TellingRows::list(int limit)
{
    const auto query = m_db.run(
        u"SELECT id, channel, delivery, day, alerts, made_at, state, tries, next_at, ended_at, "
        "error_kind, error_code, error_detail FROM telling ORDER BY id DESC LIMIT ?"_s,
        {limit});
    if (!query)
        return fail(query.error());
    QList<Telling> all;
    QSqlQuery &row = **query;
    while (row.next()) {
        Telling one;
        one.id = row.value(0).toLongLong();
        one.channel = channelIn(row.value(1));
        one.delivery = row.value(2).toString();
        one.day = QDate::fromString(row.value(3).toString(), Qt::ISODate);
        one.alerts = row.value(4).toInt();
        one.madeAt = row.value(5).toLongLong();
        one.state = static_cast<TellingState>(
            std::clamp(row.value(6).toInt(), 0, number(TellingState::GivenUp)));
        one.tries = row.value(7).toInt();
        one.nextAt = one.state == TellingState::Waiting ? row.value(8).toLongLong() : 0;
        one.endedAt = row.value(9).toLongLong();
        if (!row.value(10).isNull()) {
            const int kind = std::clamp(row.value(10).toInt(), 0, static_cast<int>(kLastErrorKind));
            one.error = Error{static_cast<ErrorKind>(kind), row.value(11).toString(),
                              row.value(12).toString(), std::nullopt};
        }
        all.append(one);
    }
    return all;
}

} // namespace sanjia

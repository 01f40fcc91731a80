// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/witness.h"

#include "tests/soak/libraryfile.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia::soak {

namespace {

/// How much later the program may look at its clock than the answer went back: a store that
/// somebody keeps locked holds it up.
constexpr UtcMs kLate = 20 * 60'000;

QUrlQuery queryOf(const QByteArray &target)
{
    QByteArray query = QUrl::fromEncoded(target).query(QUrl::FullyEncoded).toLatin1();
    query.replace('+', "%20");
    return QUrlQuery(QString::fromLatin1(query));
}

QString valueOf(const QUrlQuery &query, const QString &name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

/// 1/10 000 yuan of "12.50", exactly; nothing for what is no price.
std::optional<qint64> priceOf(const QJsonValue &value)
{
    const QString text = value.toString();
    const QString yuan = text.section(u'.', 0, 0);
    const QString part = text.section(u'.', 1);
    bool isYuan = false;
    const qint64 whole = yuan.toLongLong(&isYuan);
    bool isPart = true;
    const qint64 rest = part.isEmpty() ? 0 : part.leftJustified(4, u'0').toLongLong(&isPart);
    if (!isYuan || !isPart || whole < 0 || part.size() > 4)
        return std::nullopt;
    return whole * 10'000 + rest;
}

/// Where the program may be after some sights: what its history and its watch hold.
struct Place
{
    qsizetype point = 0; ///< of the history
    qsizetype alert = 0; ///< how many were told
    qint64 remembered = 0;
    bool gone = false;
    friend auto operator<=>(const Place &, const Place &) = default;
};

struct Point
{
    UtcMs at;
    qint64 price;
};

struct Told
{
    UtcMs at;
    QString rule;
    qint64 price;
};

/// What the rules of the soak's watches say of a step from what is remembered to what is seen.
QStringList toldOf(const Place &before, const std::optional<qint64> &price)
{
    if (!price)
        return before.gone ? QStringList() : QStringList{u"gone"_s};
    QStringList rules;
    const qint64 was = before.remembered;
    if (*price < was && (was - *price) * 100 >= 5 * was)
        rules.append(u"drop 5%"_s);
    if (*price > was && (*price - was) * 100 >= 5 * was)
        rules.append(u"rise 5%"_s);
    if (before.gone)
        rules.append(u"back"_s);
    return rules;
}

} // namespace

bool Witness::isAbout(UtcMs written, UtcMs seen) const
{
    const bool jumped = std::ranges::any_of(
        m_jumps, [seen](UtcMs at) { return at >= seen && at <= seen + kLate; });
    return jumped || (written >= seen - 1'000 && written <= seen + kLate);
}

void Witness::called(const QByteArray &target)
{
    const QUrlQuery query = queryOf(target);
    QDateTime stamp = QDateTime::fromString(valueOf(query, u"timestamp"_s),
                                            u"yyyy-MM-dd HH:mm:ss"_s);
    stamp.setTimeSpec(Qt::UTC);
    m_stamps.append(stamp.toSecsSinceEpoch() - 8 * 3600); // China's time
    // Who asks on has kept what it was told before.
    endedWell(valueOf(query, u"access_token"_s).toLatin1());
}

void Witness::endedWell(const QByteArray &teller)
{
    const auto last = m_lastOf.constFind(teller);
    if (last == m_lastOf.cend())
        return;
    for (qsizetype i = *last; i < m_sights.size() && m_sights.at(i).at == m_sights.at(*last).at;
         ++i) {
        if (m_sights.at(i).teller == teller)
            m_sights[i].isSure = true;
    }
    m_lastOf.remove(teller);
}

void Witness::sight(Sight sight)
{
    if (!m_lastOf.contains(sight.teller))
        m_lastOf.insert(sight.teller, m_sights.size());
    m_sights.append(std::move(sight));
}

void Witness::answered(const QByteArray &target, int status, const QByteArray &body)
{
    if (status != 200)
        return;
    const QUrlQuery query = queryOf(target);
    const QByteArray teller = valueOf(query, u"access_token"_s).toLatin1();
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    const QJsonObject result = answer.value("result"_L1).toObject();
    Sight seen;
    seen.at = m_clock.now();
    seen.teller = teller;
    if (const QString id = valueOf(query, u"productId"_s); !id.isEmpty()) {
        seen.offer = id;
        seen.forWatch = m_watchers.contains(teller);
        const bool gone = answer.value("error_response"_L1).toObject().value("code"_L1)
            == "2000"_L1;
        seen.price = priceOf(result.value("productInfo"_L1)
                                 .toObject()
                                 .value("saleInfo"_L1)
                                 .toObject()
                                 .value("price"_L1));
        if (gone || seen.price)
            sight(seen);
        return;
    }
    const QJsonArray rows = result.value("products"_L1).toArray();
    for (const QJsonValue &row : rows) {
        seen.offer = row.toObject().value("productId"_L1).toString();
        seen.price = priceOf(row.toObject().value("price"_L1));
        if (!seen.offer.isEmpty() && seen.price)
            sight(seen);
    }
}

QStringList Witness::begin(const QString &library, const QStringList &offers)
{
    LibraryFile file(library);
    m_sights.clear();
    m_lastOf.clear();
    QStringList wrong;
    for (const QString &offer : offers) {
        Start start;
        const auto row = file.rows("SELECT o.id, m.price_e4, o.last_seen, m.gone FROM offer o "
                                   "JOIN watch_memory m ON m.offer = o.id JOIN watch w ON "
                                   "w.id = m.watch AND w.kind = 1 WHERE o.offer_id = ?",
                                   {offer});
        if (row.isEmpty()) {
            wrong.append(offer + u" was never looked at"_s);
            continue;
        }
        const qint64 id = row.first().value(0).toLongLong();
        start.price = row.first().value(1).toLongLong();
        start.seenAt = row.first().value(2).toLongLong();
        start.gone = row.first().value(3).toInt() != 0;
        start.points = file.number("SELECT count(*) FROM price_history WHERE offer = ? AND "
                                   "subject = 0",
                                   {id});
        start.alerts = file.number("SELECT count(*) FROM alert WHERE offer = ?", {id});
        m_starts.insert(offer, start);
    }
    return wrong;
}

QStringList Witness::checkOffer(LibraryFile &file, const QString &offer)
{
    const Start start = m_starts.value(offer);
    const qint64 id = file.number("SELECT id FROM offer WHERE offer_id = ?", {offer});
    QList<Point> points;
    for (const QVariantList &row : file.rows("SELECT at, price_e4 FROM price_history WHERE "
                                             "offer = ? AND subject = 0 ORDER BY at",
                                             {id}))
        points.append({row.value(0).toLongLong(), row.value(1).toLongLong()});
    QList<Told> alerts;
    for (const QVariantList &row : file.rows("SELECT at, rule, coalesce(new_e4, 0) FROM alert "
                                             "WHERE offer = ? ORDER BY id",
                                             {id}))
        alerts.append(
            {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toLongLong()});
    m_found.changes += points.size() - start.points;
    m_found.alerts += alerts.size() - start.alerts;

    QList<Place> places{{start.points - 1, start.alerts, start.price, start.gone}};
    UtcMs newest = start.seenAt; // that the library surely saw
    UtcMs newestMaybe = newest;
    for (const Sight &sight : std::as_const(m_sights)) {
        if (sight.offer != offer)
            continue;
        m_found.prices += sight.isSure && sight.price ? 1 : 0;
        // The clock was set back: the library knows better by now, and the watch takes its word.
        const bool isLate = sight.at < newest;
        const bool maybeLate = !isLate && sight.at < newestMaybe;
        newestMaybe = std::max(newestMaybe, sight.at);
        if (sight.isSure)
            newest = std::max(newest, sight.at);
        QList<Place> next;
        for (const Place &place : std::as_const(places)) {
            if (!sight.isSure || maybeLate)
                next.append(place);
            Place kept = place;
            const std::optional<qint64> price = sight.price && isLate
                ? std::optional(points.at(place.point).price)
                : sight.price;
            if (sight.price && !isLate && points.at(place.point).price != *sight.price) {
                ++kept.point;
                if (kept.point >= points.size() || points.at(kept.point).price != *sight.price
                    || !isAbout(points.at(kept.point).at, sight.at))
                    continue;
            }
            if (!sight.forWatch || !sight.isSure)
                next.append(kept);
            if (!sight.forWatch)
                continue;
            bool isTold = true;
            for (const QString &rule : toldOf(place, price)) {
                isTold = isTold && kept.alert < alerts.size() && alerts.at(kept.alert).rule == rule
                    && alerts.at(kept.alert).price == price.value_or(0)
                    && isAbout(alerts.at(kept.alert).at, sight.at);
                ++kept.alert;
            }
            kept.gone = !sight.price;
            kept.remembered = price.value_or(place.remembered);
            if (isTold)
                next.append(kept);
        }
        std::ranges::sort(next);
        next.erase(std::unique(next.begin(), next.end()), next.end());
        if (next.isEmpty())
            return {
                u"%1: what was served at %2 (%3) is not what was kept (%4 places before)"_s
                    .arg(offer,
                         QDateTime::fromMSecsSinceEpoch(sight.at, Qt::UTC).toString(Qt::ISODate))
                    .arg(sight.price.value_or(-1))
                    .arg(places.size())};
        places = next;
    }
    const auto isEnd = [&](const Place &place) {
        return place.point + 1 == points.size() && place.alert == alerts.size();
    };
    if (std::ranges::none_of(places, isEnd))
        return {u"%1: %2 points and %3 alerts, which nothing explains"_s.arg(offer)
                    .arg(points.size())
                    .arg(alerts.size())};
    return {};
}

QStringList Witness::check(const QString &library)
{
    LibraryFile file(library);
    m_found = {};
    QStringList wrong;
    const QString integrity = file.rows("PRAGMA integrity_check").value(0).value(0).toString();
    if (integrity != "ok"_L1)
        wrong.append(u"integrity_check: "_s + integrity + file.error());
    if (!file.rows("PRAGMA foreign_key_check").isEmpty())
        wrong.append(u"a row refers to nothing"_s);
    for (auto it = m_starts.cbegin(); it != m_starts.cend(); ++it)
        wrong += checkOffer(file, it.key());
    m_found.runs = file.number("SELECT count(*) FROM watch_run");
    // A watch's runs follow one another: none begins before the last one ended.
    const qint64 twice = file.number("SELECT count(*) FROM watch_run a JOIN watch_run b ON "
                                     "a.watch = b.watch AND a.id < b.id WHERE a.ended_at = 0");
    if (twice != 0)
        wrong.append(u"%1 runs began while one of the same watch was open"_s.arg(twice));
    const qint64 early = file.number(
        "SELECT count(*) FROM watch_run a JOIN watch_run b ON b.id = (SELECT min(id) FROM "
        "watch_run WHERE watch = a.watch AND id > a.id) JOIN watch w ON w.id = a.watch "
        "WHERE b.started_at >= a.ended_at AND b.started_at < a.ended_at + w.every_minutes * 60000");
    if (early != 0)
        wrong.append(u"%1 runs came before they were due"_s.arg(early));
    return wrong;
}

QStringList Witness::checkBudget(int allowed)
{
    QStringList wrong;
    QList<qint64> stamps = m_stamps;
    std::ranges::sort(stamps);
    constexpr qint64 kWindow = 59; // whole seconds, so that no two are a minute apart
    qsizetype first = 0;
    for (qsizetype i = 0; i < stamps.size(); ++i) {
        while (stamps.at(first) <= stamps.at(i) - kWindow)
            ++first;
        const int count = static_cast<int>(i - first + 1);
        const auto excuses = [&](UtcMs at) {
            return at / 1'000 >= stamps.at(i) - 240 && at / 1'000 <= stamps.at(i) + 60;
        };
        if (std::ranges::any_of(m_blind, excuses))
            continue;
        m_most = std::max(m_most, count);
        if (count > allowed)
            wrong.append(u"%1 calls in the minute that ends at %2"_s.arg(count).arg(stamps.at(i)));
    }
    return wrong.mid(0, 5);
}

} // namespace sanjia::soak

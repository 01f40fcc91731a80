// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/historyrows.h"

#include "core/store/targetrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// Adds what a row says to the end of a series.
void add(PriceSeries &series, UtcMs at, std::optional<Money> price)
{
    QList<TimeSpan> &gaps = series.gaps;
    const bool isOpen = !gaps.isEmpty() && gaps.last().to == series.lastSeen
        && gaps.last().from >= (series.points.isEmpty() ? 0 : series.points.last().at);
    if (isOpen && price)
        gaps.last().to = at;
    if (price)
        series.points.append({at, *price});
    else if (!isOpen && !series.points.isEmpty() && at < series.lastSeen)
        gaps.append({at, series.lastSeen});
}

UtcMs dayOf(UtcMs at) { return at - at % kMsPerDay; }

qint64 ofKind(CountKind kind)
{
    switch (kind) {
    case CountKind::Stock:
        break;
    case CountKind::Moq:
        return HistoryRows::kMoq;
    case CountKind::Sales:
        return HistoryRows::kSales;
    case CountKind::Presence:
        return HistoryRows::kPresence;
    }
    return HistoryRows::kStock;
}

} // namespace

/// What is read of an offer's own row.
struct HistoryRows::Subject
{
    qint64 row = 0;
    UtcMs firstSeen = 0;
    UtcMs lastSeen = 0;

    [[nodiscard]] PriceSeries empty() const
    {
        PriceSeries series;
        series.firstSeen = firstSeen;
        series.lastSeen = lastSeen;
        return series;
    }
};

Result<HistoryRows::Subject> HistoryRows::offerRow(const OfferId &id)
{
    const auto offer = m_db.run(u"SELECT id, first_seen, last_seen FROM offer WHERE offer_id = ?"_s,
                                {column(id.value)});
    if (!offer)
        return fail(offer.error());
    if (!(*offer)->next())
        return fail(ErrorKind::NotFound, id.value);
    const Subject found{(*offer)->value(0).toLongLong(), (*offer)->value(1).toLongLong(),
                        (*offer)->value(2).toLongLong()};
    (*offer)->finish();
    return found;
}

Result<void> HistoryRows::append(qint64 offerRow, qint64 subject, UtcMs at,
                                 std::optional<Money> price)
{
    // The same moment twice (two answers within a millisecond): the later word counts.
    return m_db
        .run(u"INSERT OR REPLACE INTO price_history (offer, subject, at, price_e4) "
             "VALUES (?, ?, ?, ?)"_s,
             {offerRow, subject, at, column(price)})
        .map([](QSqlQuery *) {});
}

Result<void> HistoryRows::appendCount(qint64 offerRow, qint64 subject, UtcMs at,
                                      std::optional<qint64> value)
{
    return m_db
        .run(u"INSERT OR REPLACE INTO count_history (offer, subject, at, value) "
             "VALUES (?, ?, ?, ?)"_s,
             {offerRow, subject, at, column(value)})
        .map([](QSqlQuery *) {});
}

Result<qint64> HistoryRows::skuRow(qint64 offerRow, const SkuId &sku)
{
    const auto row = m_db.value(u"SELECT id FROM sku WHERE offer = ? AND sku_id = ?"_s,
                                {offerRow, sku.value});
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorKind::NotFound, sku.value);
    return (*row)->toLongLong();
}

Result<void> HistoryRows::noteSales(qint64 offerRow, UtcMs wasAt, std::optional<qint64> was,
                                    UtcMs at, qint64 sold)
{
    if (was) { // a count that stood still until now has no row yet
        const auto kept = m_db.run(
            u"INSERT OR IGNORE INTO count_history (offer, subject, at, value) VALUES (?, ?, ?, ?)"_s,
            {offerRow, kSales, dayOf(wasAt), *was});
        if (!kept)
            return fail(kept.error());
    }
    return appendCount(offerRow, kSales, dayOf(at), sold);
}

Result<PriceSeries> HistoryRows::series(const OfferId &id, const SkuId &sku)
{
    const auto offer = offerRow(id);
    if (!offer)
        return fail(offer.error());
    PriceSeries series = offer->empty();
    qint64 subject = kListed;
    if (!sku.isEmpty()) {
        const auto row = skuRow(offer->row, sku);
        if (!row)
            return fail(row.error());
        subject = ofSku(*row);
    }
    const auto points = m_db.run(u"SELECT at, price_e4 FROM price_history "
                                 "WHERE offer = ? AND subject = ? ORDER BY at"_s,
                                 {offer->row, subject});
    if (!points)
        return fail(points.error());
    while ((*points)->next())
        add(series, (*points)->value(0).toLongLong(), moneyIn((*points)->value(1)));
    return series;
}

Result<QList<CountPoint>> HistoryRows::counts(const OfferId &id, CountKind kind, const SkuId &sku)
{
    const auto offer = m_db.value(u"SELECT id FROM offer WHERE offer_id = ?"_s, {column(id.value)});
    if (!offer)
        return fail(offer.error());
    if (!*offer)
        return fail(ErrorKind::NotFound, id.value);
    const qint64 offerRow = (*offer)->toLongLong();
    qint64 subject = ofKind(kind);
    if (kind == CountKind::Stock && !sku.isEmpty()) {
        const auto row = skuRow(offerRow, sku);
        if (!row)
            return fail(row.error());
        subject = ofSku(*row);
    }
    const auto rows = m_db.run(u"SELECT at, value FROM count_history "
                               "WHERE offer = ? AND subject = ? ORDER BY at"_s,
                               {offerRow, subject});
    if (!rows)
        return fail(rows.error());
    QList<CountPoint> points;
    while ((*rows)->next())
        points.append({(*rows)->value(0).toLongLong(), integerIn((*rows)->value(1))});
    return points;
}

Result<PriceHistory> HistoryRows::all(const OfferId &id)
{
    const auto offer = offerRow(id);
    if (!offer)
        return fail(offer.error());
    PriceHistory history;
    history.listed = offer->empty();
    const auto skus = m_db.run(u"SELECT id, sku_id FROM sku WHERE offer = ? "
                               "ORDER BY position < 0, position, id"_s,
                               {offer->row});
    if (!skus)
        return fail(skus.error());
    QHash<qint64, qsizetype> places;
    while ((*skus)->next()) {
        places.insert((*skus)->value(0).toLongLong(), history.skus.size());
        history.skus.append({SkuId{(*skus)->value(1).toString()}, offer->empty(), {}});
    }
    if (auto added = addPrices(*offer, history, places); !added)
        return fail(added.error());
    if (auto added = addCounts(*offer, history, places); !added)
        return fail(added.error());
    const auto target = TargetRows(m_db).of(offer->row);
    if (!target)
        return fail(target.error());
    history.target = *target;
    return history;
}

Result<QSqlQuery *> HistoryRows::bySubject(const Subject &offer, const QString &table,
                                           const QString &value)
{
    return m_db.run(
        u"SELECT subject, at, %1 FROM %2 WHERE offer = ? ORDER BY subject, at"_s.arg(value, table),
        {offer.row});
}

Result<void> HistoryRows::addPrices(const Subject &offer, PriceHistory &history,
                                    const QHash<qint64, qsizetype> &skuPlaces)
{
    const auto rows = bySubject(offer, u"price_history"_s, u"price_e4"_s);
    if (!rows)
        return fail(rows.error());
    while ((*rows)->next()) {
        const qint64 subject = (*rows)->value(0).toLongLong();
        PriceSeries *series = &history.listed;
        if (subject < 0) { // tiers come from the highest start on
            if (history.tiers.isEmpty() || ofTier(history.tiers.last().minQuantity) != subject)
                history.tiers.append({-subject, offer.empty()});
            series = &history.tiers.last().prices;
        } else if (subject != kListed) {
            const auto place = skuPlaces.constFind(subject);
            if (place == skuPlaces.cend())
                continue;
            series = &history.skus[*place].prices;
        }
        add(*series, (*rows)->value(1).toLongLong(), moneyIn((*rows)->value(2)));
    }
    std::ranges::reverse(history.tiers);
    return {};
}

Result<void> HistoryRows::addCounts(const Subject &offer, PriceHistory &history,
                                    const QHash<qint64, qsizetype> &skuPlaces)
{
    const auto rows = bySubject(offer, u"count_history"_s, u"value"_s);
    if (!rows)
        return fail(rows.error());
    while ((*rows)->next()) {
        const qint64 subject = (*rows)->value(0).toLongLong();
        const UtcMs at = (*rows)->value(1).toLongLong();
        const std::optional<qint64> value = integerIn((*rows)->value(2));
        if (subject == kUnseen && value) {
            history.unseen.append({at, *value});
        } else if (subject == kPresence) {
            QList<TimeSpan> &gone = history.gone;
            const bool isOpen = !gone.isEmpty() && gone.last().to == 0;
            if (value == 0 && !isOpen)
                gone.append({at, 0});
            else if (value == 1 && isOpen)
                gone.last().to = at;
        } else if (subject == kSales) {
            history.sales.append({at, value});
        } else if (subject == kStock) {
            history.stock.append({at, value});
        } else if (const auto place = skuPlaces.constFind(subject); place != skuPlaces.cend()) {
            history.skus[*place].stock.append({at, value});
        }
    }
    return {};
}

Result<QList<PriceSeries>> HistoryRows::recent(const QList<OfferId> &ids, UtcMs from)
{
    QList<PriceSeries> found;
    found.reserve(ids.size());
    for (const OfferId &id : ids) {
        const auto offer = offerRow(id);
        if (!offer && offer.error().kind != ErrorKind::NotFound)
            return fail(offer.error());
        PriceSeries series = offer ? offer->empty() : PriceSeries();
        if (offer) {
            // From the price on that held then: a long history is not read for its end.
            const auto rows = m_db.run(
                u"SELECT at, price_e4 FROM price_history WHERE offer = ? AND subject = ? "
                "AND at >= coalesce((SELECT max(at) FROM price_history WHERE offer = ? "
                "AND subject = ? AND at <= ?), 0) ORDER BY at"_s,
                {offer->row, kListed, offer->row, kListed, from});
            if (!rows)
                return fail(rows.error());
            while ((*rows)->next())
                add(series, (*rows)->value(0).toLongLong(), moneyIn((*rows)->value(1)));
        }
        found.append(since(std::move(series), from));
    }
    return found;
}

} // namespace sanjia

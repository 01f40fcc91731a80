// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/historyrows.h"

using namespace Qt::StringLiterals;

namespace sanjia {

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

Result<PriceSeries> HistoryRows::series(const OfferId &id, const SkuId &sku)
{
    const auto offer = m_db.run(u"SELECT id, first_seen, last_seen FROM offer WHERE offer_id = ?"_s,
                                {id.value});
    if (!offer)
        return fail(offer.error());
    if (!(*offer)->next())
        return fail(ErrorKind::NotFound, id.value);
    const qint64 offerRow = (*offer)->value(0).toLongLong();
    PriceSeries series;
    series.firstSeen = (*offer)->value(1).toLongLong();
    series.lastSeen = (*offer)->value(2).toLongLong();
    (*offer)->finish();

    qint64 subject = kListed;
    if (!sku.isEmpty()) {
        const auto row = skuRow(offerRow, sku);
        if (!row)
            return fail(row.error());
        subject = ofSku(*row);
    }
    const auto points = m_db.run(u"SELECT at, price_e4 FROM price_history "
                                 "WHERE offer = ? AND subject = ? ORDER BY at"_s,
                                 {offerRow, subject});
    if (!points)
        return fail(points.error());
    while ((*points)->next()) {
        if (const auto price = moneyIn((*points)->value(1)))
            series.points.append({(*points)->value(0).toLongLong(), *price});
    }
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
    qint64 subject = kind == CountKind::Moq ? kMoq
        : kind == CountKind::Presence       ? kPresence
                                            : kStock;
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

} // namespace sanjia

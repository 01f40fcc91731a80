// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/offerreads.h"

#include "core/store/skutext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

// Statements are kept by their text: ask in blocks of one size, the last filled up with nothing.
constexpr qsizetype kBlock = 64;

QString placeholders()
{
    static const QString text = QStringList(kBlock, u"?"_s).join(u',');
    return text;
}

QString offersWhere(const QString &key)
{
    return u"SELECT o.id, o.offer_id, t.title, o.price_e4, o.price_min_e4, t.price_max_e4, o.moq, "
           "o.lot, t.unit, o.stock, o.sales, t.sales_text, s.supplier_id, s.name, p.text, c.text, "
           "t.mix_batch, t.image_url, t.detail_url, t.reference_price_e4, t.quote, o.last_seen, "
           "o.detailed_at, o.gone_at FROM offer o JOIN offer_text t ON t.offer = o.id "
           "LEFT JOIN supplier s ON s.id = o.supplier LEFT JOIN label p ON p.id = o.place "
           "LEFT JOIN label c ON c.id = o.credit WHERE "_s
        + key + u" IN ("_s + placeholders() + u')';
}

/// A number another program wrote there means nothing to us.
Quote quoteIn(const QVariant &value)
{
    const int number = value.toInt();
    const bool known = number >= 0 && number <= static_cast<int>(Quote::TiersPerSku);
    return known ? static_cast<Quote>(number) : Quote::Unknown;
}

/// A lot of one piece or less, which no parser makes, is none.
std::optional<qint64> lotIn(const QVariant &value)
{
    const auto pieces = integerIn(value);
    return pieces && *pieces > 1 ? pieces : std::nullopt;
}

StoredOffer readRow(const QSqlQuery &query)
{
    int i = 0;
    const auto next = [&query, &i] {
        return query.value(i++);
    };
    StoredOffer stored;
    Offer &offer = stored.offer;
    stored.row = next().toLongLong();
    offer.id.value = next().toString();
    offer.title = next().toString();
    offer.price = moneyIn(next());
    offer.priceMin = moneyIn(next());
    offer.priceMax = moneyIn(next());
    offer.moq = integerIn(next());
    offer.lot = lotIn(next());
    offer.unit = next().toString();
    offer.stock = integerIn(next());
    offer.sales = integerIn(next());
    offer.salesText = next().toString();
    offer.supplier.id.value = next().toString();
    offer.supplier.name = next().toString();
    offer.location = next().toString();
    offer.creditLevel = next().toString();
    if (const auto mix = integerIn(next()))
        offer.mixBatch = *mix != 0;
    offer.imageUrl = next().toString();
    offer.detailUrl = next().toString();
    offer.referencePrice = moneyIn(next());
    offer.quote = quoteIn(next());
    offer.seenAt = next().toLongLong();
    stored.detailedAt = integerIn(next());
    offer.goneAt = integerIn(next());
    offer.detailed = stored.detailedAt.has_value();
    return stored;
}

} // namespace

std::optional<Money> leadingPrice(const Offer &offer)
{
    return offer.price ? offer.price : offer.priceMin;
}

Result<void> OfferReads::readTiers(QList<StoredOffer> &stored,
                                   const QHash<qint64, qsizetype> &places,
                                   const QVariantList &block)
{
    const auto tiers = m_db.run(u"SELECT offer, min_quantity, max_quantity, price_e4 FROM tier "
                                "WHERE offer IN ("_s
                                    + placeholders() + u") ORDER BY offer, min_quantity"_s,
                                block);
    if (!tiers)
        return fail(tiers.error());
    QHash<qint64, QList<PriceTier>> tiersOf;
    while ((*tiers)->next())
        tiersOf[(*tiers)->value(0).toLongLong()].append(
            {(*tiers)->value(1).toLongLong(), integerIn((*tiers)->value(2)),
             Money::fromE4((*tiers)->value(3).toLongLong())});
    for (auto it = tiersOf.cbegin(); it != tiersOf.cend(); ++it) {
        if (const auto ladder = PriceLadder::make(it.value()))
            stored[places.value(it.key())].offer.ladder = *ladder;
    }
    return {};
}

Result<void> OfferReads::readSkus(QList<StoredOffer> &stored,
                                  const QHash<qint64, qsizetype> &places, const QVariantList &block)
{
    const auto skus = m_db.run(u"SELECT offer, id, sku_id, code, price_e4, stock, attributes "
                               "FROM sku WHERE position >= 0 AND offer IN ("_s
                                   + placeholders() + u") ORDER BY offer, position"_s,
                               block);
    if (!skus)
        return fail(skus.error());
    while ((*skus)->next()) {
        StoredOffer &of = stored[places.value((*skus)->value(0).toLongLong())];
        of.skuRows.append((*skus)->value(1).toLongLong());
        of.offer.skus.append({SkuId{(*skus)->value(2).toString()}, (*skus)->value(3).toString(),
                              moneyIn((*skus)->value(4)), integerIn((*skus)->value(5)),
                              unpacked((*skus)->value(6).toString())});
    }
    return {};
}

Result<QList<StoredOffer>> OfferReads::read(const QString &key, const QVariantList &values)
{
    QList<StoredOffer> stored;
    for (qsizetype begin = 0; begin < values.size(); begin += kBlock) {
        QVariantList block = values.mid(begin, kBlock);
        block.resize(kBlock); // NULL is in no list
        const auto query = m_db.run(offersWhere(key), block);
        if (!query)
            return fail(query.error());
        QVariantList detailed;
        QHash<qint64, qsizetype> places;
        while ((*query)->next()) {
            stored.append(readRow(**query));
            if (!stored.constLast().offer.detailed)
                continue;
            places.insert(stored.constLast().row, stored.size() - 1);
            detailed.append(stored.constLast().row);
        }
        (*query)->finish();
        if (detailed.isEmpty())
            continue;
        detailed.resize(kBlock);
        if (auto tiers = readTiers(stored, places, detailed); !tiers)
            return fail(tiers.error());
        if (auto skus = readSkus(stored, places, detailed); !skus)
            return fail(skus.error());
    }
    return stored;
}

Result<QHash<OfferId, StoredOffer>> OfferReads::stored(const QList<OfferId> &ids)
{
    QVariantList values;
    values.reserve(ids.size());
    for (const OfferId &id : ids)
        values.append(column(id.value));
    return read(u"o.offer_id"_s, values).map([](const QList<StoredOffer> &found) {
        QHash<OfferId, StoredOffer> byId;
        for (const StoredOffer &one : found)
            byId.insert(one.offer.id, one);
        return byId;
    });
}

Result<QList<Offer>> OfferReads::byIds(const QList<OfferId> &ids)
{
    return stored(ids).map([&ids](const QHash<OfferId, StoredOffer> &byId) {
        QList<Offer> offers;
        for (const OfferId &id : ids) {
            if (const auto it = byId.constFind(id); it != byId.cend())
                offers.append(it->offer);
        }
        return offers;
    });
}

Result<QList<Offer>> OfferReads::byRows(const LibraryRows &rows)
{
    QVariantList values;
    values.reserve(rows.size());
    for (const qint32 row : rows)
        values.append(row);
    return read(u"o.id"_s, values).map([&rows](const QList<StoredOffer> &found) {
        QHash<qint64, qsizetype> places;
        for (qsizetype i = 0; i < found.size(); ++i)
            places.insert(found.at(i).row, i);
        QList<Offer> offers;
        offers.reserve(rows.size());
        for (const qint32 row : rows) {
            const auto it = places.constFind(row);
            offers.append(it == places.cend() ? Offer() : found.at(*it).offer);
        }
        return offers;
    });
}

Result<LibraryPage> OfferReads::latest(int limit, int offset)
{
    const Transaction look(m_db, Transaction::Kind::Looking); // count and rows of one state
    if (!look.begun())
        return fail(look.begun().error());
    const auto total = m_db.value(u"SELECT count(*) FROM offer"_s);
    if (!total)
        return fail(total.error());
    const auto query = m_db.run(
        u"SELECT id FROM offer ORDER BY last_seen DESC, id DESC LIMIT ? OFFSET ?"_s,
        {limit, offset});
    if (!query)
        return fail(query.error());
    LibraryRows rows;
    while ((*query)->next())
        rows.append((*query)->value(0).toInt());
    return byRows(rows).map([&](QList<Offer> offers) {
        return LibraryPage{std::move(offers), rows, *total ? (*total)->toLongLong() : 0};
    });
}

Result<std::optional<qint64>> OfferReads::rowOf(const OfferId &id)
{
    return m_db.value(u"SELECT id FROM offer WHERE offer_id = ?"_s, {column(id.value)})
        .map([](const std::optional<QVariant> &row) -> std::optional<qint64> {
            return row ? std::optional(row->toLongLong()) : std::nullopt;
        });
}

Result<OfferSightings> OfferReads::sightings(const OfferId &id)
{
    const auto offer = m_db.run(u"SELECT id, first_seen, last_seen, changed_at, gone_at, "
                                "detailed_at FROM offer WHERE offer_id = ?"_s,
                                {column(id.value)});
    if (!offer)
        return fail(offer.error());
    if (!(*offer)->next())
        return fail(ErrorKind::NotFound, id.value);
    OfferSightings seen;
    const qint64 row = (*offer)->value(0).toLongLong();
    seen.offer = {(*offer)->value(1).toLongLong(), (*offer)->value(2).toLongLong(),
                  (*offer)->value(3).toLongLong(), integerIn((*offer)->value(4))};
    const UtcMs detailedAt = (*offer)->value(5).toLongLong();
    (*offer)->finish();
    const auto skus = m_db.run(u"SELECT sku_id, first_seen, last_seen, changed_at FROM sku "
                               "WHERE offer = ? ORDER BY position < 0, position, id"_s,
                               {row});
    if (!skus)
        return fail(skus.error());
    while ((*skus)->next()) {
        SkuSightings sku;
        sku.sku.value = (*skus)->value(0).toString();
        const std::optional<UtcMs> last = integerIn((*skus)->value(2));
        sku.seen = {(*skus)->value(1).toLongLong(), last.value_or(detailedAt),
                    (*skus)->value(3).toLongLong(), std::nullopt};
        if (last) // it went between that sight and the change it made
            sku.seen.goneAt = sku.seen.changedAt;
        seen.skus.append(sku);
    }
    return seen;
}

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/offerrows.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

// Characters no seller can type into a title, so that attributes need no escaping.
constexpr QChar kUnitSeparator(0x1f);
constexpr QChar kRecordSeparator(0x1e);

QString packed(const QList<SkuAttribute> &attributes)
{
    QStringList records;
    for (const SkuAttribute &attribute : attributes) {
        QString name = attribute.name;
        QString value = attribute.value;
        for (QString *text : {&name, &value})
            text->remove(kUnitSeparator).remove(kRecordSeparator);
        records.append(name + kUnitSeparator + value);
    }
    return records.join(kRecordSeparator);
}

QList<SkuAttribute> unpacked(const QString &text)
{
    QList<SkuAttribute> attributes;
    if (text.isEmpty())
        return attributes;
    const QStringList records = text.split(kRecordSeparator);
    for (const QString &record : records)
        attributes.append(
            {record.section(kUnitSeparator, 0, 0), record.section(kUnitSeparator, 1)});
    return attributes;
}

const Sku *skuOf(const Offer &offer, const SkuId &id)
{
    const auto it = std::ranges::find(offer.skus, id, &Sku::id);
    return it == offer.skus.cend() ? nullptr : &*it;
}

QList<OfferChange> changesBetween(const Offer &before, const Offer &after)
{
    using What = OfferChange::What;
    QList<OfferChange> changes;
    const auto oldPrice = leadingPrice(before);
    const auto newPrice = leadingPrice(after);
    if (oldPrice && newPrice && *oldPrice != *newPrice)
        changes.append({after.id, What::ListedPrice, {}, oldPrice, newPrice});
    if (before.stock && after.stock && *before.stock != *after.stock)
        changes.append({after.id, What::Stock, {}, {}, {}});
    if (!before.detailed || !after.detailed)
        return changes; // the first detail is a first sight of tiers and SKUs
    if (before.ladder != after.ladder)
        changes.append({after.id, What::Tiers, {}, {}, {}});
    for (const Sku &sku : after.skus) {
        const Sku *old = skuOf(before, sku.id);
        if (old && old->price && sku.price && *old->price != *sku.price)
            changes.append({after.id, What::SkuPrice, sku.id, old->price, sku.price});
    }
    return changes;
}

/// What an older answer may still add: it goes under what is known, not over it.
Offer filledIn(const Offer &known, const Offer &older)
{
    Offer filled = merged(older, known);
    filled.seenAt = known.seenAt;
    return filled;
}

/// A number another program wrote there means nothing to us.
Quote quoteIn(const QVariant &value)
{
    const int number = value.toInt();
    const bool known = number >= 0 && number <= static_cast<int>(Quote::TiersPerSku);
    return known ? static_cast<Quote>(number) : Quote::Unknown;
}

QString offerColumns()
{
    return u"o.id, o.offer_id, o.title, o.price_e4, o.price_min_e4, o.price_max_e4, o.moq, "
           "o.unit, o.stock, o.sales, o.sales_text, s.supplier_id, "
           "coalesce(nullif(s.name, ''), o.supplier_name), o.location, o.credit_level, "
           "o.mix_batch, o.image_url, o.detail_url, o.reference_price_e4, o.detailed, "
           "o.quote, o.last_seen FROM offer o LEFT JOIN supplier s ON s.id = o.supplier"_s;
}

QString placeholders(qsizetype count) { return QStringList(count, u"?"_s).join(u','); }

} // namespace

std::optional<Money> leadingPrice(const Offer &offer)
{
    return offer.price ? offer.price : offer.priceMin;
}

OfferRows::Stored OfferRows::read(const QSqlQuery &query)
{
    int i = 0;
    const auto next = [&query, &i] {
        return query.value(i++);
    };
    Stored stored;
    Offer &offer = stored.offer;
    stored.row = next().toLongLong();
    offer.id.value = next().toString();
    offer.title = next().toString();
    offer.price = moneyIn(next());
    offer.priceMin = moneyIn(next());
    offer.priceMax = moneyIn(next());
    offer.moq = integerIn(next());
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
    offer.detailed = next().toBool();
    offer.quote = quoteIn(next());
    offer.seenAt = next().toLongLong();
    return stored;
}

Result<void> OfferRows::loadParts(QList<Stored> &stored)
{
    if (stored.isEmpty())
        return {};
    QVariantList rows;
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < stored.size(); ++i) {
        if (!stored.at(i).offer.detailed)
            continue;
        rows.append(stored.at(i).row);
        places.insert(stored.at(i).row, i);
    }
    // Statements are kept by their text: ask in blocks of one size, the last filled with zeros.
    constexpr qsizetype kBlock = 64;
    for (qsizetype begin = 0; begin < rows.size(); begin += kBlock) {
        QVariantList block = rows.mid(begin, kBlock);
        while (block.size() < kBlock)
            block.append(0);
        const auto tiers = m_db.run(u"SELECT offer, min_quantity, max_quantity, price_e4 FROM tier "
                                    "WHERE offer IN ("_s
                                        + placeholders(kBlock)
                                        + u") ORDER BY offer, min_quantity"_s,
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
        const auto skus = m_db.run(u"SELECT offer, sku_id, code, price_e4, stock, attributes "
                                   "FROM sku WHERE position >= 0 AND offer IN ("_s
                                       + placeholders(kBlock) + u") ORDER BY offer, position"_s,
                                   block);
        if (!skus)
            return fail(skus.error());
        while ((*skus)->next()) {
            Offer &offer = stored[places.value((*skus)->value(0).toLongLong())].offer;
            offer.skus.append({SkuId{(*skus)->value(1).toString()}, (*skus)->value(2).toString(),
                               moneyIn((*skus)->value(3)), integerIn((*skus)->value(4)),
                               unpacked((*skus)->value(5).toString())});
        }
    }
    return {};
}

Result<std::optional<OfferRows::Stored>> OfferRows::load(const OfferId &id)
{
    const auto query = m_db.run(u"SELECT "_s + offerColumns() + u" WHERE o.offer_id = ?"_s,
                                {id.value});
    if (!query)
        return fail(query.error());
    if (!(*query)->next())
        return std::optional<Stored>{};
    QList<Stored> one{read(**query)};
    (*query)->finish();
    if (auto parts = loadParts(one); !parts)
        return fail(parts.error());
    return std::optional<Stored>(one.takeFirst());
}

Result<std::optional<qint64>> OfferRows::rowOf(const OfferId &id)
{
    return m_db.value(u"SELECT id FROM offer WHERE offer_id = ?"_s, {id.value})
        .map([](const std::optional<QVariant> &row) -> std::optional<qint64> {
            return row ? std::optional(row->toLongLong()) : std::nullopt;
        });
}

Result<qint64> OfferRows::supplierRow(const Supplier &supplier)
{
    // Written only when it is new or its name is: an unchanged seller costs one look.
    const auto found = m_db.run(u"SELECT id, name FROM supplier WHERE supplier_id = ?"_s,
                                {supplier.id.value});
    if (!found)
        return fail(found.error());
    if ((*found)->next()) {
        const qint64 row = (*found)->value(0).toLongLong();
        const bool same = supplier.name.isEmpty() || (*found)->value(1).toString() == supplier.name;
        (*found)->finish();
        if (!same) {
            const auto named = m_db.run(u"UPDATE supplier SET name = ? WHERE id = ?"_s,
                                        {supplier.name, row});
            if (!named)
                return fail(named.error());
        }
        return row;
    }
    return m_db
        .run(u"INSERT INTO supplier (supplier_id, name) VALUES (?, ?)"_s,
             {supplier.id.value, column(supplier.name)})
        .map([this](QSqlQuery *) { return m_db.lastInsertId().toLongLong(); });
}

Result<qint64> OfferRows::write(std::optional<qint64> row, const Offer &offer, bool changed,
                                UtcMs seenAt)
{
    std::optional<qint64> supplier;
    if (!offer.supplier.id.isEmpty()) {
        const auto found = supplierRow(offer.supplier);
        if (!found)
            return found;
        supplier = *found;
    }
    const std::optional<qint64> mix = offer.mixBatch
        ? std::optional<qint64>(*offer.mixBatch ? 1 : 0)
        : std::nullopt;
    QVariantList values{column(offer.title),
                        column(offer.price),
                        column(offer.priceMin),
                        column(offer.priceMax),
                        column(offer.moq),
                        column(offer.unit),
                        column(offer.stock),
                        column(offer.sales),
                        column(offer.salesText),
                        column(supplier),
                        column(offer.supplier.name),
                        column(offer.location),
                        column(offer.creditLevel),
                        column(mix),
                        column(offer.imageUrl),
                        column(offer.detailUrl),
                        column(offer.referencePrice),
                        offer.detailed ? 1 : 0,
                        static_cast<int>(offer.quote),
                        seenAt};
    if (row) {
        values.append({changed ? 1 : 0, seenAt, *row});
        return m_db
            .run(
                u"UPDATE offer SET title=?, price_e4=?, price_min_e4=?, price_max_e4=?, moq=?, "
                "unit=?, stock=?, sales=?, sales_text=?, supplier=?, supplier_name=?, location=?, "
                "credit_level=?, mix_batch=?, image_url=?, detail_url=?, reference_price_e4=?, "
                "detailed=?, quote=?, last_seen=?, changed_at = iif(?, ?, changed_at) WHERE id=?"_s,
                values)
            .map([row](QSqlQuery *) { return *row; });
    }
    values.append({seenAt, seenAt, offer.id.value});
    return m_db
        .run(u"INSERT INTO offer (title, price_e4, price_min_e4, price_max_e4, moq, unit, stock, "
             "sales, sales_text, supplier, supplier_name, location, credit_level, mix_batch, "
             "image_url, detail_url, reference_price_e4, detailed, quote, last_seen, changed_at, "
             "first_seen, offer_id) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
             values)
        .map([this](QSqlQuery *) { return m_db.lastInsertId().toLongLong(); });
}

Result<void> OfferRows::writeTiers(qint64 row, const Offer &before, const Offer &after,
                                   UtcMs seenAt)
{
    if (before.detailed && before.ladder == after.ladder)
        return {};
    if (const auto cleared = m_db.run(u"DELETE FROM tier WHERE offer = ?"_s, {row}); !cleared)
        return fail(cleared.error());
    QHash<qint64, Money> old;
    for (const PriceTier &tier : before.ladder.tiers())
        old.insert(tier.minQuantity, tier.price);
    for (const PriceTier &tier : after.ladder.tiers()) {
        const auto written = m_db.run(
            u"INSERT INTO tier (offer, min_quantity, max_quantity, price_e4) VALUES (?,?,?,?)"_s,
            {row, tier.minQuantity, column(tier.maxQuantity), tier.price.e4()});
        if (!written)
            return fail(written.error());
        const auto known = old.constFind(tier.minQuantity);
        const bool same = known != old.cend() && *known == tier.price;
        old.remove(tier.minQuantity);
        if (same)
            continue;
        if (auto noted = m_history.append(row, HistoryRows::ofTier(tier.minQuantity), seenAt,
                                          tier.price);
            !noted)
            return noted;
    }
    for (auto it = old.cbegin(); it != old.cend(); ++it) { // tiers that are no more
        if (auto noted = m_history.append(row, HistoryRows::ofTier(it.key()), seenAt, {}); !noted)
            return noted;
    }
    return {};
}

Result<void> OfferRows::writeSkus(qint64 row, const Offer &before, const Offer &after, UtcMs seenAt)
{
    if (before.detailed && before.skus == after.skus)
        return {};
    // A SKU that is gone keeps its row (its history hangs on it), at no position.
    if (const auto hidden = m_db.run(u"UPDATE sku SET position = -1 WHERE offer = ?"_s, {row});
        !hidden)
        return fail(hidden.error());
    for (qsizetype i = 0; i < after.skus.size(); ++i) {
        const Sku &sku = after.skus.at(i);
        const auto skuRow = m_db.run(
            u"INSERT INTO sku (offer, sku_id, position, code, price_e4, stock, attributes) "
            "VALUES (?,?,?,?,?,?,?) ON CONFLICT (offer, sku_id) DO UPDATE SET "
            "position = excluded.position, code = excluded.code, price_e4 = excluded.price_e4, "
            "stock = excluded.stock, attributes = excluded.attributes RETURNING id"_s,
            {row, sku.id.value, i, column(sku.code), column(sku.price), column(sku.stock),
             packed(sku.attributes)});
        if (!skuRow)
            return fail(skuRow.error());
        qint64 id = 0;
        while ((*skuRow)->next()) // to the end: RETURNING finishes its statement only then
            id = (*skuRow)->value(0).toLongLong();
        const Sku *old = skuOf(before, sku.id);
        if (old ? old->price == sku.price : !sku.price)
            continue;
        if (auto noted = m_history.append(row, HistoryRows::ofSku(id), seenAt, sku.price); !noted)
            return noted;
    }
    return {};
}

Result<void> OfferRows::save(const Offer &offer, UtcMs seenAt, SaveReport &report)
{
    const auto loaded = load(offer.id);
    if (!loaded)
        return fail(loaded.error());
    const bool known = loaded->has_value();
    const Offer before = known ? (*loaded)->offer : Offer{};
    const bool late = known && seenAt < before.seenAt;
    Offer after = late ? filledIn(before, offer) : merged(before, offer);
    after.seenAt = late ? before.seenAt : seenAt;

    const QList<OfferChange> changes = known ? changesBetween(before, after) : QList<OfferChange>{};
    const auto row = write(known ? std::optional((*loaded)->row) : std::nullopt, after,
                           !changes.isEmpty(), after.seenAt);
    if (!row)
        return fail(row.error());
    const auto price = leadingPrice(after);
    if (price && price != leadingPrice(before)) {
        if (auto noted = m_history.append(*row, HistoryRows::kListed, after.seenAt, price); !noted)
            return noted;
    }
    if (after.stock && after.stock != before.stock) {
        if (auto noted = m_history.appendStock(*row, after.seenAt, *after.stock); !noted)
            return noted;
    }
    if (after.detailed) {
        if (auto tiers = writeTiers(*row, before, after, after.seenAt); !tiers)
            return tiers;
        if (auto skus = writeSkus(*row, before, after, after.seenAt); !skus)
            return skus;
    }
    report.offers.append(after);
    report.changes.append(changes);
    if (!known)
        ++report.added;
    return {};
}

Result<QList<Offer>> OfferRows::find(const QList<OfferId> &ids)
{
    QList<Offer> offers;
    for (const OfferId &id : ids) {
        auto stored = load(id);
        if (!stored)
            return fail(stored.error());
        if (*stored)
            offers.append((*stored)->offer);
    }
    return offers;
}

Result<LibraryPage> OfferRows::query(const LibraryQuery &query)
{
    QStringList conditions{u"1"_s};
    QVariantList values;
    for (QString word : query.words) {
        word.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
        const QString pattern = u'%' + word + u'%';
        conditions.append(u"(o.title LIKE ? ESCAPE '\\' OR o.supplier_name LIKE ? ESCAPE '\\' "
                          "OR o.offer_id LIKE ? ESCAPE '\\')"_s);
        values.append({pattern, pattern, pattern});
    }
    const QString price = u"coalesce(o.price_e4, o.price_min_e4)"_s;
    if (query.priceMin) {
        conditions.append(price + u" >= ?"_s);
        values.append(query.priceMin->e4());
    }
    if (query.priceMax) {
        conditions.append(price + u" <= ?"_s);
        values.append(query.priceMax->e4());
    }
    if (!query.supplier.isEmpty()) {
        conditions.append(u"s.supplier_id = ?"_s);
        values.append(query.supplier.value);
    }
    QString order;
    switch (query.sort) {
    case SearchSort::Default:
        order = u"o.last_seen DESC"_s;
        break;
    case SearchSort::Sales:
        order = u"o.sales DESC NULLS LAST"_s;
        break;
    case SearchSort::PriceAscending:
        order = price + u" ASC NULLS LAST"_s;
        break;
    case SearchSort::PriceDescending:
        order = price + u" DESC NULLS LAST"_s;
        break;
    case SearchSort::Credit:
        order = u"nullif(o.credit_level, '') DESC NULLS LAST"_s;
        break;
    }
    const QString where = u" WHERE "_s + conditions.join(u" AND "_s);
    const auto total = m_db.value(
        u"SELECT count(*) FROM offer o LEFT JOIN supplier s ON s.id = o.supplier"_s + where,
        values);
    if (!total)
        return fail(total.error());
    LibraryPage page;
    page.total = *total ? (*total)->toLongLong() : 0;
    values.append({query.limit, query.offset});
    const auto rows = m_db.run(u"SELECT "_s + offerColumns() + where + u" ORDER BY "_s + order
                                   + u", o.offer_id LIMIT ? OFFSET ?"_s,
                               values);
    if (!rows)
        return fail(rows.error());
    QList<Stored> found;
    while ((*rows)->next())
        found.append(read(**rows));
    (*rows)->finish();
    if (auto parts = loadParts(found); !parts)
        return fail(parts.error());
    for (Stored &stored : found)
        page.offers.append(std::move(stored.offer));
    return page;
}

} // namespace sanjia

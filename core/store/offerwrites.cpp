// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/offerwrites.h"

#include "core/domain/collation.h"
#include "core/domain/cost.h"
#include "core/domain/pricehistory.h"
#include "core/store/offerchanges.h"
#include "core/store/skutext.h"

#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// What an older answer may still add: it goes under what is known, not over it.
Offer filledIn(const Offer &known, const Offer &older)
{
    Offer filled = merged(older, known);
    filled.seenAt = known.seenAt;
    return filled;
}

/// As it can be kept: a SKU told twice in one answer counts once, and attributes hold no
/// character that divides them in their column.
Offer keepable(Offer offer)
{
    QSet<SkuId> seen;
    offer.skus.removeIf([&seen](const Sku &sku) {
        const bool again = seen.contains(sku.id);
        seen.insert(sku.id);
        return again;
    });
    for (Sku &sku : offer.skus)
        sku.attributes = unpacked(packed(sku.attributes));
    return offer;
}

qsizetype placeOf(const QList<Sku> &skus, const SkuId &id)
{
    const auto it = std::ranges::find(skus, id, &Sku::id);
    return it == skus.cend() ? -1 : std::distance(skus.cbegin(), it);
}

bool sameNumbers(const StoredOffer &a, const StoredOffer &b)
{
    const auto numbers = [](const StoredOffer &of) {
        const Offer &o = of.offer;
        return std::tie(o.price, o.priceMin, o.moq, o.lot, o.stock, o.sales, o.supplier.id,
                        o.supplier.name, o.location, o.creditLevel, o.goneAt);
    };
    return numbers(a) == numbers(b) && priceBesideLadder(a.offer) == priceBesideLadder(b.offer);
}

bool sameText(const Offer &a, const Offer &b)
{
    const auto text = [](const Offer &o) {
        return std::tie(o.title, o.priceMax, o.unit, o.salesText, o.mixBatch, o.imageUrl,
                        o.detailUrl, o.referencePrice, o.quote);
    };
    return text(a) == text(b);
}

/// Whether both offers are found by the same words.
bool sameWords(const Offer &a, const Offer &b)
{
    return a.title == b.title
        && std::ranges::equal(a.skus, b.skus, [](const Sku &one, const Sku &other) {
               return one.code == other.code && one.attributes == other.attributes;
           });
}

} // namespace

Result<void> OfferWrites::writeNumbers(const StoredOffer &before, StoredOffer &after, bool changed)
{
    const bool known = before.row != 0;
    const UtcMs seenAt = after.offer.seenAt;
    if (known && sameNumbers(before, after) && !changed) {
        if (before.offer.seenAt == seenAt && before.detailedAt == after.detailedAt)
            return {};
        return m_db
            .run(u"UPDATE offer SET last_seen = ?, detailed_at = ? WHERE id = ?"_s,
                 {seenAt, column(after.detailedAt), after.row})
            .map([](QSqlQuery *) {});
    }
    const auto supplier = m_labels.row(after.offer.supplier);
    if (!supplier)
        return fail(supplier.error());
    const auto place = m_labels.row(after.offer.location);
    if (!place)
        return fail(place.error());
    const auto credit = m_labels.row(after.offer.creditLevel);
    if (!credit)
        return fail(credit.error());
    QVariantList values{seenAt,
                        column(after.offer.price),
                        column(after.offer.priceMin),
                        column(priceBesideLadder(after.offer)),
                        column(after.offer.moq),
                        column(after.offer.lot),
                        column(after.offer.stock),
                        column(after.offer.sales),
                        column(*supplier),
                        column(*place),
                        column(*credit),
                        column(after.detailedAt),
                        column(after.offer.goneAt)};
    if (known) {
        const auto had = leadingPrice(before.offer);
        const bool moved = had && leadingPrice(after.offer) != had;
        values.append({moved ? 1 : 0, changed ? 1 : 0, seenAt, after.row});
        return m_db
            .run(
                u"UPDATE offer SET last_seen=?, price_e4=?, price_min_e4=?, base_e4=?, moq=?, "
                "lot=?, stock=?, sales=?, supplier=?, place=?, credit=?, detailed_at=?, gone_at=?, "
                "price_changes = price_changes + ?, changed_at = iif(?, ?, changed_at) WHERE id=?"_s,
                values)
            .map([](QSqlQuery *) {});
    }
    values.append({seenAt, seenAt, after.offer.id.value});
    return m_db
        .run(u"INSERT INTO offer (last_seen, price_e4, price_min_e4, base_e4, moq, lot, stock, "
             u"sales, "
             "supplier, place, credit, detailed_at, gone_at, changed_at, first_seen, offer_id) "
             "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
             values)
        .map([this, &after](QSqlQuery *) { after.row = m_db.lastInsertId().toLongLong(); });
}

Result<void> OfferWrites::writeText(const StoredOffer &before, const StoredOffer &after)
{
    const bool known = before.row != 0;
    if (known && sameText(before.offer, after.offer))
        return {};
    const Offer &offer = after.offer;
    const std::optional<qint64> mix = offer.mixBatch
        ? std::optional<qint64>(*offer.mixBatch ? 1 : 0)
        : std::nullopt;
    const auto written = m_db.run(
        u"INSERT OR REPLACE INTO offer_text (offer, title, price_max_e4, unit, sales_text, "
        "mix_batch, image_url, detail_url, reference_price_e4, quote) "
        "VALUES (?,?,?,?,?,?,?,?,?,?)"_s,
        {after.row, column(offer.title), column(offer.priceMax), column(offer.unit),
         column(offer.salesText), column(mix), column(offer.imageUrl), column(offer.detailUrl),
         column(offer.referencePrice), static_cast<int>(offer.quote)});
    if (!written)
        return fail(written.error());
    if (known && before.offer.title == offer.title)
        return {};
    m_touched.titles = true;
    return m_db
        .run(u"INSERT OR REPLACE INTO title_order (offer, sort_key) VALUES (?, ?)"_s,
             {after.row, sortKeyOf(offer.title)})
        .map([](QSqlQuery *) {});
}

Result<void> OfferWrites::writeHistory(const Offer &before, const StoredOffer &after)
{
    const UtcMs at = after.offer.seenAt;
    const auto price = leadingPrice(after.offer);
    if (price && price != leadingPrice(before)) {
        if (auto noted = m_history.append(after.row, HistoryRows::kListed, at, price); !noted)
            return noted;
    }
    if (after.offer.stock && after.offer.stock != before.stock) {
        if (auto noted = m_history.appendCount(after.row, HistoryRows::kStock, at,
                                               after.offer.stock);
            !noted)
            return noted;
    }
    if (before.sales && after.offer.sales && after.offer.sales != before.sales) {
        if (auto noted = m_history.noteSales(after.row, before.seenAt, before.sales, at,
                                             *after.offer.sales);
            !noted)
            return noted;
    }
    if (after.offer.moq && after.offer.moq != before.moq) {
        if (auto noted = m_history.appendCount(after.row, HistoryRows::kMoq, at, after.offer.moq);
            !noted)
            return noted;
    }
    return {};
}

Result<void> OfferWrites::writeTiers(const Offer &before, const StoredOffer &after)
{
    if (before.ladder == after.offer.ladder)
        return {};
    if (const auto cleared = m_db.run(u"DELETE FROM tier WHERE offer = ?"_s, {after.row}); !cleared)
        return fail(cleared.error());
    QHash<qint64, Money> old;
    for (const PriceTier &tier : before.ladder.tiers())
        old.insert(tier.minQuantity, tier.price);
    const UtcMs at = after.offer.seenAt;
    for (const PriceTier &tier : after.offer.ladder.tiers()) {
        const auto written = m_db.run(
            u"INSERT INTO tier (offer, min_quantity, max_quantity, price_e4) VALUES (?,?,?,?)"_s,
            {after.row, tier.minQuantity, column(tier.maxQuantity), tier.price.e4()});
        if (!written)
            return fail(written.error());
        const auto known = old.constFind(tier.minQuantity);
        const bool same = known != old.cend() && *known == tier.price;
        old.remove(tier.minQuantity);
        if (same)
            continue;
        if (auto noted = m_history.append(after.row, HistoryRows::ofTier(tier.minQuantity), at,
                                          tier.price);
            !noted)
            return noted;
    }
    for (auto it = old.cbegin(); it != old.cend(); ++it) { // tiers that are no more
        if (auto noted = m_history.append(after.row, HistoryRows::ofTier(it.key()), at, {}); !noted)
            return noted;
    }
    return {};
}

Result<void> OfferWrites::writeSku(const StoredOffer &before, StoredOffer &after, qsizetype index,
                                   qsizetype oldIndex)
{
    const Sku &sku = after.offer.skus.at(index);
    const Sku *old = oldIndex < 0 ? nullptr : &before.offer.skus.at(oldIndex);
    const UtcMs at = after.offer.seenAt;
    const bool changed = !old || old->price != sku.price || old->stock != sku.stock;
    qint64 row = 0;
    if (old) {
        row = before.skuRows.at(oldIndex);
        if (index != oldIndex || *old != sku) {
            const auto written = m_db.run(
                u"UPDATE sku SET position=?, code=?, price_e4=?, stock=?, attributes=?, "
                "changed_at = iif(?, ?, changed_at) WHERE id=?"_s,
                {index, column(sku.code), column(sku.price), column(sku.stock),
                 column(packed(sku.attributes)), changed ? 1 : 0, at, row});
            if (!written)
                return fail(written.error());
        }
    } else {
        const auto written = m_db.run(
            u"INSERT INTO sku (offer, sku_id, position, code, price_e4, stock, attributes, "
            "first_seen, changed_at) VALUES (?,?,?,?,?,?,?,?,?) "
            "ON CONFLICT (offer, sku_id) DO UPDATE SET position = excluded.position, "
            "code = excluded.code, price_e4 = excluded.price_e4, stock = excluded.stock, "
            "attributes = excluded.attributes, changed_at = excluded.changed_at, "
            "last_seen = NULL RETURNING id"_s,
            {after.row, column(sku.id.value), index, column(sku.code), column(sku.price),
             column(sku.stock), column(packed(sku.attributes)), at, at});
        if (!written)
            return fail(written.error());
        while ((*written)->next()) // to the end: RETURNING finishes its statement only then
            row = (*written)->value(0).toLongLong();
    }
    after.skuRows.append(row);
    if (old ? old->price != sku.price : sku.price.has_value()) {
        if (auto noted = m_history.append(after.row, HistoryRows::ofSku(row), at, sku.price);
            !noted)
            return noted;
    }
    if (old ? old->stock != sku.stock : sku.stock.has_value())
        return m_history.appendCount(after.row, HistoryRows::ofSku(row), at, sku.stock);
    return {};
}

Result<void> OfferWrites::hideSku(const StoredOffer &before, const StoredOffer &after,
                                  qsizetype oldIndex)
{
    // A SKU that is gone keeps its row (its history hangs on it), at no position.
    const Sku &old = before.offer.skus.at(oldIndex);
    const qint64 row = before.skuRows.at(oldIndex);
    const UtcMs at = after.offer.seenAt;
    const auto hidden = m_db.run(
        u"UPDATE sku SET position = -1, last_seen = ?, changed_at = ? WHERE id = ?"_s,
        {column(before.detailedAt), at, row});
    if (!hidden)
        return fail(hidden.error());
    if (old.price) {
        if (auto noted = m_history.append(after.row, HistoryRows::ofSku(row), at, {}); !noted)
            return noted;
    }
    if (old.stock)
        return m_history.appendCount(after.row, HistoryRows::ofSku(row), at, {});
    return {};
}

Result<void> OfferWrites::writeSkus(const StoredOffer &before, StoredOffer &after)
{
    if (before.offer.skus == after.offer.skus)
        return {};
    after.skuRows.clear();
    for (qsizetype i = 0; i < after.offer.skus.size(); ++i) {
        const qsizetype old = placeOf(before.offer.skus, after.offer.skus.at(i).id);
        if (auto written = writeSku(before, after, i, old); !written)
            return written;
    }
    for (qsizetype i = 0; i < before.offer.skus.size(); ++i) {
        if (placeOf(after.offer.skus, before.offer.skus.at(i).id) >= 0)
            continue;
        if (auto hidden = hideSku(before, after, i); !hidden)
            return hidden;
    }
    return {};
}

Result<void> OfferWrites::writeIndex(const StoredOffer &before, const StoredOffer &after)
{
    const bool known = before.row != 0;
    if (known && sameWords(before.offer, after.offer))
        return {};
    const QString terms = SearchIndex::termsOf(after.offer.title, after.offer.skus);
    if (known) {
        const QString had = SearchIndex::termsOf(before.offer.title, before.offer.skus);
        if (had == terms)
            return {};
        if (auto taken = m_index.take(after.row, had); !taken)
            return taken;
    }
    return m_index.put(after.row, terms);
}

Result<void> OfferWrites::saveOne(const Offer &seen, UtcMs seenAt, SaveReport &report)
{
    const StoredOffer before = m_known.value(seen.id);
    const bool known = before.row != 0;
    const bool late = known && seenAt < before.offer.seenAt;
    StoredOffer after = before;
    after.offer = late ? filledIn(before.offer, seen) : merged(before.offer, seen);
    after.offer.seenAt = late ? before.offer.seenAt : seenAt;
    after.offer.goneAt = before.offer.goneAt; // ours to tell, no answer's
    if (seen.detailed && (!late || !before.detailedAt))
        after.detailedAt = seenAt;

    QList<OfferChange> changes = known ? changesBetween(before.offer, after.offer)
                                       : QList<OfferChange>();
    const bool back = before.offer.goneAt && !late && seenAt >= *before.offer.goneAt;
    if (back) {
        after.offer.goneAt.reset();
        OfferChange change;
        change.offer = seen.id;
        change.what = OfferChange::What::Back;
        changes.append(change);
    }
    if (auto done = writeNumbers(before, after, !changes.isEmpty()); !done)
        return done;
    if (auto done = writeText(before, after); !done)
        return done;
    if (auto done = writeHistory(before.offer, after); !done)
        return done;
    if (after.offer.detailed) {
        if (auto done = writeTiers(before.offer, after); !done)
            return done;
        if (auto done = writeSkus(before, after); !done)
            return done;
    }
    if (auto done = writeIndex(before, after); !done)
        return done;
    if (back) {
        if (auto noted = m_history.appendCount(after.row, HistoryRows::kPresence, seenAt, 1);
            !noted)
            return noted;
    }
    // A poll costs no row, but that nobody polled for long does: nothing else would tell it.
    const bool followed = !known || before.offer.goneAt
        || seenAt - before.offer.seenAt <= kUnseenAfter;
    if (!followed) {
        if (auto noted = m_history.appendCount(after.row, HistoryRows::kUnseen, before.offer.seenAt,
                                               seenAt);
            !noted)
            return noted;
    }
    m_touched.rows.push_back(static_cast<qint32>(after.row));
    m_known.insert(seen.id, after);
    report.offers.append(after.offer);
    report.changes.append(changes);
    if (!known)
        ++report.added;
    return {};
}

Result<SaveReport> OfferWrites::save(const QList<Offer> &offers, UtcMs seenAt)
{
    QList<OfferId> ids;
    for (const Offer &offer : offers)
        ids.append(offer.id);
    auto known = m_reads.stored(ids);
    if (!known)
        return fail(known.error());
    m_known = *std::move(known);
    SaveReport report;
    for (const Offer &offer : offers) {
        if (auto saved = saveOne(keepable(offer), seenAt, report); !saved)
            return fail(saved.error());
    }
    return report;
}

Result<SaveReport> OfferWrites::markGone(const QList<OfferId> &ids, UtcMs at)
{
    const auto known = m_reads.stored(ids);
    if (!known)
        return fail(known.error());
    SaveReport report;
    QSet<OfferId> done;
    for (const OfferId &id : ids) {
        const auto it = known->constFind(id);
        if (it == known->cend() || done.contains(id))
            continue;
        done.insert(id);
        report.offers.append(it->offer);
        if (it->offer.goneAt || at < it->offer.seenAt)
            continue;
        report.offers.last().goneAt = at;
        const auto marked = m_db.run(u"UPDATE offer SET gone_at = ?, changed_at = ? WHERE id = ?"_s,
                                     {at, at, it->row});
        if (!marked)
            return fail(marked.error());
        if (auto noted = m_history.appendCount(it->row, HistoryRows::kPresence, at, 0); !noted)
            return fail(noted.error());
        OfferChange change;
        change.offer = id;
        change.what = OfferChange::What::Gone;
        report.changes.append(change);
        m_touched.rows.push_back(static_cast<qint32>(it->row));
    }
    return report;
}

Result<Touched> OfferWrites::finish()
{
    const auto counted = m_db.run(
        u"UPDATE library_state SET generation = generation + 1 RETURNING generation"_s);
    if (!counted)
        return fail(counted.error());
    while ((*counted)->next())
        m_touched.generation = (*counted)->value(0).toLongLong();
    m_touched.labels = m_labels.changed();
    return std::move(m_touched);
}

} // namespace sanjia

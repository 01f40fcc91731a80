// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/offerchanges.h"

#include "core/store/offerreads.h"

#include <QHash>
#include <QMap>

namespace sanjia {

namespace {

using What = OfferChange::What;

OfferChange changeOf(const Offer &offer, What what, const SkuId &sku = {})
{
    OfferChange change;
    change.offer = offer.id;
    change.what = what;
    change.sku = sku;
    return change;
}

class Comparison
{
public:
    Comparison(const Offer &before, const Offer &after) : m_before(before), m_after(after) {}

    QList<OfferChange> made()
    {
        prices(What::ListedPrice, {}, leadingPrice(m_before), leadingPrice(m_after));
        counts(What::Stock, {}, m_before.stock, m_after.stock);
        counts(What::Moq, {}, m_before.moq, m_after.moq);
        if (m_before.detailed && m_after.detailed) {
            tiers();
            skus();
        }
        return m_changes;
    }

private:
    void prices(What what, const SkuId &sku, std::optional<Money> before,
                std::optional<Money> after)
    {
        if (!before || !after || *before == *after)
            return;
        OfferChange change = changeOf(m_after, what, sku);
        change.oldPrice = before;
        change.newPrice = after;
        m_changes.append(change);
    }

    void counts(What what, const SkuId &sku, std::optional<qint64> before,
                std::optional<qint64> after)
    {
        if (!before || !after || *before == *after)
            return;
        OfferChange change = changeOf(m_after, what, sku);
        change.oldCount = before;
        change.newCount = after;
        m_changes.append(change);
    }

    void tiers()
    {
        if (m_before.ladder == m_after.ladder)
            return;
        struct Pair
        {
            const PriceTier *before = nullptr;
            const PriceTier *after = nullptr;
        };
        QMap<qint64, Pair> starts;
        for (const PriceTier &tier : m_before.ladder.tiers())
            starts[tier.minQuantity].before = &tier;
        for (const PriceTier &tier : m_after.ladder.tiers())
            starts[tier.minQuantity].after = &tier;
        for (auto it = starts.cbegin(); it != starts.cend(); ++it) {
            const auto priceOf = [](const PriceTier *tier) {
                return tier ? std::optional(tier->price) : std::nullopt;
            };
            // An end that moves because the next tier does is told by that one's start.
            if (priceOf(it->before) == priceOf(it->after))
                continue;
            OfferChange change = changeOf(m_after, What::Tier);
            change.minQuantity = it.key();
            change.oldPrice = priceOf(it->before);
            change.newPrice = priceOf(it->after);
            m_changes.append(change);
        }
    }

    void skus()
    {
        if (m_before.skus == m_after.skus)
            return;
        QHash<SkuId, const Sku *> old;
        for (const Sku &sku : m_before.skus)
            old.insert(sku.id, &sku);
        for (const Sku &sku : m_after.skus) {
            const Sku *known = old.take(sku.id);
            if (!known) {
                m_changes.append(changeOf(m_after, What::SkuAdded, sku.id));
                m_changes.last().newPrice = sku.price;
                continue;
            }
            prices(What::SkuPrice, sku.id, known->price, sku.price);
            counts(What::Stock, sku.id, known->stock, sku.stock);
        }
        for (const Sku &sku : m_before.skus) {
            if (!old.contains(sku.id))
                continue;
            m_changes.append(changeOf(m_after, What::SkuRemoved, sku.id));
            m_changes.last().oldPrice = sku.price;
        }
    }

    const Offer &m_before;
    const Offer &m_after;
    QList<OfferChange> m_changes;
};

} // namespace

QList<OfferChange> changesBetween(const Offer &before, const Offer &after)
{
    return Comparison(before, after).made();
}

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/quotation.h"

#include <algorithm>

namespace sanjia {

namespace {

/// Cheapest SKU with a price; one known to be sold out counts only when all of them are.
const Sku *cheapestSku(const Offer &offer)
{
    const Sku *best = nullptr;
    const auto soldOut = [](const Sku &sku) {
        return sku.stock && *sku.stock <= 0;
    };
    for (const Sku &sku : offer.skus) {
        if (!sku.price)
            continue;
        if (!best || (soldOut(*best) && !soldOut(sku))
            || (soldOut(*best) == soldOut(sku) && *sku.price < *best->price))
            best = &sku;
    }
    return best;
}

/// Whether a chosen SKU costs what it says itself.
bool hasOwnPrice(const Offer &offer, const Sku *chosen)
{
    if (!chosen || !chosen->price)
        return false;
    return !quotesOneLadder(offer.quote) || offer.ladder.isEmpty();
}

} // namespace

bool quotesOneLadder(Quote quote) { return quote == Quote::Offer || quote == Quote::OfferWithSkus; }

Quotation::Quotation(const Offer &offer, const Sku *chosen)
    : m_offer(&offer), m_chosen(chosen), m_ownPrice(hasOwnPrice(offer, chosen))
{
}

std::optional<Quotation> Quotation::of(const Offer &offer, const SkuId &sku)
{
    if (sku.isEmpty())
        return Quotation(offer, nullptr);
    const auto it = std::ranges::find(offer.skus, sku, &Sku::id);
    return it == offer.skus.cend() ? std::nullopt : std::optional(Quotation(offer, &*it));
}

qint64 Quotation::firstTier() const
{
    return usesLadder() ? m_offer->ladder.tiers().first().minQuantity : 1;
}

qint64 Quotation::least() const { return std::max(m_offer->moq.value_or(1), firstTier()); }

std::optional<Quotation::UnitPrice> Quotation::priceAt(qint64 pieces) const
{
    if (m_ownPrice)
        return UnitPrice{*m_chosen->price, CostBasis::Sku, m_chosen->id};
    if (const auto price = m_offer->ladder.priceAt(pieces))
        return UnitPrice{*price, CostBasis::Tier, {}};
    if (!m_chosen) {
        if (const Sku *sku = cheapestSku(*m_offer))
            return UnitPrice{*sku->price, CostBasis::Sku, sku->id};
    }
    if (m_offer->price)
        return UnitPrice{*m_offer->price, CostBasis::Price, {}};
    // A row that tells only "10.00-50.00": the lower end is what the seller advertises.
    if (m_offer->priceMin)
        return UnitPrice{*m_offer->priceMin, CostBasis::Price, {}};
    return std::nullopt;
}

std::optional<qint64> Quotation::stock() const
{
    return m_chosen ? m_chosen->stock : m_offer->stock;
}

void Quotation::lookAhead(Cost &cost, qint64 pieces) const
{
    const std::optional<Money> now = cost.unit.times(pieces);
    if (!usesLadder() || !now)
        return;
    for (const PriceTier &tier : m_offer->ladder.tiers()) {
        if (tier.minQuantity <= pieces)
            continue;
        const auto start = orderable(tier.minQuantity, 1, m_offer->lot);
        if (!start || (tier.maxQuantity && *start > *tier.maxQuantity))
            continue; // no whole number of lots lies in it
        if (!cost.nextTier && tier.price < cost.unit) {
            cost.nextTier = tier;
            cost.toNextTier = *start - pieces;
        }
        const std::optional<Money> sum = tier.price.times(*start);
        if (!sum || *sum >= cost.betterLine.value_or(*now))
            continue;
        cost.betterQuantity = start;
        cost.betterLine = sum;
    }
}

std::optional<Money> priceBesideLadder(const Offer &offer)
{
    if (const Sku *sku = cheapestSku(offer))
        return sku->price;
    return offer.price ? offer.price : offer.priceMin;
}

} // namespace sanjia

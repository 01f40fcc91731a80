// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cost.h"

#include <algorithm>

namespace sanjia {

namespace {

struct UnitPrice
{
    Money price;
    CostBasis basis = CostBasis::Price;
    SkuId sku;
};

const Sku *findSku(const Offer &offer, const SkuId &id)
{
    const auto it = std::ranges::find(offer.skus, id, &Sku::id);
    return it == offer.skus.cend() ? nullptr : &*it;
}

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
    const bool oneLadder = offer.quote == Quote::Offer || offer.quote == Quote::OfferWithSkus;
    return !oneLadder || offer.ladder.isEmpty();
}

std::optional<UnitPrice> unitPriceAt(const Offer &offer, qint64 quantity, const Sku *chosen)
{
    if (hasOwnPrice(offer, chosen))
        return UnitPrice{*chosen->price, CostBasis::Sku, chosen->id};
    if (const auto price = offer.ladder.priceAt(quantity))
        return UnitPrice{*price, CostBasis::Tier, {}};
    if (!chosen) {
        if (const Sku *sku = cheapestSku(offer))
            return UnitPrice{*sku->price, CostBasis::Sku, sku->id};
    }
    if (offer.price)
        return UnitPrice{*offer.price, CostBasis::Price, {}};
    // A row that tells only "10.00-50.00": the lower end is what the seller advertises.
    if (offer.priceMin)
        return UnitPrice{*offer.priceMin, CostBasis::Price, {}};
    return std::nullopt;
}

/// What a larger order would bring: a lower price per piece, or even a lower sum.
void lookAhead(Cost &cost, const PriceLadder &ladder)
{
    for (const PriceTier &tier : ladder.tiers()) {
        if (tier.minQuantity <= cost.orderQuantity)
            continue;
        if (!cost.nextTier && tier.price < cost.unit)
            cost.nextTier = tier;
        const std::optional<Money> line = tier.price.times(tier.minQuantity);
        if (!line || *line >= cost.betterLine.value_or(cost.line))
            continue;
        cost.betterQuantity = tier.minQuantity;
        cost.betterLine = line;
    }
}

} // namespace

std::optional<Cost> costAt(const Offer &offer, qint64 quantity, const SkuId &skuId)
{
    if (quantity < 1)
        return std::nullopt;
    const Sku *chosen = nullptr;
    if (!skuId.isEmpty()) {
        chosen = findSku(offer, skuId);
        if (!chosen)
            return std::nullopt;
    }
    Cost cost;
    cost.quantity = quantity;
    cost.orderQuantity = std::max(quantity, offer.moq.value_or(1));
    if (!hasOwnPrice(offer, chosen) && !offer.ladder.isEmpty())
        cost.orderQuantity = std::max(cost.orderQuantity, offer.ladder.tiers().first().minQuantity);

    const std::optional<UnitPrice> unit = unitPriceAt(offer, cost.orderQuantity, chosen);
    if (!unit)
        return std::nullopt;
    const std::optional<Money> line = unit->price.times(cost.orderQuantity);
    if (!line)
        return std::nullopt;
    cost.unit = unit->price;
    cost.line = *line;
    cost.basis = unit->basis;
    cost.sku = unit->sku;
    if (cost.basis == CostBasis::Tier)
        lookAhead(cost, offer.ladder);
    const std::optional<qint64> stock = chosen ? chosen->stock : offer.stock;
    if (stock)
        cost.stockSuffices = *stock >= cost.orderQuantity;
    return cost;
}

std::optional<Money> priceBesideLadder(const Offer &offer)
{
    if (const Sku *sku = cheapestSku(offer))
        return sku->price;
    return offer.price ? offer.price : offer.priceMin;
}

std::optional<PlainCost> plainCostAt(const CostNumbers &numbers, qint64 quantity)
{
    if (quantity < 1)
        return std::nullopt;
    qint64 ordered = std::max(quantity, numbers.moq.value_or(1));
    if (!numbers.tiers.empty())
        ordered = std::max(ordered, numbers.tiers.front().minQuantity);
    std::optional<Money> unit = numbers.besideLadder;
    for (const PriceTier &tier : numbers.tiers) {
        if (ordered >= tier.minQuantity && (!tier.maxQuantity || ordered <= *tier.maxQuantity))
            unit = tier.price;
    }
    if (!unit)
        return std::nullopt;
    const std::optional<Money> line = unit->times(ordered);
    return line ? std::optional(PlainCost{*unit, *line}) : std::nullopt;
}

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cost.h"

#include "core/domain/quotation.h"

#include <algorithm>
#include <limits>

namespace sanjia {

std::optional<qint64> orderable(qint64 quantity, qint64 least, std::optional<qint64> lot)
{
    const qint64 pieces = std::max(quantity, least);
    const qint64 beyond = lot && *lot > 1 ? pieces % *lot : 0;
    if (beyond == 0)
        return pieces;
    const qint64 missing = *lot - beyond;
    if (pieces > std::numeric_limits<qint64>::max() - missing)
        return std::nullopt;
    return pieces + missing;
}

std::optional<Cost> costAt(const Offer &offer, qint64 quantity, const SkuId &sku)
{
    if (quantity < 1)
        return std::nullopt;
    const std::optional<Quotation> quotation = Quotation::of(offer, sku);
    if (!quotation)
        return std::nullopt;
    const auto ordered = orderable(quantity, quotation->least(), offer.lot);
    if (!ordered)
        return std::nullopt;
    const auto unit = quotation->priceAt(*ordered);
    const auto line = unit ? unit->price.times(*ordered) : std::nullopt;
    if (!line)
        return std::nullopt;
    Cost cost;
    cost.quantity = quantity;
    cost.orderQuantity = *ordered;
    cost.unit = unit->price;
    cost.line = *line;
    cost.basis = unit->basis;
    cost.sku = unit->sku;
    quotation->lookAhead(cost, *ordered);
    if (const auto stock = quotation->stock())
        cost.stockSuffices = *stock >= *ordered;
    return cost;
}

std::optional<PlainCost> plainCostAt(const CostNumbers &numbers, qint64 quantity)
{
    if (quantity < 1)
        return std::nullopt;
    qint64 least = numbers.moq.value_or(1);
    if (!numbers.tiers.empty())
        least = std::max(least, numbers.tiers.front().minQuantity);
    const auto ordered = orderable(quantity, least, numbers.lot);
    if (!ordered)
        return std::nullopt;
    std::optional<Money> unit = numbers.besideLadder;
    for (const PriceTier &tier : numbers.tiers) {
        if (*ordered >= tier.minQuantity && (!tier.maxQuantity || *ordered <= *tier.maxQuantity))
            unit = tier.price;
    }
    if (!unit)
        return std::nullopt;
    const std::optional<Money> line = unit->times(*ordered);
    return line ? std::optional(PlainCost{*unit, *line}) : std::nullopt;
}

} // namespace sanjia

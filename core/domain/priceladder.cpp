// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/priceladder.h"

#include <algorithm>

namespace sanjia {

Result<PriceLadder> PriceLadder::make(QList<PriceTier> tiers)
{
    std::ranges::stable_sort(tiers, {}, &PriceTier::minQuantity);
    PriceLadder ladder;
    for (const PriceTier &tier : std::as_const(tiers)) {
        if (tier.minQuantity < 1)
            return fail(ErrorKind::BadAnswer, {}, QStringLiteral("tier starts below 1"));
        if (tier.maxQuantity && *tier.maxQuantity < tier.minQuantity)
            return fail(ErrorKind::BadAnswer, {}, QStringLiteral("tier ends before it starts"));
        if (tier.price.isNegative())
            return fail(ErrorKind::BadAnswer, {}, QStringLiteral("tier price below zero"));
        if (!ladder.m_tiers.isEmpty()) {
            PriceTier &previous = ladder.m_tiers.last();
            if (previous.minQuantity == tier.minQuantity) {
                if (previous.price == tier.price) {
                    // Told twice, once with less reach: the wider telling holds.
                    if (!tier.maxQuantity
                        || (previous.maxQuantity && *tier.maxQuantity > *previous.maxQuantity))
                        previous.maxQuantity = tier.maxQuantity;
                    continue;
                }
                return fail(ErrorKind::BadAnswer, {},
                            QStringLiteral("two prices from one quantity"));
            }
            if (!previous.maxQuantity || *previous.maxQuantity >= tier.minQuantity)
                previous.maxQuantity = tier.minQuantity - 1;
        }
        ladder.m_tiers.append(tier);
    }
    return ladder;
}

std::optional<Money> PriceLadder::priceAt(qint64 quantity) const
{
    for (const PriceTier &tier : m_tiers) {
        if (quantity >= tier.minQuantity && (!tier.maxQuantity || quantity <= *tier.maxQuantity))
            return tier.price;
    }
    return std::nullopt;
}

} // namespace sanjia

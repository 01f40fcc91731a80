// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cost.h"

#include <optional>

namespace sanjia {

/// Whether the offer's ladder counts for all its variants, by the pieces of all of them.
[[nodiscard]] bool quotesOneLadder(Quote quote);

/// The prices of an offer that count for one of its variants (or for any, without a SKU), and the
/// conditions on them: what a cost and an order of many lines are both worked out with. It refers
/// to the offer, which must outlive it.
class Quotation
{
public:
    struct UnitPrice
    {
        Money price;
        CostBasis basis = CostBasis::Price;
        SkuId sku; ///< with CostBasis::Sku
    };

    /// Nothing for a SKU that the offer does not have.
    [[nodiscard]] static std::optional<Quotation> of(const Offer &offer, const SkuId &sku);

    /// Whether the offer's ladder counts, not a price of the SKU's own.
    [[nodiscard]] bool usesLadder() const { return !m_ownPrice && !m_offer->ladder.isEmpty(); }
    /// Where the ladder begins, 1 where it does not count.
    [[nodiscard]] qint64 firstTier() const;
    /// The larger of MOQ and first tier.
    [[nodiscard]] qint64 least() const;
    /// Per piece when `pieces` are ordered.
    [[nodiscard]] std::optional<UnitPrice> priceAt(qint64 pieces) const;
    /// Of the SKU, or of the offer when none is chosen.
    [[nodiscard]] std::optional<qint64> stock() const;
    /// Puts into `cost` what more than `pieces` at its unit price would bring: a lower price per
    /// piece, or even a lower sum.
    void lookAhead(Cost &cost, qint64 pieces) const;

private:
    Quotation(const Offer &offer, const Sku *chosen);

    const Offer *m_offer;
    const Sku *m_chosen; ///< null: none
    bool m_ownPrice;
};

} // namespace sanjia

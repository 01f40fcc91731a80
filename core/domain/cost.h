// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"

#include <optional>
#include <span>

namespace sanjia {

/// Which of an offer's prices a cost was made from.
enum class CostBasis { Tier, Sku, Price };

/// What an order of about `quantity` pieces really costs.
struct Cost
{
    qint64 quantity = 0; ///< as asked
    /// As it must be ordered: at least the MOQ and the first tier, in whole lots.
    qint64 orderQuantity = 0;
    Money unit; ///< per piece at orderQuantity
    Money line; ///< unit × orderQuantity
    CostBasis basis = CostBasis::Price;
    SkuId sku; ///< whose price it is, with CostBasis::Sku
    std::optional<PriceTier> nextTier; ///< the next cheaper step above orderQuantity
    std::optional<qint64> toNextTier; ///< pieces missing to the least order that reaches it
    std::optional<qint64> betterQuantity; ///< more pieces that cost less in total
    std::optional<Money> betterLine;
    std::optional<bool> stockSuffices; ///< unknown when the stock is

    friend bool operator==(const Cost &, const Cost &) = default;
};

/// The cost of `quantity` (≥ 1) pieces of `offer`, of its variant `sku` if one is given: its own
/// price where it has one, unless the offer quotes one ladder for all its variants. Without a SKU
/// the ladder's price counts first, then that of the cheapest SKU in stock, then the listed price.
/// What is sold in lots is ordered in whole ones; MOQ and tiers are told in pieces all the same.
/// A better quantity is one that the ladder prices: in a hole the price is a guess, no promise.
/// Nothing when the offer has no price that reaches this quantity, the SKU is unknown, or quantity
/// or sum leave their range. Pure arithmetic: no clock, no locale.
[[nodiscard]] std::optional<Cost> costAt(const Offer &offer, qint64 quantity,
                                         const SkuId &sku = {});

/// What a piece of `offer` costs where its ladder says nothing: the cheapest SKU in stock, else the
/// listed price, else the lower end of the listed range.
[[nodiscard]] std::optional<Money> priceBesideLadder(const Offer &offer);

/// The least order of `quantity` pieces or more, `least` or more, in whole lots where there are
/// any; nothing when no number is large enough.
[[nodiscard]] std::optional<qint64> orderable(qint64 quantity, qint64 least,
                                              std::optional<qint64> lot);

/// What costAt() makes of a whole offer, from the few numbers that it depends on, so that a million
/// can be worked out without a million offers in memory.
struct CostNumbers
{
    std::optional<qint64> moq;
    std::optional<qint64> lot;
    std::span<const PriceTier> tiers; ///< a valid ladder's
    std::optional<Money> besideLadder; ///< priceBesideLadder()
};

/// What remains of a Cost where thousands are sorted: no reasons, no terms.
struct PlainCost
{
    Money unit;
    Money line;
    friend bool operator==(const PlainCost &, const PlainCost &) = default;
};

/// The same unit and line as costAt() gives without a SKU, and nothing where it gives nothing.
[[nodiscard]] std::optional<PlainCost> plainCostAt(const CostNumbers &numbers, qint64 quantity);

} // namespace sanjia

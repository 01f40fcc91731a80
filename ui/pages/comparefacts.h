// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/foreigncurrency.h"
#include "core/domain/priceseries.h"
#include "core/services/comparison.h"

#include <QString>

#include <optional>

/// The facts of a comparison: what each is called, says of an offer and is judged by. To add one,
/// add it here; model and page need no change.
namespace sanjia::comparefacts {

/// The rows of the comparison, in the order shown: first what it costs.
enum Fact {
    Picture,
    Title,
    State, ///< how reading the offer in full goes
    Variant, ///< which one is costed, where one was wished
    UnitCost,
    LineCost,
    OrderQuantity,
    Basis,
    Freight,
    Total,
    LandedUnit,
    ForeignTotal,
    NextTier,
    Better,
    ListedPrice,
    Moq,
    Tiers,
    Stock,
    Sales,
    Seller,
    Place,
    Credit,
    Variants,
    VariantPrices,
    MixBatch,
    Lowest,
    Mean,
    Now,
    Stability, ///< how far the price went up and down
    Count
};

/// How far reading an offer in full from the market has come.
enum class Reading { Done, Waiting, Running, Failed };

/// How long "lately" is for the price facts.
inline constexpr int kTrendDays = 90;

/// All that is known of one offer of a comparison.
struct Candidate
{
    ComparisonRow row;
    std::optional<PriceStats> trend; ///< of the last kTrendDays days
    Reading reading = Reading::Done;
    QString problem; ///< in words, with Reading::Failed
    std::optional<ForeignCurrency> currency; ///< the buyer's own, beside the yuan of costs
};

[[nodiscard]] QString label(int fact);
[[nodiscard]] QString text(const Candidate &candidate, int fact);
/// What a fact is judged by: less is better. Nothing for what is unknown or neither good nor bad.
[[nodiscard]] std::optional<qint64> badness(const Candidate &candidate, int fact);

} // namespace sanjia::comparefacts

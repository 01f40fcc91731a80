// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/library.h"
#include "core/domain/priceseries.h"

#include <QList>

#include <optional>

namespace sanjia {

/// Whoever was not seen for longer than this was not followed meanwhile: what it cost then is
/// unknown, whatever it cost before and after.
inline constexpr qint64 kUnseenAfter = 7 * kMsPerDay;

/// What is to know of a time besides its price.
struct PriceSpan
{
    enum class Kind {
        Unseen, ///< nobody looked: the price may have been another
        SoldOut, ///< there was no stock
        Gone, ///< the platform said that there is no such offer
    };
    UtcMs from = 0;
    UtcMs to = 0;
    Kind kind = Kind::Unseen;
    friend bool operator==(const PriceSpan &, const PriceSpan &) = default;
};

/// How the price from `minQuantity` pieces on went.
struct TierHistory
{
    qint64 minQuantity = 1;
    PriceSeries prices;
};

/// How the price and the stock of one variant went.
struct SkuHistory
{
    SkuId sku;
    PriceSeries prices;
    QList<CountPoint> stock;
};

/// Everything that is kept about how one offer went.
struct PriceHistory
{
    PriceSeries listed;
    QList<TierHistory> tiers; ///< rising, those that are no more included
    QList<SkuHistory> skus; ///< in the seller's order, those that are gone last
    QList<CountPoint> stock;
    /// How many were sold up to then, as the market tells it. A point a UTC day at most, at its
    /// beginning; none while the count never moved.
    QList<CountPoint> sales;
    QList<TimeSpan> unseen; ///< rising; not what is after `listed.lastSeen`
    QList<TimeSpan> gone; ///< rising; the last one may be open: then `to` is 0
    std::optional<Money> target; ///< what the buyer wants to pay for a piece
};

/// Which of an offer's prices.
struct PriceLayer
{
    enum class Kind {
        Listed,
        Tier, ///< the one that starts at `quantity`
        Sku,
        AtQuantity, ///< what a piece of an order of `quantity` cost, by tier else as listed
    };
    Kind kind = Kind::Listed;
    qint64 quantity = 0;
    SkuId sku;
    friend bool operator==(const PriceLayer &, const PriceLayer &) = default;
};

/// How that price went; without points when nothing is known of it.
[[nodiscard]] PriceSeries seriesOf(const PriceHistory &history, const PriceLayer &layer);

/// Counts of what was sold up to some days as the pace between them: pieces in 30 days, rounded.
/// Unknown from the last count on, and where a count is smaller than the one before (the market
/// began to count anew).
[[nodiscard]] QList<CountPoint> soldAMonth(const QList<CountPoint> &sales);

/// What is to know besides up to `now`, rising by kind: sold out is about the SKU of a layer that
/// has one, else about the offer. The time since it was last seen is Unseen, but for the
/// first day of it.
[[nodiscard]] QList<PriceSpan> spansOf(const PriceHistory &history, const PriceLayer &layer,
                                       UtcMs now);

} // namespace sanjia

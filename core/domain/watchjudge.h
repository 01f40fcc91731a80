// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"
#include "core/domain/priceseries.h"
#include "core/domain/watch.h"

#include <QHash>
#include <QMap>

#include <functional>
#include <optional>

namespace sanjia {

/// What a watch remembers of an offer from the last time it looked: enough to tell what changed
/// since, whoever else saw the offer meanwhile.
struct WatchMemory
{
    std::optional<Money> price; ///< listed
    std::optional<Money> added; ///< listed, when the watch first knew the offer
    std::optional<Money> lowest; ///< listed, since then
    std::optional<qint64> stock;
    bool gone = false;
    QString seller; ///< id, or name where there is none; empty: unknown
    QString ladder; ///< the tiers as text; empty: not read in full
    QMap<QString, int> variants; ///< id of each SKU, 0 without stock, 1 with, 2 unknown
    QMap<qint64, Money> unitAt; ///< price per piece at the quantities of the rules
    QMap<qint64, Money> lowestAt; ///< of the same
    UtcMs seenAt = 0;
    friend bool operator==(const WatchMemory &, const WatchMemory &) = default;
};

/// What was seen of an offer now.
struct WatchSight
{
    Offer offer; ///< as the library knows it now
    bool gone = false; ///< the platform says so
    /// The listed price before this sight was saved, where it changed: what an offer that the watch
    /// does not remember is compared with.
    std::optional<Money> priceBefore;
    bool isCounted = false; ///< by a page of the same run: it is one offer all the same
};

/// The last thing a rule told of an offer.
struct ToldBefore
{
    UtcMs at = 0;
    std::optional<Money> oldPrice;
    std::optional<Money> newPrice;
};

/// A rule that has something to tell. Prices are those the rule is about.
struct WatchHit
{
    WatchRule rule;
    std::optional<Money> oldPrice;
    std::optional<Money> newPrice;
    friend bool operator==(const WatchHit &, const WatchHit &) = default;
};

/// What judging needs to look up; asked only by rules that need it.
struct WatchFacts
{
    UtcMs now = 0;
    /// The listed price over time up to and with this sight.
    std::function<PriceSeries()> history;
    /// What the rule told last of this offer, if it ever did.
    std::function<std::optional<ToldBefore>(const WatchRule &)> told;
    bool isNewToWatch = false; ///< a search of this watch brought it for the first time, not at its
                               ///< first run
};

/// The memory of what was seen now, on top of what was remembered.
[[nodiscard]] WatchMemory remembered(const std::optional<WatchMemory> &before,
                                     const WatchSight &sight, const Watch &watch, UtcMs now);

/// What is to be told. First sight never is (but "new below"), nor is anything that this sight does
/// not know: an unknown price, stock or ladder is no change. Within the cool-down a rule tells
/// again only of a price further than the one it told. Pure.
[[nodiscard]] QList<WatchHit> judge(const Watch &watch, const std::optional<WatchMemory> &before,
                                    const WatchSight &sight, const WatchFacts &facts);

/// Whether anything that "any" would tell of is different.
[[nodiscard]] bool isChanged(const std::optional<WatchMemory> &before, const WatchSight &sight,
                             const Watch &watch);

} // namespace sanjia

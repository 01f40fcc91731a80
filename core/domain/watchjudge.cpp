// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/watchjudge.h"

#include "core/domain/cost.h"
#include "core/domain/watchrun.h"
#include "core/domain/wide.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

using RuleKind = WatchRule::Kind;

constexpr int kNone = 0;
constexpr int kSome = 1;
constexpr int kUnknown = 2;

std::optional<Money> listedPrice(const Offer &offer)
{
    return offer.price ? offer.price : offer.priceMin;
}

QString ladderText(const Offer &offer)
{
    QString text;
    for (const PriceTier &tier : offer.ladder.tiers())
        text += u"%1:%2;"_s.arg(tier.minQuantity).arg(tier.price.e4());
    return text;
}

QString sellerOf(const Offer &offer)
{
    return offer.supplier.id.isEmpty() ? offer.supplier.name : offer.supplier.id.value;
}

QMap<QString, int> variantsOf(const Offer &offer)
{
    QMap<QString, int> variants;
    for (const Sku &sku : offer.skus)
        variants.insert(sku.id.value, !sku.stock ? kUnknown : *sku.stock > 0 ? kSome : kNone);
    return variants;
}

QMap<qint64, Money> unitsOf(const Offer &offer, const Watch &watch)
{
    QMap<qint64, Money> units;
    for (const WatchRule &rule : watch.rules) {
        if (!rule.quantity)
            continue;
        if (const auto cost = costAt(offer, *rule.quantity))
            units.insert(*rule.quantity, cost->unit);
    }
    return units;
}

std::optional<Money> valueAt(const QMap<qint64, Money> &units, qint64 quantity)
{
    const auto it = units.constFind(quantity);
    return it == units.cend() ? std::nullopt : std::optional(*it);
}

std::optional<Money> lower(std::optional<Money> a, std::optional<Money> b)
{
    return !a || (b && *b < *a) ? b : a;
}

/// Whether `size` of a change is at least what the rule asks for, of `from`.
bool isEnough(const WatchRule &rule, Money from, Money size)
{
    if (rule.amount)
        return size >= *rule.amount;
    if (!rule.percent)
        return size > Money();
    constexpr Wide kWhole = 10'000;
    return from.e4() > 0
        && static_cast<Wide>(size.e4()) * kWhole >= static_cast<Wide>(*rule.percent) * from.e4();
}

/// One rule over one offer.
class Judgement
{
public:
    Judgement(const Watch &watch, const WatchMemory &before, const WatchMemory &after,
              const WatchSight &sight, const WatchFacts &facts)
        : m_watch(watch), m_before(before), m_after(after), m_sight(sight), m_facts(facts)
    {
    }

    [[nodiscard]] std::optional<WatchHit> of(const WatchRule &rule) const
    {
        if (m_sight.gone && rule.kind != RuleKind::Gone && rule.kind != RuleKind::Any)
            return std::nullopt; // nothing else is known of it
        switch (rule.kind) {
        case RuleKind::Drop:
        case RuleKind::Rise:
            return moved(rule);
        case RuleKind::Below:
        case RuleKind::Above:
            return crossed(rule);
        case RuleKind::Lowest:
            return lowest(rule);
        case RuleKind::Any:
            return any(rule);
        case RuleKind::Tiers:
            return fact(rule, ladderChanged());
        case RuleKind::Variants:
            return fact(rule, variantsChanged());
        case RuleKind::Seller:
            return fact(rule, sellerChanged());
        case RuleKind::OutOfStock:
            return fact(rule, stockTurned(false));
        case RuleKind::InStock:
            return fact(rule, stockTurned(true));
        case RuleKind::StockBelow:
        case RuleKind::StockAbove:
            return fact(rule, stockCrossed(rule));
        case RuleKind::Gone:
            return m_sight.gone && !m_before.gone ? fact(rule, true, true) : std::nullopt;
        case RuleKind::Back:
            return fact(rule, m_before.gone && !m_sight.gone, true);
        case RuleKind::NewBelow:
            break; // of offers that are not remembered: judge()
        }
        return std::nullopt;
    }

    [[nodiscard]] bool anythingChanged() const
    {
        return (m_before.price && m_after.price && m_before.price != m_after.price)
            || ladderChanged() || variantsChanged() || sellerChanged()
            || m_before.gone != m_sight.gone;
    }

private:
    [[nodiscard]] bool stockCrossed(const WatchRule &rule) const
    {
        if (!m_before.stock || !m_after.stock)
            return false;
        const bool had = *m_before.stock >= rule.count;
        const bool has = *m_after.stock >= rule.count;
        return had != has && has == (rule.kind == RuleKind::StockAbove);
    }

    /// Whether the cool-down keeps quiet about a price that is not `further` than what was told.
    template <class F> [[nodiscard]] bool isQuiet(const WatchRule &rule, F further) const
    {
        const auto told = m_facts.told ? m_facts.told(rule) : std::nullopt;
        const UtcMs pause = m_watch.coolDownMinutes * kMsPerMinute;
        // A clock that was set back must not silence a rule for ever.
        const bool recent = told && told->at <= m_facts.now && m_facts.now - told->at < pause;
        return recent && !further(*told);
    }

    [[nodiscard]] std::optional<WatchHit> fact(const WatchRule &rule, bool is,
                                               bool always = false) const
    {
        const auto never = [](const ToldBefore &) {
            return false;
        };
        if (!is || (!always && isQuiet(rule, never)))
            return std::nullopt;
        return WatchHit{rule, m_before.price, m_sight.gone ? std::nullopt : m_after.price};
    }

    [[nodiscard]] std::optional<WatchHit> moved(const WatchRule &rule) const
    {
        const auto &was = m_before.price;
        const auto &now = m_after.price;
        const bool down = rule.kind == RuleKind::Drop;
        if (!was || !now || (down ? *now >= *was : *now <= *was))
            return std::nullopt; // whatever it is held against, it must have moved that way
        std::optional<Money> from = was;
        if (rule.against == WatchRule::Against::Added)
            from = m_before.added;
        else if (rule.against == WatchRule::Against::Mean)
            from = meanOf(rule.days);
        const auto size = !from ? std::nullopt : down ? from->minus(*now) : now->minus(*from);
        if (!size || !isEnough(rule, *from, *size))
            return std::nullopt;
        const auto further = [&](const ToldBefore &told) {
            return told.newPrice && (down ? *now < *told.newPrice : *now > *told.newPrice);
        };
        if (isQuiet(rule, further))
            return std::nullopt;
        return WatchHit{rule, from, now};
    }

    [[nodiscard]] std::optional<WatchHit> crossed(const WatchRule &rule) const
    {
        const auto was = rule.quantity ? valueAt(m_before.unitAt, *rule.quantity) : m_before.price;
        const auto now = rule.quantity ? valueAt(m_after.unitAt, *rule.quantity) : m_after.price;
        if (!was || !now || !rule.amount)
            return std::nullopt;
        const Money line = *rule.amount;
        if (rule.kind == RuleKind::Above) {
            const auto higher = [&](const ToldBefore &told) {
                return told.newPrice && *now > *told.newPrice;
            };
            const bool crosses = *was < line && *now >= line;
            return crosses && !isQuiet(rule, higher) ? std::optional(WatchHit{rule, was, now})
                                                     : std::nullopt;
        }
        if (*now > line)
            return std::nullopt;
        const auto low = rule.quantity ? valueAt(m_before.lowestAt, *rule.quantity)
                                       : m_before.lowest;
        const bool newLow = !low || *now < *low;
        const auto lowerThanTold = [&](const ToldBefore &told) {
            return told.newPrice && *now < *told.newPrice;
        };
        const bool crosses = *was > line && !isQuiet(rule, lowerThanTold);
        return crosses || (newLow && *now < *was) ? std::optional(WatchHit{rule, was, now})
                                                  : std::nullopt;
    }

    [[nodiscard]] std::optional<WatchHit> lowest(const WatchRule &rule) const
    {
        const auto &was = m_before.price;
        const auto &now = m_after.price;
        if (!was || !now || *now >= *was || !m_facts.history)
            return std::nullopt;
        // Of the days before: the last point is the price that was seen now.
        PriceSeries before = since(m_facts.history(), m_facts.now - rule.days * kMsPerDay);
        if (!before.points.isEmpty() && before.points.last().price == *now)
            before.points.removeLast();
        const bool isLowest = std::ranges::all_of(
            before.points, [&now](const PricePoint &point) { return *now < point.price; });
        return isLowest ? std::optional(WatchHit{rule, was, now}) : std::nullopt;
    }

    [[nodiscard]] std::optional<WatchHit> any(const WatchRule &rule) const
    {
        if (!anythingChanged())
            return std::nullopt;
        const auto &was = m_before.price;
        const auto &now = m_after.price;
        const bool onlyPrice = !m_sight.gone && m_before.gone == m_sight.gone && !ladderChanged()
            && !variantsChanged() && !sellerChanged();
        if (onlyPrice) {
            const auto size = *now > *was ? now->minus(*was) : was->minus(*now);
            if (!size || !isEnough(rule, *was, *size))
                return std::nullopt;
            // A price that goes to and fro between what was told is told once.
            const auto outside = [&](const ToldBefore &told) {
                return told.oldPrice && told.newPrice
                    && (*now < std::min(*told.oldPrice, *told.newPrice)
                        || *now > std::max(*told.oldPrice, *told.newPrice));
            };
            if (isQuiet(rule, outside))
                return std::nullopt;
        }
        return WatchHit{rule, was, m_sight.gone ? std::nullopt : now};
    }

    [[nodiscard]] std::optional<Money> meanOf(int days) const
    {
        if (!m_facts.history)
            return std::nullopt;
        const auto stats = statsOf(since(m_facts.history(), m_facts.now - days * kMsPerDay));
        return stats ? std::optional(stats->mean) : std::nullopt;
    }

    [[nodiscard]] bool ladderChanged() const
    {
        return !m_sight.gone && !m_before.ladder.isEmpty() && !m_after.ladder.isEmpty()
            && m_before.ladder != m_after.ladder;
    }
    [[nodiscard]] bool variantsChanged() const
    {
        return !m_sight.gone && !m_before.variants.isEmpty() && !m_after.variants.isEmpty()
            && m_before.variants.keys() != m_after.variants.keys();
    }
    [[nodiscard]] bool sellerChanged() const
    {
        return !m_sight.gone && !m_before.seller.isEmpty() && !m_after.seller.isEmpty()
            && m_before.seller != m_after.seller;
    }
    /// Whether the offer's stock, or that of a SKU, ran out or came back.
    [[nodiscard]] bool stockTurned(bool back) const
    {
        const auto turned = [back](bool had, bool has) {
            return back ? !had && has : had && !has;
        };
        if (m_before.stock && m_after.stock && turned(*m_before.stock > 0, *m_after.stock > 0))
            return true;
        for (auto it = m_after.variants.cbegin(); it != m_after.variants.cend(); ++it) {
            const int was = m_before.variants.value(it.key(), kUnknown);
            if (was != kUnknown && *it != kUnknown && turned(was == kSome, *it == kSome))
                return true;
        }
        return false;
    }

    const Watch &m_watch;
    const WatchMemory &m_before;
    const WatchMemory &m_after;
    const WatchSight &m_sight;
    const WatchFacts &m_facts;
};

/// What an offer that this watch does not remember is compared with: the library's knowledge of it.
WatchMemory libraryMemory(const WatchSight &sight, const Watch &watch, UtcMs now)
{
    WatchMemory memory = remembered(std::nullopt, sight, watch, now);
    memory.gone = false;
    if (sight.priceBefore) {
        memory.price = sight.priceBefore;
        memory.added = sight.priceBefore;
        memory.lowest = sight.priceBefore;
    }
    return memory;
}

} // namespace

WatchMemory remembered(const std::optional<WatchMemory> &before, const WatchSight &sight,
                       const Watch &watch, UtcMs now)
{
    WatchMemory after = before.value_or(WatchMemory());
    after.seenAt = now;
    after.gone = sight.gone;
    if (sight.gone)
        return after; // what it was is kept for the day it comes back
    const Offer &offer = sight.offer;
    if (const auto price = listedPrice(offer))
        after.price = price;
    if (!after.added)
        after.added = sight.priceBefore ? sight.priceBefore : after.price;
    after.lowest = lower(after.lowest, lower(sight.priceBefore, after.price));
    if (offer.stock)
        after.stock = offer.stock;
    if (const QString seller = sellerOf(offer); !seller.isEmpty())
        after.seller = seller;
    if (offer.detailed) {
        after.ladder = ladderText(offer);
        after.variants = variantsOf(offer);
    }
    after.unitAt = unitsOf(offer, watch);
    for (auto it = after.unitAt.cbegin(); it != after.unitAt.cend(); ++it) {
        const auto low = lower(valueAt(after.lowestAt, it.key()), *it);
        after.lowestAt.insert(it.key(), *low);
    }
    return after;
}

QList<WatchHit> judge(const Watch &watch, const std::optional<WatchMemory> &before,
                      const WatchSight &sight, const WatchFacts &facts)
{
    QList<WatchHit> hits;
    const WatchMemory was = before.value_or(libraryMemory(sight, watch, facts.now));
    const WatchMemory now = remembered(was, sight, watch, facts.now);
    const Judgement judgement(watch, was, now, sight, facts);
    for (const WatchRule &rule : watch.rules) {
        if (rule.kind == RuleKind::NewBelow) {
            if (!before && facts.isNewToWatch && !sight.gone && now.price && rule.amount
                && *now.price <= *rule.amount)
                hits.append({rule, std::nullopt, now.price});
            continue;
        }
        if (const auto hit = judgement.of(rule))
            hits.append(*hit);
    }
    return hits;
}

std::optional<qint64> changeOf(std::optional<Money> from, std::optional<Money> to)
{
    if (!from || !to || from->e4() <= 0)
        return std::nullopt;
    const auto more = to->minus(*from);
    const auto parts = more ? more->times(10'000) : std::nullopt;
    return parts ? std::optional(parts->dividedBy(from->e4()).e4()) : std::nullopt;
}

bool isChanged(const std::optional<WatchMemory> &before, const WatchSight &sight,
               const Watch &watch)
{
    const WatchMemory was = before.value_or(libraryMemory(sight, watch, 0));
    const WatchMemory now = remembered(was, sight, watch, 0);
    return Judgement(watch, was, now, sight, {}).anythingChanged();
}

} // namespace sanjia

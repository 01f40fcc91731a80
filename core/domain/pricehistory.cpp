// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pricehistory.h"

#include <algorithm>

namespace sanjia {

namespace {

/// What was seen within this time is as good as seen now.
constexpr qint64 kFreshFor = kMsPerDay;

/// The tier that counts at each moment is the highest that exists and starts at or below
/// `quantity`; where there is none, the listed price does.
PriceSeries atQuantity(const PriceHistory &history, qint64 quantity)
{
    QList<const PriceSeries *> ladder; // the highest first
    for (auto tier = history.tiers.crbegin(); tier != history.tiers.crend(); ++tier) {
        if (tier->minQuantity <= quantity)
            ladder.append(&tier->prices);
    }
    if (ladder.isEmpty())
        return history.listed;
    ladder.append(&history.listed);
    QList<UtcMs> moments;
    for (const PriceSeries *series : std::as_const(ladder)) {
        for (const PricePoint &point : series->points)
            moments.append(point.at);
        for (const TimeSpan &gap : series->gaps)
            moments.append(gap.from);
    }
    std::ranges::sort(moments);
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    PriceSeries found;
    found.firstSeen = history.listed.firstSeen;
    found.lastSeen = history.listed.lastSeen;
    for (const UtcMs at : std::as_const(moments)) {
        std::optional<Money> price;
        for (qsizetype i = 0; i < ladder.size() && !price; ++i)
            price = priceAt(*ladder.at(i), at);
        if (price && (found.points.isEmpty() || found.points.last().price != *price))
            found.points.append({at, *price});
    }
    return found;
}

template <class List, class Wanted, class Member>
PriceSeries pick(const List &list, const Wanted &wanted, Member member)
{
    const auto found = std::ranges::find(list, wanted, member);
    return found == list.cend() ? PriceSeries() : found->prices;
}

} // namespace

PriceSeries seriesOf(const PriceHistory &history, const PriceLayer &layer)
{
    switch (layer.kind) {
    case PriceLayer::Kind::Listed:
        break;
    case PriceLayer::Kind::Tier:
        return pick(history.tiers, layer.quantity, &TierHistory::minQuantity);
    case PriceLayer::Kind::Sku:
        return pick(history.skus, layer.sku, &SkuHistory::sku);
    case PriceLayer::Kind::AtQuantity:
        return atQuantity(history, layer.quantity);
    }
    return history.listed;
}

QList<CountPoint> soldAMonth(const QList<CountPoint> &sales)
{
    constexpr int kMonth = 30;
    constexpr qint64 kMostSold = 1'000'000'000'000'000; // more is a count from nowhere
    QList<CountPoint> pace;
    pace.reserve(sales.size());
    for (qsizetype i = 0; i < sales.size(); ++i) {
        CountPoint point{sales.at(i).at, {}};
        const CountPoint next = i + 1 < sales.size() ? sales.at(i + 1) : CountPoint();
        const qint64 days = (next.at - point.at) / kMsPerDay;
        const std::optional<qint64> &before = sales.at(i).value;
        if (before && next.value && *before >= 0 && *next.value >= *before && days > 0) {
            const qint64 sold = *next.value - *before;
            if (sold < kMostSold)
                point.value = (sold * kMonth + days / 2) / days;
        }
        pace.append(point);
    }
    return pace;
}

QList<PriceSpan> spansOf(const PriceHistory &history, const PriceLayer &layer, UtcMs now)
{
    using Kind = PriceSpan::Kind;
    QList<PriceSpan> spans;
    for (const TimeSpan &span : history.unseen)
        spans.append({span.from, span.to, Kind::Unseen});
    const bool isGone = !history.gone.isEmpty() && history.gone.last().to == 0;
    const UtcMs knownUntil = isGone ? history.gone.last().from : history.listed.lastSeen;
    if (now - knownUntil > kFreshFor && knownUntil > 0 && !isGone)
        spans.append({knownUntil, now, Kind::Unseen});
    QList<CountPoint> stock = history.stock;
    if (layer.kind == PriceLayer::Kind::Sku) {
        const auto sku = std::ranges::find(history.skus, layer.sku, &SkuHistory::sku);
        stock = sku == history.skus.cend() ? QList<CountPoint>() : sku->stock;
    }
    for (qsizetype i = 0; i < stock.size(); ++i) {
        if (stock.at(i).value == 0)
            spans.append({stock.at(i).at, i + 1 < stock.size() ? stock.at(i + 1).at : knownUntil,
                          Kind::SoldOut});
    }
    for (const TimeSpan &span : history.gone)
        spans.append({span.from, span.to == 0 ? std::max(now, span.from) : span.to, Kind::Gone});
    spans.removeIf([](const PriceSpan &span) { return span.to <= span.from; });
    return spans;
}

} // namespace sanjia

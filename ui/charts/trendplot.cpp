// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendplot.h"

#include "ui/text/format.h"

#include <algorithm>

namespace sanjia {

QList<PriceLayer> TrendPlot::layersOf(const Offer &offer, qint64 quantity)
{
    using Kind = PriceLayer::Kind;
    QList<PriceLayer> layers{PriceLayer()};
    if (!offer.ladder.isEmpty())
        layers.append({Kind::AtQuantity, quantity, {}});
    for (const Sku &sku : offer.skus)
        layers.append({Kind::Sku, 0, sku.id});
    for (const PriceTier &tier : offer.ladder.tiers())
        layers.append({Kind::Tier, tier.minQuantity, {}});
    return layers;
}

QString TrendPlot::name(const PriceLayer &layer, const Offer &offer)
{
    switch (layer.kind) {
    case PriceLayer::Kind::Listed:
        break;
    case PriceLayer::Kind::Tier:
        //: Which price a chart shows: that of a tier. %1: "100 pieces"
        return tr("From %1 on").arg(format::quantity(layer.quantity, offer.unit));
    case PriceLayer::Kind::AtQuantity:
        //: Which price a chart shows: that of the buyer's quantity. %1: "100 pieces"
        return tr("At my quantity (%1)").arg(format::quantity(layer.quantity, offer.unit));
    case PriceLayer::Kind::Sku: {
        const auto sku = std::ranges::find(offer.skus, layer.sku, &Sku::id);
        const QString words = sku == offer.skus.end() ? QString() : format::attributes(*sku);
        return words.isEmpty() ? layer.sku.value : words;
    }
    }
    return tr("Listed price");
}

PlotLine TrendPlot::line(const PriceHistory &history, const Offer &offer, const PriceLayer &layer,
                         UtcMs now)
{
    PlotLine line{offer.title.simplified(), nullptr, spansOf(history, layer, now)};
    if (layer.kind != PriceLayer::Kind::Listed)
        //: A line of a chart: %1 title of the offer, %2 which of its prices
        line.name = tr("%1 · %2").arg(line.name, name(layer, offer));
    line.prices = std::make_shared<SeriesIndex>(seriesOf(history, layer));
    return line;
}

PricePlot TrendPlot::make(const PriceHistory &history, const Offer &offer,
                          const TrendChoice &choice, UtcMs now)
{
    PricePlot plot;
    plot.end = now;
    plot.view = choice.range;
    plot.target = history.target;
    QList<PlotLine> others;
    for (const KeptLine &kept : choice.kept) {
        if (kept.offer != offer.id)
            others.append(kept.line);
    }
    const auto add = [&](const PriceLayer &layer) {
        PlotLine added = line(history, offer, layer, now);
        if (others.isEmpty()) // no other offer to be told from
            added.name = name(layer, offer);
        plot.lines.append(added);
    };
    add(choice.main);
    for (const PriceLayer &layer : choice.beside) {
        if (layer != choice.main)
            add(layer);
    }
    plot.lines.append(others);
    if (choice.below == TrendChoice::Below::Sales) {
        plot.counts = soldAMonth(history.sales);
        //: Below a chart: how many pieces are sold in 30 days, at the pace of that time
        plot.countsName = tr("Sold a month");
    } else if (choice.below == TrendChoice::Below::Stock) {
        plot.counts = history.stock;
        plot.countsName = tr("Stock");
        const auto sku = std::ranges::find(history.skus, choice.main.sku, &SkuHistory::sku);
        if (choice.main.kind == PriceLayer::Kind::Sku && sku != history.skus.end())
            plot.counts = sku->stock;
    }
    return choice.percent ? inPercent(std::move(plot)) : plot;
}

} // namespace sanjia

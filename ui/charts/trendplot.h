// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"
#include "ui/charts/priceplot.h"

#include <QCoreApplication>

namespace sanjia {

/// A line that stays in the charts of other offers.
struct KeptLine
{
    OfferId offer;
    PriceLayer layer;
    PlotLine line;
};

/// What a person chose to see of an offer's prices.
struct TrendChoice
{
    enum class Below { Nothing, Stock, Sales };

    PriceLayer main;
    QList<PriceLayer> beside; ///< more lines of the same offer
    QList<KeptLine> kept; ///< each once; this offer's own are left out of its chart
    bool percent = false;
    Below below = Below::Nothing; ///< the small chart below
    TrendRange range;
};

/// Makes the chart of a choice; any thread.
class TrendPlot
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::TrendPlot)
public:
    /// Which prices an offer has: listed, at `quantity` where tiers make a difference, its SKUs in
    /// the seller's order, its tiers.
    [[nodiscard]] static QList<PriceLayer> layersOf(const Offer &offer, qint64 quantity);
    [[nodiscard]] static QString name(const PriceLayer &layer, const Offer &offer);

    [[nodiscard]] static PricePlot make(const PriceHistory &history, const Offer &offer,
                                        const TrendChoice &choice, UtcMs now);
    /// One line, under the offer's title.
    [[nodiscard]] static PlotLine line(const PriceHistory &history, const Offer &offer,
                                       const PriceLayer &layer, UtcMs now);
};

} // namespace sanjia

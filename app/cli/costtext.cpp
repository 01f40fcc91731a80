// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/costtext.h"

#include "app/cli/words.h"
#include "ui/text/format.h"

namespace sanjia::cli {

QString nextTierText(const std::optional<Cost> &cost)
{
    if (!cost || !cost->nextTier)
        return format::unknown();
    //: %1: how many more pieces reach a cheaper tier, %2: its price per piece
    return Words::tr("%1 more: %2")
        .arg(format::number(cost->toNextTier), format::money(cost->nextTier->price));
}

QString betterText(const std::optional<Cost> &cost)
{
    if (!cost || !cost->betterQuantity)
        return format::unknown();
    //: %1: a larger quantity, %2: the lower sum it costs
    return Words::tr("%1 for %2")
        .arg(format::number(cost->betterQuantity), format::money(cost->betterLine));
}

QList<std::pair<QString, QString>> costFacts(const Offer &offer, qint64 quantity)
{
    const std::optional<Cost> cost = costAt(offer, quantity);
    QList<std::pair<QString, QString>> facts{
        {Words::tr("At %1").arg(quantity), cost ? format::money(cost->unit) : format::unknown()}};
    if (!cost)
        return facts;
    facts.append({Words::tr("Price used"), format::priceUsed(offer, *cost)});
    facts.append({Words::tr("To order"), format::quantity(cost->orderQuantity, offer.unit)});
    facts.append({Words::tr("Line"), format::money(cost->line)});
    if (cost->nextTier)
        facts.append({Words::tr("Next tier"), nextTierText(cost)});
    if (cost->betterQuantity)
        facts.append({Words::tr("Better"), betterText(cost)});
    if (cost->stockSuffices)
        facts.append({Words::tr("In stock"), format::yesNo(cost->stockSuffices)});
    return facts;
}

} // namespace sanjia::cli

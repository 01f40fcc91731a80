// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparefacts.h"

#include "core/domain/pricespread.h"
#include "ui/text/currencytext.h"
#include "ui/text/format.h"
#include "ui/text/varianttext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sanjia::comparefacts {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::CompareModel)
};

constexpr std::array<const char *, Count> kLabels{
    //: Rows of the comparison
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "Picture"),
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "Offer"),
    //: Row of the comparison: how reading the offer from the market goes
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "Details"),
    //: Row of the comparison: the variant of each offer that is costed
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "Variant costed"),
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "Unit cost"),
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "Goods total"),
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "To order"),
    //: Row of the comparison: which of its prices an offer was costed with
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "Price used"),
    //: Row of the comparison: cost of carriage for one order
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "Freight"),
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "With freight"),
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "Unit cost with freight"),
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "In my currency"),
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "Next tier"),
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "More for less"),
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "Listed price"),
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "MOQ"),
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "Tier prices"),
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "Stock"),
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "Sold"),
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "Seller"),
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "Place"),
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "Credit"),
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "Variants"),
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "Variant prices"),
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "Mixed batch"),
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "Lowest in 90 days"),
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "Mean of 90 days"),
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "Price now"),
    QT_TRANSLATE_NOOP("sanjia::CompareModel", "Price stability"),
};

QString tierLines(const Offer &offer)
{
    QStringList lines;
    for (const PriceTier &tier : offer.ladder.tiers())
        lines.append(format::tierRange(tier, offer.unit) + u"   "_s + format::money(tier.price));
    return lines.isEmpty() ? format::unknown() : lines.join(u'\n');
}

QString orUnknown(const QString &text) { return text.isEmpty() ? format::unknown() : text; }

QString variantPrices(const Offer &offer)
{
    std::optional<Money> lowest;
    std::optional<Money> highest;
    for (const Sku &sku : offer.skus) {
        if (!sku.price)
            continue;
        lowest = std::min(lowest.value_or(*sku.price), *sku.price);
        highest = std::max(highest.value_or(*sku.price), *sku.price);
    }
    if (lowest == highest)
        return format::money(lowest);
    return format::money(lowest) + u" – "_s + format::money(highest);
}

QString stateText(const Candidate &candidate)
{
    switch (candidate.reading) {
    case Reading::Done:
        //: The offer was read in full
        return Words::tr("read");
    case Reading::Waiting:
        return Words::tr("Waiting to be read…");
    case Reading::Running:
        return Words::tr("Reading tiers and variants…");
    case Reading::Failed:
        return candidate.problem;
    }
    Q_UNREACHABLE();
}

/// Of the variant that was wished, where there is one.
std::optional<qint64> stockOf(const ComparisonRow &row)
{
    if (!row.variant.isCosted())
        return std::nullopt;
    const auto sku = std::ranges::find(row.offer.skus, row.variant.sku, &Sku::id);
    return row.variant.sku.isEmpty() || sku == row.offer.skus.cend() ? row.offer.stock : sku->stock;
}

QString stockText(const ComparisonRow &row)
{
    const QString stock = format::number(stockOf(row));
    if (!row.cost || !row.cost->stockSuffices)
        return stock;
    //: Stock of an offer. %1: pieces, enough for the order
    return *row.cost->stockSuffices ? Words::tr("%1, enough").arg(stock)
                                    //: Stock of an offer. %1: pieces, too few for the order
                                    : Words::tr("%1, not enough").arg(stock);
}

QString offerText(const Candidate &candidate, int fact)
{
    const Offer &offer = candidate.row.offer;
    switch (fact) {
    case Title:
        return format::title(offer);
    case State:
        return stateText(candidate);
    case Seller:
        return orUnknown(offer.supplier.name);
    case Place:
        return orUnknown(offer.location);
    case Credit:
        return orUnknown(offer.creditLevel);
    case ListedPrice:
        return format::priceRange(offer);
    case Moq:
        return format::quantity(offer.moq, offer.unit);
    case Tiers:
        return tierLines(offer);
    case Variant:
        return VariantText::of(offer, candidate.row.variant);
    case Stock:
        return stockText(candidate.row);
    case Sales:
        return format::number(offer.sales);
    case Variants:
        return offer.detailed ? format::number(offer.skus.size()) : format::unknown();
    case VariantPrices:
        return variantPrices(offer);
    case MixBatch:
        return format::yesNo(offer.mixBatch);
    default:
        return {};
    }
}

QString costText(const Candidate &candidate, int fact)
{
    const ComparisonRow &row = candidate.row;
    const auto amount = [&candidate](std::optional<Money> yuan) {
        return format::withCurrency(yuan, candidate.currency);
    };
    if (!row.cost)
        return format::unknown();
    const Cost &cost = *row.cost;
    const QString &unit = row.offer.unit;
    switch (fact) {
    case OrderQuantity:
        return format::quantity(cost.orderQuantity, unit);
    case UnitCost:
        return amount(cost.unit);
    case Basis:
        return format::priceUsed(row.offer, cost);
    case LineCost:
        return amount(cost.line);
    case Freight:
        return format::money(row.freight);
    case Total:
        return amount(row.total);
    case LandedUnit:
        return amount(row.landedUnit);
    case ForeignTotal:
        return format::foreign(row.foreignTotal);
    case NextTier:
        if (!cost.nextTier)
            return format::unknown();
        return Words::tr("%1 from %2")
            .arg(format::money(cost.nextTier->price),
                 format::quantity(cost.orderQuantity + *cost.toNextTier, unit));
    case Better:
        if (!cost.betterQuantity)
            return format::unknown();
        return Words::tr("%1 cost %2")
            .arg(format::quantity(cost.betterQuantity, unit), format::money(cost.betterLine));
    default:
        return {};
    }
}

std::optional<Money> trendPrice(const Candidate &candidate, int fact)
{
    if (!candidate.trend)
        return std::nullopt;
    switch (fact) {
    case Lowest:
        return candidate.trend->min;
    case Mean:
        return candidate.trend->mean;
    default:
        return candidate.trend->current;
    }
}

/// The amount of money a row of prices or costs is judged by.
std::optional<Money> amountOf(const Candidate &candidate, int fact)
{
    const ComparisonRow &row = candidate.row;
    switch (fact) {
    case UnitCost:
        return row.cost ? std::optional(row.cost->unit) : std::nullopt;
    case LineCost:
        return row.cost ? std::optional(row.cost->line) : std::nullopt;
    case Total:
        return row.total;
    case LandedUnit:
        return row.landedUnit;
    case ForeignTotal:
        return row.foreignTotal;
    case Lowest:
    case Mean:
    case Now:
        return trendPrice(candidate, fact);
    default:
        return std::nullopt;
    }
}

} // namespace

QString label(int fact)
{
    return fact >= 0 && fact < Count ? Words::tr(kLabels.at(static_cast<size_t>(fact))) : QString();
}

QString text(const Candidate &candidate, int fact)
{
    if (fact == Stability)
        return format::stability(candidate.trend);
    if (fact == Mean && candidate.trend)
        return format::average(candidate.trend->mean);
    if (fact >= Lowest && fact <= Now)
        return format::money(trendPrice(candidate, fact));
    if (fact >= UnitCost && fact <= Better)
        return costText(candidate, fact);
    return offerText(candidate, fact);
}

std::optional<qint64> badness(const Candidate &candidate, int fact)
{
    const Offer &offer = candidate.row.offer;
    const auto negative = [](std::optional<qint64> value) {
        return value ? std::optional(-*value) : std::nullopt;
    };
    switch (fact) {
    case Moq:
        return offer.moq;
    case Stock:
        return negative(stockOf(candidate.row));
    case Sales:
        return negative(offer.sales);
    case Stability:
        return candidate.trend ? priceSpread(*candidate.trend) : std::nullopt;
    default:
        break;
    }
    const auto amount = amountOf(candidate, fact);
    return amount ? std::optional(amount->e4()) : std::nullopt;
}

} // namespace sanjia::comparefacts

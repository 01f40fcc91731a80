// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offercolumns.h"

#include "ui/text/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sanjia::offercolumns {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::OfferColumns)
};

template <class T> Key keyOf(const std::optional<T> &value)
{
    if (!value)
        return {};
    if constexpr (std::is_same_v<T, Money>)
        return value->e4();
    else
        return qint64{*value};
}

Key keyOf(const QString &text) { return text.isEmpty() ? Key() : Key(text); }

std::optional<Money> unitCost(const Row &row)
{
    return row.cost ? std::optional(row.cost->unit) : std::nullopt;
}

std::optional<Money> lineCost(const Row &row)
{
    return row.cost ? std::optional(row.cost->line) : std::nullopt;
}

QString orUnknown(const QString &text) { return text.isEmpty() ? format::unknown() : text; }

/// What the buyer thinks of a seller stands before its name, where no narrow column cuts it off.
QString seller(const Row &row)
{
    const QString name = orUnknown(row.offer.supplier.name);
    if (row.mark == SupplierMark::None)
        return name;
    if (row.mark == SupplierMark::Starred)
        return u"★ "_s + name;
    //: A seller in the table of offers. %1: the name of one that the buyer blocked
    return Words::tr("(blocked) %1").arg(name);
}

} // namespace

QString header(int column)
{
    switch (column) {
    case Title:
        //: Column: title of an offer
        return Words::tr("Offer");
    case Price:
        //: Column: listed price
        return Words::tr("Price");
    case UnitCost:
        //: Column: price per piece at the buyer's quantity
        return Words::tr("At my quantity");
    case LineCost:
        //: Column: cost of the whole order at the buyer's quantity
        return Words::tr("Order total");
    case Moq:
        //: Column: minimum order quantity (起订量)
        return Words::tr("MOQ");
    case Stock:
        //: Column: pieces in stock
        return Words::tr("Stock");
    case Sales:
        //: Column: pieces sold
        return Words::tr("Sold");
    case Seller:
        //: Column: name of the supplier
        return Words::tr("Seller");
    case Place:
        //: Column: where the goods are sent from
        return Words::tr("Place");
    case Credit:
        //: Column: TrustPass level (诚信通)
        return Words::tr("Credit");
    case MixBatch:
        //: Column: mixed batch (混批) allowed
        return Words::tr("Mixed batch");
    case LastSeen:
        //: Column: when the offer was last seen
        return Words::tr("Last seen");
    case Id:
        //: Column: number of the offer
        return Words::tr("Offer ID");
    case Trend:
        //: Column: how the price went in the last 90 days
        return Words::tr("90 days");
    case Foreign:
        //: Column: price per piece at the buyer's quantity, in the buyer's currency
        return Words::tr("In my currency");
    default:
        return {};
    }
}

QString headerHint(int column)
{
    switch (column) {
    case Price:
        return Words::tr("The listed price per unit");
    case UnitCost:
        return Words::tr(
            "What one piece costs when you order your quantity: tier price where it is "
            "known, else SKU or listed price");
    case LineCost:
        return Words::tr("What the whole order costs, after minimum order quantity");
    case Moq:
        return Words::tr("Minimum order quantity");
    case MixBatch:
        return Words::tr("Whether one order may mix variants to reach a tier");
    case Trend:
        return Words::tr("How the listed price went in the last 90 days, and what stands out");
    case Foreign:
        return Words::tr(
            "What one piece costs when you order your quantity, in the currency and at "
            "the rate of View, My currency");
    default:
        return header(column);
    }
}

QString text(const Row &row, int column)
{
    const Offer &offer = row.offer;
    switch (column) {
    case Title:
        return format::title(offer);
    case Price:
        return format::priceRange(offer);
    case UnitCost:
        return format::money(unitCost(row));
    case LineCost:
        return format::money(lineCost(row));
    case Moq:
        return format::quantity(offer.moq, offer.unit);
    case Stock:
        return format::number(offer.stock);
    case Sales:
        return offer.sales ? format::number(offer.sales) : orUnknown(offer.salesText);
    case Seller:
        return seller(row);
    case Place:
        return orUnknown(offer.location);
    case Credit:
        return orUnknown(offer.creditLevel);
    case MixBatch:
        return format::yesNo(offer.mixBatch);
    case LastSeen:
        return format::dateTime(offer.seenAt);
    case Id:
        return offer.id.value;
    case Foreign:
        return format::unknown();
    default:
        return {};
    }
}

Key key(const Row &row, int column)
{
    const Offer &offer = row.offer;
    switch (column) {
    case Title:
        return keyOf(offer.title);
    case Price:
        return keyOf(offer.price ? offer.price : offer.priceMin);
    case UnitCost:
    case Foreign:
        return keyOf(unitCost(row));
    case LineCost:
        return keyOf(lineCost(row));
    case Moq:
        return keyOf(offer.moq);
    case Stock:
        return keyOf(offer.stock);
    case Sales:
        return keyOf(offer.sales);
    case Seller:
        return keyOf(offer.supplier.name);
    case Place:
        return keyOf(offer.location);
    case Credit:
        return keyOf(offer.creditLevel);
    case MixBatch:
        return offer.mixBatch ? Key(qint64{*offer.mixBatch ? 1 : 0}) : Key();
    case LastSeen:
        return offer.seenAt > 0 ? Key(offer.seenAt) : Key();
    case Id:
        return offer.id.value.toLongLong();
    default:
        return {};
    }
}

bool isNumber(int column)
{
    switch (column) {
    case Price:
    case UnitCost:
    case LineCost:
    case Moq:
    case Stock:
    case Sales:
    case Foreign:
        return true;
    default:
        return false;
    }
}

bool isText(int column)
{
    return column == Title || column == Seller || column == Place || column == Credit;
}

bool followsQuantity(int column)
{
    return column == UnitCost || column == LineCost || column == Foreign;
}

bool shownAtFirst(int column) { return column != LastSeen && column != Id && column != Foreign; }

int widthAtFirst(int column)
{
    switch (column) {
    case Title:
        return 300;
    case Price:
        return 132;
    case Seller:
        return 200;
    case LastSeen:
    case Id:
        return 130;
    case Trend:
        return 150;
    case UnitCost:
    case Foreign:
        return 110;
    case LineCost:
        return 100;
    default:
        return 84;
    }
}

} // namespace sanjia::offercolumns

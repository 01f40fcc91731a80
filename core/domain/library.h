// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"
#include "core/domain/searchquery.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace sanjia {

/// What the library can be sorted by.
enum class LibraryColumn {
    Title,
    Price, ///< the listed price, else the lower end of the listed range
    UnitCost, ///< what one piece costs at LibraryQuery::quantity
    LineCost, ///< what the order costs at LibraryQuery::quantity
    Moq,
    Stock,
    Sales,
    Supplier,
    Place,
    Credit,
    MixBatch,
    LastSeen,
    FirstSeen,
    Changed,
    OfferNumber, ///< the id as a number
};

/// Text sorts as a Chinese reader expects (pinyin). Unknown values are last in either direction,
/// ties are seen last first.
struct LibraryOrder
{
    LibraryColumn by = LibraryColumn::LastSeen;
    bool descending = true;
    friend bool operator==(const LibraryOrder &, const LibraryOrder &) = default;
};

/// What a market's order is called here.
[[nodiscard]] constexpr LibraryOrder libraryOrderOf(SearchSort sort)
{
    switch (sort) {
    case SearchSort::Default:
        break;
    case SearchSort::Sales:
        return {LibraryColumn::Sales, true};
    case SearchSort::PriceAscending:
        return {LibraryColumn::Price, false};
    case SearchSort::PriceDescending:
        return {LibraryColumn::Price, true};
    case SearchSort::Credit:
        return {LibraryColumn::Credit, true};
    }
    return {};
}

/// A question to what was ever seen. Everything given narrows.
struct LibraryQuery
{
    /// Each must occur in title, variants, seller's name or place, or begin the offer's id. Letters
    /// and digits match from the beginning of a word on ("usb" finds USB3.0), Chinese anywhere. A
    /// word of signs alone ("%") narrows nothing.
    QStringList words;
    static constexpr qsizetype kMostOrders = 3; ///< what a buyer sorts by at once
    LibraryOrder order;
    QList<LibraryOrder> thenBy; ///< the first of them among equals of `order`, and so on
    /// Pieces, ≥ 1: the price filter and the costs are then at this quantity (cost.h). Nothing:
    /// the listed price.
    std::optional<qint64> quantity;
    std::optional<Money> priceMin; ///< both ends included
    std::optional<Money> priceMax;
    SupplierId supplier;
    QString place; ///< a part of it: "义乌"
    QString credit; ///< a part of it
    bool inStock = false; ///< only what is known to have stock
    std::optional<UtcMs> seenSince;
    enum class Presence { Any, There, Gone };
    Presence presence = Presence::Any;
    QStringList tags; ///< offers that carry all of them
    enum class Sellers { All, NotBlocked, Starred };
    Sellers sellers = Sellers::All;
    /// For a page of offers (Store::library) only; Store::find gives all.
    int limit = 200;
    int offset = 0;

    friend bool operator==(const LibraryQuery &, const LibraryQuery &) = default;
};

/// Whether a query is answered in the order in which the library keeps its offers.
[[nodiscard]] inline bool isInUsualOrder(const LibraryQuery &query)
{
    return query.order == LibraryOrder{} && query.thenBy.isEmpty();
}

/// Whether a query leaves nothing out and asks for the usual order.
[[nodiscard]] inline bool isEverything(LibraryQuery query)
{
    const LibraryQuery usual;
    query.quantity = usual.quantity;
    query.limit = usual.limit;
    query.offset = usual.offset;
    return query == usual;
}

/// A word of the buyer's own, and how many of some offers carry it.
struct TagCount
{
    QString tag;
    int offers = 0;
    friend bool operator==(const TagCount &, const TagCount &) = default;
};

/// Offers as rows of the store: small enough to hold a million of them, and shared, not copied. A
/// row is an offer's place in the file, for Store::rows; it names the same offer for ever.
using LibraryRows = QList<qint32>;

/// What was found.
struct LibraryHits
{
    LibraryRows rows; ///< in the order asked for; how many there are is the exact count
    /// The state of the library that was looked into. Every save of any process makes another.
    qint64 generation = 0;
};

/// What one question to the library answers: the offers in its order, and how many there are.
struct LibraryPage
{
    QList<Offer> offers;
    LibraryRows rows; ///< of these offers
    qint64 total = 0; ///< exact, whatever the limit
};

/// What one saved observation changed. First sight of an offer is not a change, nor is the first
/// detail's sight of tiers and SKUs.
struct OfferChange
{
    enum class What {
        ListedPrice,
        Tier, ///< the price from `minQuantity` pieces; nothing: there was or is no such tier
        SkuPrice,
        SkuAdded,
        SkuRemoved,
        Stock, ///< of the offer, or of `sku` where one is named
        Moq,
        Gone, ///< the platform says that there is no such offer any more
        Back, ///< it was gone and has been seen again
    };
    OfferId offer;
    What what = What::ListedPrice;
    SkuId sku; ///< with the Sku… kinds
    qint64 minQuantity = 0; ///< with Tier
    std::optional<Money>
        oldPrice; ///< with prices; an added SKU has a new one, a removed an old one
    std::optional<Money> newPrice;
    std::optional<qint64> oldCount; ///< with Stock and Moq
    std::optional<qint64> newCount;
    friend bool operator==(const OfferChange &, const OfferChange &) = default;
};

/// What saving a page of offers did. It is handed out only once the transaction is kept.
struct SaveReport
{
    QList<Offer> offers; ///< the stored truth after saving, in the order given
    int added = 0; ///< offers never seen before
    QList<OfferChange> changes;
};

/// When something was seen. Nothing of it is history: unchanged sights move `lastSeen` only.
struct Sightings
{
    UtcMs firstSeen = 0;
    UtcMs lastSeen = 0;
    UtcMs changedAt = 0; ///< last change of a price, tier, SKU, stock, MOQ or presence
    std::optional<UtcMs> goneAt; ///< since when it is gone; nothing while it is there
    friend bool operator==(const Sightings &, const Sightings &) = default;
};

/// When one variant was seen.
struct SkuSightings
{
    SkuId sku;
    Sightings seen;
    friend bool operator==(const SkuSightings &, const SkuSightings &) = default;
};

/// When an offer and each of its variants were seen.
struct OfferSightings
{
    Sightings offer;
    QList<SkuSightings> skus; ///< in the seller's order, those that are gone last
};

/// A whole number over time, from each point on; nothing: unknown, or there is none any more.
struct CountPoint
{
    UtcMs at = 0;
    std::optional<qint64> value;
    friend bool operator==(const CountPoint &, const CountPoint &) = default;
};

/// What a history of counts counts.
enum class CountKind {
    Stock, ///< of the offer, or of a SKU
    Moq,
    Sales, ///< a point a UTC day at most, at its beginning: as last told that day
    Presence, ///< 1 there, 0 gone; without points it was never gone
};

} // namespace sanjia

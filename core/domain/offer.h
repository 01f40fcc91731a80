// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/ids.h"
#include "core/domain/money.h"
#include "core/domain/priceladder.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace sanjia {

/// One property that tells variants apart, in the seller's own words.
struct SkuAttribute
{
    QString name; ///< 颜色; may be empty, older answers leave it out
    QString value; ///< 黑色
    friend bool operator==(const SkuAttribute &, const SkuAttribute &) = default;
};

/// One variant of an offer. Without a price of its own it costs what the offer's ladder says.
struct Sku
{
    SkuId id;
    QString code; ///< the seller's own article number, may be empty
    std::optional<Money> price;
    std::optional<qint64> stock; ///< pieces
    QList<SkuAttribute> attributes;

    friend bool operator==(const Sku &, const Sku &) = default;
};

/// Where an offer's price is quoted (the platform's quoteType).
enum class Quote {
    Unknown, ///< the answer did not say: prices are believed where they stand
    Offer, ///< one price or ladder for the offer, by total quantity; it has no SKUs
    PerSku, ///< each SKU has its price
    OfferWithSkus, ///< SKUs exist, the offer's ladder counts for all of them
    TiersPerSku, ///< a ladder for each SKU; no answer seen has them, so its price counts
};

/// Who sells an offer, as its answer says: the id is empty where only a name is known.
struct Supplier
{
    SupplierId id;
    QString name;
    friend bool operator==(const Supplier &, const Supplier &) = default;
};

/// A seller's offer as one answer told it. What the answer left out is unknown (nothing, or empty
/// text), never zero: an offer whose stock is unknown is not an offer without stock. All text is
/// plain text from outside and must be shown as such.
struct Offer
{
    // What a search row tells (the guide's fifteen fields).
    OfferId id;
    QString title;
    std::optional<Money> price; ///< the listed price per unit
    std::optional<Money> priceMin; ///< ends of the listed range, if one was given
    std::optional<Money> priceMax;
    std::optional<qint64> moq; ///< minimum order quantity
    /// Pieces of one lot (一手), always more than one; unknown, too, for what is sold by the piece.
    std::optional<qint64> lot;
    QString unit; ///< 件, 条, 双 …
    std::optional<qint64> stock;
    std::optional<qint64> sales; ///< pieces sold, as far as salesText can be read as a number
    QString salesText; ///< as the platform words it
    Supplier supplier;
    QString location;
    QString creditLevel; ///< 诚信通 level, as worded
    std::optional<bool> mixBatch; ///< 混批: one order may mix SKUs to reach a tier
    QString imageUrl; ///< absolute http(s) address, or empty
    QString detailUrl;

    // What only the detail tells.
    std::optional<Money> referencePrice;
    PriceLadder ladder;
    Quote quote = Quote::Unknown;
    QList<Sku> skus;

    /// The answer was a detail: its SKUs are then the whole truth, even when there are none, and so
    /// are its ladder and its lot unless the answer names no price at all (a mere list of SKUs).
    bool detailed = false;
    /// When this was last seen; 0 for an offer that was never stored.
    UtcMs seenAt = 0;
    /// Since when the platform says that there is no such offer, as the store noted it; no answer
    /// tells it. Everything else is then what was known last.
    std::optional<UtcMs> goneAt;

    friend bool operator==(const Offer &, const Offer &) = default;
};

/// Lays a later answer over an earlier one: what `later` knows wins, what it does not know stays.
/// A search row therefore never wipes out tiers and SKUs that a detail brought, and a detail
/// never wipes out a seller's place that only search rows tell.
[[nodiscard]] Offer merged(Offer earlier, const Offer &later);

/// The page of an offer on 1688.com, for an offer whose answer named none.
[[nodiscard]] QString detailPageUrl(const OfferId &id);

/// An offer id out of what a person may paste: plain digits, or a 1688 link in any of its forms
/// (detail page with or without .html, mobile page, ?offerId=). Nothing when there is none.
[[nodiscard]] std::optional<OfferId> offerIdFrom(QStringView text);

} // namespace sanjia

Q_DECLARE_METATYPE(sanjia::Offer)

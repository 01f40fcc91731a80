// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"
#include "core/domain/searchquery.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace sanjia {

/// A question to what was ever seen. Every word must occur in title or seller's name.
struct LibraryQuery
{
    QStringList words;
    SearchSort sort = SearchSort::Default; ///< Default: last seen first
    std::optional<Money> priceMin;
    std::optional<Money> priceMax;
    SupplierId supplier;
    int limit = 200;
    int offset = 0;
};

struct LibraryPage
{
    QList<Offer> offers;
    qint64 total = 0; ///< exact, whatever the limit
};

/// What one saved observation changed. First sight of an offer is not a change.
struct OfferChange
{
    enum class What { ListedPrice, Tiers, SkuPrice, Stock };
    OfferId offer;
    What what = What::ListedPrice;
    SkuId sku; ///< with SkuPrice
    std::optional<Money> oldPrice; ///< with prices
    std::optional<Money> newPrice;
    friend bool operator==(const OfferChange &, const OfferChange &) = default;
};

struct SaveReport
{
    QList<Offer> offers; ///< the stored truth after saving, in the order given
    int added = 0; ///< offers never seen before
    QList<OfferChange> changes;
};

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/domain/offer.h"

#include <QString>

#include <optional>

namespace sanjia {

/// The orders a buyer can ask for. A dialect that cannot ask for one uses the platform's own.
enum class SearchSort {
    Default, ///< the platform's own order
    Sales,
    PriceAscending,
    PriceDescending,
    Credit, ///< domestic search only
};

/// Which of the platform's two markets is asked.
enum class SearchMarket {
    Domestic, ///< com.alibaba.product.search
    CrossBorder, ///< alibaba.wholesale.goods.search (寻源通)
};

inline constexpr int kMaxPageSize = 50;

/// One page of one search, as the buyer asked for it. Every dialect translates it.
struct SearchQuery
{
    SearchMarket market = SearchMarket::Domestic;
    QString keywords;
    int page = 1; ///< from 1
    int pageSize = 20; ///< 1 to kMaxPageSize
    SearchSort sort = SearchSort::Default;
    std::optional<Money> priceMin;
    std::optional<Money> priceMax;
    std::optional<qint64> categoryId; ///< domestic search only
    bool preSale = false; ///< cross-border search only
    bool anySeller = false; ///< cross-border search only; false: quality sellers (实力商家) only

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// A piece of an answer that could not be understood: where it was, and why, for people to look at.
struct SkippedRow
{
    int index = 0; ///< place in the answer's list, from 0
    QString reason; ///< untranslated, for the log and --verbose
    friend bool operator==(const SkippedRow &, const SkippedRow &) = default;
};

/// What one page of a search answered: the rows that made sense, and those that did not.
struct SearchPage
{
    QList<Offer> offers;
    std::optional<qint64> total; ///< what the gateway claims, unknown if it does not
    QList<SkippedRow> skipped;
};

/// Full detail of one offer; tiers or SKUs that made no sense are left out and listed.
struct OfferDetail
{
    Offer offer; ///< offer.detailed is true
    QList<SkippedRow> skipped;
};

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"

#include <QList>
#include <QString>

#include <optional>

namespace sanjia {

/// When a watch tells of an offer. A rule is written as the command line writes it, and that text
/// is also how it is kept and shown; what each says about a price is judge()'s (watchjudge.h).
///
///   drop 5% | drop 0.50        the price fell by at least that much; also "rise"
///     … since added            against the price when the watch was made
///     … against 30d            against the mean of the last 30 days, weighted by time
///   below 12.50 | above 20     reached or crossed the value; "below" again on each new low under
///   it
///     … at 100                 the price per piece at 100 pieces, not the listed one
///   lowest 90d                 lower than ever in the 90 days before
///   any | any 2%               the price, tiers or variants changed; with a least change
///   new below 12.50            an offer new to a keyword watch, at that price or less
///   tiers | variants | seller  the ladder, the SKUs, or who sells it changed
///   out of stock | in stock    of the offer or one of its SKUs
///   stock below 100            fell below it
///   stock above 500            reached or crossed it
///   gone | back
struct WatchRule
{
    enum class Kind {
        Drop,
        Rise,
        Below,
        Above,
        Lowest,
        Any,
        NewBelow,
        Tiers,
        Variants,
        Seller,
        OutOfStock,
        InStock,
        StockBelow,
        StockAbove,
        Gone,
        Back, ///< stays the last: tests go through all up to it
    };
    enum class Against { LastSeen, Added, Mean };

    Kind kind = Kind::Any;
    std::optional<qint64> percent = {}; ///< in hundredths of a percent
    std::optional<Money> amount = {};
    Against against = Against::LastSeen;
    int days = 0; ///< of Lowest, and of Mean
    std::optional<qint64> quantity = {}; ///< pieces, with "at"
    qint64 count = 0; ///< where countsStock()

    /// Nothing for what is not understood: there is no guessing at what somebody wants to be told.
    [[nodiscard]] static std::optional<WatchRule> parse(const QString &text);
    [[nodiscard]] QString text() const; ///< parse(text()) is the same rule

    friend bool operator==(const WatchRule &, const WatchRule &) = default;
};

inline constexpr int kMostRuleDays = 3'650;

/// Whether a rule of this kind has pieces in stock for its figure.
[[nodiscard]] bool countsStock(WatchRule::Kind kind);

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace sanjia {

/// A list as a list of lists shows it, without its lines.
struct ShortlistSummary
{
    QString name; ///< unique, not empty
    int lines = 0;
    UtcMs createdAt = 0;
    UtcMs archivedAt = 0; ///< 0: in use
    friend bool operator==(const ShortlistSummary &, const ShortlistSummary &) = default;
};

/// One chosen offer. `priceWhenAdded` stays, so that a list can tell what changed since.
struct ShortlistLine
{
    Offer offer; ///< as the store knows it now
    SkuId sku; ///< chosen variant, or empty
    qint64 quantity = 0; ///< 0: the quantity the buyer works with
    QString note;
    QStringList tags; ///< the buyer's words for this line, not for the offer
    int rank = 0; ///< 1: first choice … kLastRank; 0: not ranked
    std::optional<Money> target; ///< what a piece should cost at most
    std::optional<Money> priceWhenAdded;
    UtcMs addedAt = 0;
    friend bool operator==(const ShortlistLine &, const ShortlistLine &) = default;
};

/// A list with all its lines, as the store knows it now. It is a value: edits go to the store.
struct Shortlist
{
    QString name;
    QList<ShortlistLine> lines; ///< in the buyer's order, each offer once
    UtcMs createdAt = 0;
    UtcMs archivedAt = 0; ///< 0: in use
};

/// How far the buyer's own figures of a line go; what is typed beyond is brought back to them.
inline constexpr qint64 kMostPieces = 10'000'000;
inline constexpr int kLastRank = 9;
inline constexpr int kLongestNote = 1'000;
inline constexpr int kLongestName = 200;

} // namespace sanjia

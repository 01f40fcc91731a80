// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace sanjia {

/// How much another offer is like one, and why, in whole percent. What is unknown of either has no
/// part in it.
struct Likeness
{
    int percent = 0; ///< of all below, the title four times
    int title = 0; ///< of what the title says, rare words more than frequent ones
    std::optional<int> variants; ///< of the values of its SKUs' attributes
    std::optional<int> price; ///< the lower cost of a piece in percent of the higher one

    friend bool operator==(const Likeness &, const Likeness &) = default;
};

/// Which offers of the library are like this one.
struct SimilarQuery
{
    OfferId offer;
    qint64 quantity = 1; ///< pieces, at which costs are compared
    int limit = 50;
};

/// One of them, and why.
struct SimilarOffer
{
    Offer offer;
    Likeness likeness;
};

/// What a title is compared by: its words and pairs of characters, each once. A single character
/// says too little.
[[nodiscard]] QStringList titleTerms(const QString &title);

/// What a term weighs that `with` of `offers` have: its bits of information, at least 1.
[[nodiscard]] int termWeight(qint64 offers, qint64 with);

/// `other` against `offer`, whose titles agree by `title` percent.
[[nodiscard]] Likeness likeness(int title, const Offer &offer, const Offer &other, qint64 quantity);

/// What the market is asked for to find more of the same: the beginning of the title, which is as
/// much as the platform's search makes use of.
[[nodiscard]] QString marketWords(const QString &title);

} // namespace sanjia

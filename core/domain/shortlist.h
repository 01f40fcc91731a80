// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"

#include <QList>
#include <QString>

namespace sanjia {

struct ShortlistSummary
{
    QString name; ///< unique, not empty
    int lines = 0;
    UtcMs createdAt = 0;
    friend bool operator==(const ShortlistSummary &, const ShortlistSummary &) = default;
};

/// One chosen offer. `priceWhenAdded` stays, so that a list can tell what changed since.
struct ShortlistLine
{
    Offer offer; ///< as the store knows it now
    SkuId sku; ///< chosen variant, or empty
    qint64 quantity = 0; ///< 0: the quantity the buyer works with
    QString note;
    std::optional<Money> priceWhenAdded;
    UtcMs addedAt = 0;
    friend bool operator==(const ShortlistLine &, const ShortlistLine &) = default;
};

struct Shortlist
{
    QString name;
    QList<ShortlistLine> lines; ///< in the buyer's order
};

} // namespace sanjia

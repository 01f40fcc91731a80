// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/reader.h"
#include "core/domain/offer.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace sanjia::cli {

/// A list of offers and a single offer in each written form; shared by every verb that shows them.
struct OfferList
{
    QList<Offer> offers;
    std::optional<qint64> total; ///< how many there are in all, as far as known
    qint64 skipped = 0; ///< rows that could not be understood
    std::optional<qint64> hidden = {}; ///< of blocked sellers, where these were to be left out
};

[[nodiscard]] QByteArray offerList(const OfferList &list, std::optional<qint64> quantity,
                                   Format format);
/// With tiers and SKUs. In CSV they are cells of JSON, the same as in the JSON form.
[[nodiscard]] QByteArray offerDetails(const QList<Offer> &offers, std::optional<qint64> quantity,
                                      Format format);

} // namespace sanjia::cli

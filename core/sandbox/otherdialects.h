// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"

#include <QJsonObject>
#include <QList>

/// The sample market's offers in the shapes of the live platform and of a reseller
/// (docs/protocol.md part B 3.2, 3.3, 3.8), oddities included: prices as strings here and as
/// numbers there, what is not told left out. Pure functions.
namespace sanjia::otherdialects {

/// The answer of keywordQuery; `offers` is the page, `total` the whole.
[[nodiscard]] QJsonObject cards(const QList<Offer> &offers, qsizetype total, int page,
                                int pageSize);
/// The answer of queryProductDetail.
[[nodiscard]] QJsonObject crossDetail(const Offer &offer);
/// The reseller's item_search and item_get.
[[nodiscard]] QJsonObject items(const QList<Offer> &offers, qsizetype total, int page,
                                int pageSize);
[[nodiscard]] QJsonObject item(const Offer &offer);

} // namespace sanjia::otherdialects

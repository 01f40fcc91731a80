// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/searchquery.h"
#include "core/domain/result.h"

#include <QByteArray>
#include <QJsonObject>

/// Dialect `top`'s answers as values: the guide's, the wholesale search's with whole fen, and the
/// item_get shape it names for ERP use. Rows that cannot be understood are skipped and named, their
/// neighbours kept; an empty or absent field is unknown, never zero. Pure functions; a page of 50
/// rows takes well under a millisecond, so they run where the answer arrives.
namespace sanjia::topparse {

/// Prices in another currency than yuan are left out: a wrong price is worse than none.
[[nodiscard]] Result<SearchPage> search(const QByteArray &body, int httpStatus);
/// An answer about another offer than `asked` makes no sense (BadAnswer).
[[nodiscard]] Result<OfferDetail> offer(const QByteArray &body, int httpStatus,
                                        const OfferId &asked);
/// The offer in `holder.productInfo`, which both the guide and the live platform have.
[[nodiscard]] Result<OfferDetail> productInfo(const QJsonObject &holder, const OfferId &asked);

} // namespace sanjia::topparse

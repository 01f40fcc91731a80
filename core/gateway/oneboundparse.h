// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/searchquery.h"

#include <QByteArray>

/// The reseller's answers as values (docs/protocol.md part B 3.8): "" for everything it does not
/// know, numbers as strings and strings as numbers, lists that are [] or an object, tiers as pairs.
namespace sanjia::oneboundparse {

[[nodiscard]] Result<SearchPage> search(const QByteArray &body, int httpStatus);
/// An answer about another offer than `asked` makes no sense (BadAnswer). Prices in another
/// currency than yuan are left out and said so: a wrong price is worse than none.
[[nodiscard]] Result<OfferDetail> offer(const QByteArray &body, int httpStatus,
                                        const OfferId &asked);

} // namespace sanjia::oneboundparse

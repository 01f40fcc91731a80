// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/searchquery.h"
#include "core/domain/result.h"

#include <QByteArray>

/// Dialect `top`'s answers as values. Rows that cannot be understood are skipped and named, their
/// neighbours kept; an empty or absent field is unknown, never zero. Pure functions; a page of 50
/// rows takes well under a millisecond, so they run where the answer arrives.
namespace sanjia::topparse {

[[nodiscard]] Result<SearchPage> search(const QByteArray &body, int httpStatus);
/// An answer about another offer than `asked` makes no sense (BadAnswer).
[[nodiscard]] Result<OfferDetail> offer(const QByteArray &body, int httpStatus,
                                        const OfferId &asked);

} // namespace sanjia::topparse

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/result.h"
#include "core/domain/searchquery.h"

#include <QByteArray>

/// The live platform's answers as values, whichever of its calls gave them: cards of the
/// cross-border searches, rows of the image search (integer fen) and of the suggestions, details
/// of the cross-border and the productInfo families, SKU lists (docs/protocol.md part B 3). The
/// shape tells which it is, because resellers pass the same shapes on in envelopes of their own.
/// Rows that cannot be understood are skipped and named; empty is unknown, never zero.
namespace sanjia::aopparse {

[[nodiscard]] Result<SearchPage> search(const QByteArray &body, int httpStatus);
/// An answer about another offer than `asked` makes no sense (BadAnswer).
[[nodiscard]] Result<OfferDetail> offer(const QByteArray &body, int httpStatus,
                                        const OfferId &asked);
/// A bare JSON text, "20261010164552223+0800".
[[nodiscard]] Result<UtcMs> currentTime(const QByteArray &body, int httpStatus);

/// "yyyyMMddHHmmss", with milliseconds and a zone where they are given; without a zone it is
/// China's. Nothing for anything else.
[[nodiscard]] std::optional<UtcMs> timeIn(QStringView text);

} // namespace sanjia::aopparse

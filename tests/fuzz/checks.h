// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/searchquery.h"

#include <QByteArray>

/// What must hold for everything a parser gives out, whatever it was fed. A broken promise is
/// named and ends the process, which is how libFuzzer learns of it.
namespace sanjia::fuzz {

void check(const Result<SearchPage> &page);
void check(const Result<OfferDetail> &detail, const OfferId &asked);
void check(const Error &error);

/// The id to ask for so that a detail about it is understood: the first longer number.
[[nodiscard]] OfferId idIn(const QByteArray &body);

} // namespace sanjia::fuzz

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/library.h"

namespace sanjia {

/// What is different between an offer as it was kept and as it is now. Pure: what counts as a
/// change is decided here and nowhere else. A value that was or is unknown is no change; tiers and
/// SKUs are compared only when both sides were read in full.
[[nodiscard]] QList<OfferChange> changesBetween(const Offer &before, const Offer &after);

} // namespace sanjia

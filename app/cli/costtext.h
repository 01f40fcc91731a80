// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cost.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace sanjia::cli {

// What a cost says beside its sums, in a few words; a dash for nothing.

[[nodiscard]] QString nextTierText(const std::optional<Cost> &cost); ///< "5 more: ¥1.80"
[[nodiscard]] QString betterText(const std::optional<Cost> &cost); ///< "100 for ¥180.00"

/// The lines about an order of `quantity` pieces that a single offer is shown with: what it would
/// be, from which price, what more pieces would bring, whether there are enough.
[[nodiscard]] QList<std::pair<QString, QString>> costFacts(const Offer &offer, qint64 quantity);

} // namespace sanjia::cli

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/library.h"

#include <QString>

#include <optional>

namespace sanjia::cli {

/// What --sort calls the orders of searches, both ways: "price-asc" for the market and the library,
/// and for the library also its columns, "seller" and "seller-desc". Nothing: no such name.
[[nodiscard]] std::optional<SearchSort> marketSortFrom(const QString &name);
[[nodiscard]] std::optional<LibraryOrder> librarySortFrom(const QString &name);
[[nodiscard]] QString sortName(SearchSort sort); ///< empty for the platform's own
[[nodiscard]] QString sortNames(const LibraryQuery &query); ///< of all its columns: "place,price"

} // namespace sanjia::cli

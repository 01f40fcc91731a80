// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>
#include <span>
#include <vector>

namespace sanjia {

/// The key of a row whose value is unknown.
inline constexpr qint64 kUnknownKey = std::numeric_limits<qint64>::min();

/// Sorts `rows` by `keys[row]`, unknown ones last in either direction; rows of one key stay in the
/// order they came in. Made for a million rows: it counts instead of comparing where that is less
/// work.
void sortByKey(std::span<qint32> rows, const std::vector<qint64> &keys, bool descending);

} // namespace sanjia

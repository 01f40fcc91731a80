// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sanjia::tour {

/// A data directory as a buyer has it after half a year on the sample market: prices, tags, marked
/// sellers, a list with targets, watches, and what they told in the last days. Takes some seconds.
[[nodiscard]] bool makeLibrary(const QString &directory);

} // namespace sanjia::tour

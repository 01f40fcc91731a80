// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/tellingcarrier.h"

namespace sanjia {

/// What watches noticed on a day as one HTML file (as htmlFrom(): well-formed, nothing fetched,
/// light and dark, printed on A4), in the program's language: a part a watch, in it the offers with
/// their prices of 90 days and every alert with old price, new price and percent. Any thread.
[[nodiscard]] QByteArray digestHtml(const DigestMaterial &material);

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pricespread.h"

#include "core/domain/wide.h"

#include <limits>

namespace sanjia {

std::optional<qint64> priceSpread(const PriceStats &stats)
{
    // 10 000 times a price needs more than 64 bits where prices are large.
    constexpr Wide kParts = 10'000;
    if (stats.mean <= Money() || stats.max < stats.min)
        return std::nullopt;
    const Wide apart = static_cast<Wide>(stats.max.e4()) - stats.min.e4();
    const Wide mean = stats.mean.e4();
    const Wide parts = (apart * kParts * 2 + mean) / (mean * 2);
    if (parts > std::numeric_limits<qint64>::max())
        return std::nullopt;
    return static_cast<qint64>(parts);
}

} // namespace sanjia

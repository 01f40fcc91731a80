// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/wide.h"
#include "ui/charts/downsample.h"

#include <memory>
#include <optional>

namespace sanjia {

/// A price series made ready to be looked at in any part: drawn, and told in figures, in a time
/// that does not grow with it. Making one takes a walk through all points, which is for another
/// thread when there are many; then it never changes and any thread may look.
class SeriesIndex
{
public:
    explicit SeriesIndex(PriceSeries series);

    [[nodiscard]] const PriceSeries &series() const { return m_series; }
    [[nodiscard]] const PriceLevels &levels() const { return m_levels; }
    /// What statsOf() says of the part from `from` to `to`.
    [[nodiscard]] std::optional<PriceStats> stats(UtcMs from, UtcMs to) const;

private:
    struct Sum ///< of all points before one
    {
        Wide weighted = 0;
        Wide held = 0;
        int changes = 0;
    };
    [[nodiscard]] Sum heldIn(qsizetype place, UtcMs from, UtcMs to) const;
    [[nodiscard]] Sum before(qsizetype place) const;

    PriceSeries m_series;
    PriceLevels m_levels;
    std::vector<Sum> m_sums; ///< before every 64th point
};

using SharedSeries = std::shared_ptr<const SeriesIndex>;

} // namespace sanjia

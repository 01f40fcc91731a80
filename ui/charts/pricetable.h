// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/priceplot.h"
#include "ui/support/plainmodel.h"

#include <vector>

namespace sanjia {

/// What a price chart shows as a table, newest first: the chart for those who cannot see it. A row
/// for each moment at which one of its lines changed, a column for each line; what is counted below
/// the chart, where it counts something, and as a remark what the chart shades.
class PriceTable : public PlainModel
{
    Q_OBJECT
public:
    using PlainModel::PlainModel;

    /// The part of `plot` within `view`; the prices that held when it began are the last row.
    void setPlot(const PricePlot &plot, const TimeSpan &view);

    enum class Kind { Since, Price, Change, Count, Remark };
    /// The first column of a kind; −1: there is none.
    [[nodiscard]] int columnOf(Kind kind) const;

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_moments.size()); }
    [[nodiscard]] int columns() const override;
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;

private:
    [[nodiscard]] Kind kindOf(int column) const;
    [[nodiscard]] QString change(qsizetype at) const;
    [[nodiscard]] QString count(UtcMs at) const;
    [[nodiscard]] QString remark(qsizetype at) const;

    PricePlot m_plot;
    std::vector<UtcMs> m_moments; ///< of the rows, rising
};

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QPen>

namespace sanjia {

/// What the chart is painted with. Meaning never hangs on colour alone: the price line is solid
/// and thick, the mean dashed, the extremes dotted and labelled, so a grey print stays readable.
struct ChartColours
{
    QColor ground;
    QColor text;
    QColor faint; ///< grid
    QColor line; ///< the price; at least 3:1 against the ground
    QColor reference; ///< lowest, mean, highest
    QColor shade; ///< hatching of times behind the line

    [[nodiscard]] static ChartColours of(const QPalette &palette);
    /// For pictures: dark on white, whatever the window looks like.
    [[nodiscard]] static ChartColours onPaper();
};

/// How the line of one of several is drawn, by its place: neighbours differ by colour (told apart
/// by the colour-blind) and by dashes, and no two of the first 32 are alike.
[[nodiscard]] QPen linePen(qsizetype place, const ChartColours &colours, double width);

/// WCAG contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace sanjia

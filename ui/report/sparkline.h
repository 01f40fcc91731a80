// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/library.h"

#include <QList>
#include <QPointF>
#include <QSizeF>

namespace sanjia {

/// A price over time as a stair in a box, without axes: for a cell of a table. The highest price is
/// at the top; one that never changed runs through the middle. Empty for a trend without a line.
[[nodiscard]] QList<QPointF> sparkline(const Trend &trend, QSizeF box);

/// The same as an SVG picture, readable on light and dark ground. Empty where there is no line.
[[nodiscard]] QByteArray sparklineSvg(const Trend &trend, QSize box);

} // namespace sanjia

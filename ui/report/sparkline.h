// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/library.h"

#include <QPen>
#include <QRectF>
#include <QSize>

class QPainter;

namespace sanjia {

/// A price over time for a cell of a report, the stair that the window's tables have
/// (ui/charts/stepline). Nothing for a trend without a line.
void paintSparkline(QPainter &painter, const Trend &trend, const QRectF &box, const QPen &pen);

/// The same as an SVG picture, readable on light and dark ground. Empty where there is no line.
[[nodiscard]] QByteArray sparklineSvg(const Trend &trend, QSize box);

} // namespace sanjia

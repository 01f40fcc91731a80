// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/priceseries.h"

#include <QList>

namespace sanjia {

/// A price holds until it changes, so its line is a stair: the corners of that stair, two for
/// every change after the first point, and the last price carried to `lastSeen`.
[[nodiscard]] QList<PricePoint> stepPoints(const QList<PricePoint> &points, UtcMs lastSeen);

/// As many of `points` (rising in time) as a picture `columns` pixels wide can tell apart: of each
/// column the lowest and the highest price, in their order of time, so no dip and no peak is ever
/// lost. When the price a column ended with is neither, it opens the next column if that has no
/// change of its own; otherwise the wrong price would seem to hold until the next change. A series
/// of at most two points a column comes back as it is. Integers only.
[[nodiscard]] QList<PricePoint> downsample(const QList<PricePoint> &points, UtcMs from, UtcMs to,
                                           int columns);

} // namespace sanjia

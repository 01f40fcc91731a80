// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/tour.h"

#include <QList>

class QMainWindow;

namespace sanjia {

class Pages;

/// The stops of the tour through the main window: a search, what it finds, one offer in full, the
/// quantity, what is kept, and how to find everything else. In the sample market the tour searches
/// by itself where nothing has been found yet; a search that costs a call is the buyer's to make.
/// Both outlive the stops.
[[nodiscard]] QList<TourStop> windowStops(QMainWindow &window, Pages &pages, bool sample);

} // namespace sanjia

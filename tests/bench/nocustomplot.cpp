// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/chartsides.h"

namespace sanjia::bench {

std::unique_ptr<ChartSide> customPlotSide(bool) { return nullptr; }

} // namespace sanjia::bench

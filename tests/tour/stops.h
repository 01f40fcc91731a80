// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tour/stage.h"

namespace sanjia::tour {

/// A picture of the tour, and how the program gets there from the stop before.
struct Stop
{
    QString name; ///< of the file; those in resources/guide are named by it
    std::function<QWidget *(Stage &)> reach; ///< what the picture is of
    bool inGuide = false;
};

[[nodiscard]] QList<Stop> allStops();

} // namespace sanjia::tour

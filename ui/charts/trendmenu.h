// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QMenu;

namespace sanjia {

class TrendPanel;

/// Everything that can be done with a trend chart, in one menu: that of a button, which a keyboard
/// reaches, and that of the right mouse button. Private to ui/charts.
class TrendMenu
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::TrendMenu)
public:
    /// The actions belong to `menu` and work on `panel`.
    static void fill(QMenu *menu, TrendPanel *panel);
};

} // namespace sanjia

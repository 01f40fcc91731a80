// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QMainWindow;
class QWidget;

namespace sanjia {

/// Version, licence and what the program stands on.
void showAbout(QWidget *parent);
/// In a menu, last in the bar; `openGuide` opens the user guide, `showKeys` shows the window's
/// keys.
void addHelpMenu(QMainWindow *window, const std::function<void()> &openGuide,
                 const std::function<void()> &showKeys);

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QMainWindow;
class QWidget;

namespace sanjia {

/// Version, licence and what the program stands on.
void showAbout(QWidget *parent);
/// What the entries of the Help menu do.
struct HelpActions
{
    std::function<void()> openGuide;
    std::function<void()> showKeys;
    std::function<void()> takeTour;
    std::function<void()> showNews; ///< what is new in this version
};
/// In a menu, last in the bar.
void addHelpMenu(QMainWindow *window, const HelpActions &actions);

} // namespace sanjia

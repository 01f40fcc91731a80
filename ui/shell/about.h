// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;
class QWidget;

namespace sanjia {

/// Version, licence and what the program stands on.
void showAbout(QWidget *parent);
/// Every action of `window` that has keys, as a table.
void showShortcuts(QWidget *window);
/// Both in a menu, last in the bar.
void addHelpMenu(QMainWindow *window);

} // namespace sanjia

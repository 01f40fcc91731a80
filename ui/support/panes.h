// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QObject;
class QWidget;

namespace sanjia::panes {

/// Says that `part` is a place of its own for the keyboard, such as the form or the table: F6 goes
/// from one to the next. The places are walked as they stand in the window, from the left and then
/// down.
void mark(QWidget *part);

/// Moves the focus to the next visible marked part of `window`, round and round; backwards with
/// `step` -1. A part gets its focus where it was last, else on its first control.
void go(QWidget *window, int step);

/// Says that `widget` is where work on the part around it begins, such as its list below a row of
/// filters: who enters that part, and was not in it before, gets there as long as it is to be seen.
void markStart(QWidget *widget);

/// Moves the focus into `part`, where it was last, else to its start, else to its first control,
/// and makes it seen. Where it is there already it stays.
void enter(QWidget *part);

/// Has Enter in a field whose rows come while it is typed into go on to them, where there are any.
void goOnEnter(QLineEdit *words, QWidget *rows);

/// Has what has the focus show it, which boxes and buttons else do only after the first Tab.
void showFocus(QWidget *window);

/// Has every window and dialog that opens do so, as long as `owner` lives: they are opened by a key
/// as often as by the mouse, and who uses keys has to see where the next one goes.
void showFocusInWindows(QObject *owner);

/// Makes Tab walk through `root` in the order of its layouts. Qt's own order is that in which
/// widgets came into the window, which for parts built from the inside out is no order at all.
void orderTabs(QWidget *root);

} // namespace sanjia::panes

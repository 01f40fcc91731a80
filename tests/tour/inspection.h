// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStringList>

class QMainWindow;
class QWidget;

namespace sanjia::tour {

/// What is wrong with what can be seen of the window `root`, a line each: text that does not fit
/// where it stands, controls that a keyboard reaches but a screen reader has no name for, letters
/// that mean two things at once (on a page with its menu bar, in a dialog, in one menu), and a
/// focus that is not shown.
[[nodiscard]] QStringList complaintsAbout(const QWidget *root);

/// What makes `window`, with all of its pages, larger than a screen that has room for `points`.
[[nodiscard]] QStringList complaintsAboutRoom(const QMainWindow *window, QSize points);

} // namespace sanjia::tour

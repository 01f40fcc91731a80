// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The parts of the bench. Each makes what it measures and prints its lines; docs/performance.md
/// tells what they said.
namespace sanjia::bench {

class WatchedApplication;

/// The library: looking, saving, against SQLite alone. With a directory the library stays there and
/// is filled only the first time.
void storePart(int offers, const QString &directory);
/// Price points as days bring them: how fast they are written, bytes each.
void historyPart(qint64 points);
/// The trend of one offer among `points`, in a file that is made in `directory` and removed.
void trendPart(qint64 points, const QString &directory);
/// The library page over such a library: how soon rows are there, how long the window stands still.
void pagePart(WatchedApplication &app, int offers, const QString &directory);
/// The whole window over such a library with lists, watches and alerts: how long it stands still
/// while a buyer walks through every page.
void windowPart(int offers, const QString &directory);
/// One such walk, which windowPart() starts: a line each of what was done and how long it took.
void windowWalk(WatchedApplication &app, const QString &path);
/// From nothing to the library's first rows, beside an empty window of Qt.
void startPart(int offers, const QString &directory);
void startEmpty(
    bool withText); ///< what startPart() starts; they say "ready" and stay until they are stopped
void startFull(const QString &path);
/// The table of offers in memory: sorting it, against the same rows in a QSortFilterProxyModel.
void tablePart(int rows);
/// So many offers watched, and two hundred searches: planning them, and judging what was seen.
void watchPart(int watches);
/// The price chart with `changes` (0: 10 000 up to a million), against Qt Charts and QCustomPlot.
void chartPart(int changes);

} // namespace sanjia::bench

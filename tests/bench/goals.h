// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the bench's parts promise. A part tells each goal with what it measured and with the peer
/// or the limit it is held against, both of the same run; when all parts are through, the goals are
/// printed as one table, which docs/performance.md keeps. Nothing is asserted: a machine that does
/// other work beside decides over some of them.
namespace sanjia::bench {

inline constexpr double kFrameMs = 16; ///< of the window's thread; what takes longer is seen

/// `measured` must not be more than `limit`, both in `unit` ("ms", "MB", or nothing for a count).
void atMost(const QString &what, double limit, double measured, const QString &unit);
/// A peer takes `peer`, this program `ours`, both in `unit`: that is how many times as much, and it
/// must be `wanted` times at least.
void timesLess(const QString &what, double wanted, double peer, double ours, const QString &unit);
/// The other way round: the program may take `allowed` times what the peer takes.
void timesMore(const QString &what, double allowed, double peer, double ours, const QString &unit);

void tellGoals(); ///< prints the table, and nothing where no goal was told

} // namespace sanjia::bench

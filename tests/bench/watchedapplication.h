// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace sanjia::bench {

/// Knows how long the longest event took: that is how long the window stood still. Where the
/// machine does other work beside, the processor's time is the truer one.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    struct Stall
    {
        double processor = 0; ///< of the window's thread, in ms
        double clock = 0;
        QString what; ///< which event of which class
    };
    /// The longest since the last call.
    [[nodiscard]] Stall takeLongest() { return std::exchange(m_longest, {}); }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    Stall m_longest;
    int m_depth = 0;
};

} // namespace sanjia::bench

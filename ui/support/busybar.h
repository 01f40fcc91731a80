// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>
#include <QTimer>

namespace sanjia {

/// A thin line that moves while something is being waited for. It appears only after 200 ms, so
/// that what is quick does not flicker, and keeps its place when hidden, so that nothing jumps.
class BusyBar : public QProgressBar
{
    Q_OBJECT
public:
    explicit BusyBar(QWidget *parent = nullptr);

    void start();
    void stop();

Q_SIGNALS:
    void appeared(); ///< the waiting has become long enough to be told of

private:
    QTimer m_patience;
};

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <array>

namespace sanjia::cli {

/// SIGINT and SIGTERM as a Qt signal. A second one of the same kind ends the program at once, for
/// the person who has waited long enough. At most one at a time.
class Interrupt : public QObject
{
    Q_OBJECT
public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void caught(int signalNumber);

private:
    void readSignal();

    std::array<int, 2> m_sockets{-1, -1}; // written by the handler, read by the notifier
    QSocketNotifier m_notifier{QSocketNotifier::Read};
};

} // namespace sanjia::cli

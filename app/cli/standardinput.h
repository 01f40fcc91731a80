// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

namespace sanjia::cli {

/// Standard input to its end, through the event loop, so that a person who has nothing to type can
/// still interrupt.
class StandardInput : public QObject
{
    Q_OBJECT
public:
    /// Reads at most one byte more than `most`: enough to see that there are too many.
    explicit StandardInput(qint64 most, QObject *parent = nullptr);

Q_SIGNALS:
    void ended(const QByteArray &bytes);
    void failed(const QString &why); ///< in place of ended()

private:
    void readSome();

    QSocketNotifier m_notifier;
    qint64 m_most;
    QByteArray m_bytes;
};

} // namespace sanjia::cli

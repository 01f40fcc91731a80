// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/domain/watchrun.h"

#include <QHash>
#include <QObject>

namespace sanjia {

class AlertModel;
class Watches;

/// Reads alerts block by block, the newest first: years of watching leave more of them than anybody
/// looks at. Older ones go into the model by themselves; a new reading is handed out, because it is
/// for the view to keep what was chosen. It decides nothing about how far to read.
///
/// Thread: GUI. `watches` and `model` outlive it.
class AlertReader : public QObject
{
    Q_OBJECT
public:
    static constexpr int kBlock = 250; ///< alerts read at once

    AlertReader(Watches &watches, AlertModel &model, QObject *parent = nullptr);

    /// Anew: at least `rows` of them, and a little more. What was asked before is dropped.
    void read(const AlertQuery &which, int rows);
    /// The next block behind what the model has, if any; a large one where all are wanted.
    void readMore(bool all);
    /// Those not read, of all that were asked for; not of a single offer.
    [[nodiscard]] int unread() const { return m_unread; }

Q_SIGNALS:
    void arrived(const QList<sanjia::Alert> &newest, bool more); ///< after read()
    void grown(); ///< after readMore(): the model has them
    void counted(); ///< unread() may be another
    void failed(const sanjia::Error &error);

private:
    void count();

    Watches &m_watches;
    AlertModel &m_model;
    AlertQuery m_which;
    int m_unread = 0;
    Request<QList<Alert>> m_reading;
    Request<QList<Alert>> m_readingMore;
    Request<QHash<qint64, int>> m_counting;
};

} // namespace sanjia

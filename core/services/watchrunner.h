// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/domain/watchrun.h"
#include "core/services/market.h"

#include <QObject>
#include <QTimeZone>

#include <optional>

namespace sanjia {

class Clock;
class Store;

/// Looks at what is due, one call after the other behind everything a person asks for, and has each
/// step judged and kept before the next. Processes share the work: a watch is held by one at a
/// time, and a run that was cut off goes on where its last kept step ended. A failure that the next
/// call would meet too (network, account, rate limit, disk) ends the work; what was not done stays
/// due.
///
/// Thread: that of `market` and `store`, which must outlive it. Destroying it lets go of nothing
/// half: the step under way is asked again later.
class WatchRunner : public QObject
{
    Q_OBJECT
public:
    WatchRunner(Market &market, Store &store, const Clock &clock, QObject *parent = nullptr);

    enum class What {
        Due, ///< that are due, outside their quiet hours
        All, ///< every one that is not paused, once
    };
    /// finished() follows. Nothing while it is running.
    void start(What what);
    /// These, due or not, paused or not, in quiet hours or not: somebody asked for them. While it
    /// is running they come next, with a finished() of their own.
    void start(const QList<qint64> &watches);
    /// Ends after the step under way; finished() follows with Cancelled.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const WatchTally &tally() const { return m_tally; }

    void setZone(const QTimeZone &zone)
    {
        m_zone = zone;
    } ///< of quiet hours; the system's at first

Q_SIGNALS:
    void runStarted(const sanjia::Watch &watch);
    void stepTaken(const sanjia::Watch &watch, const sanjia::WatchTally &more);
    void runEnded(const sanjia::Watch &watch);
    /// A failure of one offer or page; the run goes on.
    void failed(const sanjia::Watch &watch, const sanjia::Error &error);
    /// `error`: what ended the work before its end.
    void finished(const sanjia::WatchTally &tally, const std::optional<sanjia::Error> &error);

private:
    void start(What what, const QList<qint64> &only);
    void claim();
    void begin(const WatchTask &task);
    void goOn();
    void askPage();
    void askOffer();
    void takePage(const Result<SearchOutcome> &page);
    void takeOffer(const OfferId &id, const Result<OfferOutcome> &outcome);
    /// A failure of the call under way: the run goes on without it, or everything ends.
    void meet(const Error &error, WatchStep step);
    void keep(const WatchStep &step);
    void endRun();
    void postpone(const Error &error);
    void end(const std::optional<Error> &error);
    [[nodiscard]] WatchStep stepFrom() const;

    Market &m_market;
    Store &m_store;
    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    What m_what = What::Due;
    QList<qint64> m_next; ///< asked for while something ran
    QList<qint64> m_only; ///< empty: whatever m_what says
    UtcMs m_startedAt = 0;
    bool m_running = false;
    bool m_stopping = false;
    bool m_storing = false; ///< the store's answer is awaited
    WatchTask m_task;
    WatchTally m_tally;
    std::optional<Error> m_runError; ///< last failure of the run that did not end it
    Request<std::optional<WatchTask>> m_claiming;
    Request<SearchOutcome> m_searching;
    Request<OfferOutcome> m_reading;
    Request<WatchTally> m_keeping;
    Request<void> m_ending;
};

} // namespace sanjia

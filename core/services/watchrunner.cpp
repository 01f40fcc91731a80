// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/watchrunner.h"

#include "core/domain/clock.h"
#include "core/store/store.h"

#include <algorithm>
#include <utility>

namespace sanjia {

namespace {

/// Longer than any call takes with its retries; after that another process may go on.
constexpr UtcMs kLeaseMs = 10 * kMsPerMinute;
/// When what met a failure of everybody is tried again.
constexpr UtcMs kRetryMs = 10 * kMsPerMinute;

std::optional<Money> priceBefore(const SaveReport &report, const OfferId &id)
{
    const auto change = std::ranges::find_if(report.changes, [&id](const OfferChange &one) {
        return one.offer == id && one.what == OfferChange::What::ListedPrice;
    });
    return change == report.changes.cend() ? std::nullopt : change->oldPrice;
}

WatchSight sightOf(const Offer &offer, const SaveReport &report)
{
    return {offer, false, priceBefore(report, offer.id), false};
}

WatchSight goneSight(const OfferId &id)
{
    WatchSight sight;
    sight.offer.id = id;
    sight.gone = true;
    return sight;
}

} // namespace

WatchRunner::WatchRunner(Market &market, Store &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_market(market), m_store(store), m_clock(clock)
{
}

void WatchRunner::start(What what) { start(what, {}); }

void WatchRunner::start(const QList<qint64> &watches)
{
    if (m_running)
        m_next += watches; // somebody asked for them: not to be forgotten
    else if (!watches.isEmpty())
        start(What::All, watches);
}

void WatchRunner::start(What what, const QList<qint64> &only)
{
    if (m_running)
        return;
    m_running = true;
    m_stopping = false;
    m_what = what;
    m_only = only;
    m_startedAt = m_clock.now();
    m_tally = {};
    claim();
}

void WatchRunner::stop()
{
    if (!m_running || m_stopping)
        return;
    m_stopping = true;
    m_searching.cancel();
    m_reading.cancel();
    // What the store is doing for us ends first; its answer sees that we are stopping.
    if (!m_storing)
        postpone({ErrorKind::Cancelled, {}, {}, {}});
}

void WatchRunner::end(const std::optional<Error> &error)
{
    m_running = false;
    const QList<qint64> next = std::exchange(m_next, {});
    Q_EMIT finished(m_tally, error);
    if (!m_stopping && !next.isEmpty())
        start(next);
}

void WatchRunner::claim()
{
    const UtcMs now = m_clock.now();
    m_task = {};
    m_storing = true;
    m_claiming = m_store.claimWatch(now, now + kLeaseMs,
                                    m_what == What::All ? std::optional(m_startedAt) : std::nullopt,
                                    m_only);
    m_claiming.then(this, [this](const Result<std::optional<WatchTask>> &task) {
        m_storing = false;
        if (!task)
            return end(task.error());
        if (!*task)
            return end(m_stopping ? std::optional(Error{ErrorKind::Cancelled, {}, {}, {}})
                                  : std::nullopt);
        begin(**task);
    });
}

void WatchRunner::begin(const WatchTask &task)
{
    m_task = task;
    m_runError.reset();
    if (m_stopping)
        return postpone({ErrorKind::Cancelled, {}, {}, {}});
    const UtcMs now = m_clock.now();
    const UtcMs awake = outOfQuiet(task.watch.quiet, now, m_zone);
    if (m_what == What::Due && awake > now) {
        // It was due before its quiet hours, and nobody was there then.
        m_storing = true;
        m_ending = m_store.letGoOfWatchRun(task.run, awake);
        m_ending.then(this, [this](const Result<void> &done) {
            m_storing = false;
            if (done)
                claim();
            else
                end(done.error());
        });
        return;
    }
    Q_EMIT runStarted(task.watch);
    goOn();
}

WatchStep WatchRunner::stepFrom() const
{
    WatchStep step;
    step.run = m_task.run;
    step.nextPage = m_task.nextPage;
    step.toRead = m_task.toRead;
    step.calls = 1;
    return step;
}

void WatchRunner::goOn()
{
    if (m_stopping)
        return postpone({ErrorKind::Cancelled, {}, {}, {}});
    if (m_task.watch.kind == Watch::Kind::Keywords && m_task.nextPage <= m_task.watch.pages)
        askPage();
    else if (!m_task.toRead.isEmpty())
        askOffer();
    else
        endRun();
}

void WatchRunner::askPage()
{
    SearchQuery query;
    query.keywords = m_task.watch.what;
    query.page = m_task.nextPage;
    query.pageSize = kMaxPageSize;
    query.sort = m_task.watch.sort;
    m_searching = m_market.search(query, Lane::Background);
    m_searching.then(this, [this](const Result<SearchOutcome> &page) { takePage(page); });
}

void WatchRunner::takePage(const Result<SearchOutcome> &page)
{
    WatchStep step = stepFrom();
    ++step.nextPage;
    if (!page)
        return meet(page.error(), step);
    const int deep = m_task.watch.deep;
    const qsizetype room = deep == Watch::kAll
        ? page->offers.size()
        : deep - qsizetype{m_task.nextPage - 1} * kMaxPageSize;
    for (qsizetype i = 0; i < page->offers.size(); ++i) {
        const Offer &offer = page->offers.at(i);
        step.sights.append(sightOf(offer, page->report));
        if (i < room && !step.toRead.contains(offer.id))
            step.toRead.append(offer.id);
    }
    if (page->offers.size() < kMaxPageSize)
        step.nextPage = m_task.watch.pages + 1; // there are no more
    keep(step);
}

void WatchRunner::askOffer()
{
    const OfferId id = m_task.toRead.first();
    m_reading = m_market.offer(id, Lane::Background);
    m_reading.then(this, [this, id](const Result<OfferOutcome> &read) { takeOffer(id, read); });
}

void WatchRunner::takeOffer(const OfferId &id, const Result<OfferOutcome> &outcome)
{
    WatchStep step = stepFrom();
    step.toRead.removeFirst();
    if (outcome)
        step.sights.append(sightOf(outcome->offer, outcome->report));
    else if (outcome.error().kind == ErrorKind::NotFound)
        step.sights.append(goneSight(id));
    else
        return meet(outcome.error(), step);
    step.sights.last().isCounted = m_task.watch.kind == Watch::Kind::Keywords;
    keep(step);
}

void WatchRunner::meet(const Error &error, WatchStep step)
{
    if (error.kind == ErrorKind::Cancelled)
        return postpone(error);
    Q_EMIT failed(m_task.watch, error);
    if (!isAboutOneOffer(error)) {
        ++m_tally.failed;
        ++m_tally.calls;
        return postpone(error);
    }
    m_runError = error;
    step.failed = 1;
    keep(step);
}

void WatchRunner::keep(const WatchStep &step)
{
    const UtcMs now = m_clock.now();
    m_storing = true;
    m_keeping = m_store.takeWatchStep(step, now, now + kLeaseMs);
    m_keeping.then(this, [this, step](const Result<WatchTally> &tally) {
        m_storing = false;
        if (!tally) {
            // A watch that was deleted while it ran is no failure.
            if (tally.error().kind == ErrorKind::NotFound)
                return claim();
            return end(tally.error());
        }
        m_tally += *tally;
        m_task.nextPage = step.nextPage;
        m_task.toRead = step.toRead;
        Q_EMIT stepTaken(m_task.watch, *tally);
        goOn();
    });
}

void WatchRunner::endRun()
{
    const UtcMs now = m_clock.now();
    m_storing = true;
    m_ending = m_store.finishWatchRun(m_task.run, now, nextRun(m_task.watch, now, m_zone),
                                      m_runError);
    m_ending.then(this, [this](const Result<void> &done) {
        m_storing = false;
        if (!done)
            return end(done.error());
        Q_EMIT runEnded(m_task.watch);
        claim();
    });
}

void WatchRunner::postpone(const Error &error)
{
    if (m_task.run == 0)
        return end(error);
    const UtcMs now = m_clock.now();
    const bool stopped = error.kind == ErrorKind::Cancelled;
    // Who was stopped goes on at once when asked again.
    const UtcMs again = stopped ? now
                                : now
            + std::max(kRetryMs,
                       UtcMs{error.retryAfter.value_or(std::chrono::milliseconds(0)).count()});
    m_storing = true;
    m_ending = m_store.letGoOfWatchRun(m_task.run, again,
                                       stopped ? std::nullopt : std::optional(error));
    m_ending.then(this, [this, error](const Result<void> &) {
        m_storing = false;
        end(error);
    });
}

} // namespace sanjia

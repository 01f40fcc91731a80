// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/importrun.h"

#include <QPointer>
#include <QTimer>

#include <utility>

namespace sanjia {

ImportRun::ImportRun(Market &market, ImportPlan plan, bool skipKnown, QObject *parent)
    : QObject(parent), m_market(market), m_plan(std::move(plan)), m_skipKnown(skipKnown)
{
}

void ImportRun::start()
{
    if (m_state != State::Ready)
        return;
    enter(State::Running);
    askNext();
}

void ImportRun::pause()
{
    if (m_state == State::Running)
        enter(State::Paused);
}

void ImportRun::resume()
{
    if (m_state != State::Paused)
        return;
    enter(State::Running);
    if (!m_asking)
        askNext();
}

void ImportRun::cancel()
{
    if (m_state == State::Ended)
        return;
    m_request.cancel();
    m_asking = false;
    enter(State::Ended);
    Q_EMIT finished();
}

void ImportRun::askNext()
{
    if (m_state != State::Running)
        return;
    if (m_next == m_plan.ids.size()) {
        enter(State::Ended);
        Q_EMIT finished();
        return;
    }
    const OfferId id = m_plan.ids.at(m_next);
    m_asking = true;
    if (m_skipKnown && m_plan.inFull.contains(id)) {
        // Not at once: a thousand known ones would be a thousand calls deep.
        QTimer::singleShot(0, this, [this, id] {
            if (m_state != State::Ended)
                deliver({id, ImportResult::What::Known, false, m_plan.inFull.take(id), {}, {}});
        });
        return;
    }
    m_request = m_market.offer(id, Lane::Background);
    m_request.then(this, [this, id](const Result<OfferOutcome> &outcome) { take(id, outcome); });
}

void ImportRun::take(const OfferId &id, const Result<OfferOutcome> &outcome)
{
    using What = ImportResult::What;
    if (outcome) {
        const bool known = outcome->report.added == 0;
        return deliver({id,
                        known ? What::Known : What::New,
                        known && !outcome->report.changes.isEmpty(),
                        outcome->offer,
                        outcome->skipped,
                        {}});
    }
    const Error &error = outcome.error();
    if (!isAboutOneOffer(error))
        return stop(error);
    const bool gone = error.kind == ErrorKind::NotFound;
    deliver({id, gone ? What::Gone : What::Failed, false, {}, {}, error});
}

void ImportRun::deliver(const ImportResult &result)
{
    m_asking = false;
    ++m_next;
    const QPointer<ImportRun> self(this);
    Q_EMIT arrived(result);
    // Whoever was told may have destroyed it, or paused and resumed it, which asks on its own.
    if (self && !m_asking)
        askNext();
}

void ImportRun::stop(const Error &error)
{
    m_asking = false;
    enter(State::Paused);
    Q_EMIT stopped(error);
}

void ImportRun::enter(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

} // namespace sanjia

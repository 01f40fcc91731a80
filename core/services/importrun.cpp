// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/importrun.h"

#include "core/services/library.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace sanjia {

namespace {
/// How many offers the library is asked for at once.
constexpr qsizetype kLookAtOnce = 500;
} // namespace

ImportRun::ImportRun(Library &library, Market &market, QList<OfferId> ids, QObject *parent)
    : QObject(parent), m_library(library), m_market(market), m_ids(std::move(ids))
{
}

void ImportRun::plan()
{
    if (m_state != State::New)
        return;
    enter(State::Planning);
    planFrom(0);
}

void ImportRun::planFrom(qsizetype first)
{
    const qsizetype count = std::min(kLookAtOnce, m_ids.size() - first);
    m_looking = m_library.offers(m_ids.sliced(first, count));
    m_looking.then(this, [this, next = first + count](const Result<QList<Offer>> &offers) {
        if (!offers) {
            enter(State::New);
            Q_EMIT stopped(offers.error());
            return;
        }
        for (const Offer &offer : *offers) {
            m_known.insert(offer.id);
            if (offer.detailed)
                m_knownInFull.insert(offer.id, offer);
        }
        if (next < m_ids.size())
            return planFrom(next);
        enter(State::Planned);
        Q_EMIT planned();
    });
}

void ImportRun::start(bool skipKnown)
{
    if (m_state != State::Planned)
        return;
    m_skipKnown = skipKnown;
    if (!skipKnown)
        m_knownInFull.clear();
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
    m_looking.cancel();
    m_request.cancel();
    m_asking = false;
    enter(State::Ended);
    Q_EMIT finished();
}

void ImportRun::askNext()
{
    if (m_state != State::Running)
        return;
    if (m_next == m_ids.size()) {
        enter(State::Ended);
        Q_EMIT finished();
        return;
    }
    const OfferId id = m_ids.at(m_next);
    m_asking = true;
    if (m_skipKnown && m_knownInFull.contains(id)) {
        // Not at once: a thousand known ones would be a thousand calls deep.
        QTimer::singleShot(0, this, [this, id] {
            if (m_state != State::Ended)
                deliver({id, ImportResult::What::Known, false, m_knownInFull.take(id), {}, {}});
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

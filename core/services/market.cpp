// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/market.h"

#include "core/domain/clock.h"
#include "core/domain/wording.h"
#include "core/gateway/gateway.h"
#include "core/store/store.h"

#include <memory>

namespace sanjia {

namespace {

/// Ask, then save: the answer's offers go to the store, `finish` makes the outcome of both. A save
/// that has begun runs to its end even when nobody waits any more. What the gateway refuses is
/// `refused`'s to answer.
template <class Outcome, class Answer, class Offers, class Finish, class Refused>
Request<Outcome> askAndSave(QObject *context, Request<Answer> question, Store &store,
                            const Clock &clock, Offers offersOf, Finish finish, Refused refused)
{
    const Pending<Outcome> pending;
    Request<Outcome> outcome = pending.request();
    auto asked = std::make_shared<Request<Answer>>(std::move(question));
    pending.onCancel(context, [asked] { asked->cancel(); });
    asked->then(context, [=, &store, &clock](const Result<Answer> &answer) {
        // The cancellation may have met the answer half-way; the clock may have moved since.
        if (pending.isCancelled())
            return;
        if (!answer)
            return refused(answer.error(), pending);
        Request<SaveReport> saving = store.save(offersOf(*answer), clock.now());
        saving.then(context, [=](const Result<SaveReport> &saved) {
            if (saved)
                pending.finish(finish(*answer, *saved));
            else
                pending.finish(fail(saved.error()));
        });
        saving.detach();
    });
    return outcome;
}

} // namespace

bool isAboutOneOffer(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
    case ErrorKind::BadAnswer:
    case ErrorKind::BadParameter:
        return true;
    case ErrorKind::Permission: {
        const Wording wording = wordingOf(error.detail);
        return wording == Wording::OfferNotListed || wording == Wording::OfferNotInPool
            || wording == Wording::NotYours;
    }
    default:
        return false;
    }
}

Market::Market(Gateway &gateway, Store &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_gateway(gateway), m_store(store), m_clock(clock)
{
    connect(&gateway, &Gateway::budgetChanged, this, &Market::budgetChanged);
}

Request<SearchOutcome> Market::search(const SearchQuery &query, Lane lane)
{
    return askAndSave<SearchOutcome>(
        this, m_gateway.search(query, lane), m_store, m_clock,
        [](const SearchPage &page) { return page.offers; },
        [this, query](const SearchPage &page, const SaveReport &report) {
            Q_EMIT saved(report);
            return SearchOutcome{query, report.offers, page.total, page.skipped, report};
        },
        [](const Error &why, const Pending<SearchOutcome> &pending) { pending.finish(fail(why)); });
}

Request<OfferOutcome> Market::offer(const OfferId &id, Lane lane)
{
    return askAndSave<OfferOutcome>(
        this, m_gateway.offer(id, lane), m_store, m_clock,
        [](const OfferDetail &detail) { return QList<Offer>{detail.offer}; },
        [this](const OfferDetail &detail, const SaveReport &report) {
            Q_EMIT saved(report);
            return OfferOutcome{report.offers.value(0, detail.offer), detail.skipped, report};
        },
        [this, id](const Error &why, const Pending<OfferOutcome> &pending) {
            if (why.kind == ErrorKind::NotFound)
                noteGone(id, why, pending);
            else
                pending.finish(fail(why));
        });
}

void Market::noteGone(const OfferId &id, const Error &why, const Pending<OfferOutcome> &pending)
{
    Request<SaveReport> marking = m_store.markGone({id}, m_clock.now());
    marking.then(this, [this, why, pending](const Result<SaveReport> &marked) {
        if (marked && !marked->changes.isEmpty())
            Q_EMIT saved(*marked);
        pending.finish(fail(marked ? why : marked.error()));
    });
    marking.detach();
}

int Market::budgetLeft() const { return m_gateway.budgetLeft(); }

int Market::budgetPerMinute() const { return m_gateway.budgetPerMinute(); }

} // namespace sanjia

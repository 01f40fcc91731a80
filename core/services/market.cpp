// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/market.h"

#include "core/domain/clock.h"
#include "core/gateway/gateway.h"
#include "core/store/store.h"

#include <memory>

namespace sanjia {

namespace {

/// Ask, then save: the answer's offers go to the store, `finish` makes the outcome of both. A save
/// that has begun runs to its end even when nobody waits any more.
template <class Outcome, class Answer, class Offers, class Finish>
Request<Outcome> askAndSave(QObject *context, Request<Answer> question, Store &store,
                            const Clock &clock, Offers offersOf, Finish finish)
{
    const Pending<Outcome> pending;
    Request<Outcome> outcome = pending.request();
    auto asked = std::make_shared<Request<Answer>>(std::move(question));
    pending.onCancel(context, [asked] { asked->cancel(); });
    asked->then(context, [=, &store, &clock](const Result<Answer> &answer) {
        // The cancellation may have met the answer half-way; the clock may have moved since.
        if (pending.isCancelled())
            return;
        if (!answer) {
            pending.finish(fail(answer.error()));
            return;
        }
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
        });
}

Request<OfferOutcome> Market::offer(const OfferId &id, Lane lane)
{
    return askAndSave<OfferOutcome>(
        this, m_gateway.offer(id, lane), m_store, m_clock,
        [](const OfferDetail &detail) { return QList<Offer>{detail.offer}; },
        [this](const OfferDetail &detail, const SaveReport &report) {
            Q_EMIT saved(report);
            return OfferOutcome{report.offers.value(0, detail.offer), detail.skipped, report};
        });
}

int Market::budgetLeft() const { return m_gateway.budgetLeft(); }

int Market::budgetPerMinute() const { return m_gateway.budgetPerMinute(); }

} // namespace sanjia

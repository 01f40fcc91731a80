// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/budgetledger.h"
#include "core/gateway/pacer.h"
#include "core/services/chain.h"
#include "core/services/sharedbudget.h"
#include "tests/services/watchfixture.h"

/// The fixture's market behind the budget that the program keeps: the real pacer over the purse in
/// the library file. Every call is written down with its moment.
namespace sanjia {

/// The purse, which says when it had nothing.
class WatchedPurse final : public QObject, public BudgetLedger
{
public:
    WatchedPurse(Store &store, const Clock &clock, int perMinute)
        : m_purse(store, clock, QStringLiteral("key@shop"), perMinute)
    {
    }
    [[nodiscard]] Request<BudgetTake> take(Lane lane) override
    {
        isAsked = true;
        return transformed<BudgetTake>(m_purse.take(lane), this, [this](const BudgetTake &take) {
            isAsked = false;
            wasEmpty = wasEmpty || !take.granted;
            return take;
        });
    }
    bool wasEmpty = false;
    bool isAsked = false; ///< and has not answered yet

private:
    SharedBudget m_purse;
};

class PacedGateway final : public Gateway
{
public:
    PacedGateway(FakeGateway &shop, Store &store, const Clock &clock, int perMinute)
        : purse(store, clock, perMinute),
          m_shop(shop),
          m_clock(clock),
          m_pacer(perMinute, clock, &purse)
    {
    }
    Request<SearchPage> search(const SearchQuery &query, Lane lane) override
    {
        return paced<SearchPage>(lane, [this, query] { return m_shop.onSearch(query); });
    }
    Request<OfferDetail> offer(const OfferId &id, Lane lane) override
    {
        return paced<OfferDetail>(lane, [this, id] { return m_shop.onOffer(id); });
    }
    [[nodiscard]] int budgetLeft() const override { return m_pacer.left(); }
    [[nodiscard]] int budgetPerMinute() const override { return m_pacer.perMinute(); }
    /// A call waits for another minute.
    [[nodiscard]] bool isStuck() const
    {
        return m_waiting && !purse.isAsked
            && (purse.wasEmpty || budgetLeft() <= reservedForPeople(budgetPerMinute()));
    }
    /// The clock was moved: who waits for the next minute need not wait for the pacer's own look.
    void lookAgain()
    {
        purse.wasEmpty = false;
        (void)m_pacer.acquire(Lane::Background);
    }

    WatchedPurse purse;
    QList<UtcMs> calls;

private:
    template <class T> Request<T> paced(Lane lane, std::function<Result<T>()> serve)
    {
        const Pending<T> pending;
        m_waiting = true;
        m_turn = m_pacer.acquire(lane);
        m_turn.then(this, [this, pending, serve = std::move(serve)](const Result<void> &) {
            m_waiting = false;
            calls.append(m_clock.now());
            pending.finish(serve());
        });
        return pending.request();
    }

    FakeGateway &m_shop;
    const Clock &m_clock;
    Pacer m_pacer;
    bool m_waiting = false;
    Request<void> m_turn; // of one runner, which asks one thing after the other
};

} // namespace sanjia

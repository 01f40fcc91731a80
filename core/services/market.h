// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"
#include "core/domain/library.h"
#include "core/domain/request.h"
#include "core/domain/searchquery.h"

#include <QObject>

namespace sanjia {

class Clock;
class Gateway;
class Store;

/// A page as it arrived and as it now stands in the store.
struct SearchOutcome
{
    SearchQuery query;
    QList<Offer> offers; ///< as stored: with tiers and SKUs an earlier detail brought
    std::optional<qint64> total; ///< what the gateway claims
    QList<SkippedRow> skipped;
    SaveReport report;
};

/// An offer that was read in full and kept, what of the answer made no sense, what it changed.
struct OfferOutcome
{
    Offer offer; ///< as stored
    QList<SkippedRow> skipped;
    SaveReport report;
};

/// Whether a failure of Market::offer() is about that offer alone; the others (network, account,
/// rate limit, disk) would meet the next one as well.
[[nodiscard]] bool isAboutOneOffer(const Error &error);

/// The buyer's questions to the market: ask the gateway, save what came in one transaction, hand
/// on what is now known. If saving fails the answer is the storage error; nothing is shown that
/// was not kept.
///
/// Thread: GUI (or the command line's main) thread. The collaborators must outlive it.
class Market : public QObject
{
    Q_OBJECT
public:
    Market(Gateway &gateway, Store &store, const Clock &clock, QObject *parent = nullptr);

    Request<SearchOutcome> search(const SearchQuery &query, Lane lane = Lane::Person);
    /// NotFound: the offer is gone, and the store now knows it.
    Request<OfferOutcome> offer(const OfferId &id, Lane lane = Lane::Person);

    [[nodiscard]] int budgetLeft() const;
    [[nodiscard]] int budgetPerMinute() const;

Q_SIGNALS:
    void budgetChanged();
    /// After every save that changed something worth redrawing.
    void saved(const sanjia::SaveReport &report);

private:
    /// Answers with `why` once the store knows that an offer is gone.
    void noteGone(const OfferId &id, const Error &why, const Pending<OfferOutcome> &pending);

    Gateway &m_gateway;
    Store &m_store;
    const Clock &m_clock;
};

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"
#include "core/domain/callrecord.h"
#include "core/domain/library.h"
#include "core/domain/pricehistory.h"
#include "core/domain/priceseries.h"
#include "core/domain/request.h"
#include "core/domain/shortlist.h"
#include "core/domain/similarity.h"
#include "core/domain/supplierlist.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace sanjia {

class TouchLog;

/// What the buyer owns: every offer, tier, SKU and price ever seen, shortlists and searches, in
/// one SQLite file. All SQL is behind this door. It knows nothing of gateways or windows and
/// decides nothing about what to fetch.
///
/// Thread: calls from any one thread return at once. What writes runs in order on a thread of its
/// own; what looks for offers runs on a second one with a connection that cannot write, so a search
/// never waits behind a save. A look sees everything that was reported as saved before it was asked
/// for. A request that reports success is on disk (WAL, one transaction per call). Errors: the
/// Store* kinds, NotFound where said.
class Store
{
public:
    explicit Store(QString path);
    /// Finishes what was asked and saves it.
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Creates or opens the file (private to the user, 0600) and brings it to this version's
    /// schema, after a backup. To be called first, once; when it fails, so does everything after.
    Request<void> open();

    /// Saves one answer's offers as seen at `seenAt`, appends history where something changed and
    /// tells what did, all in one transaction. An offer seen unchanged costs no history row.
    Request<SaveReport> save(const QList<Offer> &offers, UtcMs seenAt);

    /// The platform says that there are no such offers any more: noted once, until they are seen
    /// again. Ids never seen are left out.
    Request<SaveReport> markGone(const QList<OfferId> &ids, UtcMs at);

    /// Everything that fits, in order, as rows. Cancelling the request (a next keystroke) stops the
    /// search at once, also in the middle of SQLite's work.
    Request<LibraryHits> find(const LibraryQuery &query);
    /// Reads ahead what find() needs for words: half a second of a million offers, once. Never
    /// needed, and cancelled like find().
    Request<void> prepareToFind();
    /// The offers of rows that find() gave, in the order asked; those in view, not all of them.
    Request<QList<Offer>> rows(const LibraryRows &rows);
    /// What LibraryHits::generation would be now.
    Request<qint64> generation();
    /// find() and rows() in one, from `query.offset` on and `query.limit` of them.
    Request<LibraryPage> library(const LibraryQuery &query);
    /// In the order asked; ids never seen are left out.
    Request<QList<Offer>> offers(const QList<OfferId> &ids);
    /// The listed price over time, or that of one SKU. NotFound for an offer (or SKU) never seen.
    Request<PriceSeries> priceSeries(const OfferId &id, const SkuId &sku = {});
    /// How a stock, MOQ or presence went; `sku` with Stock only. NotFound as above.
    Request<QList<CountPoint>> countSeries(const OfferId &id, CountKind kind,
                                           const SkuId &sku = {});
    /// Prices, tiers, SKUs, stocks and sights of one offer, all of them. NotFound.
    Request<PriceHistory> history(const OfferId &id);
    /// The listed prices of several offers from `from` on (since() of priceseries.h), in the order
    /// asked; an offer never seen has no points.
    Request<QList<PriceSeries>> recentPrices(const QList<OfferId> &ids, UtcMs from);
    /// First seen, last seen, changed, gone: of the offer and each of its SKUs. NotFound.
    Request<OfferSightings> sightings(const OfferId &id);

    /// Tags are trimmed and not empty (BadParameter); NotFound when an offer was never seen.
    Request<void> tag(const QList<OfferId> &ids, const QString &tag);
    Request<void> untag(const QList<OfferId> &ids, const QString &tag);
    Request<QStringList> tags(); ///< that some offer carries, as a Chinese reader sorts
    /// All tags, as tags() has them, and how many of `ids` carry each.
    Request<QList<TagCount>> tagsOn(const QList<OfferId> &ids);

    /// The same goods at other sellers; NotFound, cancelled like find().
    Request<QList<SimilarOffer>> similar(const SimilarQuery &query);
    /// Sellers by what they sell; cancelled like find().
    Request<SupplierList> suppliers(const SupplierQuery &query);
    /// NotFound for a seller never seen. A seller without an id is named by its name.
    Request<void> markSuppliers(const QList<Supplier> &suppliers, SupplierMark mark);
    Request<void> noteSupplier(const Supplier &supplier, const QString &note);

    Request<QList<ShortlistSummary>> shortlists();
    Request<Shortlist> shortlist(const QString &name); ///< NotFound
    Request<void> createShortlist(const QString &name, UtcMs at); ///< BadParameter: empty or taken
    Request<void> deleteShortlist(const QString &name); ///< NotFound
    /// Appends, each once; offers already on the list stay where they are. Returns how many were
    /// new. NotFound when the list, or an offer the store never saw, does not exist.
    Request<int> addToShortlist(const QString &name, const QList<OfferId> &ids, UtcMs at);
    Request<int> removeFromShortlist(const QString &name, const QList<OfferId> &ids);
    /// Changes SKU, quantity and note of the lines of these offers, all or none; NotFound.
    Request<void> updateShortlistLines(const QString &name, const QList<ShortlistLine> &lines);

    /// Keywords the buyer searched for, newest first, each once.
    Request<void> recordSearch(const QString &keywords, UtcMs at);
    Request<QStringList> recentSearches(int limit);

    /// The journal of calls to the platform: the newest thousand, newest first.
    Request<qint64> appendCall(const CallRecord &call);
    Request<QList<CallRecord>> calls(int limit);
    /// One of the `perMinute` calls that all processes on this file share for `account`, but none
    /// of the last `reserved`.
    Request<BudgetTake> takeFromBudget(const QString &account, int perMinute, int reserved,
                                       UtcMs now);

private:
    class Worker;
    template <class T, class F> Request<T> run(F work);
    template <class F> Request<SaveReport> write(F work);
    template <class T, class F> Request<T> look(F work);

    QString m_path;
    std::unique_ptr<TouchLog> m_touched;
    // Destroyed in reverse: the connection that only looks closes before the one that writes.
    std::unique_ptr<Worker> m_worker;
    std::unique_ptr<Worker> m_looker;
};

} // namespace sanjia

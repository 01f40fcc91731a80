// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edits.h"
#include "core/domain/library.h"
#include "core/domain/pricehistory.h"
#include "core/domain/priceseries.h"
#include "core/domain/request.h"
#include "core/domain/similarity.h"
#include "core/domain/suppliermarks.h"

#include <QObject>

#include <memory>

namespace sanjia {

class Clock;
class SavedSearches;
class Store;

/// How an offer's price went in the time asked for, ready to be drawn or printed.
struct Trend
{
    PriceSeries series; ///< the part asked for
    std::optional<PriceStats> stats; ///< of that part; nothing when it holds no price
    QList<PriceSpan> spans; ///< what else is to know of that time
    UtcMs end = 0; ///< of the part asked for; what is after `series.lastSeen` is unknown
};

/// From `from` to `to`; nothing: no such end.
struct TrendRange
{
    std::optional<UtcMs> from;
    std::optional<UtcMs> to;
};

/// A part of a history as it stands at `now`.
[[nodiscard]] Trend trendOf(const PriceHistory &history, const PriceLayer &layer,
                            const TrendRange &range, UtcMs now);

/// What is already known, offline: everything ever seen and how its prices went. Thread: that of
/// its user. The collaborators must outlive it.
class Library : public QObject
{
    Q_OBJECT
public:
    Library(Store &store, const Clock &clock, QObject *parent = nullptr);
    ~Library() override;

    Request<LibraryPage> query(const LibraryQuery &query);
    /// Everything that fits, as rows for rows(): a million of them are held easily, and only those
    /// in view are read. Dropping the request stops the search.
    Request<LibraryHits> find(const LibraryQuery &query);
    Request<void> prepareToFind(); ///< so that a first search is as quick as the next
    Request<QList<Offer>> rows(const LibraryRows &rows); ///< in the order asked
    Request<QList<Offer>> offers(const QList<OfferId> &ids);
    Request<OfferSightings> sightings(const OfferId &id); ///< NotFound for one never seen

    // What the buyer says of offers and sellers. Every edit is told of (edited()), so that it can
    // be taken back with apply(), and goes on when its asker loses interest.
    /// Words of the buyer's own on offers. Trimmed; BadParameter when empty, NotFound when an offer
    /// was never seen.
    Request<void> tag(const QList<OfferId> &ids, const QString &tag);
    Request<void> untag(const QList<OfferId> &ids, const QString &tag);
    /// Some on and others off, as one edit.
    Request<void> retag(const QList<OfferId> &ids, const QStringList &on, const QStringList &off);
    Request<QStringList> tags(); ///< that some offer carries, as a Chinese reader sorts
    Request<QList<TagCount>> tagsOn(const QList<OfferId> &ids); ///< all, and how many carry each

    /// What the buyer wants to pay for a piece; history() tells it. Nothing, or nothing above zero,
    /// takes it away. NotFound for an offer never seen.
    Request<void> setTarget(const OfferId &id, std::optional<Money> target);

    Request<QList<SimilarOffer>> similar(const SimilarQuery &query); ///< at other sellers
    Request<SupplierList> suppliers(const SupplierQuery &query); ///< who sells what fits
    Request<SupplierMarks> supplierMarks(); ///< who is starred or blocked, quickly
    /// NotFound for a seller never seen.
    Request<void> markSuppliers(const QList<Supplier> &suppliers, SupplierMark mark);
    Request<void> noteSupplier(const Supplier &supplier, const QString &note);
    /// Takes an edit back, or makes it again: see Store::apply().
    Request<void> apply(const LibraryEdit &edit);

    /// The last `days` days (nothing: all) of the listed price, or of one SKU's. NotFound for an
    /// offer never seen.
    Request<Trend> trend(const OfferId &id, const SkuId &sku, std::optional<int> days);
    /// All that is kept of an offer's prices, for trendOf(). NotFound.
    Request<PriceHistory> history(const OfferId &id);
    /// The last `days` days of the listed prices of several offers, in the order asked; those
    /// never seen have no points.
    Request<QList<PriceSeries>> recentPrices(const QList<OfferId> &ids, int days);

    Request<void> recordSearch(const QString &keywords);
    Request<QStringList> recentSearches(int limit = 50);
    [[nodiscard]] SavedSearches &searches() { return *m_searches; } ///< kept under a name

Q_SIGNALS:
    /// What an edit changed, if anything. Not of apply().
    void edited(const sanjia::LibraryEdit &edit);
    /// After tags were put on or taken off.
    void tagged();
    void targetChanged(const sanjia::OfferId &id);
    /// After a seller was starred, blocked, or given a note.
    void suppliersMarked();

private:
    template <class T> Request<void> done(Request<T> edit);
    void announce(const LibraryEdit &edit);

    Store &m_store;
    const Clock &m_clock;
    std::unique_ptr<SavedSearches> m_searches;
};

} // namespace sanjia

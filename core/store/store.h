// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"
#include "core/domain/callrecord.h"
#include "core/domain/edits.h"
#include "core/domain/library.h"
#include "core/domain/pricehistory.h"
#include "core/domain/priceseries.h"
#include "core/domain/request.h"
#include "core/domain/savedsearch.h"
#include "core/domain/shortlistedit.h"
#include "core/domain/similarity.h"
#include "core/domain/snapshot.h"
#include "core/domain/supplierlist.h"
#include "core/domain/suppliermarks.h"
#include "core/domain/telling.h"
#include "core/domain/watchrun.h"

#include <QHash>
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

    // What the buyer says of offers and sellers. Every edit tells what it changed, which apply()
    // takes back.
    /// Puts tags on and takes others off, all or none. They are trimmed and not empty
    /// (BadParameter); NotFound when an offer was never seen.
    Request<QList<TagChange>> retag(const QList<OfferId> &ids, const QStringList &on,
                                    const QStringList &off);
    /// What the buyer wants to pay for a piece; nothing takes it away. NotFound.
    Request<TargetChange> setTarget(const OfferId &id, std::optional<Money> target);
    /// All or none; Changed when something is not as it was before that edit, or is gone.
    Request<void> apply(const LibraryEdit &edit);
    Request<QStringList> tags(); ///< that some offer carries, as a Chinese reader sorts
    /// All tags, as tags() has them, and how many of `ids` carry each.
    Request<QList<TagCount>> tagsOn(const QList<OfferId> &ids);

    /// The same goods at other sellers; NotFound, cancelled like find().
    Request<QList<SimilarOffer>> similar(const SimilarQuery &query);
    /// Sellers by what they sell; cancelled like find().
    Request<SupplierList> suppliers(const SupplierQuery &query);
    Request<SupplierMarks> supplierMarks(); ///< quick: without what the sellers sell
    /// NotFound for a seller never seen. A seller without an id is named by its name.
    Request<QList<SupplierChange>> markSuppliers(const QList<Supplier> &suppliers,
                                                 SupplierMark mark);
    Request<QList<SupplierChange>> noteSupplier(const Supplier &supplier, const QString &note);

    /// The buyer's lists. Every edit tells what it changed (nothing, where nothing did), which
    /// applyToShortlists() takes back. Names are trimmed; BadParameter: empty or taken; NotFound
    /// when a list, or an offer the store never saw, does not exist.
    Request<QList<ShortlistSummary>> shortlists();
    Request<Shortlist> shortlist(const QString &name);
    Request<QList<ShortlistChange>> createShortlist(const QString &name, UtcMs at);
    Request<QList<ShortlistChange>> deleteShortlist(const QString &name);
    Request<QList<ShortlistChange>> renameShortlist(const QString &name, const QString &to);
    Request<QList<ShortlistChange>> archiveShortlist(const QString &name, UtcMs at); ///< 0: back
    Request<QList<ShortlistChange>> duplicateShortlist(const QString &name, const QString &as,
                                                       UtcMs at);
    /// The lines of `from` behind those of `into`, and `from` into the archive.
    Request<QList<ShortlistChange>> mergeShortlist(const QString &from, const QString &into,
                                                   UtcMs at);
    /// Appends, each once; offers already on the list stay where they are. With `making` the list
    /// is made where there is none.
    Request<QList<ShortlistChange>> addToShortlist(const QString &name, const QList<OfferId> &ids,
                                                   UtcMs at, bool making = false);
    /// Appends lines of one list, as they are, to another.
    Request<QList<ShortlistChange>> copyToShortlist(const QString &from, const QList<OfferId> &ids,
                                                    const QString &into);
    Request<QList<ShortlistChange>> removeFromShortlist(const QString &name,
                                                        const QList<OfferId> &ids);
    /// Changes what the buyer says of the lines of these offers, all or none, in the bounds of
    /// core/domain/shortlist.h; NotFound for one that is not on the list.
    Request<QList<ShortlistChange>> updateShortlistLines(const QString &name,
                                                         const QList<ShortlistLine> &lines);
    /// `ids` are all of the list's, in the order they shall have; Changed when they are not all.
    Request<QList<ShortlistChange>> reorderShortlist(const QString &name,
                                                     const QList<OfferId> &ids);
    /// Makes each list `after` that is `before` now, all or none; Changed when one is not.
    Request<void> applyToShortlists(const QList<ShortlistChange> &changes);

    /// Frozen copies, of one list or (where `list` is empty) of all, newest first.
    Request<QList<SnapshotSummary>> snapshots(const QString &list);
    Request<Snapshot> snapshot(qint64 id); ///< NotFound
    Request<SnapshotSummary> keepSnapshot(const Snapshot &snapshot); ///< with the id it was given
    Request<Snapshot> deleteSnapshot(qint64 id); ///< what it was; NotFound
    Request<void> apply(const SnapshotChange &change); ///< as above

    /// What the program looks at by itself. BadParameter when there is nothing to look at.
    Request<QList<Watch>> watches();
    Request<Watch> watch(qint64 id); ///< NotFound
    /// All or none. Those without an id are new and remember what the library knows of their
    /// offers; the others are changes (NotFound). Tells all of them as they were and are now.
    Request<QList<WatchChange>> putWatches(const QList<Watch> &watches, UtcMs now);
    /// All or none, NotFound; what they told stays. Tells what they were. Until the store is closed
    /// apply() brings them back with their runs and all that they remember.
    Request<QList<WatchChange>> deleteWatches(const QList<qint64> &ids);
    /// Takes an edit of watches or alerts back, or makes it again, all or none. Changed when
    /// something is not as it was before that edit.
    Request<void> apply(const WatchEdit &edit, UtcMs now, const QTimeZone &zone);
    /// How many offers it reads besides what a search brings.
    Request<int> watchMembers(const Watch &watch);
    /// Of all that are not paused, together, but for the one with the id `except`.
    Request<qint64> watchCallsPerDay(qint64 except);
    /// The watch that is due the longest and that no process holds, held until `leaseUntil`; one
    /// whose run was cut off goes on where that stopped. With `startedBefore` also one that is not
    /// due but was not run since.
    /// With `only` one of these, due or not, paused or not.
    Request<std::optional<WatchTask>> claimWatch(UtcMs now, UtcMs leaseUntil,
                                                 std::optional<UtcMs> startedBefore = {},
                                                 const QList<qint64> &only = {});
    /// Judges what a step saw and keeps what is to be told, what is remembered and how far the run
    /// is, all or nothing. NotFound when the watch was deleted meanwhile.
    Request<WatchTally> takeWatchStep(const WatchStep &step, UtcMs now, UtcMs leaseUntil);
    Request<void> finishWatchRun(qint64 runId, UtcMs at, UtcMs nextAt,
                                 const std::optional<Error> &error);
    /// To be gone on with, by anybody, from `nextAt` on; with the call that failed, if one did.
    Request<void> letGoOfWatchRun(qint64 runId, UtcMs nextAt,
                                  const std::optional<Error> &error = {});
    Request<QList<WatchRun>> watchRuns(qint64 watch, int limit); ///< of all when 0; newest first
    Request<QList<WatchRun>> lastWatchRuns(); ///< the newest of each watch that ever ran
    Request<std::optional<UtcMs>> nextWatchDue();

    Request<QList<Alert>> alerts(const AlertQuery &query); ///< newest first
    Request<int> unreadAlerts();
    Request<QHash<qint64, int>> unreadAlertsByWatch(); ///< of watches that have any
    // These tell which were not so before.
    Request<AlertChange> markAlertsRead(const QList<qint64> &ids, UtcMs now); ///< all when empty
    Request<AlertChange> markAlertsUnread(const QList<qint64> &ids, UtcMs now);
    Request<AlertChange> deleteAlerts(const QList<qint64> &ids); ///< apply() brings them back

    /// What is told outside (core/domain/telling.h). From now on these ways, no other, are told of
    /// what is noticed; a new one begins with the next alert.
    Request<void> beginTelling(const QList<TellingWay> &ways, UtcMs now);
    /// The same, and the next parcel that is due and that no process holds, held until
    /// `leaseUntil`; `days` may have a digest. Nothing when there is none.
    Request<std::optional<Parcel>> claimParcel(const QList<TellingWay> &ways,
                                               const QList<LocalDay> &days, UtcMs now,
                                               UtcMs leaseUntil);
    /// What the try came to (afterTry()).
    Request<void> finishParcel(const Parcel &parcel, const std::optional<Error> &error, UtcMs now);
    Request<QList<Telling>> tellings(int limit); ///< newest first

    /// Keywords the buyer searched for, newest first, each once.
    Request<void> recordSearch(const QString &keywords, UtcMs at);
    Request<QStringList> recentSearches(int limit);

    /// Searches the buyer keeps under a name, by kind and as a Chinese reader sorts. Every edit
    /// tells what it changed; applyToSearches() of the reverse takes it back (Changed when somebody
    /// edited it since). NotFound; BadParameter: no name, too long, or another has it.
    Request<QList<SavedSearch>> savedSearches();
    Request<SavedSearch> savedSearch(SavedSearch::Kind kind, const QString &name);
    Request<SavedSearchChange> saveSearch(const SavedSearch &search); ///< in another's place
    Request<SavedSearchChange> renameSearch(SavedSearch::Kind kind, const QString &name,
                                            const QString &to);
    Request<SavedSearchChange> removeSearch(SavedSearch::Kind kind, const QString &name);
    Request<void> applyToSearches(const SavedSearchChange &change);

    /// The journal of calls to the platform: the newest thousand, newest first.
    Request<qint64> appendCall(const CallRecord &call);
    Request<QList<CallRecord>> calls(int limit);
    /// One of the `perMinute` calls that all processes on this file share for `account`, but none
    /// of the last `reserved`. `clock` outlives the store: it is looked at when the purse is open,
    /// which may be long after it was asked for.
    Request<BudgetTake> takeFromBudget(const QString &account, int perMinute, int reserved,
                                       const Clock &clock);

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

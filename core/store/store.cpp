// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/callrows.h"
#include "core/store/database.h"
#include "core/store/historyrows.h"
#include "core/store/migrator.h"
#include "core/store/offerreads.h"
#include "core/store/offerwrites.h"
#include "core/store/searchrows.h"
#include "core/store/shelf.h"
#include "core/store/storeworker.h"
#include "core/store/supplierrows.h"
#include "core/store/tagrows.h"
#include "core/store/targetrows.h"
#include "core/store/touchlog.h"

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;

namespace sanjia {

Store::Store(QString path)
    : m_path(std::move(path)),
      m_touched(std::make_unique<TouchLog>()),
      m_worker(std::make_unique<Worker>(u"store"_s)),
      m_looker(std::make_unique<Worker>(u"search"_s))
{
}

Store::~Store() = default;

template <class T, class F> Request<T> Store::look(F work)
{
    const Pending<T> pending;
    Worker *worker = m_looker.get();
    QMetaObject::invokeMethod(&worker->desk, [worker, pending, work = std::move(work)] {
        // What nobody waits for any more (the keystroke before the last) is not begun.
        if (pending.isCancelled())
            return;
        if (!worker->database)
            pending.finish(fail(worker->unusable));
        else
            pending.finish(work(*worker, [&pending] { return pending.isCancelled(); }));
    });
    return pending.request();
}

Request<void> Store::open()
{
    const Pending<void> pending;
    auto migrated = std::make_shared<std::promise<Result<void>>>();
    Worker *worker = m_worker.get();
    QMetaObject::invokeMethod(&worker->desk, [worker, migrated, path = m_path] {
        auto database = std::make_unique<Database>(path);
        const Result<void> opened = database->open().and_then(
            [&database] { return Migrator(Migrator::builtIn()).run(*database); });
        if (opened)
            worker->database = std::move(database);
        else
            worker->unusable = opened.error();
        migrated->set_value(opened);
    });
    // Looks that are asked for meanwhile queue up behind this.
    Worker *looker = m_looker.get();
    QMetaObject::invokeMethod(
        &looker->desk, [looker, migrated, pending, path = m_path, log = m_touched.get()] {
            auto database = std::make_unique<Database>(path);
            const Result<void> opened = migrated->get_future().get().and_then(
                [&database] { return database->open(Database::Access::Reading); });
            if (opened) {
                looker->shelf = std::make_unique<Shelf>(*database, *log);
                looker->database = std::move(database);
            } else {
                looker->unusable = opened.error();
            }
            pending.finish(opened);
        });
    return pending.request();
}

template <class F> Request<SaveReport> Store::write(F work)
{
    return run<SaveReport>(inTransaction(
        [work = std::move(work), log = m_touched.get()](Database &db) -> Result<SaveReport> {
            OfferWrites writes(db);
            auto report = work(writes);
            if (!report)
                return report;
            auto touched = writes.finish();
            if (!touched)
                return fail(touched.error());
            log->add(*std::move(touched));
            return report;
        }));
}

Request<SaveReport> Store::save(const QList<Offer> &offers, UtcMs seenAt)
{
    if (std::ranges::any_of(offers, [](const Offer &offer) { return offer.id.isEmpty(); }))
        return readyRequest<SaveReport>(
            fail(ErrorKind::BadParameter, {}, u"an offer without an id"_s));
    return write([offers, seenAt](OfferWrites &writes) { return writes.save(offers, seenAt); });
}

Request<SaveReport> Store::markGone(const QList<OfferId> &ids, UtcMs at)
{
    return write([ids, at](OfferWrites &writes) { return writes.markGone(ids, at); });
}

Request<LibraryHits> Store::find(const LibraryQuery &query)
{
    return look<LibraryHits>([query](Worker &worker, const Stopped &stopped) {
        return worker.shelf->plain(query).and_then(
            [&](const LibraryQuery &plain) { return worker.shelf->find(plain, stopped); });
    });
}

Request<void> Store::prepareToFind()
{
    return look<void>(
        [](Worker &worker, const Stopped &stopped) { return worker.shelf->prepare(stopped); });
}

Request<QList<Offer>> Store::rows(const LibraryRows &rows)
{
    return look<QList<Offer>>([rows](Worker &worker, const Stopped &) {
        return OfferReads(*worker.database).byRows(rows);
    });
}

Request<qint64> Store::generation()
{
    return look<qint64>([](Worker &worker, const Stopped &) { return worker.shelf->generation(); });
}

Request<LibraryPage> Store::library(const LibraryQuery &asked)
{
    return look<LibraryPage>(
        [asked](Worker &worker, const Stopped &stopped) -> Result<LibraryPage> {
            const auto query = worker.shelf->plain(asked);
            if (!query)
                return fail(query.error());
            // A page of everything needs no look at everything: the first that a window shows.
            if (isEverything(*query) && query->offset >= 0 && query->limit >= 0)
                return OfferReads(*worker.database).latest(query->limit, query->offset);
            auto hits = worker.shelf->find(*query, stopped);
            if (!hits)
                return fail(hits.error());
            const qint64 total = hits->rows.size();
            const auto first = std::clamp<qint64>(query->offset, 0, total);
            const auto last = std::clamp<qint64>(first + query->limit, first, total);
            const LibraryRows shown = hits->rows.mid(first, last - first);
            return OfferReads(*worker.database).byRows(shown).map([&](QList<Offer> offers) {
                return LibraryPage{std::move(offers), shown, total};
            });
        });
}

Request<QList<Offer>> Store::offers(const QList<OfferId> &ids)
{
    return look<QList<Offer>>(
        [ids](Worker &worker, const Stopped &) { return OfferReads(*worker.database).byIds(ids); });
}

Request<PriceSeries> Store::priceSeries(const OfferId &id, const SkuId &sku)
{
    return look<PriceSeries>([id, sku](Worker &worker, const Stopped &) {
        return HistoryRows(*worker.database).series(id, sku);
    });
}

Request<QList<CountPoint>> Store::countSeries(const OfferId &id, CountKind kind, const SkuId &sku)
{
    return look<QList<CountPoint>>([id, kind, sku](Worker &worker, const Stopped &) {
        return HistoryRows(*worker.database).counts(id, kind, sku);
    });
}

Request<PriceHistory> Store::history(const OfferId &id)
{
    return look<PriceHistory>(
        [id](Worker &worker, const Stopped &) { return HistoryRows(*worker.database).all(id); });
}

Request<QList<PriceSeries>> Store::recentPrices(const QList<OfferId> &ids, UtcMs from)
{
    return look<QList<PriceSeries>>([ids, from](Worker &worker, const Stopped &) {
        return HistoryRows(*worker.database).recent(ids, from);
    });
}

Request<OfferSightings> Store::sightings(const OfferId &id)
{
    return look<OfferSightings>([id](Worker &worker, const Stopped &) {
        return OfferReads(*worker.database).sightings(id);
    });
}

Request<QList<TagChange>> Store::retag(const QList<OfferId> &ids, const QStringList &on,
                                       const QStringList &off)
{
    return run<QList<TagChange>>(
        inTransaction([=](Database &db) { return TagRows(db).change(ids, on, off); }));
}

Request<TargetChange> Store::setTarget(const OfferId &id, std::optional<Money> target)
{
    return run<TargetChange>(
        inTransaction([id, target](Database &db) { return TargetRows(db).set(id, target); }));
}

namespace {

Result<void> applied(Database &db, const QList<SupplierChange> &changes)
{
    return SupplierRows(db).apply(changes);
}

Result<void> applied(Database &db, const QList<TagChange> &changes)
{
    return TagRows(db).apply(changes);
}

Result<void> applied(Database &db, const TargetChange &change)
{
    return TargetRows(db).apply(change);
}

} // namespace

Request<void> Store::apply(const LibraryEdit &edit)
{
    return run<void>(inTransaction([edit](Database &db) {
        return std::visit([&db](const auto &one) { return applied(db, one); }, edit)
            .map_error(whenGone);
    }));
}

Request<QStringList> Store::tags()
{
    return look<QStringList>(
        [](Worker &worker, const Stopped &) { return TagRows(*worker.database).all(); });
}

Request<QList<TagCount>> Store::tagsOn(const QList<OfferId> &ids)
{
    return look<QList<TagCount>>(
        [ids](Worker &worker, const Stopped &) { return TagRows(*worker.database).on(ids); });
}

Request<QList<SimilarOffer>> Store::similar(const SimilarQuery &query)
{
    return look<QList<SimilarOffer>>([query](Worker &worker, const Stopped &stopped) {
        return worker.shelf->similar(query, stopped);
    });
}

Request<SupplierList> Store::suppliers(const SupplierQuery &query)
{
    return look<SupplierList>([query](Worker &worker, const Stopped &stopped) {
        return worker.shelf->sellers(query, stopped);
    });
}

Request<SupplierMarks> Store::supplierMarks()
{
    return look<SupplierMarks>(
        [](Worker &worker, const Stopped &) { return SupplierRows(*worker.database).marks(); });
}

Request<QList<SupplierChange>> Store::markSuppliers(const QList<Supplier> &suppliers,
                                                    SupplierMark mark)
{
    return run<QList<SupplierChange>>(inTransaction(
        [suppliers, mark](Database &db) { return SupplierRows(db).mark(suppliers, mark); }));
}

Request<QList<SupplierChange>> Store::noteSupplier(const Supplier &supplier, const QString &note)
{
    return run<QList<SupplierChange>>(inTransaction(
        [supplier, note](Database &db) { return SupplierRows(db).note(supplier, note); }));
}

Request<void> Store::recordSearch(const QString &keywords, UtcMs at)
{
    return run<void>(inTransaction(
        [keywords, at](Database &db) { return SearchRows(db).record(keywords, at); }));
}

Request<QStringList> Store::recentSearches(int limit)
{
    return run<QStringList>([limit](Database &db) { return SearchRows(db).recent(limit); });
}

Request<qint64> Store::appendCall(const CallRecord &call)
{
    return run<qint64>(inTransaction([call](Database &db) { return CallRows(db).append(call); }));
}

Request<QList<CallRecord>> Store::calls(int limit)
{
    return run<QList<CallRecord>>([limit](Database &db) { return CallRows(db).recent(limit); });
}

Request<BudgetTake> Store::takeFromBudget(const QString &account, int perMinute, int reserved,
                                          const Clock &clock)
{
    return run<BudgetTake>(inTransaction([account, perMinute, reserved, &clock](Database &db) {
        return CallRows(db).take(account, perMinute, reserved, clock.now());
    }));
}

} // namespace sanjia

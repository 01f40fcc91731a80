// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/callrows.h"
#include "core/store/database.h"
#include "core/store/migrator.h"
#include "core/store/offerrows.h"
#include "core/store/searchrows.h"
#include "core/store/shortlistrows.h"

#include <QThread>

#include <algorithm>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace sanjia {

/// The thread that owns the connection. Work is queued to `desk`, an object that lives there;
/// everything below `desk` is touched by that thread only.
class Store::Worker
{
public:
    Worker()
    {
        m_thread.setObjectName(u"store"_s);
        desk.moveToThread(&m_thread);
        m_thread.start();
    }
    ~Worker()
    {
        // Queued after all work that was asked for: nothing reported as coming is dropped.
        QMetaObject::invokeMethod(&desk, [this] {
            database.reset();
            desk.moveToThread(nullptr);
            m_thread.quit();
        });
        m_thread.wait();
    }
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    QObject desk;
    std::unique_ptr<Database> database; ///< nothing before open() and after it failed
    Error unusable{ErrorKind::Defect, {}, u"the store was not opened"_s, std::nullopt};

private:
    QThread m_thread;
};

Store::Store(QString path) : m_path(std::move(path)), m_worker(std::make_unique<Worker>()) {}

Store::~Store() = default;

template <class T, class F> Request<T> Store::run(F work)
{
    const Pending<T> pending;
    Worker *worker = m_worker.get();
    QMetaObject::invokeMethod(&worker->desk, [worker, pending, work = std::move(work)] {
        if (!worker->database)
            pending.finish(fail(worker->unusable));
        else
            pending.finish(work(*worker->database));
    });
    return pending.request();
}

namespace {

/// Wraps writing work in one transaction: it happened whole, or not at all.
template <class F> auto inTransaction(F work)
{
    return [work = std::move(work)](Database &db) -> decltype(work(db)) {
        Transaction transaction(db);
        if (!transaction.begun())
            return fail(transaction.begun().error());
        auto result = work(db);
        if (!result)
            return result;
        if (auto committed = transaction.commit(); !committed)
            return fail(committed.error());
        return result;
    };
}

} // namespace

Request<void> Store::open()
{
    const Pending<void> pending;
    Worker *worker = m_worker.get();
    QMetaObject::invokeMethod(&worker->desk, [worker, pending, path = m_path] {
        auto database = std::make_unique<Database>(path);
        const Result<void> opened = database->open().and_then(
            [&database] { return Migrator(Migrator::builtIn()).run(*database); });
        if (opened)
            worker->database = std::move(database);
        else
            worker->unusable = opened.error();
        pending.finish(opened);
    });
    return pending.request();
}

Request<SaveReport> Store::save(const QList<Offer> &offers, UtcMs seenAt)
{
    if (std::ranges::any_of(offers, [](const Offer &offer) { return offer.id.isEmpty(); }))
        return readyRequest<SaveReport>(
            fail(ErrorKind::BadParameter, {}, u"an offer without an id"_s));
    return run<SaveReport>(inTransaction([offers, seenAt](Database &db) -> Result<SaveReport> {
        OfferRows rows(db);
        SaveReport report;
        for (const Offer &offer : offers) {
            if (auto saved = rows.save(offer, seenAt, report); !saved)
                return fail(saved.error());
        }
        return report;
    }));
}

Request<LibraryPage> Store::library(const LibraryQuery &query)
{
    return run<LibraryPage>([query](Database &db) { return OfferRows(db).query(query); });
}

Request<QList<Offer>> Store::offers(const QList<OfferId> &ids)
{
    return run<QList<Offer>>([ids](Database &db) { return OfferRows(db).find(ids); });
}

Request<PriceSeries> Store::priceSeries(const OfferId &id, const SkuId &sku)
{
    return run<PriceSeries>([id, sku](Database &db) { return HistoryRows(db).series(id, sku); });
}

Request<QList<ShortlistSummary>> Store::shortlists()
{
    return run<QList<ShortlistSummary>>([](Database &db) { return ShortlistRows(db).list(); });
}

Request<Shortlist> Store::shortlist(const QString &name)
{
    return run<Shortlist>([name](Database &db) { return ShortlistRows(db).show(name); });
}

Request<void> Store::createShortlist(const QString &name, UtcMs at)
{
    return run<void>(
        inTransaction([name, at](Database &db) { return ShortlistRows(db).create(name, at); }));
}

Request<void> Store::deleteShortlist(const QString &name)
{
    return run<void>(
        inTransaction([name](Database &db) { return ShortlistRows(db).remove(name); }));
}

Request<int> Store::addToShortlist(const QString &name, const QList<OfferId> &ids, UtcMs at)
{
    return run<int>(inTransaction(
        [name, ids, at](Database &db) { return ShortlistRows(db).add(name, ids, at); }));
}

Request<int> Store::removeFromShortlist(const QString &name, const QList<OfferId> &ids)
{
    return run<int>(
        inTransaction([name, ids](Database &db) { return ShortlistRows(db).take(name, ids); }));
}

Request<void> Store::updateShortlistLine(const QString &name, const ShortlistLine &line)
{
    return run<void>(
        inTransaction([name, line](Database &db) { return ShortlistRows(db).update(name, line); }));
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
                                          UtcMs now)
{
    return run<BudgetTake>(inTransaction([account, perMinute, reserved, now](Database &db) {
        return CallRows(db).take(account, perMinute, reserved, now);
    }));
}

} // namespace sanjia

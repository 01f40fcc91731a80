// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/gateway/gateway.h"
#include "core/services/market.h"
#include "core/store/store.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

/// What the tests of this folder share: a gateway that says what it is told to say, the real store
/// on a file of its own, and a clock that stands still.
namespace sanjia {

/// Waits for the end of `request`; Cancelled when it ends without an answer.
template <class T> Result<T> answerOf(const Request<T> &request)
{
    const QFuture<Result<T>> future = request.future();
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        return fail(ErrorKind::Timeout);
    if (future.resultCount() == 0)
        return fail(ErrorKind::Cancelled);
    return future.result();
}

class FakeGateway final : public Gateway
{
public:
    /// Answers at once with what these make of the question; without one the question stays open
    /// in the lists below.
    std::function<Result<SearchPage>(const SearchQuery &)> onSearch;
    std::function<Result<OfferDetail>(const OfferId &)> onOffer;

    QList<SearchQuery> queries;
    QList<OfferId> ids;
    QList<Lane> lanes; ///< of them
    QList<Pending<SearchPage>> openSearches;
    QList<Pending<OfferDetail>> openOffers;
    int left = 50;

    Request<SearchPage> search(const SearchQuery &query, Lane) override
    {
        queries.append(query);
        if (onSearch)
            return readyRequest<SearchPage>(onSearch(query));
        openSearches.append(Pending<SearchPage>());
        return openSearches.last().request();
    }
    Request<OfferDetail> offer(const OfferId &id, Lane lane) override
    {
        ids.append(id);
        lanes.append(lane);
        if (onOffer)
            return readyRequest<OfferDetail>(onOffer(id));
        openOffers.append(Pending<OfferDetail>());
        return openOffers.last().request();
    }
    [[nodiscard]] int budgetLeft() const override { return left; }
    [[nodiscard]] int budgetPerMinute() const override { return 50; }
};

inline Offer offerAt(int number, qint64 fen = 1250)
{
    Offer offer;
    offer.id = OfferId{QString::number(610'000'000'000 + number)};
    offer.title = QStringLiteral("蓝牙耳机 %1").arg(number);
    offer.price = Money::fromFen(fen);
    return offer;
}

/// `count` offers, numbered on from page to page.
inline SearchPage pageOf(const SearchQuery &query, int count, std::optional<qint64> total = {})
{
    SearchPage page;
    for (int i = 0; i < count; ++i)
        page.offers.append(offerAt((query.page - 1) * query.pageSize + i));
    page.total = total;
    return page;
}

struct Bench
{
    QTemporaryDir dir;
    SettableClock clock{1'700'000'000'000};
    Store store{dir.filePath(QStringLiteral("library.sqlite"))};
    FakeGateway gateway;
    Market market{gateway, store, clock};

    [[nodiscard]] bool open() { return answerOf(store.open()).has_value(); }
    [[nodiscard]] qint64 stored()
    {
        const Result<LibraryPage> page = answerOf(store.library({}));
        return page ? page->total : -1;
    }
};

} // namespace sanjia

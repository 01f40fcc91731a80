// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/shortlists.h"
#include "core/services/watches.h"
#include "core/services/watchrunner.h"
#include "tests/support/bench.h"

#include <QSignalSpy>

/// Watching over a real store and a market that the test keeps.
namespace sanjia {

/// What the market has, which a test changes between runs.
struct Shop
{
    QMap<QString, Offer> offers;
    QSet<QString> gone;
    std::optional<ErrorKind> down; ///< what every call meets
    QSet<QString> broken; ///< offers whose answers make no sense
    int calls = 0;

    void put(int number, qint64 fen, qint64 stock = 100)
    {
        Offer offer = offerAt(number, fen);
        offer.stock = stock;
        offer.detailed = true;
        offers.insert(offer.id.value, offer);
    }
    void serve(FakeGateway &gateway)
    {
        gateway.onSearch = [this](const SearchQuery &query) -> Result<SearchPage> {
            ++calls;
            if (down)
                return fail(*down);
            SearchPage page;
            const QList<Offer> all = offers.values();
            const qsizetype first = qsizetype{query.page - 1} * query.pageSize;
            for (Offer offer : all.mid(first, query.pageSize)) {
                offer.detailed = false; // a row of a search
                if (!gone.contains(offer.id.value))
                    page.offers.append(offer);
            }
            return page;
        };
        gateway.onOffer = [this](const OfferId &id) -> Result<OfferDetail> {
            ++calls;
            if (down)
                return fail(*down);
            if (broken.contains(id.value))
                return fail(ErrorKind::BadAnswer);
            if (gone.contains(id.value) || !offers.contains(id.value))
                return fail(ErrorKind::NotFound);
            return OfferDetail{offers.value(id.value), {}};
        };
    }
};

struct WatchFixture
{
    /// A new library, an empty market, a runner.
    [[nodiscard]] bool begin()
    {
        runner.reset();
        lists.reset();
        watches.reset();
        bench = std::make_unique<Bench>();
        if (!bench->open())
            return false;
        clock().set(1'790'000'000'000);
        shop = {};
        shop.serve(bench->gateway);
        watches = std::make_unique<Watches>(bench->store, bench->clock);
        lists = std::make_unique<Shortlists>(bench->store, bench->clock);
        runner = std::make_unique<WatchRunner>(bench->market, bench->store, bench->clock);
        runner->setZone(QTimeZone::utc());
        return true;
    }

    Watch add(Watch::Kind kind, const QString &what, const QStringList &rules)
    {
        Watch watch;
        watch.kind = kind;
        watch.what = what;
        for (const QString &rule : rules)
            watch.rules.append(WatchRule::parse(rule).value());
        return answerOf(watches->add(watch)).value_or(Watch());
    }
    Watch addOffer(int number, const QStringList &rules)
    {
        return add(Watch::Kind::Offer, offerAt(number).id.value, rules);
    }
    /// Runs to the end; what failed, if anything did.
    std::optional<Error> run(WatchRunner::What what = WatchRunner::What::All)
    {
        clock().advance(1); // --all is by when a run began
        QSignalSpy finished(runner.get(), &WatchRunner::finished);
        runner->start(what);
        // By its signal and not by asking now and then: a year has many runs.
        if (finished.isEmpty() && !finished.wait(20'000))
            return Error{ErrorKind::Timeout, {}, {}, {}};
        return finished.at(0).at(1).value<std::optional<Error>>();
    }
    QStringList told()
    {
        QStringList texts;
        const QList<Alert> alerts = answerOf(watches->alerts({})).value_or(QList<Alert>());
        for (const Alert &alert : alerts)
            texts.prepend(alert.offer.value.last(1) + u' ' + alert.rule);
        return texts;
    }
    SettableClock &clock() { return bench->clock; }

    std::unique_ptr<Bench> bench;
    std::unique_ptr<Watches> watches;
    std::unique_ptr<Shortlists> lists;
    std::unique_ptr<WatchRunner> runner;
    Shop shop;
};

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/tourdata.h"

#include "app/samplefill.h"
#include "core/gateway/gatewayconfig.h"
#include "core/gateway/httpgateway.h"
#include "core/sandbox/sandbox.h"
#include "core/services/library.h"
#include "core/services/market.h"
#include "core/services/samplelibrary.h"
#include "core/services/shortlists.h"
#include "core/services/watches.h"
#include "core/services/watchrunner.h"
#include "core/store/store.h"
#include "tests/support/bench.h"

#include <QDir>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace sanjia::tour {

namespace {

constexpr int kDays = 180;
constexpr int kWatchedDays = 12;
constexpr UtcMs kHalfDay = kMsPerDay / 2;
constexpr int kPatienceMs = 120'000;

bool fill(Store &store, UtcMs until)
{
    SampleFill filling(store, kDays - kWatchedDays, until);
    if (!filling.prepare())
        return false;
    QSignalSpy done(&filling.library(), &SampleLibrary::finished);
    filling.library().start();
    return done.wait(kPatienceMs);
}

Watch watchOn(Watch::Kind kind, const QString &what, const QStringList &rules)
{
    Watch watch;
    watch.kind = kind;
    watch.what = what;
    for (const QString &rule : rules)
        watch.rules.append(WatchRule::parse(rule).value());
    return watch;
}

bool makeList(Shortlists &lists, const QList<Offer> &offers)
{
    const QString name = u"春季选品"_s;
    QList<OfferId> ids;
    for (const Offer &offer : offers)
        ids.append(offer.id);
    if (!answerOf(lists.addMaking(name, ids))
        || !answerOf(lists.addMaking(u"样品"_s, ids.mid(1, 2))))
        return false;
    const auto list = answerOf(lists.show(name));
    if (!list)
        return false;
    QList<ShortlistLine> lines = list->lines;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        lines[i].quantity = i % 2 == 0 ? 0 : 48;
        lines[i].rank = static_cast<int>(i) + 1;
    }
    lines[0].note = u"先要样品，再谈包装"_s;
    lines[0].tags = QStringList{u"急"_s};
    if (lines[1].offer.price)
        lines[1].target = Money::fromE4(lines[1].offer.price->e4() / 10 * 9);
    return answerOf(lists.update(name, lines)).has_value();
}

/// Half-day after half-day, as a program would that stays open.
bool watchTill(UtcMs now, SettableClock &clock, WatchRunner &runner)
{
    for (; clock.now() < now; clock.set(std::min(now, clock.now() + kHalfDay))) {
        QSignalSpy done(&runner, &WatchRunner::finished);
        runner.start(WatchRunner::What::Due);
        if (done.isEmpty() && !done.wait(kPatienceMs))
            return false;
    }
    return true;
}

} // namespace

bool makeLibrary(const QString &directory)
{
    const UtcMs now = SystemClock().now();
    SettableClock clock(now - kWatchedDays * kMsPerDay);
    Store store(QDir(directory).filePath(u"sample.sqlite"_s));
    if (!answerOf(store.open()) || !fill(store, clock.now()))
        return false;

    SandboxOptions open;
    open.budgetPerMinute = 0;
    Sandbox sandbox(clock, open);
    const Result<QUrl> origin = sandbox.start();
    if (!origin)
        return false;
    GatewayConfig config;
    config.origin = *origin;
    config.appKey = sandbox.appKey();
    config.appSecret = sandbox.appSecret();
    config.budgetPerMinute = 1'000'000;
    HttpGateway gateway(std::move(config), clock);
    Market market(gateway, store, clock);
    Library library(store, clock);
    Shortlists lists(store, clock);
    Watches watches(store, clock);
    WatchRunner runner(market, store, clock);

    LibraryQuery earphones;
    earphones.words = QStringList{u"蓝牙耳机"_s};
    earphones.limit = 5;
    const auto offers = answerOf(library.query(earphones));
    if (!offers || offers->offers.size() < 5)
        return false;
    for (const Offer &offer : offers->offers) {
        if (!answerOf(market.offer(offer.id)))
            return false;
    }
    const Offer &first = offers->offers.first();
    const bool told = makeList(lists, offers->offers)
        && answerOf(library.tag({first.id, offers->offers.at(2).id}, u"常用"_s))
        && answerOf(library.setTarget(first.id, Money::fromE4(first.price->e4() / 10 * 9)))
        && answerOf(library.markSuppliers({first.supplier}, SupplierMark::Starred));
    if (!told)
        return false;
    Watch guide = guideWatch(u"保温杯"_s);
    guide.rules = watchOn(Watch::Kind::Keywords, {}, {u"drop 5%"_s}).rules;
    for (const Watch &watch :
         {guide, watchOn(Watch::Kind::Offer, first.id.value, {u"drop 1%"_s, u"rise 1%"_s}),
          watchOn(Watch::Kind::Shortlist, u"春季选品"_s, {u"any"_s, u"out of stock"_s})}) {
        if (!answerOf(watches.add(watch)))
            return false;
    }
    if (!watchTill(now, clock, runner))
        return false;
    // What is older has been read.
    const auto alerts = answerOf(watches.alerts({}));
    if (!alerts)
        return false;
    QList<qint64> read;
    for (qsizetype i = 6; i < alerts->size(); ++i)
        read.append(alerts->at(i).id);
    return read.isEmpty() || answerOf(watches.markRead(read)).has_value();
}

} // namespace sanjia::tour

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/parts.h"

#include "core/store/store.h"
#include "tests/bench/generator.h"
#include "tests/bench/goals.h"
#include "tests/bench/measure.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace sanjia::bench {

namespace {

constexpr UtcMs kStart = 1'700'000'000'000;
constexpr UtcMs kLease = 600'000;
constexpr int kKeywordWatches = 200;
constexpr int kPage = 50;
constexpr double kCallMs = 1'200; ///< a call's share of a budget of 50 a minute

QList<WatchRule> usualRules()
{
    QList<WatchRule> rules;
    for (const QString &text : {u"drop 5%"_s, u"below 9.00"_s, u"lowest 90d"_s, u"gone"_s})
        rules.append(WatchRule::parse(text).value());
    return rules;
}

} // namespace

void watchPart(int watches)
{
    QTemporaryDir directory;
    Store store(directory.filePath(u"library.sqlite"_s));
    wait(store.open());
    QList<Offer> offers;
    for (int i = 0; i < watches; ++i)
        offers.append(syntheticOffer(i, i % 10 == 0));
    answer(store.save(offers, kStart));

    Watch watch;
    watch.rules = usualRules();
    QElapsedTimer making;
    making.start();
    watch.kind = Watch::Kind::Offer;
    for (const Offer &offer : std::as_const(offers)) {
        watch.what = offer.id.value;
        answer(store.putWatches({watch}, kStart));
    }
    watch.kind = Watch::Kind::Keywords;
    for (int i = 0; i < kKeywordWatches; ++i) {
        watch.what = u"耳机 %1"_s.arg(i);
        answer(store.putWatches({watch}, kStart));
    }
    line(u"make %1 watches"_s.arg(watches + kKeywordWatches),
         number(static_cast<double>(making.elapsed()) / (watches + kKeywordWatches))
             + u" ms each by the clock"_s);

    line(u"all watches, as the page asks for them"_s,
         ms(fastest(10, [&] { answer(store.watches()); })));
    UtcMs now = kStart + 1;
    std::optional<WatchTask> task;
    line(u"take what is due the longest"_s, ms(fastest(50, [&] {
             now += kLease + 1; // the last one's hold has run out
             task = answer(store.claimWatch(now, now + kLease));
         })));
    line(u"look for what is due when nothing is"_s,
         ms(fastest(50, [&] { answer(store.claimWatch(kStart - 1, kStart - 1 + kLease)); })));

    WatchStep step;
    step.run = task->run;
    for (const Offer &offer : offers.first(std::min<qsizetype>(kPage, offers.size())))
        step.sights.append({offer, false, {}});
    answer(store.takeWatchStep(step, now, now + kLease)); // remembers them
    line(u"judge a page of 50 by four rules, nothing changed"_s, ms(fastest(20, [&] {
             ++now;
             answer(store.takeWatchStep(step, now, now + kLease));
         })));
    qint64 price = 1'000'000;
    const Took judged = fastest(20, [&] {
        price -= 40'000;
        for (WatchSight &sight : step.sights)
            sight.offer.price = Money::fromE4(price);
        now += 2 * kMsPerDay;
        answer(store.takeWatchStep(step, now, now + kLease));
    });
    line(u"judge a page of 50 by four rules, all told of"_s, ms(judged));
    atMost(
        u"judging and keeping a page of 50 by four rules, against a call's share of the budget"_s,
        kCallMs, judged.processor, u"ms"_s);
}

} // namespace sanjia::bench

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/parts.h"

#include "core/store/database.h"
#include "core/store/store.h"
#include "tests/bench/biglibrary.h"
#include "tests/bench/goals.h"
#include "tests/bench/measure.h"
#include "tests/bench/rawsave.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace sanjia::bench {

namespace {

constexpr int kPage = 50;

/// Pages of fifty offers in full: new, unchanged, every price moved. What a new offer takes.
Took measureSaving(const QString &path, int offers, int pages)
{
    Store store(path);
    wait(store.open());
    const qint64 before = fileSize(path);
    const auto run = [&](const QString &name, int round) {
        QList<QList<Offer>> made;
        for (int page = 0; page < pages; ++page)
            made.append(pageFrom(offers + page * kPage, kPage, round, true));
        qsizetype changes = 0;
        const Took took = fastest(1, [&] {
            for (const QList<Offer> &page : std::as_const(made))
                changes += answer(store.save(page, kStart + 10'000'000 + round)).changes.size();
        });
        if (name.endsWith("unchanged"_L1))
            atMost(u"rows of history for an unchanged poll"_s, 0, static_cast<double>(changes), {});
        line(name,
             u"%1 pages/s (%2 offers/s, by the clock %4), %3 changes"_s
                 .arg(pages * 1000 / took.processor, 0, 'f', 1)
                 .arg(pages * kPage * 1000 / took.processor, 0, 'f', 0)
                 .arg(changes)
                 .arg(number(pages * kPage * 1000 / took.clock)));
        return Took{took.clock / (pages * kPage), took.processor / (pages * kPage)};
    };
    const Took fresh = run(u"save pages of 50 in full: new"_s, 1);
    line(u"bytes an offer in full"_s, QString::number((fileSize(path) - before) / (pages * kPage)));
    run(u"save pages of 50 in full: unchanged"_s, 1);
    for (int round = 2; round < 5; ++round)
        run(u"save pages of 50 in full: every price moved"_s, round);
    return fresh;
}

void measureLooking(const QString &path, bool smoke)
{
    const int times = smoke ? 1 : 5;
    std::unique_ptr<Store> store;
    const qint64 residentBefore = residentMegabytes();
    LibraryHits all;
    const auto showFirst = [&] {
        answer(store->rows(all.rows.mid(0, 50)));
    };
    LibraryQuery firstPage;
    firstPage.limit = 50;
    Took usable;
    Took everything;
    for (int i = 0; i < times; ++i) {
        store = std::make_unique<Store>(path);
        usable = better(usable, fastest(1, [&] {
                            wait(store->open());
                            answer(store->library(firstPage));
                        }));
        everything = better(everything, fastest(1, [&] { all = answer(store->find({})); }));
    }
    line(u"open, the first 50 and how many there are"_s, ms(usable));
    atMost(u"opening, first 50 rows, exact count"_s, 100, usable.processor, u"ms"_s);
    atMost(u"resident memory then"_s, 150, static_cast<double>(residentMegabytes()), u"MB"_s);
    line(u"the rows of all, in order"_s, ms(everything));
    line(u"resident memory then"_s,
         u"%1 MB, %2 MB of it before opening"_s.arg(residentMegabytes()).arg(residentBefore));
    const QList<QStringList> searches{{u"耳机"_s},
                                      {u"蓝牙耳机"_s},
                                      {u"型号12"_s},
                                      {u"usb"_s, u"c"_s},
                                      {u"防水"_s, u"雨伞"_s, u"定制"_s},
                                      {u"义乌"_s, u"保温杯"_s},
                                      {u"杯"_s},
                                      {u"没有这个"_s}};
    Database like(path);
    if (!like.open(Database::Access::Reading))
        qFatal("the library cannot be read");
    // The worst of each kind.
    struct Worst
    {
        double ratio = 1e18;
        Took ours;
        Took peer;
    } one, several;
    double slowest = 0;
    for (const QStringList &words : searches) {
        LibraryQuery query;
        query.words = words;
        qsizetype found = 0;
        // A new store each time: nothing is remembered of the word.
        Took cold;
        for (int i = 0; i < times; ++i) {
            Store fresh(path);
            wait(fresh.open());
            LibraryQuery warmUp;
            warmUp.words = QStringList{u"义乌"_s};
            answer(fresh.find(warmUp));
            cold = better(cold, fastest(1, [&] { found = answer(fresh.find(query)).rows.size(); }));
        }
        const Took again = fastest(times, [&] { answer(store->find(query)); });
        QString condition;
        QVariantList values;
        for (const QString &word : words) {
            condition += u" AND title LIKE ?"_s;
            values.append(QString(u'%' + word + u'%'));
        }
        const Took byLike = fastest(1, [&] {
            static_cast<void>(
                like.value(u"SELECT count(*) FROM offer_text WHERE 1"_s + condition, values));
        });
        Worst &worst = words.size() == 1 ? one : several;
        if (const double ratio = byLike.processor / cold.processor; ratio < worst.ratio)
            worst = {ratio, cold, byLike};
        if (words.size() == 1)
            slowest = std::max(slowest, cold.processor);
        line(u"search %1 (%2 found)"_s.arg(words.join(u' ')).arg(found),
             u"%1, again %2; LIKE %3 (%4 times)"_s.arg(ms(cold), ms(again), ms(byLike))
                 .arg(byLike.processor / cold.processor, 0, 'f', 0));
    }
    timesLess(u"search of one word against `LIKE`, the worst"_s, 20, one.peer.processor,
              one.ours.processor, u"ms"_s);
    timesLess(u"… of two and three words"_s, 20, several.peer.processor, several.ours.processor,
              u"ms"_s);
    atMost(u"… to the rows of all that have one word, in order, the slowest"_s, 10, slowest,
           u"ms"_s);
    line(u"50 rows in view"_s, ms(fastest(times * 4, showFirst)));
    const QList<std::pair<QString, LibraryColumn>> columns{
        {u"title"_s, LibraryColumn::Title},     {u"price"_s, LibraryColumn::Price},
        {u"seller"_s, LibraryColumn::Supplier}, {u"place"_s, LibraryColumn::Place},
        {u"sales"_s, LibraryColumn::Sales},     {u"changed"_s, LibraryColumn::Changed}};
    for (const auto &[name, column] : columns) {
        LibraryQuery query;
        query.order = {column, false};
        const Took first = fastest(1, [&] { answer(store->find(query)); });
        const Took again = fastest(times, [&] { answer(store->find(query)); });
        line(u"sort all by %1"_s.arg(name), u"first %1, again %2"_s.arg(ms(first), ms(again)));
    }
    LibraryQuery costs;
    costs.order = {LibraryColumn::UnitCost, false};
    qint64 quantity = 10;
    line(u"sort all by cost at another quantity"_s, ms(fastest(times, [&] {
             costs.quantity = ++quantity;
             answer(store->find(costs));
         })));
    line(u"resident memory after all of this"_s, u"%1 MB"_s.arg(residentMegabytes()));
}

/// The same kind of page through SQLite alone, and through SQLite without a thought; `ours` is what
/// the store takes an offer.
void measureRawSaving(const QString &path, int offers, int pages, const Took &ours)
{
    const auto run = [&](const QString &name, bool alone, int first, int count) {
        RawSave raw(path, alone);
        QList<QList<Offer>> made;
        for (int page = 0; page < count; ++page)
            made.append(pageFrom(first + page * kPage, kPage, 1, true));
        raw.prepare(made);
        const Took took = fastest(1, [&raw] { raw.save(); });
        line(name,
             u"%1 offers/s, by the clock %2"_s.arg(number(count * kPage * 1000 / took.processor),
                                                   number(count * kPage * 1000 / took.clock)));
        return Took{took.clock / (count * kPage), took.processor / (count * kPage)};
    };
    const Took plain = run(u"the same statements through SQLite's C API alone"_s, false, offers,
                           pages);
    const Took single = run(u"… with one commit an offer in a file as SQLite makes it"_s, true,
                            offers + pages * kPage, std::max(1, pages / 20));
    timesMore(u"saving an offer against the same statements through SQLite's C API"_s, 2,
              plain.processor, ours.processor, u"ms"_s);
    timesLess(u"… against one commit an offer, by the clock"_s, 100, single.clock, ours.clock,
              u"ms"_s);
}

/// A find after a save: only what was touched is read again.
void measureFindAfterSave(const QString &path, int offers)
{
    Store store(path);
    wait(store.open());
    LibraryQuery query;
    query.order = {LibraryColumn::Price, false};
    answer(store.find(query));
    Took best;
    for (int round = 10; round < 15; ++round) {
        answer(store.save(pageFrom(offers, kPage, round, true), kStart + 20'000'000 + round));
        best = better(best, fastest(1, [&] { answer(store.find(query)); }));
    }
    line(u"find and sort by price after a page was saved"_s, ms(best));
}

} // namespace

void storePart(int offers, const QString &directory)
{
    const bool smoke = offers < 10'000;
    const QTemporaryDir temporary;
    const QString path = bigLibrary(directory.isEmpty() ? temporary.path() : directory, offers);
    measureLooking(path, smoke);
    const Took saved = measureSaving(path, offers, smoke ? 2 : 200);
    measureFindAfterSave(path, offers);
    measureRawSaving(path, offers + 1'000'000, smoke ? 2 : 200, saved);
}

} // namespace sanjia::bench

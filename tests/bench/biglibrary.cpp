// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/biglibrary.h"

#include "core/store/store.h"
#include "tests/bench/generator.h"
#include "tests/bench/measure.h"

#include <QFileInfo>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace sanjia::bench {

namespace {

constexpr int kBlock = 2'000;

void fill(const QString &path, int offers)
{
    Store store(path);
    wait(store.open());
    const double before = processorMs();
    for (int first = 0; first < offers; first += kBlock) {
        const int count = std::min(kBlock, offers - first);
        answer(store.save(pageFrom(first, count, 0, false), kStart + first));
        if (first % 100'000 == 0)
            std::fprintf(stderr, "filled %d\n", first);
    }
    line(u"fill with %1 offers"_s.arg(offers),
         u"%1 offers/s, with making them up"_s.arg(
             number(offers * 1000 / (processorMs() - before))));
}

} // namespace

QList<Offer> pageFrom(int first, int count, int round, bool detailed)
{
    QList<Offer> page;
    for (int i = first; i < first + count; ++i)
        page.append(syntheticOffer(i, detailed || i % 10 == 0, round));
    return page;
}

QString bigLibrary(const QString &directory, int offers)
{
    const QString path = directory + u"/library.sqlite"_s;
    if (!QFileInfo::exists(path)) {
        fill(path, offers);
        line(u"bytes an offer, every tenth in full"_s, QString::number(fileSize(path) / offers));
    }
    return path;
}

} // namespace sanjia::bench

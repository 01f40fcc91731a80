// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include <QCoreApplication>
#include <QFuture>

#include <cstdio>
#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

Offer offerFor(int number, int round)
{
    Offer offer;
    offer.id.value = QString::number(700'000'000'000 + number);
    offer.title = u"蓝牙耳机 型号%1 第%2版"_s.arg(number).arg(round);
    offer.price = Money::fromFen(1000 + round);
    offer.stock = round;
    offer.supplier = {SupplierId{QString::number(number % 5)}, u"义乌市%1厂"_s.arg(number % 5)};
    offer.detailed = true;
    offer.ladder = PriceLadder::make({{1, 99, Money::fromFen(1000 + round)},
                                      {100, std::nullopt, Money::fromFen(900 + round)}})
                       .value_or(PriceLadder());
    offer.skus = {{SkuId{u"1"_s}, {}, Money::fromFen(1000 + round), round, {{u"颜色"_s, u"黑"_s}}}};
    return offer;
}

template <class T> Result<T> waitFor(const Request<T> &request)
{
    QFuture<Result<T>> future = request.future();
    future.waitForFinished();
    return future.result();
}

int failed(const Error &error)
{
    std::printf("failed %d\n", static_cast<int>(error.kind));
    return 1;
}

} // namespace

/// storewriter PATH FIRST ROUNDS [limit BYTES | unprivileged]: saves pages of five offers numbered
/// from FIRST, each round with other prices, and prints "saved ROUND" once a page is saved. Made to
/// be killed, starved or doubled by a test.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(4) == "limit"_L1) {
        std::signal(SIGXFSZ, SIG_IGN);
        const auto most = static_cast<rlim_t>(arguments.value(5).toLongLong());
        const rlimit limit{most, most};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    // Rights do not stop root, so root becomes somebody else.
    constexpr unsigned kNobody = 65'534;
    if (arguments.value(4) == "unprivileged"_L1 && geteuid() == 0
        && (setgid(kNobody) != 0 || setuid(kNobody) != 0))
        return 2;
    Store store(arguments.value(1));
    if (const auto opened = waitFor(store.open()); !opened)
        return failed(opened.error());
    const int first = arguments.value(2).toInt();
    const int rounds = arguments.value(3).toInt();
    for (int round = 1; round <= rounds; ++round) {
        QList<Offer> page;
        for (int i = 0; i < 5; ++i)
            page.append(offerFor(first + i, round));
        if (const auto saved = waitFor(store.save(page, round)); !saved)
            return failed(saved.error());
        std::printf("saved %d\n", round);
        std::fflush(stdout);
    }
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The door's part for what is told outside (store.h).
#include "core/store/storeworker.h"
#include "core/store/tellingrows.h"

namespace sanjia {

Request<void> Store::beginTelling(const QList<TellingWay> &ways, UtcMs now)
{
    return run<void>(inTransaction([=](Database &db) { return TellingRows(db).begin(ways, now); }));
}

Request<std::optional<Parcel>> Store::claimParcel(const QList<TellingWay> &ways,
                                                  const QList<LocalDay> &days, UtcMs now,
                                                  UtcMs leaseUntil)
{
    return run<std::optional<Parcel>>(inTransaction(
        [=](Database &db) { return TellingRows(db).claim(ways, days, now, leaseUntil); }));
}

Request<void> Store::finishParcel(const Parcel &parcel, const std::optional<Error> &error,
                                  UtcMs now)
{
    return run<void>(
        inTransaction([=](Database &db) { return TellingRows(db).finish(parcel, error, now); }));
}

Request<QList<Telling>> Store::tellings(int limit)
{
    return run<QList<Telling>>([limit](Database &db) { return TellingRows(db).list(limit); });
}

} // namespace sanjia

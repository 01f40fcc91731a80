// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/library.h"
#include "core/domain/priceseries.h"
#include "core/domain/request.h"

#include <QObject>

namespace sanjia {

class Clock;
class Store;

struct Trend
{
    PriceSeries series; ///< the part asked for
    std::optional<PriceStats> stats; ///< of that part; nothing when it holds no price
};

/// What is already known, offline: everything ever seen and how its prices went. Thread: that of
/// its user. The collaborators must outlive it.
class Library : public QObject
{
    Q_OBJECT
public:
    Library(Store &store, const Clock &clock, QObject *parent = nullptr);

    Request<LibraryPage> query(const LibraryQuery &query);
    Request<QList<Offer>> offers(const QList<OfferId> &ids);
    /// The last `days` days (nothing: all) of the listed price, or of one SKU's. NotFound for an
    /// offer never seen.
    Request<Trend> trend(const OfferId &id, const SkuId &sku, std::optional<int> days);

    Request<void> recordSearch(const QString &keywords);
    Request<QStringList> recentSearches(int limit = 50);

private:
    Store &m_store;
    const Clock &m_clock;
};

} // namespace sanjia

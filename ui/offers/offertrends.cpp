// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offertrends.h"

#include "core/services/library.h"
#include "core/services/market.h"
#include "ui/charts/trendwords.h"
#include "ui/support/background.h"

namespace sanjia {

namespace {

constexpr qsizetype kBlock = 64;
constexpr qsizetype kMostTrendsMissing = 2
    * kBlock; ///< who scrolls on no longer needs those before
constexpr qsizetype kMostTrends = 4'096;

TrendGlance glanceOf(PriceSeries series, UtcMs now)
{
    TrendGlance glance;
    glance.time = {now - OfferTrends::kDays * kMsPerDay, now};
    glance.badge = TrendWords::badge(series, now);
    const auto stats = statsOf(series);
    if (stats)
        glance.words = TrendWords::figures(*stats, series.points.first().at);
    if (series.lastSeen < now && stats)
        glance.line.spans = {{series.lastSeen, now, PriceSpan::Kind::Unseen}};
    glance.line.prices = std::make_shared<SeriesIndex>(std::move(series));
    return glance;
}

} // namespace

OfferTrends::OfferTrends(Library &library, Market &market, const Clock &clock, QObject *parent)
    : QObject(parent), m_library(library), m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &OfferTrends::readNext);
    connect(&market, &Market::saved, this, [this](const SaveReport &report) {
        QList<OfferId> moved;
        for (const OfferChange &change : report.changes)
            moved.append(change.offer);
        forget(moved);
    });
}

const TrendGlance *OfferTrends::of(const OfferId &id) const
{
    const auto kept = m_glances.constFind(id);
    if (kept != m_glances.cend())
        return &*kept;
    if (m_under.contains(id))
        return nullptr;
    m_missing.removeOne(id);
    m_missing.append(id);
    if (m_missing.size() > kMostTrendsMissing)
        m_missing.removeFirst();
    if (m_under.isEmpty())
        m_soon.start();
    return nullptr;
}

void OfferTrends::forget(const QList<OfferId> &ids)
{
    bool any = false;
    for (const OfferId &id : ids)
        any = m_glances.remove(id) || any;
    if (any)
        Q_EMIT arrived(); // whoever shows them asks again
}

void OfferTrends::readNext()
{
    if (m_missing.isEmpty() || !m_under.isEmpty())
        return;
    const qsizetype count = std::min(kBlock, m_missing.size());
    m_under = m_missing.last(count);
    m_missing.remove(m_missing.size() - count, count);
    const auto end = [this] {
        m_under.clear();
        if (!m_missing.isEmpty())
            m_soon.start();
    };
    m_reading = m_library.recentPrices(m_under, kDays);
    m_reading.then(this, [this, end](const Result<QList<PriceSeries>> &read) {
        if (!read)
            return end(); // cells stay empty; the page tells of a store that fails
        const UtcMs now = m_clock.now();
        m_making = inBackground<QList<TrendGlance>>(
            [all = *read, now]() -> Result<QList<TrendGlance>> {
                QList<TrendGlance> glances;
                for (const PriceSeries &series : all)
                    glances.append(glanceOf(series, now));
                return glances;
            });
        m_making.then(this, [this, end](const Result<QList<TrendGlance>> &made) {
            if (m_glances.size() > kMostTrends)
                m_glances.clear();
            for (qsizetype i = 0; made && i < made->size(); ++i)
                m_glances.insert(m_under.at(i), made->at(i));
            end();
            Q_EMIT arrived();
        });
    });
}

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/library.h"

#include "core/domain/clock.h"
#include "core/services/chain.h"
#include "core/services/savedsearches.h"
#include "core/store/store.h"

#include <algorithm>

namespace sanjia {

Trend trendOf(const PriceHistory &history, const PriceLayer &layer, const TrendRange &range,
              UtcMs now)
{
    Trend trend;
    trend.end = std::min(range.to.value_or(now), now);
    trend.series = until(seriesOf(history, layer), trend.end);
    trend.spans = spansOf(history, layer, now);
    const UtcMs from = range.from.value_or(0);
    if (range.from)
        trend.series = since(std::move(trend.series), from);
    trend.spans.removeIf(
        [&](const PriceSpan &span) { return span.to <= from || span.from >= trend.end; });
    for (PriceSpan &span : trend.spans)
        span = {std::max(span.from, from), std::min(span.to, trend.end), span.kind};
    trend.stats = statsOf(trend.series);
    return trend;
}

Library::Library(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_clock(clock),
      m_searches(std::make_unique<SavedSearches>(store, clock))
{
}

Library::~Library() = default;

Request<LibraryPage> Library::query(const LibraryQuery &query) { return m_store.library(query); }

Request<LibraryHits> Library::find(const LibraryQuery &query) { return m_store.find(query); }

Request<void> Library::prepareToFind() { return m_store.prepareToFind(); }

Request<QList<Offer>> Library::rows(const LibraryRows &rows) { return m_store.rows(rows); }

template <class T> Request<void> Library::done(Request<T> edit)
{
    return transformed<void>(carriedOut(std::move(edit), this,
                                        [this](const Result<T> &told) {
                                            const LibraryEdit made(*told);
                                            if (!isNothing(made))
                                                Q_EMIT edited(made);
                                            announce(made);
                                        }),
                             this, [](const T &) { return Result<void>(); });
}

void Library::announce(const LibraryEdit &edit)
{
    if (const auto *target = std::get_if<TargetChange>(&edit))
        Q_EMIT targetChanged(target->id);
    else if (std::holds_alternative<QList<TagChange>>(edit))
        Q_EMIT tagged();
    else
        Q_EMIT suppliersMarked();
}

Request<void> Library::apply(const LibraryEdit &edit)
{
    return carriedOut(m_store.apply(edit), this, [this, edit] { announce(edit); });
}

Request<void> Library::tag(const QList<OfferId> &ids, const QString &tag)
{
    return retag(ids, {tag}, {});
}

Request<void> Library::untag(const QList<OfferId> &ids, const QString &tag)
{
    return retag(ids, {}, {tag});
}

Request<void> Library::retag(const QList<OfferId> &ids, const QStringList &on,
                             const QStringList &off)
{
    return done(m_store.retag(ids, on, off));
}

Request<void> Library::setTarget(const OfferId &id, std::optional<Money> target)
{
    if (target && *target <= Money())
        target.reset();
    return done(m_store.setTarget(id, target));
}

Request<QStringList> Library::tags() { return m_store.tags(); }

Request<QList<TagCount>> Library::tagsOn(const QList<OfferId> &ids) { return m_store.tagsOn(ids); }

Request<QList<Offer>> Library::offers(const QList<OfferId> &ids) { return m_store.offers(ids); }

Request<OfferSightings> Library::sightings(const OfferId &id) { return m_store.sightings(id); }

Request<QList<SimilarOffer>> Library::similar(const SimilarQuery &query)
{
    return m_store.similar(query);
}

Request<SupplierList> Library::suppliers(const SupplierQuery &query)
{
    return m_store.suppliers(query);
}

Request<SupplierMarks> Library::supplierMarks() { return m_store.supplierMarks(); }

Request<void> Library::markSuppliers(const QList<Supplier> &suppliers, SupplierMark mark)
{
    return done(m_store.markSuppliers(suppliers, mark));
}

Request<void> Library::noteSupplier(const Supplier &supplier, const QString &note)
{
    return done(m_store.noteSupplier(supplier, note));
}

Request<Trend> Library::trend(const OfferId &id, const SkuId &sku, std::optional<int> days)
{
    const UtcMs now = m_clock.now();
    TrendRange range;
    if (days)
        range.from = now - *days * kMsPerDay;
    PriceLayer layer;
    if (!sku.isEmpty())
        layer = {PriceLayer::Kind::Sku, 0, sku};
    const auto known = [layer](const PriceHistory &history) {
        return layer.kind == PriceLayer::Kind::Listed
            || std::ranges::find(history.skus, layer.sku, &SkuHistory::sku) != history.skus.cend();
    };
    return followed<Trend>(m_store.history(id), this, [=](const PriceHistory &history) {
        return readyRequest<Trend>(known(history)
                                       ? Result<Trend>(trendOf(history, layer, range, now))
                                       : fail(ErrorKind::NotFound, layer.sku.value));
    });
}

Request<PriceHistory> Library::history(const OfferId &id) { return m_store.history(id); }

Request<QList<PriceSeries>> Library::recentPrices(const QList<OfferId> &ids, int days)
{
    return m_store.recentPrices(ids, m_clock.now() - days * kMsPerDay);
}

Request<void> Library::recordSearch(const QString &keywords)
{
    return m_store.recordSearch(keywords, m_clock.now());
}

Request<QStringList> Library::recentSearches(int limit) { return m_store.recentSearches(limit); }

} // namespace sanjia

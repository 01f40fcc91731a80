// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"
#include "core/domain/searchquery.h"
#include "core/sandbox/hash.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace sanjia {

/// The invented market: 5 400 offers of 400 suppliers in thirty categories. Everything about an
/// offer follows from the seed, its number and the moment asked, so any day can be visited in any
/// order and two processes with one seed see the same market. It knows nothing of HTTP or JSON.
///
/// Thread: one at a time (search results are kept for the next page).
class SampleMarket
{
public:
    explicit SampleMarket(quint64 seed);

    static constexpr int kSuppliers = 400;
    static constexpr int kOffersPerCategory = 180;

    [[nodiscard]] qsizetype count() const { return m_titles.size(); }
    [[nodiscard]] std::optional<qsizetype> indexOf(const OfferId &id) const;

    /// As a search row tells it (no tiers, no SKUs); imageUrl and detailUrl are left to the server.
    [[nodiscard]] Offer row(qsizetype index, UtcMs at) const;
    /// In full: tiers from the minimum order on, SKUs, the lot where goods are sold in lots.
    [[nodiscard]] Offer detail(qsizetype index, UtcMs at) const;

    /// Taken down for a while: not in searches, and its detail is refused.
    [[nodiscard]] bool isGone(qsizetype index, UtcMs at) const;
    /// Listed, but its detail is not shown to this buyer.
    [[nodiscard]] bool isHidden(qsizetype index) const;
    /// From which pieces or sum on an order may be mixed (混批), one for all offers of a seller.
    struct MixTerms
    {
        qint64 pieces = 0;
        Money amount;
    };
    [[nodiscard]] MixTerms mixTerms(qsizetype index) const;
    [[nodiscard]] bool isPreSale(qsizetype index) const;
    [[nodiscard]] bool isQualitySeller(qsizetype index) const;
    [[nodiscard]] qint64 categoryId(qsizetype index) const;
    [[nodiscard]] int categoryNumber(qsizetype index) const;

    /// Numbers of the offers that fit at this moment, in the order asked for.
    [[nodiscard]] QList<qsizetype> search(const SearchQuery &query, UtcMs at);

private:
    [[nodiscard]] Dice dice(qsizetype index, quint64 aspect) const
    {
        return {m_seed, static_cast<quint64>(index), aspect};
    }
    [[nodiscard]] QString makeTitle(qsizetype index) const;
    [[nodiscard]] int supplierOf(qsizetype index) const;
    [[nodiscard]] Money basePrice(qsizetype index) const;
    [[nodiscard]] Money priceAt(qsizetype index, UtcMs at) const;
    [[nodiscard]] qint64 stockAt(qsizetype index, UtcMs at) const;
    [[nodiscard]] qint64 salesAt(qsizetype index, UtcMs at) const;
    [[nodiscard]] std::optional<qint64> lotOf(qsizetype index) const;
    [[nodiscard]] qint64 moqOf(qsizetype index) const;
    [[nodiscard]] QList<PriceTier> tiers(qsizetype index, Money first) const;
    [[nodiscard]] QList<Sku> skus(qsizetype index, UtcMs at, const Offer &offer) const;
    [[nodiscard]] const QList<qsizetype> &matching(const QString &keywords);

    quint64 m_seed;
    QList<QString> m_titles; // lower case copies are made once, for searching
    QList<QString> m_searchTexts;
    QHash<QString, qsizetype> m_byId;
    QHash<QString, QList<qsizetype>> m_matches; // by keywords
};

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/similar/similarmodel.h"

#include "core/domain/cost.h"
#include "ui/text/format.h"

namespace sanjia {

namespace {

std::optional<Money> unitCost(const Offer &offer, qint64 quantity)
{
    const auto cost = costAt(offer, quantity);
    return cost ? std::optional(cost->unit) : std::nullopt;
}

} // namespace

SimilarModel::SimilarModel(const Offer &offer, qint64 quantity, QObject *parent)
    : PlainModel(parent), m_own(unitCost(offer, quantity)), m_quantity(quantity)
{
}

void SimilarModel::setOffers(const QList<SimilarOffer> &offers)
{
    beginResetModel();
    m_offers = offers;
    endResetModel();
}

QString SimilarModel::text(int row, int column) const
{
    const SimilarOffer &similar = m_offers.at(row);
    switch (column) {
    case Alike:
        return format::share(similar.likeness.percent);
    case Title:
        return similar.offer.title;
    case Seller:
        return similar.offer.supplier.name.isEmpty() ? format::unknown()
                                                     : similar.offer.supplier.name;
    case UnitCost:
        return format::money(unitCost(similar.offer, m_quantity));
    case Difference: {
        const auto cost = unitCost(similar.offer, m_quantity);
        return m_own && cost ? format::percent(*m_own, *cost) : format::unknown();
    }
    case Why:
        return format::likeness(similar.likeness);
    default:
        return {};
    }
}

QString SimilarModel::hint(int row, int column) const
{
    return column == Title || column == Seller || column == Why ? text(row, column) : QString();
}

bool SimilarModel::isNumber(int column) const
{
    return column == Alike || column == UnitCost || column == Difference;
}

QString SimilarModel::title(int column) const
{
    switch (column) {
    case Alike:
        //: Column: how much an offer is like another, in percent
        return tr("Similarity");
    case Title:
        //: Column: title of an offer
        return tr("Offer");
    case Seller:
        //: Column: name of the supplier
        return tr("Seller");
    case UnitCost:
        //: Column: price per piece at the buyer's quantity
        return tr("At my quantity");
    case Difference:
        //: Column: how much dearer or cheaper than the offer looked at
        return tr("vs. this offer");
    case Why:
        //: Column: why offers are called alike
        return tr("Why");
    default:
        return {};
    }
}

} // namespace sanjia

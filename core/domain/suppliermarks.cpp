// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/suppliermarks.h"

#include <algorithm>

namespace sanjia {

void SupplierMarks::set(const Supplier &supplier, SupplierMark mark)
{
    if (!supplier.id.isEmpty())
        m_byId.insert(supplier.id, mark);
    else if (!supplier.name.isEmpty())
        m_byName.insert(supplier.name, mark);
}

SupplierMark SupplierMarks::of(const Supplier &supplier) const
{
    return supplier.id.isEmpty() ? m_byName.value(supplier.name, SupplierMark::None)
                                 : m_byId.value(supplier.id, SupplierMark::None);
}

QList<Offer> SupplierMarks::sifted(QList<Offer> offers) const
{
    offers.removeIf([this](const Offer &offer) { return isBlocked(offer.supplier); });
    return offers;
}

void FoundOffers::update(const Offer &offer)
{
    const auto known = std::ranges::find(m_offers, offer.id, &Offer::id);
    if (known != m_offers.end())
        *known = offer;
}

void FoundOffers::add(const QList<Offer> &offers)
{
    QHash<OfferId, qsizetype> places;
    for (qsizetype i = 0; i < m_offers.size(); ++i)
        places.insert(m_offers.at(i).id, i);
    for (const Offer &offer : offers) {
        const auto known = places.constFind(offer.id);
        if (known != places.cend()) {
            m_offers[*known] = offer;
        } else {
            places.insert(offer.id, m_offers.size());
            m_offers.append(offer);
        }
    }
}

qsizetype FoundOffers::blocked() const
{
    return std::ranges::count_if(
        m_offers, [this](const Offer &offer) { return m_marks.isBlocked(offer.supplier); });
}

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentoffers.h"

#include "core/services/library.h"
#include "ui/support/uistate.h"

#include <algorithm>

namespace sanjia {

RecentOffers::RecentOffers(const Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    QList<OfferId> ids;
    const QStringList kept = desk.state ? desk.state->recentOffers() : QStringList();
    for (const QString &id : kept)
        ids.append(OfferId{id});
    if (ids.isEmpty())
        return;
    m_reading = desk.library.offers(ids);
    m_reading.then(this, [this](const Result<QList<Offer>> &offers) {
        if (!offers)
            return;
        for (const Offer &offer : *offers) { // behind what was looked at meanwhile
            if (std::ranges::find(m_offers, offer.id, &Offer::id) == m_offers.end())
                m_offers.append(offer);
        }
    });
}

void RecentOffers::note(const Offer &offer)
{
    if (offer.id.isEmpty() || offer.title.isEmpty())
        return;
    m_offers.removeIf([&offer](const Offer &known) { return known.id == offer.id; });
    m_offers.prepend(offer);
    if (m_offers.size() > kMost)
        m_offers.resize(kMost);
    if (!m_desk.state)
        return;
    // In front of those of another library, which are not shown here.
    QStringList ids = m_desk.state->recentOffers();
    ids.removeAll(offer.id.value);
    ids.prepend(offer.id.value);
    m_desk.state->setRecentOffers(ids);
}

} // namespace sanjia

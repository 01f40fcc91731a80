// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/offerreader.h"

#include <utility>

namespace sanjia::cli {

OfferReader::OfferReader(Market &market, QList<OfferId> ids, QObject *parent)
    : QObject(parent), m_market(market), m_ids(std::move(ids))
{
}

void OfferReader::start() { askNext(); }

void OfferReader::askNext()
{
    if (m_next == m_ids.size()) {
        Q_EMIT finished();
        return;
    }
    const OfferId id = m_ids.at(m_next++);
    m_request = m_market.offer(id);
    m_request.then(this, [this, id](const Result<OfferOutcome> &outcome) {
        if (outcome) {
            Q_EMIT arrived(*outcome, static_cast<int>(m_next), static_cast<int>(m_ids.size()));
            return askNext();
        }
        Q_EMIT failed(id, outcome.error());
        if (isAboutOneOffer(outcome.error()))
            return askNext();
        Q_EMIT finished();
    });
}

} // namespace sanjia::cli

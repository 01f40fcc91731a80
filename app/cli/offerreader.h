// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/market.h"

#include <QObject>

namespace sanjia::cli {

/// Reads offers in full, one after the other. An offer that is gone or makes no sense does not
/// stop the others; anything that would hit them all (network, account, rate limit, disk) does.
class OfferReader : public QObject
{
    Q_OBJECT
public:
    /// `market` must outlive it. Destroying it cancels.
    OfferReader(Market &market, QList<OfferId> ids, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void arrived(const sanjia::OfferOutcome &outcome, int done, int total);
    void failed(const sanjia::OfferId &id, const sanjia::Error &error);
    void finished(); ///< exactly once

private:
    void askNext();

    Market &m_market;
    QList<OfferId> m_ids;
    qsizetype m_next = 0;
    Request<OfferOutcome> m_request;
};

} // namespace sanjia::cli

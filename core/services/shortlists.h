// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/domain/shortlist.h"

#include <QObject>
#include <QStringList>

namespace sanjia {

class Clock;
class Store;

/// The buyer's lists of chosen offers. Names are trimmed and unique; a line is named by its offer.
class Shortlists : public QObject
{
    Q_OBJECT
public:
    Shortlists(Store &store, const Clock &clock, QObject *parent = nullptr);

    Request<QList<ShortlistSummary>> list();
    Request<Shortlist> show(const QString &name);
    Request<void> create(const QString &name);
    Request<void> remove(const QString &name);
    /// Offers the store has seen; returns how many were new to the list.
    Request<int> add(const QString &name, const QList<OfferId> &ids);
    /// The same, on a list that is made when it is missing.
    Request<int> addMaking(const QString &name, const QList<OfferId> &ids);
    Request<int> take(const QString &name, const QList<OfferId> &ids);
    /// SKU, quantity and note of lines that are on the list, all or none.
    Request<void> update(const QString &name, const QList<ShortlistLine> &lines);

Q_SIGNALS:
    /// After any change that succeeded; views ask again.
    void changed();

private:
    Store &m_store;
    const Clock &m_clock;
};

} // namespace sanjia

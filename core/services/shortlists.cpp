// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/shortlists.h"

#include "core/domain/clock.h"
#include "core/services/chain.h"
#include "core/store/store.h"

#include <algorithm>

namespace sanjia {

namespace {

/// A write goes on when its asker loses interest, and views hear of it either way.
template <class T> Request<T> announced(Request<T> write, Shortlists *lists)
{
    const Pending<T> pending;
    write.then(lists, [pending, lists](const Result<T> &result) {
        pending.finish(result);
        if (result)
            Q_EMIT lists->changed();
    });
    write.detach();
    return pending.request();
}

} // namespace

Shortlists::Shortlists(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
}

Request<QList<ShortlistSummary>> Shortlists::list() { return m_store.shortlists(); }

Request<Shortlist> Shortlists::show(const QString &name) { return m_store.shortlist(name); }

Request<void> Shortlists::create(const QString &name)
{
    return announced(m_store.createShortlist(name, m_clock.now()), this);
}

Request<void> Shortlists::remove(const QString &name)
{
    return announced(m_store.deleteShortlist(name), this);
}

Request<int> Shortlists::add(const QString &name, const QList<OfferId> &ids)
{
    return announced(m_store.addToShortlist(name, ids, m_clock.now()), this);
}

Request<int> Shortlists::addMaking(const QString &name, const QList<OfferId> &ids)
{
    return followed<int>(list(), this, [this, name, ids](const QList<ShortlistSummary> &all) {
        const bool exists = std::any_of(
            all.begin(), all.end(),
            [&name](const ShortlistSummary &one) { return one.name == name.trimmed(); });
        if (exists)
            return add(name, ids);
        return followed<int>(create(name), this, [this, name, ids] { return add(name, ids); });
    });
}

Request<int> Shortlists::take(const QString &name, const QList<OfferId> &ids)
{
    return announced(m_store.removeFromShortlist(name, ids), this);
}

Request<void> Shortlists::update(const QString &name, const QList<ShortlistLine> &lines)
{
    return announced(m_store.updateShortlistLines(name, lines), this);
}

} // namespace sanjia

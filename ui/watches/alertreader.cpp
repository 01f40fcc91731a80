// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/alertreader.h"

#include "core/services/watches.h"
#include "ui/watches/alertmodel.h"

#include <QSet>

namespace sanjia {

namespace {
constexpr int kLargeBlock = 5'000;
}

AlertReader::AlertReader(Watches &watches, AlertModel &model, QObject *parent)
    : QObject(parent), m_watches(watches), m_model(model)
{
}

void AlertReader::read(const AlertQuery &which, int rows)
{
    m_readingMore.cancel();
    m_which = which;
    m_which.limit = (rows / kBlock + 1) * kBlock;
    m_reading = m_watches.alerts(m_which);
    m_reading.then(this, [this](const Result<QList<Alert>> &alerts) {
        if (alerts)
            Q_EMIT arrived(*alerts, alerts->size() == m_which.limit);
        else
            Q_EMIT failed(alerts.error());
    });
    count();
}

void AlertReader::count()
{
    m_counting = m_watches.unreadByWatch();
    m_counting.then(this, [this](const Result<QHash<qint64, int>> &unread) {
        if (!unread)
            return; // the alerts themselves say that the store cannot be read
        m_unread = 0;
        for (auto watch = unread->cbegin(); watch != unread->cend(); ++watch)
            m_unread += m_which.watch == 0 || m_which.watch == watch.key() ? *watch : 0;
        Q_EMIT counted();
    });
}

void AlertReader::readMore(bool all)
{
    if (m_reading.isRunning() || m_readingMore.isRunning() || !m_model.hasMore())
        return;
    const QList<Alert> &here = m_model.alerts();
    AlertQuery query = m_which;
    query.to = here.constLast().at + 1;
    // A run tells of all at one moment: what is here of the last one comes once more.
    QSet<qint64> known;
    for (auto alert = here.crbegin(); alert != here.crend() && alert->at + 1 == query.to; ++alert)
        known.insert(alert->id);
    query.limit = (all ? kLargeBlock : kBlock) + static_cast<int>(known.size());
    m_readingMore = m_watches.alerts(query);
    m_readingMore.then(
        this, [this, limit = query.limit, known](const Result<QList<Alert>> &alerts) {
            if (!alerts)
                return Q_EMIT failed(alerts.error());
            QList<Alert> older = *alerts;
            older.removeIf([&known](const Alert &alert) { return known.contains(alert.id); });
            m_model.appendAlerts(older, alerts->size() == limit);
            Q_EMIT grown();
        });
}

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/searchrun.h"

#include <QPointer>

namespace sanjia {

SearchRun::SearchRun(Market &market, SearchQuery first, int pages, QObject *parent)
    : QObject(parent), m_market(market), m_next(std::move(first)), m_pagesLeft(pages)
{
}

void SearchRun::start()
{
    if (std::exchange(m_running, true))
        return;
    askNext();
}

void SearchRun::cancel()
{
    if (!m_running)
        return;
    m_request.cancel();
    end(Error{ErrorKind::Cancelled, {}, {}, std::nullopt});
}

void SearchRun::askNext()
{
    m_request = m_market.search(m_next);
    m_request.then(this, [this](const Result<SearchOutcome> &outcome) {
        if (!outcome) {
            end(outcome.error());
            return;
        }
        const QPointer<SearchRun> self(this);
        Q_EMIT pageArrived(*outcome);
        if (!self || !m_running) // destroyed or cancelled by whoever was told
            return;
        const bool empty = outcome->offers.isEmpty() && outcome->skipped.isEmpty();
        const bool reached = outcome->total
            && qint64{m_next.page} * m_next.pageSize >= *outcome->total;
        --m_pagesLeft;
        ++m_next.page;
        if (m_pagesLeft <= 0 || empty || reached)
            end({});
        else
            askNext();
    });
}

void SearchRun::end(const std::optional<Error> &error)
{
    m_running = false;
    Q_EMIT finished(error);
}

} // namespace sanjia

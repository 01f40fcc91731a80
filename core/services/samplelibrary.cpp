// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/samplelibrary.h"

#include "core/domain/clock.h"

#include <algorithm>

namespace sanjia {

namespace {

constexpr int kDaysBetweenLooks = 6; // how often the other keywords come round
constexpr qsizetype kDetails = 120; // of all keywords together

SearchQuery bestSold(const QString &keywords)
{
    SearchQuery query;
    query.keywords = keywords;
    query.pageSize = kMaxPageSize;
    query.sort = SearchSort::Sales;
    return query;
}

} // namespace

SampleLibrary::SampleLibrary(Market &market, SettableClock &clock, QStringList keywords, int days,
                             QObject *parent)
    : QObject(parent),
      m_market(market),
      m_clock(clock),
      m_keywords(std::move(keywords)),
      m_days(days)
{
}

void SampleLibrary::start()
{
    if (m_running)
        return;
    m_running = true;
    m_done = 0;
    m_present = m_clock.now();
    for (int day = 0; day < m_days && !m_keywords.isEmpty(); ++day) {
        const UtcMs at = m_present - (m_days - day) * kMsPerDay;
        m_plan.append({at, bestSold(m_keywords.first())});
        for (qsizetype i = 1; i < m_keywords.size(); ++i) {
            if (i % kDaysBetweenLooks == day % kDaysBetweenLooks)
                m_plan.append({at + i * kMsPerMinute, bestSold(m_keywords.at(i))});
        }
    }
    // The last look is today's, at every keyword; its best sold offers are then read in full.
    for (const QString &keyword : std::as_const(m_keywords))
        m_plan.append({m_present, bestSold(keyword)});
    m_total = static_cast<int>(m_plan.size() + m_keywords.size() * detailsPerKeyword());
    askNext();
}

void SampleLibrary::cancel()
{
    if (!m_running)
        return;
    m_search.cancel();
    m_offer.cancel();
    end(Error{ErrorKind::Cancelled, {}, {}, std::nullopt});
}

void SampleLibrary::askNext()
{
    if (m_plan.isEmpty()) {
        m_total = m_done + static_cast<int>(m_details.size()); // now it is known
        readDetails();
        return;
    }
    const Call call = m_plan.takeFirst();
    m_clock.set(call.at);
    m_search = m_market.search(call.query);
    m_search.then(this, [this, at = call.at](const Result<SearchOutcome> &outcome) {
        if (!outcome) {
            end(outcome.error());
            return;
        }
        if (at == m_present)
            noteBestSold(outcome->offers);
        Q_EMIT progress(++m_done, m_total);
        if (m_running)
            askNext();
    });
}

qsizetype SampleLibrary::detailsPerKeyword() const
{
    return std::max<qsizetype>(1, kDetails / std::max<qsizetype>(1, m_keywords.size()));
}

void SampleLibrary::noteBestSold(const QList<Offer> &offers)
{
    for (const Offer &offer : offers.first(std::min(detailsPerKeyword(), offers.size()))) {
        if (!m_details.contains(offer.id)) // two keywords may find the same offer
            m_details.append(offer.id);
    }
}

void SampleLibrary::readDetails()
{
    if (m_details.isEmpty()) {
        end({});
        return;
    }
    m_clock.set(m_present);
    m_offer = m_market.offer(m_details.takeFirst());
    m_offer.then(this, [this](const Result<OfferOutcome> &outcome) {
        // An offer that went away between search and detail is part of market life.
        if (!outcome && outcome.error().kind != ErrorKind::NotFound) {
            end(outcome.error());
            return;
        }
        Q_EMIT progress(++m_done, m_total);
        if (m_running)
            readDetails();
    });
}

void SampleLibrary::end(const std::optional<Error> &error)
{
    m_running = false;
    m_plan.clear();
    m_details.clear();
    m_clock.set(m_present);
    Q_EMIT finished(error);
}

} // namespace sanjia

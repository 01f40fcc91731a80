// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/market.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace sanjia {

class SettableClock;

/// Fills a sample library by living through `days` days: the real search and save path, with a
/// clock that jumps. So a first window has trends to show. It is for the sandbox only: the caller
/// gives a gateway whose market follows the same clock and whose budget is open.
///
/// Every keyword of `keywords` is searched again every few days, the first one every day, and the
/// best sold offers of all keywords are read in detail at the end, about 120. Thread: that of
/// `market`.
class SampleLibrary : public QObject
{
    Q_OBJECT
public:
    SampleLibrary(Market &market, SettableClock &clock, QStringList keywords, int days,
                  QObject *parent = nullptr);

    void start(); ///< the clock is moved to `days` before its present time and ends where it was
    void cancel(); ///< what was saved stays

Q_SIGNALS:
    void progress(int done, int total); ///< in calls
    void finished(const std::optional<sanjia::Error> &error); ///< exactly once

private:
    struct Call
    {
        UtcMs at = 0;
        SearchQuery query;
    };
    void askNext();
    [[nodiscard]] qsizetype detailsPerKeyword() const;
    void noteBestSold(const QList<Offer> &offers);
    void readDetails();
    void end(const std::optional<Error> &error);

    Market &m_market;
    SettableClock &m_clock;
    QStringList m_keywords;
    int m_days;
    UtcMs m_present = 0;
    QList<Call> m_plan;
    QList<OfferId> m_details;
    int m_done = 0;
    int m_total = 0;
    bool m_running = false;
    Request<SearchOutcome> m_search;
    Request<OfferOutcome> m_offer;
};

} // namespace sanjia

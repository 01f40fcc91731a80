// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/check.h"
#include "core/domain/request.h"
#include "core/domain/searchquery.h"

#include <QList>
#include <QObject>

namespace sanjia {

class Clock;
class Gateway;

/// Walks network, clock, signature, token, search and detail and reports each, so that a buyer
/// learns which one is missing: a refused call alone does not tell. Spends two to three calls and
/// keeps nothing of what comes back.
///
/// Thread: that of the gateway. `gateway` and `clock` must outlive it.
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    /// `hasToken`: calls carry an access token.
    ConnectionTest(Gateway &gateway, const Clock &clock, bool hasToken, QObject *parent = nullptr);

    void start(); ///< once
    [[nodiscard]] const QList<CheckResult> &results() const { return m_results; }
    /// Signed calls are accepted and a search is granted: the account can be used.
    [[nodiscard]] bool passed(Check check) const;

    /// The platform's own tolerance; a clock further off has its calls refused.
    static constexpr qint64 kClockTolerance = 600'000;

Q_SIGNALS:
    void checked(const sanjia::CheckResult &result);
    void finished(); ///< exactly once, after all six were reported

private:
    void takeTime(const Result<UtcMs> &time);
    void search();
    void takeSearch(const Result<SearchPage> &page);
    void takeDetail(const Result<OfferDetail> &detail);
    void report(Check check, CheckResult::State state, std::optional<Error> error = {},
                qint64 clockOffMs = 0);
    void skipRest();
    /// How far a failed call got: true when it was answered at all, which is reported.
    bool reportReached(const Error &error);
    [[nodiscard]] bool isReported(Check check) const;
    /// A call that needs the token was answered, or refused for another reason.
    void reportTokenAccepted();

    Gateway &m_gateway;
    const Clock &m_clock;
    bool m_hasToken;
    QList<CheckResult> m_results;
    Request<UtcMs> m_time;
    Request<SearchPage> m_search;
    Request<OfferDetail> m_detail;
};

} // namespace sanjia

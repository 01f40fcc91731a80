// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/domain/searchquery.h"

#include <QList>
#include <QObject>

#include <optional>

namespace sanjia {

class Clock;
class Gateway;

/// What stands between an account and its first price, in the order it is met.
enum class Check { Network, Clock, Signature, Search, Detail };

struct CheckResult
{
    enum class State {
        Passed,
        Failed,
        Skipped, ///< one before it failed, or the dialect has no call that tells
    };
    Check check = Check::Network;
    State state = State::Skipped;
    std::optional<Error> error; ///< with Failed
    qint64 clockOffMs = 0; ///< with Check::Clock: this machine's clock minus the platform's
};

/// Walks network, clock, signature, search and detail and reports each, so that a buyer learns
/// which one is missing: a refused call alone does not tell. Spends two to three calls and keeps
/// nothing of what comes back.
///
/// Thread: that of the gateway. `gateway` and `clock` must outlive it.
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    ConnectionTest(Gateway &gateway, const Clock &clock, QObject *parent = nullptr);

    void start(); ///< once
    [[nodiscard]] const QList<CheckResult> &results() const { return m_results; }

    /// The platform's own tolerance; a clock further off has its calls refused.
    static constexpr qint64 kClockTolerance = 600'000;

Q_SIGNALS:
    void checked(const sanjia::CheckResult &result);
    void finished(); ///< exactly once, after all five were reported

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

    Gateway &m_gateway;
    const Clock &m_clock;
    QList<CheckResult> m_results;
    Request<UtcMs> m_time;
    Request<SearchPage> m_search;
    Request<OfferDetail> m_detail;
};

} // namespace sanjia

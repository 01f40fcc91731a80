// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/connectiontest.h"

#include "core/domain/clock.h"
#include "core/domain/wording.h"
#include "core/gateway/apierror.h"
#include "core/gateway/gateway.h"

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr std::array kChecks{Check::Network, Check::Clock,  Check::Signature,
                             Check::Token,   Check::Search, Check::Detail};

bool neverArrived(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::Timeout || kind == ErrorKind::Tls
        || kind == ErrorKind::ServerDown;
}

/// Also of an account that has no token yet.
bool asksForToken(const Error &error)
{
    const Wording wording = wordingOf(error.detail);
    return wording == Wording::TokenMissing || wording == Wording::TokenRefused;
}

/// A word every market sells something for.
SearchQuery smallQuery()
{
    SearchQuery query;
    query.keywords = u"数据线"_s;
    query.pageSize = 1;
    return query;
}

} // namespace

using State = CheckResult::State;

ConnectionTest::ConnectionTest(Gateway &gateway, const Clock &clock, bool hasToken, QObject *parent)
    : QObject(parent), m_gateway(gateway), m_clock(clock), m_hasToken(hasToken)
{
}

bool ConnectionTest::passed(Check check) const
{
    const auto it = std::ranges::find(m_results, check, &CheckResult::check);
    return it != m_results.cend() && it->state == State::Passed;
}

bool ConnectionTest::isReported(Check check) const
{
    return std::ranges::find(m_results, check, &CheckResult::check) != m_results.cend();
}

void ConnectionTest::report(Check check, State state, std::optional<Error> error, qint64 clockOffMs)
{
    if (isReported(check))
        return;
    m_results.append({check, state, std::move(error), clockOffMs});
    Q_EMIT checked(m_results.constLast());
}

void ConnectionTest::skipRest()
{
    for (const Check check : kChecks)
        report(check, State::Skipped);
    Q_EMIT finished();
}

bool ConnectionTest::reportReached(const Error &error)
{
    if (neverArrived(error.kind)) {
        report(Check::Network, State::Failed, error);
        return false;
    }
    report(Check::Network, State::Passed);
    if (error.kind != ErrorKind::Authentication)
        return true;
    report(Check::Clock, State::Skipped);
    const bool noneToBeHad = error.call.startsWith("system.oauth2:"_L1);
    // A signature that was good enough for the time is not what is refused now.
    if (noneToBeHad || passed(Check::Signature) || asksForToken(error)
        || (m_hasToken && apierror::tokenRefused(error))) {
        // The platform looks at the signature first.
        report(Check::Signature, State::Passed);
        report(Check::Token, State::Failed, error);
    } else {
        report(Check::Signature, State::Failed, error);
    }
    return false;
}

void ConnectionTest::reportTokenAccepted()
{
    report(Check::Token, m_hasToken ? State::Passed : State::Skipped);
}

void ConnectionTest::start()
{
    m_time = m_gateway.platformTime();
    m_time.then(this, [this](const Result<UtcMs> &time) { takeTime(time); });
}

void ConnectionTest::takeTime(const Result<UtcMs> &time)
{
    if (time) {
        const qint64 off = m_clock.now() - *time;
        report(Check::Network, State::Passed);
        if (std::abs(off) <= kClockTolerance)
            report(Check::Clock, State::Passed, {}, off);
        else
            report(Check::Clock, State::Failed,
                   Error{ErrorKind::Authentication, u"clock"_s, {}, std::nullopt}, off);
        report(Check::Signature, State::Passed);
    } else if (time.error().kind != ErrorKind::NotFound && !reportReached(time.error())) {
        return skipRest();
    }
    search();
}

void ConnectionTest::search()
{
    m_search = m_gateway.search(smallQuery());
    m_search.then(this, [this](const Result<SearchPage> &page) { takeSearch(page); });
}

void ConnectionTest::takeSearch(const Result<SearchPage> &page)
{
    if (!page) {
        if (!reportReached(page.error()))
            return skipRest();
        // It was understood well enough to be refused: key and signature are right.
        report(Check::Clock, State::Skipped);
        report(Check::Signature, State::Passed);
        reportTokenAccepted();
        report(Check::Search, State::Failed, page.error());
        return skipRest();
    }
    report(Check::Network, State::Passed);
    report(Check::Clock, State::Skipped);
    report(Check::Signature, State::Passed);
    reportTokenAccepted();
    report(Check::Search, State::Passed);
    if (page->offers.isEmpty())
        return skipRest();
    m_detail = m_gateway.offer(page->offers.constFirst().id);
    m_detail.then(this, [this](const Result<OfferDetail> &detail) { takeDetail(detail); });
}

void ConnectionTest::takeDetail(const Result<OfferDetail> &detail)
{
    if (detail)
        report(Check::Detail, State::Passed);
    else
        report(Check::Detail, State::Failed, detail.error());
    skipRest();
}

} // namespace sanjia

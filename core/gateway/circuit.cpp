// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/circuit.h"

#include <algorithm>

namespace sanjia {

namespace {

bool meansNobodyThere(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::Timeout || kind == ErrorKind::ServerDown
        || kind == ErrorKind::Tls;
}

} // namespace

std::optional<Error> Circuit::wouldRefuse(UtcMs now) const
{
    // A clock that was set back must not close the gateway for longer than a rest.
    const bool over = now >= m_until || m_until - now > kLongestRest;
    if (m_until == 0 || (over && !m_trying))
        return std::nullopt;
    Error error = m_last;
    error.retryAfter = std::chrono::milliseconds(std::max<UtcMs>(1'000, m_until - now));
    return error;
}

std::optional<Error> Circuit::refuses(UtcMs now)
{
    auto refusal = wouldRefuse(now);
    if (!refusal && m_until != 0)
        m_trying = true;
    return refusal;
}

void Circuit::succeeded() { *this = Circuit(); }

void Circuit::failed(const Error &error, UtcMs now)
{
    if (error.kind == ErrorKind::Cancelled) {
        m_trying = false; // it proved nothing
        return;
    }
    if (!meansNobodyThere(error.kind))
        return succeeded();
    m_last = error;
    ++m_failures;
    if (m_until != 0)
        m_rest = std::min(m_rest * 2, kLongestRest);
    if (m_until != 0 || m_failures >= kPatience)
        m_until = now + m_rest;
    m_trying = false;
}

} // namespace sanjia

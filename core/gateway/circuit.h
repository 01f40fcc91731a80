// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/error.h"

#include <optional>

namespace sanjia {

/// Stops hammering a gateway that is down: after five failures in a row of the kinds that mean
/// "nobody there" it is left alone for a while, and what is asked meanwhile fails at once with the
/// failure that was last. Then one call may try; if it fails too the rest is twice as long, up to
/// five minutes. Pure state over a clock's time; not thread-safe.
class Circuit
{
public:
    /// Why a call may not go out now, with the time to wait in `retryAfter`; nothing when it may.
    [[nodiscard]] std::optional<Error> refuses(UtcMs now);
    /// The same without taking the one try after a rest.
    [[nodiscard]] std::optional<Error> wouldRefuse(UtcMs now) const;
    void succeeded(); ///< any answer of the gateway, also one that refuses
    void failed(const Error &error, UtcMs now);

    static constexpr int kPatience = 5;
    static constexpr UtcMs kFirstRest = 15'000;
    static constexpr UtcMs kLongestRest = 300'000;

private:
    int m_failures = 0;
    UtcMs m_rest = kFirstRest;
    UtcMs m_until = 0; ///< 0: closed, calls go through
    bool m_trying = false; ///< the one call after a rest is under way
    Error m_last;
};

} // namespace sanjia

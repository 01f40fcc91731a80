// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>
#include <functional>

namespace sanjia {

/// How long to wait before a call is tried again: exponential with full jitter (a random time up
/// to base · 2ⁿ), so that many clients that were refused together do not come back together.
/// Tests make it short and certain.
struct Backoff
{
    int maxRetries = 3;
    std::chrono::milliseconds base{1'000};
    std::chrono::milliseconds cap{20'000};
    /// A gateway that asks for more than this is given up at once.
    std::chrono::milliseconds longestRetryAfter{60'000};
    /// A number from 0 to `bound`, both included.
    std::function<qint64(qint64 bound)> random = [](qint64 bound) {
        return QRandomGenerator::global()->bounded(bound + 1);
    };

    [[nodiscard]] std::chrono::milliseconds delay(int retry) const
    {
        const qint64 bound = std::min(cap.count(), base.count() << std::clamp(retry, 0, 20));
        return std::chrono::milliseconds(random(bound));
    }
};

} // namespace sanjia

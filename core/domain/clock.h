// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <atomic>

namespace sanjia {

/// A moment: milliseconds since 1970-01-01 00:00 UTC. Local time exists only at the edge.
using UtcMs = qint64;

inline constexpr UtcMs kMsPerMinute = 60'000;
inline constexpr UtcMs kMsPerDay = 86'400'000;

/// Where every "now" comes from, so that tests and the sample library can set it. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual UtcMs now() const = 0;
};

/// The computer's own clock. Only compositions make one; everything else is handed a Clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] UtcMs now() const override { return QDateTime::currentMSecsSinceEpoch(); }
};

/// Stands still until it is moved.
class SettableClock final : public Clock
{
public:
    explicit SettableClock(UtcMs start = 0) : m_now(start) {}
    [[nodiscard]] UtcMs now() const override { return m_now.load(); }
    void set(UtcMs now) { m_now.store(now); }
    void advance(UtcMs by) { m_now.fetch_add(by); }

private:
    std::atomic<UtcMs> m_now;
};

} // namespace sanjia

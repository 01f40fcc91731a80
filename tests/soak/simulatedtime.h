// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "tests/soak/soakclock.h"

#include <QString>

namespace sanjia::soak {

/// The clock of a soak's processes: runs `rate` times faster than ours and is put on, or back, as
/// the soak likes. Thread: one.
class SimulatedTime final : public Clock
{
public:
    SimulatedTime(const QString &path, UtcMs start, int rate);
    ~SimulatedTime() override;
    SimulatedTime(const SimulatedTime &) = delete;
    SimulatedTime &operator=(const SimulatedTime &) = delete;

    [[nodiscard]] bool isGood() const { return m_page != nullptr; }
    [[nodiscard]] UtcMs now() const override;
    void advance(UtcMs by);
    [[nodiscard]] int rate() const { return m_rate; }

private:
    ClockPage *m_page = nullptr;
    int m_rate;
};

} // namespace sanjia::soak

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/offerwrites.h"

#include <deque>
#include <mutex>

namespace sanjia {

/// What this process's last saves touched, from the writing thread to the looking one, so that
/// the latter need not read a million rows again for the fifty that changed. Thread-safe.
class TouchLog
{
public:
    /// Before the commit: what is committed is then already here, and a generation that was rolled
    /// back is written over by the next one of the same number.
    void add(Touched touched);
    /// Everything after `from` up to `to`; nothing when a part is missing (another process saved,
    /// or it was too long ago).
    [[nodiscard]] std::optional<Touched> between(qint64 from, qint64 to) const;

private:
    static constexpr size_t kKeptRows = 50'000;

    mutable std::mutex m_mutex;
    std::deque<Touched> m_entries; ///< rising generations
    size_t m_rows = 0;
};

} // namespace sanjia

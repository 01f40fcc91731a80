// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace sanjia::soak {

/// What the processes of a soak take for the clock: a page of memory in a file that the soak writes
/// and clockshim.cpp reads inside of them. The program itself knows nothing of it.
struct ClockPage
{
    std::atomic<std::uint32_t> turn{0}; ///< odd while it is being written
    std::atomic<std::int64_t> shownNs{0}; ///< what the wall clock showed …
    std::atomic<std::int64_t> madeNs{0}; ///< … when the real monotonic clock said this
    std::atomic<std::int64_t> rate{1}; ///< how many times faster time goes; the same for good
};

/// The same page and moment, whoever asks: nanoseconds since 1970.
inline std::int64_t shownAt(const ClockPage &page, std::int64_t monotonicNs)
{
    for (;;) {
        const std::uint32_t before = page.turn.load(std::memory_order_acquire);
        const std::int64_t shown = page.shownNs.load(std::memory_order_relaxed);
        const std::int64_t made = page.madeNs.load(std::memory_order_relaxed);
        const std::int64_t rate = page.rate.load(std::memory_order_relaxed);
        std::atomic_thread_fence(std::memory_order_acquire);
        if (before % 2 == 0 && page.turn.load(std::memory_order_relaxed) == before)
            return shown + (monotonicNs - made) * rate;
    }
}

} // namespace sanjia::soak

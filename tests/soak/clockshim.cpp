// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before the C library (LD_PRELOAD) into the processes of a soak: gives them the clock of
// the page that SANJIA_SOAK_CLOCK names, and lets their timers run as much faster; and where a file
// may not grow, says what a full disk says. Linux only.
#include "tests/soak/soakclock.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

using sanjia::soak::ClockPage;

constexpr std::int64_t kNs = 1'000'000'000;

const ClockPage *page()
{
    static const ClockPage *const found = []() -> const ClockPage * {
        const char *const path = std::getenv("SANJIA_SOAK_CLOCK");
        const int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
        if (file < 0)
            return nullptr;
        void *const memory = mmap(nullptr, sizeof(ClockPage), PROT_READ, MAP_SHARED, file, 0);
        close(file);
        return memory == MAP_FAILED ? nullptr : static_cast<const ClockPage *>(memory);
    }();
    return found;
}

std::int64_t rate()
{
    const ClockPage *const clock = page();
    return clock ? clock->rate.load(std::memory_order_relaxed) : 1;
}

std::int64_t inNs(const timespec &time) { return time.tv_sec * kNs + time.tv_nsec; }

/// A limit of the process stands for a full disk, whose error is another one; SQLite tells them
/// apart.
template <typename Result> Result asOnFullDisk(Result result)
{
    if (result < 0 && errno == EFBIG)
        errno = ENOSPC;
    return result;
}

timespec timeOf(std::int64_t ns)
{
    timespec time{};
    time.tv_sec = ns / kNs;
    time.tv_nsec = ns % kNs;
    return time;
}

std::int64_t realMonotonic()
{
    timespec time{};
    syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &time);
    return inNs(time);
}

} // namespace

extern "C" {

int clock_gettime(clockid_t which, timespec *time) noexcept
{
    const ClockPage *const clock = page();
    const bool isWall = which == CLOCK_REALTIME || which == CLOCK_REALTIME_COARSE;
    const bool isSteady = which == CLOCK_MONOTONIC || which == CLOCK_MONOTONIC_COARSE
        || which == CLOCK_MONOTONIC_RAW || which == CLOCK_BOOTTIME;
    if (!clock || (!isWall && !isSteady))
        return static_cast<int>(syscall(SYS_clock_gettime, which, time));
    const std::int64_t now = realMonotonic();
    *time = timeOf(isWall ? shownAt(*clock, now) : now * rate());
    return 0;
}

int gettimeofday(timeval *__restrict time, void *__restrict) noexcept
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1'000;
    return 0;
}

time_t time(time_t *into) noexcept
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (into)
        *into = now.tv_sec;
    return now.tv_sec;
}

int ppoll(pollfd *files, nfds_t count, const timespec *wait, const sigset_t *mask)
{
    timespec shorter{};
    if (wait)
        shorter = timeOf((inNs(*wait) + rate() - 1) / rate());
    constexpr size_t kKernelMask = 8;
    return static_cast<int>(
        syscall(SYS_ppoll, files, count, wait ? &shorter : nullptr, mask, kKernelMask));
}

int poll(pollfd *files, nfds_t count, int ms)
{
    const timespec wait = timeOf(std::int64_t{ms} * 1'000'000);
    return ppoll(files, count, ms < 0 ? nullptr : &wait, nullptr);
}

ssize_t write(int file, const void *bytes, size_t count)
{
    return asOnFullDisk(static_cast<ssize_t>(syscall(SYS_write, file, bytes, count)));
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at)
{
    return asOnFullDisk(static_cast<ssize_t>(syscall(SYS_pwrite64, file, bytes, count, at)));
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at)
{
    return pwrite64(file, bytes, count, at);
}

int ftruncate64(int file, off64_t size) noexcept
{
    return asOnFullDisk(static_cast<int>(syscall(SYS_ftruncate, file, size)));
}

int ftruncate(int file, off_t size) noexcept { return ftruncate64(file, size); }

} // extern "C"

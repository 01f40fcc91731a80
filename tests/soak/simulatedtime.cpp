// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/simulatedtime.h"

#include <QFile>

#include <ctime>
#include <fcntl.h>
#include <new>
#include <sys/mman.h>
#include <unistd.h>

namespace sanjia::soak {

namespace {

constexpr std::int64_t kNsPerMs = 1'000'000;

std::int64_t monotonicNs()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1'000 * kNsPerMs + time.tv_nsec;
}

} // namespace

SimulatedTime::SimulatedTime(const QString &path, UtcMs start, int rate) : m_rate(rate)
{
    const int file = open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    if (ftruncate(file, sizeof(ClockPage)) == 0) {
        void *const memory = mmap(nullptr, sizeof(ClockPage), PROT_READ | PROT_WRITE, MAP_SHARED,
                                  file, 0);
        if (memory != MAP_FAILED) {
            m_page = new (memory) ClockPage;
            m_page->shownNs = start * kNsPerMs;
            m_page->madeNs = monotonicNs();
            m_page->rate = rate;
        }
    }
    close(file);
}

SimulatedTime::~SimulatedTime()
{
    if (m_page)
        munmap(m_page, sizeof(ClockPage));
}

UtcMs SimulatedTime::now() const { return shownAt(*m_page, monotonicNs()) / kNsPerMs; }

void SimulatedTime::advance(UtcMs by)
{
    const std::int64_t now = monotonicNs();
    const std::int64_t shown = shownAt(*m_page, now) + by * kNsPerMs;
    m_page->turn.fetch_add(1, std::memory_order_acq_rel);
    m_page->shownNs.store(shown, std::memory_order_relaxed);
    m_page->madeNs.store(now, std::memory_order_relaxed);
    m_page->turn.fetch_add(1, std::memory_order_acq_rel);
}

} // namespace sanjia::soak

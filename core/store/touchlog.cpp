// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/touchlog.h"

namespace sanjia {

void TouchLog::add(Touched touched)
{
    const std::scoped_lock lock(m_mutex);
    while (!m_entries.empty() && m_entries.back().generation >= touched.generation) {
        m_rows -= m_entries.back().rows.size();
        m_entries.pop_back();
    }
    m_rows += touched.rows.size();
    m_entries.push_back(std::move(touched));
    while (m_rows > kKeptRows && m_entries.size() > 1) {
        m_rows -= m_entries.front().rows.size();
        m_entries.pop_front();
    }
}

std::optional<Touched> TouchLog::between(qint64 from, qint64 to) const
{
    const std::scoped_lock lock(m_mutex);
    Touched all;
    all.generation = from;
    for (const Touched &one : m_entries) {
        if (one.generation <= from || one.generation > to)
            continue;
        if (one.generation != all.generation + 1)
            return std::nullopt;
        all.generation = one.generation;
        all.rows.insert(all.rows.end(), one.rows.begin(), one.rows.end());
        all.titles = all.titles || one.titles;
        all.labels = all.labels || one.labels;
    }
    return all.generation == to ? std::optional(std::move(all)) : std::nullopt;
}

} // namespace sanjia

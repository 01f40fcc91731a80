// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trail.h"

namespace sanjia {

void Trail::go(int page)
{
    m_stops.resize(m_at + 1);
    m_stops.append(Stop{page, {}});
    if (m_stops.size() > kMost)
        m_stops.removeFirst();
    m_at = m_stops.size() - 1;
}

std::optional<Stop> Trail::back()
{
    if (!canGoBack())
        return {};
    --m_at;
    return here();
}

std::optional<Stop> Trail::forward()
{
    if (!canGoForward())
        return {};
    ++m_at;
    return here();
}

} // namespace sanjia

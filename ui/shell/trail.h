// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/spot.h"

#include <QList>

#include <optional>

namespace sanjia {

/// A page and where on it.
struct Stop
{
    int page = 0;
    Spot place;
    friend bool operator==(const Stop &, const Stop &) = default;
};

/// The way a buyer took through the window, to go back and forward on. Only values: whoever walks
/// says where they were when they leave.
class Trail
{
public:
    static constexpr qsizetype kMost = 50;

    explicit Trail(int page = 0) : m_stops({{page, {}}}) {}

    [[nodiscard]] const Stop &here() const { return m_stops.at(m_at); }
    void setHere(const Spot &place) { m_stops[m_at].place = place; }
    /// On to another page or place; what could be gone forward to is forgotten.
    void go(int page);
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_stops.size(); }
    [[nodiscard]] std::optional<Stop> back();
    [[nodiscard]] std::optional<Stop> forward();

private:
    QList<Stop> m_stops; ///< never empty
    qsizetype m_at = 0;
};

} // namespace sanjia

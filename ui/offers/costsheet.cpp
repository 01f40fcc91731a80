// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/costsheet.h"

#include <algorithm>

namespace sanjia {

void CostSheet::clear()
{
    m_lines.clear();
    m_tiers.clear();
}

void CostSheet::append(const Offer &offer)
{
    m_lines.emplace_back();
    replace(m_lines.size() - 1, offer);
}

void CostSheet::replace(size_t row, const Offer &offer)
{
    Line &line = m_lines[row];
    line.moq = offer.moq;
    line.lot = offer.lot;
    line.besideLadder = priceBesideLadder(offer);
    putTiers(line, offer.ladder.tiers());
}

void CostSheet::putTiers(Line &line, const QList<PriceTier> &tiers)
{
    const auto count = static_cast<size_t>(tiers.size());
    if (count > line.tiers) { // more than fit where the old ones are
        line.firstTier = m_tiers.size();
        m_tiers.resize(m_tiers.size() + count);
    }
    line.tiers = count;
    std::ranges::copy(tiers, m_tiers.begin() + static_cast<std::ptrdiff_t>(line.firstTier));
}

std::optional<PlainCost> CostSheet::at(size_t row, qint64 quantity) const
{
    const Line &line = m_lines[row];
    return plainCostAt({line.moq, line.lot, std::span(m_tiers).subspan(line.firstTier, line.tiers),
                        line.besideLadder},
                       quantity);
}

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cost.h"

#include <vector>

namespace sanjia {

/// The numbers that the costs of many offers depend on, side by side: costing a hundred thousand
/// at another quantity must not wander through a hundred thousand offers, because waiting for
/// memory takes ten times as long as the arithmetic. It keeps no offers. Rows count from zero.
class CostSheet
{
public:
    void clear();
    [[nodiscard]] size_t count() const { return m_lines.size(); }
    void append(const Offer &offer);
    void replace(size_t row, const Offer &offer);
    /// What costAt() says of the offer without a SKU.
    [[nodiscard]] std::optional<PlainCost> at(size_t row, qint64 quantity) const;

private:
    struct Line
    {
        std::optional<qint64> moq;
        std::optional<qint64> lot;
        std::optional<Money> besideLadder;
        size_t firstTier = 0;
        size_t tiers = 0;
    };

    void putTiers(Line &line, const QList<PriceTier> &tiers);

    std::vector<Line> m_lines;
    std::vector<PriceTier> m_tiers; // of all; those of a replaced ladder may lie there unused
};

} // namespace sanjia

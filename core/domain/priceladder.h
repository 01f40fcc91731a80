// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/domain/result.h"

#include <QList>

#include <optional>

namespace sanjia {

/// One step of a wholesale price: from `minQuantity` to `maxQuantity` pieces, both included.
/// Nothing as `maxQuantity` means no upper end (the wire's 0 or absent).
struct PriceTier
{
    qint64 minQuantity = 1;
    std::optional<qint64> maxQuantity;
    Money price;

    friend bool operator==(const PriceTier &, const PriceTier &) = default;
};

/// The tiers of an offer, in order. A ladder that exists is valid: starts are ≥ 1 and strictly
/// rising, ends are not before starts, tiers do not overlap. A hole between two tiers stays a
/// hole: it has no price and is never filled by a neighbour's.
class PriceLadder
{
public:
    /// No tiers known.
    PriceLadder() = default;

    /// Sorts `tiers` and checks them. An end that reaches into the next tier, or is open although
    /// a tier follows, ends just before the next tier starts, as the platform itself charges.
    /// BadAnswer for a start < 1, an end before its start, a negative price, or two different
    /// prices from the same quantity (the same tier twice counts once).
    [[nodiscard]] static Result<PriceLadder> make(QList<PriceTier> tiers);

    [[nodiscard]] bool isEmpty() const { return m_tiers.isEmpty(); }
    [[nodiscard]] const QList<PriceTier> &tiers() const { return m_tiers; }

    /// The price per piece at a total of `quantity`; nothing below the first tier, in a hole, or
    /// past a last tier that has an end.
    [[nodiscard]] std::optional<Money> priceAt(qint64 quantity) const;

    friend bool operator==(const PriceLadder &, const PriceLadder &) = default;

private:
    QList<PriceTier> m_tiers;
};

} // namespace sanjia

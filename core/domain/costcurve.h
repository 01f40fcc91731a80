// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"

#include <QList>

#include <optional>

namespace sanjia {

/// A run of quantities that are costed by one rule.
struct CostStep
{
    qint64 from = 1; ///< wanted pieces, both included
    qint64 to = 1;
    Money unit; ///< per piece of the order
    /// What is ordered for every quantity of the run, because less is not sold; nothing where the
    /// order is what is wanted, in whole lots.
    std::optional<qint64> order;

    friend bool operator==(const CostStep &, const CostStep &) = default;
};

/// What one wanted piece of an offer costs at every quantity from 1 on: the whole order that must
/// be placed, divided by the pieces that were wanted. Not by those that are ordered: a buyer who
/// needs 10 and must take 100 pays for 100, and a curve that hid this would call the offer with
/// the large minimum the cheap one. A better quantity (more pieces for less) is not taken on the
/// buyer's behalf, costAt() names it. Freight per order is left out: it is the same for each offer,
/// so it moves no crossing, and the steps of the tiers could not be seen under it.
/// Found from the breaks of the offer (minimum, lots, tiers), exact, the same as costAt() at every
/// quantity. Where that gives nothing the curve has a gap. Pure arithmetic.
class CostCurve
{
public:
    /// Of no offer: a gap everywhere.
    CostCurve() = default;
    /// From 1 to `most` (≥ 1) pieces of `offer`, of its variant `sku` if one is given.
    [[nodiscard]] static CostCurve of(const Offer &offer, qint64 most, const SkuId &sku = {});

    [[nodiscard]] const QList<CostStep> &steps() const { return m_steps; } ///< rising, no overlap
    [[nodiscard]] qint64 lot() const { return m_lot; } ///< 1 where there are none
    [[nodiscard]] qint64 ordered(const CostStep &step, qint64 pieces) const;
    /// Of the order; `pieces` lies in `step`.
    [[nodiscard]] Money total(const CostStep &step, qint64 pieces) const;
    [[nodiscard]] std::optional<Money> totalAt(qint64 pieces) const;
    /// Rounded half away from zero to 1/10 000 yuan: for showing, not for comparing.
    [[nodiscard]] std::optional<Money> perPieceAt(qint64 pieces) const;

private:
    QList<CostStep> m_steps;
    qint64 m_lot = 1;
};

/// Up to which quantity curves of `offers` are worth looking at: past every break of theirs and
/// well past `quantity`, a round number. Past it whole lots alone decide who is cheaper.
[[nodiscard]] qint64 curveReach(const QList<Offer> &offers, qint64 quantity);

/// Of two offers that are compared, in the order they were given.
enum class Side { First, Second };

/// From which quantity on one of two is cheaper, until the next of a list.
struct Lead
{
    qint64 from = 1;
    Side cheaper = Side::First;
    friend bool operator==(const Lead &, const Lead &) = default;
};

/// Who is cheaper where. The first entry says who is so at the beginning, each later one is a
/// crossing: where they cost the same nothing changes, and where one has no price neither.
struct Leads
{
    static constexpr qsizetype kMost = 400;
    QList<Lead> list; ///< empty when they never differ
    bool complete = true; ///< false: after kMost entries nobody looked further
    friend bool operator==(const Leads &, const Leads &) = default;
};

/// Over all quantities that both curves reach. Exact: whole pieces, no interpolation.
[[nodiscard]] Leads leadsBetween(const CostCurve &first, const CostCurve &second);

/// A crossing among several curves, by their places.
struct Crossing
{
    qint64 from = 1;
    qsizetype cheaper = 0; ///< from there on
    qsizetype than = 0;
    bool cheapestOfAll = false; ///< no other curve is below it there
    friend bool operator==(const Crossing &, const Crossing &) = default;
};

/// Two curves that cross at least once.
struct PairCrossings
{
    qsizetype first = 0;
    qsizetype second = 0;
    QList<Crossing> list; ///< rising
    bool complete = true; ///< as Leads::complete
    friend bool operator==(const PairCrossings &, const PairCrossings &) = default;
};

/// Of all pairs, in the order of the curves; pairs that never cross are left out.
[[nodiscard]] QList<PairCrossings> crossingsOf(const QList<CostCurve> &curves);

} // namespace sanjia

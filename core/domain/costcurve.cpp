// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/costcurve.h"

#include "core/domain/quotation.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace sanjia {

namespace {

constexpr qint64 kMaxPieces = std::numeric_limits<qint64>::max();
constexpr qint64 kLeastReach = 100;
constexpr qint64 kMostReach = 10'000'000'000;

/// The least wanted quantity whose order has `pieces` or more.
qint64 firstReaching(qint64 pieces, qint64 lot) { return (pieces - 1) / lot * lot + 1; }

/// The quantities from which another rule may hold, rising, without 1.
QList<qint64> breaksOf(const Offer &offer, qint64 leastOrder, qint64 lot, qint64 most)
{
    QList<qint64> breaks;
    const auto add = [&breaks, leastOrder, most](qint64 from) {
        if (from > leastOrder && from <= most)
            breaks.append(from);
    };
    if (leastOrder < kMaxPieces)
        add(leastOrder + 1);
    for (const PriceTier &tier : offer.ladder.tiers()) {
        add(firstReaching(tier.minQuantity, lot));
        if (tier.maxQuantity && *tier.maxQuantity < kMaxPieces)
            add(firstReaching(*tier.maxQuantity + 1, lot));
    }
    std::sort(breaks.begin(), breaks.end());
    breaks.erase(std::unique(breaks.begin(), breaks.end()), breaks.end());
    return breaks;
}

/// The largest order at this price whose sum a Money holds.
qint64 largestOrder(Money unit)
{
    const qint64 e4 = unit.e4() < 0 ? -std::max(unit.e4(), -kMaxPieces) : unit.e4();
    return e4 == 0 ? kMaxPieces : kMaxPieces / e4;
}

/// Two steps of two curves over the quantities they share.
class Duel
{
public:
    Duel(const CostCurve &first, const CostCurve &second, Leads &leads)
        : m_first(first), m_second(second), m_leads(leads)
    {
    }

    void fight(const CostStep &first, const CostStep &second)
    {
        m_ofFirst = &first;
        m_ofSecond = &second;
        qint64 from = std::max(first.from, second.from);
        const qint64 to = std::min(first.to, second.to);
        // Whole lots make a sum jump, so that two running orders may cross at every lot. All else
        // differs by what only rises or only falls: a straight line, or stairs against a level.
        const bool jumps = !first.order && !second.order && m_first.lot() != m_second.lot();
        while (from <= to && m_leads.complete) {
            if (jumps && leader() && settled(from) == leader())
                return;
            const qint64 end = jumps ? std::min(to, endOfLots(from)) : to;
            compare(from, end);
            if (end == to)
                return;
            from = end + 1;
        }
    }

private:
    [[nodiscard]] std::optional<Side> leader() const
    {
        return m_leads.list.isEmpty() ? std::nullopt : std::optional(m_leads.list.last().cheaper);
    }

    /// Who is cheaper at `pieces`; nobody when they cost the same.
    [[nodiscard]] std::optional<Side> cheaperAt(qint64 pieces) const
    {
        const Money first = m_first.total(*m_ofFirst, pieces);
        const Money second = m_second.total(*m_ofSecond, pieces);
        if (first == second)
            return std::nullopt;
        return first < second ? Side::First : Side::Second;
    }

    /// Where the next whole lot of either ends; a lot of one piece never does.
    [[nodiscard]] qint64 endOfLots(qint64 pieces) const
    {
        const auto endOf = [pieces](const CostCurve &curve, const CostStep &step) {
            return curve.lot() > 1 ? curve.ordered(step, pieces) : kMaxPieces;
        };
        return std::min(endOf(m_first, *m_ofFirst), endOf(m_second, *m_ofSecond));
    }

    /// Who is nowhere dearer from here to the end of the steps, if that is certain. Orders are
    /// counted in the lots' greatest common part: the one may be a whole lot less one part too
    /// large while the other is exact, and if that is not dearer now it will not be later.
    [[nodiscard]] std::optional<Side> settled(qint64 pieces) const
    {
        const qint64 part = std::gcd(m_first.lot(), m_second.lot());
        const qint64 parts = (pieces - 1) / part + 1;
        const auto neverDearer = [part, parts](Money own, qint64 lot, Money other) {
            const auto worst = own.times(parts + lot / part - 1);
            const auto best = other.times(parts);
            return own <= other && worst && best && *worst <= *best;
        };
        if (neverDearer(m_ofFirst->unit, m_first.lot(), m_ofSecond->unit))
            return Side::First;
        if (neverDearer(m_ofSecond->unit, m_second.lot(), m_ofFirst->unit))
            return Side::Second;
        return std::nullopt;
    }

    /// Between two quantities over which the difference only rises or only falls.
    void compare(qint64 low, qint64 high)
    {
        take(low, cheaperAt(low));
        const std::optional<Side> last = cheaperAt(high);
        if (!last || last == leader())
            return;
        qint64 before = low; // where `last` is not cheaper yet
        qint64 found = high;
        while (found - before > 1) {
            const qint64 middle = before + (found - before) / 2;
            (cheaperAt(middle) == last ? found : before) = middle;
        }
        take(found, last);
    }

    void take(qint64 from, std::optional<Side> cheaper)
    {
        if (!cheaper || cheaper == leader())
            return;
        if (m_leads.list.size() == Leads::kMost)
            m_leads.complete = false;
        else
            m_leads.list.append({from, *cheaper});
    }

    const CostCurve &m_first;
    const CostCurve &m_second;
    Leads &m_leads;
    const CostStep *m_ofFirst = nullptr;
    const CostStep *m_ofSecond = nullptr;
};

bool isCheapest(const QList<CostCurve> &curves, qsizetype which, qint64 pieces)
{
    const std::optional<Money> own = curves.at(which).totalAt(pieces);
    return std::all_of(curves.cbegin(), curves.cend(), [&own, pieces](const CostCurve &other) {
        const std::optional<Money> total = other.totalAt(pieces);
        return !total || (own && *own <= *total);
    });
}

} // namespace

CostCurve CostCurve::of(const Offer &offer, qint64 most, const SkuId &sku)
{
    CostCurve curve;
    const std::optional<Quotation> quotation = Quotation::of(offer, sku);
    const auto leastOrder = quotation ? orderable(1, quotation->least(), offer.lot) : std::nullopt;
    if (!leastOrder || most < 1)
        return curve;
    curve.m_lot = std::max<qint64>(offer.lot.value_or(1), 1);
    const qint64 lastLot = kMaxPieces / curve.m_lot * curve.m_lot;

    qint64 from = 1;
    const auto add = [&](qint64 to) {
        CostStep step{from, to, {}, {}};
        from = std::min(to, kMaxPieces - 1) + 1;
        if (step.from <= *leastOrder)
            step.order = leastOrder;
        else if (step.from > lastLot)
            return;
        const qint64 first = curve.ordered(step, step.from);
        const auto price = quotation->priceAt(first);
        if (!price || first > largestOrder(price->price))
            return;
        step.unit = price->price;
        if (!step.order) {
            const qint64 largest = std::min(largestOrder(step.unit), lastLot);
            step.to = std::min(step.to, largest / curve.m_lot * curve.m_lot);
        }
        CostStep *before = curve.m_steps.isEmpty() ? nullptr : &curve.m_steps.last();
        if (before && !before->order && before->to == step.from - 1 && before->unit == step.unit)
            before->to = step.to;
        else
            curve.m_steps.append(step);
    };
    const QList<qint64> breaks = breaksOf(offer, *leastOrder, curve.m_lot, most);
    for (const qint64 start : breaks)
        add(start - 1);
    add(most);
    return curve;
}

qint64 CostCurve::ordered(const CostStep &step, qint64 pieces) const
{
    return step.order ? *step.order : pieces + (m_lot - pieces % m_lot) % m_lot;
}

Money CostCurve::total(const CostStep &step, qint64 pieces) const
{
    return Money::fromE4(step.unit.e4() * ordered(step, pieces)); // in range: the step ends before
}

std::optional<Money> CostCurve::totalAt(qint64 pieces) const
{
    const auto step = std::lower_bound(m_steps.cbegin(), m_steps.cend(), pieces,
                                       [](const CostStep &s, qint64 q) { return s.to < q; });
    if (step == m_steps.cend() || pieces < step->from)
        return std::nullopt;
    return total(*step, pieces);
}

std::optional<Money> CostCurve::perPieceAt(qint64 pieces) const
{
    const std::optional<Money> sum = totalAt(pieces);
    return sum ? std::optional(sum->dividedBy(pieces)) : std::nullopt;
}

qint64 curveReach(const QList<Offer> &offers, qint64 quantity)
{
    qint64 last = quantity;
    for (const Offer &offer : offers) {
        last = std::max(last, offer.moq.value_or(1));
        for (const PriceTier &tier : offer.ladder.tiers())
            last = std::max({last, tier.minQuantity, tier.maxQuantity.value_or(1)});
    }
    const qint64 wanted = std::clamp(last, kLeastReach / 2, kMostReach / 2) * 2;
    for (qint64 power = kLeastReach; power < kMostReach; power *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            if (factor * power >= wanted)
                return factor * power;
        }
    }
    return kMostReach;
}

Leads leadsBetween(const CostCurve &first, const CostCurve &second)
{
    Leads leads;
    Duel duel(first, second, leads);
    auto one = first.steps().cbegin();
    auto other = second.steps().cbegin();
    while (one != first.steps().cend() && other != second.steps().cend()) {
        duel.fight(*one, *other);
        if (one->to < other->to)
            ++one;
        else
            ++other;
    }
    return leads;
}

QList<PairCrossings> crossingsOf(const QList<CostCurve> &curves)
{
    QList<PairCrossings> all;
    for (qsizetype first = 0; first < curves.size(); ++first) {
        for (qsizetype second = first + 1; second < curves.size(); ++second) {
            const Leads leads = leadsBetween(curves.at(first), curves.at(second));
            PairCrossings pair{first, second, {}, leads.complete};
            for (qsizetype i = 1; i < leads.list.size(); ++i) {
                const Lead &lead = leads.list.at(i);
                const bool isFirst = lead.cheaper == Side::First;
                const qsizetype cheaper = isFirst ? first : second;
                pair.list.append({lead.from, cheaper, isFirst ? second : first,
                                  isCheapest(curves, cheaper, lead.from)});
            }
            if (!pair.list.isEmpty())
                all.append(pair);
        }
    }
    return all;
}

} // namespace sanjia

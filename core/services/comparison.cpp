// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/comparison.h"

using namespace Qt::StringLiterals;

namespace sanjia {

QList<ComparisonRow> compareOffers(const QList<Offer> &offers, const ComparisonTerms &terms)
{
    QList<ComparisonRow> rows;
    for (const Offer &offer : offers) {
        ComparisonRow row{offer, costAt(offer, terms.quantity), terms.freight, {}, {}, {}};
        if (row.cost) {
            row.total = row.cost->line.plus(terms.freight.value_or(Money()));
            if (row.total)
                row.landedUnit = row.total->dividedBy(row.cost->orderQuantity);
            if (row.total && terms.rate)
                row.foreignTotal = terms.rate->convert(*row.total);
        }
        rows.append(row);
    }
    return rows;
}

std::optional<Money> lowestLanded(const QList<ComparisonRow> &rows)
{
    std::optional<Money> lowest;
    for (const ComparisonRow &row : rows) {
        if (row.landedUnit && (!lowest || *row.landedUnit < *lowest))
            lowest = row.landedUnit;
    }
    return lowest;
}

QList<qsizetype> bestOf(const QList<ComparisonRow> &rows)
{
    QList<qsizetype> best;
    const std::optional<Money> lowest = lowestLanded(rows);
    for (qsizetype i = 0; lowest && i < rows.size(); ++i) {
        if (rows.at(i).landedUnit == lowest)
            best.append(i);
    }
    return best;
}

CostCurves costCurves(const QList<Offer> &offers, qint64 quantity)
{
    CostCurves all{{}, {}, quantity, curveReach(offers, quantity)};
    for (const Offer &offer : offers)
        all.curves.append(CostCurve::of(offer, all.reach));
    all.crossings = crossingsOf(all.curves);
    return all;
}

Record comparisonRecord(const ComparisonRow &row, qint64 quantity)
{
    Record record = offerRecord(row.offer);
    record.append(costRecord(row.cost, quantity));
    record.append({{"freight"_L1, known(row.freight)},
                   {"total_cost"_L1, known(row.total)},
                   {"landed_unit_cost"_L1, known(row.landedUnit)},
                   {"foreign_total"_L1, known(row.foreignTotal)}});
    return record;
}

} // namespace sanjia

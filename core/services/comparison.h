// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cost.h"
#include "core/domain/costcurve.h"
#include "core/domain/costmatrix.h"
#include "core/domain/exchangerate.h"
#include "core/services/offerfields.h"

#include <QList>

#include <optional>

namespace sanjia {

/// What surrounds a comparison besides the offers.
struct ComparisonTerms
{
    qint64 quantity = 1;
    std::optional<Money> freight; ///< per order
    std::optional<ExchangeRate> rate;
};

/// One offer of a comparison, at the quantity asked. What cannot be worked out is unknown.
struct ComparisonRow
{
    Offer offer;
    std::optional<Cost> cost;
    std::optional<Money> freight;
    std::optional<Money> total; ///< line and freight
    std::optional<Money> landedUnit; ///< total per piece, rounded to 1/10 000 yuan
    std::optional<Money> foreignTotal; ///< in the rate's currency
};

/// Pure arithmetic over known offers, in the order given.
[[nodiscard]] QList<ComparisonRow> compareOffers(const QList<Offer> &offers,
                                                 const ComparisonTerms &terms);
/// The lowest landed price per piece, nothing when no row has one.
[[nodiscard]] std::optional<Money> lowestLanded(const QList<ComparisonRow> &rows);
/// The rows that have it, by their place; empty when no row has one.
[[nodiscard]] QList<qsizetype> bestOf(const QList<ComparisonRow> &rows);

/// What a chart of several offers shows, worked out once.
struct CostCurves
{
    QList<CostCurve> curves; ///< in the order of the offers
    QList<PairCrossings> crossings;
    qint64 quantity = 1; ///< the buyer's own
    qint64 reach = 1; ///< up to where the curves go
};
[[nodiscard]] CostCurves costCurves(const QList<Offer> &offers, qint64 quantity);

/// OFFER with its cost, then freight, total_cost, landed_unit_cost, foreign_total.
[[nodiscard]] Record comparisonRecord(const ComparisonRow &row, qint64 quantity);

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cost.h"
#include "core/domain/costcurve.h"
#include "core/domain/costmatrix.h"
#include "core/domain/exchangerate.h"
#include "core/domain/priceseries.h"
#include "core/domain/variantwish.h"
#include "core/services/offerfields.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace sanjia {

/// What surrounds a comparison besides the offers.
struct ComparisonTerms
{
    qint64 quantity = 1;
    std::optional<Money> freight; ///< per order
    std::optional<ExchangeRate> rate;
    VariantWish wish = {}; ///< which variant of each offer
};

/// One offer of a comparison, at the quantity asked. What cannot be worked out is unknown.
struct ComparisonRow
{
    Offer offer;
    VariantChoice variant; ///< that the cost is of
    std::optional<Cost> cost;
    std::optional<Money> freight;
    std::optional<Money> total; ///< line and freight
    std::optional<Money> landedUnit; ///< total per piece, rounded to 1/10 000 yuan
    std::optional<Money> foreignTotal; ///< in the rate's currency
    std::optional<PriceStats> recent = {}; ///< of the last 90 days; whoever knows it puts it here
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
[[nodiscard]] CostCurves costCurves(const QList<Offer> &offers, qint64 quantity,
                                    const VariantWish &wish = {});

/// "exact", "similar", "none", "no_variants", "unread"; unknown where nothing is wished.
[[nodiscard]] FieldValue variantFitName(VariantChoice::Fit fit);

/// OFFER with its cost, then freight, total_cost, landed_unit_cost, foreign_total, and what a wish
/// came to: variant_sku_id, variant ("黑色, L"), variant_fit, variants_fitting;
/// last lowest_90d, mean_90d, changes_90d and spread_90d_percent (priceSpread()).
[[nodiscard]] Record comparisonRecord(const ComparisonRow &row, qint64 quantity);
/// A row for each offer: the fields of comparisonRecord(), then for each row of `matrix`, which is
/// of the same offers, order_quantity_at_N, total_cost_at_N and wanted_unit_cost_at_N.
[[nodiscard]] QByteArray comparisonCsv(const QList<ComparisonRow> &rows, qint64 quantity,
                                       const QList<MatrixRow> &matrix);

} // namespace sanjia

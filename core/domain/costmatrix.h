// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/variantwish.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace sanjia {

/// What `pieces` that are wanted cost, as a CostCurve has it.
struct WantedCost
{
    qint64 order = 1; ///< what must be ordered for them
    Money total; ///< of the order
    Money perPiece; ///< of those wanted, rounded to 1/10 000 yuan

    friend bool operator==(const WantedCost &, const WantedCost &) = default;
};

/// One quantity of a matrix, over all offers.
struct MatrixRow
{
    qint64 quantity = 1;
    QList<std::optional<WantedCost>> cells; ///< in the order of the offers; nothing: no price
    /// Places of the lowest, by the whole sum; none where all that are known are equal.
    QList<qsizetype> best;

    friend bool operator==(const MatrixRow &, const MatrixRow &) = default;
};

/// The quantities that a matrix has when nobody chose others.
[[nodiscard]] QList<qint64> usualQuantities();

/// Whole numbers from 1 to 1 000 000 000, at most twenty, between commas (also ，、;) or spaces;
/// each once, rising. Nothing for anything else, or for none.
[[nodiscard]] std::optional<QList<qint64>> quantitiesFrom(QStringView text);

/// `quantities` with `own` among them, rising, each once.
[[nodiscard]] QList<qint64> withOwn(QList<qint64> quantities, qint64 own);

/// What a wanted piece of each offer, of the variant that is wished of it, costs at each of
/// `quantities` (≥ 1). Pure arithmetic.
[[nodiscard]] QList<MatrixRow> costMatrix(const QList<Offer> &offers,
                                          const QList<qint64> &quantities,
                                          const VariantWish &wish = {});

} // namespace sanjia

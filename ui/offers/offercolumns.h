// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cost.h"
#include "core/domain/offer.h"
#include "core/domain/supplierlist.h"

#include <QString>

#include <optional>
#include <variant>

/// The columns of the offer table: what each is called, shows and is sorted by. To add one, add it
/// here; the table needs no change.
namespace sanjia::offercolumns {

/// A new one goes last, before Count: the layouts that buyers arranged keep these numbers.
enum Column {
    Title,
    Price,
    UnitCost,
    LineCost,
    Moq,
    Stock,
    Sales,
    Seller,
    Place,
    Credit,
    MixBatch,
    LastSeen,
    Id,
    Trend, ///< made by the model: it is not the offer that tells it
    Foreign, ///< UnitCost in the buyer's currency; made by the model, which knows the rate
    Count
};

/// What the cells of a row are made of.
struct Row
{
    Offer offer;
    std::optional<Cost> cost; ///< at the buyer's quantity
    SupplierMark mark = SupplierMark::None; ///< of its seller, where the model knows
};

/// What a cell is sorted by; monostate is unknown and goes last in either direction.
using Key = std::variant<std::monostate, qint64, QString>;

[[nodiscard]] QString header(int column);
[[nodiscard]] QString headerHint(int column);
[[nodiscard]] QString text(const Row &row, int column);
[[nodiscard]] Key key(const Row &row, int column);
[[nodiscard]] bool isNumber(int column);
[[nodiscard]] bool isText(int column); ///< sorted by its text; every other by a number
[[nodiscard]] bool followsQuantity(int column); ///< another quantity makes another value
[[nodiscard]] bool shownAtFirst(int column);
[[nodiscard]] int widthAtFirst(int column);

} // namespace sanjia::offercolumns

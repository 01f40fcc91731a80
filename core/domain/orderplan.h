// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cost.h"
#include "core/domain/exchangerate.h"
#include "core/domain/shortlist.h"

#include <QList>

#include <optional>

namespace sanjia {

/// What a buyer wants of one offer. Several lines may be of the same offer.
struct OrderLine
{
    Offer offer;
    SkuId sku; ///< or empty: any
    qint64 quantity = 1; ///< pieces
};

/// What surrounds the orders besides their lines.
struct OrderTerms
{
    std::optional<Money> freight; ///< per order
    std::optional<ExchangeRate> rate;
    friend bool operator==(const OrderTerms &, const OrderTerms &) = default;
};

/// A line as it would be ordered. What it says of the next tier and of a better quantity is about
/// all `together` pieces that reach the tier together; without a mix these are its own, and `cost`
/// is what costAt() says.
struct PlannedLine
{
    qsizetype line = 0; ///< its place among the lines given
    std::optional<Cost> cost; ///< nothing where costAt() gives nothing
    qint64 together = 0;
    /// Fewer pieces of the offer than its own minimum: only as part of a mixed order.
    bool belowMinimum = false;
};

/// All lines of one seller: one order, one freight.
struct SupplierOrder
{
    Supplier supplier;
    QList<PlannedLine> lines; ///< in the buyer's order
    int uncosted = 0; ///< lines without a cost, which the sums leave out
    qint64 pieces = 0;
    std::optional<Money> goods; ///< nothing when no line has a cost, or out of range
    std::optional<Money> freight;
    std::optional<Money> total; ///< goods and freight
    std::optional<Money> foreignTotal; ///< in the rate's currency
    std::optional<bool> stockSuffices; ///< for all lines; unknown when one is and none is short

    /// Whether a line is below its own minimum: the seller must allow this mix.
    [[nodiscard]] bool reliesOnMix() const;
};

/// All orders of a list and their sums. A sum counts only what has a cost: `uncosted` says how many
/// lines it leaves out, and whoever shows it must say so.
struct OrderPlan
{
    QList<SupplierOrder> orders; ///< by the first line of each
    int uncosted = 0;
    std::optional<Money> goods; ///< nothing when no line has a cost, or out of range
    std::optional<Money> freight; ///< of the orders with a cost
    std::optional<Money> total;
    std::optional<Money> foreignTotal; ///< of the total, not a sum of rounded ones
};

/// Groups lines by seller (by id, else by name; the offers of an unknown seller are orders of their
/// own) and says what each order costs. Pure arithmetic.
///
/// Mixed batches (混批). What the platform documents: quoteType 0 and 2 mean that tiers count by
/// the total quantity of the offer, whatever its SKUs; isSupportMix, mixWholeSale and generalHunpi
/// say that the seller allows mixing; from which number of pieces or which sum (mixNumber,
/// mixAmount) is a setting of the seller that most answers leave out. So, never promising a price
/// that the seller may not give:
/// - lines of the same SKU, and of different SKUs where the offer quotes one ladder, are one
///   quantity: for the tier and for the MOQ;
/// - with mixing allowed, all SKUs of the offer reach its MOQ together; its tiers only where the
///   answer did not say that prices are per SKU, and counting only SKUs that the ladder prices;
/// - offers of one seller that all allow mixing reach their MOQs together, at the largest of these.
///   What is then below its own minimum costs its first tier's price, and `belowMinimum` says that
///   this needs the seller's consent. A ladder is never reached by pieces of another offer.
/// A quantity that must be raised is raised at the first line of its mix; each line alone is whole
/// lots.
[[nodiscard]] OrderPlan planOrders(const QList<OrderLine> &lines, const OrderTerms &terms = {});

/// The lines of a list, those without a quantity at `quantity`. A variant that the seller took away
/// has no price any more, its offer still does: any other is then meant.
[[nodiscard]] QList<OrderLine> orderLines(const QList<ShortlistLine> &lines, qint64 quantity);

/// The cost of each line by its place, as the plan has it.
[[nodiscard]] QList<PlannedLine> byLine(const OrderPlan &plan);

} // namespace sanjia

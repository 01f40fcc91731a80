// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cost.h"
#include "core/domain/offer.h"
#include "core/domain/orderplan.h"
#include "core/domain/shortlist.h"

#include <QLatin1String>
#include <QList>

#include <optional>
#include <variant>

namespace sanjia {

/// A field's value as every written form (JSON, CSV, spreadsheet) needs it; monostate is unknown.
using FieldValue = std::variant<std::monostate, bool, qint64, Money, QString>;

/// A value that may be unknown; empty text is how an unknown one looks inside.
template <class T> [[nodiscard]] FieldValue known(const std::optional<T> &value)
{
    return value ? FieldValue(*value) : FieldValue();
}
[[nodiscard]] inline FieldValue known(const QString &text)
{
    return text.isEmpty() ? FieldValue() : FieldValue(text);
}

/// ISO 8601 in UTC; a moment of 0 is unknown.
[[nodiscard]] FieldValue timeValue(UtcMs at);

/// One named value of a record. Names are those of the command line's contract.
struct Field
{
    QLatin1String name;
    FieldValue value;
};
using Record = QList<Field>;

/// The fields of OFFER; with `quantity` also what that many pieces cost (unknown where the offer
/// has no price for it).
[[nodiscard]] Record offerRecord(const Offer &offer, std::optional<qint64> quantity = {},
                                 const SkuId &sku = {});
/// One line of a shortlist by itself: OFFER at the line's quantity (or `quantity` where it has
/// none), plus SKU, note, the price when it was added, what planOrders() says of it, and the
/// buyer's tags, rank and target.
[[nodiscard]] Record shortlistRecord(const ShortlistLine &line, qint64 quantity);
/// The lines of a list as they are ordered with each other, `planned` being byLine() of their plan.
[[nodiscard]] QList<Record> shortlistRecords(const QList<ShortlistLine> &lines,
                                             const QList<PlannedLine> &planned, qint64 quantity);
/// One seller's order: supplier_id, supplier_name, lines, uncosted, pieces, goods_cost, freight,
/// total_cost, foreign_total, stock_suffices, relies_on_mix.
[[nodiscard]] Record orderRecord(const SupplierOrder &order);

/// quantity, unit_cost, line_cost, cost_basis, order_quantity, next_tier_price,
/// pieces_to_next_tier, better_quantity, better_line_cost, stock_suffices; unknown but for the
/// first without a cost.
[[nodiscard]] Record costRecord(const std::optional<Cost> &cost, qint64 quantity);

[[nodiscard]] QLatin1String costBasisName(CostBasis basis);
/// "12.50", "true", "7", "text", or empty for unknown: for CSV and plain tables.
[[nodiscard]] QString fieldText(const FieldValue &value);

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cost.h"
#include "core/domain/offer.h"
#include "core/domain/orderplan.h"
#include "core/domain/priceseries.h"
#include "core/domain/similarity.h"
#include "core/domain/supplierlist.h"

#include <QLocale>
#include <QString>

#include <optional>

/// Values in the words of the program's language and the numbers of its locale. Everything a
/// person reads of a price, a quantity or a date is made here; unknown values are an en dash.
namespace sanjia::format {

[[nodiscard]] QString unknown(); ///< "–"
[[nodiscard]] QString money(std::optional<Money> amount); ///< "¥12.50", "¥0.055"
/// A price that was worked out and has more digits than any price: to the fen from ¥1 on.
[[nodiscard]] QString average(Money amount);
[[nodiscard]] QString number(std::optional<qint64> value); ///< grouped digits
[[nodiscard]] int forPlural(qint64 count); ///< as tr() wants it: quantities of a buyer fit
/// An amount of a currency whose name only the buyer knows: without a sign.
[[nodiscard]] QString foreign(std::optional<Money> amount);
[[nodiscard]] QString quantity(std::optional<qint64> value, const QString &unit); ///< "100 件"
[[nodiscard]] QString yesNo(std::optional<bool> value);
[[nodiscard]] QString dateTime(UtcMs at); ///< local time, short; 0 is unknown
[[nodiscard]] QString moment(UtcMs at); ///< the same to the second: several calls in a minute
[[nodiscard]] QString date(UtcMs at);
[[nodiscard]] QString percent(Money from, Money to); ///< "+8.3 %"; unknown from zero
/// Of an offer in a list, which says so of one that is not sold any more: "(gone) 保温杯".
[[nodiscard]] QString title(const Offer &offer);
[[nodiscard]] QString priceRange(const Offer &offer); ///< "¥10.00 – ¥50.00", or the one price
[[nodiscard]] QString attributes(const Sku &sku); ///< "颜色: 黑, 尺码: L"
[[nodiscard]] QString costBasis(CostBasis basis); ///< "tier price", "SKU price", "listed price"
/// The price a cost was made from, with the variant it belongs to.
[[nodiscard]] QString priceUsed(const Offer &offer, const Cost &cost);
/// What to know of an order before relying on its total; empty for nothing.
[[nodiscard]] QString remarks(const SupplierOrder &order);
/// A median in hundredths of a percent of another, as its distance: 7142 → "−28.6 %".
[[nodiscard]] QString level(std::optional<qint64> basisPoints);
[[nodiscard]] QString share(std::optional<qint64> percent); ///< "85 %"
[[nodiscard]] QString tenths(std::optional<qint64> value); ///< 73 → "7.3"
/// "3 changes within 8.3 %": how steady a price was, by priceSpread().
[[nodiscard]] QString stability(const std::optional<PriceStats> &stats);
[[nodiscard]] QString likeness(const Likeness &likeness); ///< "title 82 %, price 91 %"
[[nodiscard]] QString supplierMark(SupplierMark mark); ///< "★ starred", "blocked"; empty for none
[[nodiscard]] QString tierRange(const PriceTier &tier, const QString &unit); ///< "10 – 99 件"

} // namespace sanjia::format

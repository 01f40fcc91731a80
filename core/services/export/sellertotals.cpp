// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/export/sellertotals.h"

#include "core/domain/cost.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// Sellers are told apart by their id; older answers have only a name.
bool isSame(const Supplier &a, const Supplier &b)
{
    return a.id.isEmpty() && b.id.isEmpty() ? a.name == b.name : a.id == b.id;
}

} // namespace

QList<SellerTotal> sellerTotals(const QList<ShortlistLine> &lines, qint64 quantity)
{
    struct Sum
    {
        Money money;
        bool inRange = true;
    };
    QList<SellerTotal> totals;
    QList<Sum> sums;
    for (const ShortlistLine &line : lines) {
        auto seller = std::ranges::find_if(totals, [&line](const SellerTotal &total) {
            return isSame(total.supplier, line.offer.supplier);
        });
        if (seller == totals.end()) {
            totals.append({line.offer.supplier, 0, 0, {}});
            sums.append(Sum{});
            seller = totals.end() - 1;
        }
        ++seller->lines;
        const auto cost = costAt(line.offer, line.quantity > 0 ? line.quantity : quantity,
                                 line.sku);
        if (!cost) {
            ++seller->uncosted;
            continue;
        }
        Sum &sum = sums[seller - totals.begin()];
        const std::optional<Money> more = sum.money.plus(cost->line);
        sum = more && sum.inRange ? Sum{*more, true} : Sum{{}, false};
    }
    for (qsizetype i = 0; i < totals.size(); ++i) {
        if (sums.at(i).inRange && totals.at(i).uncosted < totals.at(i).lines)
            totals[i].total = sums.at(i).money;
    }
    return totals;
}

Sheet sellerSheet(const QList<ShortlistLine> &lines, qint64 quantity)
{
    Sheet sheet;
    sheet.columns = {{"supplier_id"_L1, {}, ColumnKind::Text},
                     {"supplier_name"_L1, {}, ColumnKind::Text},
                     {"lines"_L1, {}, ColumnKind::Count},
                     {"line_cost"_L1, {}, ColumnKind::Money},
                     {"uncosted"_L1, {}, ColumnKind::Count}};
    const QList<SellerTotal> totals = sellerTotals(lines, quantity);
    for (const SellerTotal &seller : totals)
        sheet.rows.append({known(seller.supplier.id.value), known(seller.supplier.name),
                           seller.lines, known(seller.total), seller.uncosted});
    return sheet;
}

} // namespace sanjia

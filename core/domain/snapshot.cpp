// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/snapshot.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace sanjia {

Snapshot snapshotOf(const Shortlist &list, qint64 quantity, const OrderTerms &terms,
                    const QString &label, UtcMs at)
{
    Snapshot snapshot;
    snapshot.quantity = quantity;
    snapshot.freight = terms.freight;
    const OrderPlan plan = planOrders(orderLines(list.lines, quantity), terms);
    const QList<PlannedLine> planned = byLine(plan);
    snapshot.lines.reserve(list.lines.size());
    for (qsizetype i = 0; i < list.lines.size(); ++i) {
        const ShortlistLine &line = list.lines.at(i);
        const Offer &offer = line.offer;
        SnapshotLine frozen;
        frozen.id = offer.id;
        frozen.title = offer.title;
        frozen.supplier = offer.supplier.name;
        frozen.sku = line.sku;
        const auto sku = std::find_if(offer.skus.begin(), offer.skus.end(),
                                      [&line](const Sku &one) { return one.id == line.sku; });
        if (sku != offer.skus.end())
            frozen.attributes = sku->attributes;
        frozen.stock = sku != offer.skus.end() && sku->stock ? sku->stock : offer.stock;
        frozen.quantity = line.quantity > 0 ? line.quantity : quantity;
        frozen.listed = offer.price ? offer.price : offer.priceMin;
        if (const std::optional<Cost> &cost = planned.at(i).cost) {
            frozen.quantity = cost->orderQuantity;
            frozen.unit = cost->unit;
            frozen.cost = cost->line;
        }
        frozen.target = line.target;
        snapshot.lines.append(frozen);
    }
    snapshot.about = {0, list.name, label, at, static_cast<int>(snapshot.lines.size()), plan.total};
    return snapshot;
}

bool SnapshotDifference::isChange() const
{
    if (!before || !after)
        return true;
    return before->sku != after->sku || before->quantity != after->quantity
        || before->listed != after->listed || before->unit != after->unit
        || before->cost != after->cost || (before->stock == 0) != (after->stock == 0);
}

SnapshotComparison compared(const Snapshot &before, const Snapshot &after)
{
    SnapshotComparison comparison{before.about, after.about, {}, 0, 0, 0};
    QHash<OfferId, const SnapshotLine *> earlier;
    for (const SnapshotLine &line : before.lines)
        earlier.insert(line.id, &line);
    QSet<OfferId> still;
    for (const SnapshotLine &line : after.lines) {
        const SnapshotLine *const then = earlier.value(line.id);
        still.insert(line.id);
        SnapshotDifference difference{then ? std::optional(*then) : std::nullopt, line};
        if (!then)
            ++comparison.added;
        else if (difference.isChange())
            ++comparison.changed;
        comparison.lines.append(std::move(difference));
    }
    for (const SnapshotLine &line : before.lines) {
        if (still.contains(line.id))
            continue;
        ++comparison.removed;
        comparison.lines.append({line, std::nullopt});
    }
    return comparison;
}

} // namespace sanjia

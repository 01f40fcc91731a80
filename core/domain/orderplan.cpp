// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orderplan.h"

#include "core/domain/quotation.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// A line while it is being worked out.
struct Item
{
    const OrderLine *line;
    Quotation quotation;
    PlannedLine *planned;
    qint64 pieces; ///< to be ordered
    bool possible = true;
};

using Items = std::vector<Item *>;

qint64 added(qint64 a, qint64 b)
{
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    return a > kMost - b ? kMost : a + b;
}

qint64 piecesOf(const Items &items)
{
    qint64 sum = 0;
    for (const Item *item : items)
        sum = added(sum, item->pieces);
    return sum;
}

/// Divides by what `key` says, in the order of first mention.
template <class Key> std::vector<Items> groupedBy(const Items &items, Key key)
{
    std::vector<Items> groups;
    QHash<QString, size_t> places;
    for (Item *item : items) {
        const QString name = key(*item);
        const auto known = places.constFind(name);
        if (known == places.cend()) {
            places.insert(name, groups.size());
            groups.push_back({item});
        } else {
            groups[*known].push_back(item);
        }
    }
    return groups;
}

template <class Fits> Items those(const Items &items, Fits fits)
{
    Items some;
    std::copy_if(items.begin(), items.end(), std::back_inserter(some),
                 [&fits](const Item *item) { return fits(*item); });
    return some;
}

bool allowsMixing(const Offer &offer) { return offer.mixBatch == true; }

/// Whether all SKUs of an offer reach its MOQ together.
bool sharesMinimum(const Offer &offer)
{
    return allowsMixing(offer) || quotesOneLadder(offer.quote);
}

/// Whether all SKUs that its ladder prices reach a tier together.
bool sharesTiers(const Offer &offer)
{
    return quotesOneLadder(offer.quote) || (allowsMixing(offer) && offer.quote == Quote::Unknown);
}

QString offerKey(const Item &item) { return item.line->offer.id.value; }
QString skuKey(const Item &item) { return item.line->sku.value; }

/// Brings the pieces of `items` up to `least` at the first of them.
void raise(const Items &items, qint64 least)
{
    const qint64 have = piecesOf(items);
    if (items.empty() || have >= least)
        return;
    Item &first = *items.front();
    const auto raised = orderable(added(first.pieces, least - have), 1, first.line->offer.lot);
    first.possible = first.possible && raised;
    first.pieces = raised.value_or(first.pieces);
}

/// The lines of one offer whose pieces count for one tier.
std::vector<Items> tierGroups(const Items &ofOffer)
{
    return groupedBy(ofOffer, [](const Item &item) {
        if (!item.quotation.usesLadder())
            return QString(u"own "_s + skuKey(item)); // the price is the SKU's, nothing is reached
        return sharesTiers(item.line->offer) ? u"all"_s : QString(u"sku "_s + skuKey(item));
    });
}

void raiseToMinimum(const Items &ofOffer)
{
    for (const Items &group : tierGroups(ofOffer))
        raise(group, group.front()->quotation.firstTier());
    const Offer &offer = ofOffer.front()->line->offer;
    const auto minimumGroups = groupedBy(ofOffer, [&offer](const Item &item) {
        return sharesMinimum(offer) ? QString() : skuKey(item);
    });
    for (const Items &group : minimumGroups)
        raise(group, offer.moq.value_or(1));
}

/// Whether the offers of `items`, which allow mixing, reach the largest of their minimums together.
bool mixSuffices(const Items &items)
{
    const bool several = std::any_of(items.begin(), items.end(), [&items](const Item *item) {
        return offerKey(*item) != offerKey(*items.front());
    });
    qint64 largest = 1;
    for (const Item *item : items)
        largest = std::max(largest, item->quotation.least());
    return several && piecesOf(items) >= largest;
}

std::optional<Cost> costOf(const Item &item, qint64 together)
{
    const Quotation &quotation = item.quotation;
    const auto unit = quotation.priceAt(std::max(together, quotation.firstTier()));
    const auto line = unit && item.possible ? unit->price.times(item.pieces) : std::nullopt;
    if (!line)
        return std::nullopt;
    Cost cost;
    cost.quantity = item.line->quantity;
    cost.orderQuantity = item.pieces;
    cost.unit = unit->price;
    cost.line = *line;
    cost.basis = unit->basis;
    cost.sku = unit->sku;
    quotation.lookAhead(cost, together);
    return cost;
}

/// A SKU's stock must do for all lines of it, an offer's for all lines of the offer.
void compareWithStock(const Items &ofOffer)
{
    for (const Item *item : ofOffer) {
        const auto stock = item->quotation.stock();
        if (!stock || !item->planned->cost)
            continue;
        const Items same = those(ofOffer, [item](const Item &other) {
            return item->line->sku.isEmpty() || other.line->sku == item->line->sku;
        });
        item->planned->cost->stockSuffices = *stock >= piecesOf(same);
    }
}

void workOut(const Items &ofOffer, bool mixed)
{
    if (!mixed)
        raiseToMinimum(ofOffer);
    for (const Items &group : tierGroups(ofOffer)) {
        const bool ladder = group.front()->quotation.usesLadder();
        const qint64 together = piecesOf(group);
        for (Item *item : group) {
            item->planned->together = ladder ? together : item->pieces;
            item->planned->cost = costOf(*item, item->planned->together);
            item->planned->belowMinimum = mixed
                && (together < item->quotation.firstTier()
                    || piecesOf(ofOffer) < item->line->offer.moq.value_or(1));
        }
    }
    compareWithStock(ofOffer);
}

/// The lines of one seller.
void workOutOrder(const Items &ofSeller)
{
    const Items mixing = those(ofSeller,
                               [](const Item &item) { return allowsMixing(item.line->offer); });
    const bool mixed = !mixing.empty() && mixSuffices(mixing);
    for (const Items &ofOffer : groupedBy(ofSeller, offerKey))
        workOut(ofOffer, mixed && allowsMixing(ofOffer.front()->line->offer));
}

/// Whether the sum is still in range.
bool add(std::optional<Money> &sum, const std::optional<Money> &part)
{
    if (part)
        sum = sum.value_or(Money()).plus(*part);
    return !part || sum;
}

void sumUp(SupplierOrder &order, const OrderTerms &terms)
{
    bool unknown = false;
    bool inRange = true;
    for (const PlannedLine &line : order.lines) {
        if (!line.cost) {
            ++order.uncosted;
            unknown = true;
            continue;
        }
        order.pieces = added(order.pieces, line.cost->orderQuantity);
        inRange = inRange && add(order.goods, line.cost->line);
        unknown = unknown || !line.cost->stockSuffices;
        if (line.cost->stockSuffices == false)
            order.stockSuffices = false;
    }
    if (!order.stockSuffices && !unknown)
        order.stockSuffices = true;
    if (!inRange)
        order.goods.reset();
    order.freight = terms.freight;
    if (order.goods)
        order.total = order.goods->plus(terms.freight.value_or(Money()));
    if (order.total && terms.rate)
        order.foreignTotal = terms.rate->convert(*order.total);
}

void sumUp(OrderPlan &plan, const OrderTerms &terms)
{
    bool inRange = true;
    for (const SupplierOrder &order : std::as_const(plan.orders)) {
        plan.uncosted += order.uncosted;
        const bool costed = order.uncosted < order.lines.size();
        if (!costed)
            continue;
        inRange = inRange && order.total && add(plan.goods, order.goods)
            && add(plan.freight, order.freight) && add(plan.total, order.total);
    }
    if (!inRange)
        plan.goods = plan.freight = plan.total = std::nullopt;
    if (plan.total && terms.rate)
        plan.foreignTotal = terms.rate->convert(*plan.total);
}

QString sellerKey(const Offer &offer)
{
    if (!offer.supplier.id.isEmpty())
        return u"id "_s + offer.supplier.id.value;
    if (!offer.supplier.name.isEmpty())
        return u"name "_s + offer.supplier.name;
    return u"offer "_s + offer.id.value;
}

} // namespace

bool SupplierOrder::reliesOnMix() const
{
    return std::any_of(lines.begin(), lines.end(),
                       [](const PlannedLine &line) { return line.belowMinimum; });
}

OrderPlan planOrders(const QList<OrderLine> &lines, const OrderTerms &terms)
{
    OrderPlan plan;
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Offer &offer = lines.at(i).offer;
        const QString key = sellerKey(offer);
        if (!places.contains(key)) {
            places.insert(key, plan.orders.size());
            plan.orders.append(SupplierOrder());
            plan.orders.last().supplier = offer.supplier;
        }
        PlannedLine planned;
        planned.line = i;
        plan.orders[places.value(key)].lines.append(planned);
    }
    for (SupplierOrder &order : plan.orders) {
        std::vector<Item> items;
        for (PlannedLine &planned : order.lines) {
            const OrderLine &line = lines.at(planned.line);
            const auto quotation = Quotation::of(line.offer, line.sku);
            const auto pieces = orderable(line.quantity, 1, line.offer.lot);
            if (line.quantity >= 1 && quotation && pieces)
                items.push_back({&line, *quotation, &planned, *pieces});
        }
        Items ofSeller;
        for (Item &item : items)
            ofSeller.push_back(&item);
        workOutOrder(ofSeller);
        sumUp(order, terms);
    }
    sumUp(plan, terms);
    return plan;
}

QList<OrderLine> orderLines(const QList<ShortlistLine> &lines, qint64 quantity)
{
    QList<OrderLine> wanted;
    for (const ShortlistLine &line : lines) {
        const bool offered = std::any_of(line.offer.skus.begin(), line.offer.skus.end(),
                                         [&line](const Sku &sku) { return sku.id == line.sku; });
        wanted.append({line.offer, offered ? line.sku : SkuId(),
                       line.quantity > 0 ? line.quantity : quantity});
    }
    return wanted;
}

QList<PlannedLine> byLine(const OrderPlan &plan)
{
    QList<PlannedLine> lines;
    for (const SupplierOrder &order : plan.orders)
        lines.append(order.lines);
    std::sort(lines.begin(), lines.end(),
              [](const PlannedLine &a, const PlannedLine &b) { return a.line < b.line; });
    return lines;
}

} // namespace sanjia

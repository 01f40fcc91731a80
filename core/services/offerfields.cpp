// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/offerfields.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace sanjia {

QLatin1String costBasisName(CostBasis basis)
{
    switch (basis) {
    case CostBasis::Tier:
        return "tier"_L1;
    case CostBasis::Sku:
        return "sku"_L1;
    case CostBasis::Price:
        return "price"_L1;
    }
    Q_UNREACHABLE();
}

Record costRecord(const std::optional<Cost> &cost, qint64 quantity)
{
    Record record{{"quantity"_L1, quantity}};
    if (!cost) {
        for (const QLatin1String name :
             {"unit_cost"_L1, "line_cost"_L1, "cost_basis"_L1, "order_quantity"_L1,
              "next_tier_price"_L1, "pieces_to_next_tier"_L1, "better_quantity"_L1,
              "better_line_cost"_L1, "stock_suffices"_L1})
            record.append({name, {}});
        return record;
    }
    record.append(
        {{"unit_cost"_L1, cost->unit},
         {"line_cost"_L1, cost->line},
         {"cost_basis"_L1, QString(costBasisName(cost->basis))},
         {"order_quantity"_L1, cost->orderQuantity},
         {"next_tier_price"_L1, cost->nextTier ? FieldValue(cost->nextTier->price) : FieldValue()},
         {"pieces_to_next_tier"_L1, known(cost->toNextTier)},
         {"better_quantity"_L1, known(cost->betterQuantity)},
         {"better_line_cost"_L1, known(cost->betterLine)},
         {"stock_suffices"_L1, known(cost->stockSuffices)}});
    return record;
}

Record offerRecord(const Offer &offer, std::optional<qint64> quantity, const SkuId &sku)
{
    Record record{
        {"offer_id"_L1, offer.id.value},
        {"title"_L1, known(offer.title)},
        {"price"_L1, known(offer.price)},
        {"price_min"_L1, known(offer.priceMin)},
        {"price_max"_L1, known(offer.priceMax)},
        {"moq"_L1, known(offer.moq)},
        {"lot"_L1, known(offer.lot)},
        {"unit"_L1, known(offer.unit)},
        {"stock"_L1, known(offer.stock)},
        {"sales"_L1, known(offer.sales)},
        {"supplier_id"_L1, known(offer.supplier.id.value)},
        {"supplier_name"_L1, known(offer.supplier.name)},
        {"location"_L1, known(offer.location)},
        {"credit_level"_L1, known(offer.creditLevel)},
        {"mix_batch"_L1, known(offer.mixBatch)},
        {"image_url"_L1, known(offer.imageUrl)},
        {"detail_url"_L1, known(offer.detailUrl)},
        {"sales_text"_L1, known(offer.salesText)},
    };
    if (quantity)
        record.append(costRecord(costAt(offer, *quantity, sku), *quantity));
    return record;
}

namespace {

/// Whether a piece costs no more than the buyer wants it to.
FieldValue reached(const ShortlistLine &line, const std::optional<Cost> &cost)
{
    if (!line.target || !cost)
        return {};
    return cost->unit <= *line.target;
}

} // namespace

Record shortlistRecord(const ShortlistLine &line, qint64 quantity)
{
    const QList<PlannedLine> planned = byLine(planOrders(orderLines({line}, quantity)));
    return shortlistRecords({line}, planned, quantity).constFirst();
}

QList<Record> shortlistRecords(const QList<ShortlistLine> &lines, const QList<PlannedLine> &planned,
                               qint64 quantity)
{
    QList<Record> records;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const ShortlistLine &line = lines.at(i);
        const PlannedLine &order = planned.at(i);
        Record record = offerRecord(line.offer);
        record.append(costRecord(order.cost, line.quantity > 0 ? line.quantity : quantity));
        record.append(
            {{"sku_id"_L1, known(line.sku.value)},
             {"note"_L1, known(line.note)},
             {"price_when_added"_L1, known(line.priceWhenAdded)},
             {"pieces_together"_L1, order.cost ? FieldValue(order.together) : FieldValue()},
             {"below_minimum"_L1, order.cost ? FieldValue(order.belowMinimum) : FieldValue()},
             {"tags"_L1, known(line.tags.join(u", "_s))},
             {"rank"_L1, line.rank > 0 ? FieldValue(qint64{line.rank}) : FieldValue()},
             {"target_price"_L1, known(line.target)},
             {"target_reached"_L1, reached(line, order.cost)}});
        records.append(record);
    }
    return records;
}

Record orderRecord(const SupplierOrder &order)
{
    return {{"supplier_id"_L1, known(order.supplier.id.value)},
            {"supplier_name"_L1, known(order.supplier.name)},
            {"lines"_L1, static_cast<qint64>(order.lines.size())},
            {"uncosted"_L1, static_cast<qint64>(order.uncosted)},
            {"pieces"_L1, order.pieces},
            {"goods_cost"_L1, known(order.goods)},
            {"freight"_L1, known(order.freight)},
            {"total_cost"_L1, known(order.total)},
            {"foreign_total"_L1, known(order.foreignTotal)},
            {"stock_suffices"_L1, known(order.stockSuffices)},
            {"relies_on_mix"_L1, order.reliesOnMix()}};
}

FieldValue timeValue(UtcMs at)
{
    if (at == 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
}

QString fieldText(const FieldValue &value)
{
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? u"true"_s : u"false"_s;
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto *money = std::get_if<Money>(&value))
        return money->toText();
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    return {};
}

} // namespace sanjia

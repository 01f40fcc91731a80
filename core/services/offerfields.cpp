// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/offerfields.h"

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
        record.append({{"unit_cost"_L1, {}},
                       {"line_cost"_L1, {}},
                       {"cost_basis"_L1, {}},
                       {"order_quantity"_L1, {}}});
        return record;
    }
    record.append({{"unit_cost"_L1, cost->unit},
                   {"line_cost"_L1, cost->line},
                   {"cost_basis"_L1, QString(costBasisName(cost->basis))},
                   {"order_quantity"_L1, cost->orderQuantity}});
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

Record shortlistRecord(const ShortlistLine &line, qint64 quantity)
{
    const qint64 wanted = line.quantity > 0 ? line.quantity : quantity;
    Record record = offerRecord(line.offer, wanted, line.sku);
    record.append({{"sku_id"_L1, known(line.sku.value)},
                   {"note"_L1, known(line.note)},
                   {"price_when_added"_L1, known(line.priceWhenAdded)}});
    return record;
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

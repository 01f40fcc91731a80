// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/otherdialects.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sanjia::otherdialects {

namespace {

QJsonObject enveloped(const QJsonObject &result)
{
    return {{u"result"_s,
             QJsonObject{{u"success"_s, true},
                         {u"code"_s, u"200"_s},
                         {u"message"_s, u"成功"_s},
                         {u"result"_s, result}}}};
}

/// A JSON number, as the reseller writes prices; made of the exact text, read back the same.
QJsonValue number(Money amount) { return amount.toText().toDouble(); }

} // namespace

QJsonObject cards(const QList<Offer> &offers, qsizetype total, int page, int pageSize)
{
    QJsonArray data;
    for (const Offer &offer : offers)
        data.append(QJsonObject{
            {u"offerId"_s, offer.id.value.toLongLong()},
            {u"subject"_s, offer.title},
            {u"imageUrl"_s, offer.imageUrl},
            {u"priceInfo"_s, QJsonObject{{u"price"_s, offer.price->toText()}}},
            {u"monthSold"_s, *offer.sales},
            {u"minOrderQuantity"_s, *offer.moq},
            {u"batchNumber"_s, offer.lot ? QJsonValue(*offer.lot) : QJsonValue()},
            {u"sellerIdentities"_s, QJsonArray()},
            {u"isJxhy"_s, false},
        });
    return enveloped({{u"totalRecords"_s, total},
                      {u"totalPage"_s, (total + pageSize - 1) / pageSize},
                      {u"pageSize"_s, pageSize},
                      {u"currentPage"_s, page},
                      {u"data"_s, data}});
}

QJsonObject crossDetail(const Offer &offer)
{
    QJsonArray tiers;
    for (const PriceTier &tier : offer.ladder.tiers())
        tiers.append(
            QJsonObject{{u"startQuantity"_s, tier.minQuantity}, {u"price"_s, tier.price.toText()}});
    QJsonArray skus;
    bool priced = false;
    for (const Sku &sku : offer.skus) {
        QJsonArray attributes;
        for (const SkuAttribute &attribute : sku.attributes)
            attributes.append(QJsonObject{{u"attributeId"_s, 1},
                                          {u"attributeName"_s, attribute.name},
                                          {u"value"_s, attribute.value}});
        QJsonObject object{{u"skuId"_s, sku.id.value.toLongLong()},
                           {u"amountOnSale"_s, sku.stock.value_or(0)},
                           {u"cargoNumber"_s, sku.code},
                           {u"skuAttributes"_s, attributes}};
        if (sku.price)
            object.insert("price"_L1, sku.price->toText());
        priced = priced || sku.price.has_value();
        skus.append(object);
    }
    const int quote = offer.skus.isEmpty() ? 0 : priced ? 1 : 2;
    return enveloped({
        {u"offerId"_s, offer.id.value.toLongLong()},
        {u"subject"_s, offer.title},
        {u"productImage"_s, QJsonObject{{u"images"_s, QJsonArray{offer.imageUrl}}}},
        {u"productSkuInfos"_s, skus},
        {u"productSaleInfo"_s,
         QJsonObject{{u"amountOnSale"_s, *offer.stock},
                     {u"priceRangeList"_s, tiers},
                     {u"priceRanges"_s, QJsonValue::Null},
                     {u"quoteType"_s, quote},
                     {u"unitInfo"_s, QJsonObject{{u"unit"_s, offer.unit}}}}},
        {u"productShippingInfo"_s, QJsonObject{{u"sendGoodsAddressText"_s, offer.location}}},
        {u"sellerMixSetting"_s, QJsonObject{{u"generalHunpi"_s, *offer.mixBatch}}},
        {u"minOrderQuantity"_s, *offer.moq},
        {u"soldOut"_s, QString::number(*offer.sales)},
        {u"sellerOpenId"_s, offer.supplier.id.value},
        {u"companyName"_s, offer.supplier.name},
        {u"status"_s, u"published"_s},
        {u"isSelect"_s, u"true"_s},
    });
}

QJsonObject items(const QList<Offer> &offers, qsizetype total, int page, int pageSize)
{
    QJsonArray list;
    for (const Offer &offer : offers)
        list.append(QJsonObject{{u"num_iid"_s, offer.id.value.toLongLong()},
                                {u"title"_s, offer.title},
                                {u"pic_url"_s, offer.imageUrl},
                                {u"price"_s, number(*offer.price)},
                                {u"promotion_price"_s, number(*offer.price)},
                                {u"sales"_s, *offer.sales},
                                {u"detail_url"_s, detailPageUrl(offer.id)}});
    return {{u"items"_s,
             QJsonObject{{u"page"_s, QString::number(page)},
                         {u"real_total_results"_s, total},
                         {u"total_results"_s, total},
                         {u"page_size"_s, pageSize},
                         {u"item"_s, list}}},
            {u"error_code"_s, u"0000"_s},
            {u"error"_s, QString()}};
}

QJsonObject item(const Offer &offer)
{
    QJsonArray tiers;
    for (const PriceTier &tier : offer.ladder.tiers())
        tiers.append(QJsonArray{tier.minQuantity, number(tier.price)});
    QJsonArray skus;
    for (const Sku &sku : offer.skus) {
        QStringList words;
        for (qsizetype i = 0; i < sku.attributes.size(); ++i)
            words.append(u"%1:0:%2:%3"_s.arg(QString::number(i), sku.attributes.at(i).name,
                                             sku.attributes.at(i).value));
        skus.append(QJsonObject{{u"sku_id"_s, sku.id.value.toLongLong()},
                                {u"price"_s, number(sku.price.value_or(*offer.price))},
                                {u"quantity"_s, QString::number(sku.stock.value_or(0))},
                                {u"properties_name"_s, words.join(u';')}});
    }
    return {{u"item"_s,
             QJsonObject{
                 {u"num_iid"_s, offer.id.value.toLongLong()},
                 {u"title"_s, offer.title},
                 {u"price"_s, offer.price->toText()},
                 {u"num"_s, *offer.stock},
                 {u"min_num"_s, *offer.moq},
                 {u"unit"_s, offer.unit},
                 {u"location"_s, offer.location},
                 {u"pic_url"_s, offer.imageUrl},
                 {u"total_sold"_s, *offer.sales},
                 {u"is_support_mix"_s, QJsonValue::Null},
                 {u"seller_info"_s,
                  QJsonObject{{u"shop_name"_s, offer.supplier.name},
                              {u"user_num_id"_s, offer.supplier.id.value}}},
                 {u"priceRange"_s, tiers},
                 // An empty list stands where an object would be.
                 {u"skus"_s,
                  skus.isEmpty() ? QJsonValue(QJsonArray())
                                 : QJsonValue(QJsonObject{{u"sku"_s, skus}})},
             }},
            {u"error_code"_s, u"0000"_s},
            {u"error"_s, QString()}};
}

} // namespace sanjia::otherdialects

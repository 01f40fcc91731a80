// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/oneboundparse.h"

#include "core/gateway/answerfields.h"
#include "core/gateway/apierror.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia::oneboundparse {

namespace {

using namespace jsonread;
using namespace answerfields;

/// The answer's object, or the refusal in it. "0000" and an absent code are success.
Result<QJsonObject> answerOf(const QByteArray &bytes, int httpStatus)
{
    auto answer = objectOf(bytes, httpStatus);
    if (!answer)
        return answer;
    const QString trouble = field(*answer, {"error"_L1}).toString();
    if (!trouble.isEmpty() && !answer->contains("item"_L1) && !answer->contains("items"_L1))
        return fail(apierror::inWords(trouble));
    return answer;
}

/// An amount that may carry a yuan sign; one of another currency is none of ours.
std::optional<Money> yuan(const QJsonValue &value)
{
    if (value.isString()) {
        QString word = value.toString().trimmed();
        if (word.startsWith(u'¥') || word.startsWith(u'￥'))
            return money(QJsonValue(word.mid(1).trimmed()));
    }
    return money(value);
}

void readHead(const QJsonObject &item, Offer &offer)
{
    offer.id.value = text(field(item, {"num_iid"_L1}));
    offer.title = plainText(text(field(item, {"title"_L1})));
    offer.imageUrl = webAddress(text(field(item, {"pic_url"_L1})));
    offer.detailUrl = webAddress(text(field(item, {"detail_url"_L1})));
    if (offer.detailUrl.isEmpty() && !offer.id.isEmpty())
        offer.detailUrl = detailPageUrl(offer.id);
}

Offer readRow(const QJsonValue &value)
{
    if (!value.isObject())
        throw Malformed(u"not an object"_s);
    const QJsonObject row = value.toObject();
    Offer offer;
    readHead(row, offer);
    if (offer.id.isEmpty())
        throw Malformed(u"no num_iid"_s);
    offer.price = yuan(field(row, {"price"_L1}));
    readSales(field(row, {"sales"_L1}), offer);
    offer.location = text(field(row, {"area"_L1, "location"_L1}));
    offer.supplier.name = text(field(row, {"seller_nick"_L1, "nick"_L1}));
    return offer;
}

/// "0:0:颜色:白;1:2:尺码:S" as names and values.
QList<SkuAttribute> attributesIn(const QString &properties)
{
    QList<SkuAttribute> attributes;
    const QStringList parts = properties.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString name = part.section(u':', 2, 2);
        const QString value = part.section(u':', 3);
        if (!value.isEmpty())
            attributes.append({name, value});
        else if (!name.isEmpty())
            attributes.append({{}, name});
    }
    return attributes;
}

Sku readVariant(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    Sku sku;
    sku.id.value = text(field(object, {"sku_id"_L1, "spec_id"_L1}));
    if (sku.id.isEmpty())
        throw Malformed(u"a SKU without sku_id"_s);
    sku.price = yuan(field(object, {"price"_L1}));
    sku.stock = count(field(object, {"quantity"_L1}));
    sku.attributes = attributesIn(text(field(object, {"properties_name"_L1})));
    return sku;
}

/// [[3, 35], [50, 30]]: each ends where the next begins.
void readPairs(const QJsonValue &value, OfferDetail &detail)
{
    QList<PriceTier> tiers;
    readEach(value, u"tier"_s, detail.skipped, [&tiers](const QJsonValue &pair) {
        const QJsonArray both = pair.toArray();
        const auto from = count(both.at(0));
        const auto price = yuan(both.at(1));
        if (!from || !price)
            throw Malformed(u"a tier without start or price"_s);
        tiers.append({std::max<qint64>(1, *from), std::nullopt, *price});
    });
    setLadder(tiers, detail);
}

void forgetPrices(OfferDetail &detail, const QString &currency)
{
    Offer &offer = detail.offer;
    offer.price.reset();
    offer.ladder = {};
    for (Sku &sku : offer.skus)
        sku.price.reset();
    detail.skipped.append({0, u"prices are in "_s + currency});
}

OfferDetail readItem(const QJsonObject &item)
{
    OfferDetail detail;
    Offer &offer = detail.offer;
    offer.detailed = true;
    readHead(item, offer);
    offer.moq = minimum(field(item, {"min_num"_L1}));
    offer.unit = text(field(item, {"unit"_L1}));
    offer.stock = count(field(item, {"num"_L1}));
    readSales(field(item, {"total_sold"_L1, "sales"_L1}), offer);
    offer.location = text(field(item, {"location"_L1}));
    offer.mixBatch = flag(field(item, {"is_support_mix"_L1}));
    const QJsonObject seller = object(item.value("seller_info"_L1));
    offer.supplier.name = text(field(seller, {"shop_name"_L1, "title"_L1, "nick"_L1}));
    if (offer.supplier.name.isEmpty())
        offer.supplier.name = text(field(item, {"nick"_L1}));
    offer.supplier.id.value = text(field(seller, {"user_num_id"_L1, "sid"_L1}));
    const QString currency = text(field(item, {"currency_code"_L1}));
    const bool foreign = !currency.isEmpty() && currency != "CNY"_L1 && currency != "RMB"_L1;
    if (!foreign)
        offer.price = yuan(field(item, {"price"_L1}));
    readPairs(item.value("priceRange"_L1), detail);
    // An object around the list, or [] where there are none.
    readEach(object(item.value("skus"_L1)).value("sku"_L1), u"SKU"_s, detail.skipped,
             [&offer](const QJsonValue &value) { offer.skus.append(readVariant(value)); });
    if (foreign)
        forgetPrices(detail, currency);
    else
        listPrices(offer);
    return detail;
}

} // namespace

Result<SearchPage> search(const QByteArray &bytes, int httpStatus)
{
    const auto answer = answerOf(bytes, httpStatus);
    if (!answer)
        return fail(answer.error());
    const QJsonObject items = object(answer->value("items"_L1));
    const QJsonValue total = field(items, {"real_total_results"_L1, "total_results"_L1});
    const QJsonValue rows = items.value("item"_L1);
    if (!rows.isArray() && total.isUndefined())
        return fail(ErrorKind::BadAnswer, {}, u"no items in the answer"_s);
    SearchPage page;
    try {
        page.total = count(total);
    } catch (const Malformed &) {
        page.total.reset(); // a claim only
    }
    readEach(rows, u"row"_s, page.skipped,
             [&page](const QJsonValue &value) { page.offers.append(readRow(value)); });
    return page;
}

Result<OfferDetail> offer(const QByteArray &bytes, int httpStatus, const OfferId &asked)
{
    const auto answer = answerOf(bytes, httpStatus);
    if (!answer)
        return fail(answer.error());
    const QJsonObject item = object(answer->value("item"_L1));
    if (item.isEmpty())
        return fail(ErrorKind::NotFound, {}, u"no item in the answer"_s);
    try {
        OfferDetail detail = readItem(item);
        if (detail.offer.id.isEmpty())
            detail.offer.id = asked;
        if (detail.offer.id != asked)
            return fail(ErrorKind::BadAnswer, {}, u"an answer about another offer"_s);
        return detail;
    } catch (const Malformed &reason) {
        return fail(ErrorKind::BadAnswer, {}, QString::fromUtf8(reason.what()));
    }
}

} // namespace sanjia::oneboundparse

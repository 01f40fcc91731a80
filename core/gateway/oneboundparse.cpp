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
    const QString trouble = text(field(*answer, {"error"_L1}).toString());
    if (!trouble.isEmpty() && !answer->contains("item"_L1) && !answer->contains("items"_L1))
        return fail(apierror::inWords(trouble));
    return answer;
}

/// The currency of an item's prices: named, or by the sign before its price. Empty: yuan.
QString foreignCurrency(const Fields &item)
{
    const QString named = item.text({"currency_code"_L1, "currency"_L1});
    if (!named.isEmpty())
        return isYuan(named) ? QString() : named;
    for (const QChar c : item.value({"price"_L1}).toString()) {
        if (c.category() == QChar::Symbol_Currency && c != u'¥' && c != u'￥')
            return c;
    }
    return {};
}

void readHead(const Fields &item, Offer &offer)
{
    offer.id = item.offerId({"num_iid"_L1});
    offer.title = plainText(item.text({"title"_L1}));
    offer.imageUrl = webAddress(item.text({"pic_url"_L1}));
    offer.detailUrl = pageAddress(item.text({"detail_url"_L1}), offer.id);
}

Offer readRow(const QJsonValue &value)
{
    if (!value.isObject())
        throw Malformed(u"not an object"_s);
    const Fields row(value);
    Offer offer;
    readHead(row, offer);
    if (offer.id.isEmpty())
        throw Malformed(u"no num_iid"_s);
    if (foreignCurrency(row).isEmpty())
        offer.price = row.money({"price"_L1});
    readSales(row.text({"sales"_L1}), offer);
    offer.location = row.text({"area"_L1, "location"_L1});
    offer.supplier.name = row.text({"seller_nick"_L1, "nick"_L1});
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

/// "0:0;1:2" as names and values, out of the item's list of what each means.
QList<SkuAttribute> attributesListed(const QString &properties, const Fields &item)
{
    QStringList parts;
    const Fields names = item.inside({"props_list"_L1});
    for (const QString &property : properties.split(u';', Qt::SkipEmptyParts)) {
        const QByteArray key = property.toUtf8();
        parts.append(property + u':' + names.text({QLatin1String(key)}));
    }
    return attributesIn(parts.join(u';'));
}

enum class Prices { Ours, Foreign };

Sku readVariant(const QJsonValue &value, const Fields &item, Prices prices,
                QList<SkippedRow> &notes)
{
    const Fields fields(value);
    const Fields lenient(value, notes);
    Sku sku;
    sku.id.value = fields.text({"sku_id"_L1, "spec_id"_L1});
    if (sku.id.isEmpty())
        throw Malformed(u"no sku_id"_s);
    if (prices == Prices::Ours)
        sku.price = fields.money({"price"_L1});
    sku.stock = stock(lenient, {"quantity"_L1});
    sku.attributes = attributesIn(lenient.text({"properties_name"_L1}));
    if (sku.attributes.isEmpty())
        sku.attributes = attributesListed(lenient.text({"properties"_L1}), item);
    return sku;
}

/// [[3, 35], [50, 30]]: each ends where the next begins.
void readPairs(const QJsonArray &pairs, OfferDetail &detail)
{
    QList<PriceTier> tiers;
    readEach(pairs, u"tier"_s, detail.skipped, [&tiers](const QJsonValue &pair) {
        const QJsonArray both = pair.toArray();
        const auto from = count(both.at(0));
        const auto price = money(both.at(1));
        if (!from)
            throw Malformed(u"no start"_s);
        if (!price)
            throw Malformed(u"no price"_s);
        tiers.append({std::max<qint64>(1, *from), std::nullopt, *price});
    });
    setLadder(tiers, detail);
}

OfferDetail readItem(const QJsonValue &value)
{
    OfferDetail detail;
    Offer &offer = detail.offer;
    const Fields item(value, detail.skipped);
    offer.detailed = true;
    readHead(item, offer);
    if (offer.imageUrl.isEmpty()) {
        QJsonArray pictures;
        for (const QJsonValue picture : item.list({"item_imgs"_L1}))
            pictures.append(Fields(picture).value({"url"_L1}));
        offer.imageUrl = firstPicture(pictures);
    }
    offer.moq = minimum(item, {"min_num"_L1});
    offer.unit = item.text({"unit"_L1});
    offer.stock = stock(item, {"num"_L1});
    readSales(item.text({"total_sold"_L1, "sales"_L1}), offer);
    offer.location = item.text({"location"_L1});
    offer.mixBatch = item.flag({"is_support_mix"_L1});
    const Fields seller = item.inside({"seller_info"_L1});
    offer.supplier.name = seller.text({"shop_name"_L1, "title"_L1, "nick"_L1});
    if (offer.supplier.name.isEmpty())
        offer.supplier.name = item.text({"nick"_L1});
    offer.supplier.id.value = seller.text({"user_num_id"_L1, "sid"_L1});
    const QString foreign = foreignCurrency(item);
    const Prices prices = foreign.isEmpty() ? Prices::Ours : Prices::Foreign;
    if (prices == Prices::Ours) {
        offer.price = item.money({"price"_L1});
        readPairs(item.list({"priceRange"_L1}), detail);
    } else {
        detail.skipped.append({0, u"prices are in "_s + foreign});
    }
    // An object around the list, or [] where there are none.
    readEach(item.inside({"skus"_L1}).list({"sku"_L1}), u"SKU"_s, detail.skipped,
             [&](const QJsonValue &sku) {
                 offer.skus.append(readVariant(sku, item, prices, detail.skipped));
             });
    listPrices(offer);
    return detail;
}

} // namespace

Result<SearchPage> search(const QByteArray &bytes, int httpStatus)
{
    const auto answer = answerOf(bytes, httpStatus);
    if (!answer)
        return fail(answer.error());
    SearchPage page;
    QList<SkippedRow> claims; // a total is a claim only; the rows are what counts
    const Fields items(answer->value("items"_L1), claims);
    page.total = items.count({"real_total_results"_L1, "total_results"_L1});
    // Nothing found may be [] in the place of the whole object.
    const bool nothing = answer->value("items"_L1).isArray();
    if (!items.value({"item"_L1}).isArray() && !page.total && claims.isEmpty() && !nothing)
        return fail(ErrorKind::BadAnswer, {}, u"no items in the answer"_s);
    readEach(items.list({"item"_L1}), u"row"_s, page.skipped,
             [&page](const QJsonValue &value) { page.offers.append(readRow(value)); });
    return page;
}

Result<OfferDetail> offer(const QByteArray &bytes, int httpStatus, const OfferId &asked)
{
    const auto answer = answerOf(bytes, httpStatus);
    if (!answer)
        return fail(answer.error());
    const Fields item(answer->value("item"_L1));
    if (item.isEmpty())
        return fail(ErrorKind::BadAnswer, {}, u"no item in the answer"_s); // a hiccup is not "gone"
    try {
        // "item-not-found" stands in the item's place.
        if (const QString trouble = item.text({"error"_L1});
            !trouble.isEmpty() && item.offerId({"num_iid"_L1}).isEmpty())
            return fail(ErrorKind::NotFound, {}, trouble);
        return about(asked, readItem(answer->value("item"_L1)));
    } catch (const Malformed &odd) {
        return fail(ErrorKind::BadAnswer, {}, odd.reason());
    }
}

} // namespace sanjia::oneboundparse

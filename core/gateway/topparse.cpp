// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/topparse.h"

#include "core/gateway/answerfields.h"
#include "core/gateway/oneboundparse.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia::topparse {

namespace {

using namespace jsonread;
using namespace answerfields;

/// What is inside the router's "…_response" and "…_result" and the guide's "result".
QJsonObject inside(QJsonObject answer)
{
    constexpr int kDeepest = 4;
    for (int depth = 0; depth < kDeepest; ++depth) {
        if (answer.contains("products"_L1) || answer.contains("items"_L1)
            || answer.contains("productInfo"_L1))
            break;
        QJsonObject inner;
        for (auto it = answer.constBegin(); it != answer.constEnd() && inner.isEmpty(); ++it) {
            const QString name = it.key();
            if (name == "result"_L1 || name.endsWith("_response"_L1) || name.endsWith("_result"_L1))
                inner = object(it.value());
        }
        if (inner.isEmpty())
            break;
        answer = inner;
    }
    return answer;
}

/// What rows and details say in the same words.
void readCommon(const Fields &row, Offer &offer)
{
    offer.title = plainText(row.text({"subject"_L1, "title"_L1}));
    if (!row.value({"priceRange"_L1}).isArray())
        readRange(row.text({"priceRange"_L1, "price_range"_L1}), offer);
    offer.stock = stock(row, {"quantity"_L1, "amountOnSale"_L1});
    offer.supplier.name = row.text({"supplierName"_L1, "companyName"_L1});
    offer.supplier.id.value = row.text({"supplierId"_L1, "supplier_id"_L1});
    offer.location = row.text({"location"_L1});
    offer.creditLevel = row.text({"creditLevel"_L1});
    offer.mixBatch = row.flag({"isSupportMix"_L1});
    offer.imageUrl = webAddress(row.text({"imageUrl"_L1, "picUrl"_L1, "thumb_url"_L1}));
    offer.detailUrl = pageAddress(row.text({"detailUrl"_L1, "detail_url"_L1}), offer.id);
}

/// The wholesale search's prices: whole fen, and a currency.
void readCents(const Fields &row, Offer &offer)
{
    const auto low = row.fen({"min_price_cent"_L1, "max_price_cent"_L1});
    const auto high = row.fen({"max_price_cent"_L1, "min_price_cent"_L1});
    if (!low || !high || !isYuan(row.text({"currency"_L1})))
        return;
    offer.priceMin = std::min(*low, *high);
    offer.priceMax = std::max(*low, *high);
    offer.price = offer.priceMin;
}

Offer readRow(const QJsonValue &value)
{
    if (!value.isObject())
        throw Malformed(u"not an object"_s);
    const Fields row(value);
    Offer offer;
    offer.id = row.offerId({"productId"_L1, "offerId"_L1, "id"_L1});
    if (offer.id.isEmpty())
        throw Malformed(u"no productId"_s);
    readCommon(row, offer);
    offer.moq = minimum(row, {"minOrderQuantity"_L1, "moq"_L1});
    offer.unit = row.text({"unit"_L1});
    if (row.has("min_price_cent"_L1) || row.has("max_price_cent"_L1)) {
        readCents(row, offer);
        return offer;
    }
    offer.price = row.money({"price"_L1});
    // The detail's saleInfo has the same name and another meaning.
    if (!row.value({"saleInfo"_L1}).isObject())
        readSales(row.text({"saleInfo"_L1}), offer);
    return offer;
}

/// What stands in a detail beside its tiers and SKUs.
void readHead(const Fields &info, const Fields &sale, Offer &offer)
{
    offer.detailed = true;
    offer.id = info.offerId({"id"_L1, "productId"_L1, "productID"_L1});
    readCommon(info, offer);
    offer.price = sale.money({"price"_L1});
    if (!offer.price)
        offer.price = info.money({"price"_L1});
    // The reference price may be a range or words; it is no price to buy at, so never in the way.
    const auto reference = Money::parse(info.text({"referencePrice"_L1}));
    if (reference && !reference->isNegative())
        offer.referencePrice = reference;
    offer.moq = minimum(sale, {"minQuantity"_L1, "minOrderQuantity"_L1, "beginAmount"_L1});
    if (!offer.moq)
        offer.moq = minimum(info, {"minOrderQuantity"_L1});
    offer.lot = lot(sale);
    offer.unit = sale.text({"unit"_L1});
    if (!offer.stock)
        offer.stock = stock(sale, {"amountOnSale"_L1});
    offer.quote = quoteIn(sale);
    if (!offer.mixBatch)
        offer.mixBatch = sale.flag({"mixWholeSale"_L1});
    if (offer.supplier.name.isEmpty())
        offer.supplier.name = info.text({"sellerLoginId"_L1, "supplierLoginId"_L1});
    if (offer.location.isEmpty())
        offer.location = info.inside({"shippingInfo"_L1}).text({"sendGoodsAddressText"_L1});
    if (offer.imageUrl.isEmpty())
        offer.imageUrl = firstPicture(info.inside({"image"_L1}).list({"images"_L1}));
}

} // namespace

Result<SearchPage> search(const QByteArray &bytes, int httpStatus)
{
    const auto answer = objectOf(bytes, httpStatus);
    if (!answer)
        return fail(answer.error());
    const QJsonObject result = inside(*answer);
    const QJsonValue products = result.contains("products"_L1) ? result.value("products"_L1)
                                                               : result.value("items"_L1);
    SearchPage page;
    QList<SkippedRow> claims; // a total is a claim only; the rows are what counts
    page.total = Fields(result, claims)
                     .count({"total"_L1, "totalResults"_L1, "total_results"_L1, "totalRecords"_L1,
                             "totalCount"_L1});
    // An empty market may leave the list out, but then it says how many there are.
    const bool list = products.isArray() || products.isNull() || products.isObject();
    if (!list && !page.total && claims.isEmpty())
        return fail(ErrorKind::BadAnswer, {}, u"no result.products in the answer"_s);
    readEach(products.toArray(), u"row"_s, page.skipped,
             [&page](const QJsonValue &value) { page.offers.append(readRow(value)); });
    return page;
}

Result<OfferDetail> offer(const QByteArray &bytes, int httpStatus, const OfferId &asked)
{
    const auto answer = objectOf(bytes, httpStatus);
    if (!answer)
        return fail(answer.error());
    const QJsonObject holder = inside(*answer);
    if (!holder.contains("productInfo"_L1) && answer->value("item"_L1).isObject())
        return oneboundparse::offer(bytes, httpStatus, asked);
    return productInfo(holder, asked);
}

Result<OfferDetail> productInfo(const QJsonObject &holder, const OfferId &asked)
{
    OfferDetail detail;
    const Fields outer(holder, detail.skipped);
    const Fields info = outer.inside({"productInfo"_L1});
    if (info.isEmpty())
        return fail(ErrorKind::BadAnswer, {}, u"no result.productInfo in the answer"_s);
    if (const auto gone = takenAway(info))
        return fail(*gone);
    // The parts stand inside productInfo in the guide, beside it in other answers.
    const Fields &place = info.has("saleInfo"_L1) ? info : outer;
    const Fields sale = place.inside({"saleInfo"_L1});
    QJsonArray skus = info.list({"skuInfos"_L1, "productSkuInfos"_L1});
    if (skus.isEmpty())
        skus = outer.list({"skuInfos"_L1});
    try {
        readHead(info, sale, detail.offer);
    } catch (const Malformed &odd) {
        return fail(ErrorKind::BadAnswer, {}, odd.reason());
    }
    readLadder(sale.list({"priceRanges"_L1, "priceRangeList"_L1}), detail);
    readSkus(skus, detail);
    listPrices(detail.offer);
    return about(asked, std::move(detail));
}

} // namespace sanjia::topparse

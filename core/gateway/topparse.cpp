// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/topparse.h"

#include "core/gateway/answerfields.h"

using namespace Qt::StringLiterals;

namespace sanjia::topparse {

namespace {

using namespace jsonread;
using namespace answerfields;

constexpr QLatin1String kDetailHost = "https://detail.1688.com/"_L1;

/// What rows and details say in the same words.
void readCommon(const QJsonObject &row, Offer &offer)
{
    offer.title = plainText(text(field(row, {"subject"_L1, "title"_L1})));
    const QJsonValue range = field(row, {"priceRange"_L1, "price_range"_L1});
    if (range.isString())
        readRange(range.toString(), offer);
    offer.stock = count(field(row, {"quantity"_L1, "amountOnSale"_L1}));
    offer.supplier.name = text(field(row, {"supplierName"_L1, "companyName"_L1}));
    offer.supplier.id.value = text(field(row, {"supplierId"_L1}));
    offer.location = text(field(row, {"location"_L1}));
    offer.creditLevel = text(field(row, {"creditLevel"_L1}));
    offer.mixBatch = flag(field(row, {"isSupportMix"_L1}));
    offer.imageUrl = webAddress(text(field(row, {"imageUrl"_L1, "picUrl"_L1})));
    offer.detailUrl = webAddress(text(field(row, {"detailUrl"_L1})), kDetailHost);
    if (offer.detailUrl.isEmpty())
        offer.detailUrl = detailPageUrl(offer.id);
}

Offer readRow(const QJsonValue &value)
{
    if (!value.isObject())
        throw Malformed(u"not an object"_s);
    const QJsonObject row = value.toObject();
    Offer offer;
    offer.id.value = text(field(row, {"productId"_L1, "offerId"_L1, "id"_L1}));
    if (offer.id.isEmpty())
        throw Malformed(u"no productId"_s);
    readCommon(row, offer);
    offer.price = money(field(row, {"price"_L1}));
    offer.moq = minimum(field(row, {"minOrderQuantity"_L1}));
    offer.unit = text(field(row, {"unit"_L1}));
    readSales(field(row, {"saleInfo"_L1}), offer);
    return offer;
}

Offer readDetailHead(const QJsonObject &info, const QJsonObject &sale, QList<SkippedRow> &skipped)
{
    Offer offer;
    offer.detailed = true;
    offer.id.value = text(field(info, {"id"_L1, "productId"_L1, "productID"_L1}));
    readCommon(info, offer);
    const QJsonValue listed = field(sale, {"price"_L1});
    offer.price = money(listed.isUndefined() ? field(info, {"price"_L1}) : listed);
    // The reference price may be a range or words; it is no price to buy at, so never in the way.
    offer.referencePrice = Money::parse(text(field(info, {"referencePrice"_L1})));
    offer.moq = minimum(field(sale, {"minQuantity"_L1, "minOrderQuantity"_L1}));
    if (!offer.moq)
        offer.moq = minimum(field(info, {"minOrderQuantity"_L1}));
    offer.unit = text(field(sale, {"unit"_L1}));
    if (!offer.stock)
        offer.stock = stockOf(field(sale, {"amountOnSale"_L1}), skipped);
    offer.quote = quoteIn(field(sale, {"quoteType"_L1}));
    if (!offer.mixBatch)
        offer.mixBatch = flag(field(sale, {"mixWholeSale"_L1}));
    if (offer.supplier.name.isEmpty())
        offer.supplier.name = text(field(info, {"sellerLoginId"_L1, "supplierLoginId"_L1}));
    if (offer.location.isEmpty())
        offer.location = text(
            field(object(info.value("shippingInfo"_L1)), {"sendGoodsAddressText"_L1}));
    if (offer.imageUrl.isEmpty())
        offer.imageUrl = webAddress(
            object(info.value("image"_L1)).value("images"_L1).toArray().at(0).toString());
    return offer;
}

} // namespace

Result<SearchPage> search(const QByteArray &bytes, int httpStatus)
{
    const auto answer = objectOf(bytes, httpStatus);
    if (!answer)
        return fail(answer.error());
    const QJsonObject result = answer->contains("result"_L1) ? object(answer->value("result"_L1))
                                                             : *answer;
    const QJsonValue products = result.value("products"_L1);
    // An empty market may leave the list out, but then it says how many there are.
    const QJsonValue total = field(
        result,
        {"total"_L1, "totalResults"_L1, "total_results"_L1, "totalRecords"_L1, "totalCount"_L1});
    if (!products.isArray() && !(products.isNull() || products.isObject()) && total.isUndefined())
        return fail(ErrorKind::BadAnswer, {}, u"no result.products in the answer"_s);
    SearchPage page;
    try {
        page.total = count(total);
    } catch (const Malformed &) {
        page.total.reset(); // a claim only; the rows are what counts
    }
    readEach(products, u"row"_s, page.skipped,
             [&page](const QJsonValue &value) { page.offers.append(readRow(value)); });
    return page;
}

Result<OfferDetail> offer(const QByteArray &bytes, int httpStatus, const OfferId &asked)
{
    const auto answer = objectOf(bytes, httpStatus);
    if (!answer)
        return fail(answer.error());
    const QJsonObject result = answer->contains("result"_L1) ? object(answer->value("result"_L1))
                                                             : *answer;
    const QJsonObject info = object(result.value("productInfo"_L1));
    if (info.isEmpty())
        return fail(ErrorKind::BadAnswer, {}, u"no result.productInfo in the answer"_s);
    // The parts stand inside productInfo in the guide, beside it in other answers.
    const QJsonObject sale = object(info.contains("saleInfo"_L1) ? info.value("saleInfo"_L1)
                                                                 : result.value("saleInfo"_L1));
    QJsonValue skus = field(info, {"skuInfos"_L1, "productSkuInfos"_L1});
    if (skus.isUndefined())
        skus = field(result, {"skuInfos"_L1});
    OfferDetail detail;
    try {
        detail.offer = readDetailHead(info, sale, detail.skipped);
    } catch (const Malformed &reason) {
        return fail(ErrorKind::BadAnswer, {}, QString::fromUtf8(reason.what()));
    }
    if (detail.offer.id.isEmpty())
        detail.offer.id = asked;
    if (detail.offer.id != asked)
        return fail(ErrorKind::BadAnswer, {}, u"an answer about another offer"_s);
    detail.offer.detailUrl = detail.offer.detailUrl.isEmpty() ? detailPageUrl(asked)
                                                              : detail.offer.detailUrl;
    readLadder(field(sale, {"priceRanges"_L1, "priceRangeList"_L1}), detail);
    readEach(skus, u"SKU"_s, detail.skipped,
             [&detail](const QJsonValue &value) { detail.offer.skus.append(readSku(value)); });
    listPrices(detail.offer);
    return detail;
}

} // namespace sanjia::topparse

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/aopparse.h"

#include "core/gateway/answerfields.h"
#include "core/gateway/apierror.h"
#include "core/gateway/topparse.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace sanjia::aopparse {

namespace {

using namespace jsonread;
using namespace answerfields;

/// "Unlimited" in the image search.
constexpr qint64 kUnlimited = 2'147'483'646;

/// Goes through the envelopes ("result", "data") that stand around the thing itself.
QJsonValue unwrapped(const QJsonObject &answer)
{
    QJsonValue value = answer;
    for (int depth = 0; depth < 4 && value.isObject(); ++depth) {
        const QJsonObject object = value.toObject();
        const QJsonValue inner = field(object, {"result"_L1, "data"_L1, "resultList"_L1});
        // A thing that names its offer is the thing, even if it holds a "data" of its own.
        if (inner.isUndefined() || object.contains("offerId"_L1)
            || !(inner.isObject() || inner.isArray()))
            break;
        value = inner;
    }
    return value;
}

/// How many there are, wherever the envelopes say so.
std::optional<qint64> totalIn(QJsonObject object)
{
    for (int depth = 0; depth < 4; ++depth) {
        const QJsonValue total = field(object, {"totalRecords"_L1, "total"_L1, "totalCount"_L1});
        if (!total.isUndefined()) {
            try {
                return count(total);
            } catch (const Malformed &) {
                return std::nullopt; // a claim only
            }
        }
        object = object.value("result"_L1).toObject();
    }
    return std::nullopt;
}

QString placeIn(const QJsonObject &row)
{
    const QString province = text(field(row, {"province"_L1}));
    const QString city = text(field(row, {"city"_L1}));
    return QString(province + u' ' + city).trimmed();
}

void readPage(const QJsonObject &row, Offer &offer)
{
    offer.detailUrl = webAddress(text(field(row, {"detailUrl"_L1, "promotionURL"_L1, "link"_L1})));
    if (offer.detailUrl.isEmpty())
        offer.detailUrl = detailPageUrl(offer.id);
}

/// One row of any of the searches.
Offer readRow(const QJsonValue &value)
{
    if (!value.isObject())
        throw Malformed(u"not an object"_s);
    const QJsonObject row = value.toObject();
    Offer offer;
    offer.id.value = text(field(row, {"offerId"_L1, "productID"_L1, "itemId"_L1}));
    if (offer.id.isEmpty())
        throw Malformed(u"no offerId"_s);
    offer.title = plainText(text(field(row, {"subject"_L1, "subjectTrans"_L1})));
    if (const QJsonValue fen = field(row, {"oldPrice"_L1}); !fen.isUndefined()) {
        const auto pieces = count(fen); // integer fen, of all calls only here
        offer.price = pieces ? std::optional(Money::fromFen(*pieces)) : std::nullopt;
    } else {
        const QJsonObject prices = object(row.value("priceInfo"_L1));
        offer.price = money(prices.isEmpty() ? field(row, {"price"_L1})
                                             : field(prices, {"price"_L1}));
    }
    offer.moq = minimum(
        field(row, {"minOrderQuantity"_L1, "minPurchaseQuantity"_L1, "quantityBegin"_L1}));
    offer.unit = text(field(row, {"unit"_L1}));
    offer.stock = count(field(row, {"amountOnSale"_L1, "supplyAmount"_L1}));
    if (offer.stock && *offer.stock >= kUnlimited)
        offer.stock.reset();
    readSales(field(row, {"monthSold"_L1, "saleQuantity"_L1}), offer);
    offer.location = placeIn(row);
    offer.supplier.name = text(field(row, {"companyName"_L1}));
    offer.imageUrl = webAddress(text(field(row, {"imageUrl"_L1, "picUrl"_L1, "whiteImage"_L1})));
    readPage(row, offer);
    return offer;
}

/// The cross-border family: productSaleInfo, productSkuInfos, productImage.
OfferDetail readCrossBorder(const QJsonObject &info)
{
    const QJsonObject sale = object(info.value("productSaleInfo"_L1));
    OfferDetail detail;
    Offer &offer = detail.offer;
    offer.detailed = true;
    offer.id.value = text(field(info, {"offerId"_L1}));
    offer.title = plainText(text(field(info, {"subject"_L1, "subjectTrans"_L1})));
    offer.moq = minimum(field(info, {"minOrderQuantity"_L1}));
    offer.stock = stockOf(field(sale, {"amountOnSale"_L1}), detail.skipped);
    offer.unit = text(field(object(sale.value("unitInfo"_L1)), {"unit"_L1}));
    offer.supplier.name = text(field(info, {"companyName"_L1}));
    offer.supplier.id.value = text(field(info, {"sellerOpenId"_L1}));
    offer.location = text(
        field(object(info.value("productShippingInfo"_L1)), {"sendGoodsAddressText"_L1}));
    offer.mixBatch = flag(field(object(info.value("sellerMixSetting"_L1)), {"generalHunpi"_L1}));
    readSales(field(info, {"soldOut"_L1}), offer);
    const QJsonObject image = object(info.value("productImage"_L1));
    const QString first = image.value("images"_L1).toArray().at(0).toString();
    offer.imageUrl = webAddress(first.isEmpty() ? text(field(image, {"whiteImage"_L1})) : first);
    readPage(info, offer);
    offer.quote = quoteIn(field(sale, {"quoteType"_L1}));
    readLadder(field(sale, {"priceRangeList"_L1, "priceRanges"_L1}), detail);
    readEach(field(info, {"productSkuInfos"_L1}), u"SKU"_s, detail.skipped,
             [&offer](const QJsonValue &value) { offer.skus.append(readSku(value)); });
    listPrices(offer);
    return detail;
}

/// product.skuinfo.get knows the variants of any offer, but neither prices nor stock.
OfferDetail readSkuList(const QJsonObject &info)
{
    OfferDetail detail;
    detail.offer.detailed = true;
    readEach(info.value("skuSimpleInfos"_L1), u"SKU"_s, detail.skipped,
             [&detail](const QJsonValue &value) { detail.offer.skus.append(readSku(value)); });
    return detail;
}

Result<OfferDetail> matching(OfferDetail detail, const OfferId &asked)
{
    if (detail.offer.id.isEmpty())
        detail.offer.id = asked;
    if (detail.offer.id != asked)
        return fail(ErrorKind::BadAnswer, {}, u"an answer about another offer"_s);
    if (detail.offer.detailUrl.isEmpty() || detail.offer.detailUrl.endsWith("/.html"_L1))
        detail.offer.detailUrl = detailPageUrl(asked);
    return detail;
}

} // namespace

Result<SearchPage> search(const QByteArray &bytes, int httpStatus)
{
    const auto answer = objectOf(bytes, httpStatus);
    if (!answer)
        return fail(answer.error());
    const QJsonValue rows = unwrapped(*answer);
    SearchPage page;
    page.total = totalIn(*answer);
    // An empty market may leave the list out, but then it says how many there are.
    if (!rows.isArray() && page.total != 0)
        return fail(ErrorKind::BadAnswer, {}, u"no list of offers in the answer"_s);
    readEach(rows, u"row"_s, page.skipped,
             [&page](const QJsonValue &value) { page.offers.append(readRow(value)); });
    return page;
}

Result<OfferDetail> offer(const QByteArray &bytes, int httpStatus, const OfferId &asked)
{
    const auto answer = objectOf(bytes, httpStatus);
    if (!answer)
        return fail(answer.error());
    const QJsonObject info = unwrapped(*answer).toObject();
    if (answer->contains("productInfo"_L1) || info.contains("productInfo"_L1))
        return topparse::offer(bytes, httpStatus, asked);
    // product.get has no success flag: a message and no product is its way to refuse.
    if (const QString message = answer->value("errMsg"_L1).toString(); !message.isEmpty())
        return fail(apierror::inWords(message));
    try {
        if (info.contains("offerId"_L1))
            return matching(readCrossBorder(info), asked);
        const QJsonObject outer = object(answer->value("result"_L1));
        if (info.contains("skuSimpleInfos"_L1) || info.contains("openUid"_L1)
            || flag(outer.value("success"_L1)) == true)
            return matching(readSkuList(info), asked);
    } catch (const Malformed &reason) {
        return fail(ErrorKind::BadAnswer, {}, QString::fromUtf8(reason.what()));
    }
    return fail(ErrorKind::BadAnswer, {}, u"no offer in the answer"_s);
}

std::optional<UtcMs> timeIn(QStringView text)
{
    QStringView digits = text.trimmed();
    int offset = 8 * 3600;
    if (const auto sign = digits.lastIndexOf(u'+') > 0 ? digits.lastIndexOf(u'+')
                                                       : digits.lastIndexOf(u'-');
        sign > 0) {
        const QStringView zone = digits.sliced(sign + 1);
        bool ok = false;
        const int hoursMinutes = zone.toInt(&ok);
        if (!ok || zone.size() != 4)
            return std::nullopt;
        offset = (hoursMinutes / 100 * 60 + hoursMinutes % 100) * 60;
        if (digits.at(sign) == u'-')
            offset = -offset;
        digits = digits.first(sign);
    }
    if (digits.size() != 14 && digits.size() != 17)
        return std::nullopt;
    QDateTime at = QDateTime::fromString(digits.first(14).toString(), u"yyyyMMddHHmmss"_s);
    at.setOffsetFromUtc(offset);
    bool ok = true;
    const int ms = digits.size() == 17 ? digits.last(3).toInt(&ok) : 0;
    if (!at.isValid() || !ok)
        return std::nullopt;
    return at.toMSecsSinceEpoch() + ms;
}

Result<UtcMs> currentTime(const QByteArray &bytes, int httpStatus)
{
    QString word = QString::fromUtf8(bytes).trimmed();
    if (word.startsWith(u'"') && word.endsWith(u'"') && word.size() > 2)
        word = word.mid(1, word.size() - 2);
    if (const auto at = timeIn(word); at && httpStatus == 200)
        return *at;
    const auto answer = objectOf(bytes, httpStatus);
    return answer ? fail(ErrorKind::BadAnswer, {}, u"no time in the answer"_s)
                  : fail(answer.error());
}

} // namespace sanjia::aopparse

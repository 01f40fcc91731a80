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

/// What is inside the envelopes around the thing itself, and how many there are in all, wherever
/// the envelopes say so.
struct Inside
{
    QJsonValue thing;
    std::optional<qint64> total;
};

Inside inside(const QJsonObject &answer)
{
    constexpr int kDeepest = 4;
    Inside found{answer, std::nullopt};
    for (int depth = 0; depth < kDeepest && found.thing.isObject(); ++depth) {
        QList<SkippedRow> claims; // a total is a claim only
        const Fields envelope(found.thing, claims);
        const auto total = envelope.count({"totalRecords"_L1, "total"_L1, "totalCount"_L1});
        if (!found.total)
            found.total = total;
        const QJsonValue inner = envelope.value(
            {"result"_L1, "data"_L1, "resultList"_L1, "toReturn"_L1});
        // A thing that names its offer is the thing, even if it holds a "data" of its own.
        if (envelope.has("offerId"_L1) || envelope.has("productInfo"_L1)
            || !(inner.isObject() || inner.isArray()))
            break;
        found.thing = inner;
    }
    return found;
}

/// A card of the cross-border searches has its prices in an object, the image search has whole fen
/// (of all calls only this one), the others have yuan.
std::optional<Money> priceOf(const Fields &row)
{
    if (row.has("oldPrice"_L1))
        return row.fen({"oldPrice"_L1});
    const Fields card = row.inside({"priceInfo"_L1});
    return (card.isEmpty() ? row : card).money({"price"_L1});
}

/// One row of any of the searches.
Offer readRow(const QJsonValue &value)
{
    if (!value.isObject())
        throw Malformed(u"not an object"_s);
    const Fields row(value);
    Offer offer;
    offer.id = row.offerId({"offerId"_L1, "productID"_L1, "productId"_L1, "itemId"_L1, "id"_L1});
    if (offer.id.isEmpty())
        throw Malformed(u"no offerId"_s);
    offer.title = plainText(row.text({"subject"_L1, "title"_L1, "subjectTrans"_L1}));
    offer.price = priceOf(row);
    offer.moq = minimum(row, {"minOrderQuantity"_L1, "minPurchaseQuantity"_L1, "quantityBegin"_L1});
    offer.unit = row.text({"unit"_L1});
    offer.stock = stock(row, {"amountOnSale"_L1, "supplyAmount"_L1});
    readSales(row.text({"monthSold"_L1, "saleQuantity"_L1}), offer);
    offer.location = QString(row.text({"province"_L1}) + u' ' + row.text({"city"_L1})).trimmed();
    offer.supplier.name = row.text({"companyName"_L1});
    offer.imageUrl = webAddress(row.text({"imageUrl"_L1, "picUrl"_L1, "whiteImage"_L1}));
    offer.detailUrl = pageAddress(
        row.text({"detailUrl"_L1, "promotionURL"_L1, "promotionUrl"_L1, "link"_L1}), offer.id);
    return offer;
}

/// The cross-border family: productSaleInfo, productSkuInfos, productImage.
OfferDetail readCrossBorder(const QJsonValue &value)
{
    OfferDetail detail;
    const Fields info(value, detail.skipped);
    const Fields sale = info.inside({"productSaleInfo"_L1});
    const Fields image = info.inside({"productImage"_L1});
    Offer &offer = detail.offer;
    offer.detailed = true;
    offer.id = info.offerId({"offerId"_L1});
    offer.title = plainText(info.text({"subject"_L1, "subjectTrans"_L1}));
    offer.moq = minimum(info, {"minOrderQuantity"_L1});
    offer.lot = lot(info);
    offer.stock = stock(sale, {"amountOnSale"_L1});
    offer.unit = sale.inside({"unitInfo"_L1}).text({"unit"_L1, "transUnit"_L1});
    offer.supplier.name = info.text({"companyName"_L1});
    offer.supplier.id.value = info.text({"sellerOpenId"_L1});
    offer.location = info.inside({"productShippingInfo"_L1}).text({"sendGoodsAddressText"_L1});
    offer.mixBatch = info.inside({"sellerMixSetting"_L1}).flag({"generalHunpi"_L1});
    readSales(info.text({"soldOut"_L1}), offer); // how many were, not that they are
    offer.imageUrl = firstPicture(image.list({"images"_L1}));
    if (offer.imageUrl.isEmpty())
        offer.imageUrl = webAddress(image.text({"whiteImage"_L1}));
    offer.detailUrl = pageAddress(
        info.text({"detailUrl"_L1, "promotionUrl"_L1, "promotionURL"_L1, "link"_L1}), offer.id);
    offer.quote = quoteIn(sale);
    readLadder(sale.list({"priceRangeList"_L1, "priceRanges"_L1}), detail);
    readSkus(info.list({"productSkuInfos"_L1}), detail);
    listPrices(offer);
    return detail;
}

/// product.skuinfo.get knows the SKUs of any offer, but neither prices nor stock: merged() keeps
/// those that are known.
OfferDetail readSkuList(const QJsonObject &info)
{
    OfferDetail detail;
    detail.offer.detailed = true;
    readSkus(info.value("skuSimpleInfos"_L1).toArray(), detail);
    return detail;
}

/// Batch answers are lists of {productInfo}; the one about `asked`, else the first, so that an
/// answer about another offer is recognised as one.
QJsonObject ofBatch(const QJsonArray &rows, const OfferId &asked)
{
    for (const QJsonValue row : rows) {
        const QJsonValue id = object(row.toObject().value("productInfo"_L1)).value("productID"_L1);
        if ((id.isString() || id.isDouble()) && text(id) == asked.value)
            return row.toObject();
    }
    return rows.at(0).toObject();
}

/// What stands in the place of an answer that claims success and has nothing.
QString messageIn(const QJsonObject &answer)
{
    return Fields(answer).text({"errMsg"_L1, "errorMessage"_L1, "errorMsg"_L1});
}

Result<OfferDetail> readDetail(const QJsonObject &answer, const OfferId &asked)
{
    const QJsonValue thing = inside(answer).thing;
    const QJsonObject info = thing.isArray() ? ofBatch(thing.toArray(), asked) : object(thing);
    if (info.contains("productInfo"_L1))
        return topparse::productInfo(info, asked);
    // product.get has no success flag: a message and no product is its way to refuse.
    if (const QString message = messageIn(answer); !message.isEmpty())
        return fail(apierror::inWords(message));
    if (const auto gone = takenAway(Fields(info)))
        return fail(*gone);
    if (info.contains("offerId"_L1))
        return about(asked, readCrossBorder(info));
    // An offer without a table of SKUs has an empty list of them.
    const bool nothing = info.isEmpty()
        && object(answer.value("result"_L1)).value("success"_L1).toVariant().toBool();
    if (info.contains("skuSimpleInfos"_L1) || info.contains("openUid"_L1) || nothing)
        return about(asked, readSkuList(info));
    return fail(ErrorKind::BadAnswer, {}, u"no offer in the answer"_s);
}

} // namespace

Result<SearchPage> search(const QByteArray &bytes, int httpStatus)
{
    const auto answer = objectOf(bytes, httpStatus);
    if (!answer)
        return fail(answer.error());
    const Inside found = inside(*answer);
    SearchPage page;
    page.total = found.total;
    // An empty market may leave the list out, but then it says how many there are.
    if (!found.thing.isArray() && page.total != 0)
        return fail(ErrorKind::BadAnswer, {}, u"no list of offers in the answer"_s);
    readEach(found.thing.toArray(), u"row"_s, page.skipped,
             [&page](const QJsonValue &value) { page.offers.append(readRow(value)); });
    return page;
}

Result<OfferDetail> offer(const QByteArray &bytes, int httpStatus, const OfferId &asked)
{
    const auto answer = objectOf(bytes, httpStatus);
    if (!answer)
        return fail(answer.error());
    try {
        return readDetail(*answer, asked);
    } catch (const Malformed &odd) {
        return fail(ErrorKind::BadAnswer, {}, odd.reason());
    }
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

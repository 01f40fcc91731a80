// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/topparse.h"

#include "core/gateway/apierror.h"
#include "core/gateway/jsonread.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sanjia::topparse {

namespace {

using namespace jsonread;

/// The answer's object, or why there is none.
Result<QJsonObject> body(const QByteArray &bytes, int httpStatus)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isObject()) {
        if (const auto refused = apierror::inBody(document.object()))
            return fail(*refused);
    }
    if (const auto refused = apierror::ofStatus(httpStatus))
        return fail(*refused);
    if (document.isObject())
        return document.object();
    QString start = QString::fromUtf8(bytes.left(120));
    start.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return fail(ErrorKind::BadAnswer, {}, u"not a JSON object: "_s + start);
}

/// A title as plain text: search marks hits with <font color=red>, and & comes as &amp;.
QString plainText(QString text)
{
    static const QRegularExpression tag(u"<[^<>]{1,200}>"_s);
    text.remove(tag);
    text.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&#39;"_L1, "'"_L1)
        .replace("&nbsp;"_L1, " "_L1)
        .replace("&amp;"_L1, "&"_L1);
    return text.simplified();
}

/// Pictures come absolute, protocol-relative and relative to the picture host (PROTOCOL B 6).
QString address(const QString &text, QLatin1String base)
{
    if (text.isEmpty())
        return {};
    QUrl url(text);
    if (url.isRelative())
        url = QUrl(QString(base)).resolved(url);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && web && !url.host().isEmpty() ? url.toString(QUrl::FullyEncoded)
                                                         : QString();
}

constexpr QLatin1String kPictureHost = "https://cbu01.alicdn.com/"_L1;
constexpr QLatin1String kDetailHost = "https://detail.1688.com/"_L1;

/// "10.00-50.00", "10~50", "¥10.00", …; what cannot be read is unknown: it repeats the price.
void readRange(const QString &text, Offer &offer)
{
    static const QRegularExpression form(
        u"^[¥￥]?\\s*([\\d.]+)\\s*(?:[-~–—－～至]+\\s*[¥￥]?\\s*([\\d.]+))?\\s*元?$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return;
    const auto low = Money::parse(match.captured(1));
    const auto high = match.hasCaptured(2) ? Money::parse(match.captured(2)) : low;
    if (!low || !high)
        return;
    offer.priceMin = std::min(*low, *high);
    offer.priceMax = std::max(*low, *high);
}

/// Pieces sold out of "已售3500件", "1.2万+", "成交 1,000+笔", 12345.
std::optional<qint64> soldIn(const QString &text)
{
    static const QRegularExpression form(u"(\\d[\\d,]*)(?:\\.(\\d{1,4}))?\\s*(万|千|[kKwW])?"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(3).toLower();
    const qint64 factor = unit == u"万"_s || unit == "w"_L1 ? 10'000
        : unit == u"千"_s || unit == "k"_L1                 ? 1'000
                                                            : 1;
    const QString fraction = match.captured(2).isEmpty() ? u"0"_s : match.captured(2);
    const QString decimal = match.captured(1).remove(u',') + u'.' + fraction;
    const auto amount = Money::parse(decimal);
    const auto pieces = amount ? amount->times(factor) : std::nullopt;
    return pieces ? std::optional(pieces->e4() / 10'000) : std::nullopt;
}

void readSales(const QJsonValue &value, Offer &offer)
{
    if (value.isObject() || value.isArray())
        return; // the detail's saleInfo has the same name and another meaning
    offer.salesText = text(value);
    offer.sales = soldIn(offer.salesText);
}

/// A minimum of zero is a way to say nothing.
std::optional<qint64> minimum(const QJsonValue &value)
{
    const auto number = count(value);
    return number && *number > 0 ? number : std::nullopt;
}

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
    offer.imageUrl = address(text(field(row, {"imageUrl"_L1, "picUrl"_L1})), kPictureHost);
    offer.detailUrl = address(text(field(row, {"detailUrl"_L1})), kDetailHost);
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

/// Runs `read` on every element; what it cannot understand is noted and left out.
template <class F>
void readEach(const QJsonValue &list, const QString &what, QList<SkippedRow> &skipped, F read)
{
    const QJsonArray array = list.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        try {
            read(array.at(i));
        } catch (const Malformed &reason) {
            skipped.append(
                {static_cast<int>(i), what + u": "_s + QString::fromUtf8(reason.what())});
        }
    }
}

PriceTier readTier(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    PriceTier tier;
    const auto start = count(field(object, {"startQuantity"_L1}));
    const auto end = count(field(object, {"endQuantity"_L1}));
    const auto price = money(field(object, {"price"_L1}));
    if (!start || !price)
        throw Malformed(u"a tier without start or price"_s);
    tier.minQuantity = std::max<qint64>(1, *start);
    if (end && *end > 0)
        tier.maxQuantity = end;
    tier.price = *price;
    if (tier.maxQuantity && *tier.maxQuantity < tier.minQuantity)
        throw Malformed(u"a tier that ends before it starts"_s);
    return tier;
}

Sku readSku(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    Sku sku;
    sku.id.value = text(field(object, {"skuId"_L1}));
    if (sku.id.isEmpty())
        throw Malformed(u"a SKU without skuId"_s);
    sku.code = text(field(object, {"skuCode"_L1, "cargoNumber"_L1}));
    sku.price = money(field(object, {"price"_L1}));
    sku.stock = count(field(object, {"quantity"_L1, "amountOnSale"_L1}));
    const QJsonArray attributes = field(object, {"attributes"_L1, "skuAttributes"_L1}).toArray();
    for (const QJsonValue &attribute : attributes) {
        const QJsonObject pair = attribute.toObject();
        const QString word = text(field(pair, {"attributeValue"_L1, "value"_L1}));
        if (!word.isEmpty())
            sku.attributes.append({text(field(pair, {"attributeName"_L1})), word});
    }
    return sku;
}

void readLadder(const QJsonObject &sale, OfferDetail &detail)
{
    QList<PriceTier> tiers;
    readEach(field(sale, {"priceRanges"_L1, "priceRangeList"_L1}), u"tier"_s, detail.skipped,
             [&tiers](const QJsonValue &value) { tiers.append(readTier(value)); });
    auto ladder = PriceLadder::make(tiers);
    if (ladder)
        detail.offer.ladder = *std::move(ladder);
    else
        detail.skipped.append({0, u"tiers: "_s + ladder.error().detail});
}

Offer readDetailHead(const QJsonObject &info, const QJsonObject &sale)
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
        offer.stock = count(field(sale, {"amountOnSale"_L1}));
    if (offer.imageUrl.isEmpty())
        offer.imageUrl = address(
            object(info.value("image"_L1)).value("images"_L1).toArray().at(0).toString(),
            kPictureHost);
    return offer;
}

} // namespace

Result<SearchPage> search(const QByteArray &bytes, int httpStatus)
{
    const auto answer = body(bytes, httpStatus);
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
    const auto answer = body(bytes, httpStatus);
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
        detail.offer = readDetailHead(info, sale);
    } catch (const Malformed &reason) {
        return fail(ErrorKind::BadAnswer, {}, QString::fromUtf8(reason.what()));
    }
    if (detail.offer.id.isEmpty())
        detail.offer.id = asked;
    if (detail.offer.id != asked)
        return fail(ErrorKind::BadAnswer, {}, u"an answer about another offer"_s);
    detail.offer.detailUrl = detail.offer.detailUrl.isEmpty() ? detailPageUrl(asked)
                                                              : detail.offer.detailUrl;
    readLadder(sale, detail);
    readEach(skus, u"SKU"_s, detail.skipped,
             [&detail](const QJsonValue &value) { detail.offer.skus.append(readSku(value)); });
    return detail;
}

} // namespace sanjia::topparse

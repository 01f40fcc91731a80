// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/answerfields.h"

#include "core/gateway/apierror.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia::answerfields {

using namespace jsonread;

Result<QJsonObject> objectOf(const QByteArray &bytes, int httpStatus)
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
    return fail(ErrorKind::BadAnswer, {},
                u"not a JSON object: "_s + text(QString::fromUtf8(bytes.left(120))));
}

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

QString webAddress(const QString &text, QLatin1String base)
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

QString pageAddress(const QString &text, const OfferId &id)
{
    // Relative to the site it must look like a page of an offer, not like any word.
    const bool relative = QUrl(text).isRelative() && !text.startsWith("//"_L1);
    const bool page = !relative || text.startsWith("/offer/"_L1) || text.startsWith("offer/"_L1);
    const QString address = page ? webAddress(text, "https://detail.1688.com/"_L1) : QString();
    return address.isEmpty() && !id.isEmpty() ? detailPageUrl(id) : address;
}

QString firstPicture(const QJsonArray &addresses)
{
    for (const QJsonValue address : addresses) {
        if (const QString picture = webAddress(address.toString()); !picture.isEmpty())
            return picture;
    }
    return {};
}

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

void readSales(const QString &text, Offer &offer)
{
    offer.salesText = text;
    offer.sales = soldIn(text);
}

std::optional<qint64> minimum(const Fields &fields, Names names)
{
    const auto number = fields.count(names);
    return number && *number > 0 ? number : std::nullopt;
}

std::optional<qint64> stock(const Fields &fields, Names names)
{
    constexpr qint64 kUnlimited = 2'147'483'646;
    const auto pieces = fields.count(names);
    return pieces && *pieces < kUnlimited ? pieces : std::nullopt;
}

std::optional<qint64> lot(const Fields &sale)
{
    const auto pieces = sale.count({"batchNumber"_L1});
    const bool byThePiece = sale.text({"saleType"_L1}) == "normal"_L1;
    return pieces && *pieces > 1 && !byThePiece ? pieces : std::nullopt;
}

bool isYuan(const QString &currency)
{
    return currency.isEmpty() || currency == "CNY"_L1 || currency == "RMB"_L1;
}

namespace {

PriceTier readTier(const QJsonValue &value)
{
    const Fields fields(value);
    PriceTier tier;
    const auto start = fields.count({"startQuantity"_L1});
    const auto price = fields.money({"price"_L1});
    if (!start)
        throw Malformed(u"no startQuantity"_s);
    if (!price)
        throw Malformed(u"no price"_s);
    tier.minQuantity = std::max<qint64>(1, *start);
    if (const auto end = fields.count({"endQuantity"_L1}); end && *end > 0)
        tier.maxQuantity = end;
    tier.price = *price;
    if (tier.maxQuantity && *tier.maxQuantity < tier.minQuantity)
        throw Malformed(u"endQuantity: before startQuantity"_s);
    return tier;
}

Sku readSku(const QJsonValue &value, QList<SkippedRow> &notes)
{
    const Fields fields(value);
    const Fields lenient(value, notes);
    Sku sku;
    sku.id.value = fields.text({"skuId"_L1});
    if (sku.id.isEmpty())
        throw Malformed(u"no skuId"_s);
    sku.price = fields.money({"price"_L1});
    // skuCode is the id again on the live platform, the seller's number in the guide.
    sku.code = lenient.text({"cargoNumber"_L1, "skuCode"_L1});
    sku.stock = stock(lenient, {"quantity"_L1, "amountOnSale"_L1});
    for (const QJsonValue attribute : fields.list({"attributes"_L1, "skuAttributes"_L1})) {
        const Fields pair(attribute, notes);
        const QString word = pair.text(
            {"attributeValue"_L1, "customValueName"_L1, "value"_L1, "valueTrans"_L1});
        if (!word.isEmpty())
            sku.attributes.append({pair.text({"attributeName"_L1, "attributeDisplayName"_L1,
                                              "attributeNameTrans"_L1}),
                                   word});
    }
    return sku;
}

QString pictureOf(const Fields &sku)
{
    QJsonArray pictures;
    for (const QJsonValue attribute : sku.list({"attributes"_L1, "skuAttributes"_L1}))
        pictures.append(Fields(attribute).value({"skuImageUrl"_L1}));
    return firstPicture(pictures);
}

} // namespace

Quote quoteIn(const Fields &sale)
{
    const auto number = sale.count({"quoteType"_L1});
    if (!number)
        return Quote::Unknown;
    switch (*number) {
    case 0:
        return Quote::Offer;
    case 1:
        return Quote::PerSku;
    case 2:
        return Quote::OfferWithSkus;
    case 3:
        return Quote::TiersPerSku;
    default:
        return Quote::Unknown;
    }
}

void readSkus(const QJsonArray &skus, OfferDetail &detail)
{
    readEach(skus, u"SKU"_s, detail.skipped, [&detail](const QJsonValue &value) {
        detail.offer.skus.append(readSku(value, detail.skipped));
        // An offer without a picture of its own looks like its first variant that has one.
        if (detail.offer.imageUrl.isEmpty())
            detail.offer.imageUrl = pictureOf(Fields(value));
    });
}

void readLadder(const QJsonArray &list, OfferDetail &detail)
{
    QList<PriceTier> tiers;
    readEach(list, u"tier"_s, detail.skipped,
             [&tiers](const QJsonValue &value) { tiers.append(readTier(value)); });
    setLadder(tiers, detail);
}

void setLadder(const QList<PriceTier> &tiers, OfferDetail &detail)
{
    auto ladder = PriceLadder::make(tiers);
    if (ladder)
        detail.offer.ladder = *std::move(ladder);
    else
        detail.skipped.append({0, u"tiers: "_s + ladder.error().detail});
}

void listPrices(Offer &offer)
{
    QList<Money> prices;
    for (const PriceTier &tier : offer.ladder.tiers())
        prices.append(tier.price);
    if (!offer.price && !prices.isEmpty())
        offer.price = prices.constFirst();
    for (const Sku &sku : std::as_const(offer.skus)) {
        if (sku.price)
            prices.append(*sku.price);
    }
    if (prices.isEmpty())
        return;
    const auto [low, high] = std::ranges::minmax(prices);
    if (!offer.price)
        offer.price = low;
    if (!offer.priceMin) {
        offer.priceMin = low;
        offer.priceMax = high;
    }
}

std::optional<Error> takenAway(const Fields &info)
{
    const QString status = info.text({"status"_L1});
    QString letters; // "member deleted", "MEMBER_DELETED", "memberDeleted"
    for (const QChar letter : status.toLower()) {
        if (letter.isLetter())
            letters.append(letter);
    }
    for (const QLatin1String over :
         {"expired"_L1, "autoexpired"_L1, "memberexpired"_L1, "deleted"_L1, "memberdeleted"_L1}) {
        if (letters == over)
            return Error{ErrorKind::NotFound, status, {}, std::nullopt};
    }
    return std::nullopt;
}

Result<OfferDetail> about(const OfferId &asked, OfferDetail detail)
{
    Offer &offer = detail.offer;
    if (offer.id.isEmpty())
        offer.id = asked;
    if (offer.id != asked)
        return fail(ErrorKind::BadAnswer, {}, u"an answer about another offer"_s);
    if (offer.detailUrl.isEmpty())
        offer.detailUrl = detailPageUrl(asked);
    return detail;
}

} // namespace sanjia::answerfields

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
    QString start = QString::fromUtf8(bytes.left(120));
    start.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return fail(ErrorKind::BadAnswer, {}, u"not a JSON object: "_s + start);
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

void readSales(const QJsonValue &value, Offer &offer)
{
    if (value.isObject() || value.isArray())
        return; // the detail's saleInfo has the same name and another meaning
    offer.salesText = text(value);
    offer.sales = soldIn(offer.salesText);
}

std::optional<qint64> minimum(const QJsonValue &value)
{
    const auto number = count(value);
    return number && *number > 0 ? number : std::nullopt;
}

namespace {

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

} // namespace

std::optional<qint64> stockOf(const QJsonValue &value, QList<SkippedRow> &skipped)
{
    try {
        return count(value);
    } catch (const Malformed &reason) {
        skipped.append({0, u"stock: "_s + QString::fromUtf8(reason.what())});
        return std::nullopt;
    }
}

Quote quoteIn(const QJsonValue &value)
{
    const QString number = value.isString() || value.isDouble() ? text(value) : QString();
    if (number == "0"_L1)
        return Quote::Offer;
    if (number == "1"_L1)
        return Quote::PerSku;
    if (number == "2"_L1)
        return Quote::OfferWithSkus;
    if (number == "3"_L1)
        return Quote::TiersPerSku;
    return Quote::Unknown;
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

void readLadder(const QJsonValue &list, OfferDetail &detail)
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

} // namespace sanjia::answerfields

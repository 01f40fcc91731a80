// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/offer.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

template <class T> void lay(std::optional<T> &under, const std::optional<T> &over)
{
    if (over)
        under = over;
}

void lay(QString &under, const QString &over)
{
    if (!over.isEmpty())
        under = over;
}

/// Whether an answer says anything about what the offer costs.
bool namesPrices(const Offer &offer)
{
    return offer.price || offer.priceMin || offer.priceMax || !offer.ladder.isEmpty()
        || offer.quote != Quote::Unknown
        || std::any_of(offer.skus.begin(), offer.skus.end(),
                       [](const Sku &sku) { return sku.price.has_value(); });
}

/// The SKUs of `later`, with what only `earlier` knows of the same ones.
QList<Sku> laidSkus(const QList<Sku> &earlier, QList<Sku> later, bool laterNamesPrices)
{
    QHash<SkuId, const Sku *> known;
    for (const Sku &sku : earlier)
        known.insert(sku.id, &sku);
    for (Sku &sku : later) {
        const Sku *const before = known.value(sku.id);
        if (!before)
            continue;
        Sku laid = *before;
        if (laterNamesPrices)
            laid.price = sku.price;
        lay(laid.stock, sku.stock);
        lay(laid.code, sku.code);
        if (!sku.attributes.isEmpty())
            laid.attributes = sku.attributes;
        sku = laid;
    }
    return later;
}

} // namespace

Offer merged(Offer earlier, const Offer &later)
{
    if (!later.id.isEmpty())
        earlier.id = later.id;
    lay(earlier.title, later.title);
    lay(earlier.price, later.price);
    // A range is one fact: half of an old one beside half of a new one would be neither.
    if (later.priceMin || later.priceMax) {
        earlier.priceMin = later.priceMin;
        earlier.priceMax = later.priceMax;
    }
    lay(earlier.moq, later.moq);
    lay(earlier.lot, later.lot);
    lay(earlier.unit, later.unit);
    lay(earlier.stock, later.stock);
    if (!later.salesText.isEmpty() || later.sales) {
        earlier.sales = later.sales;
        earlier.salesText = later.salesText;
    }
    lay(earlier.supplier.id.value, later.supplier.id.value);
    lay(earlier.supplier.name, later.supplier.name);
    lay(earlier.location, later.location);
    lay(earlier.creditLevel, later.creditLevel);
    lay(earlier.mixBatch, later.mixBatch);
    lay(earlier.imageUrl, later.imageUrl);
    lay(earlier.detailUrl, later.detailUrl);
    lay(earlier.referencePrice, later.referencePrice);
    if (later.detailed) {
        const bool priced = namesPrices(later);
        if (priced) {
            earlier.ladder = later.ladder;
            earlier.quote = later.quote;
            earlier.lot = later.lot; // one that is no longer told is no more
        }
        earlier.skus = laidSkus(earlier.skus, later.skus, priced);
        earlier.detailed = true;
    }
    earlier.seenAt = std::max(earlier.seenAt, later.seenAt);
    return earlier;
}

QString detailPageUrl(const OfferId &id)
{
    return u"https://detail.1688.com/offer/"_s + id.value + u".html"_s;
}

std::optional<OfferId> offerIdFrom(QStringView text)
{
    // Ids have 11 to 13 digits today; room for what came before and may come after.
    static const QRegularExpression plain(u"^\\d{5,19}$"_s);
    static const QRegularExpression path(u"/offer/(\\d{5,19})(?:\\.html?)?(?:/|$)"_s);

    const QString trimmed = text.trimmed().toString();
    if (plain.match(trimmed).hasMatch())
        return OfferId{trimmed};
    const QUrl url = QUrl::fromUserInput(trimmed);
    const QString host = url.host();
    if (host != u"1688.com"_s && !host.endsWith(u".1688.com"_s))
        return std::nullopt;
    if (const auto match = path.match(url.path()); match.hasMatch())
        return OfferId{match.captured(1)};
    const QString id = QUrlQuery(url).queryItemValue(u"offerId"_s);
    if (plain.match(id).hasMatch())
        return OfferId{id};
    return std::nullopt;
}

} // namespace sanjia

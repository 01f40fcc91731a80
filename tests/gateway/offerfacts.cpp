// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateway/offerfacts.h"

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

QString shown(const std::optional<Money> &amount) { return amount ? amount->toText() : u"-"_s; }

QString wordFor(Quote quote)
{
    switch (quote) {
    case Quote::Unknown:
        return {};
    case Quote::Offer:
        return u"offer"_s;
    case Quote::PerSku:
        return u"per SKU"_s;
    case Quote::OfferWithSkus:
        return u"offer with SKUs"_s;
    case Quote::TiersPerSku:
        return u"tiers per SKU"_s;
    }
    Q_UNREACHABLE();
}

QString factOf(const PriceTier &tier)
{
    const QString end = tier.maxQuantity ? QString::number(*tier.maxQuantity) : QString();
    return u"tier %1-%2 %3"_s.arg(QString::number(tier.minQuantity), end, tier.price.toText());
}

QString factOf(const Sku &sku)
{
    QStringList attributes;
    for (const SkuAttribute &attribute : sku.attributes)
        attributes.append(attribute.name + u'=' + attribute.value);
    const QString stock = sku.stock ? QString::number(*sku.stock) : u"?"_s;
    const QString fact = u"sku %1 '%2' %3 x%4"_s.arg(sku.id.value, sku.code, shown(sku.price),
                                                     stock);
    return attributes.isEmpty() ? fact : QString(fact + u' ' + attributes.join(u','));
}

} // namespace

QStringList factsOf(const Offer &offer)
{
    QStringList facts;
    const auto word = [&facts](const char *name, const QString &text) {
        if (!text.isEmpty())
            facts.append(QString::fromLatin1(name) + u' ' + text);
    };
    const auto number = [&word](const char *name, const std::optional<qint64> &count) {
        word(name, count ? QString::number(*count) : QString());
    };
    const auto amount = [&word](const char *name, const std::optional<Money> &price) {
        word(name, price ? price->toText() : QString());
    };
    word("id", offer.id.value);
    word("title", offer.title);
    amount("price", offer.price);
    if (offer.priceMin || offer.priceMax)
        word("range", shown(offer.priceMin) + u'-' + shown(offer.priceMax));
    number("moq", offer.moq);
    number("lot", offer.lot);
    word("unit", offer.unit);
    number("stock", offer.stock);
    number("sales", offer.sales);
    if (offer.salesText != QString::number(offer.sales.value_or(-1)))
        word("sales text", offer.salesText);
    word("supplier id", offer.supplier.id.value);
    word("supplier", offer.supplier.name);
    word("location", offer.location);
    word("credit", offer.creditLevel);
    if (offer.mixBatch)
        word("mix", *offer.mixBatch ? u"yes"_s : u"no"_s);
    word("image", offer.imageUrl);
    word("page", offer.detailUrl);
    amount("reference", offer.referencePrice);
    word("quote", wordFor(offer.quote));
    for (const PriceTier &tier : offer.ladder.tiers())
        facts.append(factOf(tier));
    for (const Sku &sku : offer.skus)
        facts.append(factOf(sku));
    return facts;
}

QStringList reasonsOf(const QList<SkippedRow> &skipped)
{
    QStringList reasons;
    for (const SkippedRow &row : skipped)
        reasons.append(u"%1: %2"_s.arg(row.index).arg(row.reason));
    return reasons;
}

} // namespace sanjia

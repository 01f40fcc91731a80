// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/checks.h"

#include "tests/fuzz/promise.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia::fuzz {

namespace {

bool isPlain(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isId(const QString &text) { return text.size() <= 19 && isDigits(text); }

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

bool notNegative(const std::optional<Money> &price) { return !price || !price->isNegative(); }
bool notNegative(const std::optional<qint64> &count) { return !count || *count >= 0; }

void check(const PriceLadder &ladder)
{
    qint64 end = 0;
    bool open = false;
    for (const PriceTier &tier : ladder.tiers()) {
        require(!open && tier.minQuantity > end, "tiers rise and do not overlap");
        require(!tier.maxQuantity || *tier.maxQuantity >= tier.minQuantity, "a tier has an inside");
        require(!tier.price.isNegative(), "no tier below zero");
        open = !tier.maxQuantity;
        end = tier.maxQuantity.value_or(0);
    }
}

void check(const Sku &sku)
{
    require(!sku.id.isEmpty() && isPlain(sku.id.value), "a SKU has an id");
    require(isPlain(sku.code), "a SKU's code is plain");
    require(notNegative(sku.price) && notNegative(sku.stock), "no SKU below zero");
    for (const SkuAttribute &attribute : sku.attributes) {
        require(!attribute.value.isEmpty(), "an attribute says something");
        require(isPlain(attribute.name) && isPlain(attribute.value), "attributes are plain");
    }
}

void check(const Offer &offer)
{
    require(isId(offer.id.value), "an offer's id is a number");
    for (const auto &price : {offer.price, offer.priceMin, offer.priceMax, offer.referencePrice})
        require(notNegative(price), "no price below zero");
    require(offer.priceMin.has_value() == offer.priceMax.has_value(), "a range has two ends");
    require(!offer.priceMin || *offer.priceMin <= *offer.priceMax, "a range rises");
    require(!offer.moq || *offer.moq > 0, "a minimum of zero is none");
    require(!offer.lot || *offer.lot > 1, "a lot is more than a piece");
    require(notNegative(offer.stock) && notNegative(offer.sales), "no count below zero");
    for (const QString &text : {offer.title, offer.unit, offer.salesText, offer.supplier.id.value,
                                offer.supplier.name, offer.location, offer.creditLevel})
        require(isPlain(text), "text is plain");
    require(offer.imageUrl.isEmpty() || isWebAddress(offer.imageUrl), "a picture is on the web");
    require(isWebAddress(offer.detailUrl), "an offer has a page");
    check(offer.ladder);
    for (const Sku &sku : offer.skus)
        check(sku);
}

void check(const QList<SkippedRow> &skipped)
{
    for (const SkippedRow &row : skipped) {
        require(row.index >= 0, "a skipped row has a place");
        require(!row.reason.isEmpty() && isPlain(row.reason), "a skipped row has a reason");
    }
}

} // namespace

void check(const Error &error)
{
    using enum ErrorKind;
    require(error.kind == BadParameter || error.kind == Authentication || error.kind == Permission
                || error.kind == RateLimited || error.kind == ServerDown || error.kind == NotFound
                || error.kind == BadAnswer,
            "an answer gives errors of answers only");
    require(isPlain(error.code), "an error's code is plain");
    require(isPlain(error.detail), "an error's detail is plain");
}

void check(const Result<SearchPage> &page)
{
    if (!page)
        return check(page.error());
    for (const Offer &offer : page->offers) {
        check(offer);
        require(!offer.detailed, "a row is no detail");
    }
    require(notNegative(page->total), "no total below zero");
    check(page->skipped);
}

void check(const Result<OfferDetail> &detail, const OfferId &asked)
{
    if (!detail)
        return check(detail.error());
    check(detail->offer);
    require(detail->offer.detailed, "a detail says that it is one");
    require(detail->offer.id == asked, "a detail is about the offer asked for");
    check(detail->skipped);
}

OfferId idIn(const QByteArray &body)
{
    constexpr qsizetype kShortest = 5;
    constexpr qsizetype kLongest = 18;
    qsizetype digits = 0;
    for (qsizetype i = 0; i <= body.size(); ++i) {
        if (i < body.size() && body.at(i) >= '0' && body.at(i) <= '9') {
            ++digits;
            continue;
        }
        if (digits >= kShortest && digits <= kLongest)
            return {QString::fromLatin1(body.mid(i - digits, digits))};
        digits = 0;
    }
    return {u"1001"_s};
}

} // namespace sanjia::fuzz

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/topdialect.h"

#include "core/gateway/topparse.h"
#include "core/gateway/wire.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr int kChinaOffsetSeconds = 8 * 3600; // no daylight saving since 1991

/// The guide's three addresses. The router takes every call, `method` tells it which.
QString addressOf(SearchMarket market, TopAddress address)
{
    if (address == TopAddress::Router)
        return u"https://api.1688.com/router/rest"_s;
    if (market == SearchMarket::CrossBorder)
        return u"https://gw.open.1688.com/openapi/param2/1/com.alibaba.trade/"
               "alibaba.wholesale.goods.search"_s;
    return u"https://gw.open.1688.com/openapi/param2/2/portals.open/api.listOfferDetail/"_s;
}

QString timestamp(UtcMs now)
{
    return QDateTime::fromMSecsSinceEpoch(now, Qt::OffsetFromUTC, kChinaOffsetSeconds)
        .toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString truth(bool value) { return value ? u"true"_s : u"false"_s; }

QString domesticSort(SearchSort sort)
{
    switch (sort) {
    case SearchSort::Default:
        return {};
    case SearchSort::Sales:
        return u"total"_s;
    case SearchSort::PriceAscending:
        return u"price_asc"_s;
    case SearchSort::PriceDescending:
        return u"price_desc"_s;
    case SearchSort::Credit:
        return u"credit"_s;
    }
    Q_UNREACHABLE();
}

QString wholesaleSort(SearchSort sort)
{
    switch (sort) {
    case SearchSort::Default:
    case SearchSort::Credit: // not offered there
        return {};
    case SearchSort::Sales:
        return u"sale_desc"_s;
    case SearchSort::PriceAscending:
        return u"price_asc"_s;
    case SearchSort::PriceDescending:
        return u"price_desc"_s;
    }
    Q_UNREACHABLE();
}

QString textOf(const std::optional<Money> &amount) { return amount ? amount->toText() : QString(); }

signer::Parameters domestic(const SearchQuery &query)
{
    signer::Parameters parameters{{u"keywords"_s, query.keywords},
                                  {u"page_no"_s, QString::number(query.page)},
                                  {u"page_size"_s, QString::number(query.pageSize)}};
    wire::append(parameters, u"sort_type"_s, domesticSort(query.sort));
    wire::append(parameters, u"price_start"_s, textOf(query.priceMin));
    wire::append(parameters, u"price_end"_s, textOf(query.priceMax));
    if (query.categoryId)
        wire::append(parameters, u"category_id"_s, QString::number(*query.categoryId));
    return parameters;
}

signer::Parameters wholesale(const SearchQuery &query)
{
    signer::Parameters parameters{{u"keywords"_s, query.keywords},
                                  {u"page_no"_s, QString::number(query.page)},
                                  {u"page_size"_s, QString::number(query.pageSize)},
                                  {u"is_pre_sale"_s, truth(query.preSale)},
                                  {u"high_quality"_s, truth(!query.anySeller)}};
    wire::append(parameters, u"sort"_s, wholesaleSort(query.sort));
    if (query.priceMin || query.priceMax)
        wire::append(parameters, u"price_range"_s,
                     textOf(query.priceMin) + u',' + textOf(query.priceMax));
    return parameters;
}

} // namespace

QString TopDialect::searchApi() { return u"com.alibaba.product.search"_s; }

QString TopDialect::wholesaleApi() { return u"alibaba.wholesale.goods.search"_s; }

QString TopDialect::offerApi() { return u"com.alibaba.product.get"_s; }

WireCall TopDialect::call(const QString &method, const QString &address,
                          signer::Parameters parameters, const CallStamp &stamp) const
{
    parameters.append({{u"method"_s, method},
                       {u"app_key"_s, m_config.appKey},
                       {u"timestamp"_s, timestamp(stamp.now)},
                       {u"v"_s, u"2.0"_s},
                       {u"format"_s, u"json"_s},
                       {u"sign_method"_s, signer::wireName(m_config.signMethod)}});
    if (!stamp.token.isEmpty())
        parameters.append({u"access_token"_s, QString::fromUtf8(stamp.token.utf8())});
    const QString signature = signer::topSign(parameters, m_config.appSecret, m_config.signMethod);
    parameters.append({u"sign"_s, signature});

    WireCall call;
    call.interfaceName = method;
    call.url = wire::rebased(address, m_config.origin);
    call.url.setQuery(QString::fromLatin1(wire::encoded(parameters)), QUrl::StrictMode);
    call.parameters = wire::masked(parameters);
    call.textToSign = signer::topText(call.parameters);
    call.signature = signature;
    return call;
}

WireCall TopDialect::searchCall(const SearchQuery &query, const CallStamp &stamp) const
{
    const QString address = addressOf(query.market, m_config.topAddress);
    if (query.market == SearchMarket::CrossBorder)
        return call(wholesaleApi(), address, wholesale(query), stamp);
    return call(searchApi(), address, domestic(query), stamp);
}

WireCall TopDialect::offerCall(const OfferId &id, const CallStamp &stamp) const
{
    return call(offerApi(), addressOf(SearchMarket::Domestic, m_config.topAddress),
                {{u"productId"_s, id.value},
                 {u"fields"_s, u"shippingInfo,saleInfo,skuInfos,productInfo"_s}},
                stamp);
}

Result<SearchPage> TopDialect::readSearch(const QByteArray &body, int httpStatus) const
{
    return topparse::search(body, httpStatus);
}

Result<OfferDetail> TopDialect::readOffer(const QByteArray &body, int httpStatus,
                                          const OfferId &asked) const
{
    return topparse::offer(body, httpStatus, asked);
}

} // namespace sanjia

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/aopdialect.h"

#include "core/gateway/aopparse.h"
#include "core/gateway/wire.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

QString keywordQuery() { return u"com.alibaba.fenxiao.crossborder:product.search.keywordQuery"_s; }
QString suggest() { return u"com.alibaba.product:alibaba.product.suggest.crossBorder"_s; }
QString crossDetail()
{
    return u"com.alibaba.fenxiao.crossborder:product.search.queryProductDetail"_s;
}
QString productGet() { return u"com.alibaba.product:alibaba.product.get"_s; }
QString simpleGet() { return u"com.alibaba.product:alibaba.product.simple.get"_s; }
QString crossInfo() { return u"com.alibaba.product:alibaba.cross.productInfo"_s; }
QString skuInfo() { return u"com.alibaba.product:product.skuinfo.get"_s; }

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// A JSON text inside the JSON, as the platform wants it; empty for its own order.
QString sortText(SearchSort sort)
{
    switch (sort) {
    case SearchSort::Default:
    case SearchSort::Credit: // not offered there
        return {};
    case SearchSort::Sales:
        return compact({{u"monthSold"_s, u"desc"_s}});
    case SearchSort::PriceAscending:
        return compact({{u"price"_s, u"asc"_s}});
    case SearchSort::PriceDescending:
        return compact({{u"price"_s, u"desc"_s}});
    }
    Q_UNREACHABLE();
}

QString queryText(const SearchQuery &query)
{
    QJsonObject asked{{u"keyword"_s, query.keywords},
                      {u"beginPage"_s, query.page},
                      {u"pageSize"_s, query.pageSize},
                      // Any language brings the Chinese title too, which is the one shown.
                      {u"country"_s, u"en"_s}};
    if (const QString sort = sortText(query.sort); !sort.isEmpty())
        asked.insert("sort"_L1, sort);
    if (query.priceMin)
        asked.insert("priceStart"_L1, query.priceMin->toText());
    if (query.priceMax)
        asked.insert("priceEnd"_L1, query.priceMax->toText());
    if (query.categoryId)
        asked.insert("categoryId"_L1, *query.categoryId);
    return compact(asked);
}

} // namespace

QStringList AopDialect::searchApis() { return {keywordQuery(), suggest()}; }

QStringList AopDialect::offerApis()
{
    return {crossDetail(), productGet(), simpleGet(), crossInfo(), skuInfo()};
}

QString AopDialect::timeApi() { return u"system:currentTime"_s; }

AopDialect::AopDialect(GatewayConfig config) : m_config(std::move(config))
{
    if (!searchApis().contains(m_config.searchApi))
        m_config.searchApi = searchApis().constFirst();
    if (!offerApis().contains(m_config.offerApi))
        m_config.offerApi = offerApis().constFirst();
}

WireCall AopDialect::call(const QString &api, signer::Parameters parameters,
                          const CallStamp &stamp) const
{
    const QString path = u"param2/1/"_s + QString(api).replace(u':', u'/') + u'/' + m_config.appKey;
    parameters.append({u"_aop_timestamp"_s, QString::number(stamp.now)});
    if (!stamp.token.isEmpty())
        parameters.append({u"access_token"_s, QString::fromUtf8(stamp.token.utf8())});
    const QString signature = signer::aopSign(path, parameters, m_config.appSecret);
    parameters.append({u"_aop_signature"_s, signature});
    WireCall call;
    call.interfaceName = api;
    call.url = wire::rebased(u"https://gw.open.1688.com/openapi/"_s + path, m_config.origin);
    call.form = wire::encoded(parameters);
    call.parameters = wire::masked(parameters);
    call.textToSign = signer::aopText(path, call.parameters);
    call.signature = signature;
    return call;
}

WireCall AopDialect::searchCall(const SearchQuery &query, const CallStamp &stamp) const
{
    if (m_config.searchApi == suggest())
        return call(suggest(), {{u"keyWord"_s, query.keywords}}, stamp);
    return call(keywordQuery(), {{u"offerQueryParam"_s, queryText(query)}}, stamp);
}

WireCall AopDialect::offerCall(const OfferId &id, const CallStamp &stamp) const
{
    const QString &api = m_config.offerApi;
    if (api == crossDetail()) {
        const QJsonObject asked{{u"offerId"_s, id.value.toLongLong()}, {u"country"_s, u"en"_s}};
        return call(api, {{u"offerDetailParam"_s, compact(asked)}}, stamp);
    }
    if (api == skuInfo())
        return call(api, {{u"offerId"_s, id.value}}, stamp);
    if (api == crossInfo())
        return call(api, {{u"productId"_s, id.value}}, stamp);
    return call(api, {{u"productID"_s, id.value}, {u"webSite"_s, u"1688"_s}}, stamp);
}

std::optional<WireCall> AopDialect::timeCall(const CallStamp &stamp) const
{
    return call(timeApi(), {}, stamp);
}

Result<SearchPage> AopDialect::readSearch(const QByteArray &body, int httpStatus) const
{
    return aopparse::search(body, httpStatus);
}

Result<OfferDetail> AopDialect::readOffer(const QByteArray &body, int httpStatus,
                                          const OfferId &asked) const
{
    return aopparse::offer(body, httpStatus, asked);
}

Result<UtcMs> AopDialect::readTime(const QByteArray &body, int httpStatus) const
{
    return aopparse::currentTime(body, httpStatus);
}

} // namespace sanjia

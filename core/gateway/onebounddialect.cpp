// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/onebounddialect.h"

#include "core/gateway/oneboundparse.h"
#include "core/gateway/wire.h"

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

QString sortWord(SearchSort sort)
{
    switch (sort) {
    case SearchSort::Default:
        return {};
    case SearchSort::Sales:
        return u"_sale"_s;
    case SearchSort::PriceAscending:
        return u"bid"_s;
    case SearchSort::PriceDescending:
        return u"_bid"_s;
    case SearchSort::Credit:
        return u"_credit"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString OneboundDialect::searchApi() { return u"1688.item_search"_s; }

QString OneboundDialect::offerApi() { return u"1688.item_get"_s; }

WireCall OneboundDialect::call(const QString &name, const signer::Parameters &parameters) const
{
    signer::Parameters all{{u"key"_s, m_config.appKey},
                           {u"secret"_s, QString::fromUtf8(m_config.appSecret.utf8())}};
    all.append(parameters);
    all.append({{u"lang"_s, u"cn"_s}, {u"cache"_s, u"no"_s}, {u"result_type"_s, u"json"_s}});
    WireCall call;
    call.interfaceName = name;
    call.url = wire::rebased(u"https://api-gw.onebound.cn/"_s + QString(name).replace(u'.', u'/')
                                 + u'/',
                             m_config.origin);
    call.url.setQuery(QString::fromLatin1(wire::encoded(all)), QUrl::StrictMode);
    call.parameters = wire::masked(all);
    return call;
}

WireCall OneboundDialect::searchCall(const SearchQuery &query, const CallStamp &) const
{
    signer::Parameters parameters{{u"q"_s, query.keywords},
                                  {u"page"_s, QString::number(query.page)},
                                  {u"page_size"_s, QString::number(query.pageSize)}};
    if (query.priceMin)
        parameters.append({u"start_price"_s, query.priceMin->toText()});
    if (query.priceMax)
        parameters.append({u"end_price"_s, query.priceMax->toText()});
    if (query.categoryId)
        parameters.append({u"cat"_s, QString::number(*query.categoryId)});
    wire::append(parameters, u"sort"_s, sortWord(query.sort));
    return call(searchApi(), parameters);
}

WireCall OneboundDialect::offerCall(const OfferId &id, const CallStamp &) const
{
    return call(offerApi(), {{u"num_iid"_s, id.value}});
}

Result<SearchPage> OneboundDialect::readSearch(const QByteArray &body, int httpStatus) const
{
    return oneboundparse::search(body, httpStatus);
}

Result<OfferDetail> OneboundDialect::readOffer(const QByteArray &body, int httpStatus,
                                               const OfferId &asked) const
{
    return oneboundparse::offer(body, httpStatus, asked);
}

} // namespace sanjia

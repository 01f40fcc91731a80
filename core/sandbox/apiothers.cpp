// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/api.h"

#include "core/sandbox/answers.h"
#include "core/sandbox/otherdialects.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

using answers::compact;
using answers::valueOf;

std::optional<Money> priceIn(const QJsonValue &value)
{
    return value.isString() && !value.toString().isEmpty() ? Money::parse(value.toString())
                                                           : std::nullopt;
}

SearchSort sortIn(const QString &text)
{
    const QJsonObject sort = QJsonDocument::fromJson(text.toUtf8()).object();
    if (sort.value("price"_L1).toString() == "asc"_L1)
        return SearchSort::PriceAscending;
    if (sort.value("price"_L1).toString() == "desc"_L1)
        return SearchSort::PriceDescending;
    return SearchSort::Sales;
}

SearchSort sortWord(const QString &word)
{
    if (word == "bid"_L1)
        return SearchSort::PriceAscending;
    return word == "_bid"_L1 ? SearchSort::PriceDescending : SearchSort::Sales;
}

int within(int value, int low, int high) { return std::clamp(value, low, high); }

} // namespace

ApiAnswer SandboxApi::refusedByGateway(int status, const QString &code, const QString &message)
{
    ApiAnswer answer;
    answer.status = status;
    answer.body = compact({{u"error_code"_s, code}, {u"error_message"_s, message}});
    return answer;
}

Offer SandboxApi::pictured(Offer offer) const
{
    offer.imageUrl = m_pictureBase + u"/img/"_s + offer.id.value + u".png"_s;
    return offer;
}

QList<Offer> SandboxApi::pageOf(const QList<qsizetype> &found, int page, int pageSize) const
{
    QList<Offer> offers;
    const qsizetype first = qsizetype{page - 1} * pageSize;
    for (qsizetype i = first; i < std::min(found.size(), first + pageSize); ++i)
        offers.append(pictured(m_market.row(found.at(i), m_clock.now())));
    return offers;
}

ApiAnswer SandboxApi::answerAop(const QString &path, const signer::Parameters &parameters)
{
    if (const auto answer = staged())
        return *answer;
    const QString call = path.section(u'/', 2, 3);
    if (path.section(u'/', 4) != appKey())
        return refusedByGateway(400, u"gw.AppKeyNotFound"_s, u"AppKey is not found"_s);
    const QString signature = valueOf(parameters, "_aop_signature"_L1);
    if (signature.isEmpty())
        return refusedByGateway(400, u"gw.SignatureMissing"_s, u"Signature is missing"_s);
    if (signature != signer::aopSign(path, parameters, Secret(appSecret(m_seed))))
        return refusedByGateway(400, u"gw.SignatureInvalid"_s, u"Invalid signature"_s);
    if (!acceptsToken(parameters) && call != "system/currentTime"_L1)
        return refusedByGateway(401, u"401"_s, u"Request need user authorized"_s);
    if (has(Fault::Throttle) || !takeFromBudget())
        return refusedByGateway(400, u"gw.QosAppFrequencyLimit"_s,
                                u"App call exceeds limited frequency"_s);
    if (call == "system/currentTime"_L1) {
        ApiAnswer answer;
        answer.body = '"'
            + QDateTime::fromMSecsSinceEpoch(m_clock.now(), Qt::OffsetFromUTC, 8 * 3600)
                  .toString(u"yyyyMMddHHmmsszzz"_s)
                  .toLatin1()
            + "+0800\"";
        return answer;
    }
    if (call == "com.alibaba.fenxiao.crossborder/product.search.keywordQuery"_L1)
        return keywordQuery(valueOf(parameters, "offerQueryParam"_L1));
    if (call == "com.alibaba.fenxiao.crossborder/product.search.queryProductDetail"_L1)
        return crossDetail(valueOf(parameters, "offerDetailParam"_L1));
    // Every other call exists on the platform and was not granted, as most are at first.
    return refusedByGateway(400, u"gw.APIACLDecline"_s, u"AppKey is not allowed(acl)"_s);
}

ApiAnswer SandboxApi::keywordQuery(const QString &text)
{
    const QJsonObject asked = QJsonDocument::fromJson(text.toUtf8()).object();
    SearchQuery query;
    query.keywords = asked.value("keyword"_L1).toString();
    if (query.keywords.isEmpty())
        return refusedByGateway(400, u"gw.ParamMissing"_s, u"Required argument keyword"_s);
    query.page = within(asked.value("beginPage"_L1).toInt(1), 1, 100'000);
    query.pageSize = within(asked.value("pageSize"_L1).toInt(20), 1, kMaxPageSize);
    query.sort = sortIn(asked.value("sort"_L1).toString());
    query.priceMin = priceIn(asked.value("priceStart"_L1));
    query.priceMax = priceIn(asked.value("priceEnd"_L1));
    if (const qint64 category = asked.value("categoryId"_L1).toInteger(); category > 0)
        query.categoryId = category;
    const QList<qsizetype> found = m_market.search(query, m_clock.now());
    ApiAnswer answer;
    answer.body = compact(otherdialects::cards(pageOf(found, query.page, query.pageSize),
                                               found.size(), query.page, query.pageSize));
    return answer;
}

ApiAnswer SandboxApi::crossDetail(const QString &text)
{
    const QJsonObject asked = QJsonDocument::fromJson(text.toUtf8()).object();
    const OfferId id{QString::number(asked.value("offerId"_L1).toInteger())};
    const auto index = m_market.indexOf(id);
    ApiAnswer answer;
    if (!index || m_market.isGone(*index, m_clock.now()) || m_market.isHidden(*index))
        answer.body = compact({{u"result"_s,
                                QJsonObject{{u"success"_s, false},
                                            {u"code"_s, u"2000"_s},
                                            {u"message"_s, u"商品不存在"_s}}}});
    else
        answer.body = compact(
            otherdialects::crossDetail(pictured(m_market.detail(*index, m_clock.now()))));
    return answer;
}

ApiAnswer SandboxApi::answerOnebound(const QString &call, const signer::Parameters &parameters)
{
    if (const auto answer = staged())
        return *answer;
    const auto says = [](const QString &code, const QString &why) {
        ApiAnswer answer;
        answer.body = compact({{u"error_code"_s, code}, {u"error"_s, why}, {u"reason"_s, why}});
        return answer;
    };
    if (valueOf(parameters, "key"_L1) != appKey()
        || valueOf(parameters, "secret"_L1) != appSecret(m_seed))
        return says(u"4013"_s, u"key or secret"_s);
    if (has(Fault::Throttle) || !takeFromBudget())
        return refused({429, u"429"_s, u"too many requests"_s, {}});
    ApiAnswer answer;
    const UtcMs at = m_clock.now();
    if (call == "item_search"_L1) {
        SearchQuery query;
        query.keywords = valueOf(parameters, "q"_L1);
        query.page = within(valueOf(parameters, "page"_L1).toInt(), 1, 100'000);
        query.pageSize = within(valueOf(parameters, "page_size"_L1).toInt(), 1, kMaxPageSize);
        query.sort = sortWord(valueOf(parameters, "sort"_L1));
        query.priceMin = priceIn(valueOf(parameters, "start_price"_L1));
        query.priceMax = priceIn(valueOf(parameters, "end_price"_L1));
        const QList<qsizetype> found = m_market.search(query, at);
        answer.body = compact(otherdialects::items(pageOf(found, query.page, query.pageSize),
                                                   found.size(), query.page, query.pageSize));
        return answer;
    }
    const auto index = m_market.indexOf(OfferId{valueOf(parameters, "num_iid"_L1)});
    if (call != "item_get"_L1 || !index || m_market.isGone(*index, at))
        return says(u"2000"_s, u"item-not-found"_s);
    answer.body = compact(otherdialects::item(pictured(m_market.detail(*index, at))));
    return answer;
}

} // namespace sanjia

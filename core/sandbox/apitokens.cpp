// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/api.h"

#include "core/sandbox/answers.h"

#include <QDateTime>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

using answers::valueOf;

using Kind = TokenDesk::Kind;
using State = TokenDesk::State;

/// As the platform writes the end of a refresh token.
QString chinaTime(UtcMs at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::OffsetFromUTC, 8 * 3'600)
               .toString(u"yyyyMMddHHmmsszzz"_s)
        + u"+0800"_s;
}

/// The sandbox sends browsers nowhere but back to this machine.
bool isOnLoopback(const QUrl &address)
{
    return address.scheme() == "http"_L1
        && (address.host() == "localhost"_L1 || QHostAddress(address.host()).isLoopback());
}

ApiAnswer page(const QString &words)
{
    ApiAnswer answer;
    answer.contentType = "text/html; charset=utf-8";
    answer.body = u"<!doctype html><meta charset=\"utf-8\"><p>%1</p>"_s.arg(words).toUtf8();
    return answer;
}

} // namespace

ApiAnswer SandboxApi::authorize(const signer::Parameters &parameters)
{
    // The platform's own words; its page asks a person, this market always says yes.
    QUrl back(valueOf(parameters, "redirect_uri"_L1));
    if (back.isEmpty())
        return page(u"缺少必要参数"_s);
    if (valueOf(parameters, "client_id"_L1) != appKey() || !isOnLoopback(back))
        return page(u"非法请求"_s);
    QUrlQuery query(back);
    if (has(Fault::NoConsent))
        query.addQueryItem(u"error"_s, u"access_denied"_s);
    else
        query.addQueryItem(u"code"_s, m_tokens.give(Kind::Code));
    query.addQueryItem(
        u"state"_s, QString::fromLatin1(QUrl::toPercentEncoding(valueOf(parameters, "state"_L1))));
    back.setQuery(query);
    ApiAnswer answer;
    answer.status = 302;
    answer.location = back.toEncoded();
    return answer;
}

ApiAnswer SandboxApi::answerToken(const QString &call, const QString &key,
                                  const signer::Parameters &parameters)
{
    const auto value = [&parameters](QLatin1String name) {
        return valueOf(parameters, name);
    };
    const auto refusedBy = [](const QString &code, const QString &why) {
        ApiAnswer answer;
        answer.status = 400;
        answer.body = QJsonDocument(QJsonObject{{u"error"_s, code}, {u"error_description"_s, why}})
                          .toJson(QJsonDocument::Compact);
        return answer;
    };
    if (key != appKey() || value("client_id"_L1) != appKey()
        || value("client_secret"_L1) != appSecret(m_seed))
        return refusedBy(u"invalid_client"_s, u"client_id or client_secret"_s);
    if (!takeFromBudget())
        return refusedByGateway(400, u"gw.QosAppFrequencyLimit"_s,
                                u"App call exceeds limited frequency"_s);

    const QString refresh = value("refresh_token"_L1);
    const bool postpones = call == "postponeToken"_L1;
    const bool exchanges = !postpones && value("grant_type"_L1) == "authorization_code"_L1;
    if (exchanges && !m_tokens.takeCode(value("code"_L1)))
        return refusedBy(u"invalid_grant"_s, u"code"_s);
    if (!exchanges && m_tokens.judge(Kind::Refresh, refresh) != State::Good)
        return refusedBy(u"invalid_grant"_s, u"refresh_token"_s);
    if (postpones
        && *m_tokens.endOf(Kind::Refresh, refresh) - m_clock.now() >= TokenDesk::kPostponable)
        return refusedBy(u"invalid_request"_s, u"too early"_s);

    QJsonObject answer{{u"access_token"_s, m_tokens.give(Kind::Access)},
                       {u"expires_in"_s, QString::number(TokenDesk::kAccessLife / 1'000)},
                       {u"aliId"_s, u"193705345"_s},
                       {u"resource_owner"_s, u"sample-buyer"_s}};
    if (exchanges || postpones) {
        answer.insert("refresh_token"_L1, m_tokens.give(Kind::Refresh));
        answer.insert("refresh_token_timeout"_L1,
                      chinaTime(m_clock.now() + TokenDesk::kRefreshLife));
    }
    ApiAnswer given;
    given.body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    return given;
}

bool SandboxApi::acceptsToken(const signer::Parameters &parameters) const
{
    const QString token = valueOf(parameters, "access_token"_L1);
    const State state = m_tokens.judge(Kind::Access, token);
    if (has(Fault::NeedsToken))
        return state == State::Good;
    // The public calls never look at a token; an invented one passes there, and so it does here.
    return state != State::Ended;
}

} // namespace sanjia

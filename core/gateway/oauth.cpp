// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/oauth.h"

#include "core/gateway/answerfields.h"
#include "core/gateway/aopparse.h"
#include "core/gateway/wire.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sanjia::oauth {

namespace {

/// Longer than any authorization lasts; a number beyond it is nonsense, not a time.
constexpr qint64 kMostSeconds = 10LL * 366 * 24 * 3'600;

QString shown(const Secret &secret) { return QString::fromUtf8(secret.utf8()); }

WireCall call(const GatewayConfig &config, const QString &protocol, const QString &name,
              signer::Parameters parameters)
{
    parameters.append(
        {{u"client_id"_s, config.appKey}, {u"client_secret"_s, shown(config.appSecret)}});
    WireCall call;
    call.interfaceName = u"system.oauth2:"_s + name;
    call.url = wire::rebased(u"https://gw.open.1688.com/openapi/"_s + protocol
                                 + u"/1/system.oauth2/"_s + name + u'/' + config.appKey,
                             config.origin);
    call.form = wire::encoded(parameters);
    call.parameters = wire::masked(parameters);
    return call;
}

/// OAuth's own way to refuse, beside the gateway's.
std::optional<Error> refusedIn(const QJsonObject &answer)
{
    // Shown and kept with the call, so of one line and short, whoever answered.
    const auto text = [&answer](QLatin1String name) {
        constexpr qsizetype kMost = 500;
        return answerfields::plainText(jsonread::text(answer.value(name).toString())).left(kMost);
    };
    const QString code = text("error"_L1);
    if (code.isEmpty() || answer.contains("access_token"_L1))
        return std::nullopt;
    return Error{ErrorKind::Authentication, code, text("error_description"_L1), std::nullopt};
}

std::optional<UtcMs> endIn(const QJsonObject &answer, UtcMs now)
{
    try {
        const auto seconds = jsonread::count(answer.value("expires_in"_L1));
        if (seconds && *seconds > 0 && *seconds <= kMostSeconds)
            return now + *seconds * 1'000;
    } catch (const jsonread::Malformed &) {
        // no time that can be understood is no time
    }
    return std::nullopt;
}

} // namespace

QString tokenApi() { return u"system.oauth2:getToken"_s; }

QUrl authorizePage(const GatewayConfig &config, const QString &redirect, const QString &state)
{
    QUrl page = wire::rebased(u"https://auth.1688.com/oauth/authorize"_s, config.origin);
    page.setQuery(QString::fromLatin1(wire::encoded({{u"client_id"_s, config.appKey},
                                                     {u"site"_s, u"1688"_s},
                                                     {u"redirect_uri"_s, redirect},
                                                     {u"state"_s, state}})),
                  QUrl::StrictMode);
    return page;
}

WireCall exchangeCall(const GatewayConfig &config, const QString &code, const QString &redirect)
{
    return call(config, u"http"_s, u"getToken"_s,
                {{u"grant_type"_s, u"authorization_code"_s},
                 {u"need_refresh_token"_s, u"true"_s},
                 {u"redirect_uri"_s, redirect},
                 {u"code"_s, code}});
}

WireCall refreshCall(const GatewayConfig &config, const TokenSet &tokens)
{
    return call(
        config, u"http"_s, u"getToken"_s,
        {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, shown(tokens.refresh)}});
}

WireCall postponeCall(const GatewayConfig &config, const TokenSet &tokens)
{
    return call(
        config, u"param2"_s, u"postponeToken"_s,
        {{u"refresh_token"_s, shown(tokens.refresh)}, {u"access_token"_s, shown(tokens.access)}});
}

Result<TokenSet> tokensIn(const QByteArray &body, int httpStatus, UtcMs now, const TokenSet &before)
{
    if (const auto refused = refusedIn(QJsonDocument::fromJson(body).object()))
        return fail(*refused);
    const auto answer = answerfields::objectOf(body, httpStatus);
    if (!answer)
        return fail(answer.error());
    const auto text = [&answer](QLatin1String name) {
        return answer->value(name).toString();
    };
    const QString access = text("access_token"_L1);
    const QString refresh = text("refresh_token"_L1);
    if (access.isEmpty() && refresh.isEmpty())
        return fail(ErrorKind::BadAnswer, {}, u"no token in the answer"_s);
    TokenSet tokens = before;
    if (!access.isEmpty()) {
        tokens.access = Secret(access);
        tokens.accessUntil = endIn(*answer, now);
    }
    if (!refresh.isEmpty()) {
        tokens.refresh = Secret(refresh);
        tokens.refreshUntil.reset();
    }
    if (const auto end = aopparse::timeIn(text("refresh_token_timeout"_L1)))
        tokens.refreshUntil = end;
    if (const QString owner = text("resource_owner"_L1); !owner.isEmpty())
        tokens.owner = answerfields::plainText(owner);
    return tokens;
}

QByteArray maskedReply(const QByteArray &body)
{
    // By its look, not by its place: an answer may be cut, wrapped or no JSON at all. What is
    // quoted goes up to the quote that ends it, as a token may hold escapes; the rest up to a sign.
    static const QRegularExpression token(
        u"((?:access|refresh)_token\\\\*[\"']?\\s*[:=]\\s*)"
        u"(?:(\\\\*[\"'])(?:(?!\\2)(?:\\\\.|.))++|[^\"'\\\\&,}<\\s]+)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(body).replace(token, u"\\1\\2***"_s).toUtf8();
}

} // namespace sanjia::oauth

// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/gatewayconfig.h"

#include "core/gateway/dialects.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace sanjia {

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

QString wordOf(DialectName name)
{
    switch (name) {
    case DialectName::Top:
        return u"top"_s;
    case DialectName::Aop:
        return u"aop"_s;
    case DialectName::Onebound:
        return u"onebound"_s;
    }
    Q_UNREACHABLE();
}

std::optional<DialectName> dialectNamed(QStringView word)
{
    for (const DialectName name : kDialects) {
        if (word == wordOf(name))
            return name;
    }
    return std::nullopt;
}

QStringList dialectWords()
{
    QStringList words;
    for (const DialectName name : kDialects)
        words.append(wordOf(name));
    return words;
}

bool isReseller(DialectName name)
{
    switch (name) {
    case DialectName::Top:
    case DialectName::Aop:
        return false;
    case DialectName::Onebound:
        return true;
    }
    Q_UNREACHABLE();
}

QString wordOf(TopAddress address)
{
    switch (address) {
    case TopAddress::Portal:
        return u"portal"_s;
    case TopAddress::Router:
        return u"router"_s;
    }
    Q_UNREACHABLE();
}

std::optional<TopAddress> topAddressNamed(QStringView word)
{
    for (const TopAddress address : {TopAddress::Portal, TopAddress::Router}) {
        if (word == wordOf(address))
            return address;
    }
    return std::nullopt;
}

Result<QUrl> gatewayOrigin(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool bare = (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery()
        && !url.hasFragment() && url.userInfo().isEmpty();
    if (!url.isValid() || url.host().isEmpty() || !bare)
        return fail(ErrorKind::BadParameter, text, u"not an origin"_s);
    const bool secure = url.scheme() == "https"_L1;
    if (!secure && !(url.scheme() == "http"_L1 && isLoopback(url)))
        return fail(ErrorKind::BadParameter, text, u"only https, or http on loopback"_s);
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin;
}

QString hostOf(const GatewayConfig &config)
{
    if (!config.origin.isEmpty())
        return config.origin.authority();
    switch (config.dialect) {
    case DialectName::Top:
    case DialectName::Aop:
        return u"gw.open.1688.com"_s;
    case DialectName::Onebound:
        return u"api-gw.onebound.cn"_s;
    }
    Q_UNREACHABLE();
}

} // namespace sanjia
